"""Read a file of gold messages: `.jsonl` lines, or the compact `.corpus` form that people write by hand.

A `.corpus` file holds cases one under the other:

    ## persona=ojol now=2026-11-12T20:05+07:00        a heading: holds until the next one
    dapet 120rb, makan 25rb pake gopay                 the message, on one line; \\n stands for a line break
    = income 120000 orderan; expense 25000 makan ~nasi|makan @-1 wallet=gopay
    | ask                                              another acceptable reading (any number of these)
    # free comment

Entries (`income`/`expense` AMOUNT CATEGORY[|CATEGORY] [~word|word] [@offset[|offset]] [wallet=…]) of one reading make one
record_transactions. Any other call is `tool key=value …`: `pay_debt person_name="Pak Budi|Budi" amount=20000`,
`set_goal name~=hp|handphone target_amount=3000000`. `a|b` means either, `null` among them "may be left out".
`ask` is ask_clarification, `none` is no call at all.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Call = dict[str, Any]

_FIELD = re.compile(r'(?P<key>\w+)(?P<any>~?)=(?:"(?P<quoted>[^"]*)"|(?P<plain>\S*))')
_ENTRY_PART = re.compile(r'~(?:"(?P<quoted>[^"]*)"|(?P<words>\S+))|@(?P<offset>\S+)|(?P<field>\w+~?=(?:"[^"]*"|\S+))')


class CorpusError(ValueError):
    """A line of a corpus file that cannot be read; says which."""


@dataclass(slots=True)
class Case:
    """One message with its gold calls; `alternatives` are other readings that count as right."""

    id: str
    text: str
    now: str | None
    calls: list[Call]
    alternatives: list[list[Call]] = field(default_factory=list)
    persona: str = ""
    of_corpus: bool = False  #: written for Juru's own corpora; other gold files are nobody's secret

    @property
    def held_back(self) -> bool:
        """Whether the case belongs to the fifth of a corpus that is never looked at while rules are written."""
        return self.of_corpus and hashlib.sha256(self.text.encode()).digest()[0] < 51


def load(path: Path) -> list[Case]:
    """All cases of one file; raises CorpusError with the line number."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".corpus":
        return list(_compact(text, path.stem))
    cases = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            cases.append(
                Case(row["id"], row["text"], row.get("now"), row["calls"], row.get("alt") or [], row.get("persona") or "")
            )
        except (ValueError, KeyError, TypeError) as error:
            raise CorpusError(f"{path}:{number}: not a gold line ({error})") from error
    return cases


def _compact(text: str, stem: str) -> Iterator[Case]:
    heading: dict[str, str] = {}
    case: Case | None = None
    answered = False
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.rstrip()
        if not line or (line.startswith("# ") or line == "#"):
            continue
        try:
            if line.startswith("## "):
                heading |= dict(part.split("=", 1) for part in line[3:].split())
            elif line.startswith("= "):
                if case is None or answered:
                    raise CorpusError("a gold line without its own message")
                case.calls, answered = reading(line[2:]), True
            elif line.startswith("| ") and answered and case is not None:
                case.alternatives.append(reading(line[2:]))
            else:
                if case is not None:
                    if not answered:
                        raise CorpusError(f"no gold line for {case.text!r}")
                    yield case
                case = Case(
                    id=f"{stem}-{number}",
                    text=line.replace("\\n", "\n"),
                    now=heading.get("now"),
                    calls=[],
                    persona=heading.get("persona", stem),
                    of_corpus=True,
                )
                answered = False
        except (CorpusError, ValueError) as error:
            raise CorpusError(f"{stem}:{number}: {error}: {line!r}") from error
    if case is not None:
        if not answered:
            raise CorpusError(f"{stem}: no gold line for {case.text!r}")
        yield case


def reading(line: str) -> list[Call]:
    """The calls of one compact gold line."""
    entries: list[dict[str, Any]] = []
    calls: list[Call] = []
    for part in _split(line):
        head, _, rest = part.partition(" ")
        if head in ("income", "expense", "income|expense"):
            if not entries:
                calls.append({"name": "record_transactions", "arguments": {"transactions": entries}})
            entries.append(_entry(head, rest))
        elif head == "ask":
            calls.append({"name": "ask_clarification", "arguments": {}})
        elif head != "none":
            if not re.fullmatch(r"[a-z_]+", head):
                raise CorpusError(f"not a tool: {head!r}")
            calls.append({"name": head, "arguments": _fields(rest)})
    return calls


def _split(line: str) -> list[str]:
    parts = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', line)
    return [part.strip() for part in parts if part.strip()]


def _entry(kind: str, rest: str) -> dict[str, Any]:
    words = rest.split(None, 2)
    if len(words) < 2:
        raise CorpusError("an entry needs amount and category")
    entry: dict[str, Any] = {
        "type": _value(kind),
        "amount": _value(words[0]),
        "category": _value(words[1]),
        "date_offset": 0,
    }
    if not isinstance(entry["amount"], (int, list)):
        raise CorpusError(f"not an amount: {words[0]!r}")
    tail = words[2] if len(words) > 2 else ""
    end = 0
    for match in _ENTRY_PART.finditer(tail):
        if tail[end : match.start()].strip():
            raise CorpusError(f"not understood: {tail[end : match.start()].strip()!r}")
        end = match.end()
        if match["offset"]:
            entry["date_offset"] = _value(match["offset"])
        elif match["field"]:
            entry |= _fields(match["field"])
        else:
            entry["description_any"] = (match["quoted"] or match["words"]).split("|")
    if tail[end:].strip():
        raise CorpusError(f"not understood: {tail[end:].strip()!r}")
    return entry


def _fields(text: str) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    end = 0
    for match in _FIELD.finditer(text):
        if text[end : match.start()].strip():
            raise CorpusError(f"not understood: {text[end : match.start()].strip()!r}")
        end = match.end()
        value = match["quoted"] if match["quoted"] is not None else match["plain"]
        if match["any"]:
            fields[match["key"] + "_any"] = value.split("|")
        else:
            fields[match["key"]] = _value(value)
    if text[end:].strip():
        raise CorpusError(f"not understood: {text[end:].strip()!r}")
    return fields


def _value(text: str) -> Any:
    if "|" in text:
        return [_value(part) for part in text.split("|")]
    if text in ("null", "true", "false"):
        return {"null": None, "true": True, "false": False}[text]
    for number in (int, float):
        try:
            return number(text)
        except ValueError:
            continue
    return text
