"""One test a shape: a foreign update, and exactly what it must become."""

from datetime import UTC, datetime
from typing import Any

import pytest

from juru.channels.telegram.albums import join
from juru.channels.telegram.connection import Connection
from juru.channels.telegram.updates import Blocked, Pressed, Reader, Said
from juru.conversation.message import Attachment, Inbound
from tests.channels.telegram.world import BUDI

Json = dict[str, Any]

READER = Reader(Connection(3, "toko", "123456:x"), "juru_bot")
CHAT: Json = {"id": BUDI, "type": "private", "first_name": "Budi", "last_name": "Santoso"}
FROM: Json = {"id": BUDI, "is_bot": False, "first_name": "Budi", "last_name": "Santoso", "language_code": "id"}


def message(**content: Any) -> Json:
    return {"message_id": 5, "from": FROM, "chat": CHAT, "date": 1_790_000_000} | content


def read(**content: Any) -> Inbound:
    said = READER.read({"update_id": 1, "message": message(**content)})
    assert isinstance(said, Said)
    return said.inbound


def test_text() -> None:
    assert read(text="bensin 50rb") == Inbound(
        channel_id=3,
        sender=str(BUDI),
        sender_name="Budi Santoso",
        external_id=f"{BUDI}:5",
        text="bensin 50rb",
        sent_at=datetime.fromtimestamp(1_790_000_000, UTC),
    )


def test_photo_takes_the_largest_size() -> None:
    small = {"file_id": "s", "file_unique_id": "1", "width": 90, "height": 67, "file_size": 900}
    large = {"file_id": "y", "file_unique_id": "2", "width": 1280, "height": 960}
    found = read(photo=[large, small], caption="struk")
    assert (found.kind, found.text) == ("image", "struk")
    assert found.attachments == (Attachment("image", "y", "foto.jpg", "image/jpeg", 0),)


@pytest.mark.parametrize(
    ("content", "kind", "attachment"),
    [
        (
            {"voice": {"file_id": "v", "file_unique_id": "u", "duration": 3, "mime_type": "audio/ogg", "file_size": 9876}},
            "voice",
            Attachment("voice", "v", "suara.ogg", "audio/ogg", 9876),
        ),
        (
            {"audio": {"file_id": "a", "file_unique_id": "u", "duration": 3, "file_name": "rekaman.m4a"}},
            "voice",
            Attachment("voice", "a", "rekaman.m4a", "audio/mpeg", 0),
        ),
        (
            {"document": {"file_id": "d", "file_unique_id": "u", "file_name": "a.pdf", "mime_type": "application/pdf"}},
            "document",
            Attachment("document", "d", "a.pdf", "application/pdf", 0),
        ),
        (
            {"document": {"file_id": "p", "file_unique_id": "u", "file_name": "struk.png", "mime_type": "image/png"}},
            "image",
            Attachment("image", "p", "struk.png", "image/png", 0),
        ),
    ],
)
def test_files(content: Json, kind: str, attachment: Attachment) -> None:
    found = read(**content)
    assert (found.kind, found.attachments) == (kind, (attachment,))


@pytest.mark.parametrize(
    ("content", "kind", "text"),
    [
        ({"location": {"latitude": -6.2, "longitude": 106.8}}, "location", "-6.2, 106.8"),
        (
            {
                "location": {"latitude": -6.2, "longitude": 106.8},
                "venue": {"location": {"latitude": -6.2, "longitude": 106.8}, "title": "Pasar", "address": "Jl. A"},
            },
            "location",
            "Pasar (-6.2, 106.8)",
        ),
        ({"contact": {"phone_number": "+62812", "first_name": "Ani", "last_name": "W"}}, "contact", "Ani W +62812"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "unsupported", ""),
        ({"video": {"file_id": "v", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1}}, "unsupported", ""),
        ({"future_thing": {"a": 1}}, "unsupported", ""),
    ],
)
def test_what_has_no_file(content: Json, kind: str, text: str) -> None:
    found = read(**content)
    assert (found.kind, found.text, found.attachments) == (kind, text, ())


def test_an_edit_names_the_message_that_it_corrects() -> None:
    said = READER.read({"update_id": 9, "edited_message": message(text="60rb", edit_date=1_790_000_100)})
    assert isinstance(said, Said)
    assert (said.inbound.edit_of, said.inbound.external_id) == (f"{BUDI}:5", f"{BUDI}:5:edit:9")
    assert said.inbound.sent_at == datetime.fromtimestamp(1_790_000_100, UTC)


def test_a_press_under_a_message_too_old_to_be_shown() -> None:
    old = {"message_id": 90, "chat": CHAT, "date": 0}
    query = {"id": "4382", "from": FROM, "message": old, "chat_instance": "-39", "data": "token:1"}
    pressed = READER.read({"update_id": 6, "callback_query": query})
    assert isinstance(pressed, Pressed)
    assert pressed.inbound
    assert (pressed.inbound.button, pressed.inbound.external_id, pressed.message_id) == ("token:1", "press:4382", 90)


def test_a_press_without_a_message_is_only_answered() -> None:
    query = {"id": "4382", "from": FROM, "inline_message_id": "x", "chat_instance": "-39", "data": "token:1"}
    assert READER.read({"update_id": 6, "callback_query": query}) == Pressed("4382")


@pytest.mark.parametrize(("status", "blocked"), [("kicked", True), ("member", False)])
def test_blocked_and_unblocked(status: str, blocked: bool) -> None:
    bot = {"id": 123456, "is_bot": True, "first_name": "Juru"}
    now = {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})
    change = {"chat": CHAT, "from": FROM, "date": 1, "old_chat_member": {"user": bot, "status": "left"}, "new_chat_member": now}
    assert READER.read({"update_id": 9, "my_chat_member": change}) == Blocked(str(BUDI), blocked)


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"poll": {"id": "1"}},
        {"message": None},
        {"message": "odd"},
        {"message": {"chat": {"id": "no number", "type": "private"}, "message_id": 1}},
        {"message": message(text="x", **{"from": FROM | {"is_bot": True}})},
        {"message": message(text="x", chat={"id": -100, "type": "supergroup", "title": "Grup"})},
        {"message": message(new_chat_title="x")},
        {"edited_message": message(location={"latitude": 1, "longitude": 2}, edit_date=1)},
        {"deleted_business_messages": {"business_connection_id": "b", "chat": CHAT, "message_ids": [1]}},
    ],
)
def test_what_nobody_said_to_us(update: Json) -> None:
    assert READER.read({"update_id": 1} | update) is None


def test_an_album_of_nothing_readable_is_unsupported() -> None:
    part = read(video={"file_id": "v", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1})
    other = Inbound(3, str(BUDI), "", f"{BUDI}:6", "", kind="unsupported")
    assert join([other, part]).kind == "unsupported"
    assert join([other, part]).external_id == f"{BUDI}:5"
