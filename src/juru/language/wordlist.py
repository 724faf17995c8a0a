"""Word lists written the way people read them: words with spaces between."""


def words_of(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())
