"""Debts and receivables: recording, listing, changing them. Paying them is in `payments`."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from juru.skills.bookkeeping import internal, tools
from juru.skills.bookkeeping.debt_rows import Debt, find_debt, find_debts, payment_rows
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.money import rupiah, short_day
from juru.skills.bookkeeping.person import person_key, who_fits
from juru.skills.bookkeeping.tables import debts
from juru.skills.tool import Json, Option, Question, ToolCall

CHOICES = 5  #: at most so many are offered in a question


def record_debt(deed: Deed, arguments: tools.RecordDebt) -> Outcome:
    day = deed.day(arguments.date_offset)
    due = None if arguments.due_date_days is None else deed.today + timedelta(days=arguments.due_date_days)
    debt_id = deed.add(
        debts,
        type=arguments.type,
        person=arguments.person_name,
        amount=arguments.amount,
        note=arguments.note or "",
        interest_type=arguments.interest_type if arguments.interest_rate else "none",
        interest_rate=arguments.interest_rate if arguments.interest_type != "none" else 0.0,
        tenor_months=arguments.tenor_months,
        installment_amount=arguments.installment_amount,
        installment_freq=arguments.installment_freq,
        day=day,
        due_day=due,
        settled_day=None,
    )
    debt = find_debt(deed.tx, deed.book, debt_id, deed.today)
    assert debt is not None
    with_person = [other for other in find_debts(deed.tx, deed.book, deed.today, kind=arguments.type) if _same(other, debt)]
    total = sum(other.remaining for other in with_person)
    return Outcome("debt_recorded", {"debt": debt.data(), "open_with_person": len(with_person), "total_with_person": total})


def get_debts(deed: Deed, arguments: tools.GetDebts) -> Outcome:
    """Every open debt, the most pressing first, and what each direction comes to."""
    found = find_debts(deed.tx, deed.book, deed.today, kind=arguments.type)
    deed.show_figure()
    return Outcome(
        "debts",
        {
            "type": arguments.type,
            "debts": [debt.data() for debt in found],
            "hutang": sum(debt.remaining for debt in found if debt.row.type == "hutang"),
            "piutang": sum(debt.remaining for debt in found if debt.row.type == "piutang"),
            "other_way": _other_way(deed, arguments.type) if not found else 0,
        },
    )


def _other_way(deed: Deed, kind: str) -> int:
    """What is open in the direction that was not asked about."""
    return sum(debt.remaining for debt in find_debts(deed.tx, deed.book, deed.today) if debt.row.type != kind)


def get_debt_history(deed: Deed, arguments: tools.GetDebtHistory) -> Outcome:
    """All debts with one person, paid off or not, each with its payments."""
    every = find_debts(deed.tx, deed.book, deed.today, settled=True)
    people = who_fits(arguments.person_name, (debt.row.person for debt in every))
    if not people:
        return Outcome("debt_unknown", {"person": arguments.person_name})
    if len(people) > 1:
        return which_person(people, lambda person: ToolCall("get_debt_history", {"person_name": person}))
    theirs = sorted((debt for debt in every if debt.row.person in people), key=lambda debt: (debt.row.day, debt.row.id))
    deed.show_figure()
    return Outcome("debt_history", {"person": people[0], "debts": [history(deed, debt) for debt in theirs]})


def debts_with(deed: Deed, arguments: internal.DebtsWith) -> Outcome:
    """What there is with that person; where there is nothing, how much it is that shall be recorded."""
    every = find_debts(deed.tx, deed.book, deed.today, settled=True)
    if who_fits(arguments.person_name, (debt.row.person for debt in every)):
        return get_debt_history(deed, tools.GetDebtHistory(person_name=arguments.person_name))
    said = arguments.model_dump()
    missing = Question("", (), (ToolCall("record_debt", said),), (0, "amount"), "amount")
    return Outcome(f"debt_amount_{arguments.type}", {"person": arguments.person_name}, missing)


def history(deed: Deed, debt: Debt) -> Json:
    """A debt with its payments, the oldest first."""
    paid = payment_rows(deed.tx, deed.book, [debt.row.id])
    return debt.data() | {"payments": [{"amount": row.amount, "day": row.day.isoformat()} for row in paid]}


def edit_debt(deed: Deed, arguments: tools.EditDebt) -> Outcome:
    """Change a debt's amount, or ask whether to delete it; asks which where several can be meant."""
    if arguments.action == "edit" and arguments.new_amount is None:
        return Outcome("edit_needs_value")
    found = find_debts(deed.tx, deed.book, deed.today)
    people = who_fits(arguments.person_name, (debt.row.person for debt in found))
    meant = [debt for debt in found if debt.row.person in people]
    if not meant:
        return Outcome("debt_unknown", {"person": arguments.person_name})
    if len(meant) == 1:
        return (
            _ask_delete(deed, meant[0]) if arguments.action == "delete" else _change(deed, meant[0], arguments.new_amount or 0)
        )
    options = tuple(Option(label(deed, debt), (_chosen(debt, arguments),)) for debt in meant[:CHOICES])
    return Outcome("which_debt", {"person": arguments.person_name}, Question("", options))


