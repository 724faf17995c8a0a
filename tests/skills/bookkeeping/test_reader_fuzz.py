"""Whatever is sent, the reader answers within its contract, and soon."""

import time
from datetime import datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from juru.skills.bookkeeping import reader
from juru.skills.bookkeeping.tools import validate
from juru.skills.tool import Context

CONTEXT = Context(1, 1, "", 1, datetime(2026, 2, 28, 17, 25, tzinfo=timezone(timedelta(hours=7))))
_PIECES = """
    makan bensin 25rb 25 1.500 2jt 0 -5rb x @ + = - , . ? ! : gue kamu Budi pak Tini si minjem ngutang utang bon ke
    dari sama buat bayar balikin lunas cicil dapet beli jual laku kemarin besok tgl 32 senin lalu per hari sebulan
    target nabung hapus ubah jadi bukan salah berapa rekap minggu ini saldo gopay transfer tarik tunai total
    masing-masing eh maksudnya atau sampai kalo mau belum udah ga DP bunga 2% tenor 6 ceban perak 1oorb $5 diskon
    kembali warung koperasi ✅ ❌ 😂 anak2 12/3
"""
PIECES = st.sampled_from(["\n", *_PIECES.split()])


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_any_order_of_the_words_we_know_is_read(pieces: list[str]) -> None:
    reading = reader._read(" ".join(pieces), CONTEXT)  # the one that may raise
    for call in reading.calls:
        assert validate(call) == call
        for entry in call.arguments.get("transactions", []):
            assert entry["amount"] > 0
            assert entry["date_offset"] <= 0


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    reader._read(text, CONTEXT)


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=8), st.sampled_from(["kasih Ucup 40rb", "bon 30rb", "bu tini bon lagi", "50rb"]))
def test_any_answer_is_read(pieces: list[str], asked: str) -> None:
    question = reader.read(asked, CONTEXT).question
    assert question is not None
    reader.resume(question, " ".join(pieces), CONTEXT)


def test_two_thousand_characters_of_anything_take_no_time() -> None:
    for piece in (
        "makan 25rb ",
        "Budi minjem ",
        "utang ke ",
        "1 ",
        "25rb",
        "a",
        "eh 5rb ",
        "x 3 @ ",
        "sama Budi dan ",
        "belum bayar ",
        "\n- kopi 5",
        "? ",
    ):
        text = piece * (2_000 // len(piece))
        started = time.process_time()
        reader.read(text, CONTEXT)
        assert time.process_time() - started < 0.25, piece
