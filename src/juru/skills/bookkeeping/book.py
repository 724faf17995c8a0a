"""Whose book a message is about: each contact's own, or that of the household they joined."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from juru.people.tables import contacts
from juru.skills.bookkeeping.tables import book_members, books
from juru.skills.bookkeeping.texts import text
from juru.skills.tool import Context
from juru.storage.database import ReadTx, Tx


@dataclass(frozen=True, slots=True)
class Book:
    """A ledger: `id` is 0 for one that has not been begun, and so is empty."""

    workspace_id: int
    id: int
    owner_id: int
    reader_id: int = 0  #: the contact who asks
    language: str = "id"


def find_book(tx: ReadTx, context: Context) -> Book:
    """The book the contact writes in."""
    row = tx.first(
        select(books.c.id, books.c.owner_id)
        .join(book_members, book_members.c.book_id == books.c.id)
        .where(book_members.c.workspace_id == context.workspace_id, book_members.c.contact_id == context.contact_id)
    )
    book_id, owner_id = (row.id, row.owner_id) if row else (0, context.contact_id)
    return Book(context.workspace_id, book_id, owner_id, context.contact_id, context.language)


def open_book(tx: Tx, context: Context) -> Book:
    """The book the contact writes in, begun where it is their first; nobody else writes in it until the commit."""
    book = find_book(tx, context)
    if not book.id:
        enter_book(tx, context, own_book(tx, context))
        book = find_book(tx, context)
    tx.scalar(select(books.c.id).where(books.c.workspace_id == book.workspace_id, books.c.id == book.id).with_for_update())
    return book


def own_book(tx: Tx, context: Context) -> int:
    """The id of the book that belongs to the contact, begun where there is none."""
    known = tx.scalar(
        select(books.c.id).where(books.c.workspace_id == context.workspace_id, books.c.owner_id == context.contact_id)
    )
    if known:
        return int(known)
    return tx.insert(books, {"workspace_id": context.workspace_id, "owner_id": context.contact_id, "created_at": context.now})


def enter_book(tx: Tx, context: Context, book_id: int) -> None:
    """Let the contact write in that book from now on, and in no other."""
    moved = tx.run(
        book_members.update()
        .where(book_members.c.workspace_id == context.workspace_id, book_members.c.contact_id == context.contact_id)
        .values(book_id=book_id, joined_at=context.now)
    )
    if not moved:
        tx.insert(
            book_members,
            {
                "workspace_id": context.workspace_id,
                "contact_id": context.contact_id,
                "book_id": book_id,
                "joined_at": context.now,
            },
        )


def members(tx: ReadTx, book: Book) -> dict[int, str]:
    """Who shares the book now: contact id to name, the owner first."""
    rows = tx.all(
        select(book_members.c.contact_id, contacts.c.name)
        .join(contacts, contacts.c.id == book_members.c.contact_id)
        .where(book_members.c.workspace_id == book.workspace_id, book_members.c.book_id == book.id)
        .order_by(book_members.c.contact_id != book.owner_id, book_members.c.id)
    )
    return _called(book, rows)


def _called(book: Book, rows: Sequence[Row[Any]], before: int = 0) -> dict[int, str]:
    """Contact id to name; who never said one is "kamu", or a numbered member: "Anggota 2"."""
    return {row.contact_id: row.name.strip() or _nameless(book, row.contact_id, at) for at, row in enumerate(rows, before + 1)}


def _nameless(book: Book, contact_id: int, number: int) -> str:
    return text(book.language, "you") if contact_id == book.reader_id else text(book.language, "member", number=number)


def names(tx: ReadTx, book: Book, contact_ids: set[int]) -> dict[int, str]:
    """The names of contacts who wrote in the book, also of those who left."""
    known = members(tx, book) if contact_ids else {}
    left = contact_ids - set(known)
    if not left:
        return {who: known[who] for who in contact_ids}
    rows = tx.all(
        select(contacts.c.id.label("contact_id"), contacts.c.name)
        .where(contacts.c.workspace_id == book.workspace_id, contacts.c.id.in_(left))
        .order_by(contacts.c.id)
    )
    gone = _called(book, rows, len(known))
    return {who: (known | gone)[who] for who in contact_ids if who in known or who in gone}
