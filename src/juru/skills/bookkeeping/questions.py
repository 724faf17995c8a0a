"""Everything the reader says itself: what it asks back, in Indonesian and English, in the workspace's tone."""

from juru.language.people import titled
from juru.skills.tool import Context

_TEXTS: dict[str, tuple[str, str]] = {
    "amount_for": ("{what} berapa{tone}? Sebut jumlahnya ya, misalnya 25rb.", "How much was {what}? For example 25rb."),
    "amount": ("Jumlahnya berapa{tone}? Misalnya 25rb.", "How much was it? For example 25rb."),
    "what_for": (
        "{amount} itu untuk apa{tone}? Pemasukan atau pengeluaran?",
        "What was the {amount} for? Money in or money out?",
    ),
    "income_or_expense": ("{amount} itu pemasukan atau pengeluaran{tone}?", "Was {amount} money in or money out?"),
    "item": ("{amount} keluar buat apa{tone}?", "What was the {amount} spent on?"),
    "who": ("Sama siapa{tone}? Sebut namanya ya.", "With whom? Tell me the name."),
    "direction": (
        "Siapa yang utang{tone}: {name} ke kamu, atau kamu ke {name}?",
        "Who owes whom: {name} owes you, or you owe {name}?",
    ),
    "owes_you": ("{name} utang ke kamu", "{name} owes you"),
    "you_owe": ("Kamu utang ke {name}", "You owe {name}"),
    "income": ("Pemasukan", "Money in"),
    "expense": ("Pengeluaran", "Money out"),
    "given_or_lent": (
        "{amount} buat {name} itu dipinjamkan, atau dikasih{tone}?",
        "Did you lend {name} the {amount}, or give it?",
    ),
    "lent": ("Dipinjamkan (piutang)", "Lent (to be paid back)"),
    "given": ("Dikasih (pengeluaran)", "Given (money out)"),
    "paid_debt": ("Bayar utang ke {name}", "Paying off a debt to {name}"),
    "range": ("Pastinya berapa{tone}, {low} atau {high}?", "Which is it, {low} or {high}?"),
    "which_amount": ("Jumlah pastinya berapa{tone}?", "What exactly is the amount?"),
    "letters": (
        "Angkanya kurang jelas{tone}. Tulis ulang jumlahnya ya, misalnya 100rb.",
        "I cannot read that figure. Please write it again.",
    ),
    "foreign": ("Aku cuma catat rupiah{tone}. Kalau dirupiahkan jadi berapa?", "I keep rupiah only. How much is it in rupiah?"),
    "too_much": (
        "Jumlahnya di luar batas catatan (Rp1 sampai Rp100 juta){tone}. Cek lagi ya.",
        "That is outside what I can record (Rp1 to Rp100 million). Please check.",
    ),
    "zero": ("Jumlahnya nol atau minus{tone}. Yang benar berapa?", "The amount is zero or less. What should it be?"),
    "literal": ("{thousands} atau {plain}{tone}?", "{thousands} or {plain}?"),
    "short_tail": ("Maksudnya {high} atau {low}{tone}?", "Do you mean {high} or {low}?"),
    "future": (
        "Itu belum terjadi kan{tone}? Catat kalau uangnya sudah keluar atau masuk ya.",
        "That has not happened yet, has it? Tell me once it has.",
    ),
    "no_such_day": (
        "Tanggal itu tidak ada di kalender{tone}. Kapan tepatnya?",
        "That day is not on the calendar. When was it?",
    ),
    "which_day": ("Tanggal berapa tepatnya{tone}?", "On which day exactly?"),
    "each": ("Masing-masing berapa orang{tone}, dan siapa saja?", "How many people, and who?"),
    "one_delete": (
        "Satu-satu ya{tone}. Yang ini dulu; {name} mau dihapus juga?",
        "One at a time. Shall I delete {name} as well?",
    ),
    "delete_all": (
        "Hapus semua catatan? Ketik /reset kalau memang mau mulai dari nol{tone}.",
        "Delete everything? Type /reset if you really want to start over.",
    ),
    "delete_what": ("Catatan mana yang mau dihapus{tone}?", "Which entry shall I delete?"),
    "edit_what": ("Catatan mana yang mau diubah, dan jadi berapa{tone}?", "Which entry shall I change, and to what?"),
    "frequency": (
        "{what} {amount} itu rutin (per hari/minggu/bulan), atau baru dibayar{tone}?",
        "Is {what} {amount} a regular cost, or was it just paid?",
    ),
    "regular": ("Rutin tiap bulan", "Every month"),
    "just_paid": ("Baru dibayar", "Just paid"),
    "saving": ("Nabung {amount} ini buat target apa{tone}?", "Which goal is the {amount} for?"),
    "rest": (
        "Yang lain sudah kucatat. {what} belum jelas{tone}, jumlahnya berapa?",
        "The rest is recorded. {what} is not clear: how much was it?",
    ),
    "wallet": ("Dari atau ke dompet mana{tone}?", "Which wallet?"),
    "goal_amount": ("Targetnya berapa{tone}?", "What is the target amount?"),
    "derived": (
        "Itu sudah dicatat rinciannya, atau mau dicatat totalnya saja{tone}?",
        "Are the parts recorded already, or shall I book the total only?",
    ),
    "unclear": (
        'Maaf, belum paham{tone}. Coba tulis seperti "makan 25rb" atau "Budi minjem 50rb".',
        'Sorry, I did not get that. Try "makan 25rb" or "Budi minjem 50rb".',
    ),
}


def rupiah(amount: int) -> str:
    """An amount the way it is read: Rp25.000."""
    return "Rp" + f"{amount:,}".replace(",", ".")


def say(kind: str, context: Context, **parts: str) -> str:
    """One of the texts above, in the language and tone of the context."""
    indonesian, english = _TEXTS[kind]
    if context.language == "en":
        text = english.format(tone="", **parts)
    else:
        text = indonesian.format(tone=f" {context.tone}" if context.tone else "", **parts)
    text = text[:500]
    return text[:1].upper() + text[1:]


def called(name: str) -> str:
    """A name as it stands in a question."""
    return titled(name)
