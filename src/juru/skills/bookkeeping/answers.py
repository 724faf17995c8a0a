"""The answer to a pending question: a choice, the missing amount, the missing name, or "never mind"."""

import copy
import re
from typing import Any

from juru.errors import InvalidCall
from juru.language.dates import Day
from juru.language.people import titled
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import SPELLER, best, expenses
from juru.skills.bookkeeping.rules import Doubt, checked
from juru.skills.bookkeeping.tools import validate
from juru.skills.tool import Context, Question, Reading, ToolCall

_CANCEL = frozenset(["batal", "batalkan", "cancel", "lupakan"])
_CANCEL_MORE = words_of(
    """
    aja deh saja dong iya oke bos kak dulu lah kok yaudah sudah itu tidak usah jadi nggak deng ding lupain , . !
    """
)
_FIRST = {
    "pertama": 1,
    "kesatu": 1,
    "satu": 1,
    "kedua": 2,
    "dua": 2,
    "ketiga": 3,
    "tiga": 3,
    "keempat": 4,
    "empat": 4,
    "terakhir": -1,
}
_AROUND = words_of(
    """
    yang nomor no pilih pilihan opsi itu aja deh dong iya saja bos kak nomer ke , . ! ) ( mau si namanya sama dari bang
    sih
    """
)
_YES = words_of("iya oke betul benar ok yoi setuju lanjut")
_NO = frozenset(["tidak", "bukan", "jangan"])
_AMOUNT_AROUND = words_of(
    """
    iya jadi cuma sekitar total semua itu harganya bos kak deh aja dong eh sih mbak mas oke tadi saja jumlahnya seharga
    kayaknya bayar bayarnya utangnya . , ! ribu
    """
)
_NAME_LIMIT = 4


def resume(question: Question, text: str, atoms: list[Atom], _context: Context) -> Reading | None:
    """The reading of `atoms` as the answer to `question`; None where they are a new message."""
    words = [atom.word for atom in atoms]
    if _cancels(words):
        return Reading((), 0.97, "local", "answer: cancelled", "cancelled")
    if question.options:
        return _choice(question, text, atoms)
    if question.calls and question.gap:
        if question.expects == "amount":
            return _amount(question, atoms)
        if question.expects in ("person", "text"):
            return _name(question, atoms)
    return None


def _cancels(words: list[str]) -> bool:
    if not words or len(words) > 6:
        return False
    told = any(word in _CANCEL for word in words) or words[:2] == ["tidak", "usah"] or words[:2] == ["tidak", "jadi"]
    return told and all(word in _CANCEL or word in _CANCEL_MORE for word in words)


def _choice(question: Question, _text: str, atoms: list[Atom]) -> Reading | None:
    chosen = (
        _by_number(question, atoms) or _by_amount(question, atoms) or _by_label(question, atoms) or _by_yes(question, atoms)
    )
    if chosen == "no":
        return Reading((), 0.95, "local", "answer: no", "cancelled")
    if not chosen:
        return None
    index = int(chosen) - 1
    return _reading(list(question.options[index].calls), "answer: choice")


def _by_number(question: Question, atoms: list[Atom]) -> str:
    content = [atom for atom in atoms if atom.word not in _AROUND]
    if len(content) != 1:
        return ""
    word = content[0].word
    number = int(word) if word.isdigit() and len(word) <= 2 else _FIRST.get(word, 0)
    if number == -1:
        number = len(question.options)
    if not number and len(word) == 1 and word in "abcd":
        number = "abcd".index(word) + 1
    return str(number) if 1 <= number <= len(question.options) else ""


def _by_amount(question: Question, atoms: list[Atom]) -> str:
    """ "30rb" chooses the option that holds this amount."""
    if not all(atom.tag in "AN" or atom.word in _AMOUNT_AROUND for atom in atoms):
        return ""
    said = [_rupiah(atom) for atom in atoms if atom.tag in "AN"]
    if len(said) != 1:
        return ""
    fits = [i for i, option in enumerate(question.options, 1) if said[0] in _amounts(option.calls)]
    return str(fits[0]) if len(fits) == 1 else ""


def _amounts(calls: tuple[ToolCall, ...]) -> set[int]:
    found: set[int] = set()

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)
        elif isinstance(value, int) and not isinstance(value, bool):
            found.add(value)

    for call in calls:
        walk(call.arguments)
    return found


#: how people put the same choice in other words
_ALIKE = {
    "pengeluaran": {"keluar", "pengeluaran", "beli", "bayar", "belanja", "dikasih"},
    "pemasukan": {"masuk", "pemasukan", "dapat", "terima"},
    "dipinjami": {"dipinjamkan", "pinjamkan", "pinjam", "piutang", "utang", "ngutang", "dipinjam", "dipinjami", "minjem"},
    "dikasih": {"kasih", "dikasih", "hadiah", "sedekah", "cuma-cuma"},
    "rutin": {"rutin", "bulanan", "tiap", "F"},
    "dibayar": {"bayar", "dibayar", "sekali"},
}


