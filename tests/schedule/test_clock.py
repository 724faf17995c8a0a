"""The clock: each notice once, whoever looks and however often; quiet hours and channels' rules are kept."""

import threading
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from juru.conversation import turn
from juru.conversation.desk import Desk
from juru.conversation.layout import Traits
from juru.conversation.message import Inbound
from juru.conversation.tables import messages
from juru.conversation.turn import Means
from juru.people import workspaces
from juru.schedule.clock import Clock, due_ids, enrol, fire
from juru.schedule.skill import Reminders
from juru.schedule.tables import reminders
from juru.skills.bookkeeping.skill import Bookkeeping
from juru.storage.database import Database, Tx
from juru.storage.signals import Signals

START = datetime(2026, 11, 12, 13, 5, tzinfo=UTC)  # Thursday 20:05 in Jakarta


@dataclass
class Life:
    """One person on one chat, and a clock that moves only when told to."""

    database: Database
    means: Means
    channel_id: int
    moment: datetime = START
    said: int = 0
    traits: dict[str, Traits] | None = None

    def now(self) -> datetime:
        return self.moment

    def say(self, text: str) -> list[str]:
        desk = Desk(self.database, Signals(), lambda: None, self.now)
        self.said += 1
        desk.receive(Inbound(self.channel_id, "budi", "Budi", f"m{self.said}", text))
        while turn.take_one(self.database, self.means, self.moment):
            pass
        return self.texts()[-1:]

    def texts(self) -> list[str]:
        rows = self.database.read(
            lambda tx: tx.all(select(messages).where(messages.c.direction == "out").order_by(messages.c.id))
        )
        return [row.text for row in rows]

    def notices(self) -> list[str]:
        """What the clock posted, oldest first."""
        posted = messages.c.cause.like("remind:%")
        return [
            row.text for row in self.database.read(lambda tx: tx.all(select(messages).where(posted).order_by(messages.c.id)))
        ]

    def until(self, moment: datetime) -> list[str]:
        """Let the time pass, looking every ten minutes; what was posted in it."""
        before = len(self.notices())
        clock = Clock(self.database, Signals(), self.traits or {}, clock=self.now)
        while self.moment < moment:
            self.moment = min(self.moment + timedelta(minutes=10), moment)
            clock.look()
        return self.notices()[before:]


@pytest.fixture
def life(database: Database) -> Life:
    def make(tx: Tx) -> int:
        workspace_id = workspaces.add_workspace(tx, slug="t", name="T", now=START)
        return workspaces.add_channel(tx, workspace_id, "web_chat", START, key="t")

    means = Means({"bookkeeping": Bookkeeping(), "reminders": Reminders()})
    return Life(database, means, database.write(make))


