"""Who owes whom: every kind of deed knows where its debtor and its lender stand."""

from collections.abc import Callable

from juru.language.people import FAMILY, ROLES
from juru.skills.bookkeeping.debt_parts import Deed, Party, Scene, Side, lender, on_terms
from juru.skills.bookkeeping.debt_shares import owed
from juru.skills.bookkeeping.debt_words import BACK, HELD, TO_COME_BACK
from juru.skills.bookkeeping.phrases import WORKERS
from juru.skills.bookkeeping.rules import Clause, Draft


def held(scene: Scene, clause: Clause) -> Draft | None:
    """ "duitku masih di Anto 100rb", "belanja pake uang mbak Ani dulu"."""
    if any(deed.kind not in ("took", "pay", "paid") or (deed.word in BACK and not deed.promised) for deed in scene.deeds):
        return None
    place = next((i for i, atom in enumerate(scene.atoms) if atom.word in HELD), None)
    person = scene.people()[0]
    if place is None or not clause.amounts():
        return None
    if scene.my_money and person.mark in ("", "with", "at", "by"):
        return owed(clause, scene, person, "piutang")
    if (
        person.owns == "money"
        and person.at > place
        and (scene.has("dulu", "kepake", "kepakai") or any(party.me for party in scene.parties))
    ):
        return owed(clause, scene, person, "hutang")
    return None


def loan(scene: Scene, clause: Clause) -> Draft | None:
    """What is owed: every kind of deed knows its sides; the first that settles who is who decides."""
    for deed in sorted(scene.deeds, key=lambda deed: _RANKS.get(deed.kind, 1)):
        decide = _SIDES.get(deed.kind)
        if decide is None:
            continue
        side = decide(scene, deed)
        if side:
            return owed(clause, scene, *side)
    by_terms = _by_terms(scene)
    return owed(clause, scene, *by_terms) if by_terms and clause.amounts() else None


def _by_terms(scene: Scene) -> Side | None:
    """A debt told only by its terms: "Bank emok 2jt cicil 10 minggu 220rb", "pinjol cair 2jt bunga 0,3%"."""
    person = scene.people()[0]
    if lender(scene, person) and scene.has("bunga", "tenor") and not scene.has("bayar", "setor"):
        return person, "hutang"
    deed = next((deed for deed in scene.deeds if deed.word in ("cicil", "dicicil") and on_terms(scene, deed)), None)
    if deed is None:
        return None
    bought = person.mark in ("to", "with", "at", "from") or lender(scene, person)
    return person, "hutang" if bought else "piutang"


def _borrow(scene: Scene, deed: Deed) -> Side | None:
    """ "Budi minjem 50rb", "minjem ke Budi", "50rb gue pinjem dari Budi"."""
    if deed.relative or deed.negated:
        return None
    subject, receiver = scene.subject(deed.at), scene.after(deed.at)
    if deed.by_me or (subject is not None and subject.me):
        other = receiver or scene.marked_before(deed.at) or scene.nearest_before(deed.at)
        return (other, "hutang") if other else None
    if subject is not None:
        if receiver is not None and receiver.mark and not scene.me_after(deed.at) and _is_name(scene, receiver):
            return None  # between two others
        return subject, "hutang" if lender(scene, subject) else "piutang"
    if receiver is not None and not receiver.mark and _someone_of_mine(scene, deed.at):
        return receiver, "piutang"
    if receiver is not None and (not scene.me_after(deed.at) or receiver.mark):
        return receiver, "hutang"
    if receiver is not None:
        return receiver, "piutang"
    marked = scene.marked_before(deed.at)
    return (marked, "hutang") if marked else None


def _someone_of_mine(scene: Scene, at: int) -> bool:
    """ "bestie gue minjem cepek, si Tasya": who it was is said afterwards."""
    before = scene.atoms[max(0, at - 3) : at]
    return any(atom.word in ROLES | WORKERS or atom.word in FAMILY or atom.tag == "O" for atom in before)


def _works(scene: Scene, at: int) -> bool:
    """ "kasbon karyawan, si Neng 150rb": the word after the noun says that whoever is named works for me."""
    return bool(scene.atoms[at].words) and scene.atoms[at].words[0] in WORKERS


def _is_name(scene: Scene, party: Party) -> bool:
    return scene.atoms[party.at].tag == "P"


def _lend(scene: Scene, deed: Deed) -> Side | None:
    """ "minjemin Budi", "Budi minjemin gue", "Budi gue pinjemin"."""
    if deed.negated:
        return None
    subject, receiver = scene.subject(deed.at), scene.after(deed.at)
    if deed.by_me or (subject is not None and subject.me):
        other = receiver or scene.nearest_before(deed.at)
        return (other, "piutang") if other else None
    if subject is not None:
        return (subject, "hutang") if receiver is None and not _ill_placed(scene, subject) else None
    return (receiver, "piutang") if receiver is not None and not scene.me_after(deed.at) else None


def _ill_placed(scene: Scene, party: Party) -> bool:
    """Whether a person far before the deed is rather a topic."""
    return any(atom.tag in (",", ":") for atom in scene.atoms[party.at :])


def _lent(scene: Scene, deed: Deed) -> Side | None:
    """ "dipinjemin Budi", "Budi dipinjemin gue"."""
    if deed.negated:
        return None
    subject = scene.subject(deed.at)
    giver = next((p for p in scene.people() if p.at > deed.at and p.mark != "for"), None) or scene.marked_before(deed.at)
    if scene.me_after(deed.at) and subject is not None and not subject.me:
        return subject, "piutang"
    if giver is not None:
        return (giver, "hutang") if subject is None or subject.me or not _is_name(scene, subject) else None
    return None


