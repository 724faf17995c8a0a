"""The index: which statement of which passage holds which stem, and how much that says. Pure numpy, built in memory."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from juru.skills.knowledge.days import day_words
from juru.skills.knowledge.facts import Facts, facts_in
from juru.skills.knowledge.passages import Passage
from juru.skills.knowledge.stems import stem
from juru.skills.knowledge.words import Speller, document_stems, tokens

# How much a word says about a statement, by where it stands.
OWN = 1.0
LABEL = 1.0  #: the first cell of a row
CELL = 0.9
HEADER = 0.7
QUESTION = 1.0
ANSWER = 0.85
INTRO = 0.85
HEADING = 0.8  #: the nearest one
UPPER_HEADING = 0.65
TITLE = 0.4
BESIDE = 0.5  #: in another sentence of the same paragraph
DAY = 0.85  #: a day inside a range: Wednesday in "Senin–Jumat"


@dataclass(frozen=True, slots=True)
class Statement:
    """What can be the answer by itself: a sentence, an item, a row, a whole list, a question with its answer."""

    passage: int
    part: int  #: -1: the whole passage
    text: str
    stems: frozenset[str]  #: of its own text
    facts: Facts

    @property
    def whole(self) -> bool:
        return self.part < 0


class Index:
    """Statements, their stems, and the speller over the documents' words."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = list(passages)
        self.statements: list[Statement] = []
        vocabulary: dict[str, str] = {}
        collected: dict[str, tuple[list[int], list[float]]] = {}
        for number, passage in enumerate(self.passages):
            _learn(passage, vocabulary)
            around = _around(passage)
            for part, text, own in _statements_of(passage):
                weights = dict(around)
                if part >= 0 and passage.kind != "row":
                    for other, sentence in enumerate(passage.parts):
                        if other != part and passage.kind in ("text", "qa"):
                            _raise(weights, document_stems(sentence), BESIDE)
                for words, weight in own:
                    _raise(weights, words, weight)
                _raise(weights, day_words(text), DAY)
                identity = len(self.statements)
                self.statements.append(Statement(number, part, text, frozenset(document_stems(text)), facts_in(text)))
                for word, weight in weights.items():
                    ids, values = collected.setdefault(word, ([], []))
                    ids.append(identity)
                    values.append(weight)
        self.size = len(self.statements)
        self._postings: dict[str, tuple[NDArray[np.int32], NDArray[np.float32]]] = {
            word: (np.array(ids, dtype=np.int32), np.array(values, dtype=np.float32))
            for word, (ids, values) in collected.items()
        }
        self.speller = Speller(vocabulary)

    @cached_property
    def by_passage(self) -> dict[int, list[int]]:
        """Passage → its statements."""
        found: dict[int, list[int]] = {}
        for number, statement in enumerate(self.statements):
            found.setdefault(statement.passage, []).append(number)
        return found

    @cached_property
    def groups(self) -> dict[tuple[str, int], list[int]]:
        """(source, group) → its passages: the rows of one table."""
        found: dict[tuple[str, int], list[int]] = {}
        for number, passage in enumerate(self.passages):
            found.setdefault((passage.source, passage.group), []).append(number)
        return found

    @cached_property
    def numbered(self) -> dict[str, frozenset[str]]:
        """Stem → the numbers that follow it somewhere: "kelas" → 7, 10, 12."""
        found: dict[str, set[str]] = {}
        for passage in self.passages:
            words = document_stems(" ".join((*passage.path, passage.intro, *passage.header, passage.text)))
            for before, number in pairwise(words):
                if number.isdigit() and len(number) <= 2:
                    found.setdefault(before, set()).add(number)
            for first, second, joint, third in zip(words, words[1:], words[2:], words[3:], strict=False):
                if second.isdigit() and third.isdigit() and joint in ("dan", "atau", "sampai") and first in found:
                    found[first].add(third)  # "kelas 7 dan 8": the noun stands once
        return {word: frozenset(numbers) for word, numbers in found.items()}

    @cached_property
    def _places(self) -> dict[str, set[tuple[str, int, str]]]:
        """Stem → where it is the label of a row or the head of a column."""
        found: dict[str, set[tuple[str, int, str]]] = {}
        for passage in self.passages:
            if passage.kind != "row":
                continue
            for word in document_stems(passage.parts[0]):
                found.setdefault(word, set()).add((passage.source, passage.group, "row"))
            for head in passage.header[1:]:
                for word in document_stems(head):
                    found.setdefault(word, set()).add((passage.source, passage.group, "column"))
        return found

    def tables_of(self, words: Iterable[str]) -> set[tuple[str, int, str]]:
        """The tables that have one of the words as label of a row, or as head of a column."""
        return {place for word in words for place in self._places.get(word, ())}

    def has(self, word: str) -> bool:
        return word in self._postings

    def rarity(self, word: str) -> float:
        """How much a known word tells, from 0.1 (in every statement) to 1 (in one)."""
        posting = self._postings.get(word)
        if posting is None or self.size < 2:
            return 1.0
        count = float((posting[1] >= HEADING).sum()) or 1.0
        return max(0.1, min(1.0, math.log((self.size + 1) / count) / math.log(max(self.size + 1, 60)) * 1.15))

    def match(self, alternatives: Mapping[str, float]) -> NDArray[np.float32]:
        """For every statement, how well it holds a word in any of its forms (0–1)."""
        found = np.zeros(self.size, dtype=np.float32)
        for word, weight in alternatives.items():
            posting = self._postings.get(word)
            if posting is not None:
                ids, values = posting
                found[ids] = np.maximum(found[ids], values * weight)
        return found


