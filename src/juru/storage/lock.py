"""A lock that a process holds as long as it lives; the system frees it even after a kill."""

import os
from pathlib import Path

from juru.errors import StorageBusy, StorageError

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows has no fcntl; Juru is run on Linux and macOS
    fcntl = None  # type: ignore[assignment]


class FileLock:
    """Holds `path` for this process; StorageBusy where another one does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StorageError(
                f"cannot open {path}: {error.strerror}",
                text=f"Berkas data tidak bisa dibuka ({path.parent}): {error.strerror}. Periksa letak dan izin foldernya.",
            ) from error
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._descriptor)
            raise StorageBusy(
                f"{path} is held by another process",
                text="Data ini sedang dipakai Juru yang lain. Hentikan yang itu dulu, atau pakai JURU_DATA yang berbeda.",
            ) from error

    def release(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
