"""The parts of a clause about owing: who is named in which place, and what is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from juru.language.people import FAMILY, HONORIFICS, ROLES, SELF
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.debt_words import BACK, BANKS, DEBT_NOUNS, DEEDS, DONE, LENDERS, MARKS, MONEY_NOUNS, PROMISES


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody in a clause: the person who writes, or somebody named."""

    at: int
    me: bool
    mark: str = ""  #: "to", "with", "from", "at", "by", "for" where such a word stands before
    owns: str = ""  #: "money" after "uang", "debt" after "utang", "bon" …

    @property
    def plain(self) -> bool:
        """Whether it may be a subject: neither marked nor an owner."""
        return not self.mark and not self.owns


@dataclass(frozen=True, slots=True)
class Deed:
    """One word of lending, owing or paying."""

    at: int
    kind: str
    word: str
    by_me: bool = False  #: "kubayar", "tak bayar"
    mine: bool = False  #: "utangku"
    short: bool = False  #: "kurang bayar"
    theirs: bool = False  #: "utangnya"
    negated: bool = False  #: "belum bayar"
    promised: bool = False  #: "janji bayar", "nanti dibalikin"
    relative: bool = False  #: "yang dipinjam"
    done: bool = False  #: "sudah bayar"


#: (who, "hutang" or "piutang"); "" where only the open debt can tell
Side = tuple[Party, str]


@dataclass(frozen=True, slots=True)
class Scene:
    """A clause taken apart."""

    atoms: Sequence[Atom]
    parties: tuple[Party, ...]
    deeds: tuple[Deed, ...]
    my_money: bool  #: "uangku"

    def people(self) -> list[Party]:
        """Everybody named, without the one who writes."""
        return [party for party in self.parties if not party.me]

    def first(self, *kinds: str) -> Deed | None:
        """The first deed of one of these kinds."""
        return next((deed for deed in self.deeds if deed.kind in kinds), None)

    def subject(self, at: int) -> Party | None:
        """Whoever stands before a deed without a mark, the nearest first."""
        return next((party for party in reversed(self.parties) if party.at < at and party.plain), None)

    def after(self, at: int) -> Party | None:
        """The first one named after a deed, those that a mark names before others."""
        later = [party for party in self.people() if party.at > at and party.mark != "for"]
        return next((party for party in later if party.mark), None) or next(iter(later), None)

    def nearest_before(self, at: int) -> Party | None:
        """The one named last before a deed."""
        return next((party for party in reversed(self.people()) if party.at < at), None)

    def marked_before(self, at: int) -> Party | None:
        """Whoever stands before a deed with a mark: "ke Joko sudah dibayar"."""
        return next((party for party in self.people() if party.at < at and party.mark in _SIDES), None)

    def me_after(self, at: int) -> bool:
        """Whether the one who writes is the other side of a deed, and not the one who does the next."""
        deeds = {deed.at for deed in self.deeds if deed.at > at}
        return any(p.me and p.at > at and not p.owns and not deeds & {p.at + 1, p.at + 2} for p in self.parties)

    def has(self, *words: str) -> bool:
        """Whether one of the standard words stands in the clause."""
        return any(atom.word in words for atom in self.atoms)

    def i_do(self, deed: Deed) -> bool:
        """Whether the one who writes does a deed: "sudah gue bayar", "kubayar"."""
        return deed.by_me or any(p.me and p.plain and p.at in (deed.at - 1, deed.at - 2) for p in self.parties)


_SIDES = ("to", "with", "from", "at", "by")


def take_apart(atoms: Sequence[Atom]) -> Scene:
    """The parties and deeds of a clause."""
    places = _people(atoms)
    parties = []
    for i, atom in enumerate(atoms):
        if atom.word in SELF and atom.tag not in "PO":
            if not _possessor(atoms, i):
                parties.append(_party(atoms, i, me=True))
        elif i in places:
            parties.append(_party(atoms, i, me=False))
    deeds = tuple(_deed(atoms, i) for i, atom in enumerate(atoms) if atom.word in DEEDS and atom.tag not in ("P", "O"))
    my_money = any(atom.word in MONEY_NOUNS and atom.text.lower().endswith(("ku", "kuw")) for atom in atoms) or any(
        party.me and party.owns == "money" for party in parties
    )
    return Scene(atoms, tuple(parties), deeds, my_money)


