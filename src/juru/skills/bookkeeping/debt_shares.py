"""A debt told of several people: whose share is how much."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from juru.language.sentence import Atom
from juru.skills.bookkeeping.debt_parts import Party, Scene
from juru.skills.bookkeeping.debt_words import ANYBODY, EACH, JOINS
from juru.skills.bookkeeping.loan_terms import name_in
from juru.skills.bookkeeping.owing import owe
from juru.skills.bookkeeping.rules import Ask, Clause, Draft

Book = Callable[[str, Clause], Draft | None]  #: books one share: the name, and what of the clause speaks of it


def owed(clause: Clause, scene: Scene, who: Party, kind: str) -> Draft | None:
    """The debt of one, or of each of those named together."""
    if scene.atoms[who.at].words[0] in ANYBODY and kind == "piutang" and len(scene.atoms[who.at].words) == 1:
        return Draft("roles: nobody", ask=Ask("who"))
    return shared(clause, scene, who, lambda name, part: owe(kind, name, part), "roles: debt")


def shared(clause: Clause, scene: Scene, who: Party, book: Book, rule: str) -> Draft | None:
    """What `book` makes of each share; a question where nobody can tell the shares."""
    shares = _shares(clause, scene, who)
    if shares is None or (len(shares) == 1 and any(atom.word in EACH for atom in clause.atoms)):
        return Draft("roles: share", ask=Ask("each"))
    drafts = [book(name_in(clause, [clause.atoms[at]]), replace(clause, atoms=atoms)) for at, atoms in shares]
    found = [draft for draft in drafts if draft is not None]
    if not found:
        return None
    first = found[0]
    first.calls = [call for draft in found for call in draft.calls]
    first.rule = first.rule or rule
    return first


def _shares(clause: Clause, scene: Scene, who: Party) -> list[tuple[int, list[Atom]]] | None:
    """The people a debt is told of, each with the atoms that speak of him; None where nobody can tell how it is shared."""
    places = [party.at for party in scene.people() if party.mark != "for"]
    amounts = [i for i, _ in clause.amounts_at()]
    alone = [(who.at, list(clause.atoms))]
    if scene.has("antara") or _together_with_me(scene):
        return None
    if len(places) < 2:
        return alone
    before = [(at, i) for i in amounts for at in places if at in (i - 1, i - 2)]
    if len(amounts) > 1 and len(before) == len(amounts) == len({at for at, _ in before}) and len(places) > len(amounts):
        return [(at, _without(clause.atoms, amounts, keep)) for at, keep in before]
    if len(amounts) == len(places) and _alternate(places, amounts):
        return [(at, _without(clause.atoms, amounts, keep)) for at, keep in zip(places, amounts, strict=True)]
    if len(amounts) != 1 or not _together(clause.atoms, places):
        return alone
    each = any(atom.word in EACH for atom in clause.atoms)
    return [(at, list(clause.atoms)) for at in places] if each else None


def _alternate(places: Sequence[int], amounts: Sequence[int]) -> bool:
    """Whether people and amounts take turns."""
    order = sorted([(at, "P") for at in places] + [(at, "A") for at in amounts])
    return all(left[1] != right[1] for left, right in pairwise(order))


def _without(atoms: Sequence[Atom], amounts: Sequence[int], keep: int) -> list[Atom]:
    return [atom for i, atom in enumerate(atoms) if i == keep or i not in amounts]


def _together(atoms: Sequence[Atom], places: Sequence[int]) -> bool:
    """Whether people are named in one row: "Jumiati, Ratmi karo Sugeng"."""
    return all(
        right - left <= 3 and all(atom.word in JOINS for atom in atoms[left + 1 : right]) for left, right in pairwise(places)
    )


def _together_with_me(scene: Scene) -> bool:
    """ "gw sama Rangga utang 100rb": who owes whom?"""
    first = scene.deeds[0].at if scene.deeds else 0
    return any(
        left.me != right.me
        and right.at == left.at + 2
        and right.at < first
        and scene.atoms[left.at + 1].word in ("sama", "dan")
        for left, right in pairwise(scene.parties)
    )
