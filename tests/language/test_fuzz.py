"""Whatever is sent, language answers, and soon."""

import time
from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from juru.language.sentence import parse
from juru.language.spelling import Speller

SPELLER = Speller({"makan", "bensin", "rokok", "kopi", "parkir"})
NOW = datetime(2026, 2, 28, 17, 25)
_PIECES = """
    makan 25 rb 1.500 jt - / : , . ( ) @ x + = kemarin tgl 32 senin besok sejuta setengah ratus ribu Rp $ % 0 00 9999999999
    Budi si pak 12/3 2jt500 1oorb ceban perak sampai atau gue minjem ke per hari tiap bulan ✅ 👍 ’ é Ⅷ ٣ anak2 !
"""
PIECES = st.sampled_from(["\n", "\u200b", *_PIECES.split()])


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    parse(text, NOW, SPELLER, {}, {})


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=60))
def test_any_order_of_the_words_we_know_is_read(pieces: list[str]) -> None:
    for glue in (" ", ""):
        sentence = parse(glue.join(pieces), NOW, SPELLER, {}, {})
        assert all(atom.start <= atom.end for atom in sentence.atoms)


def test_long_runs_take_no_time() -> None:
    for text in (
        "1" * 2_000,
        "satu " * 400,
        "rb" * 1_000,
        "1." * 1_000,
        "a" * 2_000,
        "tgl 1 " * 330,
        "-" * 2_000,
        "per hari " * 220,
    ):
        started = time.process_time()
        parse(text, NOW, SPELLER, {}, {})
        assert time.process_time() - started < 0.25
