"""Every error that a person may meet.

    JuruError                      status 500
    ├── SettingsError              the environment or .env cannot be used
    ├── StorageError               503: the database cannot be opened, read or written
    │   ├── StorageBusy            503: another process holds it
    │   ├── StorageFull            507: the disk is full
    │   └── StorageDamaged         500: the file is no (whole) database
    ├── InvalidCall                422: a tool call that does not keep the tool's contract
    ├── NotFound                   404
    ├── NotAllowed                 403
    ├── NotSignedIn                401
    ├── Conflict                   409
    ├── TooLarge                   413
    └── TooManyRequests            429: carries `retry_after` in seconds

`text` is what the person reads (Indonesian, says what to do); `str(error)` is for logs.
"""


class JuruError(Exception):
    """Something went wrong that has a name; `text` tells the person what to do about it."""

    status = 500
    text = "Ada gangguan di sistem. Coba lagi sebentar lagi ya."

    def __init__(self, message: str = "", *, text: str | None = None) -> None:
        super().__init__(message or text or self.text)
        if text is not None:
            self.text = text


class SettingsError(JuruError):
    """The environment or .env holds a value that cannot be used."""

    text = "Pengaturan belum benar. Jalankan `juru doctor` untuk melihat yang perlu dibetulkan."


class StorageError(JuruError):
    """The database cannot be opened, read or written."""

    status = 503
    text = "Penyimpanan data sedang tidak bisa dipakai. Pesanmu belum diproses; coba lagi sebentar lagi ya."


class StorageBusy(StorageError):
    """Another process holds the database."""

    text = "Data sedang dipakai proses lain. Coba lagi sebentar lagi ya."


class StorageFull(StorageError):
    """The disk is full: nothing was written, nothing was lost."""

    status = 507
    text = "Ruang simpan di server penuh, jadi pesanmu belum bisa dicatat. Kosongkan ruang dulu, lalu kirim lagi ya."


class StorageDamaged(StorageError):
    """The file is no database, or no longer a whole one."""

    status = 500
    text = "Berkas data rusak. Pulihkan dari cadangan, atau jalankan `juru doctor` untuk memeriksanya."


class InvalidCall(JuruError):
    """A tool call that does not keep the tool's contract."""

    status = 422
    text = "Perintahnya belum lengkap atau nilainya di luar batas."


class NotFound(JuruError):
    """What was asked for does not exist, or belongs to somebody else."""

    status = 404
    text = "Tidak ditemukan."


class NotAllowed(JuruError):
    """The person is known, but may not do this."""

    status = 403
    text = "Kamu belum punya izin untuk ini. Minta pemilik akun untuk membukanya."


class NotSignedIn(JuruError):
    """Nobody is signed in."""

    status = 401
    text = "Masuk dulu ya."


class Conflict(JuruError):
    """Somebody else changed it first, or it is already there."""

    status = 409
    text = "Datanya sudah berubah. Muat ulang lalu coba lagi ya."


class TooLarge(JuruError):
    """More than fits: a message, a file, a picture."""

    status = 413
    text = "Terlalu besar. Kirim yang lebih pendek atau lebih kecil ya."


class TooManyRequests(JuruError):
    """Too many in too short a time."""

    status = 429
    text = "Pelan-pelan ya, terlalu banyak permintaan. Coba lagi sebentar lagi."

    def __init__(self, message: str = "", *, text: str | None = None, retry_after: float = 1.0) -> None:
        super().__init__(message, text=text)
        self.retry_after = retry_after  #: seconds
