"""What the API takes and gives, as its OpenAPI description shows it."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Sender = Annotated[
    str,
    StringConstraints(min_length=1, max_length=120, pattern=r"^[A-Za-z0-9_.:@+-]+$"),
    Field(description="Sebutan orang ini di sistemmu; satu sebutan satu buku.", examples=["kasir-2"]),
]
Said = Annotated[str, StringConstraints(min_length=1, max_length=2000), Field(examples=["makan 25rb, bensin goceng"])]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Problem(BaseModel):
    """Every error: a name for programs and a sentence for people."""

    error: str
    text: str


class NewMessage(Strict):
    """Something a person said."""

    sender: Sender
    text: Said
    name: Annotated[str, StringConstraints(max_length=120)] = ""
    id: Annotated[
        str,
        StringConstraints(max_length=120, pattern=r"^[A-Za-z0-9_.:-]*$"),
        Field(description="Nomor pesan buatanmu: pesan yang sama tidak diproses dua kali."),
    ] = ""
    wait: Annotated[float, Field(ge=0, le=15, description="Detik menunggu jawaban.")] = 10


class FileShown(BaseModel):
    id: int
    name: str
    media_type: str
    size: int


class ButtonShown(BaseModel):
    label: str
    value: str


class MessageShown(BaseModel):
    id: int
    direction: Literal["in", "out"]
    text: str
    at: datetime
    state: str
    buttons: list[ButtonShown]
    files: list[FileShown]


class Answered(BaseModel):
    """What was stored and what was answered; `replies` is empty where the answer took longer than `wait`."""

    message_id: int
    done: bool
    replies: list[MessageShown]


class Thread(BaseModel):
    messages: list[MessageShown]
    thinking: bool
    more: bool


class Question(Strict):
    """A question in the form of /ask."""

    question: Said
    user_id: Sender = "ask"
    user_name: Annotated[str, StringConstraints(max_length=120)] = ""


class Answer(BaseModel):
    success: bool
    answer: str
    message_id: int
    processing_time_ms: float


class SummaryShown(BaseModel):
    """Figures in whole rupiah."""

    start: date
    end: date
    income: int
    expense: int
    net: int
    count: int
    categories: list[dict[str, Any]]


class EntryShown(BaseModel):
    id: int
    type: Literal["income", "expense"]
    amount: int
    category: str
    description: str
    day: date


class Entries(BaseModel):
    entries: list[EntryShown]


class DebtShown(BaseModel):
    """A debt that is not settled; amounts in whole rupiah, `remaining` with interest."""

    person: str
    type: Literal["hutang", "piutang"]
    amount: int
    remaining: int
    next_payment: date | None


class DebtsShown(BaseModel):
    debts: list[DebtShown]
