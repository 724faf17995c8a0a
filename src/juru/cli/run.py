"""Commands that run Juru: the server, workers, a chat in the terminal."""

import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.text import Text

from juru.cli.opening import bots_of, configure_logs, make_sample, needs_server, open_juru, read_settings, workspace_id
from juru.cli.screen import err, out
from juru.cli.welcome import first_steps
from juru.errors import SettingsError, StorageBusy

if TYPE_CHECKING:
    from juru.app import Juru


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command()(serve)
    app.command()(worker)
    app.command()(chat)


def serve(
    host: Annotated[str | None, typer.Option(help="Alamat yang didengarkan (JURU_HOST).")] = None,
    port: Annotated[int | None, typer.Option(help="Port yang didengarkan (JURU_PORT).")] = None,
    worker: Annotated[bool, typer.Option(help="Jawab pesan di proses ini juga; matikan bila ada `juru worker`.")] = True,
) -> None:
    """Jalankan Juru: chat di web, dasbor, dan pekerja yang menjawab pesan."""
    import uvicorn

    settings = read_settings(host=host, port=port)
    configure_logs(settings.log_level)
    if not worker:
        needs_server(settings, "juru serve --no-worker")
    listener = _listen(settings.host, settings.port)
    from juru.app import create_app

    bots = bots_of(settings, receive=worker)
    juru = open_juru(settings, bots)
    try:
        first_steps(juru, settings)
        if bots:
            bots.connect(juru.desk, juru.database, lambda text: err.print(Text(text, style="yellow"), soft_wrap=True))
        app = create_app(juru, settings.address, work=worker, more=[bots.routes()] if bots else [])
        config = uvicorn.Config(app, log_config=None, access_log=False, timeout_graceful_shutdown=2)
        with listener:
            uvicorn.Server(config).run(sockets=[listener])
    finally:
        if bots:
            bots.stop()
        juru.close()
    out.print("Juru berhenti. Semua pesan tersimpan.")


def worker() -> None:
    """Jawab pesan saja, tanpa web; bisa dijalankan berapa pun banyaknya di atas PostgreSQL."""
    import signal
    import threading

    settings = read_settings()
    configure_logs(settings.log_level)
    needs_server(settings, "juru worker")
    from juru.app import running

    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    bots = bots_of(settings, receive=True)
    juru = open_juru(settings, bots)
    try:
        if bots:
            bots.connect(juru.desk, juru.database, lambda text: err.print(Text(text, style="yellow"), soft_wrap=True))
        with running(juru):
            out.print("Pekerja berjalan. Ctrl+C untuk berhenti.")
            stop.wait()
    finally:
        if bots:
            bots.stop()
        juru.close()


def chat(
    workspace: Annotated[str, typer.Option(help="Ruang kerja yang diajak bicara.")] = "contoh",
    sender: Annotated[str, typer.Option("--as", help="Bicara sebagai siapa; bawaan: pengemudi contoh.")] = "",
    files: Annotated[Path, typer.Option(help="Folder untuk berkas kiriman Juru.")] = Path("unduhan"),
) -> None:
    """Ngobrol dengan Juru di terminal, dengan buku yang sama seperti di web."""
    from juru import sample
    from juru.channels.terminal.chat import chat as talk

    settings = read_settings()
    configure_logs("error")
    sender = sender or (sample.SENDER if workspace == sample.SLUG else "terminal")
    out.print(Text("Tulis seperti ngobrol biasa. Ketik keluar untuk selesai.", style="dim"))

    def ask() -> str:
        return out.input("[bold]kamu[/bold]  ") if sys.stdin.isatty() else _next_line()

    try:
        juru = open_juru(settings)
    except StorageBusy:
        from juru.channels.terminal.lines import ServerLine

        # A server holds the database: talk to it instead.
        talk(ServerLine(settings.address, workspace, sender), out, ask, files)
        return
    try:
        make_sample(juru, settings)
        talk(_desk_line(juru, workspace, sender), out, ask, files)
    finally:
        juru.close()


def _listen(host: str, port: int) -> socket.socket:
    """The listening socket, taken before anything else so that a port in use is told at once."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise SettingsError(
            f"cannot listen on {host}:{port}: {error.strerror}",
            text=f"Alamat {host}:{port} tidak bisa dipakai ({error.strerror}). Mungkin Juru sudah berjalan, atau dipakai "
            f"program lain. Pilih port lain: JURU_PORT={port + 1 if 0 < port < 65535 else 8081} make run",
        ) from error
    listener.listen(128)
    return listener


def _desk_line(juru: "Juru", slug: str, sender: str) -> Any:
    from juru.channels.terminal.lines import DeskLine
    from juru.people import workspaces

    def find(tx: Any) -> int:
        own = workspace_id(tx, slug)
        known = workspaces.channels_of(tx, own, "terminal")
        return known[0].id if known else workspaces.add_channel(tx, own, "terminal", juru.clock())

    return DeskLine(juru.desk, juru.workers.drain, juru.database.write(find), sender, sender)


def _next_line() -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line
