"""Changes told by their features, however the words are ordered: what is taken back, and what becomes of an entry.

A change has a target (a word for the entry, or only "yang tadi") and a new value: a category, a side, a day, a description
or an amount. The fixed phrases of rules_edit are tried before.
"""

import re
from collections.abc import Sequence

from juru.language.dates import Day
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.phrases import FILLERS
from juru.skills.bookkeeping.rules import Arguments, Ask, Clause, Draft, day_offset, rule
from juru.skills.bookkeeping.rules_edit import target
from juru.skills.bookkeeping.tools import EXPENSE_CATEGORIES, INCOME_CATEGORIES

_CATEGORIES = frozenset(EXPENSE_CATEGORIES) | frozenset(INCOME_CATEGORIES)
_POINTING = words_of("tadi barusan terakhir itu ini yang tuh")
_TAKING_BACK = words_of("undo batal batalkan cabut kembalikan tarik revert cancel urungkan")
_AROUND_UNDO = (
    FILLERS
    | _POINTING
    | words_of(
        """
        salah catat catatan transaksi input inputan pencet mencet ketik ngetik kirim keinput dobel double kepencet tolong
        coba maaf waduh aduh sorry sori lagi aja balik kayak seperti semula sebelum sebelumnya jadi bos nya entri data
        kecatet kecatat pencatatan pencatatannya penyet kepencet pesan kok dulu yah mending kalau bisa aku juga deh langkah
        """
    )
)
_ASKING = words_of("berapa apa mana kapan kenapa siapa bagaimana ? boleh bisa")
_MOVING = words_of(
    """
    pindahkan pindah masukkan ganti diganti ubah diubah digolongkan golongkan dimasukkan geser digeser mundur mundurin
    mundurkan kategori jadikan dijadikan set harusnya ternyata catat tulis koreksi ralat
    """
)
_BEFORE_VALUE = words_of(
    "ke jadi kategori masuk masukkan harusnya tapi sebagai melainkan tulis catat golongkan digolongkan itu mah"
)
_NEGATED = words_of("bukan bukannya jangan lain bukane")


def took_back(clause: Clause) -> Draft | None:
    """ "balikin yang tadi", "yg barusan cancel aja": taken back where nothing else is named."""
    words = {word for atom in clause.atoms for word in atom.words}
    if not words & _TAKING_BACK or words & _ASKING or any(atom.tag in "ANDPOT" for atom in clause.atoms):
        return None
    known = _AROUND_UNDO | _TAKING_BACK | {"jangan", "dicatat"} | ({"hapus"} if "kembalikan" in words else set())
    rest = [atom for atom in clause.atoms if atom.text[:1].isalpha() and not set(atom.words) <= known]
    pointed = words & {"tadi", "barusan", "terakhir", "sebelum", "semula", "undo"}
    return Draft("taken back", [("undo", {})]) if pointed and not rest else None


