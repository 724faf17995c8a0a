"""The clock as a skill: in the chat one says when to be reminded, what to be sent and when to be left in peace."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from sqlalchemy import Row, select, update

from juru.conversation.tables import messages
from juru.errors import InvalidCall
from juru.schedule import rules, times
from juru.schedule.tables import quiet_hours, reminders
from juru.schedule.times import When, next_moment
from juru.schedule.wording import DAYS, clock, say, when_said
from juru.skills.tool import Context, Option, Question, Reading, Reply, Result, Tool, ToolCall
from juru.storage.database import ReadTx, Tx

Minute = Annotated[int, Field(ge=0, lt=1440)]
Subject = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]


class _Arguments(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SetReminder(_Arguments):
    subject: Subject
    every: Literal["once", "daily", "weekly", "monthly"] | None = None
    minute: Minute | None = None
    on_date: date | None = None
    weekday: Annotated[int, Field(ge=0, le=6)] | None = None
    day: Annotated[int, Field(ge=1, le=31)] | None = None


class SetReport(_Arguments):
    kind: Literal["morning", "evening", "due"]
    minute: Minute


class StopReminders(_Arguments):
    kind: Literal["own", "morning", "evening", "due", "all"]
    subject: Subject | None = None


class SetQuietHours(_Arguments):
    start: Minute
    end: Minute


class ListReminders(_Arguments):
    pass


class Reminders:
    """Implements `skills.tool.Skill`."""

    name = "reminders"
    tools: Mapping[str, Tool] = {
        tool.name: tool
        for tool in (
            Tool("set_reminder", "Ingatkan sesuatu pada waktu tertentu.", SetReminder),
            Tool("set_report", "Kirim target pagi, rekap malam atau kabar jatuh tempo tiap hari.", SetReport),
            Tool("stop_reminders", "Matikan pengingat.", StopReminders),
            Tool("set_quiet_hours", "Jam tenang: jangan kirim apa-apa.", SetQuietHours),
            Tool("list_reminders", "Daftar pengingat yang menyala.", ListReminders),
        )
    }

    def command(self, name: str, rest: str, context: Context) -> Reading | None:
        if name in ("pengingat", "reminders"):
            return Reading((ToolCall("list_reminders"),), 1.0, "command", "command:pengingat")
        return None

    def read(self, text: str, context: Context) -> Reading:
        found = rules.read(text, context.now)
        if found is None:
            return Reading((), 0.0, "none", "clock: not mine")
        call, rule = found
        return Reading((call,), 0.97, "local", rule)

    def resume(self, question: Question, text: str, context: Context) -> Reading | None:
        answer = text.strip().casefold().rstrip(".)")
        if answer in ("batal", "ga jadi", "gak jadi", "tidak jadi", "cancel"):
            return Reading((), 1.0, "local", "clock: cancelled", talk="cancelled")
        for number, option in enumerate(question.options, 1):
            if answer in (str(number), option.label.casefold()):
                return Reading(option.calls, 1.0, "local", "clock: choice")
        when, rest = times.parse(answer, context.now)
        asked = question.options[0].calls[0].arguments if question.options else {}
        if when is None or len(rest.split()) > 2 or "subject" not in asked:
            return None
        call = ToolCall("set_reminder", {"subject": asked["subject"]} | rules.arguments(when))
        return Reading((call,), 1.0, "local", "clock: time given")

    def validate(self, call: ToolCall) -> ToolCall:
        tool = self.tools.get(call.name)
        if tool is None:
            raise InvalidCall(f"no such tool: {call.name}")
        try:
            arguments = tool.arguments.model_validate(call.arguments)
        except ValidationError as error:
            raise InvalidCall(f"{call.name}: {error}") from error
        return ToolCall(call.name, arguments.model_dump(mode="json", exclude_none=True))

    def act(self, tx: Tx, call: ToolCall, line: int, context: Context) -> Result:
        return _ACTS[call.name](tx, call, line, context)

    def retract(self, tx: Tx, message_id: int, context: Context) -> bool:
        asked = (reminders.c.workspace_id == context.workspace_id) & (reminders.c.message_id == message_id)
        return bool(tx.run(update(reminders).where(asked, reminders.c.active).values(active=False, next_at=None)))

    def word(self, tx: ReadTx, reading: Reading, results: Sequence[Result], context: Context) -> list[Reply]:
        if not results:
            key = "cancelled" if reading.talk == "cancelled" else "none_to_stop"
            return [Reply(say(key, context.language, context.tone))]
        return [Reply(_worded(result, context)) for result in results]


# -- deeds -------------------------------------------------------------------------------------------------------------


def _set(tx: Tx, call: ToolCall, line: int, context: Context) -> Result:
    arguments = SetReminder.model_validate(call.arguments)
    if arguments.every is None or arguments.minute is None:
        return Result(call, "ask_when", {"subject": arguments.subject}, question=_ask_when(arguments.subject, context))
    when = When(arguments.every, arguments.minute, arguments.on_date, arguments.weekday, arguments.day)
    moment = next_moment(when, context.now)
    if moment is None:
        return Result(call, "past")
    _keep(tx, context, "own", arguments.subject, when, line)
    return Result(call, "set", {"subject": arguments.subject, "when": _in_words(when, context.language)})


def _set_report(tx: Tx, call: ToolCall, line: int, context: Context) -> Result:
    kind, minute = call.arguments["kind"], call.arguments["minute"]
    _switch_off(tx, context, (reminders.c.kind == kind,))
    _keep(tx, context, kind, "", When("daily", minute), line)
    return Result(call, "set_report", {"what": say(f"kind_{kind}", context.language), "clock": clock(minute)})


def _stop(tx: Tx, call: ToolCall, _line: int, context: Context) -> Result:
    arguments = StopReminders.model_validate(call.arguments)
    conditions = [] if arguments.kind == "all" else [reminders.c.kind == arguments.kind]
    rows = [row for row in _live(tx, context, *conditions) if _about(row, arguments.subject)]
    for row in rows:
        tx.run(update(reminders).where(reminders.c.id == row.id).values(active=False, next_at=None))
    names = sorted({_name(row, context.language) for row in rows})
    return Result(call, "stopped" if rows else "none_to_stop", {"what": ", ".join(names)})


def _quiet(tx: Tx, call: ToolCall, _line: int, context: Context) -> Result:
    here = (quiet_hours.c.workspace_id == context.workspace_id) & (quiet_hours.c.contact_id == context.contact_id)
    hours = {"start": call.arguments["start"], "end": call.arguments["end"]}
    if not tx.run(update(quiet_hours).where(here).values(**hours)):
        owner = {"workspace_id": context.workspace_id, "contact_id": context.contact_id}
        tx.run(quiet_hours.insert().values(**owner, **hours))
    return Result(call, "quiet", {name: clock(minute) for name, minute in hours.items()})


def _list(tx: Tx, call: ToolCall, _line: int, context: Context) -> Result:
    rows = _live(tx, context)
    items = [f"{_name(row, context.language)}: {_in_words(_when(row), context.language)}" for row in rows]
    return Result(call, "list" if items else "none", {"items": items})


_ACTS = {
    "set_reminder": _set,
    "set_report": _set_report,
    "stop_reminders": _stop,
    "set_quiet_hours": _quiet,
    "list_reminders": _list,
}


def _keep(tx: Tx, context: Context, kind: str, subject: str, when: When, line: int) -> None:
    """Keep a rule, unless this very message did so before."""
    conversation_id = tx.scalar(select(messages.c.conversation_id).where(messages.c.id == context.message_id))
    here = (
        (reminders.c.workspace_id == context.workspace_id)
        & (reminders.c.contact_id == context.contact_id)
        & (reminders.c.kind == kind)
        & (reminders.c.message_id == context.message_id)
        & (reminders.c.line == line)
    )
    if tx.first(select(reminders.c.id).where(here)):
        return
    tx.insert(
        reminders,
        {
            "workspace_id": context.workspace_id,
            "contact_id": context.contact_id,
            "conversation_id": conversation_id,
            "kind": kind,
            "subject": subject,
            "every": when.every,
            "on_date": when.on_date,
            "weekday": when.weekday,
            "day": when.day,
            "minute": when.minute,
            "message_id": context.message_id,
            "line": line,
            "next_at": next_moment(when, context.now),
            "active": True,
            "created_at": context.now,
        },
    )


def _switch_off(tx: Tx, context: Context, conditions: Sequence[Any]) -> None:
    for row in _live(tx, context, *conditions):
        tx.run(update(reminders).where(reminders.c.id == row.id).values(active=False, next_at=None))


def _live(tx: ReadTx, context: Context, *conditions: Any) -> Sequence[Row[Any]]:
    here = (reminders.c.workspace_id == context.workspace_id, reminders.c.contact_id == context.contact_id)
    return tx.all(select(reminders).where(*here, reminders.c.active, *conditions).order_by(reminders.c.id))


def _about(row: Row[Any], subject: str | None) -> bool:
    if subject is None:
        return True
    wanted, have = set(subject.casefold().split()), set(row.subject.casefold().split())
    return bool(wanted & have)


def _ask_when(subject: str, context: Context) -> Question:
    seven = times.MORNING
    tomorrow = times.parse("besok jam 7 pagi", context.now)[0]
    assert tomorrow is not None
    choices = {
        "option_tomorrow": tomorrow,
        "option_daily": When("daily", seven),
        "option_weekly": When("weekly", seven, weekday=0),
    }
    options = tuple(
        Option(say(key, context.language), (ToolCall("set_reminder", {"subject": subject} | rules.arguments(when)),))
        for key, when in choices.items()
    )
    return Question(say("ask_when", context.language, context.tone, subject=subject), options)


# -- words -------------------------------------------------------------------------------------------------------------


def _worded(result: Result, context: Context) -> str:
    if result.question:
        return result.question.text
    if result.kind == "list":
        return "\n".join([say("list", context.language), *(f"• {item}" for item in result.data["items"])])
    return say(result.kind, context.language, context.tone, **result.data)


def _name(row: Row[Any], language: str) -> str:
    return str(row.subject) if row.kind == "own" else say(f"kind_{row.kind}", language)


def _when(row: Row[Any]) -> When:
    return When(row.every, row.minute, row.on_date, row.weekday, row.day)


def _in_words(when: When, language: str) -> str:
    days = DAYS.get(language, DAYS["id"])
    return when_said(
        "month_end" if when.every == "monthly" and when.day == 31 else when.every,
        language,
        clock=clock(when.minute),
        date=f"{when.on_date:%d-%m-%Y}" if when.on_date else "",
        weekday=days[when.weekday or 0],
        day=when.day,
    )
