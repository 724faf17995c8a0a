"""The road of a message: stored once, answered once, in order; a failure leaves nothing half done."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import select

from juru.conversation import turn
from juru.conversation.tables import conversations, messages
from tests.conversation.conftest import Chat


def test_a_message_is_acted_on_and_answered(chat: Chat) -> None:
    assert chat.say("note beras") == ["noted"]
    assert chat.notes() == ["beras"]
    assert [message.state for message in chat.thread()] == ["handled", "sent"]


def test_a_repeated_message_changes_nothing(chat: Chat) -> None:
    first = chat.send("note beras", id="same")
    assert chat.send("note beras", id="same") == first
    chat.take_turns()
    assert chat.send("note beras", id="same") == first
    assert chat.take_turns() == 0
    assert chat.notes() == ["beras"]


def test_the_same_message_ten_times_at_one_instant_is_one(chat: Chat) -> None:
    ids: list[int] = []
    threads = [threading.Thread(target=lambda: ids.append(chat.send("note beras", id="same"))) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    chat.take_turns()
    assert len(set(ids)) == 1
    assert chat.notes() == ["beras"]


def test_messages_are_answered_in_their_order(chat: Chat) -> None:
    for number in range(5):
        chat.send(f"note {number}")
    assert chat.take_turns() == 5
    assert chat.notes() == ["0", "1", "2", "3", "4"]


def test_the_conversation_that_has_waited_longest_comes_first(chat: Chat) -> None:
    chat.send("note late", sender="b")
    chat.later(seconds=1)
    chat.send("note later", sender="a")
    chat.take_turns()
    assert chat.notes() == ["late", "later"]


def test_a_skill_that_fails_half_way_leaves_nothing_and_the_person_is_told(chat: Chat) -> None:
    replies = chat.say("crash oops")
    assert chat.notes() == []
    assert "gagal diproses" in replies[0]
    assert chat.say("note next") == ["noted"]


def test_a_call_that_breaks_the_contract_is_answered_with_its_reason(chat: Chat) -> None:
    assert chat.say("refuse x") == ["Tidak bisa."]


def test_a_conversation_that_is_held_is_not_taken_by_another_worker(chat: Chat) -> None:
    chat.send("note x")
    held = chat.database.write(lambda tx: turn.claim(tx, chat.moment))
    assert held is not None
    assert chat.take_turns() == 0


def test_a_worker_back_from_the_dead_changes_nothing(chat: Chat) -> None:
    chat.send("note x")
    ghost = chat.database.write(lambda tx: turn.claim(tx, chat.moment))
    assert ghost is not None
    task = chat.database.read(lambda tx: turn.load(tx, ghost, chat.moment, chat.means))
    assert task is not None
    heard = chat.database.read(lambda tx: turn.read(tx, task))
    chat.later(seconds=61)  # its lease is over
    chat.send("note y")
    chat.take_turns()
    with pytest.raises(turn.LostClaim):
        chat.database.write(lambda tx: turn.finish(tx, task, heard))
    assert chat.notes() == ["x", "y"]


def test_on_start_what_a_dead_process_held_is_free_again(chat: Chat) -> None:
    chat.send("note x")
    chat.database.write(lambda tx: turn.claim(tx, chat.moment))
    turn.release(chat.database, chat.moment)
    assert chat.take_turns() == 1


def test_a_message_that_fails_every_time_does_not_block_the_next(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    from juru.errors import StorageFull

    chat.send("note x")
    monkeypatch.setattr(turn, "finish", lambda *_: (_ for _ in ()).throw(StorageFull("disk")))
    for _ in range(turn.ATTEMPTS - 1):
        with pytest.raises(StorageFull):
            chat.take_turns()
        assert chat.thread()[0].state == "received"
    chat.take_turns()
    assert chat.thread()[0].state == "failed"
    assert "gagal diproses" in chat.thread()[-1].text


def test_every_reading_is_kept_with_its_message(chat: Chat) -> None:
    chat.say("note beras")
    row = chat.database.read(lambda tx: tx.one(select(messages.c.reading).where(messages.c.direction == "in")))
    assert row.reading["calls"] == [{"name": "note", "arguments": {"text": "beras"}}]
    assert (row.reading["by"], row.reading["rule"]) == ("local", "note")


def test_replies_are_keyed_by_what_caused_them(chat: Chat) -> None:
    said = chat.send("note beras")
    chat.take_turns()
    causes = chat.database.read(lambda tx: tx.all(select(messages.c.cause).where(messages.c.direction == "out")))
    assert [row.cause for row in causes] == [f"in:{said}:0"]


def test_nothing_waits_after_the_last_turn(chat: Chat) -> None:
    chat.send("note a")
    chat.send("note b")
    assert chat.desk.history(chat.channel_id, chat.sender).thinking
    chat.take_turns()
    thread = chat.database.read(lambda tx: tx.one(select(conversations)))
    assert thread.waiting_since is None
    assert thread.claimed_until is None
    assert thread.unanswered == 0
    assert not chat.desk.history(chat.channel_id, chat.sender).thinking


def test_commands_go_to_the_skill_that_knows_them(chat: Chat) -> None:
    assert chat.say("/note beras") == ["noted"]
    assert chat.say("/note@juru_bot gula") == ["noted"]
    assert "/help" in chat.say("/apaini")[0]


def test_time_is_the_workspaces(chat: Chat) -> None:
    chat.say("halo")
    assert chat.thread()[0].at.utcoffset() == timedelta(hours=7)
