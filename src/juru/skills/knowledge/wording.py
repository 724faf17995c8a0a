"""What the knowledge skill says, in Indonesian and English: one place for all its sentences."""

import re
from collections.abc import Sequence

_SOURCE = {"id": "Sumber: {}", "en": "Source: {}"}
_LEAD_ENGLISH = "Here is what our documents say:"
_UNKNOWN = {
    "id": "Maaf, informasi tentang itu belum ada di catatan kami, jadi saya tidak mau menebak.",
    "en": "Sorry, our documents do not say anything about that, so I would rather not guess.",
}
_UNKNOWN_PART = {
    "id": "Untuk pertanyaan “{}”, informasinya belum ada di catatan kami.",
    "en": "About “{}”: our documents do not say.",
}
_CAN_ASK = {"id": "Yang bisa saya bantu jawab antara lain: {}.", "en": "I can answer questions about: {}."}
_OFFER = {
    "id": "Kalau mau, bilang saja “bicara dengan petugas”, nanti saya sambungkan.",
    "en": "If you like, say “talk to a person” and I will pass you on.",
}
_OFF_TOPIC = {
    "id": "Maaf, itu di luar yang bisa saya bantu di sini.",
    "en": "Sorry, that is outside what I can help with here.",
}
_INJECTION = {
    "id": "Maaf, permintaan itu tidak bisa saya penuhi. Data orang lain dan pengaturan sistem tidak saya berikan.",
    "en": "Sorry, I cannot do that. I share neither other people's data nor how I am set up.",
}
_PERSON = {
    "id": "Baik, saya sambungkan ke petugas kami. Mohon tunggu sebentar ya; pesan ini sudah saya teruskan.",
    "en": "Of course. I am passing you on to one of our staff; please wait a moment.",
}
_COMPLAINT = {
    "id": "Mohon maaf atas pengalaman yang tidak menyenangkan ini. Keluhannya saya teruskan sekarang ke "
    "petugas kami supaya segera "
    "ditangani.",
    "en": "I am sorry about this experience. I am passing your complaint on to our staff right now so "
    "that it can be dealt with.",
}
_OWN_CASE = {
    "id": "Untuk ini petugas kami perlu memeriksa data secara langsung. Pesannya sudah saya teruskan; "
    "mohon tunggu balasan dari "
    "petugas ya.",
    "en": "Our staff need to look this up for you. I have passed your message on; please wait for their reply.",
}
_MEDICAL = {
    "id": "Maaf, soal kondisi kesehatan sendiri sebaiknya dijawab tenaga kesehatan setelah pemeriksaan; "
    "saya tidak bisa memberi penilaian "
    "atau saran pengobatan.",
    "en": "Sorry, questions about your own health need a health professional who can examine you; I cannot judge or advise.",
}
_URGENT = {
    "danger": {
        "id": "Ini perlu pertolongan sekarang juga. Segera hubungi {} atau pergi ke IGD terdekat. Pesan ini "
        "langsung saya teruskan ke "
        "petugas kami.",
        "en": "This needs help right now. Call {} or go to the nearest emergency room at once. I am alerting our staff.",
    },
    "self-harm": {
        "id": "Saya ikut prihatin, dan keselamatan adalah yang utama. Tolong jangan sendirian: segera "
        "hubungi {} atau orang yang "
        "dipercaya di dekat situ. Pesan ini langsung saya teruskan ke petugas kami.",
        "en": "I am really sorry to hear this. Please do not stay alone: call {} or somebody you trust now. "
        "I am alerting our staff.",
    },
    "violence": {
        "id": "Keselamatan yang utama. Kalau ada bahaya, segera menjauh dan hubungi {}. Laporan ini langsung "
        "saya teruskan ke petugas "
        "kami untuk ditangani.",
        "en": "Safety comes first. If there is danger, get away and call {}. I am passing this on to our staff right now.",
    },
}
_NUMBERS = {"danger": "119 atau 112", "self-harm": "119 atau 112", "violence": "110 atau 112"}
_GREETING = {
    "id": "Halo, selamat datang! Ada yang bisa saya bantu?",
    "en": "Hello, welcome! How can I help?",
}
_SALAAM = "Waalaikumsalam! Ada yang bisa saya bantu?"
_THANKS = {"id": "Sama-sama, senang bisa membantu.", "en": "You're welcome, happy to help."}
_ALL_RIGHT = {
    "id": "Siap. Kalau ada yang mau ditanyakan lagi, silakan ya.",
    "en": "All right. Just ask if there is anything else.",
}


def answer(parts: Sequence[str], unknown: Sequence[str], sources: Sequence[str], language: str) -> str:
    """The answer to a message: its parts, what is not known of it, and where it stands."""
    lines = [_LEAD_ENGLISH] if language == "en" else []
    lines += parts
    lines += [_UNKNOWN_PART[language].format(shorten(text)) for text in unknown]
    if sources:
        lines.append("(" + _SOURCE[language].format(", ".join(sources)) + ")")
    return "\n".join(lines)


def declined(topics: Sequence[str], language: str, reason: str = "unknown") -> str:
    """A polite no, with what can be asked instead."""
    first = {"off_topic": _OFF_TOPIC, "injection": _INJECTION, "medical": _MEDICAL}.get(reason, _UNKNOWN)[language]
    lines = [first]
    if topics:
        lines.append(_CAN_ASK[language].format(", ".join(topics)))
    if reason not in ("injection", "off_topic"):
        lines.append(_OFFER[language])
    return " ".join(lines)


def handed_over(reason: str, language: str, numbers: Sequence[str] = ()) -> str:
    """What is said while a person takes over; in an emergency the numbers come first."""
    if reason in _URGENT:
        named = ", ".join(dict.fromkeys([*numbers[:3], _NUMBERS[reason]])) if numbers else _NUMBERS[reason]
        return _URGENT[reason][language].format(named)
    return {"person": _PERSON, "complaint": _COMPLAINT, "own_case": _OWN_CASE}[reason][language]


def smalltalk(kind: str, language: str, text: str = "") -> str:
    """A greeting or thanks, returned."""
    if kind == "greeting" and re.search(r"ass?alam|askum|asslm", text.lower()):
        return _SALAAM
    return {"greeting": _GREETING, "thanks": _THANKS}.get(kind, _ALL_RIGHT)[language]


def shorten(text: str, most: int = 70) -> str:
    """A question as it is repeated in a reply."""
    text = " ".join(text.split()).strip(" ?.!,")
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + "…"
