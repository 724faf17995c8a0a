"""What the doctor says about a server: each kind of failure has its own advice, and no key is ever shown."""

import pytest

from juru.llm.probe import Finding, probe
from juru.llm.server import Server
from tests.fakes.openai_server import KEY, MODEL, Answer, FakeOpenAI, error, says

PONG = says({"calls": [{"name": "ping", "arguments": {}}]})


def look(fake: FakeOpenAI, *script: Answer, **how: object) -> list[Finding]:
    fake.script = list(script) or [PONG]
    made = {"base_url": fake.url, "model": MODEL, "api_key": KEY, "timeout_seconds": 2.0} | how
    return list(probe(Server(**made)))  # type: ignore[arg-type]


def test_a_server_that_works_is_well(fake: FakeOpenAI) -> None:
    (found,) = look(fake)
    assert found.state == "ok"
    assert "skema JSON" in found.fact


def test_it_says_how_well_the_server_keeps_to_json(fake: FakeOpenAI) -> None:
    fake.takes = ("json_object",)
    assert "tanpa skema" in look(fake)[0].fact


def test_a_model_that_gives_no_json_is_noted(fake: FakeOpenAI) -> None:
    assert [found.state for found in look(fake, says("halo!"))] == ["ok", "note"]


@pytest.mark.parametrize(
    ("how", "advice"),
    [
        ({"base_url": "localhost:8080"}, "JURU_LLM_URL"),
        ({"base_url": "http://127.0.0.1:9/v1/chat/completions"}, "sampai /v1"),
        ({"base_url": "http://127.0.0.1:9/v1"}, "llama-server"),
        ({"model": ""}, "JURU_LLM_MODEL"),
        ({"model": "gpt-9"}, MODEL),  # the models that are there
        ({"api_key": ""}, "JURU_LLM_KEY"),
    ],
)
def test_wrong_settings_are_told_apart(fake: FakeOpenAI, how: dict[str, str], advice: str) -> None:
    (found,) = look(fake, **how)
    assert found.state == "bad"
    assert advice in found.advice


@pytest.mark.parametrize(
    ("answer", "advice"),
    [
        (Answer(hang=True), "JURU_LLM_TIMEOUT"),
        (error(429, "quota"), "Kuota"),
        (error(503, "loading"), "log"),
        (error(400, "maximum context length is 512 tokens"), "8192"),
        (error(422, "unsupported"), "/v1/chat/completions"),
    ],
)
def test_trouble_of_the_server_is_told_apart(fake: FakeOpenAI, answer: Answer, advice: str) -> None:
    (found,) = look(fake, answer)
    assert found.state == "bad"
    assert advice in found.advice


def test_no_key_is_ever_shown(fake: FakeOpenAI) -> None:
    echo = error(401, "Incorrect API key provided: sk-rahasia")
    assert "rahasia" not in str(look(fake, echo, api_key=KEY))
    assert "rahasia" not in str(look(fake, base_url="http://juru:rahasia@127.0.0.1:9/v1"))
    assert "rahasia" not in repr(Server("http://x", "m", "sk-rahasia"))
