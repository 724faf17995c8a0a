"""What is read from a file, and what a bad file says."""

import io
import zipfile
from pathlib import Path

import pytest

from juru.skills.knowledge import errors
from juru.skills.knowledge.guard import read_guarded
from juru.skills.knowledge.passages import sentences
from juru.skills.knowledge.sources import read_file, read_source, readable_files

DATA = Path(__file__).parent / "data"


def texts(name: str, content: str) -> list[str]:
    return [passage.text for passage in read_source(name, content.encode()).passages]


def test_a_table_row_keeps_its_header() -> None:
    found = texts("harga.md", "# Toko\n\n| Barang | Harga |\n|---|---|\n| Panci | Rp90.000 |\n| Wajan | Rp80.000 |\n")
    assert found == ["Barang: Panci; Harga: Rp90.000", "Barang: Wajan; Harga: Rp80.000"]


def test_steps_stay_whole_and_keep_the_line_that_leads_them() -> None:
    source = read_source("cara.txt", b"PENDAFTARAN\n\nCara mendaftar:\n1. Isi formulir.\n2. Bayar di loket.\n")
    assert [(p.kind, p.intro, p.parts) for p in source.passages] == [
        ("steps", "Cara mendaftar:", ("Isi formulir.", "Bayar di loket."))
    ]


def test_headings_are_the_path_of_what_stands_below() -> None:
    (passage,) = read_source("a.md", b"# Klinik\n## Jam\nBuka pukul 08.00.\n").passages
    assert passage.path == ("Klinik", "Jam")


def test_abbreviations_and_times_end_no_sentence() -> None:
    assert sentences("Temui dr. Nia di Jl. Melati No. 5 pukul 08.00. Bawa KTP.") == [
        "Temui dr. Nia di Jl. Melati No. 5 pukul 08.00.",
        "Bawa KTP.",
    ]


def test_scripts_and_menus_of_a_page_are_dropped() -> None:
    page = "<html><body><nav>Promo</nav><script>alert(1)</script><p>Buka setiap hari.</p><p hidden>rahasia</p></body></html>"
    assert texts("a.html", page) == ["Buka setiap hari."]


def test_questions_with_answers_come_from_csv_with_either_separator() -> None:
    assert texts("a.csv", "tanya;jawab\nAda wifi?;Ada; gratis\n") == ["Ada wifi?\nAda; gratis"]
    assert texts("a.csv", 'question,answer\nAda wifi?,"Ada, gratis"\n') == ["Ada wifi?\nAda, gratis"]


def test_figures_of_a_workbook_are_written_the_indonesian_way() -> None:
    source = read_file(DATA / "kurir" / "kb" / "tarif_semarang.xlsx")
    assert "Tujuan: Jakarta; Reguler per kg: Rp11.000" in source.passages[1].text


@pytest.mark.parametrize("kb", ["kurir", "sekolah", "toko"])
def test_every_document_of_the_institutions_is_read(kb: str) -> None:
    for path in readable_files([DATA / kb / "kb"]):
        assert len(read_file(path).passages) >= 4, path.name


def test_a_pdf_gives_its_tables_and_steps() -> None:
    kinds = {passage.kind for passage in read_file(DATA / "kurir" / "kb" / "panduan_klaim.pdf").passages}
    assert {"row", "steps", "text"} <= kinds


def zipped(**entries: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def pdf(**options: str) -> bytes:
    from fpdf import FPDF

    document = FPDF()
    document.add_page()
    if options.get("password"):
        document.set_encryption(owner_password=options["password"], user_password=options["password"])
        document.set_font("Helvetica", size=12)
        document.cell(text="rahasia")
    return bytes(document.output())


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("kosong.txt", b"  \n\n", errors.EmptySource),
        ("rusak.pdf", b"%PDF-1.4\nsampah belaka", errors.BrokenSource),
        ("rusak.docx", b"PK\x03\x04sampah", errors.BrokenSource),
        ("bukan.pdf", b"ini hanya teks", errors.BrokenSource),
        ("foto.txt", b"\x89PNG\r\n\x1a\n" + bytes(50), errors.UnknownKind),
        ("program.exe", b"MZ" + bytes(100), errors.UnknownKind),
        ("terkunci.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), errors.EncryptedSource),
        ("bom.docx", zipped(word__document=bytes(60_000_000)), errors.SourceTooLarge),
        ("lain.docx", zipped(apa=b"x"), errors.UnknownKind),
        ("pindaian.pdf", pdf(), errors.ScannedSource),
        ("terkunci.pdf", pdf(password="x"), errors.EncryptedSource),
        ("besar.txt", bytes(31_000_000), errors.SourceTooLarge),
    ],
)
def test_a_bad_file_says_what_is_wrong(name: str, data: bytes, error: type[errors.SourceError]) -> None:
    with pytest.raises(error) as raised:
        read_source(name, data)
    assert raised.value.text


def test_the_content_decides_not_the_name() -> None:
    source = read_source("halaman.txt", b"<!doctype html><html><body><p>Buka pukul 08.00.</p></body></html>")
    assert source.kind == "html"
    assert source.warnings


def test_the_guard_reads_in_a_process_of_its_own() -> None:
    data = (DATA / "toko" / "kb" / "kebijakan_retur.txt").read_bytes()
    assert read_guarded("kebijakan_retur.txt", data) == read_source("kebijakan_retur.txt", data)
    with pytest.raises(errors.BrokenSource):
        read_guarded("rusak.pdf", b"%PDF-1.4\nsampah")
    with pytest.raises(errors.SourceTooSlow):
        read_guarded("a.txt", b"halo", seconds=0.001)
