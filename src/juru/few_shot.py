"""Examples for an LLM from the corpora that the engine was written against: four fifths of them, never the fifth held back."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from juru.errors import InvalidCall
from juru.evals.corpus import Call, Case, CorpusError, load
from juru.llm.guide import Example
from juru.skills.bookkeeping import tools
from juru.skills.tool import ToolCall

CORPUS = Path(tools.__file__).parent / "corpus"
LONGEST = 240  #: characters; a longer message costs more tokens than it teaches

#: What a person is asked when the gold reading is only "ask": the model shall ask in such words, not copy any other.
_ASKED = "Jumlah atau maksudnya belum jelas. Bisa ditulis lebih lengkap?"


def examples(folder: Path = CORPUS) -> list[Example]:
    """Every case of the corpora that may be shown and that gives valid calls."""
    cases: list[Case] = []
    for path in sorted(folder.glob("*.*")):
        if path.suffix in (".corpus", ".jsonl"):
            cases += load(path)
    for case in cases:
        case.of_corpus = True  # so that its fifth is held back
    return list(from_cases(cases))


def from_cases(cases: Iterable[Case]) -> Iterator[Example]:
    """The cases as examples; those that are held back, too long, or whose gold is no valid call are left out."""
    for case in cases:
        if case.held_back or len(case.text) > LONGEST:
            continue
        try:
            calls = tuple(tools.validate(_call(call)) for call in case.calls)
        except (InvalidCall, CorpusError):
            continue
        yield Example(case.text, calls, case.now or "")


def _call(gold: Call) -> ToolCall:
    arguments = _arguments(gold["arguments"])
    if gold["name"] == "record_transactions":
        arguments["transactions"] = [_entry(entry) for entry in arguments["transactions"]]
    if gold["name"] == "ask_clarification":
        arguments = {"message": _ASKED}
    return ToolCall(gold["name"], arguments)


def _entry(entry: Mapping[str, Any]) -> dict[str, Any]:
    made = _arguments(entry)
    made.setdefault("description", made["category"])
    return made


def _arguments(gold: Mapping[str, Any]) -> dict[str, Any]:
    """Gold arguments as a model would write them: of several right values the first, of several words the first."""
    made: dict[str, Any] = {}
    for key, value in gold.items():
        name = key.removesuffix("_any")
        first = value[0] if isinstance(value, list) and key != "transactions" else value
        if first is not None and (name == key or name not in made):
            made[name] = first
    return made
