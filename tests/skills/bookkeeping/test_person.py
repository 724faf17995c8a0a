"""Which of the people in a book a name means."""

import pytest

from juru.skills.bookkeeping.person import who_fits


@pytest.mark.parametrize(
    ("said", "known", "meant"),
    [
        ("Budi", ["Budi", "Pak Budi", "Budi Santoso"], ["Budi"]),  # called exactly so
        ("Budi", ["Pak Budi", "Budi Santoso"], ["Pak Budi", "Budi Santoso"]),  # two can be meant: ask
        ("Pak Budi", ["Budi Santoso", "Pak Budi"], ["Pak Budi"]),
        ("bapak budi", ["Pak Budi"], ["Pak Budi"]),
        ("Pak Budi", ["Bu Budi"], []),  # another person
        ("Santoso", ["Budi Santoso", "Ani"], ["Budi Santoso"]),
        ("Budi Santoso", ["Budi"], ["Budi"]),
        ("si Ucup", ["Ucup"], ["Ucup"]),
        ("Yudhi", ["Yudi", "Ani"], ["Yudi"]),  # a slip of the finger
        ("Ani", ["Adi"], []),  # too short to be one
        ("Rina", ["Rini Astuti"], []),
        ("Tono", [], []),
    ],
)
def test_who_fits(said: str, known: list[str], meant: list[str]) -> None:
    assert who_fits(said, known) == meant
