"""Commands that change one thing: channels, API keys, passwords; and the doctor."""

import secrets
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

from juru.cli.opening import opened, read_settings, workspace_id
from juru.cli.screen import out
from juru.errors import InvalidCall, NotFound

if TYPE_CHECKING:
    from juru.channels.telegram.identity import BotIdentity


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    for command in (doctor, password, version):
        app.command()(command)
    channel = typer.Typer(help="Saluran obrolan: Telegram, web.", no_args_is_help=True)
    channel.command("add")(add_channel)
    channel.command("list")(list_channels)
    app.add_typer(channel, name="channel")
    keys = typer.Typer(help="Kunci API untuk sistem lain.", no_args_is_help=True)
    keys.command("add")(add_key)
    keys.command("list")(list_keys)
    keys.command("revoke")(revoke_key)
    app.add_typer(keys, name="key")


def doctor() -> None:
    """Periksa pengaturan, data, port dan mesin bahasa; katakan apa yang kurang dan apa yang perlu dilakukan."""
    from juru.doctor import examine

    table = Table(box=None, pad_edge=False, show_header=False)
    bad = False
    marks = {"ok": "[green]baik[/green]", "note": "[yellow]catatan[/yellow]", "bad": "[red]masalah[/red]"}
    for finding in examine(read_settings()):
        bad = bad or finding.state == "bad"
        words = Text(finding.fact)
        if finding.advice:
            words.append(f"\n→ {finding.advice}", style="italic")
        table.add_row(marks[finding.state], finding.subject, words)
    out.print(table)
    if bad:
        raise typer.Exit(1)


def password(
    email: Annotated[str, typer.Argument(help="E-mail anggota yang kata sandinya diganti.")],
) -> None:
    """Ganti kata sandi seorang anggota dasbor; yang baru dibuatkan dan dicetak sekali."""
    from juru.people.sign_in import set_password

    new = secrets.token_urlsafe(12)
    with opened() as database:
        if not database.write(lambda tx: set_password(tx, email, new)):
            raise NotFound(f"no member {email}", text=f"Tidak ada anggota dengan e-mail {email}.")
    out.print(f"Kata sandi baru untuk {email}: {new}", highlight=False)


def add_channel(
    kind: Annotated[str, typer.Argument(help="telegram atau web_chat.")],
    token: Annotated[str, typer.Option(help="Token bot Telegram; tanpa ini ditanyakan.")] = "",
    workspace: Annotated[str, typer.Option(help="Ruang kerjanya.")] = "contoh",
) -> None:
    """Tambah saluran. Telegram: cukup sebuah token dari @BotFather, lalu `juru serve`."""
    if kind not in ("telegram", "web_chat"):
        raise InvalidCall(f"unknown kind {kind}", text="Saluran yang ada: telegram, web_chat.")
    bot = _checked_bot(token) if kind == "telegram" else None
    with opened() as database:
        added = database.write(lambda tx: _add_channel(tx, workspace_id(tx, workspace), kind, datetime.now(UTC)))
    if bot:
        out.print(f"Bot @{bot.username} siap. Jalankan `juru serve`, lalu buka {bot.link}", highlight=False, soft_wrap=True)
    else:
        out.print(f"Web chat siap: {read_settings().address}/chat/{added.key}", highlight=False, soft_wrap=True)


def list_channels(workspace: Annotated[str, typer.Option(help="Ruang kerjanya.")] = "contoh") -> None:
    """Daftar saluran sebuah ruang kerja."""
    from juru.people.workspaces import channels_of

    with opened() as database:
        for one in database.write(lambda tx: channels_of(tx, workspace_id(tx, workspace))):
            out.print(f"{one.kind:10} {one.key}", highlight=False)


def add_key(
    name: Annotated[str, typer.Argument(help="Nama untuk mengenali kunci ini.")],
    scope: Annotated[list[str] | None, typer.Option(help="Izin: messages, books:read, exports; boleh beberapa.")] = None,
    workspace: Annotated[str, typer.Option(help="Ruang kerjanya.")] = "contoh",
) -> None:
    """Buat kunci API baru; dicetak sekali ini saja."""
    from juru.people import api_keys

    with opened() as database:
        key = database.write(
            lambda tx: api_keys.add(
                tx, workspace_id(tx, workspace), name, scope or ["messages", "books:read"], datetime.now(UTC)
            )
        )
    out.print(key, highlight=False, soft_wrap=True)


def list_keys(workspace: Annotated[str, typer.Option(help="Ruang kerjanya.")] = "contoh") -> None:
    """Daftar kunci API sebuah ruang kerja."""
    from juru.people import api_keys

    with opened() as database:
        for key in database.write(lambda tx: api_keys.of_workspace(tx, workspace_id(tx, workspace))):
            state = "dicabut" if key.revoked else "aktif"
            out.print(f"{key.prefix}…  {key.name}  {', '.join(key.scopes)}  {state}", highlight=False, soft_wrap=True)


def revoke_key(
    prefix: Annotated[str, typer.Argument(help="Awalan kunci, seperti di daftar.")],
    workspace: Annotated[str, typer.Option(help="Ruang kerjanya.")] = "contoh",
) -> None:
    """Cabut sebuah kunci API."""
    from juru.people import api_keys

    with opened() as database:
        database.write(lambda tx: api_keys.revoke(tx, workspace_id(tx, workspace), prefix.rstrip("…"), datetime.now(UTC)))
    out.print("Kunci dicabut.")


def version() -> None:
    """Cetak versi Juru."""
    from importlib.metadata import version as installed

    out.print(f"juru {installed('juru')}", highlight=False)


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
