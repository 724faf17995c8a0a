"""Messages whose figures are no bookkeeping, judged as a whole: measures, price lists, old times, others' money."""

import re
from collections.abc import Sequence

from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.phrases import NOT_MONEY, WALLETS
from juru.skills.bookkeeping.rules_talk import SPENT

#: with these no bare number is money, whatever else is said
_MEASURED = words_of("bintang nadi tensi resolusi gudang nomor polisi bed pasien infus suhu kuras ranking skor rating resi")
_EARNED = words_of("dapat masuk cair laku jual terima narik gajian dikasih orderan untung bonus tip transfer")
_UNIT_PRICES = re.compile(r"(?<![^ ])A (?:/|per) [a-zQ][^ ]*")
_OLD_TIMES = re.compile(
    r"^(?:[^ ]+ ){0,2}?(?:dulu|dahulu|jaman|zaman) (?:[^ ]+ ){0,4}?(?:X|tahun|kecil|masih|sd|smp|sma|sekolah)(?![^ ])"
)
_NOT_MINE = re.compile(r"(?<![^ ])bukan (?:uang |punya |duit )saya|uang (?:[^ ]+ ){1,2}?bukan (?:uang |punya )?saya")
_NOT_TAKEN = re.compile(r"(?<![^ ])A (?:[^ ]+ ){0,2}?tidak (?:saya )?(?:ambil|terima|diambil|diterima|minta)(?![^ ])")
_ADVICE_ASKED = re.compile(
    r"(?<![^ ])(?:enaknya|bagusnya|baiknya|sebaiknya|menurut kamu|mending|mendingan|saranin|rekomendasi)"
    r"(?: [^ ]+){0,6}? (?:berapa|apa|gimana|bagaimana|mana|tidak|\?)(?: (?:iya|sih|bos|\?|kak|bang|dong|ini|itu))*$"
)
_HEARD = re.compile(r"(?<![^ ])(?:ditawari|ditawarin|ditawarkan|lowongan|loker|rekomendasi|rekomen)(?![^ ])")
_PRICE_NOW = re.compile(
    r"^(?:harga )?(?:[a-zU][^ ]* |N ){1,3}?(?:sekarang|udah|sudah) (?:sudah |udah |jadi |nyampe |sampai |tembus |harganya "
    r")*A(?: (?:gila|anjir|buset|busyet|aja|iya|\?|sih|lho|wow|woy|parah|banget|perak|ampun|mahal|edan|!))+$"
)
_THEIR_WAGE = re.compile(
    r"^(?:[^ ]+ )??(?:O|P|teman|tetangga|sepupu|ipar) (?:saya )?(?:gaji|gajinya|penghasilan|omzet|pemasukan) (?:[^ ]+ )??A"
)


def figures_talk(tags: str, atoms: Sequence[Atom]) -> str:
    """The kind of talk where figures are no entries; "" where they may be."""
    words = {word for atom in atoms for word in atom.words}
    money = any(atom.tag == "A" for atom in atoms)
    spent, earned = bool(words & SPENT), bool(words & _EARNED)
    if not money:
        if not any(atom.tag == "N" for atom in atoms):
            return ""
        if words & _MEASURED and not words & {"beli", "bayar", "isi"}:
            return "chatter"
        if words & NOT_MONEY and not spent:
            return "chatter"
        return ""
    if _ADVICE_ASKED.search(tags):
        return "advice"
    if _OLD_TIMES.search(tags) or _NOT_MINE.search(tags) or _NOT_TAKEN.search(tags):
        return "chatter"
    if spent or earned or words & WALLETS.keys():
        return ""
    if len(_UNIT_PRICES.findall(tags)) > 1 and not any(atom.tag in "QN" for atom in atoms):
        return "chatter"
    if _HEARD.search(tags) or _PRICE_NOW.search(tags) or _THEIR_WAGE.search(tags):
        return "chatter"
    return ""
