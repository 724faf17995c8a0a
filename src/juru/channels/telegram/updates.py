"""A foreign update becomes what the room acts on. Pure: no storage, no network, no clock; never raises."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Chat, ChatMemberUpdated, Message, Update
from pydantic import ValidationError

from juru.channels.telegram import content
from juru.channels.telegram.connection import Connection
from juru.conversation.message import Inbound

#: What Telegram is asked for; everything else stays away.
WANTED = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
)


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody wrote, sent something, or corrected a message; `album` is Telegram's id of the album it is a part of."""

    inbound: Inbound
    album: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button was pressed. Without an `inbound` it means nothing to us, but the press still wants its answer."""

    query_id: str
    inbound: Inbound | None = None
    message_id: int = 0  #: of the message that the button stands under
    refused: str = ""  #: what the person is told instead


@dataclass(frozen=True, slots=True)
class Blocked:
    """A person blocked the bot, or let it write again."""

    sender: str
    blocked: bool


@dataclass(frozen=True, slots=True)
class ByHand:
    """The owner of a business account wrote to a customer by hand."""

    inbound: Inbound


Event = Said | Pressed | Blocked | ByHand


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads updates for one bot; `username` tells commands meant for it from those meant for others in a group."""

    connection: Connection
    username: str = ""

    def read(self, raw: Mapping[str, Any]) -> Event | None:
        """What an update means; None where there is nothing to do."""
        try:
            update = Update.model_validate(dict(raw))
        except ValidationError:
            return self._salvaged(raw)
        if update.message:
            return self._message(update.message)
        if update.edited_message:
            return self._edit(update.edited_message, update.update_id)
        if update.callback_query:
            return self._press(update.callback_query)
        if update.my_chat_member:
            return _membership(update.my_chat_member)
        if update.business_message:
            return self._by_hand(update.business_message)
        return None

    def _message(self, message: Message) -> Event | None:
        if not self._listens(message):
            return None
        found = content.read(message)
        if found is None:
            return None
        inbound = Inbound(
            channel_id=self.connection.channel_id,
            sender=str(message.chat.id),
            sender_name=_name(message),
            external_id=external_id(message.chat, message.message_id),
            text=found.text,
            kind=found.kind,
            attachments=found.attachments,
            sent_at=_sent_at(message.date),
        )
        return Said(inbound, message.media_group_id or "")

    def _edit(self, message: Message, update_id: int) -> Event | None:
        # A live location moves by edits, every few seconds: nobody corrected anything.
        if message.location:
            return None
        said = self._message(message)
        if not isinstance(said, Said):
            return None
        edited = replace(
            said.inbound,
            # Two edits may fall into one second, so the update's number tells them apart, not the date.
            external_id=f"{said.inbound.external_id}:edit:{update_id}",
            edit_of=said.inbound.external_id,
            sent_at=_sent_at(message.edit_date or message.date),
        )
        return Said(edited)

    def _press(self, query: CallbackQuery) -> Event | None:
        message = query.message
        if message is None or not query.data or not self._answers(message.chat):
            return Pressed(query.id)
        if message.chat.type == ChatType.PRIVATE and message.chat.id != query.from_user.id:
            return Pressed(query.id, refused="not_yours")
        inbound = Inbound(
            channel_id=self.connection.channel_id,
            sender=str(message.chat.id),
            sender_name=message.chat.title or query.from_user.full_name,
            external_id=f"press:{query.id}",
            text="",
            button=query.data,
        )
        return Pressed(query.id, inbound, message.message_id)

    def _by_hand(self, message: Message) -> Event | None:
        """Only what the owner typed: our own replies carry our name, and a customer's words are for the owner."""
        writer = message.from_user
        if message.chat.type != ChatType.PRIVATE or message.sender_business_bot or writer is None:
            return None
        if writer.id == message.chat.id:
            return None
        found = content.read(message)
        if found is None:
            return None
        return ByHand(
            Inbound(
                channel_id=self.connection.channel_id,
                sender=str(message.chat.id),
                sender_name=_name(message),
                external_id=f"business:{message.business_connection_id}:{external_id(message.chat, message.message_id)}",
                text=found.text,
                kind=found.kind,
                attachments=found.attachments,
                sent_at=_sent_at(message.date),
            )
        )

    def _listens(self, message: Message) -> bool:
        """Whether a message is for us: from a person, in a chat that is answered, not a command for another bot."""
        if (message.from_user and message.from_user.is_bot) or not self._answers(message.chat):
            return False
        command = (message.text or "").split(maxsplit=1)[:1]
        addressed = command[0].partition("@")[2] if command and command[0].startswith("/") else ""
        return not addressed or not self.username or addressed.casefold() == self.username.casefold()

    def _answers(self, chat: Chat) -> bool:
        if chat.type == ChatType.PRIVATE:
            return True
        return chat.type in (ChatType.GROUP, ChatType.SUPERGROUP) and self.connection.answers_group(chat.id)

    def _salvaged(self, raw: Mapping[str, Any]) -> Event | None:
        """A private message in a shape that nobody knew when this was written is still answered, politely."""
        message = raw.get("message")
        chat = message.get("chat") if isinstance(message, dict) else None
        if not isinstance(message, dict) or not isinstance(chat, dict) or chat.get("type") != "private":
            return None
        if not isinstance(chat.get("id"), int) or not isinstance(message.get("message_id"), int):
            return None
        text = message.get("text")
        return Said(
            Inbound(
                channel_id=self.connection.channel_id,
                sender=str(chat["id"]),
                sender_name=str(chat.get("first_name") or ""),
                external_id=f"{chat['id']}:{message['message_id']}",
                text=text if isinstance(text, str) else "",
                kind="text" if isinstance(text, str) and text else "unsupported",
            )
        )


def external_id(chat: Chat, message_id: int) -> str:
    """A message's name: its number is unique in its chat only."""
    return f"{chat.id}:{message_id}"


def _membership(change: ChatMemberUpdated) -> Event | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    return Blocked(str(change.chat.id), blocked=change.new_chat_member.status == "kicked")


def _name(message: Message) -> str:
    if message.chat.title:
        return message.chat.title
    return message.chat.full_name or (message.from_user.full_name if message.from_user else "")


def _sent_at(moment: datetime | int) -> datetime:
    # aiogram gives the edit's moment as a bare number of seconds.
    return moment if isinstance(moment, datetime) else datetime.fromtimestamp(moment, UTC)
