"""Word tables of the knowledge room: spellings, synonyms, English, ordinary words, things people ask about."""

from collections.abc import Iterator


def lines_of(table: str) -> Iterator[tuple[str, list[str]]]:
    """The lines "head: word word | phrase of words" of a table."""
    for line in table.strip().splitlines():
        head, _, rest = line.partition(":")
        if head.startswith("#"):
            continue
        phrases = [part.strip() for part in rest.split("|")]
        yield head.strip(), [word for word in phrases[0].split()] + [phrase for phrase in phrases[1:] if phrase]
