"""Messages whose figures are no bookkeeping, judged as a whole: measures, price lists, old times, others' money."""

import re
from collections.abc import Sequence

from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import best, expenses
from juru.skills.bookkeeping.phrases import NOT_MONEY, WALLETS
from juru.skills.bookkeeping.rules_talk import LOANS, SPENT

#: with these no bare number is money, whatever else is said
_MEASURED = words_of(
    "bintang nadi tensi resolusi gudang nomor polisi bed pasien infus suhu batre baterai batrenya kuras ranking skor"
    " rating resi"
)
_EARNED = words_of("dapat masuk cair laku jual terima narik gajian dikasih orderan untung bonus tip transfer")
_UNIT_PRICES = re.compile(r"(?<![^ ])A (?:/|per) [a-zQ][^ ]*")
_OLD_TIMES = re.compile(
    r"^(?:[^ ]+ ){0,2}?(?:dulu|dahulu|jaman|zaman) (?:[^ ]+ ){0,4}?(?:X|tahun|kecil|masih|sd|smp|sma|sekolah)(?![^ ])"
)
_NOT_MINE = re.compile(r"(?<![^ ])bukan (?:uang |punya |duit )saya|uang (?:[^ ]+ ){1,2}?bukan (?:uang |punya )?saya")
_NOT_TAKEN = re.compile(r"(?<![^ ])A (?:[^ ]+ ){0,2}?tidak (?:saya )?(?:ambil|terima|diambil|diterima|minta)(?![^ ])")
_ADVICE_ASKED = re.compile(
    r"(?<![^ ])(?:enaknya|enak|bagusnya|baiknya|sebaiknya|menurut kamu|mending|mendingan|saranin|rekomendasi)"
    r"(?: [^ ]+){0,6}? (?:berapa|apa|gimana|bagaimana|mana|tidak|\?)(?: (?:iya|sih|bos|\?|kak|bang|dong|ini|itu))*$"
)
_HOW = words_of("cara caranya tips kiat trik")
_THRIFT = words_of("hemat nabung atur ngatur mengatur kelola irit ngirit bagi investasi untung")
_SUMS = re.compile(
    r"(?<![^ ])(?:A|N|E) (?:kali|x|dibagi|bagi|dari|tambah|plus|\+) (?:A|N|Q) (?:itu |jadi |sama dengan |hasil )?berapa(?![^ ])"
    r"|^(?:berapa )?(?:itu )?A berapa(?: iya| sih| \?)*$"
)
_SEEN = re.compile(
    r"^(?:[^ ,]+ ){0,3}?(?:lihat|naksir|ngincer|ngincar|incar|ngiler|ngidam|kepikiran|mimpi|dengar|denger) "
    r"(?:[^ ,]+ ){0,4}?A(?![^ ])"
)
_NEARLY = re.compile(
    r"(?<![^ ])(?:hampir|nyaris) (?:aja |saja )?"
    r"(?!(?:A|N|aja|saja|habis|semua|sama|tiap|D|R|Q) )[^ ]+ (?:[^ ,]+ ){0,3}?A(?![^ ])"
)
_DEARER = re.compile(
    r"(?<![^ ])(?:naik|turun) (?:lagi |jadi |ke |sampai |sekarang |hampir |sekitar ){0,3}A(?: Q| / [^ ]+| per [^ ]+| F)?"
    r"(?: (?:iya|sih|lagi|gila|parah|aja|!|anjir|nih|kata|katanya))*$"
)
_DUES = words_of(
    "cicilan setoran angsuran kredit iuran langganan kewajiban kontrakan kos arisan spp sewa gaji upah target iklan"
)
_ONCE_SOLD = re.compile(
    r"A (?:, )?(?:kalau|misal|misalnya) (?:[^ ,]+ ){1,4}?(?:bisa|dapat|jadi|untung)(?: [^ ]+){0,2}? A(?![^ ])"
)
_OTHERS = re.compile(
    r"^(?:lagi )?ada (?:diskon|promo|voucher|cashback)|(?<![^ ])(?:gaji dia|(?:tembus|nyentuh|menyentuh) A)(?![^ ])"
)
_OFFERED = ("ditawar", "lowongan", "loker", "rekomendasi", "rekomen")
_SPENT = SPENT - {"tadi", "barusan"}
_PRICE_NOW = re.compile(
    r"^(?:harga )?(?:[a-zU][^ ]* |N ){1,3}?(?:sekarang|udah|sudah) (?:sudah |udah |jadi |nyampe |sampai |tembus |harganya "
    r")*A(?: (?:gila|anjir|buset|busyet|aja|iya|\?|sih|lho|wow|woy|parah|banget|perak|ampun|mahal|edan|!))+$"
)
_THEIR_WAGE = re.compile(
    r"^(?:[^ ]+ )??(?:O|P|teman|tetangga|sepupu|ipar|bos|atasan|adik|kakak|om|tante) (?:saya )?"
    r"(?:gaji|gajinya|penghasilan|omzet|pemasukan) (?:[^ ]+ )??A(?![^ ])"
)


