"""A message edited on the phone: what it booked is corrected once, with notice; without a change nothing happens."""

from sqlalchemy import select

from juru.conversation.tables import messages
from tests.conversation.conftest import Chat


def test_an_edit_corrects_what_was_booked_once_with_notice(chat: Chat) -> None:
    chat.say("note 50rb", id="a")
    replies = chat.say("note 60rb", id="a-edit", edit_of="a")
    assert chat.notes() == ["60rb"]
    assert "diubah" in replies[0]
    assert replies[1] == "noted"


def test_the_same_edit_delivered_again_changes_nothing(chat: Chat) -> None:
    chat.say("note 50rb", id="a")
    chat.say("note 60rb", id="a-edit", edit_of="a")
    chat.say("note 60rb", id="a-edit", edit_of="a")
    assert chat.notes() == ["60rb"]


def test_an_edit_of_an_edit_takes_back_the_last_one(chat: Chat) -> None:
    chat.say("note 50rb", id="a")
    chat.say("note 60rb", id="a1", edit_of="a")
    chat.say("note 70rb", id="a2", edit_of="a")
    assert chat.notes() == ["70rb"]


def test_an_edit_without_a_change_is_not_answered(chat: Chat) -> None:
    chat.say("note 50rb", id="a")
    assert chat.say("note 50rb", id="a1", edit_of="a") == []
    assert chat.notes() == ["50rb"]


def test_an_edit_that_cannot_be_read_leaves_the_books_and_says_so(chat: Chat) -> None:
    chat.say("note 50rb", id="a")
    assert "tidak berubah" in chat.say("hmm", id="a1", edit_of="a")[0]
    assert chat.notes() == ["50rb"]


def test_an_edit_of_what_is_gone_leaves_the_books_and_says_so(chat: Chat) -> None:
    chat.say("note 50rb", id="a")
    chat.say("drop 50rb")
    chat.say("ya")
    assert "tidak berubah" in chat.say("note 60rb", id="a1", edit_of="a")[0]
    assert chat.notes() == []


def test_small_talk_edited_into_an_entry_is_booked(chat: Chat) -> None:
    chat.say("halo", id="a")
    assert chat.say("note 50rb", id="a1", edit_of="a") == ["noted"]
    chat.say("note 60rb", id="a2", edit_of="a")
    assert chat.notes() == ["60rb"]


def test_an_edit_of_a_message_we_never_saw_is_a_message(chat: Chat) -> None:
    assert chat.say("note 50rb", id="z1", edit_of="z") == ["noted"]


def test_the_wording_before_the_edit_is_kept(chat: Chat) -> None:
    said = chat.send("note 50rb", id="a")
    chat.take_turns()
    chat.say("note 60rb", id="a1", edit_of="a")
    row = chat.database.read(lambda tx: tx.one(select(messages).where(messages.c.id == said)))
    assert (row.text, row.extras["before"]) == ("note 60rb", ["note 50rb"])