def _by_label(question: Question, atoms: list[Atom]) -> str:
    """The option whose words the answer shares, in the same order of who and whom; an answer with an amount is none."""
    if any(atom.tag in "AN" for atom in atoms) or len(atoms) > 8:
        return ""
    said = [word for atom in atoms for word in ([atom.tag] if isinstance(atom.value, Day) else atom.words)]
    scores = []
    for option in question.options:
        label = [SPELLER.standard(word, {}, may_be_typo=False)[0] for word in re.findall(r"\w+", option.label.lower())]
        scores.append(_likeness(said, label))
        if not _said_there(set(said) - _AROUND, label):
            scores[-1] = 0.0
    best = max(scores, default=0.0)
    if best < 1.0 or scores.count(best) > 1:
        return ""
    return str(scores.index(best) + 1)


def _said_there(said: set[str], label: list[str]) -> bool:
    """Whether the label, or what is alike it, holds every word: "budi bayar" says more than "pengeluaran"."""
    known = {"saya" if word == "kamu" else word for word in label}.union(label)
    known = known.union(*(alike for key, alike in _ALIKE.items() if key in label))
    return all(word in known or not re.search(r"\w", word) for word in said)


def _likeness(said: list[str], label: list[str]) -> float:
    label_as_me = ["saya" if word == "kamu" else word for word in label]
    score = 0.0
    for word in set(said) - _AROUND:
        if word in label_as_me or any(key in label for key, alike in _ALIKE.items() if word in alike):
            score += 1.0
    if "utang" in label and ("saya" in said or "kamu" in said):
        me_first = (
            said.index("saya") < max((i for i, w in enumerate(said) if w in ("utang", "ngutang", "pinjam")), default=99)
            if "saya" in said
            else False
        )
        score += 1.0 if me_first == (label_as_me[0] == "saya") else -1.0
    return score


def _by_yes(question: Question, atoms: list[Atom]) -> str:
    words = {atom.word for atom in atoms}
    if len(atoms) <= 3 and words <= _NO | _AROUND and words & _NO:
        return "no"
    if len(question.options) == 1 and len(atoms) <= 3 and words & _YES and words <= _YES | _AROUND:
        return "1"
    return ""


def _rupiah(atom: Atom) -> int:
    try:
        return checked(atom.value)
    except Doubt:
        return 0


def _amount(question: Question, atoms: list[Atom]) -> Reading | None:
    """An amount and hardly anything else."""
    said = [atom for atom in atoms if atom.tag in "AN"]
    if len(said) != 1 or not all(atom in said or atom.word in _AMOUNT_AROUND for atom in atoms):
        return None
    rupiah = _rupiah(said[0])
    return _filled(question, rupiah, "answer: amount") if rupiah else None


#: What people say between two messages about money: never the name of a thing or of a person.
_NO_NAMES = words_of(
    "makasih terimakasih terima thanks thx nuhun suwun halo hai hi hello pagi siang sore malam oke ok sip mantap bantuan help"
    " tolong bye dadah grafik chart export ekspor undang rekap saldo target hapus batal laporan"
)


def _name(question: Question, atoms: list[Atom]) -> Reading | None:
    """A name and hardly anything else."""
    content = [atom for atom in atoms if atom.word not in _AROUND or atom.tag == "P"]
    if not 1 <= len(content) <= _NAME_LIMIT or any(atom.tag in "ANDTFE?" or atom.word in _NO_NAMES for atom in content):
        return None
    if question.expects == "person" and not any(atom.tag in "POU" for atom in content) and len(content) > 2:
        return None
    text = " ".join(atom.text for atom in content)
    return _filled(question, _written(question, text), "answer: name")


def _written(question: Question, text: str) -> str:
    """A person is titled, a description low; a goal keeps its spelling: "HP"."""
    if question.expects == "person":
        return titled(text)
    return text if question.gap[-1] == "name" else text.lower()


def _filled(question: Question, value: object, rule: str) -> Reading | None:
    calls = [ToolCall(call.name, copy.deepcopy(call.arguments)) for call in question.calls]
    first, *path = question.gap
    if not isinstance(first, int) or first >= len(calls) or not path:
        return None
    place: Any = calls[first].arguments
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    if path[-1] == "description" and place.get("category") == "lainnya":
        words = [SPELLER.standard(word, {})[0] for word in str(value).split()]
        item = best(expenses(words))
        place["category"] = item.category if item else "lainnya"
    return _reading(calls, rule)


def _reading(calls: list[ToolCall], rule: str) -> Reading | None:
    try:
        return Reading(tuple(validate(call) for call in calls), 0.97, "local", rule)
    except InvalidCall:
        return None
