"""The commands. Each imports what it needs only when it runs, so that `juru understand` starts at once."""

import os
import sys

import typer
from rich.text import Text

from juru.cli import manage, read, run
from juru.cli.screen import err
from juru.errors import JuruError, SettingsError

app = typer.Typer(
    name="juru",
    help="Juru mencatat uang dari obrolan biasa: tanpa LLM, tanpa internet, di komputermu sendiri.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
run.register(app)
read.register(app)
manage.register(app)


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
