"""The answer to a question that is pending."""

from datetime import datetime, timedelta, timezone

import pytest

from juru.skills.bookkeeping.reader import read, resume
from juru.skills.tool import Context, Reading

CONTEXT = Context(1, 1, "Budi", 1, datetime(2026, 11, 12, 20, 5, tzinfo=timezone(timedelta(hours=7))))


def answered(question: str, answer: str) -> Reading | None:
    pending = read(question, CONTEXT).question
    assert pending is not None
    return resume(pending, answer, CONTEXT)


@pytest.mark.parametrize("answer", ["1", "yang pertama", "dipinjamkan", "pinjam"])
def test_a_choice_by_number_and_by_word(answer: str) -> None:
    reading = answered("kasih Ucup 40rb", answer)
    assert reading is not None
    assert [(call.name, call.arguments["type"]) for call in reading.calls] == [("record_debt", "piutang")]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [("Joko utang ke aku", "piutang"), ("aku utang ke Joko", "hutang"), ("1", "piutang"), ("kedua", "hutang")],
)
def test_who_owes_whom(answer: str, kind: str) -> None:
    reading = answered("utang piutang antara aku sama Joko 80rb", answer)
    assert reading is not None
    assert reading.calls[0].arguments["type"] == kind


@pytest.mark.parametrize(("answer", "rupiah"), [("25rb", 25_000), ("25", 25_000), ("18 ribu aja", 18_000), ("goceng", 5_000)])
def test_the_missing_amount(answer: str, rupiah: int) -> None:
    reading = answered("bu tini bon lagi", answer)
    assert reading is not None
    assert reading.calls[0].arguments["amount"] == rupiah


def test_the_missing_name() -> None:
    reading = answered("utang 40rb", "Budi")
    assert reading is not None
    assert reading.calls[0].arguments["person_name"] == "Budi"


def test_income_or_expense() -> None:
    reading = answered("50rb", "pengeluaran")
    assert reading is not None
    assert reading.calls[0].arguments["transactions"][0]["type"] == "expense"


@pytest.mark.parametrize("answer", ["ga jadi", "batal", "batalin aja", "ga usah deh"])
def test_never_mind(answer: str) -> None:
    reading = answered("kasih Ucup 40rb", answer)
    assert reading is not None
    assert (reading.calls, reading.talk) == ((), "cancelled")


@pytest.mark.parametrize("answer", ["makan 25rb", "rekap hari ini", "halo"])
def test_a_new_message_is_no_answer(answer: str) -> None:
    assert answered("kasih Ucup 40rb", answer) is None