def _advance(scene: Scene, deed: Deed) -> Side | None:
    """ "bayarin kopi Tomi dulu": a loan only where it is to be given back."""
    return _lend(scene, deed) if any(atom.word in TO_COME_BACK or atom.tag == "T" for atom in scene.atoms) else None


def _advanced(scene: Scene, deed: Deed) -> Side | None:
    """ "dibayarin dulu sama Tika"."""
    return _lent(scene, deed) if any(atom.word in TO_COME_BACK or atom.tag == "T" for atom in scene.atoms) else None


def _taken(scene: Scene, deed: Deed) -> Side | None:
    """ "150rb dipinjem Anto"."""
    taker = next((p for p in scene.people() if p.at > deed.at and p.mark in ("", "by", "with")), None)
    return (taker, "piutang") if taker is not None and not deed.relative else None


def _owing(scene: Scene, deed: Deed) -> Side | None:
    """The noun and its owner: "utang ke Budi", "utangku", "Budi punya utang", "piutang Budi", "bon di warung"."""
    if deed.negated:
        return None
    subject, receiver = scene.subject(deed.at), scene.after(deed.at)
    if deed.at and scene.atoms[deed.at - 1].word == "kasih":
        return _lend(scene, deed)
    if deed.word == "piutang":
        return scene.people()[0], "piutang"
    if deed.mine or (subject is not None and subject.me) or any(p.me and p.owns == "debt" for p in scene.parties):
        if subject is not None and not subject.me and not deed.mine:
            return (subject, "piutang") if subject.at == deed.at - 1 and _is_name(scene, subject) else None
        other = receiver or scene.marked_before(deed.at) or scene.nearest_before(deed.at)
        return (other, "hutang") if other else None
    if subject is not None:
        if receiver is not None and receiver.mark and not scene.me_after(deed.at) and _is_name(scene, receiver):
            return None
        return subject, "hutang" if lender(scene, subject) else "piutang"
    if receiver is not None:
        owner = receiver.owns == "debt" and not receiver.mark
        bon = deed.word in ("bon", "kasbon")
        named_after = not receiver.mark and not owner and _someone_of_mine(scene, deed.at)
        worker = bon and not receiver.mark and receiver.at > deed.at + 1 and _works(scene, deed.at + 1)
        them = scene.me_after(deed.at) or named_after or worker or (owner and (bon or deed.theirs))
        return receiver, "piutang" if them else "hutang"
    marked = scene.marked_before(deed.at)
    return (marked, "hutang") if marked else None


def _unpaid(scene: Scene, deed: Deed) -> Side | None:
    """ "Budi belum bayar", "belum bayar ke Budi", "bensin di Pak Min belum dibayar"."""
    if not deed.negated or (deed.promised and not deed.negated):
        return None
    subject = scene.subject(deed.at)
    others = scene.people()
    if deed.by_me or (subject is not None and subject.me):
        other = scene.after(deed.at) or scene.marked_before(deed.at) or scene.nearest_before(deed.at)
        return (other, "hutang") if other else None
    if subject is not None:
        return subject, "piutang"
    marked = scene.marked_before(deed.at) or next((p for p in others if p.at > deed.at and p.mark in _PAYEE), None)
    if marked is not None:
        return marked, "hutang"
    after = scene.after(deed.at)
    if after is not None and scene.atoms[after.at - 1].word != "(":
        return after, "hutang" if deed.kind == "pay" and not deed.short else "piutang"
    return None


_PAYEE = ("to", "with", "at")


def _took(scene: Scene, deed: Deed) -> Side | None:
    """Goods taken and not paid: "Mbak Sri ngambil telor 28rb bayarnya besok", "beli pulsa di Aldi bayarnya nanti"."""
    if deed.negated or deed.promised or not _later(scene, deed):
        return None
    subject, receiver = scene.subject(deed.at), scene.after(deed.at)
    if subject is not None and not subject.me:
        return (subject, "piutang") if receiver is None or not receiver.mark else None
    if receiver is not None and receiver.mark in ("to", "with", "at", "from"):
        return receiver, "hutang"
    marked = scene.marked_before(deed.at)
    return (marked, "hutang") if marked else None


def _later(scene: Scene, deed: Deed) -> bool:
    """Whether what was taken is to be paid another time."""
    words = [atom.word for atom in scene.atoms]
    if deed.word == "ambil" and "dulu" in words[deed.at + 1 : deed.at + 5]:
        return True
    return any(
        other.at > deed.at and other.kind in ("pay", "paid") and (other.negated or other.promised) for other in scene.deeds
    )


#: which deed decides where there are several: loans, then what is not paid, then the noun
_RANKS = {"owe": 2, "took": 3, "pay": 1, "paid": 1, "borrow": 0, "lend": 0, "lent": 0, "taken": 0, "advance": 0, "advanced": 0}
_SIDES: dict[str, Callable[[Scene, Deed], Side | None]] = {
    "borrow": _borrow,
    "lend": _lend,
    "lent": _lent,
    "taken": _taken,
    "advance": _advance,
    "advanced": _advanced,
    "owe": _owing,
    "took": _took,
    "settled": _unpaid,
    "pay": _unpaid,
    "paid": _unpaid,
}
