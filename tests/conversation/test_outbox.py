"""The outbox: in order for each chat, one chat's wait is nobody else's, and an unknown outcome is never sent again."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from juru.conversation.desk import Desk
from juru.conversation.layout import Traits
from juru.conversation.message import Inbound
from juru.conversation.outbox import Later, Outbox, Outcome, Parcel, Refused, Sent, Unknown, recover, take
from juru.conversation.tables import messages
from juru.conversation.turn import Means
from juru.storage.signals import Signals
from tests.conversation.conftest import Chat, Notes

PUSH = {"web_chat": Traits(push=True, text_limit=20, files_apart=True, buttons=True)}


class Postman:
    """A channel that says what it is told to say, else takes everything."""

    def __init__(self) -> None:
        self.sent: list[Parcel] = []
        self.answers: dict[str, list[Outcome | Exception]] = {}

    def send(self, parcel: Parcel) -> Outcome:
        self.sent.append(parcel)
        waiting = self.answers.get(parcel.recipient)
        answer = waiting.pop(0) if waiting else Sent(f"ext-{parcel.message_id}")
        if isinstance(answer, Exception):
            raise answer
        return answer

    def texts(self, recipient: str) -> list[str]:
        return [parcel.text for parcel in self.sent if parcel.recipient == recipient]


@pytest.fixture
def postman() -> Postman:
    return Postman()


@pytest.fixture
def outbox(chat: Chat, postman: Postman) -> Outbox:
    chat.means = Means({"notes": Notes()}, PUSH)
    chat.desk = Desk(chat.database, Signals(), lambda: None, chat.clock, traits=PUSH)
    return Outbox(chat.database, lambda _: postman, Signals(), clock=chat.clock)


def send_all(outbox: Outbox) -> int:
    count = 0
    while outbox.send_one():
        count += 1
    return count


def states(chat: Chat) -> list[tuple[str, str | None]]:
    statement = select(messages.c.state, messages.c.reason).where(messages.c.direction == "out").order_by(messages.c.id)
    return [(row.state, row.reason) for row in chat.database.read(lambda tx: tx.all(statement))]


def test_replies_go_out_once_in_order(chat: Chat, outbox: Outbox, postman: Postman) -> None:
    for text in ("note a", "halo", "drop a"):
        chat.say(text)
    assert send_all(outbox) == 3
    assert postman.texts("visitor-1") == ["noted", "chatter", "Yakin?"]
    assert send_all(outbox) == 0
    assert [button.label for button in postman.sent[-1].buttons] == ["Ya", "Batal"]


def test_what_the_channel_calls_the_message_is_kept(chat: Chat, outbox: Outbox) -> None:
    chat.say("note a")
    send_all(outbox)
    row = chat.database.read(lambda tx: tx.one(select(messages).where(messages.c.direction == "out")))
    assert (row.state, row.external_id) == ("sent", f"ext-{row.id}")


def test_one_chat_waits_the_others_do_not(chat: Chat, outbox: Outbox, postman: Postman) -> None:
    postman.answers["a"] = [Later(30, "slow down")]
    for sender in ("a", "b"):
        chat.send("note 1", sender=sender)
        chat.send("note 2", sender=sender)
    chat.take_turns()
    send_all(outbox)
    assert postman.texts("b") == ["noted", "noted"]
    assert postman.texts("a") == ["noted"]
    chat.later(seconds=29)
    assert send_all(outbox) == 0
    chat.later(seconds=2)
    assert send_all(outbox) == 2
    assert [parcel.attempt for parcel in postman.sent if parcel.recipient == "a"] == [1, 2, 1]


def test_what_is_refused_is_not_tried_again(chat: Chat, outbox: Outbox, postman: Postman) -> None:
    postman.answers["visitor-1"] = [Refused("chat not found")]
    chat.say("note a")
    assert send_all(outbox) == 1
    assert states(chat) == [("failed", "chat not found")]


def test_nobody_who_blocked_us_is_written_to(chat: Chat, outbox: Outbox, postman: Postman) -> None:
    postman.answers["visitor-1"] = [Refused("blocked", blocked=True)]
    chat.say("note a")
    send_all(outbox)
    chat.say("note b")
    assert send_all(outbox) == 0
    assert states(chat)[-1] == ("failed", "blocked by the person")
    chat.desk.blocked(chat.channel_id, "visitor-1", blocked=False)
    chat.say("note c")
    assert send_all(outbox) == 1


@pytest.mark.parametrize("answer", [Unknown("timed out"), RuntimeError("bug")])
def test_an_unknown_outcome_is_shown_and_never_sent_again(
    chat: Chat, outbox: Outbox, postman: Postman, answer: Outcome | Exception
) -> None:
    postman.answers["visitor-1"] = [answer]
    chat.say("note a")
    chat.say("note b")
    send_all(outbox)
    assert [state for state, _ in states(chat)] == ["unknown", "sent"]
    chat.later(hours=1)
    assert send_all(outbox) == 0


def test_a_process_that_dies_while_sending_leaves_the_outcome_unknown(chat: Chat, outbox: Outbox, postman: Postman) -> None:
    chat.say("note a")
    chat.database.write(lambda tx: take(tx, chat.moment))
    assert send_all(outbox) == 0  # somebody has it in hand
    chat.later(minutes=3)
    assert chat.database.write(lambda tx: recover(tx, chat.moment - timedelta(minutes=2))) == 1
    assert states(chat) == [("unknown", "the process ended while sending")]
    assert postman.sent == []


def test_after_a_day_of_trying_it_is_given_up(chat: Chat, outbox: Outbox, postman: Postman) -> None:
    postman.answers["visitor-1"] = [Later(1, "down"), Later(1, "down")]
    chat.say("note a")
    send_all(outbox)
    chat.later(hours=25)
    send_all(outbox)
    assert states(chat) == [("failed", "gave up: down")]


def test_a_long_reply_becomes_several_messages_with_the_buttons_under_the_last(chat: Chat, outbox: Outbox) -> None:
    from juru.conversation.layout import lay_out
    from juru.skills.tool import Button, File, Reply

    reply = Reply("satu dua tiga empat\nlima enam tujuh", (Button("Ya", "ya"),), (File("a.png", "image/png", b"x"),))
    parts = lay_out(reply, PUSH["web_chat"])
    assert [part.text for part in parts] == ["satu dua tiga empat", "lima enam tujuh", ""]
    assert [len(part.buttons) for part in parts] == [0, 1, 0]
    assert [len(part.files) for part in parts] == [0, 0, 1]


def test_without_buttons_the_choices_are_numbered(chat: Chat) -> None:
    from juru.conversation.layout import lay_out
    from juru.skills.tool import Button, Reply

    plain = Traits(push=True, text_limit=1000, files_apart=True, buttons=False)
    (part,) = lay_out(Reply("Yakin?", (Button("Ya", "1"), Button("Batal", "2"))), plain)
    assert part.text == "Yakin?\n1. Ya\n2. Batal"
    assert part.buttons == ()


def test_what_is_refused_at_the_door_is_told_where_nobody_can_be_turned_away(
    chat: Chat, outbox: Outbox, postman: Postman
) -> None:
    inbound = Inbound(chat.channel_id, "visitor-1", "", "big", "x" * 100_000)
    first = chat.desk.receive_or_tell(inbound)
    assert chat.desk.receive_or_tell(inbound) == first
    send_all(outbox)
    assert len(postman.sent) == 1
    assert "kepanjangan" in postman.sent[0].text
    assert chat.take_turns() == 0


def test_channels_remember_where_they_stand(chat: Chat) -> None:
    assert chat.desk.recall(chat.channel_id, "offset") == ""
    chat.desk.remember(chat.channel_id, "offset", "17")
    chat.desk.remember(chat.channel_id, "offset", "18")
    assert chat.desk.recall(chat.channel_id, "offset") == "18"


def test_threads_send_what_is_laid_out(chat: Chat, outbox: Outbox, postman: Postman) -> None:
    from tests.conversation.test_workers import until

    outbox.start()
    try:
        chat.say("note a")
        outbox.wake()
        assert until(lambda: postman.texts("visitor-1") == ["noted"])
    finally:
        outbox.stop()
