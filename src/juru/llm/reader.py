"""The LLM's part of the ladder: the few tools that fit, then all of them, within one deadline; else nothing."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from juru.llm import prompt
from juru.llm.answer import calls_of
from juru.llm.check import Checked, Said, check
from juru.llm.client import Client, Completion
from juru.llm.failures import SERVER_TROUBLE, LlmFailure
from juru.llm.guide import Guide, few_tools
from juru.llm.prompt import Turn
from juru.skills.tool import Tool, ToolCall

Step = Literal["few", "all"]

LONGEST = 2_000  #: characters; a longer message is a document, and would not fit small models either
ENOUGH_SECONDS = 1.0  #: with less than this left a second attempt is not begun


@dataclass(frozen=True, slots=True)
class Attempt:
    """One call of the server and what came of it."""

    step: Step
    outcome: str  #: a word of llm.failures
    detail: str = ""
    route: str = ""
    completion: Completion = field(default_factory=lambda: Completion(None))
    checked: Checked = field(default_factory=lambda: Checked(()))
    kept: bool = False  #: the answer was paid for by an earlier turn that did not come to its end


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the LLM makes of a message: calls, or a question, or (both empty) nothing that can be used."""

    calls: tuple[ToolCall, ...] = ()
    question: str = ""
    dropped: tuple[str, ...] = ()
    rule: str = ""  #: "llm:MODEL:ROUTE:STEP"
    attempts: tuple[Attempt, ...] = ()

    @property
    def useful(self) -> bool:
        return bool(self.calls or self.question)


class Ledger(Protocol):
    """Who pays, and who remembers what was paid for."""

    def kept(self, step: Step, /) -> Completion | None:
        """The answer that this step of this message already got."""

    def may_spend(self) -> bool:
        """Count one more call; False where a budget is used up."""

    def spent(self, attempt: Attempt, /) -> None:
        """Keep the price of an attempt and, where there was one, its answer."""


class NoLedger:
    """For evaluations: nobody pays, nothing is kept."""

    def kept(self, _step: Step, /) -> Completion | None:
        return None

    def may_spend(self) -> bool:
        return True

    def spent(self, _attempt: Attempt, /) -> None:
        return None


@dataclass(frozen=True, slots=True)
class _Rung:
    """One of the two attempts: which tools are offered, and the route that chose them."""

    step: Step
    route: str
    tools: list[Tool]


@dataclass(frozen=True, slots=True)
class _Asking:
    """Everything that both attempts on one message share."""

    said: Said
    history: Sequence[Turn]
    ledger: Ledger
    deadline: float  #: of time.monotonic
    while_waiting: Callable[[], None]


class Reader:
    """Reads messages of one skill by one server."""

    def __init__(self, client: Client, guide: Guide) -> None:
        self.client = client
        self.guide = guide

    def read(
        self,
        said: Said,
        history: Sequence[Turn] = (),
        ledger: Ledger | None = None,
        while_waiting: Callable[[], None] = lambda: None,
    ) -> Verdict:
        """The verdict on one message. Raises only what `while_waiting` or the ledger raise."""
        if len(said.text) > LONGEST:
            return Verdict()
        deadline = time.monotonic() + self.client.server.timeout_seconds
        asking = _Asking(said, history, ledger or NoLedger(), deadline, while_waiting)
        attempts: list[Attempt] = []
        for rung in self._rungs(said.text):
            if attempts and deadline - time.monotonic() < ENOUGH_SECONDS:
                break
            attempt = self._attempt(rung, asking)
            if attempt is None:
                break
            attempts.append(attempt)
            if attempt.outcome == "ok" or attempt.outcome in SERVER_TROUBLE:
                break
        return self._verdict(attempts)

    def _rungs(self, text: str) -> list[_Rung]:
        route, few = few_tools(self.guide, text)
        everything = list(self.guide.offered.values())
        if len(few) == len(everything):
            return [_Rung("all", route, everything)]
        return [_Rung("few", route, few), _Rung("all", route, everything)]

    def _attempt(self, rung: _Rung, asking: _Asking) -> Attempt | None:
        """One call of the server, or what is kept of it; None where no budget is left for it."""
        kept = asking.ledger.kept(rung.step)
        if kept is not None:
            return self._judged(rung, asking.said, kept, kept=True)
        if self.client.breaker.state == "open":
            return Attempt(rung.step, "unreachable", "circuit open", rung.route)
        if not asking.ledger.may_spend():
            return None
        attempt = self._asked(rung, asking)
        asking.ledger.spent(attempt)
        return attempt

    def _asked(self, rung: _Rung, asking: _Asking) -> Attempt:
        said = asking.said
        made = prompt.build(self.guide, rung.tools, said.text, said.context.now, asking.history, again=rung.step == "all")
        started = time.monotonic()
        try:
            completion = self.client.complete(made, asking.deadline, asking.while_waiting)
        except LlmFailure as failure:
            ms = round((time.monotonic() - started) * 1000)
            return Attempt(rung.step, failure.outcome, failure.detail, rung.route, Completion(None, ms=ms))
        return self._judged(rung, said, completion)

    def _judged(self, rung: _Rung, said: Said, completion: Completion, *, kept: bool = False) -> Attempt:
        """An answer, read and checked."""
        outcome, detail, checked = "ok", "", Checked(())
        try:
            checked = check(calls_of(completion), self.guide, rung.tools, said)
            if not checked.calls and not checked.question:
                outcome = "none"
        except LlmFailure as failure:
            outcome, detail = failure.outcome, failure.detail
        return Attempt(rung.step, outcome, detail, rung.route, completion, checked, kept)

    def _verdict(self, attempts: Sequence[Attempt]) -> Verdict:
        if not attempts or attempts[-1].outcome != "ok":
            return Verdict(attempts=tuple(attempts))
        last = attempts[-1]
        model = last.completion.model or self.client.server.model
        rule = f"llm:{model}:{last.route}:{last.step}"[:120]
        return Verdict(last.checked.calls, last.checked.question, last.checked.dropped, rule, tuple(attempts))
