"""The commands. Imports what a command needs only inside it, so that `juru understand` starts at once."""

import contextlib
import json
import os
import secrets
import socket
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from juru.errors import InvalidCall, JuruError, NotFound, SettingsError, StorageBusy

if TYPE_CHECKING:
    from juru.app import Juru
    from juru.channels.telegram.identity import BotIdentity
    from juru.conversation.second_opinion import SecondOpinion
    from juru.llm.server import Server
    from juru.settings import Settings
    from juru.storage.database import Database
    from juru.with_telegram import Bots

app = typer.Typer(
    name="juru",
    help="Juru mencatat uang dari obrolan biasa: tanpa LLM, tanpa internet, di komputermu sendiri.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
evaluate = typer.Typer(help="Ukur ketepatan terhadap berkas berisi jawaban yang benar.", no_args_is_help=True)
app.add_typer(evaluate, name="eval")
channel = typer.Typer(help="Saluran obrolan: Telegram, web.", no_args_is_help=True)
app.add_typer(channel, name="channel")
keys = typer.Typer(help="Kunci API untuk sistem lain.", no_args_is_help=True)
app.add_typer(keys, name="key")

out = Console()
err = Console(stderr=True)


def main() -> None:
    """Run a command; a person gets a sentence, never a stack trace."""
    try:
        app(standalone_mode=True)
    except JuruError as error:
        err.print(Text(error.text, style="red"), soft_wrap=True)
        if str(error) != error.text and not isinstance(error, SettingsError):
            err.print(Text(f"({error})", style="dim"), soft_wrap=True)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(141)
    except Exception as error:
        if os.environ.get("JURU_LOG_LEVEL") == "debug":
            raise
        err.print(Text(JuruError.text, style="red"))
        err.print(Text(f"({type(error).__name__}: {error}; rinciannya: JURU_LOG_LEVEL=debug)", style="dim"), soft_wrap=True)
        sys.exit(70)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Alamat yang didengarkan (JURU_HOST).")] = None,
    port: Annotated[int | None, typer.Option(help="Port yang didengarkan (JURU_PORT).")] = None,
    worker: Annotated[bool, typer.Option(help="Jawab pesan di proses ini juga; matikan bila ada `juru worker`.")] = True,
) -> None:
    """Jalankan Juru: chat di web, dasbor, dan pekerja yang menjawab pesan."""
    import uvicorn

    settings = _settings(host=host, port=port)
    _configure_logs(settings.log_level)
    if not worker:
        _needs_server(settings, "juru serve --no-worker")
    listener = _listen(settings.host, settings.port)
    from juru.app import create_app

    bots = _bots(settings, receive=worker)
    juru = _open(settings, bots)
    try:
        _first_steps(juru, settings)
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


@app.command()
def worker() -> None:
    """Jawab pesan saja, tanpa web; bisa dijalankan berapa pun banyaknya di atas PostgreSQL."""
    import signal
    import threading

    settings = _settings()
    _configure_logs(settings.log_level)
    _needs_server(settings, "juru worker")
    from juru.app import running

    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    bots = _bots(settings, receive=True)
    juru = _open(settings, bots)
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


@app.command()
def chat(
    workspace: Annotated[str, typer.Option(help="Ruang kerja yang diajak bicara.")] = "contoh",
    sender: Annotated[str, typer.Option("--as", help="Bicara sebagai siapa; bawaan: pengemudi contoh.")] = "",
    files: Annotated[Path, typer.Option(help="Folder untuk berkas kiriman Juru.")] = Path("unduhan"),
) -> None:
    """Ngobrol dengan Juru di terminal, dengan buku yang sama seperti di web."""
    from juru import sample
    from juru.channels.terminal.chat import chat as talk

    settings = _settings()
    _configure_logs("error")
    sender = sender or (sample.SENDER if workspace == sample.SLUG else "terminal")
    out.print(Text("Tulis seperti ngobrol biasa. Ketik keluar untuk selesai.", style="dim"))

    def ask() -> str:
        return out.input("[bold]kamu[/bold]  ") if sys.stdin.isatty() else _next_line()

    try:
        juru = _open(settings)
    except StorageBusy:
        from juru.channels.terminal.lines import ServerLine

        # A server holds the database: talk to it instead.
        talk(ServerLine(settings.address, workspace, sender), out, ask, files)
        return
    try:
        _make_sample(juru, settings)
        talk(_desk_line(juru, workspace, sender), out, ask, files)
    finally:
        juru.close()


