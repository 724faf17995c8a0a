"""What a skill hands to the LLM rung: its tools, which of them fit which message, its rules, examples and amount reader."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from juru.skills.tool import Context, Tool, ToolCall


@dataclass(frozen=True, slots=True)
class Route:
    """Messages that match `pattern` (small letters, anywhere) fit these tools."""

    name: str
    pattern: re.Pattern[str]
    tools: tuple[str, ...]


def route(name: str, tools: str, *patterns: str) -> Route:
    """A line of a table of routes; `tools` are separated by spaces, any of the `patterns` will do."""
    return Route(name, re.compile("|".join(f"(?:{pattern})" for pattern in patterns)), tuple(tools.split()))


@dataclass(frozen=True, slots=True)
class Example:
    """A message with its right calls, shown to the model."""

    text: str
    calls: tuple[ToolCall, ...]
    now: str = ""  #: ISO time of the message; empty where the calls do not depend on it


@dataclass(frozen=True, slots=True)
class Guide:
    """Everything that the LLM rung knows about one skill."""

    tools: Mapping[str, Tool]
    validate: Callable[[ToolCall], ToolCall]  #: the skill's own; raises InvalidCall
    routes: Sequence[Route]  #: the first that matches wins
    rules: str  #: of the skill, in Indonesian, for the prompt
    nearest: Callable[[str, int], Sequence[Example]]  #: (text, how many): the examples most like the text
    amounts: Callable[[str, Context], Sequence[int]]  #: every amount that our own reader finds, as often as it stands there
    shared_amount: re.Pattern[str]  #: where this is said, one amount may belong to several entries
    money: frozenset[str]  #: arguments that hold rupiah
    names: frozenset[str]  #: arguments that hold a person's name: it must have been said
    quoted: frozenset[str]  #: arguments that are left out unless their words stand in the message
    hints: Mapping[str, re.Pattern[str]]  #: arguments that are left out unless the message gives a reason for them
    #: for a call that takes something away: the words of which one must have been said; None for all others
    deletes: Callable[[ToolCall], re.Pattern[str] | None]
    ask: str = "ask_clarification"  #: the tool that asks back

    @property
    def offered(self) -> dict[str, Tool]:
        """The tools that a model may use."""
        return {name: tool for name, tool in self.tools.items() if not tool.internal}


def few_tools(guide: Guide, text: str) -> tuple[str, list[Tool]]:
    """The route of a message and the tools that fit it; the route is "ALL" where none matches."""
    offered = guide.offered
    lowered = text.casefold()
    for each in guide.routes:
        if each.pattern.search(lowered):
            return each.name, [offered[name] for name in each.tools if name in offered]
    return "ALL", list(offered.values())
