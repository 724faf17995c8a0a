"""Who pays whom: payments of debts, those cut from wages, those only promised."""

from juru.skills.bookkeeping.debt_parts import Deed, Party, Scene, Side, lender, on_terms, pays_back
from juru.skills.bookkeeping.debt_shares import shared
from juru.skills.bookkeeping.owing import pay
from juru.skills.bookkeeping.rules import Ask, Clause, Draft


def received(scene: Scene, clause: Clause) -> Draft | None:
    """ "terima cicilan dari Budi", "dapet balikan duit dari Rian"."""
    got = next((i for i, atom in enumerate(scene.atoms) if atom.word in ("terima", "dapat", "masuk", "pelunasan")), None)
    giver = next((party for party in scene.people() if party.mark in ("from", "with", "by") or party.owns), None)
    if giver is not None and giver.owns == "debt" and scene.has("masuk", "diterima") and not scene.has("belum"):
        return _paid(clause, scene, giver, "piutang", giver.at)
    if got is None or giver is None or giver.at < got:
        return None
    back = any(
        atom.word in ("cicilan", "pembayaran", "pelunasan", "bayar") or "balik" in atom.text.lower()
        for atom in scene.atoms[got : giver.at]
    )
    if scene.atoms[giver.at].tag == "O" and not lender(scene, giver) and not clause.has("utang", "bon", "piutang", "cicilan"):
        return None
    owed = clause.has("utang", "bon", "cicilan", "piutang", "pinjaman", "pelunasan") or "balik" in clause.text.lower()
    return _paid(clause, scene, giver, "piutang", got) if back and owed else None


def payment(scene: Scene, clause: Clause) -> Draft | None:
    """A debt paid, by me or to me."""
    deed = _paying(scene)
    if deed is None or scene.has("refund", "retur"):
        return None
    side = _payer(scene, deed)
    return _paid(clause, scene, *side, deed.at) if side else None


def _paying(scene: Scene) -> Deed | None:
    """The deed that pays a debt, where it has been done and nothing was lent before it in the same breath."""
    for deed in scene.deeds:
        if deed.word in ("cicil", "dicicil") and on_terms(scene, deed):
            return None
        if deed.kind in ("borrow", "lend", "lent", "taken", "took", "advance", "advanced") and not deed.relative:
            return None
        if deed.kind == "settled" and not deed.negated and not deed.promised:
            return deed
        if deed.kind in ("pay", "paid") and not deed.negated and not deed.promised and pays_back(scene, deed):
            return deed
    return None


def promise(scene: Scene) -> Draft | None:
    """ "janji balikin 200rb", "besok bayar utang Budi": nothing has happened yet."""
    if not scene.deeds:
        return None
    first = scene.deeds[0]
    others = any(deed.kind not in ("pay", "paid", "owe", "settled") for deed in scene.deeds)
    done = any(deed.kind in ("pay", "paid") and (deed.done or deed.by_me) for deed in scene.deeds)
    promised = first.kind in ("pay", "paid") and first.promised and not first.negated and not done
    return Draft("roles: promise", talk="plan") if promised and not others and pays_back(scene, first) else None


def cut(scene: Scene, clause: Clause) -> Draft | None:
    """ "gaji dipotong utang koperasi", "Jono kasbonnya dipotong", "potong piutang Budi"."""
    deed, owed = scene.first("cut"), scene.first("owe")
    person = scene.people()[0]
    if deed is None or deed.promised or clause.has("T", "nanti"):
        return None
    if owed is None:
        from_wages = lender(scene, person) and scene.has("gaji", "gajian", "upah") and len(clause.amounts()) == 1
        return _paid(clause, scene, person, "hutang", deed.at) if from_wages else None
    if any(other.kind in ("borrow", "lend", "lent", "pay") for other in scene.deeds) or not clause.amounts():
        return None
    if len(clause.amounts()) > 1:
        return Draft("roles: wages cut", ask=Ask("unclear")) if scene.has("gaji", "gajian", "upah") else None
    amount = clause.amounts_at()[0][0]
    if amount < deed.at:
        return None
    if owed.word == "piutang":
        return _paid(clause, scene, person, "piutang", deed.at)
    mine = owed.mine or any(party.me for party in scene.parties) or person.mark in ("to", "with", "at")
    wages = scene.has("gaji", "gajian", "upah", "honor") and not person.plain and person.at > owed.at
    return _paid(clause, scene, person, "hutang" if mine or wages or lender(scene, person) else "piutang", deed.at)