@app.command()
def understand(
    text: Annotated[str | None, typer.Argument(help="Satu pesan.")] = None,
    now: Annotated[str | None, typer.Option(help="Waktu bicara, ISO 8601; bawaan: sekarang di WIB.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Baca baris JSON dari masukan, tulis baris JSON.")] = False,
) -> None:
    """Tunjukkan bagaimana sebuah pesan dibaca: panggilan alat, keyakinan, dan aturan yang memutuskan."""
    from juru.evals import understand as evals
    from juru.skills.bookkeeping.reader import read

    if jsonl:
        evals.stream(sys.stdin, sys.stdout)
        return
    if text is None:
        raise InvalidCall("no text", text='Tulis pesannya: juru understand "makan 25rb"')
    row = evals.as_json(read(text, evals.context_at(_moment(now).isoformat())))
    if as_json:
        out.print_json(json.dumps(row, ensure_ascii=False))
        return
    _print_reading(row)


@evaluate.command("understand")
def evaluate_understand(
    files: Annotated[list[Path], typer.Argument(help="Berkas .jsonl atau .corpus dengan jawaban yang benar.")],
    misses: Annotated[int, typer.Option(help="Banyaknya kesalahan yang dicetak.")] = 1_000_000,
) -> None:
    """Bandingkan pembacaan dengan jawaban: tepat seluruhnya, presisi dan recall tiap alat, dan semua yang meleset."""
    from juru.evals import understand as evals
    from juru.evals.corpus import CorpusError

    for path in files:
        if not path.is_file():
            raise NotFound(f"no such file: {path}", text=f"Berkas tidak ada: {path}")
    try:
        report = evals.evaluate(files)
    except CorpusError as error:
        raise InvalidCall(str(error), text=f"Berkas jawaban tidak terbaca: {error}") from error
    print(evals.render(report, misses))


@app.command()
def doctor() -> None:
    """Periksa pengaturan, data, port dan mesin bahasa; katakan apa yang kurang dan apa yang perlu dilakukan."""
    from juru.doctor import examine

    table = Table(box=None, pad_edge=False, show_header=False)
    bad = False
    marks = {"ok": "[green]baik[/green]", "note": "[yellow]catatan[/yellow]", "bad": "[red]masalah[/red]"}
    for finding in examine(_settings()):
        bad = bad or finding.state == "bad"
        words = Text(finding.fact)
        if finding.advice:
            words.append(f"\n→ {finding.advice}", style="italic")
        table.add_row(marks[finding.state], finding.subject, words)
    out.print(table)
    if bad:
        raise typer.Exit(1)


@app.command()
def password(
    email: Annotated[str, typer.Argument(help="E-mail anggota yang kata sandinya diganti.")],
) -> None:
    """Ganti kata sandi seorang anggota dasbor; yang baru dibuatkan dan dicetak sekali."""
    from juru.people.sign_in import set_password

    new = secrets.token_urlsafe(12)
    with _database() as (_, tx_write):
        if not tx_write(lambda tx: set_password(tx, email, new)):
            raise NotFound(f"no member {email}", text=f"Tidak ada anggota dengan e-mail {email}.")
    out.print(f"Kata sandi baru untuk {email}: {new}", highlight=False)


