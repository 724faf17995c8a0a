"""Items and where they belong: the longest known phrase of a message decides the category."""

from collections.abc import Sequence
from dataclasses import dataclass

from juru.language.spelling import Speller
from juru.language.words import STANDARD_WORDS
from juru.skills.bookkeeping.lexicon_expense import EXPENSE, WEAK
from juru.skills.bookkeeping.lexicon_income import INCOME
from juru.skills.bookkeeping.phrases import CHEAP, ENTERED, EXPENSE_WORDS, INCOME_WORDS, NOT_MONEY, WALLETS, WORKERS
from juru.skills.bookkeeping.tools import EXPENSE_CATEGORIES, INCOME_CATEGORIES

LONGEST = 3  #: words in a phrase


@dataclass(frozen=True, slots=True)
class Item:
    """A phrase found among words: its category, how telling it is, and where it stands."""

    category: str
    weight: int
    start: int
    end: int


Phrases = dict[tuple[str, ...], tuple[str, int]]


def _phrases(lines: dict[str, str]) -> Phrases:
    weak = {(category, word) for category, words in WEAK.items() for word in words.split()}
    phrases: Phrases = {}
    for category, words in lines.items():
        for phrase in words.split():
            parts = tuple(phrase.split("-")) if not phrase.startswith(("e-", "v-", "u-", "a-")) else (phrase,)
            if parts[0] == parts[-1] and len(parts) == 2:
                parts = (parts[0],)
            weight = 1 if (category, phrase) in weak else 2
            if weight > phrases.get(parts, ("", 0))[1]:
                phrases[parts] = (category, weight)
    return phrases


EXPENSE_PHRASES = _phrases(EXPENSE)
INCOME_PHRASES = _phrases(INCOME)
_WORDS = {word for phrase in (*EXPENSE_PHRASES, *INCOME_PHRASES) for word in phrase}
_WORDS |= {
    *EXPENSE_CATEGORIES,
    *INCOME_CATEGORIES,
    *WALLETS,
    *INCOME_WORDS,
    *EXPENSE_WORDS,
    *WORKERS,
    *ENTERED,
    *NOT_MONEY,
    *CHEAP,
}

#: the one speller of this skill: everyday words and everything that has a category
SPELLER = Speller(_WORDS)


def _standard_phrases(phrases: Phrases) -> Phrases:
    """The same phrases as the speller will spell them ("fotocopy" and "es batu" as messages come out)."""
    spelled = {tuple(SPELLER.standard(word, {})[0] for word in phrase): found for phrase, found in reversed(phrases.items())}
    for phrase in [phrase for phrase in spelled if len(phrase) == 1 and phrase[0] in STANDARD_WORDS and phrase not in phrases]:
        del spelled[phrase]  # an everyday word is no item only because an item is spelled like it
    return spelled | {phrase: found for phrase, found in phrases.items() if phrase not in spelled}


_EXPENSE = _standard_phrases(EXPENSE_PHRASES)
_INCOME = _standard_phrases(INCOME_PHRASES)
_EXPENSE_STARTS = frozenset(phrase[0] for phrase in _EXPENSE)
_INCOME_STARTS = frozenset(phrase[0] for phrase in _INCOME)


def expenses(words: Sequence[str]) -> list[Item]:
    """Every known item of expense among standard words, longest first at each place."""
    return _find(words, _EXPENSE, _EXPENSE_STARTS)


def incomes(words: Sequence[str]) -> list[Item]:
    """Every known source of income among standard words."""
    return _find(words, _INCOME, _INCOME_STARTS)


def _find(words: Sequence[str], phrases: Phrases, starts: frozenset[str]) -> list[Item]:
    items = []
    i = 0
    while i < len(words):
        step = 1
        if words[i] in starts:
            for length in range(min(LONGEST, len(words) - i), 0, -1):
                found = phrases.get(tuple(words[i : i + length]))
                if found:
                    items.append(Item(found[0], found[1] + length - 1, i, i + length))
                    step = length
                    break
        i += step
    return items


def best(items: Sequence[Item]) -> Item | None:
    """The most telling item; of equals the first."""
    return max(items, key=lambda item: (item.weight, -item.start), default=None)