def day(number: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment of November 2026 in Jakarta."""
    return datetime(2026, 11, number, hour, minute, tzinfo=UTC) - timedelta(hours=7)


def test_a_reminder_comes_at_its_hour_and_once(life: Life) -> None:
    assert "tiap hari jam 21.00" in life.say("ingetin minum obat tiap hari jam 9 malam")[0]
    assert life.until(day(12, 20, 59)) == []
    assert life.until(day(12, 23)) == ["Pengingat bos: *minum obat*."]
    assert len(life.until(day(15, 0))) == 2


def test_a_reminder_once_is_over_after_it_came(life: Life) -> None:
    life.say("ingetin perpanjang SIM besok jam 8")
    assert life.until(day(13, 9)) == ["Pengingat bos: *perpanjang sim*."]
    assert life.until(day(20)) == []


def test_an_obligation_is_told_with_its_amount(life: Life) -> None:
    life.say("cicilan motor 780rb per bulan")
    life.say("ingetin cicilan motor tiap tgl 15 jam 7")
    (notice,) = life.until(day(16))
    assert "Rp780.000" in notice


def test_a_debt_is_told_the_day_before_and_on_its_day(life: Life) -> None:
    life.say("minjem ke Pak RT 300rb, bayar 3 hari lagi")
    first, second = life.until(day(15, 12))
    assert "Pak RT: Rp300.000" in first
    assert "Pak RT: Rp300.000" in second


def test_a_paid_debt_is_not_told(life: Life) -> None:
    life.say("minjem ke Pak RT 300rb, bayar 3 hari lagi")
    life.say("bayar utang Pak RT 300rb")
    assert life.until(day(17)) == []


def test_who_owes_nothing_hears_nothing(life: Life) -> None:
    life.say("makan 25rb")
    assert life.until(day(16)) == []


def test_the_morning_target_and_the_evening_summary_have_the_figures(life: Life) -> None:
    life.say("cicilan motor 30rb sehari")
    life.say("kirim target tiap pagi jam 6")
    life.say("tiap malam kirim rekap jam 9")
    life.say("dapet 120rb, makan 25rb")
    evening, morning = life.until(day(13, 7))
    assert "masuk Rp120.000, keluar Rp25.000" in evening
    assert "Rp" in morning
    assert "Target hari ini" in morning


def test_switched_off_it_stays_silent(life: Life) -> None:
    life.say("ingetin arisan tiap hari jam 21")
    assert "dimatikan" in life.say("matiin pengingat arisan")[0]
    assert life.until(day(14)) == []


def test_an_hour_set_again_replaces_the_former(life: Life) -> None:
    life.say("tiap malam kirim rekap jam 9")
    life.say("rekap malam tiap hari jam 22.00")
    life.say("makan 25rb")
    assert len(life.until(day(12, 23, 30))) == 1


def test_in_quiet_hours_it_waits_for_their_end(life: Life) -> None:
    life.say("jangan ganggu jam 10 malam sampai jam 5 pagi")
    life.say("ingetin kunci warung jam 23.30")
    assert life.until(day(13, 4, 50)) == []
    assert life.until(day(13, 5, 10)) == ["Pengingat bos: *kunci warung*."]


def test_after_a_long_silence_the_stale_notice_is_dropped_and_the_next_comes(life: Life) -> None:
    life.say("ingetin minum obat tiap hari jam 9 malam")
    life.moment = day(20, 12)  # the server was off for a week
    assert life.until(day(20, 20)) == []
    assert len(life.until(day(20, 22))) == 1


def test_a_short_silence_is_caught_up_once(life: Life) -> None:
    life.say("ingetin minum obat tiap hari jam 9 malam")
    life.moment = day(13, 2)
    assert len(life.until(day(13, 3))) == 1


def test_a_clock_set_back_does_not_repeat_it(life: Life) -> None:
    life.say("ingetin minum obat tiap hari jam 9 malam")
    assert len(life.until(day(12, 22))) == 1
    life.moment = day(12, 20)
    assert life.until(day(12, 23)) == []


def test_many_processes_that_look_at_once_post_it_once(life: Life) -> None:
    life.say("ingetin minum obat tiap hari jam 9 malam")
    life.moment = day(12, 21, 1)
    (which,) = life.database.read(lambda tx: due_ids(tx, life.moment))
    threads = [
        threading.Thread(target=lambda: life.database.write(lambda tx: fire(tx, which, life.moment, {}))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(life.notices()) == 1


def test_outside_the_channels_window_nobody_is_written_to(life: Life) -> None:
    life.traits = {"web_chat": Traits(True, 4000, True, True, window=timedelta(hours=24))}
    life.say("ingetin minum obat tiap hari jam 9 malam")
    assert len(life.until(day(12, 22))) == 1
    assert life.until(day(15)) == []
    life.say("makan 25rb")
    assert len(life.until(day(15, 22))) == 1


def test_without_a_time_it_asks_and_the_answer_counts(life: Life) -> None:
    assert "kapan" in life.say("ingetin bayar utang Budi")[0]
    assert "tiap hari jam 18.00" in life.say("tiap hari jam 6 sore")[0]


def test_the_list_names_what_is_on(life: Life) -> None:
    life.say("ingetin cicilan tiap tgl 5 jam 7")
    assert "cicilan: tiap tanggal 5 jam 07.00" in life.say("daftar pengingat")[0]


def test_everybody_is_enrolled_once(life: Life) -> None:
    life.say("makan 25rb")
    assert life.database.write(lambda tx: enrol(tx, life.moment)) == 1
    assert life.database.write(lambda tx: enrol(tx, life.moment)) == 0
    kinds = life.database.read(lambda tx: tx.all(select(reminders.c.kind, reminders.c.minute)))
    assert [(row.kind, row.minute) for row in kinds] == [("due", 420)]


@pytest.mark.parametrize("zone", ["Asia/Makassar", "Asia/Jayapura"])
def test_hours_are_the_workspaces(database: Database, zone: str) -> None:
    def make(tx: Tx) -> int:
        workspace_id = workspaces.add_workspace(tx, slug="t", name="T", now=START, timezone=zone)
        return workspaces.add_channel(tx, workspace_id, "web_chat", START, key="t")

    life = Life(database, Means({"bookkeeping": Bookkeeping(), "reminders": Reminders()}), database.write(make))
    life.say("ingetin minum obat besok jam 8 pagi")
    hours_ahead = {"Asia/Makassar": 1, "Asia/Jayapura": 2}[zone]
    assert life.until(day(13, 8 - hours_ahead) - timedelta(minutes=10)) == []
    assert len(life.until(day(13, 8 - hours_ahead) + timedelta(minutes=20))) == 1
