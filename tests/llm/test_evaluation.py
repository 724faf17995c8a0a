"""The comparison of engine, LLM and ladder: each message is asked once, and the figures are those of the script."""

import io
import json
from pathlib import Path

import pytest

from juru.errors import SettingsError
from juru.evals import with_llm
from juru.llm.server import Server
from tests.fakes.openai_server import KEY, MODEL, FakeOpenAI, Json, calls


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.corpus"
    path.write_text(
        "## persona=t now=2026-11-12T20:05+07:00\n"
        "makan 25rb\n= expense 25000 makan\n"
        "bensin 30rb\n= expense 30000 bensin\n"
        "zzyx qwv 40rb grmpf\n= expense 40000 lainnya\n"
    )
    return path


def always_lainnya(request: Json) -> object:
    """A model that books every amount under lainnya."""
    message = json.loads(request["messages"][-1]["content"])["pesan"]
    amount = int(message.split("rb")[0].split()[-1]) * 1000
    entry = {"type": "expense", "amount": amount, "category": "lainnya", "description": "x", "date_offset": 0, "wallet": None}
    return calls(("record_transactions", {"transactions": [entry]}))


def server(fake: FakeOpenAI, **how: object) -> Server:
    return Server(**({"base_url": fake.url, "model": MODEL, "api_key": KEY} | how))  # type: ignore[arg-type]


def test_all_three_are_measured_and_every_message_is_asked_once(fake: FakeOpenAI, gold: Path) -> None:
    fake.script = [always_lainnya]  # type: ignore[list-item]
    found = with_llm.compare([gold], server(fake), threshold=0.8)
    assert len(fake.requests) == 3
    exact = {name: one.dev.exact + one.held_back.exact for name, one in (("engine", found.engine), ("llm", found.llm))}
    assert exact["llm"] == 1
    assert exact["engine"] >= 2
    assert found.by_threshold[0.0].dev.exact == found.engine.dev.exact
    assert found.bill.outcomes == {"few:ok": 3}


def test_the_message_itself_is_never_among_its_examples(fake: FakeOpenAI, gold: Path) -> None:
    with_llm.compare([gold], server(fake))
    for request in fake.requests:
        *shown, asked = [json.loads(m["content"])["pesan"] for m in request["messages"] if m["role"] == "user"]
        assert asked not in shown


def test_the_report_is_a_table(fake: FakeOpenAI, gold: Path) -> None:
    fake.script = [always_lainnya]  # type: ignore[list-item]
    sink = io.StringIO()
    with_llm.report([gold], server(fake, prompt_price=0.15), sink, limit=2)
    lines = sink.getvalue().splitlines()
    assert lines[1].split()[:2] == ["engine", "2"]
    assert any(line.startswith("tokens: 2000 in, 100 out; cost 0.0003") for line in lines)


def test_without_a_server_it_says_so(fake: FakeOpenAI, gold: Path) -> None:
    with pytest.raises(SettingsError):
        with_llm.compare([gold], server(fake, api_key="wrong"))
