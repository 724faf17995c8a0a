"""Numbers in words and in figures."""

import random

import pytest
from num2words import num2words

from juru.language.numbers import number_at
from juru.language.tokens import tokenize


def value(text: str) -> int | None:
    tokens = tokenize(text)
    number = number_at(tokens, 0) if tokens else None
    return number.whole if number and number.end == len(tokens) else None


def test_every_small_number_in_words_is_read_back() -> None:
    assert [n for n in range(3_000) if value(num2words(n, lang="id")) != n] == []


def test_numbers_up_to_ten_million_in_words_are_read_back() -> None:
    rng = random.Random(7)
    sample = [*range(0, 10_000_001, 12_347), *range(0, 10_000_001, 250_000), *(rng.randrange(10_000_001) for _ in range(3_000))]
    assert [n for n in sample if value(num2words(n, lang="id")) != n] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50rb", 50_000),
        ("1.500", 1_500),
        ("1,500", 1_500),
        ("1,5jt", 1_500_000),
        ("1.5 juta", 1_500_000),
        ("2jt500", 2_500_000),
        ("1jt2", 1_200_000),
        ("2 juta 500", 2_500_000),
        ("2 juta 500 ribu", 2_500_000),
        ("2jt500rb", 2_500_000),
        ("sejuta", 1_000_000),
        ("setengah juta", 500_000),
        ("sejuta setengah", 1_500_000),
        ("dua setengah juta", 2_500_000),
        ("50 ribu lima ratus", 50_500),
        ("50.000,00", 50_000),
        ("480,000.00", 480_000),
        ("1.250 juta", 1_250_000),
        ("dua koma lima juta", 2_500_000),
        ("3 ratus ribu", 300_000),
    ],
)
def test_figures(text: str, expected: int) -> None:
    assert value(text) == expected


def test_two_numbers_are_not_one() -> None:
    tokens = tokenize("dua lima belas ribu")
    first = number_at(tokens, 0)
    assert first is not None
    assert (first.whole, first.end) == (2, 1)
