"""What the clock says: confirmations in the chat, and the notices it sends."""

_SENTENCES: dict[str, dict[str, str]] = {
    "set": {"id": "Siap{you}, aku ingetin *{subject}* {when}.", "en": "Sure, I will remind you of *{subject}* {when}."},
    "set_report": {
        "id": "Siap{you}, {what} aku kirim tiap hari jam {clock}.",
        "en": "Sure, I will send {what} every day at {clock}.",
    },
    "ask_when": {"id": "Mau diingetin *{subject}* kapan{you}?", "en": "When should I remind you of *{subject}*?"},
    "past": {
        "id": "Waktu itu sudah lewat{you}. Coba sebut jam atau tanggal yang belum lewat ya.",
        "en": "That moment has passed. Please name a later one.",
    },
    "stopped": {
        "id": "Oke{you}, pengingatnya sudah dimatikan: {what}.",
        "en": "All right, switched off: {what}.",
    },
    "none_to_stop": {
        "id": "Tidak ada pengingat seperti itu yang menyala{you}.",
        "en": "There is no such reminder switched on.",
    },
    "cancelled": {"id": "Oke{you}, tidak jadi.", "en": "All right, never mind."},
    "none": {
        "id": "Belum ada pengingat{you}. Coba: ingetin cicilan tiap tgl 5 jam 7.",
        "en": "No reminders yet. Try: remind me of the instalment tiap tgl 5 jam 7.",
    },
    "list": {"id": "Pengingat yang menyala:", "en": "Reminders that are on:"},
    "quiet": {
        "id": "Oke{you}, jam {start} sampai {end} aku tidak mengirim apa-apa dulu. Yang jatuh di situ aku kirim sesudahnya.",
        "en": "All right: nothing between {start} and {end}. What falls there comes after.",
    },
    "remind": {"id": "Pengingat{you}: *{subject}*.", "en": "Reminder: *{subject}*."},
    "due_head": {"id": "Yang perlu dibayar{you}:", "en": "To be paid:"},
    "owed_head": {"id": "Yang bisa ditagih:", "en": "To be collected:"},
    "morning": {
        "id": "Pagi{you}! Target hari ini {total}. {tail}",
        "en": "Good morning! Today's target is {total}. {tail}",
    },
    "morning_tail": {"id": "Semoga lancar ya.", "en": "Have a good day."},
    "evening": {
        "id": "Rekap hari ini{you}: masuk {income}, keluar {expense}, selisih {net}.",
        "en": "Today: in {income}, out {expense}, net {net}.",
    },
    "evening_nothing": {
        "id": "Hari ini belum ada catatan{you}. Ada yang mau dicatat sebelum tidur?",
        "en": "Nothing was recorded today. Anything to add?",
    },
    "kind_morning": {"id": "target pagi", "en": "the morning target"},
    "kind_evening": {"id": "rekap malam", "en": "the evening summary"},
    "kind_due": {"id": "kabar jatuh tempo", "en": "what is due"},
    "option_tomorrow": {"id": "Besok jam 7 pagi", "en": "Tomorrow at 7"},
    "option_daily": {"id": "Tiap hari jam 7 pagi", "en": "Every day at 7"},
    "option_weekly": {"id": "Tiap Senin jam 7 pagi", "en": "Every Monday at 7"},
}

DAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}

_WHEN = {
    "id": {
        "once": "tanggal {date} jam {clock}",
        "daily": "tiap hari jam {clock}",
        "weekly": "tiap {weekday} jam {clock}",
        "monthly": "tiap tanggal {day} jam {clock}",
        "month_end": "tiap akhir bulan jam {clock}",
    },
    "en": {
        "once": "on {date} at {clock}",
        "daily": "every day at {clock}",
        "weekly": "every {weekday} at {clock}",
        "monthly": "on day {day} of every month at {clock}",
        "month_end": "at the end of every month at {clock}",
    },
}


def say(key: str, language: str, tone: str = "", **values: object) -> str:
    """The sentence in the language; `{you}` becomes how the person is addressed."""
    sentences = _SENTENCES[key]
    you = f" {tone}" if tone else ""
    return sentences.get(language, sentences["id"]).format(you=you, **values)


def clock(minute: int) -> str:
    """A minute of the day as people read it: 07.00."""
    return f"{minute // 60:02d}.{minute % 60:02d}"


def when_said(every: str, language: str, **values: object) -> str:
    """A rule for moments in words."""
    table = _WHEN.get(language, _WHEN["id"])
    return table[every].format(**values)
