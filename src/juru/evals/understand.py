"""Is a reader right? Gold messages are compared with what it makes of them, call by call.

A reading is exact where every call of one acceptable gold reading is there, with every argument that the gold names, and
nothing more. A list in gold means any of these; `key_any` means one of these words occurs in `key`; None among them means
that the argument may be left out. Names are compared without honorifics. Money booked that no gold reading speaks of is a
false record, the worst a reader can do.

    python -m juru.evals.understand FILE…        report on gold files
    python -m juru.evals.understand --jsonl      read {"id","text","now"?} a line, write the reading of each
"""

import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import permutations
from pathlib import Path
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from juru.evals.corpus import Call, Case, load
from juru.language.people import HONORIFICS
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.confidence import plainly_said
from juru.skills.bookkeeping.reader import atoms_of, read
from juru.skills.tool import Context, Reading

Reader = Callable[[str, Context], Reading]

_DEFAULTS = {"date_offset": 0, "full": False, "interest_rate": 0, "interest_type": "none"}
_TOOL_DEFAULTS = {("get_debts", "type"): "all", ("set_obligation", "frequency"): "daily"}
#: arguments that must not be there unless the gold names them
_STRICT = words_of("amount new_amount target_amount type person_name date_offset period action")
_MOST_PERMUTED = 7
_WIB = ZoneInfo("Asia/Jakarta")
DEFAULT_NOW = "2026-11-12T20:05:00+07:00"


@dataclass(slots=True)
class Miss:
    """A message that was not read exactly."""

    case: Case
    reading: Reading
    why: list[str]
    false_record: bool


@dataclass(slots=True)
class Tally:
    """Figures of one part: how many messages, how many exact, how many with money nobody meant."""

    messages: int = 0
    exact: int = 0
    false_records: int = 0

    @property
    def share(self) -> float:
        return self.exact / self.messages if self.messages else 0.0


@dataclass(slots=True)
class Report:
    """What an evaluation found; misses of the held-back fifth are counted and never listed."""

    dev: Tally = field(default_factory=Tally)
    held_back: Tally = field(default_factory=Tally)
    tools: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    misses: list[Miss] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)
    outcomes: list[tuple[str, float, bool]] = field(default_factory=list)  #: (rule, confidence, exact) of each message
    plainly: list[bool] = field(default_factory=list)  #: whether each was short and in known words


def evaluate(paths: Iterable[Path], reader: Reader = read) -> Report:
    """Read every message of the gold files and compare."""
    report = Report()
    for path in paths:
        for case in load(path):
            _score(case, reader, report)
    return report


def _score(case: Case, reader: Reader, report: Report) -> None:
    started = time.perf_counter()
    reading = reader(case.text, context_at(case.now))
    report.milliseconds.append((time.perf_counter() - started) * 1_000)
    predicted = [{"name": call.name, "arguments": call.arguments} for call in reading.calls]
    golds = [case.calls, *case.alternatives]
    reasons = [compare(gold, predicted) for gold in golds]
    exact = any(not why for why in reasons)
    false_record = all(_money_nobody_meant(gold, predicted) for gold in golds)
    tally = report.held_back if case.held_back else report.dev
    tally.messages += 1
    tally.exact += exact
    tally.false_records += false_record
    report.outcomes.append((reading.rule, reading.confidence, exact))
    report.plainly.append(plainly_said(atoms_of(case.text, context_at(case.now)).atoms))
    best = golds[min(range(len(golds)), key=lambda i: len(reasons[i]))]
    _count_tools(report, best, predicted)
    if not exact and not case.held_back:
        report.misses.append(Miss(case, reading, min(reasons, key=len), false_record))


def context_at(now: str | None) -> Context:
    """A context for reading outside any conversation."""
    return Context(0, 0, "", 0, datetime.fromisoformat(now or DEFAULT_NOW))


def _count_tools(report: Report, gold: Sequence[Call], predicted: Sequence[Call]) -> None:
    wanted, got = Counter(call["name"] for call in gold), Counter(call["name"] for call in predicted)
    for name in wanted | got:
        report.tools[name]["gold"] += wanted[name]
        report.tools[name]["read"] += got[name]
        report.tools[name]["both"] += min(wanted[name], got[name])


