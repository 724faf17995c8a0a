"""From what a model said to the calls it meant: thinking taken out, fences opened, JSON repaired where that is safe.

Repaired is only what changes no value: quotes, commas, wrappings. JSON that ends too soon is never completed, for the half of
an amount is another amount.
"""

import ast
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from juru.llm.client import Completion
from juru.llm.failures import LlmFailure

MAX_LENGTH = 40_000  #: characters of an answer that are looked at
_MAX_CANDIDATES = 20  #: places where JSON may begin
_MAX_DEPTH = 12

_TAG = re.compile(r"<(/?)(?:think|thinking|thought|reasoning|analysis)\b[^>]{0,40}>", re.I)
_FENCE = re.compile(r"```[a-zA-Z0-9_-]{0,12}[ \t]*\r?\n?(.*?)```", re.S)
_WORDS = re.compile(r"\b(true|false|null)\b")
_PYTHON = {"true": "True", "false": "False", "null": "None"}
_NAMES = ("name", "tool", "function", "tool_name", "function_name")
_ARGUMENTS = ("arguments", "parameters", "args", "input", "params")
_LISTS = ("calls", "tool_calls", "tools", "actions", "function_calls")


@dataclass(frozen=True, slots=True)
class RawCall:
    """A call as the model meant it; nothing about it has been checked."""

    name: str
    arguments: Mapping[str, Any]


def calls_of(completion: Completion) -> list[RawCall]:
    """The calls of an answer, possibly none; LlmFailure where it cannot be used."""
    if completion.finish_reason in ("length", "max_tokens"):
        raise LlmFailure("cut", "finish_reason length")
    if completion.finish_reason == "content_filter":
        raise LlmFailure("filtered")
    if completion.tool_calls:
        return _calls(list(completion.tool_calls), 0)
    content = completion.content
    if isinstance(content, list):
        content = "".join(part.get("text") or "" for part in content if isinstance(part, dict))
    if isinstance(content, dict):
        return _calls(content, 0)
    if not isinstance(content, str) or not content.strip():
        raise LlmFailure("empty")
    return _calls(json_in(content), 0)


def without_thoughts(text: str) -> str:
    """The text without what a reasoning model thought aloud, be its tags whole, only closed or never closed."""
    kept: list[str] = []
    place, thinking = 0, False
    for tag in _TAG.finditer(text):
        if not tag[1] and not thinking:
            kept.append(text[place : tag.start()])
            thinking = True
        elif tag[1]:
            if not thinking:
                kept.clear()  # the template had opened the thought before the answer began
            thinking, place = False, tag.end()
    if not thinking:
        kept.append(text[place:])
    return "".join(kept).strip()


def json_in(text: str) -> Any:
    """The JSON value in a text; LlmFailure "unreadable" where there is none that is whole."""
    text = without_thoughts(text[:MAX_LENGTH])
    for candidate in (text, *(match[1] for match in _FENCE.finditer(text))):
        found = _loads(candidate.strip())
        if isinstance(found, (dict, list)):
            return found
    for piece in _bracketed(text):
        found = _loads(piece)
        if _looks_like_calls(found):
            return found
    raise LlmFailure("unreadable", text[:80])


def _loads(text: str) -> Any:
    """JSON, or a Python literal (single quotes, trailing commas) that says the same; None where it is neither."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    if not text.startswith(("{", "[")) or len(text) > MAX_LENGTH:
        return None
    try:
        # Literals only, nothing is run. The words are replaced outside of strings alone.
        return ast.literal_eval(_outside_strings(text))
    except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
        return None


def _outside_strings(text: str) -> str:
    pieces = re.split(r"(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')", text)
    for i in range(0, len(pieces), 2):
        pieces[i] = _WORDS.sub(lambda match: _PYTHON[match[1]], pieces[i])
    return "".join(pieces)


def _bracketed(text: str) -> Iterator[str]:
    """Every piece of the text from an opening bracket to the one that closes it; what is never closed is left out."""
    start, tried = 0, 0
    while tried < _MAX_CANDIDATES:
        opening = re.compile(r"[{\[]").search(text, start)
        if opening is None:
            return
        tried += 1
        end = _closing(text, opening.start())
        if not end:
            return  # cut off: what stands inside is not the whole of what was meant
        yield text[opening.start() : end]
        start = end


def _closing(text: str, start: int) -> int:
    """The place after the bracket that closes the one at `start`; 0 where there is none."""
    waiting: list[str] = []
    quote = ""
    at = start
    while at < len(text):
        char = text[at]
        if quote:
            if char == "\\":
                at += 1
            elif char == quote:
                quote = ""
        elif char == '"' or (char == "'" and text[at - 1] in "{[,: "):
            quote = char
        elif char in "{[":
            waiting.append("}" if char == "{" else "]")
        elif char in "}]":
            if not waiting or waiting.pop() != char:
                return 0
            if not waiting:
                return at + 1
        at += 1
    return 0


def _looks_like_calls(found: Any) -> bool:
    if isinstance(found, list):
        return all(_looks_like_calls(item) for item in found)
    return isinstance(found, dict) and any(key in found for key in (*_NAMES, *_LISTS))


def _calls(found: Any, depth: int) -> list[RawCall]:
    """The calls in a value, whichever way it wraps them."""
    if depth > _MAX_DEPTH:
        raise LlmFailure("unreadable", "nested too deep")
    if isinstance(found, list):
        return [call for item in found for call in _calls(item, depth + 1)]
    if not isinstance(found, dict):
        raise LlmFailure("unreadable", "not a call")
    for key in _LISTS:
        if isinstance(found.get(key), (list, str)):
            return _calls(_opened(found[key]), depth + 1)
    if isinstance(found.get("function"), dict):  # a tool call in the protocol's own form
        return _calls(found["function"], depth + 1)
    name = next((found[key] for key in _NAMES if isinstance(found.get(key), str)), None)
    if name is None:
        raise LlmFailure("unreadable", "a call without a name")
    given = next((found[key] for key in _ARGUMENTS if key in found), None)
    arguments = {} if given is None or given == "" else _opened(given)
    if not isinstance(arguments, dict):
        raise LlmFailure("unreadable", f"arguments of {name[:40]} are no object")
    return [RawCall(name, arguments)]


def _opened(value: Any) -> Any:
    """What a string holds, where it holds JSON; any other value as it is."""
    for _ in range(2):  # some models wrap twice
        if not isinstance(value, str) or not value.strip():
            return value
        value = _loads(value.strip())
    return value


def opened(value: str, kind: str) -> Any:
    """A list or object that was given as a string; None where the string is no such thing."""
    found = _opened(value)
    return found if isinstance(found, {"array": list, "object": dict}[kind]) else None
