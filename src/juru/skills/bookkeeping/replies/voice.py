"""The voice of a reply: language, tone, and a choice of wording that a retry makes the same way."""

import hashlib
from dataclasses import dataclass
from datetime import date

from juru.skills.bookkeeping.money import month_name, plain_day, rupiah, short_day, stretch_of_days
from juru.skills.bookkeeping.periods import months_after
from juru.skills.bookkeeping.texts import wordings
from juru.skills.tool import Context, Json

BULLET = "• "


@dataclass(frozen=True, slots=True)
class Voice:
    """Words of one reply."""

    context: Context

    @property
    def today(self) -> date:
        return self.context.now.date()

    def say(self, key: str, **values: object) -> str:
        """One wording of the key, chosen by the message so that it varies, and is the same when said again."""
        choices = wordings(self.context.language, key)
        seed = hashlib.sha256(f"{key}:{self.context.message_id}".encode()).digest()[0]
        tone = f", {self.context.tone}" if self.context.tone and self.context.language != "en" else ""
        filled = choices[seed % len(choices)].format(bos=tone, **values)
        return filled[:1].upper() + filled[1:]

    def part(self, key: str, **values: object) -> str:
        """A piece of a sentence: the first wording, in the case it is written in."""
        return wordings(self.context.language, key)[0].format(bos="", **values)

    def day(self, iso: str) -> str:
        """A day as people say it: kemarin, Sen 9 Feb."""
        return short_day(date.fromisoformat(iso), self.today, self.context.language)

    def when(self, iso: str) -> str:
        """The day in brackets, where it is not today: " (kemarin)"."""
        return "" if date.fromisoformat(iso) == self.today else f" ({self.day(iso)})"

    def stretch(self, data: Json) -> str:
        """The name of a period with its days: Minggu ini (9-12 Feb 2026)."""
        start, end = date.fromisoformat(data["start"]), date.fromisoformat(data["end"])
        days = stretch_of_days(start, end, self.context.language)
        name = data.get("period", "custom")
        if name == "custom":
            whole_month = start.day == 1 and end == months_after(start, 1).replace(day=1).fromordinal(
                months_after(start, 1).toordinal() - 1
            )
            return month_name(start, self.context.language) if whole_month else days
        if name == "last_month":
            days = month_name(start, self.context.language)
        return f"{self.part(name)} ({plain_day(start, self.context.language) if start == end else days})"

    def low_stretch(self, data: Json) -> str:
        """A period in the middle of a sentence: minggu ini, 1-5 Feb 2026."""
        name = data.get("period", "custom")
        return self.stretch(data) if name == "custom" else self.part(name).lower()

    def names(self, names: list[str]) -> str:
        """A, B dan C."""
        joint = " dan " if self.context.language == "id" else " and "
        return joint.join(names) if len(names) < 3 else ", ".join(names[:-1]) + joint + names[-1]


def rp(amount: int) -> str:
    return rupiah(amount)
