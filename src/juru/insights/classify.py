"""One message or conversation → topics, urgency, barrier, and what people tell of themselves. Pure; an LLM may refine it
later.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TextIO

from juru.errors import InvalidCall
from juru.insights import lexicon
from juru.skills.knowledge.lexicon import lines_of, unfolded
from juru.skills.knowledge.lexicon.things import THINGS
from juru.skills.knowledge.triage import URGENT, Sign, Words, read_signs, triage

Urgency = Literal["low", "medium", "high"]
MOST_TOPICS = 3


@dataclass(frozen=True, slots=True)
class Insight:
    """What one message tells."""

    topics: tuple[str, ...]
    urgency: Urgency
    barrier: str
    place: str = ""
    age: int | None = None
    sex: str = ""
    named: tuple[str, ...] = ()  #: the topics with the person's own word beside them: "baju kemeja"


def classify(text: str) -> Insight:
    """The insight of one message, or of a conversation's messages joined by line breaks."""
    words = Words(text)
    barrier = _barrier(words)
    found = _topics(words, barrier)
    topics = tuple(name for name, _ in found)
    named = tuple(name if word in name.lower() else f"{name} {word}" for name, word in found)
    return Insight(topics, _urgency(text, words, barrier), barrier, _place(words), _age(words), _sex(words), named)


def lines(lines_in: Iterable[str], lines_out: TextIO) -> None:
    """Read {"id","text"} a line; write {"id","topics","urgency","barrier"} a line, in order."""
    for number, line in enumerate(lines_in, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            text = str(row["text"])
        except (ValueError, KeyError, TypeError) as error:
            raise InvalidCall(f"line {number}: {error}", text=f'Baris {number} bukan {{"id","text"}}.') from error
        insight = classify(text)
        out = {"id": row.get("id"), "topics": list(insight.named), "urgency": insight.urgency, "barrier": insight.barrier}
        lines_out.write(json.dumps(out, ensure_ascii=False) + "\n")


@lru_cache(maxsize=1)
def _table() -> tuple[list[tuple[str, list[str]]], list[tuple[str, list[str]]], list[tuple[str, list[str]]]]:
    return list(lines_of(lexicon.COMPLAINTS)), list(lines_of(lexicon.SUBJECTS)), list(lines_of(lexicon.GENERAL))


@lru_cache(maxsize=1)
def _barriers() -> list[tuple[str, Sign]]:
    found = []
    for line in unfolded(lexicon.BARRIERS):
        name, _, rest = line.partition(": ")
        found += [(name, sign) for sign in read_signs(rest)]
    return found


_HIGH, _MEDIUM, _CALM = read_signs(lexicon.HIGH), read_signs(lexicon.MEDIUM), read_signs(lexicon.CALM)


def _topics(words: Words, barrier: str) -> list[tuple[str, str]]:
    """(topic, the word that told it): complaints first, then services and goods; a word counts for one topic only."""
    complaints, subjects, general = _table()
    taken: set[int] = set()
    found: list[tuple[int, str, str]] = []
    for table in (complaints, subjects):
        for name, alternatives in table:
            places = [(at, word) for word in alternatives for at in words.places(word) if at not in taken]
            if places:
                at, word = min(places)
                found.append((at, name, word.replace("_", " ")))
                for word in alternatives:
                    size = word.count("_") + 1
                    taken.update(at + step for at in words.places(word) for step in range(size))
    names = [(name, word) for _, name, word in sorted(found)]
    strong = [pair for pair in names if pair[0] not in lexicon.WEAK]
    names = (strong or names)[: MOST_TOPICS if strong else 1]
    if not names and (thing := next((word for word in words.straight if word in THINGS), "")):
        names = [(thing, thing)]
    if not names and barrier != "none":
        names = [(lexicon.BARRIER_TOPICS[barrier],) * 2]
    if not names:
        names = [(name, name) for name, alternatives in general if words.any(alternatives)][:1]
    return names


def _barrier(words: Words) -> str:
    shown = {name for name, sign in _barriers() if words.shows(sign)}
    return next((name for name in lexicon.BARRIER_ORDER if name in shown), "none")


def _urgency(text: str, words: Words, barrier: str) -> Urgency:
    verdict = triage(text).verdict
    if verdict in URGENT or any(words.shows(sign) for sign in _HIGH):
        return "high"
    calm = any(words.shows(sign) for sign in _CALM) or barrier in ("ragu",)
    suffers = any(words.shows(sign) for sign in _MEDIUM) or verdict in ("complaint", "own_case", "medical")
    return "medium" if suffers and not calm else "low"


def _place(words: Words) -> str:
    match = re.search(lexicon.PLACES, words.text)
    return match[1].title() if match and match[1].split()[0] in THINGS else ""


def _age(words: Words) -> int | None:
    match = re.search(lexicon.AGES, words.text)
    if not match:
        return None
    age = int(match[1] or match[2])
    return age if 0 < age < 110 else None


def _sex(words: Words) -> str:
    female, male = _told(words, lexicon.FEMALE.split("|")), _told(words, lexicon.MALE.split("|"))
    return "" if female == male else "perempuan" if female else "laki-laki"


def _told(words: Words, alternatives: Sequence[str]) -> bool:
    """Whether a word of one sex is said of the person concerned: "ibu saya", "hamil", not "terima kasih bu"."""
    for alternative in alternatives:
        for at in words.places(alternative):
            following = words.straight[at + 1 : at + 2]
            if alternative not in ("ibu", "bapak", "mama", "papa") or (following and following[0] in ("saya", "aku", "kami")):
                return True
    return False
