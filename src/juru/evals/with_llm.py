"""Is an LLM worth asking? The engine, the LLM alone and the ladder on the same messages, and the threshold between them.

Every message goes to the LLM once, whatever the threshold; its own line of the corpus is never among the examples it is shown.
"""

import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import TextIO

from juru.conversation.second_opinion import THRESHOLD, better
from juru.conversation.understand import Heard, unsure
from juru.errors import SettingsError
from juru.evals.corpus import Case, load
from juru.evals.understand import Report, Tally, evaluate
from juru.llm.check import Said
from juru.llm.client import Client
from juru.llm.failures import SERVER_TROUBLE
from juru.llm.reader import Reader, Verdict
from juru.llm.server import Server
from juru.skills.bookkeeping.reader import read
from juru.skills.tool import Context, Reading
from juru.with_llm import bookkeeping_guide, index

THRESHOLDS = (0.0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9, 1.01)


@dataclass(slots=True)
class Bill:
    """What the comparison cost."""

    outcomes: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    prompt_tokens: int = 0
    completion_tokens: int = 0

    def add(self, verdict: Verdict, seconds: float) -> None:
        self.seconds.append(seconds)
        for attempt in verdict.attempts:
            self.outcomes[f"{attempt.step}:{attempt.outcome}"] += 1
            self.prompt_tokens += attempt.completion.prompt_tokens
            self.completion_tokens += attempt.completion.completion_tokens


@dataclass(frozen=True, slots=True)
class Comparison:
    """The three reports, the ladder at every threshold, and the bill."""

    engine: Report
    llm: Report
    ladder: Report
    by_threshold: dict[float, Report]
    bill: Bill


def compare(paths: Sequence[Path], server: Server, *, threshold: float = THRESHOLD, limit: int | None = None) -> Comparison:
    """Read the gold messages (or `limit` of them, always the same ones) in all three ways; SettingsError without a server."""
    client = Client(server)
    try:
        asked = _Asked(client)
        with tempfile.TemporaryDirectory() as folder:
            sample = list(paths) if limit is None else [_sample(paths, limit, Path(folder))]
            engine = evaluate(sample, asked.engine)
            llm = evaluate(sample, asked.alone)
            ladders = {at: evaluate(sample, asked.ladder(at)) for at in (*THRESHOLDS, threshold)}
        return Comparison(engine, llm, ladders[threshold], dict(sorted(ladders.items())), asked.bill)
    finally:
        client.close()


def report(
    paths: Sequence[Path], server: Server, sink: TextIO, *, threshold: float = THRESHOLD, limit: int | None = None
) -> None:
    """The comparison as a table."""
    found = compare(paths, server, threshold=threshold, limit=limit)
    sink.write(f"{'':24}{'messages':>9}{'exact':>9}{'held back':>11}{'false records':>15}\n")
    for name, one in (("engine", found.engine), ("llm alone", found.llm), (f"ladder at {threshold:g}", found.ladder)):
        sink.write(_line(name, one))
    sink.write("\nladder by threshold, with the share of messages asked about and the engine's exactness on those\n")
    for at, one in found.by_threshold.items():
        asked, right = below(found.engine, at)
        sink.write(f"{_line(f'  {at:g}', one).rstrip()}   asked {asked:.0%}, engine {right:.0%}\n")
    bill = found.bill
    slow = sorted(bill.seconds) or [0.0]
    sink.write(f"\noutcomes: {', '.join(f'{word} {count}' for word, count in bill.outcomes.most_common())}\n")
    sink.write(f"seconds a message: median {slow[len(slow) // 2]:.2f}, slowest {slow[-1]:.2f}\n")
    cost = server.cost_micro(bill.prompt_tokens, bill.completion_tokens) / 1_000_000
    sink.write(f"tokens: {bill.prompt_tokens} in, {bill.completion_tokens} out; cost {cost:.4f}\n")


def below(engine: Report, threshold: float) -> tuple[float, float]:
    """The share of messages that the engine reads with less confidence, and the share of those it reads exactly."""
    unsure_of = [exact for _, confidence, exact in engine.outcomes if confidence < threshold]
    return len(unsure_of) / max(len(engine.outcomes), 1), sum(unsure_of) / max(len(unsure_of), 1)


class _Asked:
    """The three readers over one memory: each message is read once by the engine and once by the LLM."""

    def __init__(self, client: Client) -> None:
        self.bill = Bill()
        guide = bookkeeping_guide(lambda text, count: index().nearest(text, count, but=text))
        self._reader = Reader(client, guide)
        self._verdicts: dict[tuple[str, str], Verdict] = {}
        self._readings: dict[tuple[str, str], Reading] = {}

    def engine(self, text: str, context: Context) -> Reading:
        key = (text, context.now.isoformat())
        if key not in self._readings:
            self._readings[key] = read(text, context)
        return self._readings[key]

    def alone(self, text: str, context: Context) -> Reading:
        nothing = Heard(Reading((), 0.0, "none", "llm:nothing"), _SKILL)
        return better(nothing, self._verdict(text, context), context).reading

    def ladder(self, threshold: float) -> Callable[[str, Context], Reading]:
        def read_by_both(text: str, context: Context) -> Reading:
            heard = Heard(self.engine(text, context), _SKILL)
            if not unsure(heard, threshold):
                return heard.reading
            return better(heard, self._verdict(text, context), context).reading

        return read_by_both

    def _verdict(self, text: str, context: Context) -> Verdict:
        key = (text, context.now.isoformat())
        if key not in self._verdicts:
            started = time.perf_counter()
            verdict = self._reader.read(Said(text, context))
            if not self._verdicts and verdict.attempts and verdict.attempts[-1].outcome in SERVER_TROUBLE:
                failed = verdict.attempts[-1]
                raise SettingsError(
                    f"{failed.outcome}: {failed.detail}", text="Server LLM tidak bisa dipakai. Jalankan `juru doctor`."
                )
            self.bill.add(verdict, time.perf_counter() - started)
            self._verdicts[key] = verdict
        return self._verdicts[key]


#: `better` and `unsure` look at readings only; they pass the skill on.
_SKILL = SimpleNamespace(name="bookkeeping")


def _sample(paths: Iterable[Path], limit: int, folder: Path) -> Path:
    """One gold file of so many messages, drawn the same way each time."""
    cases = [case for path in paths for case in load(path)]
    if limit < len(cases):
        cases = random.Random(7).sample(cases, limit)
    made = folder / "sample.jsonl"
    made.write_text("".join(_gold_line(case) for case in cases), encoding="utf-8")
    return made


def _gold_line(case: Case) -> str:
    row = {"id": case.id, "text": case.text, "now": case.now, "calls": case.calls, "alt": case.alternatives}
    return json.dumps(row, ensure_ascii=False) + "\n"


def _line(name: str, one: Report) -> str:
    both = Tally(
        one.dev.messages + one.held_back.messages,
        one.dev.exact + one.held_back.exact,
        one.dev.false_records + one.held_back.false_records,
    )
    held_back = f"{one.held_back.share:.1%}" if one.held_back.messages else "-"
    return f"{name:24}{both.messages:9}{both.share:9.1%}{held_back:>11}{both.false_records:15}\n"
