"""Evaluation without a model: faithfulness, answer relevancy, context precision and recall, correctness, refusals.

Each line of the file: {"id","question","context"?,"kind","gold"}; gold: {"facts":[[alternatives]],"source":[files],"absent"?,
"handover"?}.
How the figures are defined:
    faithfulness        share of an answer's figures and names that stand in its passages (or the question)
    answer relevancy    share of the question's subjects (by weight) that answer and passages speak of
    context precision   mean over the passages used, best first, of the share so far that comes from a gold source
    context recall      share of the gold facts that stand in the passages used
    correctness         all gold facts are in the answer, nothing of `absent` is
"""

import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean
from typing import Any, TextIO

from juru.errors import InvalidCall
from juru.skills.knowledge.ask import load
from juru.skills.knowledge.engine import Answer, Knowledge
from juru.skills.knowledge.grounding import unfounded
from juru.skills.knowledge.words import document_stems, fold, number_form, tokens

REFUSABLE = frozenset(("unanswerable", "offtopic", "injection"))


@dataclass(frozen=True, slots=True)
class Mark:
    """One question's marks, each 0–1; None where a figure does not apply."""

    identity: str
    kind: str
    faithfulness: float
    relevancy: float | None
    precision: float | None
    recall: float | None
    correct: bool
    refused: bool
    invented: tuple[str, ...]
    missing: tuple[str, ...]
    answer: str
    ms: float


