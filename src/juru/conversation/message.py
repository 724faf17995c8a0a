"""What goes in and out of a conversation, as channels see it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture, voice note or document as a channel announces it; its bytes are fetched when they are needed."""

    kind: Literal["voice", "image", "document"]
    external_id: str  #: what the channel calls the file
    name: str
    media_type: str
    size: int  #: bytes; 0 where the channel does not say


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message as it came in. `external_id` is the channel's own: a repeat is the same message."""

    channel_id: int
    sender: str  #: what the channel calls the person; opaque
    sender_name: str
    external_id: str
    text: str
    button: str = ""  #: the value of the button that was pressed instead of typing
    kind: str = "text"  #: text, voice, image, album, document, location, contact, unsupported
    attachments: tuple[Attachment, ...] = ()
    edit_of: str = ""  #: the external id of the message that this one corrects
    sent_at: datetime | None = None  #: when the person sent it, where the channel says


@dataclass(frozen=True, slots=True)
class ChatFile:
    """A file beside a message; its bytes are fetched apart."""

    id: int
    name: str
    media_type: str
    size: int  #: bytes


@dataclass(frozen=True, slots=True)
class ChatButton:
    """A choice under a message; `value` goes back in `Inbound.button`."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message of a thread. Buttons are there only as long as they can be pressed."""

    id: int
    direction: Literal["in", "out"]
    text: str
    at: datetime  #: in the workspace's time zone
    state: str
    buttons: tuple[ChatButton, ...] = ()
    files: tuple[ChatFile, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """A stretch of a thread, oldest first."""

    messages: tuple[ChatMessage, ...] = ()
    thinking: bool = False  #: a message waits for its turn
    more: bool = False  #: there are older ones


@dataclass(frozen=True, slots=True)
class WebChannel:
    """A web chat as its page needs to know it."""

    id: int
    key: str
    name: str
    welcome: str
    language: str
    timezone: str
    suggestions: tuple[str, ...] = ()
    allowed_origins: tuple[str, ...] = field(default=())  #: sites that may embed it; empty: any
