"""Messages that are no bookkeeping: small talk, other subjects, plans, prices, advertising, attempts on the bot's role."""

import re
from collections.abc import Sequence

from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import expenses
from juru.skills.bookkeeping.phrases import NOT_MONEY

_INJECTION = re.compile(
    r"(?:abaikan|hiraukan|lupakan|lupain|ignore|forget|langgar|bypass|override)\b.{0,40}(?:aturan|peran|tugas"
    r"|instruksi|perintah|prompt|rules?|instructions?|sebelum|di atas|sistem)"
    r"|(?:system|sistem) ?prompt|(?:system|sistem) ?: |\brole ?= ?|you are now|\bact as\b|pretend (?:to|you)"
    r"|disclose|hidden instructions?"
    r"|instruksi (?:rahasia|sistem)|jailbreak|(?-i:\bDAN mode\b|now DAN\b)|developer mode"
    r"|mode (?:dev|admin|developer|bebas)"
    r"|(?:sekarang|mulai sekarang|skrg|anggap\w*|pura[- ]?pura|berpura)\b.{0,25}(?:kamu|lu"
    r"|lo|kau|anda|elu|you)\b.{0,40}"
    r"|\b(?:kamu|lu|lo|anda|kau|elu) (?:sekarang |skrg )?(?:jadi|adalah|berperan|berubah jadi)\b|bocorin|reveal"
    r"|(?:drop|delete from|select \*) \w+|<\|?\w+\|?>|sudo |api key|kata sandi admin",
    re.IGNORECASE,
)
_ADVERT = re.compile(
    r"\bWTS\b|\bWTB\b|flash ?sale|klik |https?://|bit\.ly|wa\.me|link di bio|stok terbatas|hubungi|\bhub\b|nego\b"
    r"|minat |ready (?:stok|stock|size|bosku|kak)|\bdijual (?:cepat|murah)"
    r"|min\.? ?(?:belanja|blanja)|gratis ongkir|promo[!\b ]|diskon (?:s/d|sampai|hingga|up to)|cashback (?:s/d|hingga"
    r"|up to)|limit pinjaman|pinjaman online|selamat anda|kode (?:otp|voucher|promo|verifikasi)"
    r"|\bOTP\b|pemerintah|triliun|kementerian|IHSG|per dolar|bank indonesia|suku bunga|begini rinciannya|open (?:order"
    r"|PO|jastip)|\bPO\b .*(?:dibuka|open|close)|mulai dari Rp|cuma Rp ?[\d.]+ (?:aja|doang)!|an\. |a\.n\.",
    re.IGNORECASE,
)
_TALKS: tuple[tuple[str, frozenset[str]], ...] = tuple(
    (talk, frozenset(words.split()))
    for talk, words in (
        ("thanks", "makasih"),
        ("bye", "bye dadah dah-dah babay byebye see bobo tidur goodnight met-malam sampai-jumpa"),
        ("greeting", "halo pagi siang sore malam selamat assalamualaikum test tes ping kabar met"),
        ("praise", "oke keren hebat pinter cerdas top jempol bagus canggih sukses mantap kebantu membantu"),
    )
)
#: what small talk is made of besides: a message of these words only is no statement
_SMALL = frozenset(
    [
        "bos",
        "bang",
        "kak",
        "mbak",
        "mas",
        "pak",
        "bu",
        "bun",
        "min",
        "gan",
        "bro",
        "sis",
        "juru",
        "bot",
        "kamu",
        "saya",
        "iya",
        "oke",
        "deh",
        "dong",
        "sih",
        "ya",
        "sudah",
        "banyak",
        "banget",
        "bgt",
        "sekali",
        "apa",
        "kabar",
        "lagi",
        "D",
        "R",
        "T",
        "pagi",
        "siang",
        "sore",
        "malam",
        "halo",
        "makasih",
        "selamat",
        "nih",
        "ini",
        "itu",
        "kan",
        "aja",
        "dan",
        "sama",
        "atas",
        "bantuannya",
        "bantuan",
        "membantu",
        "kebantu",
        "kerja",
        "istirahat",
        "hari",
        "semua",
        "teman",
        "gaes",
        "ges",
        "ndan",
        "mantap",
        "keren",
        "hebat",
        "pinter",
        "top",
        "jempol",
        "wkwk",
        "wkwkwk",
        "wkwkwkwk",
        "haha",
        "hahaha",
        "hehe",
        "hihi",
        "xixi",
        "lol",
        ",",
        ".",
        "!",
        "?",
        "¶",
        "(",
        ")",
        ":",
        '"',
        "'",
        "-",
        "~",
        "^",
        "alhamdulillah",
        "amin",
        "aamiin",
        "insyaallah",
        "masyaallah",
        "wah",
        "wow",
        "asik",
        "asyik",
        "siap",
        "tidur",
        "bobo",
        "bye",
        "dadah",
        "see",
        "test",
        "tes",
        "ping",
        "met",
        "terus",
        "sukses",
        "selalu",
        "sehat",
        "tuhan",
        "allah",
        "ukhti",
        "barakallah",
        "warahmatullah",
        "wabarakatuh",
        "bestie",
        "cuy",
        "lur",
        "dulur",
        "kabarnya",
        "u",
    ]
)
_HYPOTHETICAL = re.compile(r"(?<![^ ])(?:kalau|andai|coba kalau|bayangkan|seumpama|enak kali|seharusnya kalau)(?![^ ])")
_PRICE_TALK = re.compile(
    r"(?<![^ ])(?:mahal|murah|harga pasar|(?:naik|turun) harga|harga(?: [^ ]+){0,4} (?:naik|turun|sekarang|skrg"
    r"|berapa)|mahalan|kemahalan|worth|mending|mendingan|promo|voucher|penyet uang)(?![^ ])"
)
SPENT = words_of(
    """
    beli bayar habis dapat keluar isi kena tadi barusan belanja jual laku kulakan borong ngopi makan jajan
    """
)
#: beside somebody these tell of a debt
LOANS = words_of("pinjam ngutang pinjamkan talangi ditalangi dipinjami utangi diutangi")
_NEVER_MONEY = words_of("follower followers subscriber viewers likes rating ipk tensi kolesterol nilai kkm")
_ADVICE = re.compile(
    r"(?<![^ ])(?:boleh|aman|cukup|sanggup|kuat|mampu|worth|sebaiknya|enaknya|mending|mendingan|saran|bagusnya|perlu"
    r"|haruskah|bisa)(?![^ ])"
)
_QUESTION_END = re.compile(
    r"(?:(?<![^ ])(?:tidak|kah|\?|kan)(?: (?:iya|sih|bos|kak|nih|bang|, jujur|jujur|bun|mbak|min|bot|\?|dong|kali))*)$"
)
_HELP = re.compile(
    r"(?<![^ ])(?:bisa apa|cara pakai|bantuan|help|fitur|cara (?:catat|pakai|kerja)|fungsi kamu|kamu ngapain|menu)(?![^ ])"
)
_IDENTITY = re.compile(
    r"(?<![^ ])(?:kamu (?:itu |ini )?(?:siapa|robot|bot|manusia|orang|ai)|siapa (?:kamu|nama kamu|yang bikin kamu)"
    r"|(?:nama|pencipta) kamu|kamu bot)(?![^ ])|who are you"
)
_OFF_TOPIC = re.compile(
    r"(?<![^ ])(?:cuaca|resep|pantun|puisi|lagu|film|coding|kode python|python|presiden|gubernur|jadwal|ramalan|zodiak"
    r"|hujan|bola|skor|pertandingan|dongeng|cerita|matematika|"
    r"aljabar|terjemahkan|translate|berita|politik|pemilu|jodoh|agama|sejarah|ibukota|penemu|esai|makalahkan|hack"
    r"|gempa|macet|banjir|weather|ongkir)(?![^ ])"
)
_PLAN = re.compile(
    r"(?<![^ ])(?:T (?:[^ ]+ ){0,3}?(?:mau|rencana|rencananya|akan|niat)|(?:rencana|rencananya|planning|niat|niatnya"
    r"|wishlist|akan)|mau (?:[^ ]+ ){0,5}?T|to do|todo|T .*(?:harus|perlu) bayar"
    r"|mau (?:[^ ]+ ){0,2}?(?:beli|bayar|isi|servis|ganti|belanja|kirim|ke|jajan|makan|kasih|ambil|pesan|urus|nonton"
    r"|cuci|sewa))(?![^ ])"
)


