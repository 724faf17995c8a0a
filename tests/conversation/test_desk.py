"""The desk: what is refused at the door, what a thread shows, what stays hidden from others."""

from datetime import timedelta

import pytest

from juru.conversation import limits
from juru.errors import InvalidCall, NotFound, TooLarge, TooManyRequests
from tests.conversation.conftest import Chat


def test_a_message_of_a_megabyte_is_refused_with_a_clear_sentence(chat: Chat) -> None:
    with pytest.raises(TooLarge) as caught:
        chat.send("x" * 1_000_000)
    assert "maksimal 2000 huruf" in caught.value.text
    assert chat.thread() == ()


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\u200b\u200b", "\x00\x01"])
def test_an_empty_message_is_refused(chat: Chat, text: str) -> None:
    with pytest.raises(InvalidCall):
        chat.send(text)


def test_invisible_characters_and_controls_are_taken_out(chat: Chat) -> None:
    chat.send("ma\u200bkan\u202e 25\x00rb\r\nkopi")
    assert chat.thread()[0].text == "makan 25rb\nkopi"


def test_too_many_messages_a_minute_are_refused_and_the_next_minute_is_free(chat: Chat) -> None:
    for number in range(limits.PER_MINUTE):
        chat.send(f"note {number}")
    with pytest.raises(TooManyRequests):
        chat.send("note more")
    chat.later(seconds=61)
    chat.send("note more")


def test_the_daily_limit_begins_anew_at_the_workspaces_midnight(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PER_DAY", 3)
    for number in range(3):
        chat.send(f"note {number}")
    with pytest.raises(TooManyRequests) as caught:
        chat.send("note more")
    assert "3 pesan" in caught.value.text
    chat.later(hours=3, minutes=54)  # 23:59 in Jakarta
    with pytest.raises(TooManyRequests):
        chat.send("note more")
    chat.later(minutes=2)
    chat.send("note more")


def test_a_refused_message_is_not_stored(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PER_DAY", 0)
    with pytest.raises(TooManyRequests):
        chat.send("note x")
    assert chat.thread() == ()


def test_a_thread_comes_in_pages(chat: Chat) -> None:
    for number in range(6):
        chat.say(f"note {number}")
    newest = chat.desk.history(chat.channel_id, chat.sender, limit=4)
    assert [message.text for message in newest.messages] == ["note 4", "noted", "note 5", "noted"]
    assert newest.more
    older = chat.desk.history(chat.channel_id, chat.sender, before=newest.messages[0].id, limit=100)
    assert len(older.messages) == 8
    assert not older.more
    assert chat.thread(after=newest.messages[-1].id) == ()


def test_clearing_hides_the_thread_and_keeps_what_was_booked(chat: Chat) -> None:
    chat.say("note a")
    chat.desk.clear(chat.channel_id, chat.sender)
    assert chat.thread() == ()
    assert chat.notes() == ["a"]
    chat.say("note b")
    assert len(chat.thread()) == 2


def test_clearing_before_the_first_message_is_no_error(chat: Chat) -> None:
    chat.desk.clear(chat.channel_id, "nobody")


def test_nobody_sees_anothers_thread(chat: Chat) -> None:
    chat.say("note a")
    assert chat.desk.history(chat.channel_id, "stranger").messages == ()


def test_an_unknown_channel_is_not_found(chat: Chat) -> None:
    with pytest.raises(NotFound):
        chat.desk.channel("nowhere")
    assert chat.desk.channel("toko").name == "Toko"


def test_a_signal_wakes_who_looks_at_that_thread_only(chat: Chat) -> None:
    import asyncio

    async def listen() -> tuple[bool, bool]:
        mine = chat.desk.subscribe(chat.channel_id, chat.sender)
        other = chat.desk.subscribe(chat.channel_id, "other")
        async with mine, other:
            await asyncio.to_thread(chat.send, "note a")
            return await mine.changed(2), await other.changed(0.05)

    assert asyncio.run(listen()) == (True, False)


def test_a_moment_is_shown_in_the_workspaces_zone(chat: Chat) -> None:
    chat.send("note a")
    assert chat.thread()[0].at.utcoffset() == timedelta(hours=7)
