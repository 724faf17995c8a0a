"""The sample workspace: a driver's month, told to Juru message by message, so that there is something to look at at once."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from juru.conversation import intake, turn
from juru.conversation.message import Inbound
from juru.people import contacts, workspaces
from juru.people.tables import contact_aliases
from juru.storage.database import Database, Tx

SLUG = "contoh"
CHAT_KEY = "contoh"
SENDER = "contoh-bang-jali"  #: the sample driver's name on the web chat and in the terminal
DAYS = 31

#: What the welcome page offers to try: what it is called in the texts of the pages, and whose thread it is (empty: one's own).
CHATS = (("driver", SENDER), ("empty", ""))

_SUGGESTIONS = ("dapet 120rb, makan 25rb, bensin goceng", "rekap bulan ini", "siapa yang masih ngutang?", "target hari ini")

_MORNING = (
    "bensin {fuel}rb, sarapan nasi uduk {food}rb",
    "isi pertamax {fuel}rb sama kopi 5rb",
    "sarapan {food}rb, bensin {fuel}rb",
    "bnsin {fuel}rb trs beli lontong {food}rb",
    "isi bensin {fuel}rb, parkir 2rb",
)
_NOON = ("makan siang di warteg {food}rb", "mkn {food}rb, es teh goceng", "makan padang {food}rb, rokok {smoke}rb")
_EVENING = (
    "narik hari ini dapet {income}rb",
    "dapet {income}rb dari {trips} orderan",
    "orderan seharian {income}rb, tip {tip}rb",
    "hari ini narik {income}rb alhamdulillah, makan malem {food}rb",
)
#: What happens once, so many days ago.
_SPECIAL = {
    30: ("cicilan motor 780rb per bulan", "setoran sewa jaket 5rb sehari", "mau beli HP 3jt dalam 4 bulan"),
    29: ("budget makan 1,2jt sebulan", "nabung 10rb sehari"),
    27: ("Ucup minjem 150rb",),
    24: ("minjem ke Pak RT 300rb, bayar 2 minggu lagi",),
    21: ("ganti oli 65rb sama kampas rem 45rb",),
    18: ("Ucup balikin 50rb", "nabung 100rb buat HP"),
    15: ("kirim ibu 300rb", "pulsa 50rb"),
    12: ("bayar utang Pak RT 150rb",),
    9: ("token listrik 102rb", "Mbak Sari ngutang 75rb, bayarnya bulan depan"),
    6: ("bonus mingguan cair 120rb",),
    4: ("ban belakang 210rb", "nabung 150rb buat HP"),
    2: ("obat batuk anak 28rb",),
}


def make(database: Database, means: turn.Means, now: datetime) -> None:
    """Make the sample workspace and live through its month; about a second."""
    workspace_id = database.write(lambda tx: _workspace(tx, now - timedelta(days=DAYS)))
    channel = database.read(lambda tx: workspaces.channels_of(tx, workspace_id, "web_chat")[0])
    workspace = database.read(lambda tx: workspaces.workspace(tx, workspace_id))
    for number, (moment, text) in enumerate(_month(now.astimezone(workspace.timezone))):
        inbound = Inbound(channel.id, SENDER, "Bang Jali", f"sample-{number}", text)
        database.write(partial(intake.receive, channel=channel, workspace=workspace, inbound=inbound, now=moment))
        turn.take_one(database, means, moment)


def _workspace(tx: Tx, now: datetime) -> int:
    workspace_id = workspaces.add_workspace(tx, slug=SLUG, name="Juru Contoh", now=now)
    settings = {"suggestions": list(_SUGGESTIONS)}
    workspaces.add_channel(tx, workspace_id, "web_chat", now, key=CHAT_KEY, settings=settings)
    workspaces.add_channel(tx, workspace_id, "terminal", now, key=f"{SLUG}-terminal")
    contact_id = contacts.find_or_add(tx, workspace_id, "web_chat", SENDER, "Bang Jali", now)
    # The terminal knows the same driver, so that both show one month.
    tx.insert(
        contact_aliases,
        {"workspace_id": workspace_id, "kind": "terminal", "value": SENDER, "contact_id": contact_id},
    )
    return workspace_id


def _month(now: datetime) -> Iterator[tuple[datetime, str]]:
    """Moments and messages, oldest first, the last of them before `now`."""
    dice = random.Random(20260101)
    for ago in range(DAYS - 1, -1, -1):
        day = now - timedelta(days=ago)
        for hour, text in _day(dice, ago, day):
            moment = day.replace(hour=hour, minute=dice.randrange(60), second=0, microsecond=0)
            if moment < now:
                yield moment, text


def _day(dice: random.Random, ago: int, day: datetime) -> Iterator[tuple[int, str]]:
    special = [(10 + position, text) for position, text in enumerate(_SPECIAL.get(ago, ()))]
    if day.weekday() == 0:  # Mondays off
        yield from special
        return
    figures = {
        "fuel": dice.choice((20, 25, 30, 35)),
        "food": dice.choice((10, 12, 15, 18, 20, 22)),
        "smoke": dice.choice((14, 27, 29)),
        "income": dice.randrange(120, 265, 5),
        "trips": dice.randrange(9, 18),
        "tip": dice.choice((5, 8, 10, 15)),
    }
    yield 6, dice.choice(_MORNING).format(**figures)
    yield from special
    if dice.random() < 0.7:
        yield 13, dice.choice(_NOON).format(**figures)
    yield 21, dice.choice(_EVENING).format(**figures)
