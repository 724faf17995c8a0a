"""`juru doctor`: what is configured, what can be reached, what is missing, and what to do about it."""

import shutil
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import create_engine, text

from juru.errors import JuruError
from juru.settings import Settings
from juru.storage import sqlite
from juru.storage.database import Database
from juru.storage.faults import translated
from juru.storage.migrate import newest, revision

ENOUGH_SPACE = 200 * 1024 * 1024  #: bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `advice` says what to do where it is not well."""

    state: Literal["ok", "note", "bad"]
    subject: str
    fact: str
    advice: str = ""


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at everything; changes nothing."""
    yield _python()
    yield from _data(settings.data)
    yield from _database(settings.database_url)
    yield _port(settings.host, settings.port)
    yield _engine()
    yield from _telegram(settings)
    yield from _llm(settings)


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding("ok", "Python", version)


def _data(folder: Path) -> Iterator[Finding]:
    existing = folder.absolute()
    while not existing.exists():
        existing = existing.parent
    if not existing.is_dir():
        yield Finding("bad", "Folder data", f"{existing} bukan folder", "Pilih folder lain lewat JURU_DATA.")
        return
    free = shutil.disk_usage(existing).free
    if free < ENOUGH_SPACE:
        yield Finding("bad", "Ruang simpan", f"sisa {free // 2**20} MB", "Kosongkan ruang di disk, lalu coba lagi.")
    else:
        yield Finding("ok", "Ruang simpan", f"sisa {free // 2**30} GB di {existing}")


def _database(url: str) -> Iterator[Finding]:
    path = sqlite.path_of(url)
    if path is not None and not path.exists():
        yield Finding("note", "Database", f"{path} belum ada", "Dibuat sendiri saat `juru serve` pertama kali.")
        return
    try:
        if path is not None:
            yield from _sqlite_file(url, path)
        else:
            yield _server(url)
    except JuruError as error:
        yield Finding("bad", "Database", str(error), error.text)


def _sqlite_file(url: str, path: Path) -> Iterator[Finding]:
    # Opened beside a running server on purpose, so without the lock of `Database`, and for reading only.
    engine = create_engine(f"sqlite:///file:{path}?mode=ro&uri=true")
    try:
        with translated(), engine.connect() as connection:
            verdict = connection.execute(text("PRAGMA quick_check")).scalar()
        if verdict != "ok":
            yield Finding("bad", "Database", f"{path}: {verdict}", "Berkas rusak: pulihkan dari cadangan terakhir.")
            return
        stands_at = revision(engine)
    finally:
        engine.dispose()
    yield _schema(stands_at, f"{path} ({path.stat().st_size / 2**20:.1f} MB)")
    try:
        Database(url).close()
        yield Finding("note", "Server", "sedang tidak berjalan", "Jalankan `juru serve`.")
    except JuruError:
        yield Finding("ok", "Server", "sedang berjalan dan memegang database")


def _server(url: str) -> Finding:
    engine = create_engine(url)
    try:
        with translated():
            return _schema(revision(engine), engine.url.render_as_string(hide_password=True))
    finally:
        engine.dispose()


def _schema(stands_at: str | None, place: str) -> Finding:
    if stands_at == newest():
        return Finding("ok", "Database", f"{place}, skema {stands_at}")
    return Finding("note", "Database", f"{place}, skema {stands_at}", f"Naik ke {newest()} sendiri saat `juru serve`.")


def _port(host: str, port: int) -> Finding:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        taken = probe.connect_ex((host if host != "0.0.0.0" else "127.0.0.1", port)) == 0  # noqa: S104 - compared
    if taken:
        return Finding("note", "Port", f"{port} sedang dipakai", "Bila itu bukan Juru, pilih port lain: JURU_PORT=8081.")
    return Finding("ok", "Port", f"{port} bebas")


def _telegram(settings: Settings) -> Iterator[Finding]:
    token = settings.telegram_token.get_secret_value()
    if not token:
        yield Finding("note", "Telegram", "belum disambungkan", "Bila mau: juru channel add telegram")
        return
    from juru.channels.telegram.identity import check

    try:
        bot = check(token)
    except JuruError as error:
        yield Finding("bad", "Telegram", str(error), error.text)
        return
    yield Finding("ok", "Telegram", f"@{bot.username}, {bot.link}")


def _llm(settings: Settings) -> Iterator[Finding]:
    if not settings.llm_url:
        yield Finding("ok", "LLM", "tidak dipakai: mesin bahasa Juru bekerja sendiri")
        return
    from juru.llm.probe import probe
    from juru.llm.server import Server

    server = Server(settings.llm_url, settings.llm_model, settings.llm_key.get_secret_value(), settings.llm_timeout)
    for found in probe(server):
        yield Finding(found.state, "LLM", found.fact, found.advice)


def _engine() -> Finding:
    from datetime import UTC, datetime

    from juru.skills.bookkeeping.reader import read
    from juru.skills.tool import Context

    context = Context(workspace_id=0, contact_id=0, contact_name="", message_id=0, now=datetime.now(UTC))
    reading = read("makan 25rb", context)
    if [call.name for call in reading.calls] == ["record_transactions"]:
        return Finding("ok", "Mesin bahasa", "membaca pesan percobaan dengan benar")
    return Finding("bad", "Mesin bahasa", f"salah membaca pesan percobaan ({reading.rule})", "Pasang ulang: `make setup`.")