def message_talk(plain: str, tags: str, atoms: Sequence[Atom]) -> str:
    """What kind of talk a message is before any rule of money is tried; "" where it may be about money."""
    if _INJECTION.search(plain):
        return "injection"
    if _ADVERT.search(plain):
        return "off_topic"
    money = any(atom.tag in "AN" for atom in atoms)
    words = {atom.word for atom in atoms}
    if not money and _only_small(atoms):
        return _small_talk(words)
    if _IDENTITY.search(tags):
        return "identity"
    return "" if money else ("help" if _HELP.search(tags) and len(atoms) <= 8 else "")


def _only_small(atoms: Sequence[Atom]) -> bool:
    return all(atom.word in _SMALL or atom.tag in _SMALL or (atom.tag in ("P", "X") and len(atom.text) < 12) for atom in atoms)


def _small_talk(words: set[str]) -> str:
    for talk, triggers in _TALKS:
        if words & triggers:
            return talk
    return "chatter"


def guarded(tags: str, atoms: Sequence[Atom]) -> str:
    """Talk that holds amounts but records nothing: plans, suppositions, prices, questions of advice; "" otherwise."""
    words = {word for atom in atoms for word in atom.words}
    if re.match(r"(?:[^ ]+ ){0,3}?soal (?:cerita )?:|(?:[^ ]+ ){0,3}?soal cerita", tags):
        return "off_topic"
    if re.search(r"(?<![^ ])(?:enak|sebaiknya|bagus|bagusnya|enaknya) (?:[^ ]+ ){0,3}?(?:berapa|apa)", tags):
        return "advice"
    if "ditraktir" in words or (re.search(r"(?<![^ ])(?:gratis|gratisan)(?![^ ])", tags) and not words & SPENT):
        return "chatter"
    if re.search(r"(?<![^ ])mulai (?:dari |harga )?A|(?<![^ ])A [/] [a-z]+ ,", tags) and not words & SPENT:
        return "chatter"
    tagged = {atom.tag for atom in atoms}
    if "A" not in tagged and "N" in tagged and words & NOT_MONEY and not words & (SPENT | LOANS):
        return "chatter"
    if {"utang", "budi"} <= words and words & {"dibawa", "mati", "balas", "baik"}:
        return "chatter"
    if "kamu" in words and words & {"utang", "pinjam", "pinjamkan"} and not words & {"beli", "bayar"}:
        return "chatter"
    if words & _NEVER_MONEY and not words & SPENT:
        return "chatter"
    if re.match(r"(?:[^ ]+ )?harga (?!A)", tags) and not words & SPENT:
        return "chatter"
    if _HYPOTHETICAL.search(re.split(r"(?<![^ ])[AN](?![^ ])", tags)[0] if "?" not in words else tags) and not re.search(
        r"kalau tidak salah", tags
    ):
        return "advice" if "?" in words or "berapa" in words else "chatter"
    if re.search(r"(?<![^ ])(?:tetapi|tapi) belum (?:[^ ]+ )?(?:kasih|jadi)", tags):
        return "chatter"
    if _advice(tags, words):
        return "advice"
    if _PRICE_TALK.search(tags) and not words & (SPENT | {"pakai", "total"}):
        return "chatter"
    return ""


