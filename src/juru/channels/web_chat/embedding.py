"""Which sites may show the chat in a frame, and which may ask for its card: the headers that say so."""

import re

from juru.conversation.message import WebChannel

_ORIGIN = re.compile(r"https?://[A-Za-z0-9.*-]+(:\d{1,5})?")

#: Nothing from elsewhere, nothing inline: what a message says can never become a script or a style.
_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)


def page_headers(channel: WebChannel) -> dict[str, str]:
    """The headers of the chat page: its content policy, framed only where the workspace allows."""
    return {
        "Content-Security-Policy": f"{_PAGE_POLICY}; frame-ancestors {_ancestors(channel)}",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
    }


def card_headers(channel: WebChannel, origin: str | None) -> dict[str, str]:
    """Lets the widget's script on an allowed site read the card. Nothing else is shared across origins."""
    allowed = _origins(channel)
    if not channel.allowed_origins:
        return {"Access-Control-Allow-Origin": "*"}
    if origin in allowed:
        return {"Access-Control-Allow-Origin": origin, "Vary": "Origin"}
    return {"Vary": "Origin"}


def _ancestors(channel: WebChannel) -> str:
    if not channel.allowed_origins:
        return "*"
    return " ".join(["'self'", *_origins(channel)])


def _origins(channel: WebChannel) -> list[str]:
    # A setting that is no origin is left out: it must not be able to widen the policy or end the header.
    tidy = (origin.strip().rstrip("/") for origin in channel.allowed_origins)
    return [origin for origin in tidy if _ORIGIN.fullmatch(origin)]
