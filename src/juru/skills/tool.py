"""The contract between a conversation and its skills: what a message becomes, what a deed gives back.

A skill reads a message into a `Reading` (tool calls, or a question back), acts on each `ToolCall` inside the turn's one
transaction, and words the `Result`s as `Reply`s. The conversation knows only this file, never a particular skill.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Protocol

from pydantic import BaseModel

from juru.storage.database import ReadTx, Tx

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A tool's name and its arguments, as plain JSON values; valid once `Skill.validate` has passed it."""

    name: str
    arguments: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a question back: what the person sees, and the calls that choosing it means."""

    label: str
    calls: tuple[ToolCall, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What Juru asks back, and how an answer is to be used.

    `options` are offered as numbered text or buttons. Without options, `calls` hold the reading with one argument
    missing; `gap` is the path to it, e.g. (0, "transactions", 1, "amount"), and `expects` says what fills it.
    """

    text: str
    options: tuple[Option, ...] = ()
    calls: tuple[ToolCall, ...] = ()
    gap: tuple[str | int, ...] = ()
    expects: Literal["choice", "amount", "person", "text"] = "choice"


@dataclass(frozen=True, slots=True)
class Reading:
    """The tool calls for a message; who read it, how sure, and which rule or model decided.

    No calls means that nothing is to be done: `talk` then says what was heard (greeting, thanks, plan, off_topic …), so
    that the reply can fit. `question` is set when one of the calls is ask_clarification.
    """

    calls: tuple[ToolCall, ...]
    confidence: float  #: 0–1, calibrated: the share of such readings that are exactly right
    by: Literal["local", "llm", "none", "button", "command"]
    rule: str
    talk: str = ""
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """Everything about the moment that reading, acting and wording may depend on."""

    workspace_id: int
    contact_id: int
    contact_name: str
    message_id: int
    now: datetime  #: aware, in the workspace's time zone
    language: str = "id"  #: of the replies: "id" or "en"
    tone: str = "bos"  #: how the person is addressed ("bos", "kak", "bu", "")
    currency_words: Mapping[str, int] = field(default_factory=dict)  #: the workspace's own slang amounts, in rupiah
    words: Mapping[str, str] = field(default_factory=dict)  #: the workspace's own words, each to the word the engine knows
    text: str = ""  #: what the person wrote, said or pressed; "" where nothing was said (the clock, an import)


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes with a reply: a chart, an export."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Button:
    """A choice under a reply; `value` is what pressing it says, as if it had been typed."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One outgoing message. Text is plain; `*bold*` is its only markup, which each channel renders its own way."""

    text: str
    buttons: tuple[Button, ...] = ()
    files: tuple[File, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What acting on one call came to: `kind` is the skill's own word for it, `data` the figures its reply needs.

    `question` asks before anything is done (a confirmation, a choice between two Budis); nothing was changed then.
    """

    call: ToolCall
    kind: str
    data: Json = field(default_factory=dict)
    question: Question | None = None
    files: tuple[File, ...] = ()


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool as readers and models see it. An `internal` one is offered to no reader: it follows a confirmation."""

    name: str
    description: str
    arguments: type[BaseModel]
    internal: bool = False


class Skill(Protocol):
    """One room of skills/: it offers tools, reads messages, acts, words its replies."""

    name: str
    tools: Mapping[str, Tool]

    def command(self, name: str, rest: str, context: Context) -> Reading | None:
        """The reading of a slash command (`rekap`, without the slash) or None where it is not this skill's."""

    def read(self, text: str, context: Context) -> Reading:
        """What the local engine makes of a message. Pure: no storage, no clock, never raises."""

    def resume(self, question: Question, text: str, context: Context) -> Reading | None:
        """What a message means as the answer to a pending question; None when it is not an answer to it."""

    def validate(self, call: ToolCall) -> ToolCall:
        """The call with its arguments checked and normalised; raises InvalidCall."""

    def act(self, tx: Tx, call: ToolCall, line: int, context: Context) -> Result:
        """Carry out one valid call; `line` numbers the calls of the message, so that a repeat is recognised."""

    def retract(self, tx: Tx, message_id: int, context: Context) -> bool:
        """Take back all that an earlier message did; False where it did nothing, or something was built on it since."""

    def word(self, tx: ReadTx, reading: Reading, results: Sequence[Result], context: Context) -> list[Reply]:
        """The replies to a message: what was done, what was found, or what is asked."""
