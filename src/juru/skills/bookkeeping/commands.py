"""Slash commands, and the few words that need no engine: joining a household, yes and no to a confirmation."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from juru.skills.bookkeeping import reader
from juru.skills.bookkeeping.texts_en import ENGLISH
from juru.skills.bookkeeping.texts_id import INDONESIAN
from juru.skills.bookkeeping.tools import TOOLS
from juru.skills.tool import Context, Json, Option, Question, Reading, ToolCall

_PERIODS = {
    words: period
    for period, spoken in {
        "": ("",),
        "today": ("hari ini", "today"),
        "yesterday": ("kemarin", "yesterday"),
        "this_week": ("minggu ini", "minggu", "week", "this week", "this_week"),
        "last_week": ("minggu lalu", "minggu kemarin", "last week", "last_week"),
        "this_month": ("bulan ini", "bulan", "month", "this month", "this_month"),
        "last_month": ("bulan lalu", "bulan kemarin", "last month", "last_month"),
    }.items()
    for words in spoken
}
_FORMATS = {"csv": "csv", "xlsx": "xlsx", "excel": "xlsx", "pdf": "pdf"}
_JOIN = re.compile(r"(?:gabung|join|/gabung)\s+(?:kode\s+|code\s+)?([A-Za-z0-9]{8})\s*[.!]?", re.IGNORECASE)
_CHART = re.compile(r"\b(?:grafik|diagram|chart|bagan|visualisasi|analis[ai]s?(?:in)?|statistik|tren)(?:nya)?\b", re.IGNORECASE)
_INCOME = re.compile(r"\b(?:pemasukan|pendapatan|penghasilan|masuk|omzet|income)(?:ku|nya)?\b", re.IGNORECASE)
_EXPENSE = re.compile(r"\b(?:pengeluaran|keluar|belanja|expenses?|spending)(?:ku|nya)?\b", re.IGNORECASE)
_TODAY = re.compile(r"\b(?:hari ini|hr ini|today|har(?:i)?an ini|seharian)\b", re.IGNORECASE)
_YES = {
    "ya",
    "iya",
    "y",
    "yes",
    "ok",
    "oke",
    "okay",
    "yap",
    "yup",
    "yoi",
    "betul",
    "benar",
    "lanjut",
    "setuju",
    "hapus",
    "yakin",
}
_NO = {"batal", "tidak", "nggak", "gak", "ga", "engga", "enggak", "no", "cancel", "jangan", "n", "gajadi", "tdk", "ngga"}
_SOFT = {
    "deh",
    "dong",
    "aja",
    "saja",
    "bos",
    "kak",
    "bang",
    "mbak",
    "mas",
    "pak",
    "bu",
    "jadi",
    "usah",
    "please",
    "tolong",
    "nih",
    "ya",
    "lah",
}


def command(name: str, rest: str, context: Context) -> Reading | None:
    """The reading of a slash command; None where there is no such command here."""
    make = _COMMANDS.get(name.lower())
    if make is None:
        return None
    made = make(rest.strip(), context)
    if isinstance(made, Reading):
        return made
    return _reading(name, *made)


def spoken(text: str) -> Reading | None:
    """ "gabung KODE" joins a household, without the slash too."""
    match = _JOIN.fullmatch(text.strip())
    # A code is told from a word by its digit or its capitals: "gabung keluarga" joins nothing.
    if match and (match[1].isupper() or any(sign.isdigit() for sign in match[1])):
        return Reading((ToolCall("join_book", {"code": match[1].upper()}),), 0.99, "local", "household: join")
    return None


#: Commands that are as clear without the slash; they only show, or ask first.
_BARE = {
    "target", "hutang", "utang", "piutang", "dompet", "saldo", "tujuan", "kewajiban", "help", "bantuan", "rekap", "grafik",
    "keluarga", "reset", "daftar", "export",
}  # fmt: skip


def bare(text: str, context: Context) -> Reading | None:
    """ "target" alone means /target."""
    word = text.strip(" .!?").lower()
    return command(word, "", context) if word in _BARE else None


def drawn(text: str, context: Context) -> Reading | None:
    """ "diagram pengeluaran minggu ini" wants the picture, where the reader would give the figures."""
    if not _CHART.search(text):
        return None
    calls = reader.read(text, context).calls
    if len(calls) != 1 or calls[0].name != "get_summary":
        return None
    said: Json = {key: calls[0].arguments[key] for key in ("period", "start_date", "end_date") if key in calls[0].arguments}
    if said["period"] == "today" and not _TODAY.search(text):
        said = {"period": "this_month"}
    return Reading((ToolCall("show_chart", said | _charted(text)),), 0.95, "local", "chart")


def _charted(text: str) -> Json:
    """Which side a chart is wanted of, where one is said."""
    return {"type": "income"} if _INCOME.search(text) and not _EXPENSE.search(text) else {}


def confirmed(question: Question, text: str) -> Reading | None:
    """Yes or no to a confirmation, without any engine; None for everything else."""
    options = question.options
    if len(options) != 2 or options[1].calls or not options[0].calls:
        return None
    words = re.findall(r"\w+", text.lower())
    said = [word for word in words if word not in _SOFT] or words
    if not said or len(words) > 4:
        return None
    if all(word in _YES for word in said):
        return Reading(options[0].calls, 0.99, "local", "answer: yes")
    if all(word in _NO for word in said):
        return Reading((), 0.99, "local", "answer: no", talk="cancelled")
    return None


def chosen(question: Question, text: str, context: Context) -> Reading | None:
    """What an answer to a question chooses; the reader finds the option, whatever its calls are."""
    if not question.options:
        named = question.expects in ("person", "text")
        return None if named and _complete(text, context) else reader.resume(question, text, context)
    numbered = tuple(
        Option(option.label, (ToolCall("ask_clarification", {"message": str(index)}),))
        for index, option in enumerate(question.options)
    )
    internal = any(call.name not in TOOLS for option in question.options for call in option.calls)
    empty = any(not option.calls for option in question.options)
    found = reader.resume(replace(question, options=numbered) if internal or empty else question, text, context)
    if found is None or not found.calls or not (internal or empty):
        return found
    calls = question.options[int(found.calls[0].arguments["message"])].calls
    return replace(found, calls=calls, talk="" if calls else "cancelled")


def _complete(text: str, context: Context) -> bool:
    """Whether a text is a message of its own: something to do, with nothing to ask back."""
    calls = (bare(text, context) or reader.read(text, context)).calls
    return bool(calls) and all(call.name != "ask_clarification" for call in calls)


def taken_back(reading: Reading) -> Reading:
    """ "batal" where nothing waits for an answer takes back what was last recorded."""
    if reading.talk == "cancelled" and not reading.calls:
        return replace(reading, calls=(ToolCall("undo", {}),), talk="", by="local", rule="nothing pending: undo")
    return reading


def talk_key(talk: str) -> str:
    """The text that answers a kind of talk."""
    key = {"role_injection": "talk_injection", "": "talk_unknown"}.get(talk, f"talk_{talk}")
    return key if key in INDONESIAN and key in ENGLISH else "talk_chatter"


# -- what each command does --------------------------------------------------------------------------------------------

Made = tuple[ToolCall, ...] | Reading


def _one(tool: str, **arguments: object) -> Callable[[str, Context], Made]:
    return lambda _rest, _context: (ToolCall(tool, dict(arguments)),)


def _talk(talk: str) -> Callable[[str, Context], Made]:
    return lambda _rest, _context: Reading((), 1.0, "command", f"command:{talk}", talk=talk)


def _period(rest: str, default: str) -> Json | None:
    """The period that stands behind a command; None where it is put in words only the reader knows."""
    words = " ".join(rest.lower().split())
    if words in _PERIODS:
        return {"period": _PERIODS[words] or default}
    days = re.fullmatch(r"(\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d)", words)
    if days:
        try:
            start, end = (date.fromisoformat(day) for day in days.groups())
        except ValueError:
            return None
        if start <= end:
            return {"period": "custom", "start_date": start.isoformat(), "end_date": end.isoformat()}
    return None


def _spoken_period(rest: str, context: Context, default: str) -> Json:
    """The period behind a command, asked of the reader where the table does not know it."""
    period = _period(rest, default)
    if period is not None:
        return period
    for call in reader.read(f"rekap {rest}", context).calls:
        if call.name == "get_summary":
            return {key: call.arguments[key] for key in ("period", "start_date", "end_date") if key in call.arguments}
    return {"period": default}


def _rekap(rest: str, context: Context) -> Made:
    period = _period(rest, "today")
    if period is not None:
        return (ToolCall("get_summary", period),)
    read = reader.read(f"rekap {rest}", context)
    return read if any(call.name == "get_summary" for call in read.calls) else (ToolCall("get_summary", {"period": "today"}),)


def _hutang(rest: str, _context: Context) -> Made:
    name = rest.strip()
    if name.lower() in ("", "semua", "all"):
        return (ToolCall("get_debts", {"type": "all"}),)
    if name.lower() in ("hutang", "utang", "piutang"):
        return (ToolCall("get_debts", {"type": "piutang" if name.lower() == "piutang" else "hutang"}),)
    return (ToolCall("get_debt_history", {"person_name": name[:120]}),)


def _export(rest: str, context: Context) -> Made:
    words = rest.lower().split()
    kind = next((_FORMATS[word] for word in words if word in _FORMATS), "xlsx")
    period = _spoken_period(" ".join(word for word in words if word not in _FORMATS), context, "this_month")
    return (ToolCall("export_report", period | {"format": kind}),)


def _chart(rest: str, context: Context) -> Made:
    return (ToolCall("show_chart", _spoken_period(rest, context, "this_month") | _charted(rest)),)


def _batal(rest: str, _context: Context) -> Made:
    number = rest.strip()
    if number.isdigit() and 0 < int(number) < 2**53:
        return (ToolCall("undo_message", {"message_id": int(number)}),)
    return (ToolCall("undo", {}),)


def _dompet(rest: str, _context: Context) -> Made:
    return (ToolCall("get_balance", {"wallet": rest[:120]} if rest else {}),)


def _keluarga(rest: str, _context: Context) -> Made:
    verb, _, name = rest.strip().partition(" ")
    match verb.lower():
        case "undang" | "ajak" | "kode" | "invite":
            return (ToolCall("invite", {}),)
        case "gabung" | "join" if name.strip():
            return (ToolCall("join_book", {"code": name.strip()[:120]}),)
        case "keluar" | "leave":
            return (ToolCall("leave_book", {}),)
        case "keluarkan" | "remove" if name.strip():
            return (ToolCall("remove_member", {"name": name.strip()[:120]}),)
    return (ToolCall("show_household", {}),)


def _gabung(rest: str, _context: Context) -> Made:
    return (ToolCall("join_book", {"code": rest[:120]}),) if rest else (ToolCall("show_household", {}),)


_COMMANDS: Mapping[str, Callable[[str, Context], Made]] = {
    "start": _talk("start"), "mulai": _talk("start"),
    "help": _talk("help"), "bantuan": _talk("help"),
    "rekap": _rekap, "laporan": _rekap, "summary": _rekap,
    "target": _one("get_daily_target"),
    "hutang": _hutang, "utang": _hutang, "debts": _hutang,
    "piutang": _one("get_debts", type="piutang"),
    "dompet": _dompet, "saldo": _dompet, "wallets": _dompet, "balance": _dompet,
    "tujuan": _one("get_goals"), "goals": _one("get_goals"),
    "kewajiban": _one("get_obligations"), "obligations": _one("get_obligations"),
    "daftar": _one("list_transactions"), "list": _one("list_transactions"),
    "kenapa": _one("explain_last"), "why": _one("explain_last"),
    "export": _export, "ekspor": _export,
    "grafik": _chart, "chart": _chart, "analisis": _chart,
    "batal": _batal, "undo": _batal,
    "keluarga": _keluarga, "family": _keluarga, "gabung": _gabung, "join": _gabung,
    "reset": _one("ask_reset"),
    "confirm_reset": _one("confirm_reset"),
}  # fmt: skip


def _reading(name: str, *calls: ToolCall) -> Reading:
    return Reading(calls, 1.0, "command", f"command:{name.lower()}")
