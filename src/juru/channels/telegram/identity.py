"""Who a token belongs to: asked when a channel is added, and by `juru doctor`."""

from dataclasses import dataclass

from aiogram.methods import GetMe
from aiogram.types import User

from juru.channels.telegram import texts
from juru.channels.telegram.client import Client
from juru.channels.telegram.connection import OFFICIAL, checked_token
from juru.channels.telegram.troubles import trouble
from juru.errors import JuruError, SettingsError


@dataclass(frozen=True, slots=True)
class BotIdentity:
    """A bot as Telegram knows it."""

    id: int
    username: str
    name: str
    reads_all_groups: bool  #: privacy mode is off: in groups it hears every message, not only commands

    @property
    def link(self) -> str:
        """Where people begin to talk to it."""
        return f"https://t.me/{self.username}"

    @classmethod
    def of(cls, user: User) -> "BotIdentity":
        return cls(user.id, user.username or "", user.full_name, bool(user.can_read_all_group_messages))


def check(token: str, *, server: str = OFFICIAL) -> BotIdentity:
    """Ask Telegram whose token this is; SettingsError for a wrong one, JuruError where Telegram cannot be reached."""
    client = Client(checked_token(token), server)
    client.start()
    try:
        return BotIdentity.of(client.wait(client.call(GetMe())))
    except Exception as error:
        found = trouble(error, client.scrubbed(error), 0)
        # "from None": the client's own errors may hold the address, and the address holds the token.
        if found.state == "refused":
            raise SettingsError("token refused", text=texts.TOKEN_REFUSED) from None
        raise JuruError(client.scrubbed(error), text=found.text) from None
    finally:
        client.stop()