def changed(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """A new amount, category, side, day or description of an entry; a question where none is said."""
    words = {word for atom in clause.atoms for word in atom.words}
    if clause.has("A", "N"):
        return new_amount(clause)
    if words & _ASKING or clause.has("P", "T"):
        return None
    if clause.has("R") and not pointed(words) and not words & {"ganti", "ubah", "jadi", "pindahkan", "masukkan"}:
        return None
    pointing = bool(words & {"tadi", "barusan", "terakhir"}) or clause.atoms[0].word in ("itu", "yang", "eh") or clause.has("D")
    moving = bool(words & _MOVING)
    if not (pointing or moving) or words & {"hapus"}:
        return None
    found = _category(clause, moving) or _side(clause, words) or _day(clause) or _description(clause, words)
    if found is not None:
        value, named = found
        return Draft("changed", [("edit_transaction", {"action": "edit", "target": target(named)} | value)])
    rest = [atom for atom in clause.atoms if atom.text[:1].isalpha() and not set(atom.words) <= _AROUND_UNDO | _MOVING]
    if words & {"ubah", "ralat", "koreksi"} and pointing and not rest:
        return Draft("changed to what", ask=Ask("edit_what"))
    return None


_INTO = words_of("jadi ke menjadi harusnya ternyata")
_RIGHT = words_of("iya harusnya jadi harusnya , ternyata maksudnya")
_SLIPS = words_of("nol nyebut sebut nulis tulis ketik input pencet hitung itung catat nominal")


def pointed(words: set[str]) -> bool:
    """Whether a word points at what was recorded just now."""
    return bool(words & {"tadi", "barusan", "terakhir"})


def new_amount(clause: Clause) -> Draft | None:
    """ "ganti bensin jadi 35rb", "yg parkir tadi ternyata 5rb", "tadi kurang nol, 150rb": another amount for an entry."""
    words = {word for atom in clause.atoms for word in atom.words}
    amounts = [i for i, atom in enumerate(clause.atoms) if atom.tag in "AN"]
    if len(amounts) == 2 and words & _SLIPS and pointed(words) and clause.atoms[amounts[1] - 1].word in _RIGHT:
        lead = [atom for atom in clause.atoms[: amounts[0]] if not set(atom.words) <= _SLIPS | _MOVING]
        value = clause.amounts()[1]
        return Draft("another amount", [("edit_transaction", {"action": "edit", "target": target(lead), "new_amount": value})])
    if len(amounts) != 1 or words & _ASKING or words & {"hapus", "utang", "piutang", "saldo"} or clause.has("T", "F", "P"):
        return None
    at = amounts[0]
    ends = not any(atom.text[:1].isalpha() and not set(atom.words) <= FILLERS for atom in clause.atoms[at + 1 :])
    before = clause.atoms[at - 1].word if at else ""
    pointing = bool(words & {"tadi", "barusan", "terakhir", "yang"}) or clause.has("D")
    ordered = clause.atoms[0].word in ("tolong", "ganti", "ubah", "koreksi", "ralat", "coba", "mohon")
    slip = bool(words & {"salah", "kurang", "kelebihan", "lupa", "kebanyakan", "keliru", "typo"} and words & _SLIPS)
    into = before in _INTO and (words & {"ganti", "diganti", "ubah", "koreksi", "ralat", "ternyata", "harusnya"})
    asked = before in ("diganti", "ganti", "ubah") and words & {"tolong", "mohon"}
    if not ends or not ((into and (pointing or ordered)) or (slip and pointing) or (asked and pointing)):
        return None
    amount = clause.amounts()[0]
    named = [atom for atom in clause.atoms[:at] if not set(atom.words) <= _SLIPS | _MOVING | {"kurang", "nol", "salah", "lupa"}]
    arguments = {"action": "edit", "target": target(named), "new_amount": amount}
    return Draft("another amount", [("edit_transaction", arguments)])


_Change = tuple[Arguments, Sequence[Atom]]


def _category(clause: Clause, moving: bool) -> _Change | None:
    """The category after "ke", "jadi", "harusnya", or beside one that is denied."""
    atoms = clause.atoms
    places = [i for i, atom in enumerate(atoms) if atom.word in _CATEGORIES]
    denied = [i for i in places if _is_denied(atoms, i)]
    marked = [i for i in places if i not in denied and _is_marked(atoms, i)]
    chosen = marked[-1] if marked else None
    if chosen is None and denied:
        chosen = next((i for i in places if i not in denied and abs(i - denied[0]) <= 4), None)
    if chosen is None or not (moving or denied) or len(atoms) - chosen > 7:
        return None
    if not denied and atoms[chosen - 1].word in ("itu", "mah", "tulis", "catat"):
        return None
    first = next(i for i, atom in enumerate(atoms) if i in places and i in (*denied, chosen))
    lead = [atom for atom in atoms[:first] if atom.word not in _MOVING]
    return {"new_category": atoms[chosen].word}, lead


def _is_denied(atoms: Sequence[Atom], i: int) -> bool:
    return any(atom.word in _NEGATED for atom in atoms[max(0, i - 2) : i]) and not (
        i and atoms[i - 1].word in ("tapi", "ke", ",", "jadi")
    )


def _is_marked(atoms: Sequence[Atom], i: int) -> bool:
    return i > 0 and atoms[i - 1].word in _BEFORE_VALUE


def _side(clause: Clause, words: set[str]) -> _Change | None:
    sides = {"pengeluaran": "expense", "pemasukan": "income"}
    if words & {"bukan", "bukannya"} and {"masuk", "keluar"} <= words:
        sides = {"keluar": "expense", "masuk": "income"}
    places = [i for i, atom in enumerate(clause.atoms) if atom.word in sides]
    if not places or not words & (_NEGATED | {"harusnya", "jadi", "jadikan", "ubah", "ganti", "ternyata"}):
        return None
    meant = [i for i in places if not _is_denied(clause.atoms, i)]
    kind = sides[clause.atoms[meant[-1]].word] if meant else next(v for k, v in sides.items() if not clause.has(k))
    return {"new_type": kind}, [atom for atom in clause.atoms[: places[0]] if atom.word not in _MOVING]


_BEFORE_DAY = words_of("bukan harusnya ternyata ke jadi itu tanggal geser digeser mundur mundurin pindahkan pindah hari")


def _day(clause: Clause) -> _Change | None:
    """ "bensin tadi sebenernya kemarin", "itu tanggal 26, tolong digeser": a day at the end, after a word of change."""
    atoms = clause.atoms
    places = [i for i, a in enumerate(atoms) if a.tag == "D" and isinstance(a.value, Day) and not _is_denied(atoms, i)]
    if not places:
        return None
    i = places[-1]
    day = atoms[i].value
    assert isinstance(day, Day)
    before = atoms[i - 1].word
    after = [a for a in atoms[i + 1 :] if a.text[:1].isalpha() and not set(a.words) <= FILLERS | _MOVING | {"tolong", "mohon"}]
    dated = atoms[i].text.lower().startswith(("tgl", "tanggal", "tanggalnya"))
    if i == 0 or not (before in _BEFORE_DAY or dated) or after or day.past is None:
        return None
    return {"new_date_offset": day_offset(day)}, [atom for atom in atoms[:i] if atom.word not in _MOVING]


def _description(clause: Clause, words: set[str]) -> _Change | None:
    """ "yang es krim tadi ganti jadi es campur", "yang tadi itu kopi susu bukan teh"."""
    atoms = clause.atoms
    verb = next((i for i, a in enumerate(atoms) if a.word in ("ganti", "diganti", "ubah", "diubah", "koreksi", "ralat")), None)
    into = next((i for i, a in enumerate(atoms) if a.word in ("jadi", "ke") and verb is not None and i >= verb), None)
    if into is not None and into + 1 < len(atoms) and words & {"tadi", "terakhir", "barusan", "catatan", "keterangan", "nama"}:
        lead = [a for a in atoms[:into] if a.word not in _MOVING and a.word not in ("keterangan", "nama")]
        return _described(atoms[into + 1 :], lead)
    denied = next((i for i, a in enumerate(atoms) if a.word in ("bukan", "bukannya")), None)
    that = next((i for i, a in enumerate(atoms) if a.word in ("itu", "harusnya", "ternyata")), None)
    if denied and that is not None and that + 1 < denied < len(atoms) - 1 and words & {"tadi", "terakhir", "barusan"}:
        return _described(atoms[that + 1 : denied], atoms[denied + 1 :])
    return None


def _described(atoms: Sequence[Atom], named: Sequence[Atom]) -> _Change | None:
    kept = [atom for atom in atoms if atom.tag not in "DR,.!" and atom.word not in ("iya", "dong", "aja", "deh", "nih")]
    text = " ".join(atom.text for atom in kept)
    return ({"new_description": text[:120]}, named) if text and len(kept) <= 6 else None


#: tried where no fixed phrase of rules_edit fits
RULES = [rule("changed", ".+", changed)]
