"""Messages by HTTP: hand one over and get the answer, look at a thread, fetch a file; and /ask, one question one answer."""

import hashlib
import time
import uuid
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Response
from fastapi.concurrency import run_in_threadpool

from juru.conversation.desk import Desk
from juru.conversation.message import ChatMessage, Inbound
from juru.people import workspaces
from juru.people.api_keys import ApiKey
from juru.storage.database import Database, Tx
from juru.web.api.keys import Pace, key_with
from juru.web.api.shapes import Answer, Answered, MessageShown, NewMessage, Problem, Question, Sender, Thread

KIND = "api"  #: of the channel that API messages come by

REFUSALS: dict[int | str, dict[str, Any]] = {
    status: {"model": Problem} for status in (400, 401, 403, 404, 405, 413, 422, 429, 503)
}


def add_messages(routes: APIRouter, database: Database, desk: Desk, pace: Pace) -> None:
    """The addresses of this file."""
    with_messages = Annotated[ApiKey, Depends(key_with(database, pace, "messages"))]

    @routes.post("/api/v1/messages", responses=REFUSALS, tags=["messages"], summary="Kirim pesan, terima jawaban")
    async def send(message: NewMessage, key: with_messages) -> Answered:
        channel_id = await run_in_threadpool(_channel_of, database, key.workspace_id)
        name = " ".join(message.name.split())
        inbound = Inbound(channel_id, message.sender, name, _external_id(message), message.text)
        return await _exchange(desk, inbound, message.wait)

    @routes.get("/api/v1/messages", responses=REFUSALS, tags=["messages"], summary="Lihat percakapan")
    def thread(
        key: with_messages,
        sender: Annotated[Sender, Query()],
        after: Annotated[int, Query(ge=0, le=2**53)] = 0,
        limit: Annotated[int, Query(ge=1, le=200)] = 50,
    ) -> Thread:
        history = desk.history(_channel_of(database, key.workspace_id), sender, after=after, limit=limit)
        shown = [_shown(message) for message in history.messages]
        return Thread(messages=shown, thinking=history.thinking, more=history.more)

    @routes.get(
        "/api/v1/files/{file_id}",
        responses=REFUSALS | {200: {"content": {"*/*": {}}}},
        response_class=Response,
        tags=["messages"],
        summary="Ambil berkas dari sebuah jawaban",
    )
    def file(
        key: with_messages,
        file_id: Annotated[int, Path(ge=1, le=2**53)],
        sender: Annotated[Sender, Query()],
    ) -> Response:
        found, content = desk.file(_channel_of(database, key.workspace_id), sender, file_id)
        name = found.name.replace('"', "").encode("ascii", "replace").decode()
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
        return Response(content, media_type=found.media_type, headers=headers)

    @routes.post("/ask", responses=REFUSALS, tags=["ask"], summary="Satu pertanyaan, satu jawaban")
    async def ask(question: Question, key: with_messages) -> Answer:
        began = time.perf_counter()
        channel_id = await run_in_threadpool(_channel_of, database, key.workspace_id)
        inbound = Inbound(channel_id, question.user_id, question.user_name, uuid.uuid4().hex, question.question)
        answered = await _exchange(desk, inbound, 15)
        return Answer(
            success=answered.done,
            answer="\n\n".join(reply.text for reply in answered.replies if reply.text),
            message_id=answered.message_id,
            processing_time_ms=round((time.perf_counter() - began) * 1000, 1),
        )


def _external_id(message: NewMessage) -> str:
    """The caller's number of the message, bound to its sender: two tills that both count 1, 2, 3 say different things."""
    if not message.id:
        return uuid.uuid4().hex
    return hashlib.sha256(f"{message.sender}\0{message.id}".encode()).hexdigest()


async def _exchange(desk: Desk, inbound: Inbound, wait: float) -> Answered:
    """Hand a message over and wait, without holding a thread, until it was answered or `wait` seconds have passed."""
    deadline = time.monotonic() + wait
    async with desk.subscribe(inbound.channel_id, inbound.sender) as signal:
        said = await run_in_threadpool(desk.receive, inbound)
        while True:
            done, replies = await run_in_threadpool(desk.answer_to, said)
            left = deadline - time.monotonic()
            if done or left <= 0:
                return Answered(message_id=said, done=done, replies=[_shown(reply) for reply in replies])
            await signal.changed(min(left, 2.0))


def _channel_of(database: Database, workspace_id: int) -> int:
    """The workspace's API channel, made when the first message comes."""
    known = database.read(lambda tx: workspaces.channels_of(tx, workspace_id, KIND))
    if known:
        return known[0].id
    return database.write(lambda tx: _make_channel(tx, workspace_id))


def _make_channel(tx: Tx, workspace_id: int) -> int:
    known = workspaces.channels_of(tx, workspace_id, KIND)
    if known:
        return known[0].id
    return workspaces.add_channel(tx, workspace_id, KIND, datetime.now(UTC), key=f"api-{workspace_id}")


def _shown(message: ChatMessage) -> MessageShown:
    return MessageShown(
        id=message.id,
        direction=message.direction,
        text=message.text,
        at=message.at,
        state=message.state,
        buttons=[{"label": button.label, "value": button.value} for button in message.buttons],
        files=[{"id": file.id, "name": file.name, "media_type": file.media_type, "size": file.size} for file in message.files],
    )
