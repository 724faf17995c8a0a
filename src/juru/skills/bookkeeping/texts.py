"""The room's sentences by key, in Indonesian or English; a key has several wordings where a form letter would tire."""

from juru.skills.bookkeeping.texts_en import ENGLISH
from juru.skills.bookkeeping.texts_id import INDONESIAN

_TABLES = {"id": INDONESIAN, "en": ENGLISH}


def wordings(language: str, key: str) -> tuple[str, ...]:
    """All wordings of a key."""
    found = _TABLES.get(language, INDONESIAN)[key]
    return (found,) if isinstance(found, str) else found


def text(language: str, key: str, **values: object) -> str:
    """The first wording of a key, filled in."""
    return wordings(language, key)[0].format(**values)
