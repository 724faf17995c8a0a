"""A driver's day on Telegram, from /start to the evening summary, with the real books and with restarts in between."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.channels.telegram.world import BUDI
from tests.fakes.telegram_server import TOKEN, FakeTelegram

pytest.importorskip("juru.skills.bookkeeping.skill", reason="the bookkeeping skill is not there")

JAKARTA = ZoneInfo("Asia/Jakarta")


class Day:
    """Juru as it is built for real, on a clock that is Telegram's own, so that hours can pass."""

    def __init__(self, url: str, telegram: FakeTelegram) -> None:
        self.url = url
        self.telegram = telegram
        now = datetime.now(JAKARTA)
        seven = now.replace(hour=7, minute=0, second=0)
        telegram.skip((seven - now).total_seconds() % 86_400)

    def clock(self) -> datetime:
        return datetime.fromtimestamp(self.telegram.now(), UTC)

    @contextmanager
    def running(self) -> Iterator[None]:
        from juru.app import build, running
        from juru.channels.telegram.connection import Connection
        from juru.channels.telegram.crew import Crew

        crews: list[Crew] = []
        juru = build(self.url, clock=self.clock, senders=lambda channel_id: crews[0].sender(channel_id) if crews else None)
        try:
            channel_id = juru.database.write(self._channel)
            crews.append(Crew(juru.desk))
            with running(juru):
                crews[0].connect(Connection.of(channel_id, "ojol", TOKEN, {"server": self.telegram.url}))
                yield
            crews[0].stop()  # last: what the outbox had on its way has arrived
        finally:
            juru.close()

    def _channel(self, tx: Any) -> int:
        from juru.people import workspaces

        known = workspaces.workspace_by_slug(tx, "ojol")
        if known:
            return workspaces.channels_of(tx, known.id, "telegram")[0].id
        workspace_id = workspaces.add_workspace(tx, slug="ojol", name="Ojol", now=self.clock())
        return workspaces.add_channel(tx, workspace_id, "telegram", self.clock(), key="ojol")

    def answers(self, deed: Callable[[], object], count: int = 1) -> str:
        """What Juru sends once something was done."""
        before = len(self.telegram.sent(BUDI))
        deed()
        self.telegram.wait(lambda: len(self.telegram.sent(BUDI)) >= before + count, 20)
        return "\n".join(self.telegram.texts(BUDI)[before:])

    def says(self, text: str) -> str:
        return self.answers(lambda: self.telegram.say(BUDI, text))


def test_a_drivers_day(database_url: str, telegram: FakeTelegram) -> None:
    day = Day(database_url, telegram)
    telegram.name(BUDI, "Budi")
    with day.running():
        assert day.says("/start")
        morning = day.says("dapet 120rb, makan 25rb, bensin 30rb")
        assert all(amount in morning for amount in ("120.000", "25.000", "30.000"))

    # Juru is down when the next ones are sent; Telegram keeps them.
    telegram.skip(3 * 3600)
    parking = telegram.say(BUDI, "parkir 5rb")
    with day.running():
        telegram.wait(lambda: "parkir Rp5.000" in telegram.texts(BUDI)[-1])
        assert "7.000" in day.answers(lambda: telegram.edit(BUDI, parking, "parkir 7rb"), 2)
        assert day.answers(lambda: [telegram.photo(BUDI, group="13800") for _ in range(3)])

    telegram.skip(3 * 3600)
    with day.running():
        assert day.says("hapus bensin")
        yes = telegram.buttons(BUDI)[0]
    with day.running():
        # The question was asked before the restart; its button still works, once.
        question = dict(telegram.sent(BUDI)[-1])
        assert day.answers(lambda: telegram.press(BUDI, yes, message=question))
        telegram.wait(lambda: "reply_markup" not in telegram.sent(BUDI)[-2])
        day.answers(lambda: telegram.press(BUDI, yes, message=question))

        telegram.skip(5 * 3600)
        evening = day.says("/rekap")
        assert "120.000" in evening
        assert "32.000" in evening  # 25.000 and 7.000: what was deleted and what was corrected count no more
        assert not telegram.queued()


def test_every_command_of_the_menu_is_known() -> None:
    from juru.channels.telegram import texts
    from juru.skills.bookkeeping.skill import Bookkeeping
    from juru.skills.tool import Context

    context = Context(workspace_id=1, contact_id=1, contact_name="", message_id=1, now=datetime.now(JAKARTA))
    for command, _ in texts.COMMANDS:
        assert Bookkeeping().command(command, "", context), command
