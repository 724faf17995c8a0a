"""Tools that no reader is offered: what a confirmation, a choice or a command carries out."""

from typing import Annotated

from pydantic import Field

from juru.skills.bookkeeping import tools
from juru.skills.bookkeeping.tools import Amount, Arguments, DateOffset, DebtType, EntryType, Nothing, Period, Text
from juru.skills.tool import Tool

RowId = Annotated[int, Field(ge=1)]
Version = Annotated[int, Field(ge=1)]


class OneEntry(Arguments):
    """An entry as it stood when the person was asked about it."""

    entry_id: RowId
    version: Version


class EditEntry(OneEntry):
    new_amount: Amount | None = None
    new_category: Text | None = None
    new_type: EntryType | None = None
    new_date_offset: DateOffset | None = None
    new_description: Text | None = None


class OneDebt(Arguments):
    debt_id: RowId
    version: Version


class EditOneDebt(OneDebt):
    new_amount: Amount


class OnePlan(Arguments):
    """An obligation or a goal as it stood when the person was asked about it."""

    row_id: RowId
    version: Version


class UndoMessage(Arguments):
    message_id: RowId


class JoinBook(Arguments):
    code: Text


class RemoveMember(Arguments):
    name: Text


class RemoveContact(Arguments):
    contact_id: RowId


class ShowChart(tools.PeriodArguments):
    period: Period = "this_month"
    type: EntryType | None = None


class SaveUp(Arguments):
    """Money for a goal that was not clearly named; `said` may hold its name."""

    amount: Amount
    said: Text


class DebtsWith(Arguments):
    person_name: Text
    type: DebtType


class ShowBudgets(Arguments):
    category: Text | None = None


class ChooseDelete(Arguments):
    period: Period


_INTERNAL = (
    Tool("save_up", "Sisihkan uang untuk target yang belum disebut jelas.", SaveUp, internal=True),
    Tool("debts_with", "Hutang piutang dengan satu orang, atau tanya jumlahnya.", DebtsWith, internal=True),
    Tool("show_budgets", "Anggaran dan sisanya.", ShowBudgets, internal=True),
    Tool("choose_delete", "Pilih satu catatan dari satu periode untuk dihapus.", ChooseDelete, internal=True),
    Tool("delete_entry", "Hapus satu transaksi yang sudah dikonfirmasi.", OneEntry, internal=True),
    Tool("ask_delete_entry", "Minta konfirmasi hapus satu transaksi.", OneEntry, internal=True),
    Tool("edit_entry", "Ubah satu transaksi yang sudah dipilih.", EditEntry, internal=True),
    Tool("delete_debt", "Hapus satu hutang/piutang yang sudah dikonfirmasi.", OneDebt, internal=True),
    Tool("ask_delete_debt", "Minta konfirmasi hapus satu hutang/piutang.", OneDebt, internal=True),
    Tool("edit_one_debt", "Ubah jumlah satu hutang/piutang yang sudah dipilih.", EditOneDebt, internal=True),
    Tool("delete_obligation", "Hapus satu kewajiban yang sudah dikonfirmasi.", OnePlan, internal=True),
    Tool("cancel_goal", "Batalkan satu target tabungan yang sudah dikonfirmasi.", OnePlan, internal=True),
    Tool("undo_message", "Tarik kembali yang dicatat satu pesan.", UndoMessage, internal=True),
    Tool("explain_last", "Tunjukkan catatan di balik angka terakhir.", Nothing, internal=True),
    Tool("show_chart", "Kirim grafik pengeluaran per kategori.", ShowChart, internal=True),
    Tool("ask_reset", "Minta konfirmasi hapus semua data buku.", Nothing, internal=True),
    Tool("reset_book", "Hapus semua data buku yang sudah dikonfirmasi.", Nothing, internal=True),
    Tool("confirm_reset", "Hapus semua data buku, bila baru saja ditanyakan.", Nothing, internal=True),
    Tool("show_household", "Siapa saja yang berbagi buku.", Nothing, internal=True),
    Tool("invite", "Buat kode undangan buku keluarga.", Nothing, internal=True),
    Tool("join_book", "Gabung ke buku keluarga dengan kode.", JoinBook, internal=True),
    Tool("leave_book", "Keluar dari buku keluarga.", Nothing, internal=True),
    Tool("remove_member", "Keluarkan anggota dari buku keluarga.", RemoveMember, internal=True),
    Tool("remove_contact", "Keluarkan anggota yang sudah dikonfirmasi.", RemoveContact, internal=True),
)

ALL_TOOLS: dict[str, Tool] = tools.TOOLS | {tool.name: tool for tool in _INTERNAL}
