"""How often readings of a rule are exactly right: measured on the corpora, kept as data in confidence_table.py.

A short message of known words is read right far more often than a long one with words nobody taught us, so each rule has
two shares. `python -m juru.evals.calibrate FILE…` measures anew and prints the table.
"""

from collections.abc import Sequence

from juru.language.sentence import Atom
from juru.skills.bookkeeping.confidence_table import ELSE, SHARES

MOST_ATOMS = 7  #: in a plainly said message
PLAIN = ", plainly"  #: ends the name of a rule in the table of shares
_SIDETRACKS = frozenset({"tidak", "bukan", "belum", "orang", "kamu", "dia", "mau", "kalau", "jadi", "kembali", "masing", "?"})


def plainly_said(atoms: Sequence[Atom]) -> bool:
    """Whether a message is short, in words that are known, and takes no side tracks."""
    counted = [atom for atom in atoms if atom.tag not in ",.!¶-:"]
    amounts = sum(atom.tag in "AN" for atom in counted)
    return (
        len(counted) <= MOST_ATOMS + 3 * max(amounts - 1, 0)
        and not any(atom.tag in "UEX" for atom in counted)
        and not any(atom.word in _SIDETRACKS for atom in counted)
    )


def calibrated(rule: str, atoms: Sequence[Atom]) -> float:
    """The share of readings by these rules (joined by " + ") that were exactly right, 0–1."""
    plain = PLAIN if plainly_said(atoms) else ""
    shares = [SHARES.get(name + plain, ELSE) for name in rule.split(" + ")]
    return round(min(shares) * 0.97 ** (len(shares) - 1), 3)