def _people(atoms: Sequence[Atom]) -> set[int]:
    """Where people stand: names and honorifics before trades, trades before kin, kin before words that nobody knows."""
    named = {i for i, atom in enumerate(atoms) if atom.tag == "P"}
    if named - {i for i in named if _mark(atoms, i) == "for"}:
        return named
    roles = {i for i, atom in enumerate(atoms) if atom.tag == "O"}
    kin = {i for i, atom in enumerate(atoms) if _kin(atoms, i)}
    if roles:
        return roles | {i for i in kin if _mark(atoms, i) in ("to", "with", "from") or _does(atoms, i)}
    unknown = {i for i, atom in enumerate(atoms) if atom.tag == "U" and _named_by_place(atoms, i)}
    return kin or named or unknown or {i for i in range(len(atoms)) if _place(atoms, i)}


def _does(atoms: Sequence[Atom], i: int) -> bool:
    return i + 1 < len(atoms) and DEEDS.get(atoms[i + 1].word) in ("borrow", "lend", "owe")


def _place(atoms: Sequence[Atom], i: int) -> bool:
    """Whether an everyday word names who gives credit: "ngutang di konter", "pinjaman BRI"."""
    atom = atoms[i]
    if not i or not atom.tag[:1].islower() or not atom.text[:1].isalpha() or atom.word in _NO_PLACE or atom.word in DEEDS:
        return False
    if not any(DEEDS.get(other.word) in ("borrow", "owe", "lent") for other in atoms):
        return False
    if atom.word in BANKS:
        return True
    return atoms[i - 1].word in ("ke", "di", "dari", "sama")


_NO_PLACE = frozenset(
    [
        "saya",
        "kami",
        "kamu",
        "dia",
        "mereka",
        "orang",
        "sini",
        "situ",
        "sana",
        "rumah",
        "mana",
        "siapa",
        "uang",
        "jalan",
        "total",
        "semua",
        "ini",
        "itu",
        "utang",
        "dulu",
        "tadi",
        "gaji",
        "tempat",
        "bulan",
        "minggu",
        "hari",
        "awal",
        "akhir",
        "luar",
        "dalam",
        "atas",
        "kerja",
        "sekolah",
        "apa",
        "banyak",
        "mana-mana",
        "bank",
    ]
)


def _kin(atoms: Sequence[Atom], i: int) -> bool:
    atom = atoms[i]
    if atom.tag in "PO" or atom.word == "anak" or _mark(atoms, i) == "for":
        return False
    following = atoms[i + 1].word if i + 1 < len(atoms) else ""
    near = bool(_mark(atoms, i)) or DEEDS.get(atoms[i - 1].word if i else "", "") in ("lent", "taken", "lend", "borrow")
    does = following in DEEDS or following in _SAID or following in ("saya", "belum", "kasih")
    if atom.word in FAMILY:
        return near or does or not i or atoms[i - 1].word in MONEY_NOUNS or atoms[i - 1].word in DEBT_NOUNS
    return atom.word in HONORIFICS and len(atom.word) > 2 and (near or (does and atom.word == "bos"))


def _named_by_place(atoms: Sequence[Atom], i: int) -> bool:
    """Whether an unknown word stands where only somebody can: before a deed at the beginning, or after a mark."""
    at = i + 1
    while at < len(atoms) and (atoms[at].tag in "DR" or atoms[at].word in _SAID):
        at += 1
    if at < len(atoms) and atoms[at].word in DEEDS and DEEDS[atoms[at].word] != "took":
        return all(atom.tag in "DRX," or atom.word in DONE or atom.word in _OPENERS for atom in atoms[:i])
    return _mark(atoms, i) in ("to", "with", "from", "by")


_SAID = words_of("tadi sudah baru barusan juga lagi masih akhirnya kemarin tambah")
_OPENERS = words_of("eh si itu halo kak bang catat tolong bos juru ada juga lalu")


_COMMON = words_of("teman bos tetangga sepupu bibi paman om tante kakak abang")


def _possessor(atoms: Sequence[Atom], i: int) -> bool:
    """ "adek gue": the one who writes only says whose kin or friend it is."""
    if not i:
        return False
    before = atoms[i - 1]
    lends = i + 1 < len(atoms) and DEEDS.get(atoms[i + 1].word) in ("lend", "advance", "pay")
    common = (before.tag == "O" and before.words[0] in ROLES) or before.word in FAMILY or before.word in _COMMON
    return common and (len(before.words) == 1 or before.words[-1] in ("ipar", "tiri", "kandung")) and not lends


def _party(atoms: Sequence[Atom], i: int, *, me: bool) -> Party:
    owned = atoms[i - 1] if i else None
    if owned is not None and owned.word == "punya" and i > 1:
        owned = atoms[i - 2]
    owns = ""
    if owned is not None and not _affixed(owned, "ku"):
        owns = "money" if owned.word in MONEY_NOUNS else "debt" if owned.word in DEBT_NOUNS else ""
    return Party(i, me, _mark(atoms, i), owns)