def figures_talk(tags: str, atoms: Sequence[Atom]) -> str:
    """The kind of talk where figures are no entries; "" where they may be."""
    words = {word for atom in atoms for word in atom.words}
    amounts = sum(atom.tag == "A" for atom in atoms)
    if not words & (_SPENT | _EARNED) and any(_offered(atom.text.lower()) for atom in atoms):
        return "chatter"
    if not amounts:
        return _measures(words) if any(atom.tag == "N" for atom in atoms) else ""
    if _ADVICE_ASKED.search(tags) or (words & _HOW and words & _THRIFT) or _SUMS.search(tags):
        return "advice"
    if _NOT_MINE.search(tags) or _ONCE_SOLD.search(tags):
        return "chatter"
    if words & LOANS and any(atom.tag in "PO" for atom in atoms):
        return ""
    if amounts == 1 and _untrue(tags, words):
        return "chatter"
    if words & (_SPENT | _EARNED) or words & WALLETS.keys():
        return ""
    if len(_UNIT_PRICES.findall(tags)) > 1 and not any(atom.tag in "QN" for atom in atoms):
        return "chatter"
    return "chatter" if amounts == 1 and _heard(tags, words, atoms) else ""


def _offered(text: str) -> bool:
    return text == "kurs" or text.startswith(_OFFERED)


def _measures(words: set[str]) -> str:
    """Bare numbers beside a measure."""
    if words & LOANS:
        return ""
    if words & _MEASURED and not words & {"beli", "bayar"}:
        return "chatter"
    if words & {"enak", "mending", "bagusan"} and words & {"apa", "atau"}:
        return "advice"
    return "chatter" if words & NOT_MONEY and not words & SPENT else ""


def _untrue(tags: str, words: set[str]) -> bool:
    """Whether what is told did not happen, or long ago."""
    if _NEARLY.search(tags) and not words & {"tapi", "jadi"}:
        return True
    return bool(_OLD_TIMES.search(tags) or _NOT_TAKEN.search(tags))


def _heard(tags: str, words: set[str], atoms: Sequence[Atom]) -> bool:
    """Whether the amount was seen, asked by a shop, or is what somebody else earns."""
    if _DEARER.search(tags) and not words & _DUES and _dear(atoms):
        return True
    return bool(_SEEN.search(tags) or _OTHERS.search(tags) or _PRICE_NOW.search(tags) or _THEIR_WAGE.search(tags))


def _dear(atoms: Sequence[Atom]) -> bool:
    """Whether what rose or fell in price is goods, and not something paid every month."""
    item = best(expenses([word for atom in atoms for word in atom.words]))
    return item is not None and item.category not in ("tagihan", "pendidikan", "hiburan", "pulsa")
