"""From the results of a message to its replies: each result in its words, the question last, buttons where they help."""

from collections.abc import Callable, Sequence

from juru.skills.bookkeeping.replies import debt_words, entry_words, figure_words, plan_words
from juru.skills.bookkeeping.replies.voice import Voice, rp
from juru.skills.tool import Button, File, Json, Reading, Reply, Result

Words = Callable[[Voice, Json], str]


def _plain(key: str) -> Words:
    """A sentence whose values are just its data."""
    return lambda voice, data: voice.say(key, **data)


def _entry(key: str) -> Words:
    return lambda voice, data: voice.say(key, entry=entry_words.short_entry(voice, data["entry"]))


def _what(key: str) -> Words:
    return lambda voice, data: voice.say(key, what=entry_words.did_what(voice, data["what"]))


def _members(key: str) -> Words:
    return lambda voice, data: voice.say(key, names=voice.names(data["members"]))


def _debt(key: str) -> Words:
    return lambda voice, data: debt_words.about_debt(voice, key, data)


def _obligation(key: str) -> Words:
    return lambda voice, data: plan_words.about_obligation(voice, key, data)


def _goal(key: str) -> Words:
    return lambda voice, data: plan_words.about_goal(voice, key, data)


def _household(voice: Voice, data: Json) -> str:
    if len(data["members"]) < 2:
        return voice.say("household_alone")
    said = voice.say("household", names=voice.names(data["members"]))
    return f"{said}\n{voice.say('household_owner' if data['owner'] else 'household_member')}"


def _ask_reset(voice: Voice, data: Json) -> str:
    lines = [voice.say("ask_reset", **data)]
    if data["others"]:
        lines.append(voice.say("ask_reset_others", others=data["others"]))
    lines.append(voice.say("ask_reset_end"))
    return "\n".join(lines)


def _empty(key: str) -> Words:
    return lambda voice, data: voice.say(
        key, period=voice.low_stretch(data), **{k: data[k] for k in ("count", "limit") if k in data}
    )


_WORDS: dict[str, Words] = {
    "recorded": entry_words.recorded,
    "undone": entry_words.undone,
    "undo_too_late": _what("undo_too_late"),
    "ask_undo": entry_words.ask_undo,
    "edited": entry_words.edited,
    "ask_delete": _entry("ask_delete"),
    "deleted": _entry("deleted"),
    "already_so": _entry("already_so"),
    "which_entry": entry_words.which_entry,
    "summary": figure_words.summary,
    "list": figure_words.listing,
    "target": figure_words.target,
    "balance": figure_words.balance,
    "no_wallet": figure_words.no_wallet,
    "balance_set": figure_words.balance_set,
    "transferred": figure_words.transferred,
    "which_wallet": lambda voice, data: voice.say("which_wallet", amount=rp(data["amount"])),
    "behind_target": figure_words.behind_target,
    "behind_summary": figure_words.behind_summary,
    "behind_balance": figure_words.behind_balance,
    "behind_debts": debt_words.behind_debts,
    "advice": figure_words.advice,
    "chart": figure_words.chart,
    "chart_empty_income": _empty("chart_empty_income"),
    "chart_empty": _empty("chart_empty"),
    "exported": figure_words.exported,
    "export_empty": _empty("export_empty"),
    "export_too_large": _empty("export_too_large"),
    "debt_recorded": debt_words.debt_recorded,
    "debt_paid": debt_words.debt_paid,
    "debts": debt_words.debts,
    "debt_history": debt_words.history,
    "debt_unknown": debt_words.unknown,
    "overpaid": debt_words.overpaid,
    "ask_delete_debt": _debt("ask_delete_debt"),
    "debt_deleted": _debt("debt_deleted"),
    "debt_changed": _debt("debt_changed"),
    "debt_below_paid": debt_words.below_paid,
    "obligation_set": plan_words.obligation_set,
    "obligations": plan_words.obligations,
    "obligation_done": _obligation("obligation_done"),
    "obligation_changed": _obligation("obligation_changed"),
    "ask_delete_obligation": _obligation("ask_delete_obligation"),
    "obligation_deleted": _obligation("obligation_deleted"),
    "no_obligation": lambda voice, data: plan_words.no_plan(voice, "no_obligation", data),
    "goal_set": plan_words.goal_set,
    "goals": plan_words.goals,
    "goal_deposit": plan_words.goal_deposit,
    "goal_done": _goal("goal_done"),
    "ask_cancel_goal": _goal("ask_cancel_goal"),
    "goal_cancelled": _goal("goal_cancelled"),
    "no_goal": lambda voice, data: plan_words.no_plan(voice, "no_goal", data),
    "saving_set": plan_words.saving_set,
    "budget_set": plan_words.budget_set,
    "budgets": plan_words.budgets,
    "household": _household,
    "already_member": _members("already_member"),
    "owner_cannot_leave": _members("owner_cannot_leave"),
    "joined": _members("joined"),
    "ask_reset": _ask_reset,
}

