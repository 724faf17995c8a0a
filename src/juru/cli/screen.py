"""Where commands print: plain for figures, quiet for notes, errors apart."""

from rich.console import Console

out = Console()
err = Console(stderr=True)
