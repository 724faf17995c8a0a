"""A person and their book in a test: tools carried out, replies read, rows looked at."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from juru.people import contacts, workspaces
from juru.skills.bookkeeping.book import find_book
from juru.skills.bookkeeping.skill import Bookkeeping
from juru.skills.bookkeeping.tables import JOURNALLED, day_totals, wallets
from juru.skills.tool import Context, Reading, Reply, Result, ToolCall
from juru.storage.database import Database

SKILL = Bookkeeping()
NOON = datetime(2026, 11, 12, 12, 0, tzinfo=ZoneInfo("Asia/Jakarta"))  # a Thursday


@dataclass
class Bookkeeper:
    """One contact of a workspace. Every `do` is a message of its own."""

    database: Database
    workspace_id: int
    contact_id: int
    name: str = "Jali"
    moment: datetime = NOON
    language: str = "id"
    tone: str = "bos"
    counter: list[int] = field(default_factory=lambda: [0])

    @classmethod
    def begin(cls, database: Database, name: str = "Jali", slug: str = "t") -> "Bookkeeper":
        workspace_id = database.write(lambda tx: workspaces.add_workspace(tx, slug=slug, name="T", now=NOON))
        return cls(database, workspace_id, 0).another(name)

    def another(self, name: str) -> "Bookkeeper":
        """Somebody else of the same workspace; message numbers go on."""
        contact_id = self.database.write(
            lambda tx: contacts.find_or_add(tx, self.workspace_id, "web_chat", f"{name}-{self.counter[0]}", name, NOON)
        )
        return Bookkeeper(self.database, self.workspace_id, contact_id, name, counter=self.counter)

    def context(self, message_id: int, text: str = "") -> Context:
        return Context(
            self.workspace_id, self.contact_id, self.name, message_id, self.moment, self.language, self.tone, text=text
        )

    def later(self, **delta: float) -> None:
        self.moment += timedelta(**delta)

    # -- saying and doing ------------------------------------------------------------------------------------------------

    def do(self, tool: str, *, text: str = "", **arguments: Any) -> Result:
        """Carry out one call in a message of its own."""
        return self.act([ToolCall(tool, arguments)], text=text)[0]

    def act(self, calls: Sequence[ToolCall], *, message_id: int = 0, text: str = "") -> list[Result]:
        if not message_id:
            self.counter[0] += 1
        context = self.context(message_id or self.counter[0], text)
        return self.database.write(
            lambda tx: [SKILL.act(tx, SKILL.validate(call), line, context) for line, call in enumerate(calls)]
        )

    def choose(self, result: Result, option: int = 0) -> list[Result]:
        """Answer a question with one of its options."""
        assert result.question is not None, f"nothing was asked: {result}"
        return self.act(result.question.options[option].calls)

    def spend(self, amount: int, what: str = "makan", *, category: str = "", offset: int = 0, **more: Any) -> Result:
        return self._entry("expense", amount, what, category or what, offset, more)

    def earn(self, amount: int, what: str = "orderan", *, category: str = "", offset: int = 0, **more: Any) -> Result:
        return self._entry("income", amount, what, category or what, offset, more)

    def _entry(self, kind: str, amount: int, what: str, category: str, offset: int, more: dict[str, Any]) -> Result:
        text = more.pop("text", "")
        entry = {"type": kind, "amount": amount, "category": category, "description": what, "date_offset": offset, **more}
        return self.do("record_transactions", transactions=[entry], text=text)

    def replies(self, *results: Result, talk: str = "", text: str = "") -> list[Reply]:
        reading = Reading(tuple(result.call for result in results), 1.0, "local", "test", talk)
        return self.database.read(lambda tx: SKILL.word(tx, reading, results, self.context(self.counter[0], text)))

    def reply(self, *results: Result, talk: str = "", text: str = "") -> str:
        (reply,) = self.replies(*results, talk=talk, text=text)
        return reply.text

    # -- looking ---------------------------------------------------------------------------------------------------------

    @property
    def book_id(self) -> int:
        return self.database.read(lambda tx: find_book(tx, self.context(0)).id)

    def rows(self, table: str) -> list[dict[str, Any]]:
        """The live rows of a journalled table of this book, oldest first."""
        kept = JOURNALLED[table]
        found = self.database.read(
            lambda tx: tx.all(
                select(kept).where(kept.c.book_id == self.book_id, kept.c.deleted_at.is_(None)).order_by(kept.c.id)
            )
        )
        return [dict(row._mapping) for row in found]

    def state(self) -> dict[str, Any]:
        """All that counts in the book, as a person could see it."""
        kept: dict[str, Any] = {
            name: [{key: value for key, value in row.items() if key != "version"} for row in self.rows(name)]
            for name in JOURNALLED
        }
        book = self.book_id
        totals = self.database.read(lambda tx: tx.all(select(day_totals).where(day_totals.c.book_id == book)))
        kept["day_totals"] = sorted(tuple(row) for row in totals)
        purses = self.database.read(
            lambda tx: tx.all(select(wallets).where(wallets.c.book_id == book, wallets.c.moves > 0).order_by(wallets.c.id))
        )
        kept["wallets"] = [(row.name, row.balance, row.moves) for row in purses]
        return kept
