"""The chat's own files. Their address holds a fingerprint, so that browsers keep them until they change."""

import hashlib
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

_HERE = Path(__file__).parent / "static"
_FILES = StaticFiles(directory=_HERE)

_FOREVER = "public, max-age=31536000, immutable"


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for path in sorted(_HERE.iterdir()):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]


VERSION = _fingerprint()


async def asset(request: Request, version: str, path: str) -> Response:
    """A script or style of the chat page."""
    response = await _FILES.get_response(path, request.scope)
    response.headers["Cache-Control"] = _FOREVER if version == VERSION else "no-cache"
    return response


async def widget_script(request: Request) -> Response:
    """The embeddable script. Its address never changes, so browsers ask again each time (and mostly hear 304)."""
    response = await _FILES.get_response("widget.js", request.scope)
    response.headers["Cache-Control"] = "public, max-age=300, stale-while-revalidate=86400"
    # Other sites load it: without this, those with a strict embedder policy could not.
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
