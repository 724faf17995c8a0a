"""What is wrong when the Bot API cannot be talked to, in words for people, and how long to leave it alone."""

from dataclasses import dataclass

from aiogram.exceptions import (
    TelegramConflictError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)

from juru.channels.telegram import texts
from juru.channels.telegram.state import Name
from juru.errors import StorageError

CONFLICT_SECONDS = 30.0
REFUSED_SECONDS = 300.0
FIRST_SECONDS = 1.0
LONGEST_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Trouble:
    """`seconds` is how long to wait before the next try."""

    state: Name
    text: str
    seconds: float


def trouble(error: Exception, reason: str, failures: int) -> Trouble:
    """What an error means for the connection; `failures` in a row make the pauses longer, up to half a minute."""
    pause = min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** min(failures, 10))
    match error:
        case TelegramConflictError():
            return Trouble("conflict", texts.CONFLICT.format(seconds=CONFLICT_SECONDS), CONFLICT_SECONDS)
        case TelegramUnauthorizedError() | TelegramNotFound():
            return Trouble("refused", texts.TOKEN_REFUSED, REFUSED_SECONDS)
        case TelegramRetryAfter():
            return Trouble("trouble", texts.TROUBLE.format(reason=reason), max(pause, float(error.retry_after)))
        case TelegramNetworkError():
            return Trouble("unreachable", texts.UNREACHABLE, pause)
        case StorageError():
            return Trouble("trouble", error.text, pause)
        case _:
            return Trouble("trouble", texts.TROUBLE.format(reason=reason), pause)