@channel.command("add")
def add_channel(
    kind: Annotated[str, typer.Argument(help="telegram atau web_chat.")],
    token: Annotated[str, typer.Option(help="Token bot Telegram; tanpa ini ditanyakan.")] = "",
    workspace: Annotated[str, typer.Option(help="Ruang kerjanya.")] = "contoh",
) -> None:
    """Tambah saluran. Telegram: cukup sebuah token dari @BotFather, lalu `juru serve`."""
    if kind not in ("telegram", "web_chat"):
        raise InvalidCall(f"unknown kind {kind}", text="Saluran yang ada: telegram, web_chat.")
    bot = _checked_bot(token) if kind == "telegram" else None
    with _database() as (juru, tx_write):
        added = tx_write(lambda tx: _add_channel(tx, _workspace_id(tx, workspace), kind, juru.clock()))
    if bot:
        out.print(f"Bot @{bot.username} siap. Jalankan `juru serve`, lalu buka {bot.link}", highlight=False, soft_wrap=True)
    else:
        out.print(f"Web chat siap: {_settings().address}/chat/{added.key}", highlight=False, soft_wrap=True)


@channel.command("list")
def list_channels(workspace: Annotated[str, typer.Option(help="Ruang kerjanya.")] = "contoh") -> None:
    """Daftar saluran sebuah ruang kerja."""
    from juru.people.workspaces import channels_of

    with _database() as (_, tx_write):
        for one in tx_write(lambda tx: channels_of(tx, _workspace_id(tx, workspace))):
            out.print(f"{one.kind:10} {one.key}", highlight=False)


@keys.command("add")
def add_key(
    name: Annotated[str, typer.Argument(help="Nama untuk mengenali kunci ini.")],
    scope: Annotated[list[str] | None, typer.Option(help="Izin: messages, books:read, exports; boleh beberapa.")] = None,
    workspace: Annotated[str, typer.Option(help="Ruang kerjanya.")] = "contoh",
) -> None:
    """Buat kunci API baru; dicetak sekali ini saja."""
    from juru.people import api_keys

    with _database() as (juru, tx_write):
        key = tx_write(
            lambda tx: api_keys.add(tx, _workspace_id(tx, workspace), name, scope or ["messages", "books:read"], juru.clock())
        )
    out.print(key, highlight=False, soft_wrap=True)


@keys.command("list")
def list_keys(workspace: Annotated[str, typer.Option(help="Ruang kerjanya.")] = "contoh") -> None:
    """Daftar kunci API sebuah ruang kerja."""
    from juru.people import api_keys

    with _database() as (_, tx_write):
        for key in tx_write(lambda tx: api_keys.of_workspace(tx, _workspace_id(tx, workspace))):
            state = "dicabut" if key.revoked else "aktif"
            out.print(f"{key.prefix}…  {key.name}  {', '.join(key.scopes)}  {state}", highlight=False, soft_wrap=True)


@keys.command("revoke")
def revoke_key(
    prefix: Annotated[str, typer.Argument(help="Awalan kunci, seperti di daftar.")],
    workspace: Annotated[str, typer.Option(help="Ruang kerjanya.")] = "contoh",
) -> None:
    """Cabut sebuah kunci API."""
    from juru.people import api_keys

    with _database() as (juru, tx_write):
        tx_write(lambda tx: api_keys.revoke(tx, _workspace_id(tx, workspace), prefix.rstrip("…"), juru.clock()))
    out.print("Kunci dicabut.")


@app.command()
def version() -> None:
    """Cetak versi Juru."""
    from importlib.metadata import version as installed

    out.print(f"juru {installed('juru')}", highlight=False)


# -- what the commands share -------------------------------------------------------------------------------------------


def _settings(**given: object) -> "Settings":
    from juru.settings import load

    return load(**{name: value for name, value in given.items() if value is not None})


@contextlib.contextmanager
def _database() -> "Iterator[tuple[Juru, Callable[[Callable[[Any], Any]], Any]]]":
    """An open Juru and its write function, for commands that change one thing."""
    juru = _open(_settings())
    try:
        yield juru, juru.database.write
    finally:
        juru.close()


