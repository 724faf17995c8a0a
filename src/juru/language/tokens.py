"""Text to tokens: case, unicode, emoji and repeated letters are straightened; every token knows its place in the text."""

import re
import unicodedata
from dataclasses import dataclass

MAX_LENGTH = 2_000  #: characters that are read; the rest of a longer message is left alone

#: Emoji that carry meaning in lists of payments; all others only separate words.
_SIGNS = {"✅": " ✓ ", "☑": " ✓ ", "✔": " ✓ ", "❌": " ✗ ", "❎": " ✗ ", "✖": " ✗ "}
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "×": "x",
                         "…": "...", "\t": " ", "\r": "\n", "\u00a0": " "})  # fmt: skip
_TOKEN = re.compile(
    r"(?P<odd>\b(?:\d+[oOlI]|[oOlI]\d|[lI][oO]{2})[\doOlI]*(?: ?(?:rb|ribu|rebu|jt|juta)|k)\b"
    r"|\b\d+[oO]*[.,]\d*[oO][\doO]+|\b\d+[oO]{2,}\b|\b\d*[oO]+\d*[.,](?:\d|[oO]){3}\b)"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*(?:-[^\W\d_]+)*)"
    r"|(?P<line>\n+)"
    r"|(?P<mark>[^\w\s])"
)
#: dots that lead the eye to a price: "Kwetiau..........18.000"
_LEADERS = re.compile(r"[.…_]{2,}(?=\s*(?:Rp\.?)?\s*\d)")
_LONG_RUN = re.compile(r"([^\W\d_])\1{2,}")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark; `start` and `end` are places in the straightened text."""

    kind: str  #: "word", "number", "mark", "line", or "odd": letters among the figures, as in "1oorb"
    text: str  #: as written
    lower: str
    start: int
    end: int
    glued: bool  #: no space before it


def straighten(text: str) -> str:
    """The text in one unicode form, without invisible characters; emoji become spaces or ✓ and ✗. At most MAX_LENGTH long."""
    text = _LEADERS.sub(" ", text[:MAX_LENGTH])
    if text.isascii():
        return text.translate(_QUOTES)
    for sign, plain in _SIGNS.items():
        text = text.replace(sign, plain)
    text = _INVISIBLE.sub("", text).translate(_QUOTES)
    text = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    return "".join(
        " " if unicodedata.category(char) in ("So", "Sk", "Cs", "Co", "Cn", "Cc") and char not in "\n✓✗" else char
        for char in text
    )[:MAX_LENGTH]


def tokenize(text: str) -> list[Token]:
    """The tokens of a straightened text, in order. "50rb" gives two, the second glued to the first."""
    tokens = []
    end = -1
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "mark"
        lower = match.group().lower()
        if kind == "word" and _LONG_RUN.search(lower):
            lower = _LONG_RUN.sub(r"\1", lower)
        tokens.append(Token(kind, match.group(), lower, match.start(), match.end(), match.start() == end))
        end = match.end()
    return tokens
