"""Rendering: a template, the person's language, and what every page needs."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from juru.web.money import rupiah, short_rupiah, signed_rupiah
from juru.web.texts import LANGUAGES

LANGUAGE_COOKIE = "juru_language"

_PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_PAGES.filters.update(rupiah=rupiah, signed_rupiah=signed_rupiah, short_rupiah=short_rupiah)


def language_of(request: Request) -> str:
    """What the person chose, else what the browser asks for, else Indonesian."""
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    if chosen in LANGUAGES:
        return chosen
    asked = request.headers.get("accept-language", "").strip().lower()
    return "en" if asked.startswith("en") else "id"


def render(request: Request, template: str, *, status: int = 200, **context: Any) -> HTMLResponse:
    """A page in the person's language; never kept by caches, for it may show figures."""
    language = language_of(request)
    html = _PAGES.get_template(template).render(
        t=SimpleNamespace(**LANGUAGES[language]),  # a dict would give its own methods for words like "copy"
        language=language,
        other_language="id" if language == "en" else "en",
        here=request.url.path,
        **context,
    )
    return HTMLResponse(html, status_code=status, headers={"Cache-Control": "no-store"})
