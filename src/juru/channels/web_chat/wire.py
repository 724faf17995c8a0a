"""The JSON of the web chat: what its scripts send and what they get."""

from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from juru.channels.web_chat.texts import widget_texts
from juru.conversation.message import ChatButton, ChatFile, ChatMessage, History, Inbound, WebChannel

#: Sound in SQLite and JSON, and never meant by a person: NUL would end up in the books.
_CLEAN = {ord("\x00"): None}


class Post(BaseModel):
    """A message on its way in: typed text or a pressed button, under an id the browser made."""

    model_config = ConfigDict(extra="forbid")

    id: UUID
    text: str = ""
    button: Annotated[str, StringConstraints(max_length=1_000)] = ""

    @model_validator(mode="after")
    def _says_something(self) -> "Post":
        if not self.text.strip() and not self.button:
            raise ValueError("neither text nor button")
        return self

    def inbound(self, channel: WebChannel, visitor: str) -> Inbound:
        """As the conversation takes it. The id is bound to its visitor: nobody can probe for another's."""
        return Inbound(
            channel_id=channel.id,
            sender=visitor,
            sender_name="",
            external_id=f"{visitor}:{self.id}",
            text=self.text.translate(_CLEAN).encode("utf-8", "replace").decode(),
            button=self.button,
        )


class Button(BaseModel):
    """A choice under a message."""

    label: str
    value: str

    @classmethod
    def of(cls, button: ChatButton) -> "Button":
        return cls(label=button.label, value=button.value)


class FileCard(BaseModel):
    """A file beside a message; `size` in bytes."""

    id: int
    name: str
    media_type: str
    size: int

    @classmethod
    def of(cls, file: ChatFile) -> "FileCard":
        return cls(id=file.id, name=file.name, media_type=file.media_type, size=file.size)


class Message(BaseModel):
    """One message of the thread; `at` is ISO with the workspace's offset."""

    id: int
    direction: str
    text: str
    at: str
    state: str
    buttons: list[Button] = Field(default_factory=list)
    files: list[FileCard] = Field(default_factory=list)

    @classmethod
    def of(cls, message: ChatMessage) -> "Message":
        return cls(
            id=message.id,
            direction=message.direction,
            text=message.text,
            at=message.at.isoformat(timespec="seconds"),
            state=message.state,
            buttons=[Button.of(button) for button in message.buttons],
            files=[FileCard.of(file) for file in message.files],
        )


class Thread(BaseModel):
    """A stretch of the thread, oldest first; `thinking` while an answer is being made, `more` when older ones exist."""

    messages: list[Message]
    thinking: bool
    more: bool

    @classmethod
    def of(cls, history: History) -> "Thread":
        messages = [Message.of(message) for message in history.messages]
        return cls(messages=messages, thinking=history.thinking, more=history.more)


class Card(BaseModel):
    """What anyone may know of a web chat; `labels` are the widget's own words."""

    name: str
    welcome: str
    suggestions: list[str]
    language: str
    labels: dict[str, str]

    @classmethod
    def of(cls, channel: WebChannel) -> "Card":
        return cls(
            name=channel.name,
            welcome=channel.welcome,
            suggestions=list(channel.suggestions),
            language=channel.language,
            labels=widget_texts(channel.language),
        )


class Accepted(BaseModel):
    """A message is stored, under this number."""

    message: int


class NewVisitor(BaseModel):
    """A fresh token; the browser keeps it."""

    visitor: str
