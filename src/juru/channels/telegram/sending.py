"""A parcel as one call of the Bot API, and what came of it."""

from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import SendDocument, SendMessage, SendPhoto, TelegramMethod
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message

from juru.channels.telegram import markup
from juru.channels.telegram.client import CALL_SECONDS, UPLOAD_SECONDS, Client
from juru.channels.telegram.outcomes import outcome, unreadable_markup
from juru.conversation.message import ChatButton
from juru.conversation.outbox import Outcome, OutFile, Parcel, Refused, Sent

CAPTION = 1024  #: characters under a file
PHOTO = 10 * 2**20  #: bytes; a larger picture goes as a document
UPLOAD = 50 * 2**20  #: bytes
ROW = 24  #: characters of buttons that stand readably in one row on a phone

_PHOTOS = frozenset({"image/png", "image/jpeg", "image/webp"})


async def send(client: Client, parcel: Parcel) -> Outcome:
    """Send a parcel; never raises for what Telegram or the network says."""
    unfit = _unfit(parcel)
    if unfit:
        return Refused(unfit)
    try:
        return await _send(client, parcel)
    except Exception as error:
        return outcome(error, client.scrubbed(error))


async def _send(client: Client, parcel: Parcel) -> Outcome:
    seconds = UPLOAD_SECONDS if parcel.files else CALL_SECONDS
    try:
        message = await client.call(method(parcel, formatted=True), seconds)
    except TelegramBadRequest as error:
        # A refused message was not sent: sending it again without its markup doubles nothing.
        if not unreadable_markup(error):
            raise
        message = await client.call(method(parcel, formatted=False), seconds)
    return Sent(f"{message.chat.id}:{message.message_id}")


def method(parcel: Parcel, *, formatted: bool) -> TelegramMethod[Message]:
    """The call for a parcel; with `formatted` its `*bold*` is bold, else left out."""
    chat_id = int(parcel.recipient)
    parse_mode = "HTML" if formatted else None
    text = markup.html(parcel.text) if formatted else markup.plain(parcel.text)
    buttons = keyboard(parcel.buttons)
    if not parcel.files:
        preview = LinkPreviewOptions(is_disabled=True)
        return SendMessage(
            chat_id=chat_id, text=text, parse_mode=parse_mode, reply_markup=buttons, link_preview_options=preview
        )
    file = parcel.files[0]
    upload = BufferedInputFile(file.content, file.name)
    if is_photo(file):
        return SendPhoto(chat_id=chat_id, photo=upload, caption=text or None, parse_mode=parse_mode, reply_markup=buttons)
    return SendDocument(chat_id=chat_id, document=upload, caption=text or None, parse_mode=parse_mode, reply_markup=buttons)


def keyboard(buttons: tuple[ChatButton, ...]) -> InlineKeyboardMarkup | None:
    """The buttons under a message, short ones side by side."""
    rows: list[list[InlineKeyboardButton]] = []
    width = ROW
    for button in buttons:
        made = InlineKeyboardButton(text=button.label, callback_data=button.value)
        width += len(button.label) + 4
        if width > ROW:
            rows.append([])
            width = len(button.label)
        rows[-1].append(made)
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def is_photo(file: OutFile) -> bool:
    """Whether a file is shown as a picture in the chat. One too large or too long-drawn for that goes as a document."""
    if file.media_type not in _PHOTOS or len(file.content) > PHOTO:
        return False
    size = picture_size(file.content)
    # Telegram's own limits: the sides at most 10,000 together, one at most 20 times the other.
    return size is None or (sum(size) <= 10_000 and max(size) <= 20 * min(size))


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, from its header; None for anything else."""
    head = content[:24]
    if not head.startswith(b"\x89PNG\r\n\x1a\n") or len(head) < 24:
        return None
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


def _unfit(parcel: Parcel) -> str:
    """Why a parcel can never be sent; empty where it can."""
    if len(parcel.files) > 1:
        return "more than one file in one message"
    if parcel.files and len(parcel.files[0].content) > UPLOAD:
        return "the file is larger than 50 MB"
    if parcel.files and len(parcel.text) > CAPTION:
        return "the caption is longer than 1,024 characters"
    if not parcel.files and not parcel.text.strip():
        return "an empty message"
    if not parcel.recipient.removeprefix("-").isdigit():
        return "not a Telegram chat id"
    return ""
