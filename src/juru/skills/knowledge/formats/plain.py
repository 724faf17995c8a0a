"""Plain text and Markdown: headings by form, lists by their marks, tables by bars, tabs or wide gaps."""

import re

from juru.skills.knowledge.blocks import Block, clean, item_of, rows_of

_HASHES = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_UNDERLINE = re.compile(r"^\s*(?:={3,}|-{3,})\s*$")
_RULE = re.compile(r"^\s*(?:[-*_]\s*){3,}$")
_BARS = re.compile(r"^\s*\|.*\|\s*$")
_BAR_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_NUMBERED_CAPS = re.compile(r"^\s*(?:[A-Z]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)]\s+(\S.*)$")
_NAMED = re.compile(r"^\s*(?:BAB|BAGIAN|PASAL|Bagian|Bab|Pasal)\s+(?:[IVXLC]+|\d+|[A-Z])\b")
_GAPS = re.compile(r"\t+|\s{2,}")
_ASK = re.compile(r"^\s*(?:tanya|pertanyaan|question|t|q)\s*\d*\s*[:.]\s+(.+)$", re.IGNORECASE)
_REPLY = re.compile(r"^\s*(?:jawab|jawaban|answer|j|a)\s*\d*\s*[:.]\s+(.+)$", re.IGNORECASE)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"(?<![\w*])(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1(?![\w*])")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"</?(?:br|b|i|strong|em|u|p|div|span|a|img|hr|sub|sup|small)\b[^>]*>", re.IGNORECASE)


def read_text(text: str, *, markdown: bool) -> list[Block]:
    """The blocks of a text; Markdown's own signs are taken away."""
    if markdown:
        text = _TAG.sub(" ", _COMMENT.sub("", text))
        text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    return _Reader(text.splitlines(), markdown).blocks()


