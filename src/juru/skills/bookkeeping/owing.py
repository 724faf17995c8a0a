"""What is booked of a debt and of its payment: amounts, days, terms; and the question who owes whom."""

import re

from juru.language.dates import Day
from juru.skills.bookkeeping.loan_terms import add_terms, day_told, debt_days, installment, purpose
from juru.skills.bookkeeping.questions import called
from juru.skills.bookkeeping.rules import (
    Arguments,
    Ask,
    Call,
    Clause,
    Draft,
    checked,
)
from juru.skills.tool import Option, ToolCall


def owe(kind: str, who: str, clause: Clause, rule_name: str = "") -> Draft | None:
    """Record what is owed: one debt, or one for each amount."""
    amounts = clause.amounts_at()
    if not amounts:
        short = sum(atom.tag != "," for atom in clause.atoms) <= 6 and any(atom.tag in "PO" for atom in clause.atoms)
        return _ask_amount(kind, who) if short else Draft("talk of debts", talk="chatter")
    offset, due = debt_days(clause)
    extra: Arguments = {}
    add_terms(clause, extra)
    part = installment(clause, amounts, extra)
    if part is not None and len(amounts) > 1:
        extra["installment_amount"] = next(amount for i, amount in amounts if i == part)
        amounts = [(i, amount) for i, amount in amounts if i != part]
    else:
        extra.pop("installment_freq", None)
    calls: list[Call] = []
    for _, amount in _without_total(amounts, clause):
        arguments: Arguments = {"type": kind, "person_name": who, "amount": amount} | extra
        if due is not None:
            arguments["due_date_days"] = due
        if offset:
            arguments["date_offset"] = offset
        note = purpose(clause)
        if note:
            arguments["note"] = note
        calls.append(("record_debt", arguments))
    return Draft(rule_name, calls)


def _without_total(amounts: list[tuple[int, int]], _clause: Clause) -> list[tuple[int, int]]:
    """The amounts without a total of the others."""
    if len(amounts) > 2 and amounts[-1][1] == sum(amount for _, amount in amounts[:-1]):
        return amounts[:-1]
    return amounts


def _ask_amount(kind: str, who: str) -> Draft:
    call = ("record_debt", {"type": kind, "person_name": who})
    ask = Ask(
        "amount_for",
        {"what": f"{'Utang ke' if kind == 'hutang' else 'Pinjaman'} {called(who)}"},
        calls=(call,),
        gap=(0, "amount"),
        expects="amount",
    )
    return Draft("debt without an amount", ask=ask)


def pay(kind: str | None, who: str, clause: Clause, at: int | None = None) -> Draft | None:
    """Record a payment; `at` is the deed that pays, where it is known."""
    lead = [
        atom.word for atom in clause.atoms[: next((i for i, a in enumerate(clause.atoms) if a.tag in "AN"), len(clause.atoms))]
    ]
    if (
        clause.has("T", "mau", "akan")
        and not {"sudah", "tadi", "barusan"}.intersection(lead)
        and not clause.has("sisa", "kurang")
    ):
        return Draft("payment to come", talk="plan")
    amounts = _in_order(clause) if at is None else _paid_amounts(clause, at)
    rest = re.search(r"(?<![^ ])(?:lunasi|dilunasi) (?:[^ ]+ )?sisa(?! A)(?![^ ])", clause.tags)
    full = clause.has("lunas", "lunasi", "dilunasi") and not clause.has("belum") and (bool(rest) or not clause.has("sisa"))
    arguments: Arguments = {"person_name": who}
    if amounts:
        arguments["amount"] = amounts[0]
        if full and not clause.has("cicil"):
            arguments["full"] = True
    elif full or clause.has("selesai"):
        arguments["full"] = True
    else:
        call = ("pay_debt", arguments | ({"type": kind} if kind else {}))
        return Draft(
            "payment without an amount",
            ask=Ask("amount_for", {"what": f"Bayarnya {called(who)}"}, calls=(call,), gap=(0, "amount"), expects="amount"),
        )
    if kind:
        arguments["type"] = kind
    offset = next(
        (day_told(a.value) for a in clause.atoms if a.tag == "D" and isinstance(a.value, Day)), clause.header.offset or 0
    )
    if offset and not _names_the_debt(clause):
        arguments["date_offset"] = offset
    return Draft("", [("pay_debt", arguments)])


def _in_order(clause: Clause) -> list[int]:
    """The amounts in the order they were said, bare numbers among them."""
    sized = clause.amounts()
    for i, atom in enumerate(clause.atoms):
        if atom.tag == "A":
            break
        if (
            atom.tag == "N"
            and i
            and clause.atoms[i - 1].word in ("cicil", "bayar", "kembalikan", "transfer", "setor", "utang", "bon")
        ):
            return [checked(atom.value), *sized]
    return sized


def _paid_amounts(clause: Clause, at: int) -> list[int]:
    """What was paid, the first amount after the deed, else the last before it; never what is left or was owed."""
    sized = dict(clause.amounts_at())
    bare = {
        i: checked(atom.value)
        for i, atom in enumerate(clause.atoms)
        if atom.tag == "N" and (i == at + 1 or (clause.atoms[i + 1 : i + 2] and clause.atoms[i + 1].word in ("dari", "sisa")))
    }
    found = sized | bare
    meant = {i: amount for i, amount in found.items() if not _left_over(clause, i)} or found
    return [meant[i] for i in sorted(meant, key=lambda i: (i < at, abs(i - at)))]


def _left_over(clause: Clause, i: int) -> bool:
    """Whether an amount is what remains or what was owed, not what was paid: "dari 200", "sisa 25rb"."""
    before = clause.atoms[i - 1].word if i else ""
    return before in ("sisa", "tinggal", "kurang", "dari", "total") or (
        before == "utang" and bool(clause.atoms[i - 2 : i - 1]) and clause.atoms[i - 2].word in ("dari", "sisa")
    )


def _names_the_debt(clause: Clause) -> bool:
    """Whether the day says which debt is meant: "utang yang kemarin"."""
    return bool(re.search(r"(?<![^ ])(?:yang|(?:dari|sisa) (?:utang|bon|pinjaman)) D(?![^ ])", clause.tags))


def direction(who: str, amount: int) -> Draft:
    """Ask who owes whom, with both answers at hand."""
    options = tuple(
        Option(label, (ToolCall("record_debt", {"type": kind, "person_name": who, "amount": amount}),))
        for label, kind in ((f"{called(who)} utang ke kamu", "piutang"), (f"Kamu utang ke {called(who)}", "hutang"))
    )
    return Draft("", ask=Ask("direction", {"name": called(who)}, options, expects="choice"))
