"""The whole rung against a real llama.cpp server. Optional: `make test-llm`, or

JURU_TEST_LLAMA=/path/to/python pytest tests/llm/optional      a Python with gguf, numpy and xllamacpp
JURU_TEST_LLAMA=http://127.0.0.1:8080/v1 pytest …              a server that runs already, with any model
"""

import os
import subprocess
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from juru.llm.client import Client
from juru.llm.probe import probe
from juru.llm.reader import Reader
from juru.llm.server import Server
from juru.with_llm import bookkeeping_guide
from tests.llm.conftest import said

WHERE = os.environ.get("JURU_TEST_LLAMA", "")
MODEL = os.environ.get("JURU_TEST_LLAMA_MODEL", "tiny-juru")
TINY = bool(WHERE) and not WHERE.startswith("http")

pytestmark = pytest.mark.skipif(not WHERE, reason="no llama.cpp: set JURU_TEST_LLAMA, or run `make test-llm`")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not TINY:
        yield WHERE
        return
    script = Path(__file__).with_name("tiny_model.py")
    model = tmp_path_factory.mktemp("llama") / "tiny.gguf"
    with subprocess.Popen(
        [WHERE, str(script), str(model), "--serve"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stdin
        yield next(line for line in process.stdout if line.startswith("ADDRESS ")).split()[1]
        process.stdin.close()
        process.terminate()


@pytest.fixture
def client(address: str) -> Iterator[Client]:
    client = Client(Server(address, MODEL, timeout_seconds=60))
    yield client
    client.close()


def at(text: str) -> object:
    return said(text, datetime.fromisoformat("2026-11-12T20:05:00+07:00"))


def test_the_doctor_finds_the_server_well(address: str) -> None:
    assert [finding.state for finding in probe(Server(address, MODEL, timeout_seconds=60))] == ["ok"]


def test_it_takes_the_schema_at_the_first_attempt(client: Client) -> None:
    verdict = Reader(client, bookkeeping_guide()).read(at("makan 25rb"))  # type: ignore[arg-type]
    assert client.dialect.format == "json_schema"
    assert verdict.attempts[0].completion.prompt_tokens > 0
    if TINY:
        (call,) = verdict.calls
        assert call.arguments["transactions"][0]["amount"] == 25_000


@pytest.mark.skipif(not TINY, reason="only the tiny model always says 25,000")
def test_what_it_invents_is_turned_down(client: Client) -> None:
    verdict = Reader(client, bookkeeping_guide()).read(at("jajan seblak 30rb"))  # type: ignore[arg-type]
    assert not verdict.useful
    assert {attempt.outcome for attempt in verdict.attempts} == {"rejected"}


def test_every_tool_in_one_schema_is_taken_too(client: Client) -> None:
    started = time.monotonic()
    verdict = Reader(client, bookkeeping_guide()).read(at("hmm gitu deh"))  # type: ignore[arg-type]
    assert verdict.attempts[0].outcome not in ("refused", "server", "too_big")
    assert time.monotonic() - started < 60