def _raise(weights: dict[str, float], words: Sequence[str], weight: float) -> None:
    for word in words:
        if weights.get(word, 0.0) < weight:
            weights[word] = weight


def _learn(passage: Passage, vocabulary: dict[str, str]) -> None:
    for text in (*passage.path, passage.intro, *passage.header, *passage.parts):
        for token in tokens(text):
            if token.isalpha() and token not in vocabulary:
                found = document_stems(token)
                if len(found) == 1:
                    vocabulary[token] = found[0]
            elif "-" in token:
                for part in token.split("-"):
                    vocabulary.setdefault(part, stem(part))


def _around(passage: Passage) -> dict[str, float]:
    """What headings, title and header say about every statement of a passage."""
    weights: dict[str, float] = {}
    _raise(weights, document_stems(passage.source.rsplit(".", 1)[0].replace("_", " ")), TITLE)
    _raise(weights, document_stems(passage.title), TITLE)
    for heading in passage.path[:-1]:
        _raise(weights, document_stems(heading), UPPER_HEADING)
    if passage.path:
        _raise(weights, document_stems(passage.path[-1]), HEADING if len(passage.path) > 1 else UPPER_HEADING)
    for head in passage.header:
        _raise(weights, document_stems(head), HEADER)
    if passage.kind != "qa":
        _raise(weights, document_stems(passage.intro), INTRO)
    return weights


_Own = list[tuple[Sequence[str], float]]


def _statements_of(passage: Passage) -> list[tuple[int, str, _Own]]:
    """(part, text, [(stems, weight)]) for everything in a passage that may answer by itself."""
    if passage.kind == "row":
        cells: _Own = [(document_stems(cell), LABEL if i == 0 else CELL) for i, cell in enumerate(passage.parts)]
        return [(-1, passage.text, cells)]
    if passage.kind == "qa":
        question: _Own = [(document_stems(passage.intro), QUESTION)]
        answer = document_stems(" ".join(passage.parts))
        return [(-1, passage.text, [*question, (answer, ANSWER)])]
    found: list[tuple[int, str, _Own]] = [(i, part, [(document_stems(part), OWN)]) for i, part in enumerate(passage.parts)]
    if passage.kind in ("list", "steps"):
        inside = [word for part in passage.parts for word in document_stems(part)]
        found.append((-1, passage.text, [(inside, 0.75), (document_stems(passage.intro), OWN)]))
    return found
