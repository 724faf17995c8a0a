"""What one message tells: topics, urgency, barrier, and what people say of themselves."""

import json
from io import StringIO

import pytest

from juru.insights.classify import classify, lines


@pytest.mark.parametrize(
    ("text", "topic", "urgency", "barrier"),
    [
        ("punggung saya sakit tapi biaya terapinya kemahalan", "nyeri punggung", "medium", "harga"),
        ("ada paket detoks?", "detoks", "low", "none"),
        ("bapak saya sesek nafas bibirnya biru tolong", "sesak napas", "high", "none"),
        ("daftarnya ribet harus rujukan dulu, asam urat kambuh", "asam urat", "medium", "prosedur"),
        ("bekam aman ga sih? takut infeksi", "bekam", "low", "ragu"),
        ("kalau ga dicover asuransi batal deh fisioterapinya", "fisioterapi", "low", "asuransi"),
        ("blender warna hijau ada?", "blender", "low", "none"),
        ("anak saya diejek temannya sampai ga mau sekolah", "perundungan", "high", "none"),
        ("rumah kami 25 km dari sekolah ada jemputan?", "jemputan", "low", "jarak"),
    ],
)
def test_a_message_is_read(text: str, topic: str, urgency: str, barrier: str) -> None:
    insight = classify(text)
    assert topic in insight.topics
    assert (insight.urgency, insight.barrier) == (urgency, barrier)


def test_asking_for_a_price_is_no_barrier() -> None:
    assert classify("berapa harga akupunktur?").barrier == "none"


def test_people_tell_of_themselves() -> None:
    insight = classify("istri saya umur 34 tahun, rumah saya di surabaya, susah tidur")
    assert (insight.place, insight.age, insight.sex) == ("Surabaya", 34, "perempuan")


def test_address_is_not_taken_for_sex() -> None:
    assert classify("makasih bu infonya, jadwal yoga kapan").sex == ""


def test_lines_keep_their_order() -> None:
    out = StringIO()
    lines(['{"id": 1, "text": "batuk darah dari semalem"}', '{"id": 2, "text": "jadwal ujian kapan?"}'], out)
    rows = [json.loads(row) for row in out.getvalue().splitlines()]
    assert [(row["id"], row["urgency"]) for row in rows] == [(1, "high"), (2, "low")]
    assert set(rows[0]) == {"id", "topics", "urgency", "barrier"}
