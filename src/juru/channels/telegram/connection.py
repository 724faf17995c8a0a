"""One bot as it is set up: its token, how updates come in, which groups it answers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from aiogram.utils.token import TokenValidationError, validate_token

from juru.channels.telegram import texts
from juru.errors import SettingsError

OFFICIAL = "https://api.telegram.org"

_secret = re.compile(r"[A-Za-z0-9_-]{16,256}")


@dataclass(frozen=True, slots=True)
class Connection:
    """Everything that the room needs to know of one channel; `token` and `secret` never show in a repr."""

    channel_id: int
    key: str  #: the channel's public key: stands in the webhook's address
    token: str = field(repr=False)
    mode: Literal["polling", "webhook"] = "polling"
    secret: str = field(default="", repr=False)  #: what Telegram sends with each webhook call
    public_url: str = ""  #: where Telegram reaches this server, for the webhook
    groups: bool | frozenset[int] = False  #: groups that are answered: none, all, or these
    server: str = OFFICIAL  #: another Bot API server, one of one's own or a test's
    commands: tuple[tuple[str, str], ...] = texts.COMMANDS

    @classmethod
    def of(
        cls, channel_id: int, key: str, token: str, settings: Mapping[str, Any], *, public_url: str = "", secret: str = ""
    ) -> "Connection":
        """From a channel's settings (`mode`, `groups`, `server`); raises SettingsError with what is wrong."""
        mode = settings.get("mode", "polling")
        if mode not in ("polling", "webhook"):
            raise SettingsError("unknown mode", text=texts.MODE.format(mode=mode))
        if mode == "webhook":
            _check_webhook(public_url, secret)
        return cls(
            channel_id=channel_id,
            key=key,
            token=checked_token(token),
            mode=mode,
            secret=secret,
            public_url=public_url.rstrip("/"),
            groups=_groups(settings.get("groups", False)),
            server=str(settings.get("server") or OFFICIAL).rstrip("/"),
        )

    @property
    def bot_id(self) -> int:
        """The bot's own id: two channels with one bot would take each other's updates away."""
        return int(self.token.partition(":")[0])

    @property
    def webhook_url(self) -> str:
        return f"{self.public_url}/telegram/{self.key}"

    def answers_group(self, chat_id: int) -> bool:
        return self.groups if isinstance(self.groups, bool) else chat_id in self.groups


def checked_token(token: str) -> str:
    """The token without the blanks that copying brings; SettingsError where it cannot be one."""
    token = token.strip()
    try:
        validate_token(token)
    except TokenValidationError as error:
        raise SettingsError("not a bot token", text=texts.TOKEN_SHAPE) from error
    if not re.fullmatch(r"[0-9]{1,19}:[A-Za-z0-9_-]+", token):
        raise SettingsError("not a bot token", text=texts.TOKEN_SHAPE)
    return token


def _check_webhook(public_url: str, secret: str) -> None:
    if not public_url.startswith("https://"):
        raise SettingsError("webhook without https address", text=texts.NO_PUBLIC_URL)
    if not _secret.fullmatch(secret):
        raise SettingsError("unfit webhook secret", text=texts.SECRET)


def _groups(value: object) -> bool | frozenset[int]:
    if isinstance(value, bool):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        try:
            return frozenset(int(item) for item in value)
        except (TypeError, ValueError):
            pass
    raise SettingsError("unfit groups", text=texts.GROUPS)
