"""The bookkeeping skill: what the conversation sees of this room."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from juru.skills.bookkeeping import (
    behind,
    budgets,
    commands,
    debts,
    edits,
    entries,
    household,
    internal,
    looked_up,
    payments,
    plans,
    reader,
    reports,
    reset,
    summary,
    target,
    tools,
    undo,
    wallets,
)  # fmt: skip
from juru.skills.bookkeeping.advice import weigh
from juru.skills.bookkeeping.deed import Deed, Outcome, result_of_repeat
from juru.skills.bookkeeping.replies import Voice, replies_to, words_of
from juru.skills.tool import Context, Question, Reading, Reply, Result, Tool, ToolCall
from juru.storage.database import ReadTx, Tx

Executor = Callable[[Deed, Any], Outcome]

_EXECUTORS: dict[str, Executor] = {
    "record_transactions": entries.record_transactions,
    "transfer_money": wallets.transfer_money,
    "record_debt": debts.record_debt,
    "pay_debt": payments.pay_debt,
    "get_debts": debts.get_debts,
    "get_debt_history": debts.get_debt_history,
    "get_summary": summary.get_summary,
    "set_obligation": plans.set_obligation,
    "edit_obligation": plans.edit_obligation,
    "set_goal": plans.set_goal,
    "edit_goal": plans.edit_goal,
    "set_saving": plans.set_saving,
    "get_daily_target": target.get_daily_target,
    "edit_transaction": edits.edit_transaction,
    "edit_debt": debts.edit_debt,
    "list_transactions": entries.list_transactions,
    "get_balance": wallets.get_balance,
    "set_wallet_balance": wallets.set_wallet_balance,
    "get_goals": plans.get_goals,
    "get_obligations": plans.get_obligations,
    "set_budget": budgets.set_budget,
    "export_report": reports.export_report,
    "undo": undo.undo,
    "save_up": plans.save_up,
    "debts_with": debts.debts_with,
    "show_budgets": budgets.show_budgets,
    "choose_delete": edits.choose_delete,
    "delete_entry": edits.delete_entry,
    "ask_delete_entry": edits.ask_delete_entry,
    "edit_entry": edits.edit_entry,
    "delete_debt": debts.delete_debt,
    "ask_delete_debt": debts.ask_delete_debt,
    "edit_one_debt": debts.edit_one_debt,
    "delete_obligation": plans.delete_obligation,
    "cancel_goal": plans.cancel_goal,
    "undo_message": undo.undo_message,
    "explain_last": behind.explain_last,
    "show_chart": reports.show_chart,
    "ask_reset": reset.ask_reset,
    "reset_book": reset.reset_book,
    "confirm_reset": reset.confirm_reset,
    "show_household": household.show_household,
    "invite": household.invite,
    "join_book": household.join_book,
    "leave_book": household.leave_book,
    "remove_member": household.remove_member,
    "remove_contact": household.remove_contact,
}


class Bookkeeping:
    """Keeps books of income, expenses, debts and plans; see `juru.skills.tool.Skill`."""

    name = "bookkeeping"
    tools: Mapping[str, Tool] = internal.ALL_TOOLS

    def command(self, name: str, rest: str, context: Context) -> Reading | None:
        return commands.command(name, rest, context)

    def read(self, text: str, context: Context) -> Reading:
        return (
            commands.spoken(text)
            or commands.bare(text, context)
            or commands.drawn(text, context)
            or looked_up.before_reading(text)
            or looked_up.after_reading(commands.taken_back(reader.read(text, context)), text)
        )

    def resume(self, question: Question, text: str, context: Context) -> Reading | None:
        return commands.confirmed(question, text) or commands.chosen(question, text, context)

    def validate(self, call: ToolCall) -> ToolCall:
        return tools.validate(call, internal.ALL_TOOLS)

    def act(self, tx: Tx, call: ToolCall, line: int, context: Context) -> Result:
        """Carry out one valid call in the contact's book; what was done before by the same message is not done again."""
        repeat = result_of_repeat(tx, context, call, line)
        if repeat is not None:
            return repeat
        if call.name == "ask_clarification":
            return Result(call, "asked", dict(call.arguments))
        deed = Deed(tx, context, call, line)
        outcome = _EXECUTORS[call.name](deed, internal.ALL_TOOLS[call.name].arguments.model_validate(call.arguments))
        if outcome.question is not None:
            text = words_of(Voice(context), outcome.kind, outcome.data)
            outcome = replace(outcome, question=replace(outcome.question, text=text))
        return deed.close(outcome)

    def retract(self, tx: Tx, message_id: int, context: Context) -> bool:
        """Take back all that an earlier message did; False where it did nothing, or something was built on it since."""
        call = ToolCall("undo_message", {"message_id": message_id})
        # The edit's own calls are numbered from 0: what it takes back stands before them.
        deed = Deed(tx, context, call, line=-1)
        done = undo.retract(deed, message_id)
        if done:
            deed.close(Outcome("undone", {"what": []}))
        return done

    def word(self, tx: ReadTx, reading: Reading, results: Sequence[Result], context: Context) -> list[Reply]:
        voice = Voice(context)
        done = [result for result in results if result.kind != "asked"]
        if done or reading.question:
            return replies_to(voice, reading, done)
        asked = [call.arguments["message"] for call in reading.calls if call.name == "ask_clarification"]
        if asked:
            return [Reply("\n".join(asked))]
        if reading.talk == "why":
            return [Reply(words_of(voice, *behind.behind_last(tx, context)))]
        if reading.talk == "advice":
            return [Reply(words_of(voice, "advice", weigh(tx, context)))]
        return [Reply(voice.say(commands.talk_key(reading.talk)))]
