"""Puts the LLM rung together: part of the composition root. Nothing here is loaded where no LLM is configured."""

import functools
from collections.abc import Callable, Sequence

from juru.conversation.second_opinion import CALLS_A_DAY, THRESHOLD, SecondOpinion
from juru.few_shot import examples
from juru.language.money import Money
from juru.language.numbers import Number
from juru.llm.client import Client
from juru.llm.examples import Examples
from juru.llm.guide import Example, Guide
from juru.llm.money_guide import money_guide
from juru.llm.reader import Attempt, Reader
from juru.llm.server import Server
from juru.llm.spend import Budget
from juru.skills.bookkeeping.reader import atoms_of
from juru.skills.bookkeeping.rules import bare_rupiah
from juru.skills.bookkeeping.tools import TOOLS, validate
from juru.skills.tool import Context
from juru.storage.database import Database


def second_opinion(
    database: Database,
    server: Server,
    *,
    threshold: float = THRESHOLD,
    calls_a_day: int = CALLS_A_DAY,
    budget: Budget = Budget(),  # noqa: B008 - frozen
    observe: Callable[[Attempt], None] = lambda _: None,
) -> SecondOpinion:
    """The LLM rung over one server, for the skills that have a guide."""
    readers = {"bookkeeping": Reader(Client(server), bookkeeping_guide())}
    return SecondOpinion(database, readers, threshold=threshold, calls_a_day=calls_a_day, budget=budget, observe=observe)


def bookkeeping_guide(nearest: Callable[[str, int], Sequence[Example]] | None = None) -> Guide:
    """The guide for the bookkeeping skill; its examples are read from the corpora when they are first needed."""
    return money_guide(TOOLS, validate, nearest or _nearest, amounts)


def amounts(text: str, context: Context) -> list[int]:
    """Every amount of a message as our own reader finds it, its arithmetic done, none that is in doubt."""
    found = []
    for atom in atoms_of(text, context).atoms:
        if atom.tag == "A" and isinstance(atom.value, Money) and not atom.value.doubt:
            found.append(atom.value.rupiah)
        elif atom.tag == "N" and isinstance(atom.value, Number):
            found.append(bare_rupiah(atom.value))
    return found


@functools.cache
def index() -> Examples:
    """The examples, indexed once for the whole process; about half a second."""
    return Examples(examples())


def _nearest(text: str, count: int) -> list[Example]:
    return index().nearest(text, count)
