"""From the best statement to what is said: the asked row and column, the steps, the sentence and what it needs beside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from juru.skills.knowledge.conditions import fits, quantities
from juru.skills.knowledge.days import DAYS, covers, days_in
from juru.skills.knowledge.facts import facts_in
from juru.skills.knowledge.index import Index
from juru.skills.knowledge.passages import Passage
from juru.skills.knowledge.question import Question
from juru.skills.knowledge.rank import WANTED, Hit
from juru.skills.knowledge.words import document_stems, fold

TIE = 0.03  #: hits this close to the best say it as well
MOST_ROWS = 6
MOST_LISTED = 14
_LEANS = re.compile(
    r"^(?:biayanya|harganya|tarifnya|syaratnya|caranya|isinya|namun|tetapi|tapi|selain itu|sesudah itu|"
    r"setelah itu|sebelum itu|hal ini|ini|itu|gratis|"
    r"bila tetap|jika tetap|bila tidak|kecuali|juga|mereka|keduanya|sisanya|jawabannya|pengambilannya|"
    r"waktunya|kemudian|lalu|dalam hal|selebihnya|tanpa itu)\b",
    re.IGNORECASE,
)
_REST = re.compile(r"\b(?:di ?bawah itu|di ?atas itu|selain itu|selebihnya|sisanya|lainnya)\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_SEMICOLON = re.compile(r"\s*;\s*")
_JOINED = re.compile(
    r",\s+(?:dan\s+|serta\s+|atau\s+)?(?=[^\d])|\s+(?:dan|serta|sedangkan|atau)\s+(?=(?:Rp|senin|selasa|"
    r"rabu|kamis|jumat|sabtu|minggu|\w+ Rp))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is shown of a passage."""

    passage: int
    text: str
    strength: float
    others: tuple[int, ...] = ()  #: further passages that it quotes: the other rows


def gather(index: Index, question: Question, hits: Sequence[Hit]) -> list[Evidence]:
    """The evidence for one question, best first; `hits` are ranked."""
    best = hits[0]
    found = _evidence(index, question, best, hits)
    open_asks = _open_asks(question, " ".join(item.text for item in found))
    if open_asks:
        extra = _complement(index, question, hits, found, open_asks)
        if extra:
            found.append(extra)
    return found


def _evidence(index: Index, question: Question, best: Hit, hits: Sequence[Hit]) -> list[Evidence]:
    statement = index.statements[best.statement]
    passage = index.passages[statement.passage]
    if passage.kind == "row":
        return _rows(index, question, best, hits)
    if passage.kind in ("list", "steps"):
        return [_list(index, question, best, hits, passage)]
    if passage.kind == "qa":
        return [Evidence(statement.passage, _cut(question, passage.parts), best.score)]
    return _sentences(index, question, best, hits, passage)


# -- rows --------------------------------------------------------------------------------------------------------------


def _rows(index: Index, question: Question, best: Hit, hits: Sequence[Hit]) -> list[Evidence]:
    """The asked rows of a table with the asked columns."""
    first = index.passages[index.statements[best.statement].passage]
    together = index.groups[first.source, first.group]
    tied = [
        hit
        for hit in hits
        if index.statements[hit.statement].passage in together
        and hit.score >= best.score - TIE
        and hit.coverage >= best.coverage - TIE
    ]
    rows = [index.statements[hit.statement].passage for hit in tied]
    labelled = any(_label_matches(index.passages[row], question) for row in rows)
    lists_all = (len(rows) > 1 and not labelled) or ("list" in question.asks and not labelled)
    if lists_all:
        rows = [row for row in together if index.passages[row].kind == "row"]
        if question.days:
            rows = [row for row in rows if covers(index.passages[row].text, question.days) is not False] or rows
    rows = sorted(rows)[: MOST_LISTED if lists_all else MOST_ROWS]
    passages = [index.passages[row] for row in rows]
    columns = _columns(question, passages)
    lines = [_row_line(passage, columns, passages) for passage in passages]
    if len(lines) > 1:
        head = first.path[-1] if first.path else ""
        intro = (first.intro or head).rstrip(":. ")
        lines = [f"- {line}" for line in lines]
        text = "\n".join([f"{intro}:" if intro else "", *lines]).strip()
    else:
        text = _heading_for(first) + lines[0]
    return [Evidence(rows[0], text, best.score, tuple(rows[1:]))]


