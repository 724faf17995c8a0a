"""One OpenAI-compatible server as it is configured, and the dialect of the protocol that it was found to speak."""

import re
from dataclasses import dataclass, field, replace
from typing import Any, Literal

Format = Literal["json_schema", "json_object", "plain"]

#: What some servers object to by name inside an otherwise fine JSON schema.
_BOUND_WORDS = re.compile(r"m(?:ax|in)(?:Length|Items|imum)|\b(?:max|min)imum\b|not permitted|keyword", re.I)


@dataclass(frozen=True, slots=True)
class Server:
    """Where to ask, which model, and for how long. Prices are per million tokens, in whatever currency one likes."""

    base_url: str
    model: str
    api_key: str = field(default="", repr=False)
    timeout_seconds: float = 15.0  #: for everything that one message costs, second attempts included
    max_tokens: int = 1_200  #: of an answer; ten entries take about six hundred
    prompt_price: float = 0.0
    completion_price: float = 0.0

    def cost_micro(self, prompt_tokens: int, completion_tokens: int) -> int:
        """Millionths of the price's currency: a price per million tokens is a price in millionths per token."""
        return round(prompt_tokens * self.prompt_price + completion_tokens * self.completion_price)


@dataclass(frozen=True, slots=True)
class Dialect:
    """What a server takes. It begins with the most exact form and gives up one thing for each refusal."""

    format: Format = "json_schema"
    bounds: bool = True  #: lengths and ranges in the schema: small local models need them, some strict servers refuse them
    limit: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    temperature: bool = True

    def after_refusal(self, status: int, message: str) -> "Dialect | None":
        """What to try after a 4xx or 5xx; None where nothing is left to give up, or it is not about the form."""
        if status in (400, 422):
            if self.limit == "max_tokens" and "max_completion_tokens" in message:
                return replace(self, limit="max_completion_tokens")
            if self.temperature and "temperature" in message:
                return replace(self, temperature=False)
            if self.format == "json_schema" and self.bounds and _BOUND_WORDS.search(message):
                return replace(self, bounds=False)
        if self.format == "json_schema" and status in (400, 422, 500, 501):
            return replace(self, format="json_object")  # llama-cpp-python answers 500 to a schema
        if self.format == "json_object" and status in (400, 422):
            return replace(self, format="plain")
        return None

    def parameters(self, server: Server, schema: dict[str, Any]) -> dict[str, Any]:
        """The parts of the request that depend on the dialect; `schema` is already with or without bounds."""
        parameters: dict[str, Any] = {self.limit: server.max_tokens}
        if self.temperature:
            parameters["temperature"] = 0
        if self.format == "json_schema":
            wrapped = {"name": "tool_calls", "strict": True, "schema": schema}
            parameters["response_format"] = {"type": "json_schema", "json_schema": wrapped}
        elif self.format == "json_object":
            parameters["response_format"] = {"type": "json_object"}
        return parameters
