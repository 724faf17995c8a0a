"""Word tables of the knowledge room: spellings, synonyms, English, ordinary words, things people ask about."""

from collections.abc import Iterator


def words_of(table: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(table.split())


def unfolded(table: str) -> list[str]:
    """The lines of a table; an indented line goes on the one above it."""
    lines: list[str] = []
    for line in table.strip("\n").splitlines():
        if line.startswith(" ") and lines:
            lines[-1] += ("" if lines[-1].endswith("|") else " ") + line.strip()
        elif line.strip():
            lines.append(line.strip())
    return lines


def lines_of(table: str) -> Iterator[tuple[str, list[str]]]:
    """The lines "head: word word | phrase of words" of a table."""
    for line in unfolded(table):
        head, _, rest = line.partition(":")
        if head.startswith("#"):
            continue
        phrases = [part.strip() for part in rest.split("|")]
        yield head.strip(), list(phrases[0].split()) + [phrase for phrase in phrases[1:] if phrase]