@dataclass
class Report:
    """The marks of a file, and their means."""

    marks: list[Mark] = field(default_factory=list)

    def figures(self) -> dict[str, float | None]:
        """The measures by name."""
        known = [mark for mark in self.marks if mark.kind == "answerable"]
        refusable = [mark for mark in self.marks if mark.kind in REFUSABLE]
        refused = [mark for mark in self.marks if mark.refused and mark.kind in (REFUSABLE | {"answerable"})]
        times = sorted(mark.ms for mark in self.marks)
        return {
            "faithfulness": _mean(mark.faithfulness for mark in self.marks),
            "answer_relevancy": _mean(mark.relevancy for mark in known if mark.relevancy is not None),
            "context_precision": _mean(mark.precision for mark in known if mark.precision is not None),
            "context_recall": _mean(mark.recall for mark in known if mark.recall is not None),
            "correctness": _mean(float(mark.correct) for mark in known),
            "refusal_recall": _mean(float(mark.refused) for mark in refusable),
            "refusal_precision": _mean(float(mark.kind in REFUSABLE) for mark in refused),
            "invented": float(sum(len(mark.invented) for mark in self.marks)),
            "all_kinds_right": _mean(float(mark.correct) for mark in self.marks),
            "ms_median": times[len(times) // 2] if times else None,
            "ms_p95": times[int(len(times) * 0.95)] if times else None,
        }


def evaluate(file: Path, sources: Sequence[Path] = ()) -> Report:
    """Ask every question of a file; without `sources`, the documents are those in kb/ beside it."""
    return mark_all(load(list(sources) or [file.parent / "kb"]), file)


def mark_all(knowledge: Knowledge, file: Path) -> Report:
    """The marks of every line of a question file."""
    report = Report()
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            question, gold = str(row["question"]), dict(row["gold"])
        except (ValueError, KeyError, TypeError) as error:
            raise InvalidCall(f"{file}:{number}: {error}", text=f"Baris {number} di {file.name} tidak lengkap.") from error
        start = time.perf_counter()
        answer = knowledge.ask(question, row.get("context") or [])
        ms = (time.perf_counter() - start) * 1000
        report.marks.append(_mark(knowledge, row, gold, question, answer, ms))
    return report


def print_report(report: Report, out: TextIO, *, misses: int = 20) -> None:
    """The figures, and the first misses in full."""
    for name, value in report.figures().items():
        out.write(f"{name:20} {'–' if value is None else f'{value:.3f}'}\n")
    wrong = [mark for mark in report.marks if not mark.correct or mark.invented]
    for mark in wrong[:misses]:
        out.write(
            f"- {mark.identity} [{mark.kind}] kurang={list(mark.missing)} karangan={list(mark.invented)}\n    "
            f"{mark.answer[:200]!r}\n"
        )


def _mark(knowledge: Knowledge, row: dict[str, Any], gold: dict[str, Any], question: str, answer: Answer, ms: float) -> Mark:
    kind = str(row.get("kind", "answerable"))
    texts = [passage.text for passage in answer.passages] + [
        " ".join((*passage.path, passage.title)) for passage in answer.passages
    ]
    asked = "\n".join([question, *(row.get("context") or [])])
    invented = tuple(unfounded(_said(answer), texts, asked)) if answer.passages else ()
    claims = len([token for token in tokens(_said(answer)) if token[0].isdigit()]) or 1
    facts = [[str(one) for one in fact] for fact in gold.get("facts", [])]
    missing = tuple(fact[0] for fact in facts if not any(holds(answer.text, one) for one in fact))
    refused = answer.declined or answer.handover
    return Mark(
        identity=str(row.get("id", "")),
        kind=kind,
        faithfulness=max(0.0, 1 - len(invented) / claims),
        relevancy=_relevancy(knowledge, question, answer, texts),
        precision=_precision(answer, gold.get("source", [])),
        recall=_recall(facts, texts),
        correct=_correct(kind, gold, answer, missing),
        refused=refused,
        invented=invented,
        missing=missing,
        answer=answer.text,
        ms=ms,
    )


def _said(answer: Answer) -> str:
    """The answer without its last line, which names the source."""
    lines = answer.text.splitlines()
    return "\n".join(line for line in lines if not line.startswith("("))


def _correct(kind: str, gold: dict[str, Any], answer: Answer, missing: Sequence[str]) -> bool:
    if any(holds(answer.text, str(text)) for text in gold.get("absent", [])):
        return False
    if gold.get("handover") is True:
        return answer.handover
    if kind == "answerable":
        return not missing
    if kind in REFUSABLE:
        return answer.declined or answer.handover
    return not (answer.declined or answer.handover)


def _relevancy(knowledge: Knowledge, question: str, answer: Answer, texts: Sequence[str]) -> float | None:
    if not answer.passages:
        return None
    said = {word for text in (answer.text, *texts) for word in document_stems(text)}
    terms = [term for part in knowledge.reader.questions(question) for term in part.subjects]
    weight = sum(term.weight for term in terms)
    return sum(term.weight for term in terms if said.intersection(term.alternatives)) / weight if weight else None


def _precision(answer: Answer, gold: Sequence[str]) -> float | None:
    if not gold or not answer.passages:
        return None
    right = [passage.source in gold for passage in answer.passages]
    shares = [sum(right[: at + 1]) / (at + 1) for at in range(len(right)) if right[at]]
    return fmean(shares) if shares else 0.0


def _recall(facts: Sequence[Sequence[str]], texts: Sequence[str]) -> float | None:
    if not facts:
        return None
    whole = "\n".join(texts)
    return sum(any(holds(whole, one) for one in fact) for fact in facts) / len(facts)


def holds(text: str, fact: str) -> bool:
    """Whether a fact stands in a text, figures and times compared in one form; `*` at the end stands for any ending."""
    said = _forms(text)
    wanted = [form for form in _forms(fact.lstrip("+").rstrip("*")) if form]
    size = len(wanted)
    loose = fact.endswith("*")
    for at in range(len(said) - size + 1):
        window = said[at : at + size]
        if window == wanted or (loose and window[:-1] == wanted[:-1] and window[-1].startswith(wanted[-1])):
            return True
    return False


def _forms(text: str) -> list[str]:
    text = fold(text).replace("rp", " rp ").replace("-", " ").replace("/", " / ")
    return [
        number_form(token.rstrip("%")) + ("%" if token.endswith("%") else "") if token[0].isdigit() else token
        for token in tokens(text)
        if token not in ("rp", "sampai", "hingga", "pukul", "jam")
    ]


def _mean(values: Iterable[float]) -> float | None:
    found = list(values)
    return fmean(found) if found else None
