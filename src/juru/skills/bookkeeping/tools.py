"""The bookkeeping tools: one contract for the local engine, an LLM and the books (shared wording: docs/tools.md).

Amounts are whole rupiah. Every model forbids unknown arguments and checks ranges; `validate` repairs nothing.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from juru.errors import InvalidCall
from juru.skills.tool import Tool, ToolCall

MAX_ENTRY = 100_000_000  #: rupiah, for anything said in chat
MAX_GOAL = 10_000_000_000  #: rupiah

INCOME_CATEGORIES = ("orderan", "bonus", "tip", "gaji", "penjualan", "lainnya")
EXPENSE_CATEGORIES = (
    "makan", "bensin", "servis", "pulsa", "rokok", "parkir", "belanja", "tagihan", "transport", "kesehatan", "pendidikan",
    "hiburan", "sosial", "lainnya",
)  # fmt: skip

Amount = Annotated[int, Field(ge=1, le=MAX_ENTRY, strict=True)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
DateOffset = Annotated[int, Field(le=0, ge=-3660)]
EntryType = Literal["income", "expense"]
Period = Literal["today", "yesterday", "this_week", "this_month", "last_week", "last_month", "custom"]
Frequency = Literal["daily", "weekly", "monthly"]
DebtType = Literal["hutang", "piutang"]


class Arguments(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Entry(Arguments):
    """One income or expense."""

    type: EntryType
    amount: Amount
    category: Text
    description: Text
    date_offset: DateOffset = 0
    wallet: Text | None = None


class RecordTransactions(Arguments):
    transactions: Annotated[list[Entry], Field(min_length=1, max_length=10)]


class TransferMoney(Arguments):
    amount: Amount
    from_wallet: Text | None = None
    to_wallet: Text


class RecordDebt(Arguments):
    type: DebtType
    person_name: Text
    amount: Amount
    due_date_days: Annotated[int, Field(ge=0, le=36_500)] | None = None
    note: Text | None = None
    interest_rate: Annotated[float, Field(ge=0, le=1)] = 0.0  #: fraction a period: 0.02 is 2%
    interest_type: Literal["none", "flat", "daily"] = "none"
    tenor_months: Annotated[int, Field(ge=1, le=600)] | None = None
    installment_amount: Amount | None = None
    installment_freq: Frequency | None = None
    date_offset: DateOffset = 0


class PayDebt(Arguments):
    person_name: Text
    amount: Amount | None = None
    full: bool = False
    type: DebtType | None = None
    date_offset: DateOffset = 0

    @model_validator(mode="after")
    def _amount_or_full(self) -> "PayDebt":
        if self.amount is None and not self.full:
            raise ValueError("a payment needs an amount, or full")
        return self


class GetDebts(Arguments):
    type: Literal["hutang", "piutang", "all"] = "all"


class GetDebtHistory(Arguments):
    person_name: Text


class PeriodArguments(Arguments):
    start_date: date | None = None
    end_date: date | None = None

    @model_validator(mode="after")
    def _dates_fit(self) -> "PeriodArguments":
        if getattr(self, "period", None) == "custom" and (self.start_date is None or self.end_date is None):
            raise ValueError("a custom period needs start_date and end_date")
        if self.start_date and self.end_date and self.start_date > self.end_date:
            raise ValueError("start_date lies after end_date")
        return self


class GetSummary(PeriodArguments):
    period: Period
    category: Text | None = None
    type: EntryType | None = None


class SetObligation(Arguments):
    name: Text
    amount: Amount
    frequency: Frequency = "daily"


class EditObligation(Arguments):
    action: Literal["delete", "done", "edit"]
    name: Text
    new_amount: Amount | None = None


class SetGoal(Arguments):
    name: Text
    target_amount: Annotated[int, Field(ge=1, le=MAX_GOAL, strict=True)]
    deadline_days: Annotated[int, Field(ge=0, le=36_500)] | None = None


class EditGoal(Arguments):
    action: Literal["cancel", "done", "deposit"]
    name: Text
    amount: Amount | None = None


class SetSaving(Arguments):
    amount: Amount


class Nothing(Arguments):
    pass


class EditTransaction(Arguments):
    action: Literal["edit", "delete"]
    target: Text
    new_amount: Amount | None = None
    new_category: Text | None = None
    new_type: EntryType | None = None
    new_date_offset: DateOffset | None = None
    new_description: Text | None = None


class EditDebt(Arguments):
    action: Literal["edit", "delete"]
    person_name: Text
    new_amount: Amount | None = None


class ListTransactions(PeriodArguments):
    query: Text | None = None
    period: Period | None = None
    type: EntryType | None = None
    limit: Annotated[int, Field(ge=1, le=100)] | None = None


class GetBalance(Arguments):
    wallet: Text | None = None


class SetWalletBalance(Arguments):
    wallet: Text
    amount: Annotated[int, Field(ge=0, le=MAX_GOAL, strict=True)]


class SetBudget(Arguments):
    category: Text
    amount: Amount
    frequency: Literal["weekly", "monthly"] = "monthly"


class ExportReport(PeriodArguments):
    period: Period
    format: Literal["csv", "xlsx", "pdf"] = "xlsx"


class AskClarification(Arguments):
    message: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]


_TOOLS = (
    Tool("record_transactions", "Catat 1-10 pemasukan atau pengeluaran.", RecordTransactions),
    Tool("transfer_money", "Pindahkan uang antar dompet sendiri; bukan pemasukan atau pengeluaran.", TransferMoney),
    Tool("record_debt", "Catat hutang (saya berutang) atau piutang (orang berutang ke saya).", RecordDebt),
    Tool("pay_debt", "Catat pembayaran hutang atau piutang.", PayDebt),
    Tool("get_debts", "Daftar hutang dan piutang yang belum lunas.", GetDebts),
    Tool("get_debt_history", "Riwayat hutang piutang dengan satu orang.", GetDebtHistory),
    Tool("get_summary", "Rekap pemasukan dan pengeluaran suatu periode.", GetSummary),
    Tool("set_obligation", "Tetapkan kewajiban rutin.", SetObligation),
    Tool("edit_obligation", "Ubah, selesaikan atau hapus kewajiban rutin.", EditObligation),
    Tool("set_goal", "Tetapkan target tabungan untuk sesuatu.", SetGoal),
    Tool("edit_goal", "Batalkan, selesaikan, atau isi tabungan sebuah target.", EditGoal),
    Tool("set_saving", "Tetapkan jumlah menabung per hari.", SetSaving),
    Tool("get_daily_target", "Target pemasukan hari ini dan kemajuannya.", Nothing),
    Tool("edit_transaction", "Ubah atau hapus transaksi yang sudah dicatat.", EditTransaction),
    Tool("edit_debt", "Ubah jumlah atau hapus sebuah hutang/piutang.", EditDebt),
    Tool("list_transactions", "Daftar transaksi, boleh dengan kata kunci.", ListTransactions),
    Tool("get_balance", "Saldo dompet.", GetBalance),
    Tool("set_wallet_balance", "Tetapkan saldo dompet saat ini.", SetWalletBalance),
    Tool("get_goals", "Daftar target tabungan.", Nothing),
    Tool("get_obligations", "Daftar kewajiban rutin.", Nothing),
    Tool("set_budget", "Tetapkan anggaran sebuah kategori.", SetBudget),
    Tool("export_report", "Kirim laporan sebagai berkas.", ExportReport),
    Tool("undo", "Batalkan yang terakhir dicatat di chat ini.", Nothing),
    Tool("ask_clarification", "Tanya balik bila pesan tidak jelas.", AskClarification),
)

TOOLS: dict[str, Tool] = {tool.name: tool for tool in _TOOLS}


def validate(call: ToolCall, tools: dict[str, Tool] = TOOLS) -> ToolCall:
    """The call with arguments checked, defaults left out; raises InvalidCall naming each wrong argument."""
    tool = tools.get(call.name)
    if tool is None:
        raise InvalidCall(f"no such tool: {call.name}")
    try:
        arguments = tool.arguments.model_validate(call.arguments)
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors(include_url=False))
        raise InvalidCall(f"{call.name}: {wrong}", text=_refusal(error)) from error
    return ToolCall(call.name, arguments.model_dump(mode="json", exclude_none=True))


_AMOUNTS = {"amount", "new_amount", "target_amount", "installment_amount"}
_DATES = {"date_offset", "new_date_offset", "start_date", "end_date", "due_date_days", "deadline_days"}


def _refusal(error: ValidationError) -> str | None:
    """What to tell the person about the first wrong argument; None where there is nothing better than the usual sentence."""
    field = next((part for part in reversed(error.errors(include_url=False)[0]["loc"]) if isinstance(part, str)), "")
    if field == "target_amount":
        return "Targetnya harus antara Rp1 dan Rp10 miliar. Cek lagi angkanya ya."
    if field in _AMOUNTS:
        return "Jumlahnya harus antara Rp1 dan Rp100 juta. Cek lagi angkanya ya."
    if field in _DATES:
        return "Tanggalnya tidak bisa dipakai. Catatan hanya untuk hari ini atau hari yang sudah lewat ya."
    return None