def _heading_for(passage: Passage) -> str:
    """A row whose label is a bare figure ("10 hari") needs its heading to say what it is."""
    label = passage.parts[0]
    if passage.path and (_FIGURE.match(label) or days_in(label) or len(label) < 4):
        heading = re.sub(r"^\s*(?:[A-Z]|[IVX]+|\d+)[.)]\s*", "", passage.intro.rstrip(":. ") or passage.path[-1])
        heading = heading.split("(")[0].strip()
        return f"{heading}, "
    return ""


def _label_matches(passage: Passage, question: Question) -> bool:
    label = set(document_stems(passage.parts[0]))
    return any(
        term.kind in ("known", "number", "day")
        and any(word in label and weight >= 0.65 for word, weight in term.alternatives.items())
        for term in question.terms
    )


def _columns(question: Question, passages: Sequence[Passage]) -> list[int]:
    """Which cells answer: by the words of the question, then by the kind that is asked."""
    header = passages[0].header
    marks = [_column_mark(question, passages, at) for at in range(1, len(header))]
    fitting = [_column_fits(question, passages, at) for at in range(1, len(header))]
    most = max(marks, default=0.0)
    able = [at for at, fit in enumerate(fitting) if fit]
    if able:
        # The kind that is asked for decides; among columns of that kind, the words of the question.
        top = max(marks[at] for at in able)
        chosen = [at for at in able if marks[at] >= top - 0.05] if top > 0 else able
    else:
        chosen = [at for at, mark in enumerate(marks) if mark >= most - 0.05] if most > 0 else []
    chosen = chosen or list(range(len(marks)))
    if question.asks & {"time", "day"} and not question.asks & {"price"}:
        chosen += [
            at for at in range(len(marks)) if at not in chosen and _schedule(passages, at + 1) and not _timetable(passages)
        ]
    return [at + 1 for at in sorted(set(chosen))]


def _timetable(passages: Sequence[Passage]) -> bool:
    """Whether the columns themselves are days ("Senin–Jumat", "Sabtu"): then only the asked one is shown."""
    return any(days_in(head) for head in passages[0].header)


def _schedule(passages: Sequence[Passage], at: int) -> bool:
    head = fold(passages[0].header[at])
    return bool(re.search(r"\b(?:hari|jam|waktu|pukul|masuk|pulang|mulai|selesai|tanggal|buka|tutup|day|time)\b", head)) or all(
        "time" in facts_in(passage.parts[at]) or "day" in facts_in(passage.parts[at]) for passage in passages
    )


def _column_mark(question: Question, passages: Sequence[Passage], at: int) -> float:
    """How much of the question a column's head and cells name."""
    head = passages[0].header[at]
    words = set(document_stems(head))
    cell_words = {word for passage in passages for word in document_stems(passage.parts[at])}
    mark = 0.0
    for term in question.terms:
        if term.kind == "number":
            mark += 1.2 * bool(words & set(term.alternatives)) or 0.7 * bool(cell_words & set(term.alternatives))
            continue
        if term.kind == "day":
            continue
        held = max((weight for word, weight in term.alternatives.items() if word in words), default=0.0)
        inside = max((weight for word, weight in term.alternatives.items() if word in cell_words), default=0.0)
        strength = {"asking": 0.35, "ordinary": 0.5}.get(term.kind, 1.0) * (
            1.0 if not question.follows else max(term.weight, 0.2)
        )
        mark += strength * max(held, 0.6 * inside)
    if re.search(r"\b(?:tanpa|non|tidak)\b", fold(head)) and mark > 0:
        mark += 0.8 if re.search(r"\b(?:tidak|tanpa|belum|non)\b", question.words) else -0.3
    if question.days:
        covered = covers(head, question.days)
        mark += {True: 1.5, False: -1.0, None: 0.0}[covered]
    return mark


def _column_fits(question: Question, passages: Sequence[Passage], at: int) -> bool:
    head = fold(passages[0].header[at])
    cells = " ".join(passage.parts[at] for passage in passages)
    facts = facts_in(cells)
    asks = question.asks
    if question.days and (covered := covers(passages[0].header[at], question.days)) is not None:
        return covered
    if "price" in asks and ("money" in facts or re.search(r"\b(?:tarif|harga|biaya|ongkos)\b", head)):
        return True
    if "percent" in asks and "percent" in facts:
        return True
    if "who" in asks and "name" in facts:
        return True
    if "amount" in asks and not asks & {"price", "length", "percent", "count", "time", "date"}:
        priced = any("money" in facts_in(cell) for passage in passages for cell in passage.parts[1:])
        if "money" in facts or (not priced and "count" in facts):
            return True
    if "count" in asks and "count" in facts:
        return True
    if "length" in asks and "length" in facts:
        return True
    return bool(asks & {"time", "day", "date"}) and bool(facts.kinds & {"time", "day", "date"})


