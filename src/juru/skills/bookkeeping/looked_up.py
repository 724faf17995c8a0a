"""What the reader would ask back, or take for chatter, although the book itself knows the answer. Pure."""

import re

from juru.skills.bookkeeping.lexicon import best, expenses
from juru.skills.tool import Json, Reading, ToolCall

_LONE_DIGIT = re.compile(r"[1-9]")
_DEBT_WITH = re.compile(r"(?:hutang|utang|piutang)(?:nya)?\s+\D+", re.IGNORECASE)
_BUDGET = re.compile(r"\b(?:budget|anggaran|bajet|bujet)(?:ku|nya|gue|gw)?\b", re.IGNORECASE)
_ASKED = re.compile(
    r"\b(?:sisa(?:nya)?|berapa|brp|gue|gua|gw|aku|ku|saya|my|left|apa (?:aja|saja)|cek|lihat|liat|show|how much)\b"
    r"|^\W*\w+(?:ku|nya)?\W*$",
    re.IGNORECASE,
)
_WALLETS = re.compile(r"\b(?:dompet|rekening|wallet|e-?wallet)(?:ku|gue|gw|nya)?s?\b", re.IGNORECASE)
_WHICH = re.compile(r"\b(?:apa (?:aja|saja)|mana (?:aja|saja)|what|which)\b", re.IGNORECASE)
_DELETE_ALL = re.compile(
    r"(?:tolong\s+)?(?:hapus|delete|buang|hapusin)\s+(?:semua|seluruh|all)\b.*?"
    r"\b(hari ini|kemarin|minggu ini|minggu lalu|bulan ini|bulan lalu|today|yesterday|this week|this month)\b",
    re.IGNORECASE,
)
_PERIODS = {
    "hari ini": "today", "today": "today", "kemarin": "yesterday", "yesterday": "yesterday", "minggu ini": "this_week",
    "this week": "this_week", "minggu lalu": "last_week", "bulan ini": "this_month", "this month": "this_month",
    "bulan lalu": "last_month",
}  # fmt: skip


def before_reading(text: str) -> Reading | None:
    """What is settled by the words alone."""
    said = text.strip()
    if _LONE_DIGIT.fullmatch(said):
        return Reading((), 0.97, "local", "a choice that nothing waits for", "nothing_waiting")
    deleted = _DELETE_ALL.match(said)
    if deleted:
        return _to("choose_delete", {"period": _PERIODS[deleted[1].lower()]})
    if any(sign.isdigit() for sign in said):
        return None
    if _BUDGET.search(said) and _ASKED.search(said):
        item = best(expenses(re.findall(r"\w+", said.lower())))
        return _to("show_budgets", {"category": item.category} if item else {})
    return _to("get_balance", {}) if _WALLETS.search(said) and _WHICH.search(said) else None


def after_reading(reading: Reading, text: str) -> Reading:
    """A question whose answer may stand in the book becomes a look into it."""
    question = reading.question
    if question is None or len(question.calls) != 1 or len(reading.calls) != 1:
        return reading
    call = question.calls[0]
    if question.gap == (0, "name") and call.name == "edit_goal" and call.arguments.get("action") == "deposit":
        return _to("save_up", {"amount": call.arguments["amount"], "said": text.strip()[:120]})
    asked_back = question.gap == (0, "amount") and call.name == "record_debt"
    if asked_back and _DEBT_WITH.fullmatch(text.strip()) and "person_name" in call.arguments:
        return _to("debts_with", {key: call.arguments[key] for key in ("person_name", "type")})
    return reading


def _to(name: str, arguments: Json) -> Reading:
    return Reading((ToolCall(name, arguments),), 0.95, "local", f"looked up: {name}")