def _payer(scene: Scene, deed: Deed) -> Side | None:
    if deed.kind == "pay":
        return _payer_active(scene, deed)
    if deed.kind == "paid":
        return _payer_passive(scene, deed)
    return _settled(scene)


def _payer_active(scene: Scene, deed: Deed) -> Side | None:
    """ "Budi bayar utang", "bayar utang ke Budi", "utang Budi sudah gue bayar"."""
    subject = scene.subject(deed.at)
    receiver = scene.after(deed.at)
    if deed.by_me or (subject is not None and subject.me):
        other = receiver or scene.marked_before(deed.at) or scene.nearest_before(deed.at)
        return (other, "hutang") if other else None
    if subject is not None:
        if receiver is not None and receiver.mark in ("to", "with"):
            return None
        return subject, "hutang" if lender(scene, subject) else "piutang"
    if receiver is not None:
        return receiver, "piutang" if receiver.mark == "from" else "hutang"
    marked = scene.marked_before(deed.at)
    return (marked, "hutang") if marked else None


def _payer_passive(scene: Scene, deed: Deed) -> Side | None:
    """ "utang Budi udah dibayar", "dibalikin Budi", "uangku yang dipinjam Rian dibalikin"."""
    people = scene.people()
    mine = any(other.mine for other in scene.deeds if other.kind == "owe") or any(
        party.me and party.owns == "debt" for party in scene.parties
    )
    by_me = scene.i_do(deed)
    agent = next((p for p in people if p.at > deed.at and p.mark in ("by", "with", "") and p.owns != "debt"), None)
    owner = next((p for p in people if p.owns and p.at < deed.at), None)
    other = next((p for p in people if p.at < deed.at), None)
    if by_me or mine:
        whom = owner or other or next((p for p in people if p.mark in ("to", "with", "at", "from")), None)
        return (whom, "hutang") if whom else None
    if scene.my_money and people:
        return people[0], "piutang"
    if agent is not None and owner is None and other is None:
        return agent, "piutang"
    if owner is not None:
        bon = any(deed.word in ("bon", "kasbon", "piutang") for deed in scene.deeds)
        return owner, "hutang" if owner.owns == "money" else "piutang" if bon else ""
    if other is None:
        after = scene.after(deed.at)
        return (after, "") if after else None
    if any(owed.theirs for owed in scene.deeds if owed.kind == "owe") and other.plain:
        return other, "piutang"
    return (other, "hutang") if other.mark in ("to", "with", "at") else None


def _settled(scene: Scene) -> Side | None:
    """ "Budi lunas", "utang Budi lunas", "utangku ke Budi lunas"."""
    owed = scene.first("owe")
    person = scene.people()[0]
    if any(other.kind == "pay" and scene.i_do(other) for other in scene.deeds) or lender(scene, person):
        return person, "hutang"
    if owed is None:
        return (person, "piutang") if person.plain else None
    if any(party.me and party.mark for party in scene.parties) or owed.word in ("bon", "piutang", "kasbon"):
        return person, "piutang"
    if owed.mine or any(party.me for party in scene.parties) or (person.mark in ("to", "with", "at") and owed.word == "utang"):
        return person, "hutang"
    return person, "" if person.owns else "piutang"


def _paid(clause: Clause, scene: Scene, who: Party, kind: str, at: int) -> Draft | None:
    return shared(clause, scene, who, lambda name, part: pay(kind or None, name, part, at), "roles: payment")
