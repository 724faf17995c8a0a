"""What may be wrong with a source.

JuruError
└── SourceError                422: this file cannot become knowledge
    ├── EmptySource            nothing stands in it
    ├── BrokenSource           not what its name says, or damaged
    ├── EncryptedSource        locked with a password
    ├── ScannedSource          pictures of pages, no text: needs OCR first
    ├── UnknownKind            415: no kind of file that Juru reads
    ├── SourceTooLarge         413: too many bytes, pages, rows, or a zip bomb
    └── SourceTooSlow          408: reading took too long or too much memory
"""

from juru.errors import JuruError


class SourceError(JuruError):
    """This file cannot become knowledge."""

    status = 422
    text = "Berkas ini tidak bisa dibaca."


class EmptySource(SourceError):
    """Nothing stands in the file."""

    text = "Berkasnya kosong: tidak ada tulisan di dalamnya."


class BrokenSource(SourceError):
    """The file is damaged, or not what its name says."""

    text = "Berkasnya rusak atau isinya tidak sesuai namanya. Simpan ulang dari aplikasi asalnya, lalu unggah lagi."


class EncryptedSource(SourceError):
    """The file is locked with a password."""

    text = "Berkasnya dikunci kata sandi. Simpan salinan tanpa kata sandi, lalu unggah lagi."


class ScannedSource(SourceError):
    """A PDF of pictures without text."""

    text = "PDF ini hasil pindaian tanpa teks. Jalankan OCR dulu atau unggah dokumen aslinya."


class UnknownKind(SourceError):
    """No kind of file that Juru reads."""

    status = 415
    text = "Jenis berkas ini belum bisa dibaca. Pakai teks, Markdown, PDF, DOCX, HTML, CSV, atau XLSX."


class SourceTooLarge(SourceError):
    """Too many bytes, pages or rows, or an archive that swells when opened."""

    status = 413
    text = "Berkasnya terlalu besar. Pecah menjadi beberapa bagian, lalu unggah lagi."


class SourceTooSlow(SourceError):
    """Reading took too long or too much memory and was stopped."""

    status = 408
    text = "Berkas ini terlalu berat untuk dibaca dan dihentikan. Sederhanakan atau pecah dulu."
