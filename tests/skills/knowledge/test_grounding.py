"""A model may word an answer; what it makes up does not get out."""

from collections.abc import Sequence

from juru.skills.knowledge.engine import Knowledge
from juru.skills.knowledge.grounding import unfounded
from juru.skills.knowledge.passages import Passage

PASSAGES = [
    Passage("tarif.md", ("Tarif",), "text", ("Konsultasi dokter umum Rp90.000 selama 30 menit.",)),
    Passage("tarif.md", ("Jadwal",), "text", ("dr. Nurul Aini praktik Senin pukul 08.00–12.00.",)),
]
QUESTION = "berapa biaya konsultasi dokter umum"


def asked(*said: str) -> tuple[str, str, list[bool]]:
    """What gets out when a model says these things in turn, by which level, and how strictly it was asked."""
    orders: list[bool] = []

    def compose(question: str, passages: Sequence[str], strict: bool) -> str:
        orders.append(strict)
        return said[len(orders) - 1]

    answer = Knowledge(PASSAGES, compose=compose).ask(QUESTION)
    return answer.text, answer.level, orders


def test_a_grounded_answer_passes() -> None:
    text, level, orders = asked("Konsultasi dokter umum biayanya Rp90.000 untuk 30 menit.")
    assert "biayanya Rp90.000" in text
    assert (level, orders) == ("composed", [False])


def test_an_invented_price_gets_a_second_stricter_try() -> None:
    text, level, orders = asked("Biayanya Rp75.000.", "Konsultasi dokter umum Rp90.000.")
    assert "75.000" not in text
    assert (level, orders) == ("strict", [False, True])


def test_two_inventions_leave_the_passage_itself() -> None:
    text, level, _ = asked("Temui dr. Samuel, konsultasi Rp90.000.", "Konsultasi buka 24 jam.")
    assert "Samuel" not in text
    assert "24" not in text
    assert "Rp90.000 selama 30 menit" in text
    assert level == "passage"


def test_an_answer_off_the_matter_does_not_get_out() -> None:
    assert asked("Cuaca cerah sekali untuk berlibur ke pantai bersama keluarga.", "")[1] == "passage"


def test_a_model_that_fails_is_passed_over() -> None:
    def compose(question: str, passages: Sequence[str], strict: bool) -> str:
        raise TimeoutError

    assert "Rp90.000" in Knowledge(PASSAGES, compose=compose).ask(QUESTION).text


def test_a_decline_never_asks_the_model() -> None:
    def compose(question: str, passages: Sequence[str], strict: bool) -> str:
        raise AssertionError

    assert Knowledge(PASSAGES, compose=compose).ask("harga rontgen gigi berapa").declined


def test_figures_are_compared_however_they_are_written() -> None:
    assert unfounded("sekitar 90 ribu, jam 8.00", ["Rp90.000 pukul 08.00"]) == []
    assert unfounded("sekitar 95 ribu", ["Rp90.000"]) == ["95000"]
    assert unfounded("dengan dr. Budi Santoso", ["dr. Nurul Aini"]) == ["Budi", "Santoso"]
