"""The books by HTTP: the summary of a stretch of days, its entries, what is owed, and a report as a file."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Response

from juru.errors import InvalidCall, NotFound
from juru.people import contacts, workspaces
from juru.people.api_keys import ApiKey
from juru.skills.bookkeeping import reports, tools
from juru.skills.bookkeeping.book import Book, find_book
from juru.skills.bookkeeping.debt_rows import find_debts
from juru.skills.bookkeeping.deed import Deed
from juru.skills.bookkeeping.entries import list_entries
from juru.skills.bookkeeping.periods import Stretch, stretch
from juru.skills.bookkeeping.summary import summarise
from juru.skills.tool import Context, File, ToolCall
from juru.storage.database import Database, ReadTx, Tx
from juru.web.api.keys import Pace, key_with
from juru.web.api.messages import KIND, REFUSALS
from juru.web.api.shapes import DebtShown, DebtsShown, Entries, EntryShown, Sender, SummaryShown

Period = Literal["today", "yesterday", "this_week", "this_month", "last_week", "last_month", "custom"]
Day = Annotated[date | None, Query(description="Hanya dengan period=custom; keduanya termasuk.")]


def add_books(routes: APIRouter, database: Database, pace: Pace, clock: Callable[[], datetime]) -> None:
    """The addresses of this file."""
    may_read = Annotated[ApiKey, Depends(key_with(database, pace, "books:read"))]
    may_export = Annotated[ApiKey, Depends(key_with(database, pace, "exports"))]

    @routes.get("/api/v1/books/{sender}/summary", responses=REFUSALS, tags=["books"], summary="Rekap suatu periode")
    def summary(
        key: may_read, sender: Sender, period: Period = "this_month", start: Day = None, end: Day = None
    ) -> SummaryShown:
        def look(tx: ReadTx) -> dict[str, Any]:
            context = _context(tx, key.workspace_id, sender, clock())
            today = context.now.date()
            return summarise(tx, _book(tx, context), _stretch(period, today, start, end), today)

        return SummaryShown.model_validate(database.read(look, key.workspace_id))

    @routes.get("/api/v1/books/{sender}/entries", responses=REFUSALS, tags=["books"], summary="Catatan, yang terbaru dulu")
    def entries(
        key: may_read,
        sender: Sender,
        period: Period = "this_month",
        start: Day = None,
        end: Day = None,
        limit: Annotated[int, Query(ge=1, le=1000)] = 100,
    ) -> Entries:
        def look(tx: ReadTx) -> dict[str, Any]:
            context = _context(tx, key.workspace_id, sender, clock())
            span = _stretch(period, context.now.date(), start, end)
            return list_entries(tx, _book(tx, context), span, None, None, limit)

        found = database.read(look, key.workspace_id)
        return Entries(entries=[EntryShown.model_validate(entry) for entry in found["entries"]])

    @routes.get("/api/v1/books/{sender}/debts", responses=REFUSALS, tags=["books"], summary="Hutang dan piutang berjalan")
    def debts(key: may_read, sender: Sender, type: Literal["hutang", "piutang", "all"] = "all") -> DebtsShown:
        def look(tx: ReadTx) -> list[DebtShown]:
            context = _context(tx, key.workspace_id, sender, clock())
            found = find_debts(tx, _book(tx, context), context.now.date(), kind=type)
            return [
                DebtShown(
                    person=debt.row.person,
                    type=debt.row.type,
                    amount=debt.row.amount,
                    remaining=debt.remaining,
                    next_payment=debt.next_payment,
                )
                for debt in found
            ]

        return DebtsShown(debts=database.read(look, key.workspace_id))

    @routes.get(
        "/api/v1/books/{sender}/export",
        responses=REFUSALS | {200: {"content": {media: {} for media in reports.MEDIA.values()}}},
        response_class=Response,
        tags=["books"],
        summary="Laporan sebagai berkas",
    )
    def export(
        key: may_export,
        sender: Sender,
        period: Period = "this_month",
        start: Day = None,
        end: Day = None,
        format: Literal["csv", "xlsx", "pdf"] = "xlsx",
    ) -> Response:
        def write(tx: Tx) -> File:
            context = _context(tx, key.workspace_id, sender, clock())
            _book(tx, context)
            _stretch(period, context.now.date(), start, end)
            arguments = tools.ExportReport(period=period, start_date=start, end_date=end, format=format)
            deed = Deed(tx, context, ToolCall("export_report", arguments.model_dump(mode="json", exclude_none=True)), 0)
            outcome = reports.export_report(deed, arguments)
            if not outcome.files:
                raise NotFound(outcome.kind, text="Tidak ada catatan di periode itu, atau terlalu banyak untuk satu berkas.")
            return outcome.files[0]

        file = database.write(write, key.workspace_id)
        headers = {"Content-Disposition": f'attachment; filename="{file.name}"', "X-Content-Type-Options": "nosniff"}
        return Response(file.content, media_type=file.media_type, headers=headers)


def _context(tx: ReadTx, workspace_id: int, sender: str, now: datetime) -> Context:
    """The person a book belongs to; NotFound where nobody wrote under that name."""
    contact_id = contacts.find(tx, workspace_id, KIND, sender)
    if contact_id is None:
        raise NotFound(f"no sender {sender}", text="Belum ada pesan dari pengirim itu.")
    workspace = workspaces.workspace(tx, workspace_id)
    return Context(
        workspace_id=workspace.id,
        contact_id=contact_id,
        contact_name="",
        message_id=0,
        now=now.astimezone(workspace.timezone),
        language=workspace.language,
        tone=workspace.tone,
    )


def _book(tx: ReadTx, context: Context) -> Book:
    book = find_book(tx, context)
    if not book.id:
        raise NotFound("no book yet", text="Pengirim itu belum punya catatan.")
    return book


def _stretch(period: str, today: date, start: date | None, end: date | None) -> Stretch:
    if period == "custom" and (start is None or end is None or start > end):
        raise InvalidCall(
            "custom needs start and end", text="period=custom butuh start dan end, dan start tidak boleh sesudah end."
        )
    if period != "custom" and (start is not None or end is not None):
        raise InvalidCall("dates without custom", text="start dan end hanya untuk period=custom.")
    if start is not None and end is not None and not (2000 <= start.year <= end.year <= 2100):
        raise InvalidCall("dates out of range", text="Tanggal harus antara tahun 2000 dan 2100.")
    return stretch(period, today, start, end)