def _row_line(passage: Passage, columns: Sequence[int], among: Sequence[Passage]) -> str:
    """ "Bekam basah – Sekali datang: Rp125.000"; other cells come in where labels alone do not tell rows apart."""
    label = passage.parts[0]
    same = [other for other in among if other.parts[0] == label]
    shown = set(columns)
    if len(same) > 1:
        shown |= {
            at
            for at in range(1, len(passage.parts))
            if len({other.parts[at] for other in same}) > 1 and len(passage.parts[at]) < 40
        }
    cells = []
    for at in sorted(shown):
        cell, head = passage.parts[at], passage.header[at]
        if cell and cell != "-":
            cells.append(f"{head}: {cell}" if head else cell)
    return f"{label} – {'; '.join(cells)}" if cells and label else label or "; ".join(cells)


# -- lists and steps ---------------------------------------------------------------------------------------------------


def _list(index: Index, question: Question, best: Hit, hits: Sequence[Hit], passage: Passage) -> Evidence:
    statement = index.statements[best.statement]
    heading = passage.path[-1] if passage.path else ""
    intro = passage.intro or (re.sub(r"^\s*(?:[A-Z]|[IVX]+|\d+)[.)]\s*", "", heading) + ":" if heading else "")
    whole = statement.whole or ("steps" in question.asks and passage.kind == "steps")
    if whole:
        marks = passage.markers or ("-",) * len(passage.parts)
        lines = [f"{mark} {part}" for mark, part in zip(marks, passage.parts, strict=True)]
        return Evidence(statement.passage, "\n".join([intro, *lines]) if intro else "\n".join(lines), best.score)
    parts = [statement.part]
    for hit in hits:
        other = index.statements[hit.statement]
        if other.passage == statement.passage and not other.whole and hit.score >= best.score - TIE:
            parts.append(other.part)
    items = [_clauses(question, passage.parts[part]) for part in sorted(set(parts))[:4]]
    lead = intro if len(intro) <= 140 else ""
    if len(items) == 1:
        return Evidence(statement.passage, f"{lead} {items[0]}".strip(), best.score)
    return Evidence(statement.passage, "\n".join([lead, *(f"- {item}" for item in items)]).strip(), best.score)


# -- sentences ---------------------------------------------------------------------------------------------------------


def _sentences(index: Index, question: Question, best: Hit, hits: Sequence[Hit], passage: Passage) -> list[Evidence]:
    """The sentence, those as good beside it, and the one before where it leans on it."""
    statement = index.statements[best.statement]
    parts = {statement.part}
    for hit in hits:
        other = index.statements[hit.statement]
        if (
            other.passage == statement.passage
            and other.part >= 0
            and hit.score >= best.score - 0.12
            and hit.own >= best.own * 0.6
        ):
            parts.add(other.part)
    following = statement.part + 1
    if following < len(passage.parts) and _LEANS.search(passage.parts[following]) and len(parts) == 1:
        parts.add(following)
    for part in sorted(parts):
        if part > 0 and _LEANS.search(passage.parts[part]):
            parts.add(part - 1)
    chosen = sorted(parts)[:4]
    texts = [_clauses(question, passage.parts[part]) if len(chosen) == 1 else passage.parts[part] for part in chosen]
    found = [Evidence(statement.passage, " ".join(texts), best.score)]
    for hit in hits:
        other = index.statements[hit.statement]
        if hit.score < best.score - TIE:
            break
        most = 2 if question.subjects else 3
        if other.passage != statement.passage and index.passages[other.passage].kind in ("text", "qa") and len(found) < most:
            found.append(_evidence_alone(index, question, hit))
    return found


def _evidence_alone(index: Index, question: Question, hit: Hit) -> Evidence:
    return _evidence(index, question, hit, [hit])[0]


def _cut(question: Question, parts: Sequence[str]) -> str:
    """An answer of a question–answer pair: whole where short, else the sentences that fit."""
    text = " ".join(parts)
    if len(parts) == 1:
        return _clauses(question, text)
    if len(parts) == 2 and len(parts[0]) <= 12:
        return f"{parts[0]} {_clauses(question, parts[1])}"  # "Ya. Kardus kecil …, sedang …, besar …."
    if len(text) <= 260:
        return text
    asked = {word for term in question.terms for word in term.alternatives}
    marked = [(len(asked & set(document_stems(part))), -at) for at, part in enumerate(parts)]
    keep = sorted(-at for _, at in sorted(marked, reverse=True)[:2])
    return " ".join(parts[at] for at in sorted({0, *keep}))


