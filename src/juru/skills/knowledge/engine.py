"""The knowledge engine: passages in, an answer with its source out; pure, without storage, clock or network."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from juru.skills.knowledge import wording
from juru.skills.knowledge.conditions import fits, quantities
from juru.skills.knowledge.evidence import Evidence, gather
from juru.skills.knowledge.facts import PHONE
from juru.skills.knowledge.grounding import Compose, ground
from juru.skills.knowledge.index import Index
from juru.skills.knowledge.passages import Passage
from juru.skills.knowledge.question import Question, Reader
from juru.skills.knowledge.rank import Hit, rank
from juru.skills.knowledge.stems import stem
from juru.skills.knowledge.triage import URGENT, triage
from juru.skills.knowledge.words import ROOT_STEMS, document_stems, is_english, synonyms_of

#: below this share of the question's weight a passage does not answer it (calibrated: see tests/skills/knowledge)
ENOUGH = 0.57
#: where a subject of the question is unknown to the documents, the rest must say clearly more
ENOUGH_STRANGE = 0.80
_NUMBERED = re.compile(
    r"\b(kelas|gelombang|lantai|semester|golongan|tingkat|jalur|level|tipe|tahap|rute|seri|blok|loket)\s+(\d{1,2})\b"
)
_SIZED = re.compile(r"^\d+(?:,\d+)?\s*\w+\b")
#: what a plain refusal must hold of the question without the strange word
REFUSED = 0.55
_REFUSAL = re.compile(
    r"\b(?:tidak|belum)\b[^.]{0,30}\b(?:tersedia|ada|melayani|dilayani|menyediakan|menerima|diterima|"
    r"boleh|diizinkan|diperbolehkan|ditanggung|dapat)\b|"
    r"\bjangan\b|\bdilarang\b|\bterlarang\b|\bhanya\b",
    re.IGNORECASE,
)
_EMERGENCY = re.compile(
    r"\b(?:darurat|igd|ugd|gawat|ambulans|kekerasan|perundungan|bahaya|emergency|polisi|pertolongan|"
    r"guru piket|sapa|hotline|kebakaran|satgas|konseling)\b",
    re.IGNORECASE,
)
_SHORT_NUMBER = re.compile(r"(?<![\d.,(-])1(?:10|12|13|18|19|29)(?![\d.,-]*\d)")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the engine says to one message, and why."""

    text: str
    declined: bool = False
    handover: bool = False
    verdict: str = "question"  #: of the triage
    sources: tuple[str, ...] = ()  #: file names, best first
    passages: tuple[Passage, ...] = ()
    confidence: float = 0.0
    gaps: tuple[str, ...] = ()  #: questions that the documents do not answer
    level: str = "passage"  #: "composed", "strict" or "passage": which level of the fallback spoke


