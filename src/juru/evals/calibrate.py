"""Measure how often each rule reads exactly, and print the table that the reader's confidence comes from.

    python -m juru.evals.calibrate FILE… > src/juru/skills/bookkeeping/confidence_table.py

Rules are written while looking at most of the gold, so their share there flatters them: every share is drawn towards
that of the held-back fifth, the more the fewer messages a rule has read.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from juru.evals.understand import Report, evaluate

PRIOR_WEIGHT = 6.0  #: as many messages the held-back share counts for in each rule


def shares(report: Report) -> tuple[dict[str, float], float]:
    """The share of exact readings for each rule, and for a rule never seen."""
    prior = report.held_back.share or report.dev.share
    read, exact = Counter[str](), Counter[str]()
    for rule, _, right in report.outcomes:
        for name in rule.split(" + "):
            read[name] += 1
            exact[name] += right
    flattery = prior / report.dev.share if report.dev.share else 1.0
    measured = {name: (exact[name] * flattery + prior * PRIOR_WEIGHT) / (count + PRIOR_WEIGHT) for name, count in read.items()}
    return measured, prior


def main(paths: Sequence[str]) -> int:
    """Print the table as a module."""
    report = evaluate([Path(path) for path in paths])
    measured, prior = shares(report)
    lines = [
        '"""Shares of exactly right readings by rule; written by `python -m juru.evals.calibrate`."""',
        "",
        f"ELSE = {prior:.3f}",
        "UNSURE_FACTOR = 0.9",
        "SHARES: dict[str, float] = {",
        *(f'    "{name}": {share:.3f},' for name, share in sorted(measured.items()) if '"' not in name),
        "}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
