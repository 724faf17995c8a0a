"""Measure how often each rule reads exactly, and print the table that the reader's confidence comes from.

    python -m juru.evals.calibrate FILE… > src/juru/skills/bookkeeping/confidence_table.py

Rules are written while looking at most of the gold, so their share there flatters them: only half of what lies between
the share seen and that of the held-back fifth is believed, and rules that read few messages are drawn towards the mean.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from juru.evals.understand import Report, evaluate
from juru.skills.bookkeeping.confidence import PLAIN

PRIOR_WEIGHT = 5.0  #: as many messages the mean counts for in each rule


def shares(report: Report) -> tuple[dict[str, float], float]:
    """The share of exact readings for each rule (said plainly or not), and for a rule never seen."""
    seen, held_back = report.dev.share, report.held_back.share or report.dev.share
    missed = (1 - held_back) / (1 - seen) if seen < 1 else 1.0
    read, exact = Counter[str](), Counter[str]()
    for (rule, _, right), plain in zip(report.outcomes, report.plainly, strict=True):
        for name in rule.split(" + "):
            key = name + (PLAIN if plain else "")
            read[key] += 1
            exact[key] += right
    means = {plain: _mean(read, exact, plain=plain) for plain in (True, False)}
    measured = {}
    for key, count in read.items():
        mean = means[key.endswith(PLAIN)]
        share = (exact[key] + mean * PRIOR_WEIGHT) / (count + PRIOR_WEIGHT)
        measured[key] = max(0.0, 1 - (1 - share) * (1 + missed) / 2)
    return measured, held_back


def _mean(read: Counter[str], exact: Counter[str], *, plain: bool) -> float:
    keys = [key for key in read if key.endswith(PLAIN) == plain]
    return sum(exact[key] for key in keys) / max(sum(read[key] for key in keys), 1)


def main(paths: Sequence[str]) -> int:
    """Print the table as a module."""
    measured, prior = shares(evaluate([Path(path) for path in paths]))
    lines = [
        '"""Shares of exactly right readings by rule; written by `python -m juru.evals.calibrate`."""',
        "",
        f"ELSE = {prior:.3f}",
        "SHARES: dict[str, float] = {",
        *(f'    "{name}": {share:.3f},' for name, share in sorted(measured.items()) if '"' not in name),
        "}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