def _workspace_id(tx: Any, slug: str) -> int:
    from juru.people.workspaces import workspace_by_slug

    workspace = workspace_by_slug(tx, slug)
    if workspace is None:
        raise NotFound(f"no workspace {slug}", text=f"Ruang kerja '{slug}' tidak ada.")
    return workspace.id


def _checked_bot(token: str) -> "BotIdentity":
    """Ask Telegram whose the token is, and keep it in .env: secrets live nowhere else."""
    from juru.channels.telegram.identity import check

    token = token or typer.prompt("Token bot dari @BotFather", hide_input=True)
    bot = check(token)
    _keep_in_env("JURU_TELEGRAM_TOKEN", token.strip())
    return bot


def _keep_in_env(name: str, value: str) -> None:
    """Set a variable in .env, in place of an older value; nobody but its owner may read the file."""
    path = Path(".env")
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    kept = [line for line in lines if not line.startswith(f"{name}=")]
    path.touch(mode=0o600)
    path.write_text("\n".join([*kept, f"{name}={value}", ""]), encoding="utf-8")


def _add_channel(tx: Any, workspace_id: int, kind: str, now: datetime) -> Any:
    from juru.people import workspaces

    known = workspaces.channels_of(tx, workspace_id, kind) if kind == "telegram" else []
    return known[0] if known else workspaces.channel(tx, workspaces.add_channel(tx, workspace_id, kind, now))


def _needs_server(settings: "Settings", command: str) -> None:
    if settings.database_url.startswith("sqlite"):
        raise SettingsError(
            f"{command} needs PostgreSQL",
            text=f"`{command}` butuh PostgreSQL: berkas SQLite hanya bisa dipakai satu proses. Isi JURU_DATABASE, "
            "misalnya postgresql://juru:sandi@localhost/juru, atau jalankan `juru serve` saja.",
        )


def _open(settings: "Settings", bots: "Bots | None" = None) -> "Juru":
    from juru.app import build

    return build(
        settings.database_url,
        workers=settings.workers,
        senders=bots.sender if bots else lambda _: None,
        second_opinion=lambda database: _second_opinion(database, settings),
    )


def _bots(settings: "Settings", *, receive: bool) -> "Bots | None":
    """The Telegram bots, where a token is set; loading them takes most of a second, so nobody else pays for it."""
    token = settings.telegram_token.get_secret_value()
    if not token:
        return None
    from juru.with_telegram import Bots

    secret = settings.telegram_secret.get_secret_value()
    return Bots(token, public_url=settings.public_url, secret=secret, receive=receive)


def _second_opinion(database: "Database", settings: "Settings") -> "SecondOpinion | None":
    if not settings.llm_url:
        return None
    from juru.llm.spend import Budget
    from juru.with_llm import second_opinion

    return second_opinion(
        database,
        _llm_server(settings),
        threshold=settings.llm_threshold,
        calls_a_day=settings.llm_calls_per_contact,
        budget=Budget(settings.llm_calls_per_workspace, round(settings.llm_monthly_cost * 1_000_000)),
    )


def _llm_server(settings: "Settings") -> "Server":
    from juru.llm.server import Server

    return Server(
        base_url=settings.llm_url,
        model=settings.llm_model,
        api_key=settings.llm_key.get_secret_value(),
        timeout_seconds=settings.llm_timeout,
        max_tokens=settings.llm_max_tokens,
        prompt_price=settings.llm_prompt_price,
        completion_price=settings.llm_completion_price,
    )


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


