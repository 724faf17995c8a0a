"""The terms of a debt as they are told: when it is due, interest, tenor, instalments, what it was for."""

from collections.abc import Sequence

from juru.language.dates import Day
from juru.language.numbers import Number
from juru.language.sentence import Atom, Count
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import expenses
from juru.skills.bookkeeping.rules import (
    Arguments,
    Clause,
    Doubt,
    name_of,
    percent,
)


def name_in(clause: Clause, atoms: Sequence[Atom]) -> str:
    return name_of(atoms, clause.plain)


_DUE_WORDS = words_of(
    """
    bayar dibayar bayarnya kembalikan dikembalikan ganti diganti janji tempo lunas lunasi dilunasi cicil nanti katanya
    balik potong dipotong gajian sampai sebelum paling tenggat deadline ditransfer transfer kembali dicicil batas abis
    """
)


def _is_due(clause: Clause, i: int) -> bool:
    """Whether the day at `i` says when something will be paid rather than when it was borrowed."""
    day = clause.atoms[i].value
    if not isinstance(day, Day) or day.ahead is None:
        return False
    before = [atom.word for atom in clause.atoms[max(0, i - 4) : i]]
    after = [atom.word for atom in clause.atoms[i + 1 : i + 3]]
    return bool(_DUE_WORDS.intersection(before) or _DUE_WORDS.intersection(after)) and any(
        atom.tag in "AN" or atom.word in ("pinjam", "ngutang", "utang", "bon", "ambil") for atom in clause.atoms[:i]
    )


def debt_days(clause: Clause) -> tuple[int, int | None]:
    """(day of the debt, days until due)."""
    offset, due = 0, None
    for i, atom in enumerate(clause.atoms):
        day = atom.value
        if not isinstance(day, Day):
            continue
        if atom.tag == "T" or (atom.tag == "D" and _is_due(clause, i)):
            due = day.ahead
        elif atom.tag == "D":
            offset = day_told(day)
        elif (
            atom.tag in "LF"
            and day.length
            and i
            and clause.atoms[i - 1].word in ("tempo", "janji", "dalam", "selama", "waktu", "habis", "setelah")
        ):
            due = day.length
    return offset or clause.header.offset or 0, due


def day_told(day: Day) -> int:
    if day.impossible:
        raise Doubt("no_such_day")
    if day.vague or day.past is None:
        raise Doubt("which_day")
    return day.past


def add_terms(clause: Clause, arguments: Arguments) -> None:
    """Interest and tenor, where they are said."""
    by_terms = clause.has("bunga", "tenor", "cicil", "dicicil", "cicilan", "potong", "dipotong", "E")
    for i, atom in enumerate(clause.atoms):
        near = [other.word for other in clause.atoms[max(0, i - 3) : i]]
        if atom.tag == "E" and "bunga" in near:
            spans = [other.value for other in clause.atoms[i + 1 : i + 4] if isinstance(other.value, Day)]
            yearly = any(span.frequency == "yearly" or span.length == 365 for span in spans)
            daily = any(span.frequency == "daily" for span in spans)
            arguments["interest_rate"] = round(percent(atom) / (12 if yearly else 1), 6)
            arguments["interest_type"] = "daily" if daily else "flat"
        months = _months(atom) if by_terms else 0
        if months and not (i and clause.atoms[i - 1].word == "tempo"):
            arguments["tenor_months"] = months


def _months(atom: Atom) -> int:
    """The months of a span of time, 0 where it is none: "10 bulan", "2 tahun"."""
    day = atom.value
    if atom.tag == "L" and isinstance(day, Day) and day.length and day.length >= 30:
        return min(-(-day.length // 30) if day.length % 365 else day.length // 365 * 12, 600)
    return 0


def purpose(clause: Clause) -> str:
    """What the debt was for: the item among its words, or nothing."""
    kept = [atom.text for atom in clause.atoms if atom.tag[:1].islower() and expenses([atom.word])]
    return " ".join(kept)[:120].lower()


def installment(clause: Clause, amounts: list[tuple[int, int]], arguments: Arguments) -> int | None:
    """The atom of the amount that is one instalment ("cicil 12x 300rb per bulan"), its frequency put into the arguments."""
    for i, _ in amounts[1:]:
        before = [other.word for other in clause.atoms[max(0, i - 4) : i]]
        after = clause.atoms[i + 1 : i + 3]
        spans = [other.value for other in [*after, *clause.atoms[max(0, i - 3) : i]] if isinstance(other.value, Day)]
        frequency = next((span.frequency for span in spans if span.frequency in ("daily", "weekly", "monthly")), "")
        told = _INSTALMENT_WORDS.intersection(before)
        if not told and not (frequency and after and after[0].tag == "F"):
            continue
        arguments["installment_freq"] = frequency or "monthly"
        times = next(
            (other for other in clause.atoms[max(0, i - 3) : i + 4] if other.tag == "Q" and other.word in ("x", "kali")), None
        )
        multiplied = clause.atoms[i - 2] if i > 1 and clause.atoms[i - 1].word == "x" else None
        if multiplied is not None and isinstance(multiplied.value, Number) and arguments["installment_freq"] == "monthly":
            arguments.setdefault("tenor_months", max(1, multiplied.value.whole))
        if times is not None and isinstance(times.value, Count) and arguments["installment_freq"] == "monthly":
            arguments.setdefault("tenor_months", max(1, int(times.value.number)))
        return i
    return None


_INSTALMENT_WORDS = words_of("setor cicil bayar cicilan setoran dicicil potong dipotong angsuran x")
