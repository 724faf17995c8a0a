"""What guards every answer and every body, whoever made the route: headers that browsers obey, and a limit on size."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MAX_BODY = 64 * 1024  #: bytes; no form or message of a person comes near it

#: Nothing from elsewhere, nothing inline. A route that sets its own policy keeps it.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
}


class Headered:
    """Adds the security headers that a response has not set itself."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                guard(MutableHeaders(scope=message), scope.get("scheme", "http"))
            await send(message)

        await self._app(scope, receive, send_guarded)


def guard(headers: MutableHeaders, scheme: str) -> None:
    """Set what is not set."""
    for name, value in _HEADERS.items():
        headers.setdefault(name, value)
    if "Content-Security-Policy" not in headers:
        headers["Content-Security-Policy"] = _POLICY
        headers.setdefault("X-Frame-Options", "DENY")
    if scheme == "https":
        headers.setdefault("Strict-Transport-Security", "max-age=31536000")


class Limited:
    """Refuses bodies that are too large: at once where the length is announced, else as soon as they outgrow it.

    FastAPI's own limit answers the announced ones in plain English text, before our pages and headers have a say.
    """

    def __init__(self, app: ASGIApp, max_body: int = MAX_BODY) -> None:
        self._app = app
        self._max_body = max_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        # Raised where the route reads its body, so that it is answered like every other error.
        await self._app(scope, self._counted(receive, _announced(scope)), send)

    def _counted(self, receive: Receive, announced: int) -> Receive:
        taken = 0

        async def receive_counted() -> Message:
            nonlocal taken
            if announced > self._max_body:
                raise HTTPException(413)
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self._max_body:
                raise HTTPException(413)
            return message

        return receive_counted


def _announced(scope: Scope) -> int:
    length = Headers(scope=scope).get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() and len(length) < 16 else 0
