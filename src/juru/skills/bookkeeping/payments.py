"""Paying debts: who is meant and which of their debts, in parts or in full; too much is asked about, never guessed."""

from collections.abc import Sequence

from juru.skills.bookkeeping import tools
from juru.skills.bookkeeping.debt_rows import Debt, find_debt, find_debts
from juru.skills.bookkeeping.debts import CHOICES, which_person
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.money import rupiah
from juru.skills.bookkeeping.person import who_fits
from juru.skills.bookkeeping.tables import debt_payments, debts
from juru.skills.tool import Json, Option, Question, ToolCall

_OTHER_WAY = {"hutang": "piutang", "piutang": "hutang"}


def pay_debt(deed: Deed, arguments: tools.PayDebt) -> Outcome:
    """Book a payment against the open debts with one person; asks back where person, direction or amount do not fit."""
    on = deed.day(arguments.date_offset)
    found = find_debts(deed.tx, deed.book, on, kind=arguments.type or "all")
    people = who_fits(arguments.person_name, (debt.row.person for debt in found))
    said = arguments.model_dump(mode="json", exclude_none=True)
    if not people:
        return _unknown(deed, arguments)
    if len(people) > 1:
        return which_person(people, lambda person: ToolCall("pay_debt", said | {"person_name": person}))
    meant = [debt for debt in found if debt.row.person.lower() == people[0].lower()]
    if len({debt.row.type for debt in meant}) > 1:
        return _which_way(deed, meant, said)
    owed = sum(debt.remaining for debt in meant)
    if arguments.amount is not None and arguments.amount > owed:
        return _too_much(deed, meant, owed, said)
    return _pay(deed, arguments, meant, owed if arguments.amount is None else arguments.amount)


def _pay(deed: Deed, arguments: tools.PayDebt, meant: Sequence[Debt], amount: int) -> Outcome:
    """Spread a payment over the debts, the most pressing first."""
    day = deed.day(arguments.date_offset)
    left, touched = amount, []
    for owed in meant:
        part = min(left, owed.remaining)
        if part > 0:
            deed.add(debt_payments, debt_id=owed.row.id, amount=part, day=day)
            if part == owed.remaining:
                deed.change(debts, owed.row, settled_day=max(day, owed.row.day))
            touched.append(owed.row.id)
            left -= part
    after = [debt for debt_id in touched if (debt := find_debt(deed.tx, deed.book, debt_id, deed.today))]
    open_still = find_debts(deed.tx, deed.book, deed.today, kind=meant[0].row.type)
    remaining = sum(debt.remaining for debt in open_still if debt.row.person.lower() == meant[0].row.person.lower())
    data: Json = {
        "person": meant[0].row.person,
        "type": meant[0].row.type,
        "amount": amount,
        "remaining": remaining,
        "day": day.isoformat(),
        "debts": [debt.data() for debt in after],
        "asked_full": arguments.full,
    }
    return Outcome("debt_paid", data)


def _unknown(deed: Deed, arguments: tools.PayDebt) -> Outcome:
    """Nothing is open with that person: say so, and offer to book the money itself."""
    settled = find_debts(deed.tx, deed.book, deed.today, kind=arguments.type or "all", settled=True)
    paid_off = who_fits(arguments.person_name, (debt.row.person for debt in settled))
    data: Json = {
        "person": arguments.person_name,
        "type": arguments.type,
        "amount": arguments.amount,
        "settled": bool(paid_off),
    }
    across = _across(deed, arguments)
    data["across"] = bool(across)
    if arguments.amount is None:
        return Outcome("debt_unknown", data, Question("", (*across, Option(deed.text("no")))) if across else None)
    ways = [arguments.type] if arguments.type else ["hutang", "piutang"]
    offers = [
        Option(deed.text(f"offer_{way}", amount=rupiah(arguments.amount)), (_as_entry(deed, arguments, way),)) for way in ways
    ]
    return Outcome("debt_unknown", data, Question("", (*across, *offers, Option(deed.text("no")))))


def _across(deed: Deed, arguments: tools.PayDebt) -> list[Option]:
    """The payment the other way round, where something is open there: "Udin dibayar lunas" may be what I paid Bang Udin."""
    if arguments.type is None:
        return []
    way = _OTHER_WAY[arguments.type]
    found = find_debts(deed.tx, deed.book, deed.day(arguments.date_offset), kind=way)
    people = who_fits(arguments.person_name, (debt.row.person for debt in found))
    said = arguments.model_dump(mode="json", exclude_none=True) | {"type": way}
    return [_pays(deed, found, person, said) for person in people[:CHOICES]]


def _pays(deed: Deed, found: Sequence[Debt], person: str, said: Json) -> Option:
    owed = sum(debt.remaining for debt in found if debt.row.person.lower() == person.lower())
    label = deed.text(f"pay_{said['type']}", person=person, amount=rupiah(owed))
    return Option(label, (ToolCall("pay_debt", said | {"person_name": person}),))


def _as_entry(deed: Deed, arguments: tools.PayDebt, way: str) -> ToolCall:
    entry = {
        "type": "expense" if way == "hutang" else "income",
        "amount": arguments.amount,
        "category": "lainnya",
        "description": deed.text(f"entry_{way}", person=arguments.person_name)[:120],
        "date_offset": arguments.date_offset,
    }
    return ToolCall("record_transactions", {"transactions": [entry]})


def _which_way(deed: Deed, meant: Sequence[Debt], said: Json) -> Outcome:
    """Both owe each other: ask who paid."""
    options = []
    for way in ("hutang", "piutang"):
        owed = sum(debt.remaining for debt in meant if debt.row.type == way)
        options.append(
            Option(
                deed.text(f"pay_{way}", person=meant[0].row.person, amount=rupiah(owed)),
                (ToolCall("pay_debt", said | {"type": way}),),
            )
        )
    return Outcome("which_way", {"person": meant[0].row.person}, Question("", tuple(options)))


def _too_much(deed: Deed, meant: Sequence[Debt], owed: int, said: Json) -> Outcome:
    """More was given than is owed: only pay it off, or keep the rest as a debt the other way."""
    kind, person = meant[0].row.type, meant[0].row.person
    over = said["amount"] - owed
    settle = ToolCall("pay_debt", {**said, "person_name": person, "type": kind, "amount": owed})
    rest = {"type": _OTHER_WAY[kind], "person_name": person, "amount": over, "date_offset": said.get("date_offset", 0)}
    options = (
        Option(deed.text("pay_only", amount=rupiah(owed)), (settle,)),
        Option(deed.text(f"pay_over_{kind}", amount=rupiah(over)), (settle, ToolCall("record_debt", rest))),
        Option(deed.text("no")),
    )
    data = {"person": person, "type": kind, "amount": said["amount"], "remaining": owed, "over": over}
    return Outcome("overpaid", data, Question("", options))
