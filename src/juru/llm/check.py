"""Which calls of a model may be carried out: known tools, straightened arguments, the skill's own validator, and no money,
name or delete that the person did not say.

One call that fails turns the whole answer down, since a model that invents once is not to be trusted with the rest. Only what
is said twice, or a second delete, is dropped by itself.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from juru.errors import InvalidCall
from juru.llm.answer import RawCall, opened
from juru.llm.failures import LlmFailure
from juru.llm.guide import Guide
from juru.llm.schema import Schema, arguments_schema, compact, inner, is_optional
from juru.skills.tool import Context, Tool, ToolCall

MAX_ENTRIES = 30  #: of all lists in one answer
_BLANK = ("", "-", "null", "none", "nil", "n/a", "undefined", "kosong", "tidak ada")
_WHOLE = re.compile(r"[+-]?\d{1,15}(?:\.0+)?")
_LINK = re.compile(r"https?:|www\.|\b\w+\.(?:com|id|net|org|io|me|xyz|link)\b|@\w{3,}|<|>|```", re.I)
_MAX_QUESTION = 240  #: characters
_TITLES = re.compile(
    r"(?:pak|bu|bang|mas|mbak|kak|om|tante|mpok|bos|bapak|ibu|bg|kk|abang|kakak|si|koh|ko|ci|cici|teh|kang|uda|uni)"
)


class Rejected(LlmFailure):
    """A readable answer that may not be carried out."""

    def __init__(self, why: str) -> None:
        super().__init__("rejected", why)


@dataclass(frozen=True, slots=True)
class Said:
    """What the person has said that an answer may draw on."""

    text: str
    context: Context
    unspent: Sequence[str] = ()  #: earlier messages of theirs that led to a question only, so that nothing was booked for them
    earlier: Sequence[str] = ()  #: everything else that was said lately: names may come from there, money may not


@dataclass(frozen=True, slots=True)
class Checked:
    """The calls that may be carried out, a question back where one was asked, and what was dropped."""

    calls: tuple[ToolCall, ...]
    question: str = ""
    dropped: tuple[str, ...] = ()


def check(raw: Sequence[RawCall], guide: Guide, offered: Sequence[Tool], said: Said) -> Checked:
    """The calls of an answer, each valid; raises Rejected."""
    known = {_plain_name(tool.name): tool for tool in offered}
    calls = [call for one in raw for call in _valid(one, known, guide, said)]
    calls, dropped = _without_repeats(calls)
    question = next((str(call.arguments["message"]) for call in calls if call.name == guide.ask), "")
    calls = [call for call in calls if call.name != guide.ask]
    calls, second = _one_delete(calls, guide, said)
    _money_was_said(calls, guide, said)
    _names_were_said(calls, guide, said)
    return Checked(tuple(calls), _fit_to_show(question, guide, said), (*dropped, *second))


def _valid(raw: RawCall, known: Mapping[str, Tool], guide: Guide, said: Said) -> Iterator[ToolCall]:
    tool = known.get(_plain_name(raw.name))
    if tool is None:
        raise Rejected(f"no such tool: {raw.name[:60]}")
    schema = arguments_schema(tool)
    arguments = _with_reason(_straight(dict(raw.arguments), schema, guide, said.context), guide, said)
    for part in _in_bounds(arguments, schema):
        try:
            yield guide.validate(ToolCall(tool.name, part))
        except InvalidCall as error:
            raise Rejected(str(error)[:200]) from error


def _plain_name(name: str) -> str:
    """ "functions.Record-Transactions" is "recordtransactions": models are careless about case and wrapping."""
    return re.sub(r"[^a-z0-9]", "", name.rsplit(".", 1)[-1].casefold())


# -- arguments ---------------------------------------------------------------------------------------------------------


def _straight(value: Any, schema: Schema, guide: Guide, context: Context, name: str = "") -> Any:
    """The value in the type its schema wants, where that changes nothing it says; blanks for optional fields left out."""
    wanted = inner(schema)
    kind = wanted.get("type")
    if isinstance(value, str) and kind in ("array", "object"):
        value = opened(value, str(kind)) or value
    if isinstance(value, dict) and kind == "object":
        return _straight_fields(value, wanted, guide, context)
    if kind == "array" and isinstance(value, dict):
        value = [value]  # a single entry without its list
    if isinstance(value, list) and kind == "array":
        return [_straight(item, wanted["items"], guide, context) for item in value]
    if kind in ("integer", "number"):
        return _number(value, guide, context, money=name in guide.money)
    if kind == "boolean" and isinstance(value, str):
        return {"true": True, "ya": True, "false": False, "tidak": False}.get(value.strip().casefold(), value)
    if isinstance(value, str) and "enum" in wanted:
        return next((choice for choice in wanted["enum"] if str(choice).casefold() == value.strip().casefold()), value)
    return value


def _straight_fields(value: Mapping[str, Any], schema: Schema, guide: Guide, context: Context) -> dict[str, Any]:
    fields = schema["properties"]
    straight = {}
    for name, given in value.items():
        field = fields.get(name, {})
        if given is None or (is_optional(field) and _is_blank(given, money=name in guide.money)):
            continue
        straight[name] = _straight(given, field, guide, context, name) if field else given
    return straight


def _is_blank(value: Any, *, money: bool) -> bool:
    """Models told to fill in every field write "" or 0 where there is nothing."""
    if isinstance(value, str):
        return value.strip().casefold() in _BLANK
    return value in ([], {}) or (money and value == 0 and not isinstance(value, bool))


def _with_reason(value: Any, guide: Guide, said: Said) -> Any:
    """The arguments without those that nothing in the message speaks of: models like to fill in what may be left out."""
    if isinstance(value, list):
        return [_with_reason(item, guide, said) for item in value]
    if not isinstance(value, dict):
        return value
    heard = " ".join((said.text, *said.unspent)).casefold()
    kept = {}
    for name, given in value.items():
        hint = guide.hints.get(name)
        unquoted = name in guide.quoted and not all(word in heard for word in re.findall(r"\w+", str(given).casefold()))
        if not unquoted and (hint is None or hint.search(heard)):
            kept[name] = _with_reason(given, guide, said)
    return kept


def _number(value: Any, guide: Guide, context: Context, *, money: bool) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if not isinstance(value, str):
        return value
    if _WHOLE.fullmatch(value.strip()):
        return int(float(value))
    if money:  # "50.000", "25rb": read as a person's words would be
        found = guide.amounts(value, context)
        return found[0] if len(found) == 1 else value
    try:
        return float(value.strip().removesuffix("%")) / (100 if value.strip().endswith("%") else 1)
    except ValueError:
        return value


def _in_bounds(arguments: dict[str, Any], schema: Schema) -> Iterator[dict[str, Any]]:
    """The arguments, in several parts where a list is longer than its tool takes."""
    for name, field in schema["properties"].items():
        items, most = arguments.get(name), inner(field).get("maxItems")
        if isinstance(items, list) and most and len(items) > most:
            if len(items) > MAX_ENTRIES:
                raise Rejected(f"{len(items)} entries")
            for start in range(0, len(items), most):
                yield arguments | {name: items[start : start + most]}
            return
    yield arguments


# -- what may be done --------------------------------------------------------------------------------------------------


def _without_repeats(calls: Sequence[ToolCall]) -> tuple[list[ToolCall], list[str]]:
    """The calls, each name with the same arguments once."""
    kept: dict[str, ToolCall] = {}
    for call in calls:
        kept.setdefault(f"{call.name} {compact(sorted(call.arguments.items()))}", call)
    return list(kept.values()), ["repeat"] * (len(calls) - len(kept))


def _one_delete(calls: Sequence[ToolCall], guide: Guide, said: Said) -> tuple[list[ToolCall], list[str]]:
    deletes = []
    for call in calls:
        words = guide.deletes(call)
        if words and not words.search(said.text.casefold()):
            raise Rejected(f"{call.name}: nobody asked to take anything away")
        if words:
            deletes.append(call)
    return [call for call in calls if call not in deletes[1:]], ["second delete"] * len(deletes[1:])


def _money_was_said(calls: Sequence[ToolCall], guide: Guide, said: Said) -> None:
    """Every amount must be one that our own reader finds in the person's words, and no more often than it stands there."""
    words = (said.text, *said.unspent)
    there = Counter(amount for text in words for amount in guide.amounts(text, said.context))
    used = Counter(amount for call in calls for amount in _amounts_in(call.arguments, guide))
    shared = any(guide.shared_amount.search(text.casefold()) for text in words)
    for amount, times in used.items():
        if not there[amount] or (times > there[amount] and not shared):
            raise Rejected(f"amount {amount} was said {there[amount]} times, used {times} times")


