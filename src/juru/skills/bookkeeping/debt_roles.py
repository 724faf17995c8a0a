"""Who owes whom, and who pays whom: decided by the roles around the deed, whatever its word and wherever it stands."""

from itertools import pairwise

from juru.skills.bookkeeping.debt_loan import held, loan
from juru.skills.bookkeeping.debt_parts import take_apart
from juru.skills.bookkeeping.debt_payment import cut, payment, promise, received
from juru.skills.bookkeeping.rules import Clause, Doubt, Draft


def read_roles(clause: Clause) -> Draft | None:
    """The debt or the payment that a clause tells of; None where its roles do not settle it."""
    scene = take_apart(clause.atoms)
    if not scene.people():
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
