"""Juru's one markup, `*bold*`, as Telegram's HTML; every other character means itself."""

import re
from html import escape

# A star opens before a word and closes after one: "3 * 5 * 2" stays a sum.
_bold = re.compile(r"(?<![^\s(>\"'“\-–—])\*(?=\S)([^*\n]*[^*\s])\*(?![^\s).,!?;:%\"'”\-–—])")


def html(text: str) -> str:
    """The text with `<b>` for bold and everything else escaped."""
    return _bold.sub(r"<b>\1</b>", escape(text, quote=False))


def plain(text: str) -> str:
    """The text without its stars, for when Telegram cannot read the markup."""
    return _bold.sub(r"\1", text)
