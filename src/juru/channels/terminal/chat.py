"""The chat loop: read a line, hand it over, print what comes back."""

import re
import secrets
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.text import Text

from juru.channels.terminal.lines import Line
from juru.conversation.message import ChatMessage
from juru.errors import JuruError

LEAVE = {"keluar", "exit", "quit", "/keluar", "/exit", "/quit"}

_bold = re.compile(r"\*(\S(?:[^*\n]*\S)?)\*")


def chat(line: Line, console: Console, ask: Callable[[], str], folder: Path) -> None:
    """Talk until the person leaves; files that come with a reply are saved in `folder`."""
    while True:
        try:
            text = ask().strip()
        except (EOFError, KeyboardInterrupt):
            console.print()
            return
        if text.casefold() in LEAVE:
            return
        if not text:
            continue
        try:
            for message in line.say(text):
                show(message, line, console, folder)
        except JuruError as error:
            console.print(Text(error.text, style="yellow"))


def show(message: ChatMessage, line: Line, console: Console, folder: Path) -> None:
    """Print one reply: its text, the choices by number, where its files were saved."""
    console.print(Text.assemble(("juru  ", "bold green"), formatted(message.text)), soft_wrap=True)
    numbered = re.search(r"^1[.)] ", message.text, re.MULTILINE)
    for number, button in enumerate(() if numbered else message.buttons, 1):
        console.print(Text(f"      [{number}] {button.label}", style="cyan"))
    for file in message.files:
        path = save(folder, file.name, line.fetch(file))
        console.print(Text(f"      Berkas disimpan: {path}", style="dim"))


def formatted(text: str) -> Text:
    """`*bold*` as the terminal shows it; everything else to the letter, indented under the first line."""
    result = Text()
    end = 0
    text = text.replace("\n", "\n      ")
    for match in _bold.finditer(text):
        result.append(text[end : match.start()])
        result.append(match[1], style="bold")
        end = match.end()
    result.append(text[end:])
    return result


def save(folder: Path, name: str, content: bytes) -> Path:
    """Write a file under its own name, beside an older one of that name rather than over it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / (re.sub(r"[^\w.-]+", "-", Path(name).name).strip(".-") or "berkas")
    if path.exists():
        path = path.with_stem(f"{path.stem}-{secrets.token_hex(3)}")
    path.write_bytes(content)
    return path
