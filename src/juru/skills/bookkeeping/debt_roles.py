"""Who owes whom, and who pays whom: decided by the roles around the deed, whatever its word and wherever it stands."""

from dataclasses import replace
from itertools import pairwise

from juru.language.wordlist import words_of
from juru.skills.bookkeeping.debt_loan import held, loan
from juru.skills.bookkeeping.debt_parts import take_apart
from juru.skills.bookkeeping.debt_payment import cut, payment, promise, received
from juru.skills.bookkeeping.debt_words import DEEDS
from juru.skills.bookkeeping.rules import Clause, Doubt, Draft


def read_roles(clause: Clause) -> Draft | None:
    """The debt or the payment that a clause tells of; None where its roles do not settle it."""
    clause = _with_him(_bought_for_me(clause))
    scene = take_apart(clause.atoms)
    if not scene.people() or scene.has("bukan"):
        return None
    if any(left.word == "utang" and right.word == "piutang" for left, right in pairwise(scene.deeds)):
        return None
    try:
        return (
            received(scene, clause)
            or cut(scene, clause)
            or payment(scene, clause)
            or held(scene, clause)
            or promise(scene)
            or loan(scene, clause)
        )
    except Doubt as doubt:
        return Draft("debt in doubt", ask=doubt.ask)


def _bought_for_me(clause: Clause) -> Clause:
    """The clause with "dibeliin Anto dulu" read as what it is: paid for by somebody."""
    if not any(atom.text.lower() in _BOUGHT_FOR for atom in clause.atoms):
        return clause
    atoms = [replace(atom, word="dibayari") if atom.text.lower() in _BOUGHT_FOR else atom for atom in clause.atoms]
    return replace(clause, atoms=atoms)


_BOUGHT_FOR = words_of("dibeliin dibelikan dibeliken dipesenin dipesankan dibeliinnya ditukokke ditumbaske dipangmeulikeun")


def _with_him(clause: Clause) -> Clause:
    """The clause with "dia" put in for the only one named before it: "split bill sama Kevin, dia utang 60rb"."""
    people = [i for i, atom in enumerate(clause.atoms) if atom.tag == "P"]
    him = next((i for i, atom in enumerate(clause.atoms) if atom.word == "dia"), None)
    if him is None or len(people) != 1 or people[0] > him or him == people[0] + 1:
        return clause
    if any(atom.word in DEEDS for atom in clause.atoms[:him]) or not any(a.word in DEEDS for a in clause.atoms[him:]):
        return clause
    atoms = list(clause.atoms)
    atoms[him] = replace(atoms[people[0]], start=atoms[him].start, end=atoms[him].end)
    atoms[people[0]] = replace(atoms[people[0]], tag="p")
    return replace(clause, atoms=atoms)