class _Reader:
    def __init__(self, lines: list[str], markdown: bool) -> None:
        self.lines = lines
        self.markdown = markdown
        self.at = 0
        self.tables = 0
        self.found: list[Block] = []
        self.open: list[str] = []  #: lines of the paragraph being collected

    def blocks(self) -> list[Block]:
        while self.at < len(self.lines):
            if not (self.blank() or self.heading() or self.table() or self.question() or self.item()):
                self.paragraph_line()
        self.close()
        return self.found

    def line(self, offset: int = 0) -> str:
        at = self.at + offset
        return self.lines[at] if 0 <= at < len(self.lines) else ""

    def plain(self, text: str) -> str:
        if self.markdown:
            text = _LINK.sub(r"\1", text)
            text = _MARKS.sub(r"\2", _MARKS.sub(r"\2", text))
        return clean(text)

    def close(self) -> None:
        if self.open:
            self.found.append(Block("paragraph", self.plain(" ".join(self.open))))
            self.open = []

    def blank(self) -> bool:
        if self.line().strip() and not (_RULE.match(self.line()) and not self.line(-1).strip()):
            return False
        self.close()
        self.at += 1
        return True

    def heading(self) -> bool:
        line = self.line()
        if match := _HASHES.match(line):
            return self.add_heading(match.group(2), len(match.group(1)), 1)
        if line.strip() and _UNDERLINE.match(self.line(1)) and not self.open and not item_of(line) and "|" not in line:
            return self.add_heading(line, 1 if "=" in self.line(1) else 2, 2)
        if level := self.heading_level(line):
            return self.add_heading(line, level, 1)
        return False

    def heading_level(self, line: str) -> int:
        """Lines in capitals, numbered ones among them, and "Bagian II …" are headings in plain text."""
        text = line.strip()
        if not text or len(text) > 90 or "|" in text:
            return 0
        bold = re.fullmatch(r"(\*\*|__)(.+)\1:?", text)
        if self.markdown and bold and not self.open:
            return 4
        if self.markdown:
            return 0
        numbered = _NUMBERED_CAPS.match(text)
        words = numbered.group(1) if numbered else text
        if words.isupper() and sum(char.isalpha() for char in words) >= 4 and not words.endswith("."):
            return 2 if numbered or self.found else 1
        if _NAMED.match(text) and not text.endswith((".", ";", ",")):
            return 2
        if (
            not self.found
            and not self.open
            and self.at == 0
            and not text.endswith((".", ":", ","))
            and self.line(1).strip() == ""
        ):
            return 1
        alone = (not self.line(-1).strip() and not self.line(1).strip()) or (not self.line(-1).strip() and len(text) <= 40)
        if alone and not self.open and len(text) <= 60 and not re.search(r"[.:;,!?]$|\d{3}", text) and not item_of(line):
            return 3 if self.line(1).strip() or self.line(2).strip() else 0
        return 0

    def add_heading(self, text: str, level: int, lines: int) -> bool:
        self.close()
        self.found.append(Block("heading", self.plain(text).strip(":"), level=level))
        self.at += lines
        return True

    def table(self) -> bool:
        size, grid = self.bar_table() or self.gap_table() or (0, [])
        if not size:
            return False
        self.close()
        self.tables += 1
        self.found += rows_of([[self.plain(cell) for cell in row] for row in grid], self.tables)
        self.at += size
        return True

    def bar_table(self) -> tuple[int, list[list[str]]] | None:
        size = 0
        while self.in_bars(size):
            size += 1
        if size < 2:
            return None
        lines = [self.line(i) for i in range(size)]
        grid = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines if not _BAR_RULE.match(line)]
        width = max(map(len, grid))
        return size, [row + [""] * (width - len(row)) for row in grid]

    def in_bars(self, at: int) -> bool:
        """Whether a line belongs to a table of bars: the first one has bars at both ends, or a rule below it."""
        line = self.line(at)
        if "|" not in line:
            return False
        return at > 0 or bool(_BARS.match(line) or (_BAR_RULE.match(self.line(1)) and "|" in self.line(1)))

    def gap_table(self) -> tuple[int, list[list[str]]] | None:
        if self.markdown and "\t" not in self.line():
            return None
        grid: list[list[str]] = []
        while cells := self.gap_cells(self.line(len(grid))):
            if grid and len(cells) != len(grid[0]):
                break
            grid.append(cells)
        return (len(grid), grid) if len(grid) >= 3 else None

    @staticmethod
    def gap_cells(line: str) -> list[str]:
        if item_of(line):
            return []
        cells = _GAPS.split(line.strip())
        return cells if len(cells) >= 2 and all(len(cell) <= 80 for cell in cells) else []

    def question(self) -> bool:
        asked = _ASK.match(self.line())
        reply = _REPLY.match(self.line(1)) or (None if self.line(1).strip() else _REPLY.match(self.line(2)))
        if not asked or not reply:
            return False
        self.close()
        self.at += 2 if _REPLY.match(self.line(1)) else 3
        answer = [reply.group(1)]
        while self.line().strip() and not _ASK.match(self.line()):
            answer.append(self.line())
            self.at += 1
        self.found.append(Block("qa", self.plain(asked.group(1)), answer=self.plain(" ".join(answer))))
        return True

    def item(self) -> bool:
        found = item_of(self.line())
        if not found:
            return False
        self.close()
        lines = [found.text]
        self.at += 1
        while self.continues(self.line()):
            lines.append(self.line())
            self.at += 1
        self.found.append(Block("item", self.plain(" ".join(lines)), ordered=found.ordered, marker=found.marker))
        return True

    def continues(self, line: str) -> bool:
        """An indented line, or one that goes on in lower case, belongs to the item above it."""
        if not line.strip() or item_of(line) or _HASHES.match(line) or "|" in line:
            return False
        return line.startswith(("  ", "\t")) or line.strip()[0].islower()

    def paragraph_line(self) -> None:
        line = self.line().strip()
        if self.open and not self.goes_on(self.open[-1], line):
            self.close()
        self.open.append(line)
        self.at += 1

    def goes_on(self, before: str, line: str) -> bool:
        """Whether a line is the wrapped rest of the one before it, not a line of its own."""
        if before.endswith(":"):
            return False
        return line[0].islower() or (len(before) >= 55 and not before.endswith((".", "!", "?")))