@dataclass
class Knowledge:
    """Documents that can be asked. Built from passages; a new one replaces the old when sources change."""

    passages: Sequence[Passage]
    synonyms: Sequence[str] = ()  #: the workspace's own lines, as in lexicon/synonyms.py
    compose: Compose | None = None
    index: Index = field(init=False)
    reader: Reader = field(init=False)

    def __post_init__(self) -> None:
        self.index = Index(self.passages)
        self.reader = Reader(self.index, synonyms_of(self.synonyms), _common(self.passages))

    def ask(self, text: str, context: Sequence[str] = ()) -> Answer:
        """The answer to a message, after the customer's earlier ones."""
        language = "en" if is_english(text) else "id"
        seen = triage(text)
        if seen.verdict == "smalltalk":
            return Answer(wording.smalltalk(seen.smalltalk, language, text), verdict="smalltalk", confidence=1.0)
        if seen.verdict in URGENT:
            numbers = self.emergency_numbers()
            return Answer(
                wording.handed_over(seen.verdict, language, numbers), handover=True, verdict=seen.verdict, confidence=1.0
            )
        if seen.verdict in ("person", "complaint", "own_case"):
            return Answer(wording.handed_over(seen.verdict, language), handover=True, verdict=seen.verdict, confidence=1.0)
        if seen.verdict == "injection":
            return Answer(
                wording.declined(self.topics(()), language, "injection"), declined=True, verdict="injection", confidence=1.0
            )
        return self._answer(text, context, language, seen.verdict)

    def _judge(self, question: Question, enough: float) -> tuple[Question, list[Hit], float] | None:
        """The question with its ranked hits and confidence where the documents answer it."""
        vague = any(term.kind == "vague" for term in question.terms)
        if vague and not enough and (refused := self._refused(question)):
            return refused
        hits = rank(self.index, question)
        confidence = self.confidence(question, hits)
        if hits and (self._misses_size(question, hits[0]) or self._misses_number(question)):
            return None
        if confidence >= enough + (ENOUGH_STRANGE if question.strange else ENOUGH):
            return question, hits, confidence
        return self._refused(question) if question.strange and not enough else None

    def _misses_number(self, question: Question) -> bool:
        """Whether a class, wave or floor is asked whose number the documents never name: class 6, where there are 9 and 12."""
        for match in _NUMBERED.finditer(question.words):
            known = self.index.numbered.get(stem(match[1]), frozenset())
            if len(known) >= 2 and match[2] not in known:
                return True
        return False

    def _misses_size(self, question: Question, best: Hit) -> bool:
        """Whether a size is asked that its table does not have: 10 litres, where there are 5 and 8."""
        statement = self.index.statements[best.statement]
        passage = self.index.passages[statement.passage]
        asked = [quantity for quantity in question.quantities if quantity.dimension in ("volume", "sessions", "length", "time")]
        if passage.kind != "row" or not asked or question.days:
            return False
        rows = [self.index.passages[row] for row in self.index.groups[passage.source, passage.group]]
        for at in range(len(passage.parts)):
            sizes = [size for row in rows if row.kind == "row" and at < len(row.parts) for size in quantities(row.parts[at])]
            if len({size.value for size in sizes}) < 2:
                continue
            for quantity in asked:
                alike = [size.value for size in sizes if size.dimension == quantity.dimension]
                held = any(fits(row.parts[at], [quantity]) for row in rows if row.kind == "row" and at < len(row.parts))
                if len(alike) >= 2 and _SIZED.match(passage.parts[at]):
                    return quantity.value not in alike and not held
        return False

    def _refused(self, question: Question) -> tuple[Question, list[Hit], float] | None:
        """ "Operasi usus buntu bisa?" where the documents say of all operations: not here. A plain no covers what it names."""
        if "yesno" not in question.asks or question.asks & {"price", "time", "who", "phone", "day", "date"}:
            return None
        if question.subjects[:1] and question.subjects[0] in question.strange:
            return None
        plain = replace(
            question, terms=tuple(term for term in question.terms if term not in question.strange and term.kind != "vague")
        )
        if not any(term.weight >= 0.5 for term in plain.subjects):
            return None
        hits = rank(self.index, plain)
        for at, hit in enumerate(hits[:6]):
            if hit.coverage >= REFUSED and self._refuses(hit):
                return plain, hits[at:], hit.coverage
        return None

    def _refuses(self, hit: Hit) -> bool:
        statement = self.index.statements[hit.statement]
        return self.index.passages[statement.passage].kind != "row" and bool(_REFUSAL.search(statement.text))

    def _answer(self, text: str, context: Sequence[str], language: str, verdict: str) -> Answer:
        enough = 0.2 if verdict in ("medical", "off_topic") else 0.0
        known: list[tuple[Question, list[Evidence], float]] = []
        unknown: list[Question] = []
        looked: list[Hit] = []
        for question in self.reader.questions(text, context):
            judged = self._judge(question, enough)
            if judged is not None:
                asked, hits, confidence = judged
                known.append((asked, gather(self.index, asked, hits), confidence))
            else:
                looked += rank(self.index, question)[:3]
                unknown.append(question)
        if not known:
            reason = verdict if verdict in ("medical", "off_topic") else "unknown"
            return Answer(
                wording.declined(self.topics(looked), language, reason), declined=True, verdict=verdict, gaps=(text,),
            )  # fmt: skip
        return self._say(text, known, unknown, language)

    def _say(
        self, text: str, known: Sequence[tuple[Question, list[Evidence], float]], unknown: Sequence[Question], language: str
    ) -> Answer:
        shown = list({item.text: item for _, evidence, _ in known for item in evidence}.values())
        passages = tuple(dict.fromkeys(self.index.passages[at] for item in shown for at in (item.passage, *item.others)))
        # A vague rest of a message ("terus gimana?") that found nothing of its own is no gap.
        gaps = [question for question in unknown if (question.subjects and not question.follows) or question.strange]
        sources = tuple(dict.fromkeys(passage.source for passage in passages))
        labels = tuple(dict.fromkeys(source_label(passage) for passage in passages))
        local = [item.text for item in shown]
        body, level = ground(text, local, passages, self.compose)
        said = wording.answer(body, [question.text for question in gaps], labels, language)
        confidence = min(confidence for _, _, confidence in known)
        return Answer(
            said, sources=sources, passages=passages, confidence=confidence, gaps=tuple(q.text for q in gaps), level=level
        )

    def confidence(self, question: Question, hits: Sequence[Hit]) -> float:
        """How sure the best statement is the answer: the share of the question that it holds."""
        if not hits or not any(term.known for term in question.terms):
            return 0.0
        bare = not question.asks - {"yesno"} and not question.days
        if bare and len(question.terms) == 1 and question.terms[0].word in ROOT_STEMS:
            return hits[0].coverage * 0.5  # one verb and no question: talk, not a matter
        return hits[0].coverage

    def topics(self, hits: Sequence[Hit]) -> list[str]:
        """What can be asked: headings nearest to what was looked at, then the most common ones."""
        near = [self.index.passages[self.index.statements[hit.statement].passage] for hit in hits]
        names: list[str] = []
        for passage in [*near, *self.passages]:
            for heading in reversed(passage.path[1:] or passage.path[:1]):
                name = _topic(heading)
                if name and name not in names:
                    names.append(name)
                    break
            if len(names) >= 4:
                break
        return names[:4]

    def emergency_numbers(self) -> list[str]:
        """Telephone numbers that the documents give for emergencies, in their order."""
        found: list[str] = []
        for statement in self.index.statements:
            if statement.whole and self.index.passages[statement.passage].kind in ("list", "steps"):
                continue
            if _EMERGENCY.search(statement.text):
                found += [match.group().strip(" .,") for match in _SHORT_NUMBER.finditer(statement.text)]
                found += list(_phones(statement.text))
        return list(dict.fromkeys(found))[:3]