def compare(gold: Sequence[Call], predicted: Sequence[Call]) -> list[str]:
    """Every difference between the gold calls and the predicted ones, in words; none where they agree."""
    differences: list[str] = []
    names = {call["name"] for call in gold} | {call["name"] for call in predicted}
    for name in sorted(names):
        wanted = [call["arguments"] for call in gold if call["name"] == name]
        got = [call["arguments"] for call in predicted if call["name"] == name]
        if name == "record_transactions":
            wanted = [entry for arguments in wanted for entry in arguments["transactions"]]
            got = [entry for arguments in got for entry in arguments["transactions"]]
        differences += _match(name, wanted, got)
    return differences


def _match(name: str, wanted: list[Call], got: list[Call]) -> list[str]:
    """The differences under the best pairing of wanted and got."""
    if len(wanted) > _MOST_PERMUTED or len(got) > _MOST_PERMUTED:
        return _match_greedily(name, wanted, got)
    if len(wanted) <= len(got):
        pairings: Iterator[list[tuple[int, int]]] = (
            list(zip(range(len(wanted)), order, strict=True)) for order in permutations(range(len(got)), len(wanted))
        )
    else:
        pairings = (list(zip(order, range(len(got)), strict=True)) for order in permutations(range(len(wanted)), len(got)))
    costs = {(i, j): _differences(name, w, g) for i, w in enumerate(wanted) for j, g in enumerate(got)}
    best = min(([d for pair in pairing for d in costs[pair]] for pairing in pairings), key=len, default=[])
    return best + _unpaired(name, len(wanted), len(got))


def _match_greedily(name: str, wanted: list[Call], got: list[Call]) -> list[str]:
    left = list(got)
    found: list[str] = []
    for want in wanted:
        if left:
            closest = min(left, key=lambda g: len(_differences(name, want, g)))
            found += _differences(name, want, closest)
            left.remove(closest)
    return found + _unpaired(name, len(wanted), len(got))


def _unpaired(name: str, wanted: int, got: int) -> list[str]:
    return [f"lacks {name}"] * max(wanted - got, 0) + [f"extra {name}"] * max(got - wanted, 0)


def _differences(name: str, wanted: Call, got: Call) -> list[str]:
    found = []
    named = set()
    for key, value in wanted.items():
        plain = key.removesuffix("_any")
        named.add(plain)
        actual = got.get(plain)
        if actual in (None, ""):
            actual = _default(name, plain)
        choices = value if isinstance(value, list) else [value]
        if not any(_same(key, choice, actual) for choice in choices):
            found.append(f"{name}.{plain}: {actual!r}, not {value!r}")
    for key, value in got.items():
        if key in _STRICT and key not in named and value not in (None, "") and value != _default(name, key):
            found.append(f"{name}.{key}: {value!r} was not meant")
    return found


def _default(name: str, key: str) -> Any:
    return _TOOL_DEFAULTS.get((name, key), _DEFAULTS.get(key))


def _same(key: str, wanted: Any, actual: Any) -> bool:
    if wanted is None or actual is None:
        return wanted is None and actual is None
    if key.endswith("_any"):
        return str(wanted).casefold() in str(actual).casefold()
    if key == "person_name":
        return _bare_name(str(wanted)) == _bare_name(str(actual))
    if isinstance(wanted, bool) or isinstance(actual, bool):
        return bool(wanted) == bool(actual)
    if isinstance(wanted, (int, float)) and isinstance(actual, (int, float)):
        return abs(wanted - actual) <= 1e-6 * max(1.0, abs(wanted))
    return str(wanted).casefold().strip() == str(actual).casefold().strip()


def _bare_name(name: str) -> str:
    words = [word.strip(".,") for word in name.casefold().split()]
    while len(words) > 1 and words[0] in HONORIFICS | {"si"}:
        words.pop(0)
    return " ".join(words)