#: After these kinds a button takes the message back.
_UNDOABLE = {
    "recorded", "debt_recorded", "debt_paid", "transferred", "balance_set", "goal_deposit", "goal_set", "obligation_set",
    "edited", "deleted", "saving_set", "budget_set", "debt_changed", "debt_deleted",
}  # fmt: skip


def words_of(voice: Voice, kind: str, data: Json) -> str:
    """One result in words."""
    words = _WORDS.get(kind)
    return words(voice, data) if words else voice.say(kind, **data)


def replies_to(voice: Voice, reading: Reading, results: Sequence[Result]) -> list[Reply]:
    """One reply with all that was done and found; files and the question stand at its end."""
    parts = [words_of(voice, kind, data) for kind, data in _merged(results)]
    asked = [result.question for result in results if result.question]
    question = asked[-1] if asked else reading.question
    if reading.question and not asked:
        parts.append(reading.question.text)
    if question and question.options:
        parts.append(_choices(voice, [option.label for option in question.options]))
    files: tuple[File, ...] = tuple(file for result in results for file in result.files)
    buttons = () if question else _buttons(voice, results)
    separator = "\n\n" if any("\n" in part for part in parts) else "\n"
    return [Reply(separator.join(part for part in parts if part), buttons, files)]


def _merged(results: Sequence[Result]) -> list[tuple[str, Json]]:
    """Kinds and data; recordings that follow each other are told as one, with how the day stands after the last."""
    merged: list[tuple[str, Json]] = []
    for result in results:
        if result.kind == "recorded" and merged and merged[-1][0] == "recorded":
            before = merged.pop()[1]
            both = {"entries": before["entries"] + result.data["entries"]}
            target = {"target": before["target"]} if "target" in before else {}
            merged.append(("recorded", target | result.data | both))
        else:
            merged.append((result.kind, result.data))
    return merged


def _choices(voice: Voice, labels: Sequence[str]) -> str:
    """The options as they can be typed: numbers, or yes and no."""
    if list(labels) == [voice.part("yes"), voice.part("no")]:
        return voice.say("answer_yes_no")
    return "\n".join(f"{number}. {label}" for number, label in enumerate(labels, 1))


def _buttons(voice: Voice, results: Sequence[Result]) -> tuple[Button, ...]:
    kinds = {result.kind for result in results}
    if kinds & _UNDOABLE:
        return (Button(voice.part("undo_button"), f"/batal {voice.context.message_id}"),)
    for result in results:
        if result.kind == "summary" and result.data["expense"] and result.data["category"] is None and _is_long(result.data):
            period = result.data["period"]
            value = f"/grafik {result.data['start']} {result.data['end']}" if period == "custom" else f"/grafik {period}"
            return (Button(voice.part("chart_button"), value),)
    return ()


def _is_long(data: Json) -> bool:
    return bool(data["start"] != data["end"])