def _phones(text: str) -> list[str]:
    pattern = re.compile(r"(?:\(0\d{2,3}\)\s*|\+?62|0)\d[\d -]{5,14}\d")
    return [match.group().strip() for match in pattern.finditer(text) if PHONE.search(match.group())]


def _topic(heading: str) -> str:
    """A heading as a topic: without its number; "" where it holds figures or names."""
    name = (
        re.sub(r"^\s*(?:bagian|bab|pasal)?\s*(?:[A-Z]|[IVXLC]+|\d+)?[.):]\s*", "", heading, flags=re.IGNORECASE)
        .split("(")[0]
        .strip()
    )
    if re.search(r"\d|\bdr\b|\bdrg\b", name, re.IGNORECASE) or not 3 <= len(name) <= 45:
        return ""
    return name[0].upper() + name[1:].lower() if name.isupper() else name


def source_label(passage: Passage) -> str:
    """A source as it is named in an answer: the document's title, or its file name in words."""
    if passage.title:
        return passage.title
    if passage.path and passage.kind != "qa":
        return passage.path[0]
    name = re.sub(r"[\d_-]+", " ", passage.source.rsplit(".", 1)[0]).strip()
    return name[:1].upper() + name[1:]


def _common(passages: Sequence[Passage]) -> frozenset[str]:
    """The institution's own name: words that stand in the titles of several documents."""
    by_source = {
        passage.source: {*document_stems(passage.title), *document_stems(passage.path[0] if passage.path else "")}
        for passage in passages
    }
    counts = Counter(word for words in by_source.values() for word in words)
    return frozenset(word for word, count in counts.items() if count >= max(2, len(by_source) * 0.4))


Answerer = Callable[[str, Sequence[str]], Answer]
