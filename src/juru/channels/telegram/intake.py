"""What was read goes to the desk, in order; what good manners owe the person comes back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import structlog

from juru.channels.telegram import texts
from juru.channels.telegram.updates import Blocked, ByHand, Event, Pressed, Said
from juru.conversation import pending
from juru.conversation.desk import Desk
from juru.conversation.message import Inbound
from juru.errors import StorageError

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Courtesy:
    """What Telegram shows meanwhile: typing in a chat, an answered press, a keyboard taken away."""

    typing: str = ""  #: the chat
    query_id: str = ""  #: the press to be answered
    notice: str = ""  #: shown to who pressed
    spent: tuple[int, int] | None = None  #: chat and message whose buttons are used up


@dataclass(frozen=True, slots=True)
class Intake:
    """The way to the desk for one channel; `by_hand` takes what the owner of a business account types to a customer."""

    desk: Desk
    channel_id: int
    by_hand: Callable[[Inbound], None]

    def take(self, events: Iterable[Event]) -> list[Courtesy]:
        """Store all events, each once. Raises StorageError and has then stored a part: the same events may come again."""
        owed: list[Courtesy] = []
        for event in events:
            try:
                courtesy = self._take_one(event)
            except StorageError:
                raise
            except Exception:
                # An update that trips us up must not keep all others out for ever: it would come again and again.
                log.exception("telegram update failed", channel=self.channel_id)
                continue
            if courtesy:
                owed.append(courtesy)
        return owed

    def _take_one(self, event: Event) -> Courtesy | None:
        match event:
            case Said(inbound):
                self.desk.receive_or_tell(inbound)
                return Courtesy(typing=inbound.sender)
            case Pressed():
                return _press(self.desk, event)
            case Blocked(sender, blocked):
                self.desk.blocked(self.channel_id, sender, blocked)
            case ByHand(inbound):
                self.by_hand(inbound)
        return None


def _press(desk: Desk, press: Pressed) -> Courtesy:
    if press.inbound is None:
        return Courtesy(query_id=press.query_id, notice=texts.NOT_YOURS if press.refused else "")
    desk.receive_or_tell(press.inbound)
    # A button that only says something may be pressed again; one that decides is used up.
    decides = pending.is_button(press.inbound.button) and press.message_id
    spent = (int(press.inbound.sender), press.message_id) if decides else None
    return Courtesy(typing=press.inbound.sender, query_id=press.query_id, spent=spent)
