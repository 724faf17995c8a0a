"""The chat page: a shell that is readable at once; its scripts fill in the conversation."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from juru.channels.web_chat.assets import VERSION
from juru.channels.web_chat.embedding import page_headers
from juru.channels.web_chat.texts import texts
from juru.conversation.message import WebChannel

_PAGES = Environment(loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, undefined=StrictUndefined)


def chat_page(channel: WebChannel, *, embedded: bool) -> HTMLResponse:
    """The page of one web chat; `embedded` when it fills the widget's frame."""
    words = texts(channel.language)
    html = _PAGES.get_template("chat.html").render(
        channel=channel,
        embedded=embedded,
        t=SimpleNamespace(**words),  # a dict would give its own method for "clear"
        version=VERSION,
        boot=_boot(channel, dict(words), embedded),
    )
    return HTMLResponse(html, headers=page_headers(channel))


def _boot(channel: WebChannel, words: dict[str, str], embedded: bool) -> dict[str, Any]:
    """What the scripts need to know, as JSON in the page."""
    return {
        "api": f"/api/web-chat/{channel.key}",
        "key": channel.key,
        "name": channel.name,
        "welcome": channel.welcome,
        "suggestions": list(channel.suggestions),
        "language": channel.language,
        "timezone": channel.timezone,
        "embedded": embedded,
        "texts": words,
    }