def _configure_logs(level: str) -> None:
    import logging

    import structlog

    logging.basicConfig(level=level.upper(), format="%(levelname)s %(name)s %(message)s", stream=sys.stderr)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _first_steps(juru: "Juru", settings: "Settings") -> None:
    """Make the sample workspace and the first admin where there are none; print where to go."""
    made = _make_sample(juru, settings)
    shown_password = _make_admin(juru, settings)
    from juru import sample

    lines = [f"Juru berjalan di {settings.address}"]
    if juru.database.read(_has_sample):
        lines.append(f"  Chat contoh (buku sebulan)  {settings.address}/chat/{sample.CHAT_KEY}#visitor={sample.SENDER}")
        lines.append(f"  Chat baru, buku kosong      {settings.address}/chat/{sample.CHAT_KEY}")
    lines.append(f"  Dasbor                      {settings.address}/masuk")
    if shown_password:
        lines.append(f"  Masuk sebagai               {settings.admin_email}  kata sandi: {shown_password}")
        lines.append("  (kata sandi ini hanya dicetak sekali; simpan, atau ganti di dasbor)")
    else:
        email = _first_email(juru) or settings.admin_email
        lines.append(f"  Masuk sebagai               {email}  (lupa kata sandi? hentikan server, lalu: juru password {email})")
    if made:
        lines.append("  Ruang kerja contoh baru dibuat. Ngobrol di terminal: juru chat")
    lines.append("Ctrl+C untuk berhenti.")
    for line in lines:
        out.print(Text(line), soft_wrap=True)


def _make_sample(juru: "Juru", settings: "Settings") -> bool:
    from juru import sample
    from juru.people.workspaces import all_workspaces

    if not settings.sample or juru.database.read(all_workspaces):
        return False
    sample.make(juru, juru.clock())
    return True


def _has_sample(tx: Any) -> bool:
    from juru import sample
    from juru.people.workspaces import workspace_by_slug

    return workspace_by_slug(tx, sample.SLUG) is not None


def _make_admin(juru: "Juru", settings: "Settings") -> str:
    """Make the first admin where there is nobody; the password to print, or nothing."""
    from juru.people import sign_in, workspaces

    if juru.database.read(sign_in.has_members):
        return ""
    chosen = settings.admin_password or secrets.token_urlsafe(12)

    def make(tx: Any) -> None:
        known = workspaces.all_workspaces(tx)
        workspace_id = known[0].id if known else workspaces.add_workspace(tx, slug="utama", name="Juru", now=juru.clock())
        if not workspaces.channels_of(tx, workspace_id, "web_chat"):
            workspaces.add_channel(tx, workspace_id, "web_chat", juru.clock())
        sign_in.add_member(
            tx, workspace_id, email=settings.admin_email, name="Admin", role="owner", password=chosen, now=juru.clock()
        )

    juru.database.write(make)
    return "(dari JURU_ADMIN_PASSWORD)" if settings.admin_password else chosen


def _first_email(juru: "Juru") -> str:
    from juru.people.sign_in import first_member

    member = juru.database.read(first_member)
    return member.email if member else ""


def _desk_line(juru: "Juru", slug: str, sender: str) -> Any:
    from juru.channels.terminal.lines import DeskLine
    from juru.people import workspaces

    def find(tx: Any) -> int:
        workspace_id = _workspace_id(tx, slug)
        known = workspaces.channels_of(tx, workspace_id, "terminal")
        return known[0].id if known else workspaces.add_channel(tx, workspace_id, "terminal", juru.clock())

    return DeskLine(juru.desk, juru.workers.drain, juru.database.write(find), sender, sender)


def _next_line() -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line


def _moment(now: str | None) -> datetime:
    from zoneinfo import ZoneInfo

    jakarta = ZoneInfo("Asia/Jakarta")
    if now is None:
        return datetime.now(jakarta)
    try:
        moment = datetime.fromisoformat(now)
    except ValueError as error:
        raise InvalidCall(f"not a time: {now}", text=f"Waktu '{now}' tidak terbaca. Contoh: 2026-11-12T20:05+07:00") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=jakarta)


def _print_reading(row: dict[str, Any]) -> None:
    for call in row["calls"]:
        out.print(Text(call["name"], style="bold"))
        for key, value in call["arguments"].items():
            out.print(Text(f"  {key}: {json.dumps(value, ensure_ascii=False)}"), soft_wrap=True)
    if not row["calls"]:
        out.print("(tidak ada yang dilakukan)")
    out.print(Text(f"keyakinan {row['confidence']:.2f} · oleh {row['by']} · aturan {row['rule']}", style="dim"), soft_wrap=True)
