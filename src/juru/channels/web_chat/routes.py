"""The addresses of the web chat. Each names what comes in, asks the desk once, and answers."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Header, Path, Query, Request, Response, status
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse

from juru.channels.web_chat.assets import asset, widget_script
from juru.channels.web_chat.embedding import card_headers
from juru.channels.web_chat.events import EventStream, signals
from juru.channels.web_chat.page import chat_page
from juru.channels.web_chat.visitor import LinkedVisitor, Visitor, new_visitor
from juru.channels.web_chat.wire import Accepted, Card, NewVisitor, Post, Thread
from juru.conversation.desk import Desk
from juru.conversation.message import ChatFile

#: Pictures that browsers show and that can carry no script. Everything else is downloaded.
_SHOWN = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})

#: Larger than any id a database gives out would only overflow it.
_MessageId = Annotated[int, Query(ge=0, le=2**53)]


def router(desk: Desk) -> APIRouter:
    """The web chat as a part of an application, talking to one desk."""
    routes = APIRouter()
    _add_api(routes, desk)
    _add_files(routes, desk)
    _add_pages(routes, desk)
    return routes


def _add_api(routes: APIRouter, desk: Desk) -> None:
    @routes.get("/api/web-chat/{key}", tags=["web chat"])
    def card(key: str, response: Response, origin: Annotated[str | None, Header()] = None) -> Card:
        """Name, welcome and suggestions of a web chat; public."""
        channel = desk.channel(key)
        response.headers.update(card_headers(channel, origin))
        return Card.of(channel)

    @routes.post("/api/web-chat/{key}/visitors", status_code=status.HTTP_201_CREATED, tags=["web chat"])
    def visit(key: str) -> NewVisitor:
        """A new visitor's token."""
        desk.channel(key)
        return NewVisitor(visitor=new_visitor())

    @routes.post("/api/web-chat/{key}/messages", status_code=status.HTTP_202_ACCEPTED, tags=["web chat"])
    def receive(key: str, post: Post, visitor: Visitor) -> Accepted:
        """Take in one message; the same id again is the same message."""
        return Accepted(message=desk.receive(post.inbound(desk.channel(key), visitor)))

    @routes.get("/api/web-chat/{key}/messages", tags=["web chat"])
    def history(
        key: str, visitor: Visitor, response: Response, after: _MessageId = 0, before: _MessageId | None = None
    ) -> Thread:
        """The newest messages, those after one, or a page of those before one."""
        response.headers["Cache-Control"] = "no-store"
        return Thread.of(desk.history(desk.channel(key).id, visitor, after=after, before=before))

    @routes.delete("/api/web-chat/{key}/messages", status_code=status.HTTP_204_NO_CONTENT, tags=["web chat"])
    def clear(key: str, visitor: Visitor) -> None:
        """Hide what was said so far from this visitor; the books stay."""
        desk.clear(desk.channel(key).id, visitor)

    @routes.get("/api/web-chat/{key}/events", tags=["web chat"])
    async def events(key: str, visitor: LinkedVisitor) -> Response:
        """Server-sent signals: `changed` on connecting and after each change, `beat` in silence."""
        channel = await run_in_threadpool(desk.channel, key)
        return EventStream(signals(desk, channel.id, visitor))


def _add_files(routes: APIRouter, desk: Desk) -> None:
    @routes.get("/api/web-chat/{key}/files/{file_id}", tags=["web chat"])
    def file(key: str, file_id: Annotated[int, Path(ge=1, le=2**53)], visitor: LinkedVisitor) -> Response:
        """A file that this visitor was sent."""
        found, content = desk.file(desk.channel(key).id, visitor, file_id)
        return Response(content, media_type=found.media_type, headers=_file_headers(found))


def _file_headers(file: ChatFile) -> dict[str, str]:
    """Keeps it private and inert: not sniffed, not scripted, no referrer with the token in it."""
    disposition = "inline" if file.media_type in _SHOWN else "attachment"
    return {
        "Content-Disposition": f"{disposition}; filename*=UTF-8''{quote(file.name, safe='')}",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cache-Control": "private, max-age=31536000, immutable",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


def _add_pages(routes: APIRouter, desk: Desk) -> None:
    @routes.get("/chat/{key}", response_class=HTMLResponse, include_in_schema=False)
    def page(key: str, embed: bool = False) -> HTMLResponse:
        """The chat page; with `?embed=1` as the widget frames it."""
        return chat_page(desk.channel(key), embedded=embed)

    @routes.get("/widget.js", include_in_schema=False)
    async def widget(request: Request) -> Response:
        """The script that other sites load."""
        return await widget_script(request)

    @routes.get("/static/chat/{version}/{path:path}", include_in_schema=False)
    async def static(request: Request, version: str, path: str) -> Response:
        """A script or style of the chat page."""
        return await asset(request, version, path)
