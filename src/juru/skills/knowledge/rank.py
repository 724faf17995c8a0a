"""Which statements answer a question, best first: how much of it they cover, and whether they are of the kind asked for."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from juru.skills.knowledge.conditions import fits
from juru.skills.knowledge.days import covers
from juru.skills.knowledge.index import Index, Statement
from juru.skills.knowledge.passages import Passage
from juru.skills.knowledge.question import Question

#: statements that are looked at closely
CLOSE = 60
#: what an asked kind wants to see in a statement; any one is enough
WANTED: dict[str, tuple[str, ...]] = {
    "price": ("money", "percent"),
    "time": ("time", "negative", "day"),
    "day": ("day", "date", "time"),
    "date": ("date", "day", "length", "time"),
    "length": ("length", "date"),
    "percent": ("percent",),
    "phone": ("phone", "link"),
    "place": ("place", "link"),
    "who": ("name",),
    "count": ("count",),
    "amount": ("count", "money"),
}


@dataclass(frozen=True, slots=True)
class Hit:
    """A statement with its marks. `coverage` is the share of the question's weight that it holds."""

    statement: int
    coverage: float
    score: float
    own: float  #: share that its own words hold, headings apart


def rank(index: Index, question: Question) -> list[Hit]:
    """The best statements for a question."""
    terms = [term for term in question.terms if term.weight > 0]
    total = sum(term.weight for term in terms)
    if not terms or not total:
        return []
    matches = np.stack([index.match(term.alternatives) for term in terms])
    weights = np.array([term.weight for term in terms], dtype=np.float32)
    coverage = (weights @ matches) / np.float32(total)
    close = np.argpartition(-coverage, min(CLOSE, index.size - 1))[:CLOSE]
    hits = [_judge(index, question, int(i), matches[:, i], weights, float(coverage[i])) for i in close if coverage[i] > 0.05]
    return sorted(hits, key=lambda hit: -hit.score)


def _judge(index: Index, question: Question, number: int, matches: NDArray[np.float32], weights: NDArray[np.float32],
           coverage: float) -> Hit:  # fmt: skip
    statement = index.statements[number]
    passage = index.passages[statement.passage]
    own = float((weights * (matches >= 0.8)).sum() / weights.sum())
    score = coverage + 0.12 * own
    score += _kind_bonus(question, statement)
    score += _condition_bonus(question, statement, passage)
    score += _shape_bonus(question, statement, passage)
    score += 0.05 * _density(question, statement)
    return Hit(number, coverage, score, own)


def _kind_bonus(question: Question, statement: Statement) -> float:
    wanted = [kinds for ask, kinds in WANTED.items() if ask in question.asks]
    if not wanted:
        return 0.0
    met = sum(any(kind in statement.facts for kind in kinds) for kinds in wanted)
    return 0.12 * met / len(wanted) - 0.12 * (len(wanted) - met) / len(wanted)


def _condition_bonus(question: Question, statement: Statement, passage: Passage) -> float:
    bonus = 0.0
    if question.days:
        covered = covers(statement.text, question.days)
        bonus += {True: 0.12, False: -0.2, None: 0.0}[covered]
    if question.quantities:
        held = fits(statement.text, list(question.quantities))
        bonus += {True: 0.12, False: -0.1, None: 0.0}[held]
    return bonus


def _shape_bonus(question: Question, statement: Statement, passage: Passage) -> float:
    if passage.kind in ("list", "steps"):
        if not statement.whole:
            return -0.06 if "steps" in question.asks and passage.kind == "steps" else 0.0
        if "steps" in question.asks:
            return 0.2 if passage.kind == "steps" else 0.04
        return 0.1 if "list" in question.asks else -0.08
    if passage.kind == "qa":
        return 0.03
    return 0.0


def _density(question: Question, statement: Statement) -> float:
    """How much of the statement is about the question: short ones say it straight."""
    if not statement.stems:
        return 0.0
    asked = {word for term in question.terms for word in term.alternatives}
    return min(1.0, 3 * len(statement.stems & asked) / (len(statement.stems) + 4))
