"""What the Bot API accepts: methods and their parameters, HTML, keyboards, limits. The fake refuses all else.

The real server overlooks a parameter that it does not know; the fake refuses it, so that a typing error is found.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

TEXT = 4096  #: characters, after the markup was read
CAPTION = 1024
CALLBACK_DATA = 64  #: bytes
CALLBACK_ANSWER = 200
UPLOAD = 50 * 2**20  #: bytes
PHOTO = 10 * 2**20
DOWNLOAD = 20 * 2**20
MESSAGE_SECONDS = 86_400  #: how long an update waits to be fetched
CALLBACK_SECONDS = 150


class Refusal(Exception):
    """An answer with `ok: false`."""

    def __init__(self, status: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


def bad(description: str) -> Refusal:
    return Refusal(400, f"Bad Request: {description}")


@dataclass(frozen=True)
class Upload:
    """A file that came with a request."""

    name: str
    content: bytes


_MARKUP = {"parse_mode": "str", "entities": "list", "reply_markup": "dict", "link_preview_options": "dict"}
_SENDING = {
    "business_connection_id": "str",
    "message_thread_id": "int",
    "disable_notification": "bool",
    "protect_content": "bool",
    "reply_parameters": "dict",
    "message_effect_id": "str",
    "allow_paid_broadcast": "bool",
}
_CAPTION = {"caption": "str", "parse_mode": "str", "caption_entities": "list", "reply_markup": "dict"}

#: Method → parameter → type; a "!" makes it required.
METHODS: dict[str, dict[str, str]] = {
    "getMe": {},
    "getUpdates": {"offset": "int", "limit": "int", "timeout": "int", "allowed_updates": "list"},
    "setWebhook": {
        "url": "str!",
        "ip_address": "str",
        "max_connections": "int",
        "allowed_updates": "list",
        "drop_pending_updates": "bool",
        "secret_token": "str",
    },
    "deleteWebhook": {"drop_pending_updates": "bool"},
    "getWebhookInfo": {},
    "sendMessage": {"chat_id": "int!", "text": "str!", **_MARKUP, **_SENDING},
    "sendPhoto": {"chat_id": "int!", "photo": "file!", "has_spoiler": "bool", **_CAPTION, **_SENDING},
    "sendDocument": {
        "chat_id": "int!",
        "document": "file!",
        "thumbnail": "file",
        "disable_content_type_detection": "bool",
        **_CAPTION,
        **_SENDING,
    },
    "sendChatAction": {"chat_id": "int!", "action": "str!", "message_thread_id": "int", "business_connection_id": "str"},
    "answerCallbackQuery": {
        "callback_query_id": "str!",
        "text": "str",
        "show_alert": "bool",
        "url": "str",
        "cache_time": "int",
    },
    "editMessageText": {"chat_id": "int!", "message_id": "int!", "text": "str!", "business_connection_id": "str", **_MARKUP},
    "editMessageReplyMarkup": {
        "chat_id": "int!",
        "message_id": "int!",
        "reply_markup": "dict",
        "business_connection_id": "str",
    },
    "setMyCommands": {"commands": "list!", "scope": "dict", "language_code": "str"},
    "getMyCommands": {"scope": "dict", "language_code": "str"},
    "getFile": {"file_id": "str!"},
}


def checked(method: str, given: dict[str, Any]) -> dict[str, Any]:
    """The parameters in their types; Refusal for one that is unknown, missing or of another type."""
    known = METHODS[method]
    for name in given:
        if name not in known:
            raise bad(f'parameter "{name}" is unknown to {method}')
    for name, kind in known.items():
        if kind.endswith("!") and given.get(name) in (None, ""):
            raise bad("message text is empty" if name == "text" else f'parameter "{name}" is required')
    return {name: _typed(name, known[name].rstrip("!"), value) for name, value in given.items()}


def _typed(name: str, kind: str, value: Any) -> Any:
    match kind:
        case "int":
            if not re.fullmatch(r"-?\d+", str(value)):
                raise bad(f'parameter "{name}" must be an integer')
            return int(value)
        case "bool":
            if str(value).casefold() not in ("true", "false", "1", "0"):
                raise bad(f'parameter "{name}" must be a boolean')
            return str(value).casefold() in ("true", "1")
        case "list" | "dict":
            return _json(name, list if kind == "list" else dict, value)
        case "str":
            if not isinstance(value, str):
                raise bad(f'parameter "{name}" must be a string')
    return value


def _json(name: str, kind: type, value: Any) -> Any:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None
    if not isinstance(value, kind):
        raise bad(f'parameter "{name}" is of a wrong type')
    return value


def read_text(text: str, parse_mode: str | None, limit: int, too_long: str) -> tuple[str, list[dict[str, Any]]]:
    """The text as it is shown, with its entities; Refusal where the markup or the length will not do."""
    entities: list[dict[str, Any]] = []
    if parse_mode:
        if parse_mode.casefold() != "html":
            raise bad("unsupported parse_mode")
        text, entities = read_html(text)
    text = text.strip()
    if len(text) > limit:
        raise bad(too_long)
    return text, entities


_TAGS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
}
_NAMED = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"'}
_piece = re.compile(r"<(?P<close>/?)(?P<tag>[a-zA-Z0-9-]*)(?P<rest>[^<>]*)(?P<end>>?)|&[a-z]+;|&#\d+;|[^<&]+|&", re.DOTALL)


def read_html(text: str) -> tuple[str, list[dict[str, Any]]]:
    """As Telegram reads it: few tags, four named entities, and one thing wrong fails the whole."""
    shown: list[str] = []
    still_open: list[tuple[str, int]] = []
    entities: list[dict[str, Any]] = []

    def place() -> int:
        return len("".join(shown).encode("utf-16-le")) // 2

    for match in _piece.finditer(text):
        at = len(text[: match.start()].encode())
        if not match[0].startswith("<"):
            shown.append(_NAMED.get(match[0]) or _numbered(match[0]))
            continue
        tag = match["tag"].casefold()
        if match["close"]:
            if not still_open or still_open[-1][0] != tag:
                raise bad(f"can't parse entities: Unmatched end tag at byte offset {at}")
            _, start = still_open.pop()
            if place() > start:
                entities.append({"type": _TAGS[tag], "offset": start, "length": place() - start})
            continue
        if tag not in _TAGS:
            raise bad(f'can\'t parse entities: Unsupported start tag "{tag}" at byte offset {at}')
        if not match["end"]:
            raise bad(f"can't parse entities: Unclosed start tag at byte offset {at}")
        still_open.append((tag, place()))
    if still_open:
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{still_open[-1][0]}\"")
    return "".join(shown), entities


def _numbered(piece: str) -> str:
    match = re.fullmatch(r"&#(\d+);", piece)
    return chr(int(match[1])) if match else piece


def check_keyboard(markup: dict[str, Any] | None) -> None:
    """Refusal for an inline keyboard that Telegram would not show."""
    if markup is None:
        return
    if set(markup) != {"inline_keyboard"} or not isinstance(markup["inline_keyboard"], list):
        raise bad("object expected as reply markup")
    for row in markup["inline_keyboard"]:
        for button in row:
            if unknown := set(button) - {"text", "callback_data", "url", "style"}:
                raise bad(f"can't parse inline keyboard button: unknown {sorted(unknown)}")
            if not isinstance(button.get("text"), str) or not button["text"].strip():
                raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
            data = button.get("callback_data")
            if data is not None and not 1 <= len(data.encode()) <= CALLBACK_DATA:
                raise bad("BUTTON_DATA_INVALID")
            if data is None and "url" not in button:
                raise bad("Text buttons are unallowed in the inline keyboard")


def check_photo(upload: Upload) -> None:
    """Refusal for bytes that are no picture, or one of an impossible shape."""
    if len(upload.content) > PHOTO:
        raise bad("file of size more than 10485760 bytes is too big for a photo")
    if upload.content.startswith(b"\x89PNG\r\n\x1a\n"):
        width, height = (int.from_bytes(upload.content[place : place + 4], "big") for place in (16, 20))
        if width + height > 10_000 or max(width, height) > 20 * max(1, min(width, height)):
            raise bad("PHOTO_INVALID_DIMENSIONS")
    elif not upload.content.startswith((b"\xff\xd8\xff", b"RIFF")):
        raise bad("IMAGE_PROCESS_FAILED")
