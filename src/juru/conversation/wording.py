"""What the conversation itself says, whatever the skill: limits, expired questions, trouble."""

_SENTENCES: dict[str, dict[str, str]] = {
    "too_long": {
        "id": "Pesannya kepanjangan: maksimal {limit} huruf sekali kirim. Coba dipecah jadi beberapa pesan ya.",
        "en": "That message is too long: {limit} characters at most. Please split it up.",
    },
    "empty": {"id": "Pesannya kosong. Ketik sesuatu dulu ya.", "en": "The message is empty. Type something first."},
    "too_fast": {
        "id": "Pelan-pelan ya, pesannya kecepatan. Tunggu sebentar lalu kirim lagi.",
        "en": "A bit slower, please: too many messages in a minute. Wait a moment and send it again.",
    },
    "too_many": {
        "id": "Hari ini sudah {limit} pesan, batasnya sampai di situ. Besok bisa lanjut lagi ya.",
        "en": "You have reached today's limit of {limit} messages. It starts anew at midnight.",
    },
    "expired": {
        "id": "Pertanyaan itu sudah kedaluwarsa, jadi tidak ada yang diubah. Ulangi perintahnya kalau masih mau ya.",
        "en": "That question has expired, so nothing was changed. Say it again if you still want it.",
    },
    "used": {
        "id": "Tombol itu sudah pernah dipakai, jadi tidak ada yang diubah lagi.",
        "en": "That button has been used already; nothing more was changed.",
    },
    "unknown_command": {
        "id": "Perintah itu belum ada. Ketik /help untuk melihat yang bisa dipakai.",
        "en": "There is no such command. Type /help to see what there is.",
    },
    "unreadable": {
        "id": "Aku belum bisa membaca kiriman seperti ini. Tulis saja isinya, misalnya: bensin 30rb.",
        "en": "I cannot read this kind of message yet. Please write it, for example: fuel 30rb.",
    },
    "edited": {
        "id": "Pesanmu yang tadi diubah, jadi catatannya aku betulkan.",
        "en": "You edited your earlier message, so I corrected the books.",
    },
    "edit_unknown": {
        "id": "Aku lihat pesanmu diubah, tapi catatannya tidak berubah. Kalau perlu, tulis koreksinya ya.",
        "en": "I saw that you edited your message; the books stay as they are. Write the correction if you need one.",
    },
    "trouble": {
        "id": "Maaf, pesan ini gagal diproses, jadi belum ada yang dicatat. Coba kirim dengan kalimat lain ya.",
        "en": "Sorry, this message could not be handled, so nothing was recorded. Please try other words.",
    },
    "welcome": {
        "id": "Halo! Tulis saja pemasukan dan pengeluaranmu seperti ngobrol biasa, nanti aku catat.",
        "en": "Hi! Just write what came in and what you spent, in your own words, and I will keep the books.",
    },
}


def say(key: str, language: str, **values: object) -> str:
    """The sentence in the language ("id" or "en")."""
    sentences = _SENTENCES[key]
    return sentences.get(language, sentences["id"]).format(**values)
