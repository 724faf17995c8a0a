"""How errors look: JSON for programs, a friendly page for people, never a stack trace for either."""

from collections.abc import Mapping

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.responses import Response

from juru.errors import InvalidCall, JuruError, NotFound, NotSignedIn, TooLarge, TooManyRequests
from juru.web.guard import Headered, Limited, guard
from juru.web.pages import language_of, render
from juru.web.texts import LANGUAGES

log = structlog.get_logger()

#: Addresses outside /api that programs ask.
_PROGRAMS = {"/health", "/ready", "/metrics", "/ask"}

#: The name that programs get for what the framework itself refuses.
_KINDS = {404: NotFound, 413: TooLarge, 422: InvalidCall, 401: NotSignedIn, 429: TooManyRequests}


def install(app: FastAPI) -> None:
    """Give an application our error pages, security headers and limit on bodies."""
    app.add_exception_handler(JuruError, _juru_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(Exception, _unexpected)
    app.add_middleware(Limited)
    app.add_middleware(Headered)


def _juru_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, JuruError)
    if error.status >= 500:
        log.error("request failed", path=request.url.path, kind=type(error).__name__, error=str(error))
    headers = {}
    if isinstance(error, TooManyRequests):
        headers["Retry-After"] = str(max(1, round(error.retry_after)))
    return _answer(request, error.status, type(error).__name__, error.text, headers)


def _invalid(request: Request, error: Exception) -> Response:
    # Which field was wrong is for logs: the values may be private, and our own pages do not send such requests.
    assert isinstance(error, RequestValidationError)
    fields = [".".join(map(str, problem["loc"])) for problem in error.errors()]
    log.info("request not valid", path=request.url.path, fields=fields)
    return _answer(request, 422, "InvalidCall", InvalidCall.text, {})


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    kind = _KINDS.get(error.status_code, JuruError)
    words = LANGUAGES[language_of(request)]
    text = kind.text if kind is not JuruError else words[_key(error.status_code, words) + "_body"]
    return _answer(request, error.status_code, kind.__name__, text, dict(error.headers or {}))


def _unexpected(request: Request, error: Exception) -> Response:
    log.error("request failed", path=request.url.path, kind=type(error).__name__, exc_info=error)
    response = _answer(request, 500, "JuruError", JuruError.text, {})
    guard(response.headers, request.url.scheme)  # this answer is made outside of all middleware
    return response


def _answer(request: Request, status: int, kind: str, text: str, headers: dict[str, str]) -> Response:
    if _wants_json(request):
        return JSONResponse({"error": kind, "text": text}, status, headers={"Cache-Control": "no-store", **headers})
    words = LANGUAGES[language_of(request)]
    key = _key(status, words)
    body = words[f"{key}_body"]
    # A text made for this very case beats the general one of its kind, in the language it is written in.
    special = text if language_of(request) == "id" and text not in _GENERAL else body
    response = render(request, "error.html", status=status, code=status, heading=words[key], body=special)
    response.headers.update(headers)
    return response


def _wants_json(request: Request) -> bool:
    path = request.url.path
    return path.startswith("/api/") or path in _PROGRAMS or "text/html" not in request.headers.get("accept", "text/html")


def _key(status: int, words: Mapping[str, str]) -> str:
    known = f"error_{status}"
    if known in words:
        return known
    return "error_500" if status >= 500 else "error_400"


def _general_texts() -> frozenset[str]:
    found, queue = set(), [JuruError]
    while queue:
        kind = queue.pop()
        found.add(kind.text)
        queue.extend(kind.__subclasses__())
    return frozenset(found)


_GENERAL = _general_texts()
