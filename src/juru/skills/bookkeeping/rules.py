"""What all rule tables share: a clause of a message, a rule, and the draft that a rule makes of a clause."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from typing import Any

from juru.language.dates import Day
from juru.language.money import Money
from juru.language.numbers import Number
from juru.language.people import FAMILY, HONORIFICS, SELF, titled
from juru.language.sentence import Atom, Sentence
from juru.skills.bookkeeping.lexicon import expenses
from juru.skills.bookkeeping.tools import MAX_ENTRY
from juru.skills.tool import Option

Arguments = dict[str, Any]
Call = tuple[str, Arguments]


@dataclass(slots=True)
class Ask:
    """A question back: which text, what it speaks of, and how the answer is used."""

    kind: str
    parts: dict[str, str] = field(default_factory=dict)
    options: tuple[Option, ...] = ()
    calls: tuple[Call, ...] = ()  #: the reading with one argument missing …
    gap: tuple[str | int, ...] = ()  #: … this one
    expects: str = "text"


@dataclass(slots=True)
class Draft:
    """What one rule makes of one clause. `entries` are transactions, `calls` everything else, in order of the message."""

    rule: str
    calls: list[Call] = field(default_factory=list)
    entries: list[Arguments] = field(default_factory=list)
    ask: Ask | None = None
    talk: str = ""
    sure: float = 0.9  #: before calibration
    span: str = ""  #: the words it was read from


class Doubt(Exception):
    """Raised where a production finds that it must ask."""

    def __init__(self, kind: str, *choices: int, **parts: str) -> None:
        super().__init__(kind)
        self.ask = Ask(kind, parts)
        self.choices = choices  #: the amounts it may be, in rupiah


@dataclass(slots=True)
class Clause:
    """A part of a message that says one thing, or a list of alike things."""

    atoms: list[Atom]
    now: datetime
    header: "Header"
    plain: str = ""  #: the straightened text of the whole message
    tags: str = ""
    sentence: Sentence | None = None

    def __post_init__(self) -> None:
        self.sentence = Sentence(self.atoms)
        self.tags = self.sentence.tags

    @property
    def text(self) -> str:
        return self.plain[self.atoms[0].start : self.atoms[-1].end] if self.atoms else ""

    def at(self, place: int) -> int:
        """The index of the atom at a place of the tags."""
        assert self.sentence is not None
        return self.sentence.index_at(place)

    def group(self, match: re.Match[str], name: str) -> list[Atom]:
        """The atoms that a named group matched."""
        if name not in match.re.groupindex or match[name] is None:
            return []
        assert self.sentence is not None
        return self.sentence.between(match.start(name), match.end(name))

    def has(self, *words: str) -> bool:
        """Whether one of the standard words (or tags) stands in the clause."""
        return any(atom.tag in words or atom.word in words for atom in self.atoms)

    def amounts(self) -> list[int]:
        """The rupiah of every amount, bare numbers counting as thousands where there is no other."""
        return [rupiah for _, rupiah in self.amounts_at()]

    def amounts_at(self) -> list[tuple[int, int]]:
        """The same with the atom each stands at; raises Doubt where one leaves it."""
        found = [(i, checked(atom.value)) for i, atom in enumerate(self.atoms) if atom.tag == "A"]
        if found:
            return found
        return [
            (i, checked(atom.value))
            for i, atom in enumerate(self.atoms)
            if atom.tag == "N" and isinstance(atom.value, Number) and not _counts(self.atoms, i)
        ]

    def offset(self) -> int:
        """The day the clause speaks of, in days from today; raises Doubt where it is no day."""
        for atom in self.atoms:
            if isinstance(atom.value, Day) and atom.tag == "D":
                return day_offset(atom.value)
        return self.header.offset or 0

    def due(self) -> int | None:
        """Days until something is to be paid, where that is said."""
        for atom in reversed(self.atoms):
            if isinstance(atom.value, Day) and atom.value.ahead is not None and atom.tag in ("T", "D"):
                return atom.value.ahead
        return None


def _counts(atoms: Sequence[Atom], i: int) -> bool:
    """Whether the bare number at `i` counts the word after it ("2 orang"), beside another number."""
    others = sum(atom.tag == "N" for atom in atoms) > 1
    if i + 1 >= len(atoms):
        return False
    following = atoms[i + 1]
    return (others and following.tag == "U") or bool(expenses(following.words))


@dataclass(slots=True)
class Header:
    """What a heading or an earlier entry lays down for the lines after it."""

    mode: str = ""  #: "", "entries", "hutang", "piutang", "paid", "obligations", "plan", "ignored"
    type: str = ""  #: "income", "expense"
    category: str = ""
    offset: int | None = None
    person: str = ""
    frequency: str = ""  #: of obligations: "daily", "weekly", "monthly"


def checked(value: object) -> int:
    """The rupiah of an amount or of a bare number; raises Doubt where nobody can be sure of it."""
    if isinstance(value, Money):
        if value.short_tail:
            high = value.rupiah + value.short_tail * 999
            raise Doubt("short_tail", high, value.rupiah, high=_grouped(high), low=_grouped(value.rupiah))
        if value.doubt in ("letters", "foreign"):
            raise Doubt(value.doubt)
        if value.choices:
            low, high = value.choices
            raise Doubt("range", low, high, low=_grouped(low), high=_grouped(high))
        if value.doubt in ("fraction", "slang", "range"):
            raise Doubt("which_amount")
        if value.doubt == "negative":
            raise Doubt("zero")
        return in_range(value.rupiah)
    if isinstance(value, Number):
        return in_range(bare_rupiah(value))
    raise Doubt("amount")


def _grouped(rupiah: int) -> str:
    return f"{rupiah:,}".replace(",", ".")


def bare_rupiah(number: Number) -> int:
    """A number said without its size: under a thousand it means thousands."""
    if number.value < 1_000:
        return int(number.value * 1_000)
    return number.whole


def in_range(rupiah: int, limit: int = MAX_ENTRY) -> int:
    """The amount, where it may be booked; raises Doubt otherwise."""
    if rupiah <= 0:
        raise Doubt("zero")
    if rupiah > limit:
        raise Doubt("too_much")
    return rupiah


def day_offset(day: Day) -> int:
    """A past day in days from today (at most 0); raises Doubt for a day no calendar has or that is too vague."""
    if day.impossible:
        raise Doubt("no_such_day")
    if day.vague or day.past is None:
        raise Doubt("which_day")
    return day.past


Produce = Callable[[Clause, re.Match[str]], Draft | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over the tags of a clause, and what it produces; None from `produce` lets the next rule try."""

    name: str
    pattern: re.Pattern[str]
    produce: Produce


