"""HTML: what a visitor reads. Scripts, styles, menus, forms and hidden parts are dropped."""

from lxml import etree, html  # type: ignore[import-untyped]

from juru.skills.knowledge.blocks import Block, clean, rows_of
from juru.skills.knowledge.errors import BrokenSource, EmptySource

_DROPPED = {
    "script", "style", "nav", "footer", "aside", "form", "template", "noscript", "svg", "iframe", "object", "embed", "head",
    "button", "select", "canvas", "video", "audio",
}  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LEAVES = {"p", "blockquote", "pre", "address", "figcaption", "caption", "dt", "summary"}
_DEEPEST = 200


def read_html(text: str) -> tuple[list[Block], str]:
    """The blocks of a page and its title."""
    if not text.strip():
        raise EmptySource
    try:
        page = html.document_fromstring(
            text.encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8", huge_tree=False)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise BrokenSource(f"html: {error}") from error
    title = clean(page.findtext(".//title") or "")
    walker = _Walker()
    body = page.find(".//body")
    walker.walk(page if body is None else body, 0)
    walker.close()
    return walker.blocks, title


class _Walker:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.loose: list[str] = []  #: text that stands in no paragraph
        self.tables = 0

    def close(self) -> None:
        if text := clean(" ".join(self.loose)):
            self.blocks.append(Block("paragraph", text))
        self.loose = []

    def walk(self, element: html.HtmlElement, depth: int) -> None:
        if depth > _DEEPEST:
            return
        if element.text:
            self.loose.append(element.text)
        for child in element:
            self.child(child, depth)
            if child.tail:
                self.loose.append(child.tail)

    def child(self, child: html.HtmlElement, depth: int) -> None:
        tag = child.tag
        if not isinstance(tag, str) or tag in _DROPPED or _hidden(child):
            return
        if tag == "header" and not child.xpath(".//h1|.//h2"):
            return
        if tag in _HEADINGS:
            self.close()
            if text := _text(child):
                self.blocks.append(Block("heading", text, level=_HEADINGS[tag]))
        elif tag in ("ul", "ol"):
            self.close()
            self.items(child, depth, ordered=tag == "ol")
        elif tag == "table":
            self.close()
            self.table(child)
        elif tag == "dl":
            self.close()
            self.definitions(child)
        elif tag in _LEAVES:
            self.close()
            if text := _text(child):
                self.blocks.append(Block("paragraph", text))
        elif tag == "br":
            self.close()
        elif tag in ("div", "section", "article", "main", "body", "header", "details", "center", "fieldset", "figure"):
            self.close()
            self.walk(child, depth + 1)
            self.close()
        else:
            self.loose.append(_text(child))

    def items(self, parent: html.HtmlElement, depth: int, *, ordered: bool) -> None:
        number = 0
        for child in parent:
            if child.tag != "li" or _hidden(child):
                continue
            number += 1
            nested = child.xpath("./ul|./ol")
            for inner in nested:
                child.remove(inner)
            if text := _text(child):
                self.blocks.append(Block("item", text, ordered=ordered, marker=f"{number}." if ordered else ""))
            for inner in nested:
                if depth < _DEEPEST:
                    self.items(inner, depth + 1, ordered=ordered and inner.tag == "ol")

    def definitions(self, parent: html.HtmlElement) -> None:
        term = ""
        for child in parent:
            if child.tag == "dt":
                term = _text(child)
            elif child.tag == "dd" and (text := _text(child)):
                if term.endswith("?"):
                    self.blocks.append(Block("qa", term, answer=text))
                else:
                    self.blocks.append(Block("item", f"{term}: {text}" if term else text))

    def table(self, table: html.HtmlElement) -> None:
        self.tables += 1
        if caption := _text(table.find("caption")):
            self.blocks.append(Block("paragraph", caption.rstrip(".") + ":"))
        grid = _grid(table)
        self.blocks += rows_of(grid, self.tables)


def _grid(table: html.HtmlElement) -> list[list[str]]:
    """The cells of a table with merged ones filled in."""
    grid: list[list[str]] = []
    below: dict[tuple[int, int], str] = {}
    for number, row in enumerate(table.xpath("./tr|./thead/tr|./tbody/tr|./tfoot/tr")):
        cells: list[str] = []
        for cell in row.xpath("./td|./th"):
            while (number, len(cells)) in below:
                cells.append(below[number, len(cells)])
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            text = _text(cell)
            for _ in range(wide):
                for down in range(1, high):
                    below[number + down, len(cells)] = text
                cells.append(text)
        while (number, len(cells)) in below:
            cells.append(below[number, len(cells)])
        grid.append(cells)
    width = max((len(row) for row in grid), default=0)
    return [row + [""] * (width - len(row)) for row in grid]


def _span(cell: html.HtmlElement, name: str) -> int:
    value = cell.get(name, "1")
    return max(1, min(int(value), 50)) if value.isdigit() else 1


def _text(element: html.HtmlElement | None) -> str:
    if element is None:
        return ""
    for inner in element.xpath(".//script|.//style|.//template|.//noscript"):
        inner.drop_tree()
    for line_break in element.xpath(".//br"):
        line_break.tail = " " + (line_break.tail or "")
    return clean(element.text_content())


def _hidden(element: html.HtmlElement) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return "hidden" in element.attrib or "display:none" in style or element.get("aria-hidden") == "true"
