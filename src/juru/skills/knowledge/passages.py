"""Passages: what an answer can quote. Blocks are cut along headings, lists and tables; nothing is torn apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, Literal

from juru.skills.knowledge.blocks import Block

PassageKind = Literal["text", "list", "steps", "row", "qa"]

#: full stops that end no sentence
_ABBREVIATIONS = re.compile(
    r"\b(?:dr|drg|drs|dra|ir|prof|sp|no|jl|jln|st|tgl|telp|hlm|dll|dsb|dst|dkk|a\.n|u\.p|s\.d|rp|kec|kab|kel|gg|bpk|h|hj|ust|"
    r"m|s|ph|psi|pd|kom|si|t|mr|mrs|vol|ext|min|maks)$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”)]?\s+(?=[\"“(]?[A-Z0-9À-Ý])")
_STEPS_INTRO = re.compile(r"\b(?:cara|langkah|tahap\w*|urutan|prosedur|alur|tata cara|how to|steps)\b", re.IGNORECASE)
LONGEST = 1_500  #: characters of a paragraph; longer ones are cut at sentence ends


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a source that makes sense by itself."""

    source: str  #: file name
    path: tuple[str, ...]  #: headings above it, widest first
    kind: PassageKind
    parts: tuple[str, ...]  #: sentences, list items, or the cells of a row
    intro: str = ""  #: the line that leads to a list or table; of a qa: the question
    header: tuple[str, ...] = ()  #: of a row
    markers: tuple[str, ...] = ()  #: of steps: "1.", "a."
    group: int = 0  #: rows of one table, parts of one section
    title: str = ""  #: of the whole document

    @property
    def text(self) -> str:
        """The passage as it is shown."""
        if self.kind == "row":
            pairs = zip(self.header, self.parts, strict=True)
            return "; ".join(f"{head}: {cell}" if head else cell for head, cell in pairs if cell)
        if self.kind in ("list", "steps"):
            marks = self.markers or ("-",) * len(self.parts)
            lines = [f"{mark} {part}" for mark, part in zip(marks, self.parts, strict=True)]
            return "\n".join([self.intro, *lines] if self.intro else lines)
        if self.kind == "qa":
            return f"{self.intro}\n{' '.join(self.parts)}"
        return " ".join(self.parts)

    @property
    def key(self) -> str:
        """The same passage gives the same key: nothing is indexed twice."""
        return blake2b("\x1f".join((self.source, *self.path, self.text)).encode(), digest_size=12).hexdigest()

    def as_json(self) -> dict[str, Any]:
        """For storage, previews and the command line."""
        return {"source": self.source, "path": list(self.path), "kind": self.kind, "text": self.text}


@dataclass
class _Cutter:
    """Walks over blocks and collects passages; keeps the headings above and the line before."""

    source: str
    title: str = ""
    headings: list[tuple[int, str]] = field(default_factory=list)
    lead: str = ""  #: a line ending in a colon, waiting for its list or table
    items: list[Block] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    group: int = 0
    table: int = -1
    table_lead: str = ""

    def take(self, block: Block) -> None:
        if block.kind != "item":
            self.close_list()
        if block.kind == "row":
            self.row(block)
            return
        self.table = -1
        if block.kind == "heading":
            self.heading(block)
        elif block.kind == "item":
            self.items.append(block)
        elif block.kind == "qa":
            self.group += 1
            self.add("qa", sentences(block.answer), intro=block.text, path_tail=block.note)
        else:
            self.paragraph(block.text)

    def heading(self, block: Block) -> None:
        self.flush_lead()
        if not self.title and not self.headings and not self.passages:
            self.title = block.text
        while self.headings and self.headings[-1][0] >= block.level:
            self.headings.pop()
        self.headings.append((block.level, block.text))

    def paragraph(self, text: str) -> None:
        self.flush_lead()
        self.group += 1
        chunk: list[str] = []
        found = sentences(text)
        # "Jam masuk 13.00. Barang yang dibawa:": the last sentence leads the list that follows.
        lead = found.pop() if found and found[-1].endswith(":") and len(found[-1]) <= 200 else ""
        for sentence in found:
            if chunk and sum(map(len, chunk)) + len(sentence) > LONGEST:
                self.add("text", chunk)
                chunk = []
            chunk.append(sentence)
        if chunk:
            self.add("text", chunk)
        self.lead = lead

    def row(self, block: Block) -> None:
        if block.table != self.table:
            self.table = block.table
            self.table_lead, self.lead = self.lead, ""
            self.group += 1
        self.add("row", list(block.cells), intro=self.table_lead, header=block.header)

    def close_list(self) -> None:
        if not self.items:
            return
        items, self.items = self.items, []
        lead, self.lead = self.lead, ""
        self.group += 1
        ordered = all(item.ordered for item in items)
        heading = self.headings[-1][1] if self.headings else ""
        is_steps = (ordered and (len(items) > 1)) or (bool(_STEPS_INTRO.search(lead or heading)) and ordered)
        markers = tuple(item.marker for item in items) if ordered else ()
        self.add("steps" if is_steps else "list", [item.text for item in items], intro=lead, markers=markers)

    def flush_lead(self) -> None:
        if self.lead:
            lead, self.lead = self.lead, ""
            self.group += 1
            self.add("text", [lead])

    def add(self, kind: PassageKind, parts: Sequence[str], *, intro: str = "", header: tuple[str, ...] = (),
            markers: tuple[str, ...] = (), path_tail: str = "") -> None:  # fmt: skip
        kept = tuple(parts) if kind == "row" else tuple(part for part in parts if part)
        if not any(kept):
            return
        path = tuple(text for _, text in self.headings) + ((path_tail,) if path_tail else ())
        if header and len(header) != len(kept):
            header = (header + ("",) * len(kept))[: len(kept)]
        self.passages.append(
            Passage(self.source, path, kind, kept, intro, header or (("",) * len(kept) if kind == "row" else ()), markers,
                    self.group, self.title)
        )  # fmt: skip


def cut(source: str, blocks: Sequence[Block], title: str = "") -> list[Passage]:
    """The passages of a document, in its order; a repeated passage comes once."""
    cutter = _Cutter(source, title)
    for block in blocks:
        cutter.take(block)
    cutter.close_list()
    cutter.flush_lead()
    seen: set[str] = set()
    unique = []
    for passage in cutter.passages:
        if passage.key not in seen:
            seen.add(passage.key)
            unique.append(passage)
    return unique


def sentences(text: str) -> list[str]:
    """The sentences of a text; abbreviations ("dr.", "Jl.") and figures ("08.00") end none."""
    found: list[str] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        before = text[start : match.start()].rstrip()
        word = before.rstrip('.!?"”)').rsplit(" ", 1)[-1].split(",")[-1]
        if before.endswith(".") and (
            _ABBREVIATIONS.search(word) or (re.fullmatch(r"\d{1,2}|[A-Z]", word) and not found and len(before) < 4)
        ):
            continue
        found.append(before)
        start = match.end()
    if rest := text[start:].strip():
        found.append(rest)
    return found
