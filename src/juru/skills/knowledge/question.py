"""What a message asks: its terms with their weight, the kind of answer wanted, days and figures; several questions apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from juru.skills.knowledge.conditions import Quantity, quantities
from juru.skills.knowledge.days import days_in
from juru.skills.knowledge.index import Index
from juru.skills.knowledge.lexicon import words_of
from juru.skills.knowledge.lexicon.spellings import FILLERS
from juru.skills.knowledge.lexicon.synonyms import ENGLISH_STOP
from juru.skills.knowledge.lexicon.things import THINGS
from juru.skills.knowledge.stems import stem
from juru.skills.knowledge.words import (
    ASKING_STEMS,
    INSTITUTION_STEMS,
    ORDINARY_STEMS,
    PHRASES,
    ROOT_STEMS,
    SITUATION_STEMS,
    SPELLING,
    STOP_STEMS,
    THING_STEMS,
    fold,
    is_english,
    tokens,
)

_LIMIT = re.compile(r"\bpaling (?:lambat|lama|cepat|banyak|sedikit|telat|murah|mahal)\b")
_GREETING_TIMES = {"pagi", "siang", "sore", "malam", "malem", "mlm"}
_INSTITUTION = re.compile(
    r"\brumah sakit\b|\b(?:rumah sakit|rs|klinik|sekolah(?:nya)?|toko(?:nya)?|kantor(?:nya)?|"
    r"perusahaan(?:nya)?) (?:ini|itu|kalian|kamu|anda|sini)\b|\bdi (?:rs|toko|klinik|"
    r"sekolah)(?:nya)?\b"
)

#: what is wanted → how people say so, over straightened words
_ASKS: dict[str, re.Pattern[str]] = {
    kind: re.compile(pattern)
    for kind, pattern in {
        "price": (
            r"\b(?:harga|biaya|tarif|ongkos|rupiah|bayar(?:an|nya)? (?:berapa|nya berapa)|berapa (?:uang|duit|"
            r"rupiah|bayar|harga|biaya|tarif|ongkos|sih harga)|"
            r"kena berapa|berapaan|spp berapa|modal|denda|how much|price|cost|fee)\b"
        ),
        "time": (
            r"\b(?:jam berapa|jam (?:buka|tutup|layan|operasional|besuk|jenguk|kerja|praktik|masuk|pulang)|"
            r"buka|tutup|what time|hours|open|close|berapa jam buka|sampai jam|"
            r"jam (?:nya|nya berapa))\b|\bjam\b(?!.*\bjam\b) *$"
        ),
        "day": (
            r"\b(?:hari apa|hari apa saja|kapan|jadwal|praktik|hari \w+ (?:ada|buka)|when|which day|tiap hari|"
            r"setiap hari)\b"
        ),
        "date": r"\b(?:kapan|tanggal berapa|tanggal|bulan apa|when|terakhir|sampai kapan)\b",
        "length": (
            r"\b(?:berapa lama|lama(?:nya)? berapa|berapa (?:jam|menit|bulan|tahun|minggu|"
            r"hari(?! (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|libur)))|durasi|"
            r"masa berlaku|berlaku berapa|how long|cepat jadi|kapan (?:jadi|selesai|keluar|sampai))\b"
        ),
        "percent": r"\b(?:berapa persen|persen|persentase)\b|%",
        "phone": r"\b(?:nomor|whatsapp|kontak|telepon|hubungi|email|surel|hotline|call center|phone|contact)\b",
        "place": r"\b(?:dimana|di mana|alamat|lokasi|sebelah mana|kemana|ke mana|where|address|letak)\b",
        "who": r"\b(?:siapa(?! yang)|who)\b",
        "steps": (
            r"\b(?:cara(?:nya)?|langkah|tahap(?:an)?|prosedur|urutan|alur|tata cara|bagaimana (?:daftar|cara|"
            r"pesan|mau|kalau mau|proses)|how (?:do|can|to))\b"
        ),
        "list": (
            r"\b(?:apa saja|apa aja|siapa saja|mana saja|dimana saja|hari apa saja|syarat(?:nya)?|"
            r"dokumen(?:nya)? apa|jenis|daftar (?:layanan|menu|harga)|bawa apa|what are|which)\b"
        ),
        "count": (
            r"\b(?:berapa (?:kali|orang|banyak|buah|botol|lembar|sesi|siswa|jumlah|kapasitas|unit|kilo|kg|"
            r"liter|meter|poin|persen)|maksimal|minimal|paling (?:banyak|sedikit)|how many|kuota|jumlah)\b"
        ),
        "amount": r"\b(?:berapa|how much|how many)\b",
        "yesno": r"\b(?:apakah|bisa|boleh|ada|apa bisa|harus|wajib|perlu|terima|is|are|can|do|does)\b|\btidak\b\W*$",
        "may": r"\b(?:boleh(?:kah)?|bisa(?:kah)?|dapat(?:kah)?|harus|wajib|perlu)\b",
        "why": r"\b(?:kenapa|mengapa|why)\b",
    }.items()
}  # fmt: skip
_CUE = re.compile(
    r"\b(?:berapa|kapan|dimana|siapa|bagaimana|apa|apakah|mana|kenapa|harga|biaya|tarif|ongkos|syarat|"
    r"cara|alamat|nomor|jam|jadwal|minta|"
    r"how|what|when|where|who|which|can|do|does|is|are)\b|\b(?:bisa|boleh|ada|dapat|harus|perlu|wajib|"
    r"buka|termasuk|praktik|terima|masih)\b.*\btidak\b|\btidak\b\s*$|"
    r"^\s*(?:ada|bisa|boleh|apakah)\b"
)
_CONNECTOR = re.compile(r"\s+(?:trus|terus|lalu|sama|dan|n|serta|plus|sekalian|and|also)\s+|\s*[,;]\s*|\s+&\s+")
_CONDITION = re.compile(r"^\W*(?:kalau|kalo|klo|kl|klu|jika|bila|apabila|misal\w*|if|andai\w*)\b", re.IGNORECASE)
_CAUSE = re.compile(r"\s+(?:soalnya|soale|karena|karna|krn|gara-gara|gara2|sebab|because)\s+", re.IGNORECASE)
_SENTENCE = re.compile(r"[?!\n]+|(?<=[^\W\d]{2})\.+(?=\s|$)|\.{2,}")
_FOLLOW_UP = re.compile(
    r"^\W*(?:oh\s+|oke?\s+|ok\s+)?(?:kalau|kalo|klo|kl|klu|kalu|trus|terus|trs|lalu|yang|yg|itu|tu|"
    r"beliau|dia|nah|berarti|brarti|and|what about|how about)\b|"
    r"\b(?:beliau|itu tadi|yang tadi|yg td|tersebut|dokternya|dia)\b"
)


#: forms of verbs: one that the documents lack is another way to say it, not another thing
_VERB = re.compile(r"^(?:ny|ng|nge|di|me[mn]?|ber|ter)[a-z]{4,}$|^[a-z]{4,}(?:kan|in)$")
_PRONOUN = re.compile(r"\b(?:beliau|dia|dokternya|itu tadi|yang tadi|tersebut|he|she|they)\b")


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a question: every stem that may stand for it, and how much it matters."""

    word: str
    alternatives: dict[str, float]
    weight: float
    kind: str  #: "known", "asking", "ordinary", "thing", "unknown", "number", "day"
    known: bool  #: whether the documents have it in some form


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a message, ready to be searched for."""

    text: str
    terms: tuple[Term, ...]
    asks: frozenset[str]
    days: frozenset[str]
    quantities: tuple[Quantity, ...]
    english: bool = False
    words: str = ""  #: straightened, for patterns
    follows: bool = False  #: takes its subject from what was said before

    @property
    def subjects(self) -> tuple[Term, ...]:
        """The terms that say what it is about."""
        return tuple(term for term in self.terms if term.kind in ("known", "thing", "unknown", "vague") and term.weight >= 0.3)

    @property
    def strange(self) -> tuple[Term, ...]:
        """Subjects that the documents do not know."""
        return tuple(term for term in self.terms if term.kind in ("thing", "unknown") and not term.known)


@dataclass
class Reader:
    """Reads messages against the words of one index."""

    index: Index
    synonyms: dict[str, dict[str, float]]
    common: frozenset[str] = field(default_factory=frozenset)  #: stems of the institution's own name

    def questions(self, text: str, context: Sequence[str] = ()) -> list[Question]:
        """The questions of a message, each with what it inherits from the ones before and from the conversation."""
        english = is_english(text)
        parts = [self.question(part, english) for part in self.split(text, english)]
        parts = self._merge_background(parts)
        found: list[Question] = []
        before = self._context(context) if context else None
        for part in parts:
            if found and not part.terms:
                # "… ada ga? jam brp": nothing but another kind of answer to the same question.
                found[-1] = replace(found[-1], asks=found[-1].asks | part.asks, days=found[-1].days or part.days)
                continue
            if found:
                part = inherit(part, found[-1], within=True)
            elif before is not None and self._follows(part):
                part = inherit(part, self._without_rivals(before, part), within=False)
            found.append(part)
        return found

    def split(self, text: str, english: bool) -> list[str]:
        """The text cut where another question begins."""
        pieces = [piece.strip(" ,.;:-") for sentence in _SENTENCE.split(text) for piece in _CAUSE.split(sentence)]
        pieces = [piece for piece in pieces if piece and self._says_something(piece, english)]
        found: list[str] = []
        for piece in pieces:
            found += self._split_joined(piece)
        return found or [text]

    def _says_something(self, piece: str, english: bool) -> bool:
        question = self.question(piece, english)
        return bool(question.terms or question.asks - {"yesno", "may", "amount", "steps"})

    def _split_joined(self, piece: str) -> list[str]:
        """ "harga A sama jam buka B" → two; "dokter A dan B" → one."""
        for match in _CONNECTOR.finditer(piece):
            left, right = piece[: match.start()], piece[match.end() :]
            if "," in match.group() and _CONDITION.match(left):
                continue  # "kalau saya batal, uangnya kembali?" is one question
            if _CUE.search(straight(left)) and _CUE.search(straight(right)) and len(right.split()) > 1:
                return [left, *self._split_joined(right)]
        return [piece]

    def _merge_background(self, parts: list[Question]) -> list[Question]:
        """Sentences that ask nothing lend their words, at a discount, to the question beside them."""
        asking = [part for part in parts if _CUE.search(part.words)]
        if not asking or len(asking) == len(parts):
            return parts if asking or len(parts) < 2 else [self._joined(parts)]
        found: list[Question] = []
        pending: list[Question] = []
        for part in parts:
            if part in asking:
                for other in pending:
                    part = lend(part, other)
                pending = []
                found.append(part)
            elif found:
                found[-1] = lend(found[-1], part)
            else:
                pending.append(part)
        return found

    def _joined(self, parts: list[Question]) -> Question:
        first = parts[0]
        for part in parts[1:]:
            first = replace(lend(first, part, 1.0), words=f"{first.words} {part.words}")
        return first

    def _without_rivals(self, before: Question, part: Question) -> Question:
        """The earlier question without what the new one replaces: another row or column of the same table."""
        own = {table for term in part.subjects for table in self.index.tables_of(term.alternatives)}
        kept = tuple(term for term in before.terms if not own.intersection(self.index.tables_of(list(term.alternatives)[:1])))
        return replace(before, terms=kept) if kept else before

    def _follows(self, part: Question) -> bool:
        strong = [term for term in part.subjects if term.weight >= 0.45]
        return (bool(_FOLLOW_UP.search(fold(part.text))) and len(strong) <= 3) or not strong

    def _context(self, context: Sequence[str]) -> Question:
        """What the conversation was about: the last message, with the subjects of the one before where it has none."""
        last = self.question(context[-1], is_english(context[-1]))
        for text in reversed(context[:-1]):
            if last.subjects:
                break
            last = inherit(last, self.question(text, is_english(text)), within=False)
        return last

    def question(self, text: str, english: bool = False) -> Question:
        """One question as it stands."""
        words = straight(text)
        terms = self.terms(text, english)
        asks = frozenset(kind for kind, pattern in _ASKS.items() if pattern.search(words))
        terms = [term for term in terms if not _said_by_kind(term, asks)]
        return Question(text.strip(), tuple(terms), asks, days_in(text), tuple(quantities(text)), english, words)

    def terms(self, text: str, english: bool) -> list[Term]:
        found: dict[str, Term] = {}
        raw = tokens(_LIMIT.sub(" ", _INSTITUTION.sub(" ", fold(text))))
        for at, token in enumerate(raw):
            if at and raw[at - 1][0].isdigit() and not self.index.speller.writes(token) and token not in THINGS:
                continue  # a unit that the documents do not use
            if token in _GREETING_TIMES and (at < 2 or raw[at - 1] == "selamat"):
                continue
            if token in FILLERS or (english and token in ENGLISH_STOP):
                continue
            for word in self.index.speller.standard(token, english=english):
                term = self._term(token, word, english)
                if term and term.kind == "unknown" and not _names(raw, at):
                    term = replace(term, weight=0.45, kind="vague")
                if term and (word not in found or found[word].weight < term.weight):
                    found[word] = term
        for phrase, head in PHRASES.items():
            if _contains(raw, phrase) and self.index.has(stem(head)):
                found = {
                    word: term for word, term in found.items() if term.word not in phrase or (term.known and term.weight < 0.3)
                }
                head_term = self._term(head, stem(head))
                if head_term:
                    found[stem(head)] = head_term
        return list(found.values())

    def _term(self, token: str, word: str, english: bool = False) -> Term | None:
        """A stem with its synonyms and weight; None where it says nothing."""
        if len(word) == 1 and word in "abcdef" and self.index.tables_of([word]):
            return Term(token, {word: 1.0}, 0.4, "number", True)  # "rumah tangga B", "kelas A"
        if word in FILLERS or (len(word) < 2 and not word.isdigit()):
            return None
        if word in STOP_STEMS and word not in ("dimana", "bagaimana"):
            return None
        if word[0].isdigit():
            return Term(token, {word: 1.0}, 0.15 if self.index.has(word) else 0.0, "number", self.index.has(word))
        here = self.index.has(word)
        # A word that the documents have needs its synonyms less.
        share = 0.9 if here else 1.0
        alternatives = {word: 1.0} | {
            other: weight * share for other, weight in self.synonyms.get(word, {}).items() if self.index.has(other)
        }
        if (
            token.startswith("pe")
            and token.removesuffix("nya") in THINGS
            and token.removesuffix("nya") != word
            and not self.index.speller.writes(token.removesuffix("nya"))
        ):
            # "pemilik" is asked for, the documents only have "memiliki": another thing.
            return Term(token, {word: 0.4}, 1.0, "thing", False)
        known = here or len(alternatives) > 1
        rarity = (
            self.index.rarity(word)
            if here
            else max((self.index.rarity(other) for other in alternatives if other != word), default=1.0)
        )
        if days_in(word):
            return Term(token, alternatives, 0.45, "day", known)
        if word in ASKING_STEMS or word in ("dimana", "bagaimana"):
            return Term(token, alternatives, 0.22, "asking", known) if known else None
        if word in SITUATION_STEMS:
            return Term(token, alternatives, 0.8 * rarity, "known", known) if known else None
        if word in ORDINARY_STEMS or word in self.common or word in INSTITUTION_STEMS:
            return Term(token, alternatives, 0.18 * rarity, "ordinary", known) if known else None
        deed = word in ROOT_STEMS and word not in THING_STEMS and token not in THINGS
        if known:
            # What is done tells less than what it is done with.
            return Term(token, alternatives, max(0.35, rarity * (0.75 if deed else 1.0)), "known", True)
        if deed or (_VERB.match(token) and word not in THING_STEMS):
            return Term(token, alternatives, 0.25, "ordinary", False)
        if word in THING_STEMS or token in THING_STEMS:
            return Term(token, alternatives, 1.0, "thing", False)
        return Term(token, alternatives, 0.85 if not english else 0.5, "unknown", False)


#: what a word asks for is marked by the kind of answer already
_KIND_WORDS = {"jam": "time", "waktu": "time", "pukul": "time", "hari": "day", "tanggal": "date", "nomor": "phone"}


def _said_by_kind(term: Term, asks: frozenset[str]) -> bool:
    kind = next((kind for word, kind in _KIND_WORDS.items() if word in list(term.alternatives)[:1]), "")
    return term.kind == "asking" and (kind in asks or (kind == "day" and bool(asks & {"time", "date"})))


def straight(text: str) -> str:
    """The text in standard spelling, without endings that only soften; for patterns over whole phrases."""
    words: list[str] = []
    for token in tokens(text):
        if token in SPELLING:
            words += SPELLING[token]
        elif token.endswith("nya") and (token[:-3] in SPELLING or len(token) > 6):
            words += SPELLING.get(token[:-3], (token[:-3],))
        elif token not in {"ya", "sih", "dong", "kak", "min", "deh", "nih", "kah", "kok"}:
            words.append(token)
    return " ".join(words)


def inherit(part: Question, before: Question, *, within: bool) -> Question:
    """`part` with the subjects it leaves out, taken from `before`; what it says itself goes first."""
    own = {stem_ for term in part.terms for stem_ in term.alternatives}
    strong = [term for term in part.subjects if term.weight >= 0.45]
    refers = "nya" in fold(part.text) or bool(_FOLLOW_UP.search(fold(part.text)))
    if within and strong and not (refers and len(strong) <= 1):
        share = 0.15  # a message mostly stays with its matter
    elif _PRONOUN.search(fold(part.text)) and not within:
        share = 0.9
    else:
        share = 0.8 if (len(strong) <= 1 and refers) or not strong else 0.5
    numbers = any(term.kind == "number" for term in part.terms) or bool(part.quantities)
    taken = [
        replace(term, weight=term.weight * share)
        for term in before.terms
        if not own.intersection(list(term.alternatives)[:1])
        and not (term.kind == "number" and numbers)
        and not (term.kind == "day" and part.days)
        and not (within and term.kind in ("asking", "ordinary"))
        and not (share < 0.3 and not term.known)
        and not (term.kind == "asking" and part.asks - {"yesno", "amount"})
    ]
    asks = part.asks if part.asks - {"yesno", "amount"} or within else part.asks | before.asks
    days = part.days or (before.days if not within or not strong else part.days)
    known = part.quantities or (before.quantities if not within else part.quantities)
    return replace(
        part, terms=(*part.terms, *taken), asks=asks, days=days, quantities=known, follows=part.follows or share > 0.3
    )


def lend(part: Question, other: Question, share: float = 0.3) -> Question:
    """`part` with the words of a sentence beside it, at a discount."""
    own = {stem_ for term in part.terms for stem_ in term.alternatives}
    if not part.subjects:
        share = 0.9
    lent = [
        replace(term, weight=term.weight * share) for term in other.terms if not own.intersection(list(term.alternatives)[:1])
    ]
    return replace(part, terms=(*part.terms, *lent), asks=part.asks | (other.asks - {"yesno"}), days=part.days or other.days,
                   quantities=(*part.quantities, *other.quantities))  # fmt: skip


#: words before a word that make it the name of a thing: where it is unknown, the thing is
_NAMING = words_of("""
dokter dr drg asuransi terapi poli klinik bank paket produk jurusan ekskul ekstrakurikuler cabang kota ke di merek
merk obat kelas program jual ada harga biaya tarif ongkir ongkos jadwal gerai toko kartu aplikasi kurir layanan
fasilitas alat mesin kursus pelatihan pak bu bapak ibu nama tentang soal lomba beasiswa seragam kamar tipe ukuran
warna rute bus dari sama pakai pake pembayaran bayar via lewat
""")


def _names(raw: Sequence[str], at: int) -> bool:
    """Whether an unknown word names what is asked about: it stands first, or after a word like "dokter" or "harga"."""
    before = [
        word
        for word in raw[:at]
        if (word not in FILLERS and SPELLING.get(word, (word,))[0] not in STOP_STEMS) or word in ("ke", "di")
    ]
    return (
        not before
        or before[-1] in _NAMING
        or SPELLING.get(before[-1], ("",))[0] in _NAMING
        or (at > 1 and raw[at - 2] in _NAMING)
    )


def _contains(raw: Sequence[str], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(tuple(raw[i : i + size]) == phrase for i in range(len(raw) - size + 1))