def rule(name: str, pattern: str, produce: Produce) -> Rule:
    """A rule from a pattern in which {who}, {me}, {gap} … stand for what MACROS says. Words are matched whole."""
    for macro, meaning in MACROS.items():
        pattern = pattern.replace("{" + macro + "}", meaning)
    return Rule(name, re.compile(rf"(?<![^ ])(?:{pattern})(?![^ ])"), produce)


#: what rules may write in braces
MACROS = {
    "who": "(?P<who>[POU])",
    "who2": "(?P<who2>[POU])",
    "me": f"(?:{'|'.join(sorted(SELF))})",
    "money": "(?:A|N)",
    "to": "(?:ke|sama|dengan|dari|di|oleh|untuk)",
    "gap": r"(?:[^ ]+ ){0,6}?",
    "near": r"(?:[^ ¶]+ ){0,3}?",
    "word": r"[a-zU][^ ]*",
}


def apply_rules(rules: Iterable[Rule], clause: Clause, tags: str = "") -> Draft | None:
    """The draft of the first rule that matches and produces something; a Doubt becomes a question.

    `tags` may stand in for those of the clause, as long as each has the same length.
    """
    for each in rules:
        match = each.pattern.search(tags or clause.tags)
        if match is None:
            continue
        try:
            draft = each.produce(clause, match)
        except Doubt as doubt:
            draft = Draft("", ask=doubt.ask)
        if draft is not None:
            draft.rule = draft.rule or each.name
            draft.span = draft.span or clause.text
            return draft
    return None


def counterparty_tags(clause: Clause) -> str:
    """The tags with only the likeliest counterparties left in capitals: people before roles before unknown words."""
    atoms = clause.atoms
    meant = [not any(other.word == "untuk" for other in atoms[max(0, i - 3) : i]) for i in range(len(atoms))]
    best = next((tag for tag in "PO" if any(atom.tag == tag and meant[i] for i, atom in enumerate(atoms))), "")
    if not best:
        return clause.tags
    lower = {"P": "OU", "O": "PU"}[best]
    return " ".join(atom.tag.lower() if atom.tag in lower else atom.tag for atom in atoms)


def name_of(atoms: Sequence[Atom], _plain: str = "") -> str:
    """The name of a person as it is kept: title case, honorific included."""
    if not atoms:
        return ""
    text = " ".join(atom.text for atom in atoms)
    return titled(_without_ending(" ".join(text.split())))[:60]


def _without_ending(name: str) -> str:
    """ "bonnya bu tini" gives "bu tini": endings that are no part of the name go."""
    words = name.split()
    if len(words) == 1 and len(name) > 6 and name.lower().endswith("nya"):
        return name[:-3]
    return name


def is_family(atoms: Sequence[Atom]) -> bool:
    """Whether these are family without a name: money to them is given, not lent."""
    return bool(atoms) and atoms[0].word in FAMILY and all(atom.word in FAMILY or atom.word in HONORIFICS for atom in atoms)


def flat_words(atoms: Iterable[Atom]) -> list[str]:
    """The standard words of atoms, those drawn together taken apart again."""
    return [word for atom in atoms for word in atom.words]


def percent(atom: Atom) -> float:
    """The fraction a percentage stands for: 0.02 for "2%"."""
    return float(atom.value.value / Fraction(100)) if isinstance(atom.value, Number) else 0.0
