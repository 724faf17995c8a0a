"""Reports as files, charts as pictures."""

import csv
import io

import pytest
from matplotlib.text import Text
from openpyxl import load_workbook
from PIL import Image
from pypdf import PdfReader

from juru.skills.bookkeeping.chart import Chart, png, svg
from juru.skills.bookkeeping.export import harmless
from tests.skills.bookkeeping.bookkeeper import SKILL, Bookkeeper


@pytest.fixture
def month(jali: Bookkeeper) -> Bookkeeper:
    """Three days of entries, one of them with a description that means harm."""
    jali.earn(200_000, offset=-2)
    jali.spend(25_000, "nasi padang — “spesial”", category="makan", offset=-2, wallet="gopay")
    jali.spend(30_000, "=HYPERLINK(1)", category="bensin", offset=-1)
    jali.spend(15_000, "kopi", category="makan")
    return jali


def content(bookkeeper: Bookkeeper, kind: str) -> bytes:
    result = bookkeeper.do("export_report", period="this_month", format=kind)
    (file,) = result.files
    assert file.name == f"juru-2026-11-01-2026-11-12.{kind}"
    (reply,) = bookkeeper.replies(result)
    assert reply.files == (file,)
    assert "4 catatan, masuk Rp200.000, keluar Rp70.000" in reply.text
    return file.content


def test_csv(month: Bookkeeper) -> None:
    text = content(month, "csv").decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["Tanggal", "Jenis", "Kategori", "Keterangan", "Dompet", "Jumlah (Rp)"]
    assert rows[2] == ["2026-11-10", "Pengeluaran", "makan", "nasi padang — “spesial”", "GoPay", "-25000"]
    assert rows[3][3] == "'=HYPERLINK(1)"


def test_xlsx(month: Bookkeeper) -> None:
    book = load_workbook(io.BytesIO(content(month, "xlsx")))
    assert book.sheetnames == ["Catatan", "Ringkasan"]
    cells = [[cell.value for cell in row] for row in book["Catatan"].iter_rows(min_row=2)]
    assert [row[-1] for row in cells] == [200_000, -25_000, -30_000, -15_000]
    assert book["Catatan"]["D4"].data_type == "s"  # a text, no formula
    assert len(book["Ringkasan"]._images) == 1
    sums = {row[0].value: row[1].value for row in book["Ringkasan"].iter_rows(min_row=3)}
    assert (sums["Pemasukan"], sums["Pengeluaran"], sums["Selisih"]) == (200_000, 70_000, 130_000)


def test_pdf(month: Bookkeeper) -> None:
    pages = PdfReader(io.BytesIO(content(month, "pdf"))).pages
    text = "\n".join(page.extract_text() for page in pages)
    assert "Laporan keuangan 1-12 Nov 2026" in text
    assert "nasi padang — “spesial”" in text
    assert text.startswith("Juru")
    assert "−Rp25.000" in text
    assert len(pages[0].images) == 1


def test_paper_says_nothing_twice(jali: Bookkeeper) -> None:
    jali.spend(25_000, "Makan", category="makan")
    (file,) = jali.do("export_report", period="today", format="pdf").files
    text = PdfReader(io.BytesIO(file.content)).pages[0].extract_text()
    assert "makan" in text
    assert "Makan" not in text


def test_who_recorded_what_in_a_shared_book(month: Bookkeeper) -> None:
    sari = month.another("Sari")
    sari.do("join_book", code=month.do("invite").data["code"])
    sari.spend(9_000, "sayur", category="belanja")
    (file,) = month.do("export_report", period="today", format="csv").files
    assert "sayur,Tunai,Sari,-9000" in file.content.decode()


def test_an_empty_period_is_told(jali: Bookkeeper) -> None:
    result = jali.do("export_report", period="last_month", format="pdf")
    assert result.files == ()
    assert "bulan lalu" in jali.reply(result)


def test_a_chart_in_the_chat(month: Bookkeeper) -> None:
    result = month.do("show_chart", period="this_month")
    (file,) = result.files
    picture = Image.open(io.BytesIO(file.content))
    assert picture.format == "PNG"
    assert picture.width == 1080
    assert "paling besar makan Rp40.000" in month.reply(result)


def test_a_chart_of_nothing_is_told(jali: Bookkeeper) -> None:
    assert jali.do("show_chart").kind == "chart_empty"


@pytest.mark.parametrize("text", ["=1+1", "+62812", "-5", "@SUM(A1)", "\tx", "|calc", "%x"])
def test_what_begins_like_a_formula_is_text(text: str) -> None:
    assert harmless(text).startswith("'")


def test_signs_that_cannot_be_printed_go() -> None:
    assert harmless("ko\x00pi\x1b[31m") == "kopi[31m"


def test_a_chart_takes_any_words() -> None:
    many = tuple((f"kategori $x^2$ {number} {'panjang ' * 9}", 10_000 - number) for number in range(30))
    chart = Chart("Judul $", many, "hari", (("2026-11-01", 0, 5),), "masuk", "keluar")
    assert svg(chart).lstrip().startswith(b"<?xml")
    assert png(chart).startswith(b"\x89PNG")


def test_a_chart_is_written_in_our_typeface_and_names_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[str, str]] = []
    draw = Text.draw

    def listening(text: Text, *arguments: object, **named: object) -> None:
        written.append((text.get_text(), text.get_fontname()))
        draw(text, *arguments, **named)

    monkeypatch.setattr(Text, "draw", listening)
    days = tuple((f"2026-11-{day:02}", 200_000, 70_000) for day in range(1, 13))
    png(Chart("Judul, 1-12 Nov", tuple((f"k{n}", 1_000) for n in range(9)), "hari", days, "masuk", "keluar"))
    assert {typeface for text, typeface in written if text} == {"Plus Jakarta Sans"}
    texts = [text for text, _ in written]
    assert {"lainnya", "1 Nov", "12 Nov"} <= set(texts)
    assert "…" not in texts


def test_a_chart_of_income(jali: Bookkeeper) -> None:
    (call,) = SKILL.read("grafik pemasukan", jali.context(1)).calls
    assert call.arguments == {"period": "this_month", "type": "income"}
    assert jali.do(call.name, **call.arguments).kind == "chart_empty_income"
    jali.spend(20_000)
    jali.earn(300_000, "gaji")
    drawn = jali.do(call.name, **call.arguments)
    assert drawn.files
    assert "grafik pemasukan" in jali.reply(drawn)
    assert "Rp300.000" in jali.reply(drawn)