def _money(calls: Sequence[Call]) -> list[tuple[str, list[Any]]]:
    """Every sum that would be booked, with the kind of its call."""
    booked: list[tuple[str, list[Any]]] = []
    for call in calls:
        arguments = call["arguments"]
        rows = arguments.get("transactions", [arguments])
        for row in rows:
            for key in ("amount", "target_amount", "new_amount"):
                value = row.get(key)
                if value is not None and call["name"] not in ("set_wallet_balance", "set_budget"):
                    booked.append((call["name"], value if isinstance(value, list) else [value]))
    return booked


def _money_nobody_meant(gold: Sequence[Call], predicted: Sequence[Call]) -> bool:
    """Whether a sum would be booked that the gold does not hold."""
    wanted = [amount for _, choices in _money(gold) for amount in [choices]]
    for _, choices in _money(predicted):
        match = next((row for row in wanted if choices[0] in row), None)
        if match is None:
            return True
        wanted.remove(match)
    return False


def stream(source: TextIO, sink: TextIO, reader: Reader = read) -> int:
    """Read {"id","text","now"?} line by line and write the reading of each, in order; how many there were.

    A line that is none is answered in its place: no calls, and what was wrong under `error`.
    """
    count = 0
    for line in source:
        if not line.strip():
            continue
        sink.write(json.dumps(_answer(line, reader), ensure_ascii=False) + "\n")
        count += 1
    return count


def _answer(line: str, reader: Reader) -> dict[str, Any]:
    try:
        row = json.loads(line)
        context = context_at(row.get("now") or datetime.now(_WIB).isoformat())
        text = str(row.get("text", ""))
    except (ValueError, AttributeError, TypeError) as error:
        return {
            "id": None,
            "calls": [],
            "confidence": 0.0,
            "by": "none",
            "rule": "not a message",
            "ms": 0.0,
            "error": str(error),
        }
    started = time.perf_counter()
    reading = reader(text, context)
    milliseconds = (time.perf_counter() - started) * 1_000
    return {"id": row.get("id")} | as_json(reading) | {"ms": round(milliseconds, 3)}


def as_json(reading: Reading) -> dict[str, Any]:
    """A reading as the command line gives it."""
    return {
        "calls": [{"name": call.name, "arguments": call.arguments} for call in reading.calls],
        "confidence": round(reading.confidence, 3),
        "by": reading.by,
        "rule": reading.rule,
        "talk": reading.talk,
    }


def render(report: Report, misses: int = 40) -> str:
    """The report as text."""
    times = sorted(report.milliseconds) or [0.0]
    lines = [
        f"exact  dev {report.dev.share:.1%} ({report.dev.exact}/{report.dev.messages})"
        f"   held back {report.held_back.share:.1%} ({report.held_back.exact}/{report.held_back.messages})",
        f"false records  dev {report.dev.false_records}   held back {report.held_back.false_records}",
        f"time  median {times[len(times) // 2]:.2f} ms   99% {times[int(len(times) * 0.99)]:.2f} ms   most {times[-1]:.2f} ms",
        "",
        f"{'tool':22}{'gold':>6}{'read':>6}  precision  recall",
    ]
    for name, counts in sorted(report.tools.items(), key=lambda item: -item[1]["gold"]):
        precision = counts["both"] / counts["read"] if counts["read"] else 0.0
        recall = counts["both"] / counts["gold"] if counts["gold"] else 0.0
        lines.append(f"{name:22}{counts['gold']:>6}{counts['read']:>6}  {precision:9.1%} {recall:7.1%}")
    lines += ["", f"misses: {len(report.misses)}"]
    for miss in sorted(report.misses, key=lambda m: not m.false_record)[:misses]:
        mark = "FALSE " if miss.false_record else ""
        lines.append(f"- {mark}{miss.case.id} {miss.case.text!r} [{miss.reading.rule}]: {'; '.join(miss.why)}")
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    """The command line of this module."""
    if "--jsonl" in arguments:
        stream(sys.stdin, sys.stdout)
        return 0
    report = evaluate([Path(argument) for argument in arguments if not argument.startswith("-")])
    sys.stdout.write(render(report) + "\n")
    return 0 if not report.dev.false_records else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
