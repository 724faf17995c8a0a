"""How often readings of a rule are exactly right: measured on the corpora, kept as data in confidence_table.py.

`python -m juru.evals.calibrate FILE…` measures anew and prints the table.
"""

from juru.skills.bookkeeping.confidence_table import ELSE, SHARES, UNSURE_FACTOR

UNSURE_BELOW = 0.85  #: a rule's own doubt (an unknown thing, an inherited verb) counts under this


def calibrated(rule: str, sure: float) -> float:
    """The share of readings by these rules (joined by " + ") that were exactly right, 0–1."""
    shares = [SHARES.get(name, ELSE) for name in rule.split(" + ")]
    confidence = min(shares) * (0.97 ** (len(shares) - 1))
    return round(confidence * (UNSURE_FACTOR if sure < UNSURE_BELOW else 1.0), 3)
