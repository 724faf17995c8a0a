"""How an LLM can fail us, in one word each: the word is kept in llm_calls, counted in metrics, explained by the probe.

ok          an answer that passed every check
none        a readable answer without any call
rejected    a readable answer that a check turned down
unreadable  an answer in which no calls could be found
cut         the answer did not fit (finish_reason "length"): never used, a cut amount is a wrong amount
filtered    the server's content filter stopped it, or the model refused
empty       no choices, or nothing in them
timeout     no whole answer in time
unreachable no connection, or it broke
overloaded  429: too many requests, or the quota is used up
key         401, 403: the key is missing, wrong, or may not do this
model       404: no such model, or no such address
refused     400, 422: the server does not take the request, in any form we know
too_big     the prompt does not fit the model's context
server      5xx, or a body that is no chat completion
"""

import json
import re
from typing import Any

#: Trouble with the server: these open the circuit breaker. The others are bad answers of a server that works.
SERVER_TROUBLE = frozenset({"timeout", "unreachable", "overloaded", "key", "model", "refused", "server"})
#: No use to ask again soon: somebody must change the settings first.
SETTINGS_TROUBLE = frozenset({"key", "model", "refused"})

_NO_KEY = re.compile(r"api[ _-]?key|unauthori[sz]ed|authentication|credential", re.I)
_NO_MODEL = re.compile(
    r"\bmodels?\b[^.]{0,120}(not found|does not exist|not exist|unknown|no such|not available|invalid)"
    r"|(no such|unknown|invalid) model",
    re.I,
)
_TOO_BIG = re.compile(
    r"context[ _-]?(length|size|window)|exceed.{0,40}(context|token)|prompt is too long|too many tokens", re.I
)


class LlmFailure(Exception):
    """The server gave no answer that can be used; `outcome` is one of the words above. No person ever reads this."""

    def __init__(self, outcome: str, detail: str = "", *, retry_after: float = 0.0, status: int = 0) -> None:
        super().__init__(f"{outcome}: {detail}" if detail else outcome)
        self.outcome = outcome
        self.detail = detail
        self.retry_after = retry_after  #: seconds the server asked us to wait
        self.status = status  #: of the HTTP answer; 0 where there was none


def of_status(status: int, body: bytes, retry_after: str | None) -> LlmFailure:
    """The failure that an HTTP error stands for."""
    detail = message_of(body)
    return LlmFailure(_outcome(status, detail), f"{status} {detail}".strip(), retry_after=_seconds(retry_after), status=status)


def _outcome(status: int, detail: str) -> str:
    if status in (401, 403):
        return "key"
    if status == 404:
        return "model"
    if status == 429:
        return "overloaded"
    if _TOO_BIG.search(detail) or status == 413:
        return "too_big"
    if status in (400, 422):
        # Gemini answers a wrong key with 400, llama.cpp a wrong model.
        return "key" if _NO_KEY.search(detail) else "model" if _NO_MODEL.search(detail) else "refused"
    return "server"


def message_of(body: bytes) -> str:
    """What the server says about an error, on one short line; servers differ in how they wrap it."""
    try:
        found: Any = json.loads(body)
    except ValueError:
        found = body.decode("utf-8", "replace")
    for _ in range(4):
        if isinstance(found, list) and found:
            found = found[0]
        elif isinstance(found, dict):
            found = next((found[key] for key in ("error", "errors", "message", "detail", "msg") if found.get(key)), "")
    text = found if isinstance(found, str) else json.dumps(found)[:300]
    return " ".join(re.sub(r"<[^>]{0,200}>", " ", text).split())[:300]


def _seconds(retry_after: str | None) -> float:
    """Retry-After as seconds; 0 where it is missing or a date (which would need the server's clock)."""
    try:
        return min(max(float(retry_after or 0), 0.0), 3600.0)
    except ValueError:
        return 0.0
