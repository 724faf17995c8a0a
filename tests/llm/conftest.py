"""A fake server, a client of it, and a guide with a handful of tools, so that a test can be read without the real ones."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from juru.errors import InvalidCall
from juru.llm.check import Said
from juru.llm.client import Client
from juru.llm.guide import Example, Guide, route
from juru.llm.reader import Reader, Verdict
from juru.llm.server import Server
from juru.skills.tool import Context, Tool, ToolCall
from tests.conftest import NOW
from tests.fakes.openai_server import KEY, MODEL, FakeOpenAI, fake_openai


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Entry(_Strict):
    type: Literal["income", "expense"]
    amount: Annotated[int, Field(ge=1, le=100_000_000, strict=True)]
    description: Annotated[str, Field(max_length=60)]
    wallet: Annotated[str, Field(max_length=60)] | None = None


class Record(_Strict):
    transactions: Annotated[list[Entry], Field(min_length=1, max_length=10)]


class Owe(_Strict):
    person_name: Annotated[str, Field(max_length=60)]
    amount: Annotated[int, Field(ge=1, strict=True)]
    rate: float = 0.0


class Remove(_Strict):
    action: Literal["delete"]
    target: Annotated[str, Field(max_length=60)]


class Ask(_Strict):
    message: Annotated[str, Field(max_length=500)]


class Nothing(_Strict):
    pass


TOOLS = {
    tool.name: tool
    for tool in (
        Tool("record_transactions", "catat", Record),
        Tool("record_debt", "hutang", Owe),
        Tool("edit_transaction", "hapus", Remove),
        Tool("get_debts", "daftar hutang", Nothing),
        Tool("erase_everything", "rahasia", Nothing, internal=True),
        Tool("ask_clarification", "tanya", Ask),
    )
}


def validate(call: ToolCall) -> ToolCall:
    try:
        arguments = TOOLS[call.name].arguments.model_validate(call.arguments)
    except ValidationError as error:
        raise InvalidCall(str(error)) from error
    return ToolCall(call.name, arguments.model_dump(exclude_none=True))


def amounts(text: str, _: Context) -> list[int]:
    """ "25rb" is 25,000 and "500 perak" is 500; nothing else is an amount here."""
    return [int(found[1]) * (1000 if found[2] == "rb" else 1) for found in re.finditer(r"(\d+) ?(rb|perak)", text)]


GUIDE = Guide(
    tools=TOOLS,
    validate=validate,
    routes=(
        route("EDIT", "edit_transaction ask_clarification", r"hapus"),
        route("TRANSACTION", "record_transactions ask_clarification", r"\d"),
    ),
    rules="Catat saja.",
    nearest=lambda text, count: [Example("kopi 5rb", (expense(5000, "kopi"),))][:count],
    amounts=amounts,
    shared_amount=re.compile("masing"),
    money=frozenset({"amount"}),
    names=frozenset({"person_name"}),
    quoted=frozenset({"wallet"}),
    hints={"rate": re.compile("bunga")},
    deletes=lambda call: re.compile("hapus") if call.name == "edit_transaction" else None,
)


def expense(amount: int, description: str) -> ToolCall:
    entry = {"type": "expense", "amount": amount, "description": description}
    return ToolCall("record_transactions", {"transactions": [entry]})


def said(text: str, now: datetime = NOW, **more: Sequence[str]) -> Said:
    context = Context(workspace_id=1, contact_id=1, contact_name="Jali", message_id=1, now=now, text=text)
    return Said(text, context, **more)


@pytest.fixture
def fake() -> Iterator[FakeOpenAI]:
    with fake_openai() as server:
        yield server


MakeClient = Callable[..., Client]


@pytest.fixture
def make_client(fake: FakeOpenAI) -> Iterator[MakeClient]:
    """Clients of the fake server, closed at the end."""
    made: list[Client] = []

    def make(**how: object) -> Client:
        server = {"base_url": fake.url, "model": MODEL, "api_key": KEY, "timeout_seconds": 5.0} | how
        made.append(Client(Server(**server)))  # type: ignore[arg-type]
        made[-1].warm()
        return made[-1]

    yield make
    for client in made:
        client.close()


@dataclass
class Asked:
    """A reader and its fake server: give it a script and a message."""

    fake: FakeOpenAI
    reader: Reader

    def __call__(self, text: str, *script: object, **more: Sequence[str]) -> Verdict:
        if script:
            self.fake.script = list(script)  # type: ignore[arg-type]
        return self.reader.read(said(text, **more))


@pytest.fixture
def ask(fake: FakeOpenAI, make_client: MakeClient) -> Asked:
    return Asked(fake, Reader(make_client(), GUIDE))
