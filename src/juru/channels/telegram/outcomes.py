"""What an error of the Bot API means for the message that was being sent: a table instead of prose."""

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiohttp import ClientConnectorError, ConnectionTimeoutError

from juru.channels.telegram.client import NotRunning
from juru.conversation.outbox import Later, Outcome, Refused, Unknown

UNREACHABLE_SECONDS = 5.0
TOKEN_SECONDS = 300.0  #: a refused token is put right by a person, not by trying

_REFUSED = (TelegramBadRequest, TelegramMigrateToChat, TelegramEntityTooLarge)
_TOKEN = (TelegramUnauthorizedError, TelegramNotFound)
#: Failures before the first byte of the request: nothing can have been sent.
_BEFORE_SENDING = (ClientConnectorError, ConnectionTimeoutError)


def outcome(error: Exception, reason: str) -> Later | Refused | Unknown:
    """The outcome that an error stands for; `reason` is its scrubbed text."""
    match error:
        case NotRunning():
            return Later(1.0, "the bot is not connected")
        case TelegramRetryAfter():
            return Later(float(error.retry_after), reason)
        case TelegramForbiddenError():
            return Refused(reason, blocked=True)
        case _ if isinstance(error, _REFUSED):
            return Refused(reason)
        case _ if isinstance(error, _TOKEN):
            return Later(TOKEN_SECONDS, reason)
        case TelegramNetworkError() if not_sent(error):
            return Later(UNREACHABLE_SECONDS, reason)
        case TelegramNetworkError() | TelegramServerError() | TelegramConflictError() | ClientDecodeError():
            return Unknown(reason)
        case TelegramAPIError():
            return Refused(reason)
        case _:
            return Unknown(reason)


def not_sent(error: BaseException) -> bool:
    """Whether the connection failed before anything was sent."""
    return isinstance(error.__cause__, _BEFORE_SENDING)


def unreadable_markup(error: Exception) -> bool:
    """Whether Telegram refused the message only because it could not read its markup."""
    return isinstance(error, TelegramBadRequest) and "can't parse" in error.message and "entities" in error.message


def harmless(error: Exception) -> bool:
    """Whether a refusal says that there was nothing left to do."""
    said = ("message is not modified", "query is too old", "query ID is invalid", "message to edit not found")
    return isinstance(error, TelegramBadRequest) and any(words in error.message for words in said)


__all__ = ["Outcome", "harmless", "not_sent", "outcome", "unreadable_markup"]
