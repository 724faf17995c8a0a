"""Which statements answer a question, best first: how much of it they cover, and whether they are of the kind asked for."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from juru.skills.knowledge.conditions import fits
from juru.skills.knowledge.days import covers
from juru.skills.knowledge.index import Index, Statement
from juru.skills.knowledge.passages import Passage
from juru.skills.knowledge.question import Question
from juru.skills.knowledge.words import document_stems

#: statements that are looked at closely
CLOSE = 60
#: what an asked kind wants to see in a statement; any one is enough
WANTED: dict[str, dict[str, float]] = {
    "price": {"money": 1.0, "percent": 0.8},
    "time": {"time": 1.0, "negative": 0.7, "day": 0.4},
    "day": {"day": 1.0, "date": 1.0, "time": 0.7},
    "date": {"date": 1.0, "day": 0.8, "length": 0.7, "time": 0.5},
    "length": {"length": 1.0, "date": 0.7},
    "percent": {"percent": 1.0},
    "phone": {"phone": 1.0, "link": 0.8},
    "place": {"place": 1.0, "link": 0.6},
    "who": {"name": 1.0},
    "count": {"count": 1.0},
    "amount": {"money": 1.0, "count": 0.6},
    "may": {"rule": 1.0},
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


#: kinds that nothing else can stand in for
HARD = frozenset(("price", "percent", "phone", "length", "date"))
#: how much holding the asked kind of thing counts, beside the words
KIND_WEIGHT = 0.35


def _judge(index: Index, question: Question, number: int, matches: NDArray[np.float32], weights: NDArray[np.float32],
           coverage: float) -> Hit:  # fmt: skip
    statement = index.statements[number]
    passage = index.passages[statement.passage]
    own = float((weights * (matches >= 0.8)).sum() / weights.sum())
    met = _kinds_met(question, statement)
    if met is not None:
        total = float(weights.sum())
        coverage = (coverage * total + KIND_WEIGHT * met) / (total + KIND_WEIGHT)
    spread = 0.3 if question.asks & HARD else 0.16
    score = coverage + 0.12 * own + (0.0 if met is None else spread * (met - 0.5))
    weighed = [term for term in question.terms if term.weight > 0]
    numbers = [matches[at] for at, term in enumerate(weighed) if term.kind == "number"]
    if numbers:
        score += 0.16 * float(np.mean([held >= 0.65 for held in numbers]))
    score += _condition_bonus(question, statement)
    score += _shape_bonus(question, statement, passage)
    score += 0.05 * _density(question, statement)
    return Hit(number, coverage, score, own)


def _kinds_met(question: Question, statement: Statement) -> float | None:
    """The share of the asked kinds that a statement holds; None where no kind is asked."""
    asks = (
        question.asks - {"amount"} if question.asks & {"price", "percent", "length", "count", "time", "date"} else question.asks
    )
    wanted = [kinds for ask, kinds in WANTED.items() if ask in asks]
    if not wanted:
        return None
    return sum(max((mark for kind, mark in kinds.items() if kind in statement.facts), default=0.0) for kinds in wanted) / len(
        wanted
    )


def _condition_bonus(question: Question, statement: Statement) -> float:
    bonus = 0.0
    if question.days:
        covered = covers(statement.text, question.days)
        bonus += {True: 0.12, False: -0.2, None: -0.06}[covered]
    if question.quantities:
        held = fits(statement.text, list(question.quantities))
        bonus += {True: 0.2, False: -0.1, None: 0.0}[held]
    return bonus


def _shape_bonus(question: Question, statement: Statement, passage: Passage) -> float:
    if passage.kind in ("list", "steps"):
        if not statement.whole:
            return -0.08 if question.asks & {"steps", "list"} and "price" not in question.asks else 0.0
        if "steps" in question.asks:
            return (0.2 if passage.kind == "steps" else 0.04) + 0.1 * _headed(question, passage)
        return 0.08 + 0.27 * _headed(question, passage) if "list" in question.asks else -0.08
    if passage.kind == "qa":
        return 0.03
    return 0.0


def _headed(question: Question, passage: Passage) -> float:
    """The share of the question's subjects that a list's own heading and intro name."""
    head = {
        *document_stems(passage.intro),
        *document_stems(passage.title),
        *(word for path in passage.path for word in document_stems(path)),
    }
    weight = sum(term.weight for term in question.subjects)
    if not weight:
        return 0.5
    return sum(term.weight for term in question.subjects if head.intersection(term.alternatives)) / weight


def _density(question: Question, statement: Statement) -> float:
    """How much of the statement is about the question: short ones say it straight."""
    if not statement.stems:
        return 0.0
    asked = {word for term in question.terms for word in term.alternatives}
    return min(1.0, 3 * len(statement.stems & asked) / (len(statement.stems) + 4))