_REQUESTS = words_of("ekspor pdf csv xlsx excel rekap laporan lihat daftar hapus undo cari kirim ubah saldo")


def _advice(tags: str, words: set[str]) -> bool:
    if "berapa" in words and words & {"ngejar", "kejar", "narik"}:
        return False
    if words & {"bisa", "boleh"} and words & _REQUESTS and not words & {"beli", "cukup", "aman"}:
        return False
    if re.search(
        r"(?<![^ ])(?:cukup|aman) (?:[^ ]+ )*?(?:sampai|gajian|T|bulan|tidak|iya)|sampai gajian", tags
    ) and not words & {"target"}:
        return True
    return bool(
        _ADVICE.search(tags) and (_QUESTION_END.search(tags) or "?" in words or tags.startswith(("boleh", "mending", "bisa")))
    )


_NOT_DONE = re.compile(
    r"(?<![^ ])(?:tidak|belum|jangan|batal|nyaris|hampir|urung) (?:jadi |sempat |mau |perlu |usah |kuat |mampu |[a-z]+ )?"
    r"(?:beli|bayar|isi|jual|dapat|laku|belanja|ambil|checkout|pesan|ganti|servis|masuk|cair|terima|makan|jajan)(?! "
    r"(?:[^ ]+ )*?(?:tapi|cuma|jadi) )(?![^ ])"
)
_TO_DO = re.compile(
    r"(?<![^ ])(?:butuh|perlu|harus|kepikiran|incar|rencana|rencananya|niat|siapkan|siapin|pasti|bakalan|minimal"
    r"|maksimal|seandainya|kayaknya|mungkin|semoga|katanya|berita|kabarnya|dengar|denger|konon)(?![^ ])"
)
_SOMEBODY_ELSE = re.compile(
    r"^(?:(?:tadi|kemarin|D|eh|itu|masa|kok|wah|gila|katanya) )*(?:[PO]|dia|mereka|orang|artis|pemerintah|presiden"
    r"|menteri|gubernur)(?: [POU])? "
    r"(?:[^ ]+ ){0,3}?(?:beli|dapat|gaji|gajian|menang|habis|jajan|belanja|pakai|punya|naik|makan|ganti|isi)(?![^ ])"
)