def _clauses(question: Question, sentence: str) -> str:
    """A sentence of parallel parts cut to the one that is asked ("kecil Rp4.000, sedang Rp7.000, besar Rp12.000")."""
    if _REST.search(sentence):
        return sentence
    for separator, shortest in ((_SEMICOLON, 2), (_JOINED, 2)):
        parts = [part.strip(" ,;") for part in separator.split(sentence) if part.strip(" ,;")]
        if len(parts) < shortest:
            continue
        chosen = _by_day(question, parts)
        if chosen is None:
            chosen = _by_limits(question, parts)
        if chosen is None:
            chosen = _by_words(question, parts, wide=separator is _SEMICOLON)
        if chosen is not None:
            return _with_subject(parts, chosen, question)
    return sentence


def _by_day(question: Question, parts: Sequence[str]) -> int | None:
    """The part whose days are asked for, where each part has its own days and times."""
    if not question.days or not all(days_in(part) and "time" in facts_in(part) for part in parts):
        return None
    held = [at for at, part in enumerate(parts) if days_in(part) & question.days]
    return held[0] if len(held) == 1 else None


def _by_limits(question: Question, parts: Sequence[str]) -> int | None:
    """The part whose limits hold the figure of the question."""
    if not question.quantities:
        return None
    held = [fits(part, list(question.quantities)) for part in parts]
    measured = {quantity.dimension for quantity in question.quantities}
    alike = all(any(size.dimension in measured for size in quantities(part)) for part in parts)
    return held.index(True) if held.count(True) == 1 and alike else None


def _by_words(question: Question, parts: Sequence[str], *, wide: bool) -> int | None:
    """The one part with the asked words, where all parts hold the same kind of figure."""
    kinds = [facts_in(part).kinds & {"money", "percent", "time"} for part in parts]
    if (
        not all(kinds)
        or not frozenset.intersection(*kinds)
        or (not wide and (len(parts) < 3 or any(len(part.split()) > 7 for part in parts)))
    ):
        return None
    # The subject that the first part names for all ("Kardus kecil …, sedang …") tells none from another.
    subject = set(document_stems(" ".join(_before_figure(parts[0]).split()[:-1])))
    words = [set(document_stems(part)) - subject for part in parts]
    marks = []
    for at, own in enumerate(words):
        others = {word for i, other in enumerate(words) if i != at for word in other}
        marks.append(
            sum(
                term.weight
                * max((weight for word, weight in term.alternatives.items() if word in own and word not in others), default=0.0)
                for term in question.terms
            )
        )
    best = max(marks)
    if best < 0.1 or sorted(marks)[-2] > best * 0.5:
        return None
    return marks.index(best)


def _before_figure(part: str) -> str:
    return re.split(r"\s+(?=\S*\d|Rp)", part)[0]


def _with_subject(parts: Sequence[str], at: int, question: Question) -> str:
    """The chosen part; one that leaves out its subject gets it back from the first part."""
    part = parts[at].rstrip(".")
    if at == 0:
        return part + "."
    before_figure = _before_figure(parts[0])
    first_day = re.search(rf"\b(?:{'|'.join(DAYS)})", parts[0], re.IGNORECASE)
    subject = parts[0][: first_day.start()].strip() if question.days and first_day else " ".join(before_figure.split()[:-1])
    if not subject or (len(part.split()) > 9 and not question.days) or fold(subject.split()[0]) in fold(part):
        return part[0].upper() + part[1:] + "."
    return f"{subject} {part}."


# -- what is still open ------------------------------------------------------------------------------------------------


def _open_asks(question: Question, text: str) -> set[str]:
    """Kinds that were asked for and that the evidence does not hold."""
    facts = facts_in(text)
    return {
        ask
        for ask in question.asks & {"price", "time", "percent", "phone", "length", "who", "place", "day"}
        if not any(kind in facts for kind, mark in WANTED[ask].items() if mark > 0.5) and "negative" not in facts
    }


def _complement(
    index: Index, question: Question, hits: Sequence[Hit], found: Sequence[Evidence], asks: set[str]
) -> Evidence | None:
    """Another statement, nearly as good, that holds what the best one leaves open."""
    shown = {item.passage for item in found}
    for hit in hits[1:25]:
        statement = index.statements[hit.statement]
        if hit.coverage < hits[0].coverage * 0.7 or (
            statement.whole and index.passages[statement.passage].kind in ("list", "steps")
        ):
            continue
        if statement.passage in shown and statement.text in found[0].text:
            continue
        if all(any(kind in statement.facts for kind in WANTED[ask]) for ask in asks):
            return _evidence_alone(index, question, hit)
    return None
