"""Reading a source: what kind of file it is (by content, not by name), within limits, into passages.

`read_source` reads bytes in this process. `read_guarded` (guard.py) does it in a process of its own that is stopped when it
hangs or grows: uploads go that way, so that no file can hurt a worker.
"""

import io
import zipfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Literal

from juru.skills.knowledge.blocks import Block
from juru.skills.knowledge.errors import BrokenSource, EmptySource, EncryptedSource, SourceTooLarge, UnknownKind
from juru.skills.knowledge.passages import Passage, cut

FileKind = Literal["text", "markdown", "html", "pdf", "docx", "xlsx", "csv"]

MOST_BYTES = 30_000_000
MOST_TEXT_BYTES = 8_000_000
MOST_UNPACKED = 150_000_000
MOST_RATIO = 250  #: how much an archive may swell
MOST_ENTRIES = 5_000
MOST_PASSAGES = 30_000
_BY_SUFFIX: dict[str, FileKind] = {
    ".txt": "text",
    ".text": "text",
    ".log": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".csv": "csv",
    ".tsv": "csv",
}
_SIGNS = {
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"MZ": "EXE",
    b"\x7fELF": "ELF",
    b"Rar!": "RAR",
    b"\x1f\x8b": "GZIP",
    b"7z\xbc\xaf": "7Z",
    b"OggS": "OGG",
    b"ID3": "MP3",
    b"RIFF": "RIFF",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Source:
    """A file that has been read: its passages, and what staff should know about it."""

    name: str
    kind: FileKind
    digest: str  #: of the bytes: an unchanged file need not be indexed again
    passages: tuple[Passage, ...]
    warnings: tuple[str, ...] = ()


def readable_files(paths: list[Path]) -> list[Path]:
    """The files among `paths` and inside folders, in a steady order; hidden ones are left out."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith((".", "~$")))
        else:
            found.append(path)
    return found


def read_file(path: Path) -> Source:
    """A source from disk; size is checked before a byte is read."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise SourceTooLarge(f"{path.name}: {size} bytes")
        return read_source(path.name, path.read_bytes())
    except OSError as error:
        raise BrokenSource(f"{path}: {error.strerror}", text=f"Berkas {path.name} tidak bisa dibuka.") from error


def read_source(name: str, data: bytes) -> Source:
    """A source from bytes. Raises a SourceError that says what is wrong."""
    if len(data) > MOST_BYTES:
        raise SourceTooLarge(f"{name}: {len(data)} bytes")
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise EmptySource(name)
    kind, warnings = kind_of(name, data)
    blocks, title = _blocks(kind, data)
    passages = cut(PurePath(name).name, blocks, title)
    if not passages:
        raise EmptySource(f"{name}: no passages")
    if len(passages) > MOST_PASSAGES:
        raise SourceTooLarge(f"{name}: {len(passages)} passages")
    return Source(PurePath(name).name, kind, sha256(data).hexdigest(), tuple(passages), tuple(warnings))


def kind_of(name: str, data: bytes) -> tuple[FileKind, list[str]]:
    """What a file is by its content; a warning where its name says something else."""
    named = _BY_SUFFIX.get(PurePath(name).suffix.lower())
    found = _by_content(data, named)
    if named is None and PurePath(name).suffix and found in ("text", "markdown"):
        raise UnknownKind(f"{name}: {PurePath(name).suffix}")
    if named in ("pdf", "docx", "xlsx") and found in ("text", "markdown", "csv"):
        raise BrokenSource(f"{name}: named {named}, holds plain text")
    if named is not None and found != named and {named, found} != {"text", "markdown"}:
        return found, [f"Nama berkasnya {PurePath(name).suffix}, isinya {found}; dibaca sebagai {found}."]
    return found, []


def _by_content(data: bytes, named: FileKind | None) -> FileKind:
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return "pdf"
    if data[:8] == _OLE:
        raise EncryptedSource("an OLE container: a locked Office file, or one of the old kind")
    if data[:2] == b"PK":
        return _office(data)
    for sign, what in _SIGNS.items():
        if data.startswith(sign):
            raise UnknownKind(f"a {what} file")
    head = data[:4096]
    if head.count(b"\x00") > len(head) * 0.3 and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnknownKind("binary")
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "html"
    return named if named in ("text", "markdown", "csv", "html") else "text"


def _office(data: bytes) -> FileKind:
    """A docx or xlsx by the parts inside; an archive that would swell is not opened."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise BrokenSource(f"zip: {error}") from error
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or unpacked > MOST_UNPACKED or (unpacked > 5_000_000 and unpacked > len(data) * MOST_RATIO):
        raise SourceTooLarge(f"zip: {len(entries)} entries, {unpacked} bytes unpacked from {len(data)}")
    if any(entry.flag_bits & 1 for entry in entries):
        raise EncryptedSource("zip: locked entries")
    names = {entry.filename for entry in entries}
    if "word/document.xml" in names:
        return "docx"
    if "xl/workbook.xml" in names:
        return "xlsx"
    raise UnknownKind("zip: neither docx nor xlsx")


def _blocks(kind: FileKind, data: bytes) -> tuple[list[Block], str]:
    # Each reader loads its library only when it is needed: the command for one text file starts at once.
    if kind == "pdf":
        from juru.skills.knowledge.formats.pdf import read_pdf

        return read_pdf(data), ""
    if kind == "docx":
        from juru.skills.knowledge.formats.docx import read_docx

        return read_docx(data), ""
    if kind == "xlsx":
        from juru.skills.knowledge.formats.sheets import read_xlsx

        return read_xlsx(data), ""
    text = decode(data)
    if kind == "html":
        from juru.skills.knowledge.formats.html import read_html

        return read_html(text)
    if kind == "csv":
        from juru.skills.knowledge.formats.sheets import read_csv

        return read_csv(text), ""
    from juru.skills.knowledge.formats.plain import read_text

    return read_text(text, markdown=kind == "markdown"), ""


def decode(data: bytes) -> str:
    """Text in whatever encoding it came; every byte sequence gives some text."""
    if len(data) > MOST_TEXT_BYTES:
        raise SourceTooLarge(f"{len(data)} bytes of text")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