def not_done(tags: str, words: set[str]) -> bool:
    """Whether a clause with an amount tells of something that did not happen, is yet to happen, or is only heard of."""
    lead = re.split(r"(?<![^ ])[AN](?![^ ])", tags)[0]
    if _NOT_DONE.search(lead) and not re.search(r"(?<![^ ])(?:cuma|tapi|jadi|malah)(?![^ ])", lead):
        return True
    return bool(_TO_DO.search(lead)) and not words & {"tadi", "barusan", "sudah", "beli", "bayar", "dapat", "habis"}


def somebody_else(tags: str) -> bool:
    """Whether what was bought or got is somebody else's: "Budi beli motor 20jt"."""
    return bool(_SOMEBODY_ELSE.search(tags)) and "saya" not in tags.split() and "untuk saya" not in tags


def is_plan(tags: str) -> bool:
    """Whether a clause tells what is yet to be done."""
    return bool(_PLAN.search(tags)) and not re.search(r"(?<![^ ])(?:sudah|tadi|barusan|dapat|D)(?![^ ])", tags.split("mau")[-1])


def leftover_talk(tags: str, atoms: Sequence[Atom]) -> str:
    """What a message was that no rule of money understood and that holds no amount."""
    words = {word for atom in atoms for word in atom.words}
    if "makasih" in words:
        return "thanks"
    if _HELP.search(tags):
        return "help"
    if _OFF_TOPIC.search(tags):
        return "off_topic"
    if words & {"halo", "selamat"} and len(atoms) <= 6:
        return "greeting"
    if "?" in words or words & {"apa", "siapa", "berapa", "bagaimana", "kenapa", "mana", "kapan", "dimana"}:
        return "off_topic"
    return "chatter"


def wants_amount(atoms: Sequence[Atom]) -> bool:
    """Whether a message without an amount names a purchase: "beli galon"."""
    words = [word for atom in atoms for word in atom.words]
    deed = {"beli", "bayar", "belanja", "isi", "jajan", "patungan", "laku", "jual", "topup", "kulakan"} & set(words)
    asked = {
        "?",
        "apa",
        "berapa",
        "mana",
        "tidak",
        "belum",
        "kapan",
        "bagaimana",
        "boleh",
        "bisa",
        "dimana",
        "kalau",
        "mau",
        "akan",
        "jangan",
        "kenapa",
    } & set(words)
    if asked or len(words) > 7:
        return False
    if deed and (expenses([w for w in words if w not in deed]) or len(words) <= 3):
        return True
    if {"dapat", "masuk", "terima", "dikirim"} & set(words) and (
        {"tip", "kiriman", "amplop", "dari", "orderan", "bonus", "transferan"} & set(words) or any(a.tag in "PO" for a in atoms)
    ):
        return True
    return _only_items(words)


def _only_items(words: Sequence[str]) -> bool:
    """ "ketoprak ama es cendol": things alone, so their price is missing."""
    rest = [word for word in words if word not in ("sama", "dan", "plus", "+", "tadi")]
    items = [item for item in expenses(rest) if item.weight > 1]
    covered = sum(item.end - item.start for item in items)
    return bool(rest) and covered == len(rest) and not {"makan", "minum", "jajan", "hujan", "kopi"} >= set(rest)
