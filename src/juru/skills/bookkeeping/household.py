"""One book for a household: an invite code lets somebody in, each entry says who made it, and everybody may leave."""

import secrets
from datetime import timedelta

from sqlalchemy import select

from juru.skills.bookkeeping import internal, tools
from juru.skills.bookkeeping.book import enter_book, members, own_book
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.person import who_fits
from juru.skills.bookkeeping.tables import book_members, invites
from juru.skills.tool import ToolCall

INVITE_LIFETIME = timedelta(hours=24)
_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that are taken for another
_CODE_LENGTH = 8


def show_household(deed: Deed, _: tools.Nothing) -> Outcome:
    """Who shares this book."""
    people = members(deed.tx, deed.book)
    return Outcome("household", {"members": list(people.values()), "owner": _owns(deed)})


def invite(deed: Deed, _: tools.Nothing) -> Outcome:
    """Make a code with which others may join for a day; only the book's owner can."""
    if not _owns(deed):
        return Outcome("not_owner", {"owner": _owner_name(deed)})
    code = "".join(secrets.choice(_LETTERS) for _ in range(_CODE_LENGTH))
    deed.tx.insert(
        invites,
        {
            "workspace_id": deed.book.workspace_id,
            "book_id": deed.book.id,
            "code": code,
            "expires_at": deed.context.now + INVITE_LIFETIME,
        },
    )
    deed.keep()
    return Outcome("invited", {"code": code, "hours": int(INVITE_LIFETIME.total_seconds() // 3600)})


def join_book(deed: Deed, arguments: internal.JoinBook) -> Outcome:
    """Write in the inviting book from now on; the own one stays as it is, for when one leaves."""
    found = deed.tx.first(
        select(invites).where(
            invites.c.workspace_id == deed.book.workspace_id,
            invites.c.code == arguments.code.upper(),
            invites.c.expires_at > deed.context.now,
        )
    )
    if found is None:
        return Outcome("bad_code", {"code": arguments.code.upper()})
    if found.book_id == deed.book.id:
        return Outcome("already_member", {"members": list(members(deed.tx, deed.book).values())})
    if _owns(deed) and len(members(deed.tx, deed.book)) > 1:
        return Outcome("owner_cannot_leave", {"members": list(members(deed.tx, deed.book).values())})
    _move(deed, found.book_id)
    return Outcome("joined", {"members": list(members(deed.tx, deed.book).values())})


def leave_book(deed: Deed, _: tools.Nothing) -> Outcome:
    """Go back to one's own book; what was recorded in the household's stays there."""
    if _owns(deed):
        shared = len(members(deed.tx, deed.book)) > 1
        return Outcome(
            "owner_cannot_leave" if shared else "no_household", {"members": list(members(deed.tx, deed.book).values())}
        )
    owner = _owner_name(deed)
    _move(deed, own_book(deed.tx, deed.context))
    return Outcome("left", {"owner": owner})


def remove_member(deed: Deed, arguments: internal.RemoveMember) -> Outcome:
    """Ask whether somebody shall leave the book; only its owner can."""
    if not _owns(deed):
        return Outcome("not_owner", {"owner": _owner_name(deed)})
    others = {who: name for who, name in members(deed.tx, deed.book).items() if who != deed.context.contact_id}
    fitting = who_fits(arguments.name, others.values())
    ids = [who for who, name in others.items() if name in fitting]
    if len(ids) != 1:
        return Outcome("no_member", {"name": arguments.name, "members": list(others.values())})
    call = ToolCall("remove_contact", {"contact_id": ids[0]})
    return Outcome("ask_remove", {"name": others[ids[0]]}, deed.confirm(call))


def remove_contact(deed: Deed, arguments: internal.RemoveContact) -> Outcome:
    """Send a member back to their own book, and make the codes that are out worthless."""
    people = members(deed.tx, deed.book)
    if not _owns(deed) or arguments.contact_id not in people or arguments.contact_id == deed.context.contact_id:
        return Outcome("gone")
    here = (book_members.c.workspace_id == deed.book.workspace_id, book_members.c.contact_id == arguments.contact_id)
    # Their own book is begun when they next write: without a place in a book they are as if new.
    deed.tx.run(book_members.delete().where(*here))
    deed.tx.run(invites.delete().where(invites.c.workspace_id == deed.book.workspace_id, invites.c.book_id == deed.book.id))
    deed.keep()
    return Outcome("removed", {"name": people[arguments.contact_id]})


def _owns(deed: Deed) -> bool:
    return deed.book.owner_id == deed.context.contact_id


def _owner_name(deed: Deed) -> str:
    return next(iter(members(deed.tx, deed.book).values()), "")


def _move(deed: Deed, book_id: int) -> None:
    enter_book(deed.tx, deed.context, book_id)
    deed.keep()
    deed.reopen()