def _amounts_in(value: Any, guide: Guide) -> Iterator[int]:
    if isinstance(value, list):
        for item in value:
            yield from _amounts_in(item, guide)
    elif isinstance(value, dict):
        for name, given in value.items():
            if name in guide.money and isinstance(given, int):
                yield given
            else:
                yield from _amounts_in(given, guide)


def _names_were_said(calls: Sequence[ToolCall], guide: Guide, said: Said) -> None:
    heard = " ".join((said.text, *said.unspent, *said.earlier)).casefold()
    for call in calls:
        for name in guide.names & call.arguments.keys():
            words = [word for word in re.findall(r"\w+", str(call.arguments[name]).casefold()) if not _TITLES.fullmatch(word)]
            if not all(word in heard for word in words or [str(call.arguments[name]).casefold()]):
                raise Rejected(f"{name} was not said")


def _fit_to_show(question: str, guide: Guide, said: Said) -> str:
    """A model's question as a person may read it: one line, no links or markup, no figures of its own; else nothing."""
    question = " ".join(question.split())
    if not question or len(question) > _MAX_QUESTION or _LINK.search(question):
        return ""
    there = {amount for text in (said.text, *said.unspent) for amount in guide.amounts(text, said.context)}
    return question if set(guide.amounts(question, replace(said.context, text=question))) <= there else ""
