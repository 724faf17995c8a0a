"""What a Telegram message holds: its text, and what is attached to it."""

from dataclasses import dataclass

from aiogram.enums import ContentType
from aiogram.types import Audio, Document, Message, PhotoSize, Voice

from juru.conversation.message import Attachment

#: What people send that Juru cannot read. What is neither here nor known below is a notice of Telegram's own
#: ("pinned a message", "changed the wallpaper"): nobody said anything then.
_SENT_BY_PEOPLE = frozenset(
    {
        ContentType.ANIMATION,
        ContentType.CHECKLIST,
        ContentType.DICE,
        ContentType.GAME,
        ContentType.GIFT,
        ContentType.GIVEAWAY,
        ContentType.INVOICE,
        ContentType.LIVE_PHOTO,
        ContentType.PAID_MEDIA,
        ContentType.POLL,
        ContentType.RICH_MESSAGE,
        ContentType.STICKER,
        ContentType.STORY,
        ContentType.UNIQUE_GIFT,
        ContentType.UNKNOWN,
        ContentType.VIDEO,
        ContentType.VIDEO_NOTE,
        ContentType.WEB_APP_DATA,
    }
)


@dataclass(frozen=True, slots=True)
class Content:
    """As the conversation takes it."""

    kind: str
    text: str = ""
    attachments: tuple[Attachment, ...] = ()


def read(message: Message) -> Content | None:
    """The content of a message; None where nobody said anything."""
    if message.text is not None:
        return Content("text", message.text)
    if message.live_photo is None and message.photo:
        return Content("image", message.caption or "", (_photo(message.photo),))
    if message.voice:
        return Content("voice", message.caption or "", (_sound(message.voice, "suara.ogg", "audio/ogg"),))
    if message.audio:
        return Content("voice", message.caption or "", (_sound(message.audio, "audio", "audio/mpeg"),))
    # An animation carries a document beside it, for clients that know no animations.
    if message.document and not message.animation:
        return _document(message.document, message.caption or "")
    return _pointed(message)


def _pointed(message: Message) -> Content | None:
    """What needs no file: a place, a person, or something that cannot be read."""
    if message.venue:
        place = message.venue.location
        return Content("location", f"{message.venue.title} ({place.latitude}, {place.longitude})")
    if message.location:
        return Content("location", f"{message.location.latitude}, {message.location.longitude}")
    if message.contact:
        name = " ".join(filter(None, (message.contact.first_name, message.contact.last_name)))
        return Content("contact", f"{name} {message.contact.phone_number}".strip())
    if message.content_type in _SENT_BY_PEOPLE:
        return Content("unsupported", message.caption or "")
    return None


def _photo(sizes: list[PhotoSize]) -> Attachment:
    largest = max(sizes, key=lambda size: size.width * size.height)
    return Attachment("image", largest.file_id, "foto.jpg", "image/jpeg", largest.file_size or 0)


def _sound(sound: Voice | Audio, name: str, media_type: str) -> Attachment:
    given = getattr(sound, "file_name", None)
    return Attachment("voice", sound.file_id, given or name, sound.mime_type or media_type, sound.file_size or 0)


def _document(document: Document, caption: str) -> Content:
    media_type = document.mime_type or "application/octet-stream"
    # A picture sent "as a file", to keep its sharpness, is a picture all the same.
    kind: str = "image" if media_type in ("image/jpeg", "image/png", "image/webp") else "document"
    name = document.file_name or "berkas"
    if kind == "image":
        return Content("image", caption, (Attachment("image", document.file_id, name, media_type, document.file_size or 0),))
    return Content("document", caption, (Attachment("document", document.file_id, name, media_type, document.file_size or 0),))
