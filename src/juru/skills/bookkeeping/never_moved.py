"""Money that is spoken of but has not moved: wishes, needs, guesses, habits, old times, what others have, what was
refused, what is asked of somebody. Nothing of it is booked."""

import re

from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.rules import Clause

#: these tell that it did happen, whatever else is said
_DONE = words_of("tadi barusan sudah akhirnya terus habis abis td udah dah kena kemarin")

_WISHES = words_of(
    """
    pengen kepengen pingin pengin kepingin ingin pgn pngn pengennya ngidam naksir ngincer incer incar ngincar incaran
    wishlist butuh perlu membutuhkan memerlukan mau cari nyari kepikiran
    """
)
_GUESSES = words_of(
    """
    estimasi perkiraan prediksi asumsi taksiran ancer-ancer ancang-ancang kira-kira kayaknya mungkin palingan paling
    biasanya biasane umumnya rata-rata rata2 rerata kadang kadang-kadang standarnya normalnya umr ump umk loker lowongan
    katanya konon kabarnya gosipnya denger-denger minimal maksimal kisaran misal misalnya misalkan contoh contohnya
    andaikan seumpama umpama seandainya bayangin harusnya seharusnya
    """
)
_OLD_TIMES = re.compile(
    r"^(?:dulu|dl|dlu) |\b(?:[jz]aman (?:dulu|dl|sekolah|kuliah|sm[ap]|sd|orde)|waktu (?:kecil|sekolah dulu)|tahun 19\d\d)\b"
)
_OTHERS = re.compile(
    r"^(?:(?:itu|eh|masa|kok|wah|gila|si|katanya|D) )*(?:tetangga|teman|sepupu|ipar|mantan|artis|seleb|orang)"
    r"(?: (?:saya|ipar|kantor|kampus|sekolah|kerja|kos|sebelah|depan|itu|lain|P|U)){0,2} "
    r"(?:[^ ]+ )?(?:beli|gaji|punya|menang|dapat|habis|jual|kaya|cicil|pakai|naik|bangun|renovasi)(?![^ ])"
)
_REFUSED = re.compile(
    r"A (?:[^ ¶A]+ ){0,3}?(?:(?:tidak|belum|batal) (?:saya |mau |sempat |bisa )?(?:jadi|kasih|ambil|beli|bayar|dikasih|dibayar"
    r"|dapat|diambil|dibeli|terima|cair)|nolak|tolak|ditolak|kembalikan ke|dikembalikan ke)(?![^ ])"
)
_ASKED_OF_YOU = re.compile(
    r"^(?:(?:tolong|bang|kak|bos|mas|mbak|eh|halo|woy|bro|min) )*(?:(?:beli|kirim|transfer|isi|pesan|jajan|bayar)(?:in|kan|i)"
    r"|titip|nitip|kirimi|transferi|beliin|kirimin|transferin|pesenin|isiin|jajanin|traktir|tf-in|tfin)"
    r" (?:gue|gw|gua|aku|saya|ane|awak|dong|donk|beli|beliin|bang|kak|ya)\b"
)
_SEND_ME = re.compile(r"^(?:tolong )?(?:transfer|kirim|kasih) A (?:dong|tolong|iya|kak|bang|bos)$")
_ASKS = re.compile(
    r"(?:tidak|apa|berapa|kah|kan|bagaimana|mahal|murah|wajar)(?: (?:iya|sih|kak|bang|menurut|kamu|bos|itu|ini))* \?$"
)


def never_moved(clause: Clause) -> str:
    """What kind of talk a clause with an amount is ("chatter", "plan", "advice"), "ask" for a request; "" for entries."""
    atoms = clause.atoms
    said = {atom.text.lower() for atom in atoms} | {atom.word for atom in atoms}
    text = clause.text.lower()
    if _REFUSED.search(clause.tags):
        return "chatter"
    if _ASKED_OF_YOU.search(text) or _SEND_ME.search(clause.tags):
        return "ask"
    if _OTHERS.search(" ".join(atom.word if atom.tag == "O" else atom.tag for atom in atoms)) and not said & {
        "ke",
        "untuk",
        "utang",
        "pinjam",
        "bayar",
        "dari",
    }:
        return "chatter"
    if said & _DONE or clause.has("D"):
        return ""
    if _lead(atoms) & _WISHES and not said & {"dapat", "laku", "beli-beli"}:
        return "plan"
    if _lead(atoms) & _GUESSES or _OLD_TIMES.search(text):
        return "chatter"
    return "advice" if _ASKS.search(clause.tags) else ""


def _lead(atoms: list[Atom]) -> set[str]:
    """The words before the first amount, as written and in standard form."""
    place = next((i for i, atom in enumerate(atoms) if atom.tag in ("A", "N")), len(atoms))
    return {word for atom in atoms[:place] for word in (atom.text.lower(), *atom.words)}