def _mark(atoms: Sequence[Atom], i: int) -> str:
    """The mark before a party, articles and "uang" between them; "A sama B" names two alike and marks nobody."""
    text = atoms[i].text.lower()
    fused = next((MARKS[word] for word in ("sama", "kepada", "dari", "pada") if text.startswith(word)), "")
    if fused and atoms[i].word in SELF:
        return fused
    at = i - 1
    while at >= 0 and atoms[at].word in ("si", "itu", "ini"):
        at -= 1
    if at < 0:
        return ""
    if any(atom.word == "untuk" for atom in atoms[max(0, i - 4) : i]) and not any(
        atom.word in MARKS and atom.word != "untuk" for atom in atoms[max(0, i - 2) : i]
    ):
        return "for"
    mark = MARKS.get(atoms[at].word) or MARKS.get(atoms[at].text.lower(), "")
    if not mark and at and atoms[at - 1].word in ("di", "ke") and atoms[at].word not in DEEDS and atoms[at].tag not in "ANPDT":
        mark = MARKS[atoms[at - 1].word]  # "di angkringan mas Yanto"
    if mark == "with" and at and atoms[at - 1].tag in "PO" and not any(a.word in DEEDS for a in atoms[:at]):
        return ""
    return mark


def _affixed(atom: Atom, *endings: str) -> bool:
    text = atom.text.lower()
    return text != atom.word and text.endswith(endings)


def _deed(atoms: Sequence[Atom], i: int) -> Deed:
    atom = atoms[i]
    text = atom.text.lower()
    lead = [other.word for other in atoms[max(0, i - 3) : i]]
    near = lead[-2:]
    kind = DEEDS[atom.word]
    before = atoms[i - 1] if i else None
    return Deed(
        i,
        kind,
        atom.word,
        by_me=(text.startswith("ku") and not atom.word.startswith("ku")) or bool(near and near[-1] == "tak"),
        mine=_affixed(atom, "ku", "kuw", "q"),
        short=bool(near and near[-1] == "kurang"),
        theirs=_affixed(atom, "nya", "ny", "ne", "na", "nye", "nyo"),
        negated=bool({"belum", "tidak", "kurang", "batal"}.intersection(near)),
        promised=_promised(atoms, i, lead),
        relative=bool(before and before.word == "yang") or bool(near and "yang" in near),
        done=bool({"sudah", "akhirnya", "barusan", "tadi", "baru"}.intersection(near)),
    )


def _promised(atoms: Sequence[Atom], i: int, lead: Sequence[str]) -> bool:
    """Whether a payment is only announced."""
    near = lead[-2:]
    if {"sudah", "barusan"}.intersection(near):
        return False
    if near and near[-1] == "untuk":
        return True
    if PROMISES.intersection(lead) or any(atom.tag == "T" for atom in atoms[max(0, i - 3) : i]):
        return True
    return any(atom.tag == "T" for atom in atoms[i + 1 : i + 3]) or any(
        atom.word in ("nanti", "belakangan", "pas", "habis", "kalau") for atom in atoms[i + 1 : i + 3]
    )


def lender(scene: Scene, party: Party) -> bool:
    """Whether somebody's trade is lending."""
    return scene.atoms[party.at].words[0] in LENDERS


def pays_back(scene: Scene, deed: Deed) -> bool:
    """Whether a payment is that of a debt: by its word, by a debt told beside it, or by "50 dari 200"."""
    if deed.word in BACK or scene.has("pelunasan") or any(other.kind == "owe" for other in scene.deeds):
        return True
    beside = (atom.word for atom in scene.atoms if atom.tag not in "PAND")
    if deed.word == "ganti" and all(word in ("ganti", "sudah", "si", "juga") for word in beside):
        return any(atom.tag == "P" for atom in scene.atoms)
    if any(party.owns == "money" and not party.me and 0 < party.at - deed.at <= 3 for party in scene.parties):
        return not scene.has("pakai")
    words = [("#" if atom.tag in "AN" else atom.word) for atom in scene.atoms]
    return any(words[i : i + 3] == ["#", "dari", "#"] for i in range(deed.at, len(words)))


def on_terms(scene: Scene, deed: Deed) -> bool:
    """Whether an instalment only says how a debt told before it will be paid: "2jt cicil 10 minggu 220rb"."""
    after = scene.atoms[deed.at + 1 : deed.at + 6]
    return any(atom.tag == "A" for atom in scene.atoms[: deed.at]) and any(
        atom.tag in "FL" or (atom.tag == "Q" and atom.word in ("x", "kali")) for atom in after
    )