def ask_delete_debt(deed: Deed, arguments: internal.OneDebt) -> Outcome:
    debt = _as_asked(deed, arguments)
    return _ask_delete(deed, debt) if debt else Outcome("gone")


def delete_debt(deed: Deed, arguments: internal.OneDebt) -> Outcome:
    debt = _as_asked(deed, arguments)
    if debt is None:
        return Outcome("gone")
    deed.remove(debts, debt.row)
    return Outcome("debt_deleted", {"debt": debt.data()})


def edit_one_debt(deed: Deed, arguments: internal.EditOneDebt) -> Outcome:
    debt = _as_asked(deed, arguments)
    return _change(deed, debt, arguments.new_amount) if debt else Outcome("gone")


def which_person(people: Sequence[str], choose: Callable[[str], ToolCall]) -> Outcome:
    """Ask which of several people is meant."""
    options = tuple(Option(person, (choose(person),)) for person in people[:CHOICES])
    return Outcome("which_person", {"people": list(people[:CHOICES])}, Question("", options))


def label(deed: Deed, debt: Debt) -> str:
    """A debt as a choice in a question."""
    return deed.text(
        f"label_{debt.row.type}",
        person=debt.row.person,
        amount=rupiah(debt.remaining),
        day=short_day(debt.row.day, deed.today, deed.context.language),
    )


def _same(one: Debt, other: Debt) -> bool:
    return bool(person_key(one.row.person) == person_key(other.row.person))


def _chosen(debt: Debt, arguments: tools.EditDebt) -> ToolCall:
    which = {"debt_id": debt.row.id, "version": debt.row.version}
    if arguments.action == "delete":
        return ToolCall("ask_delete_debt", which)
    return ToolCall("edit_one_debt", which | {"new_amount": arguments.new_amount})


def _as_asked(deed: Deed, arguments: internal.OneDebt) -> Debt | None:
    """The debt, if it still is as it was when the person was asked."""
    debt = find_debt(deed.tx, deed.book, arguments.debt_id, deed.today)
    return debt if debt and debt.row.version == arguments.version else None


def _ask_delete(deed: Deed, debt: Debt) -> Outcome:
    call = ToolCall("delete_debt", {"debt_id": debt.row.id, "version": debt.row.version})
    return Outcome("ask_delete_debt", {"debt": debt.data()}, deed.confirm(call))


def _change(deed: Deed, debt: Debt, amount: int) -> Outcome:
    """Set the amount that was lent; refused where more than that has been paid back already."""
    remaining = replace(debt.loan, amount=amount).remaining(debt.payments, deed.today)
    if remaining < 0:
        return Outcome("debt_below_paid", {"debt": debt.data(), "new_amount": amount})
    deed.change(debts, debt.row, amount=amount, settled_day=None if remaining else deed.today)
    changed = find_debt(deed.tx, deed.book, debt.row.id, deed.today)
    assert changed is not None
    return Outcome("debt_changed", {"debt": changed.data(), "old": debt.data()})
