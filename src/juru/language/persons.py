"""Finding people among atoms: names become one atom tagged P, roles of trade ("tukang sayur", "koperasi") one tagged O."""

from juru.language.people import FAMILY, GIVEN_NAMES, HONORIFICS, ROLES, VOCATIVES, WORDY_NAMES
from juru.language.regional_kin import KIN, KIN_RANKS, KIN_WORDS
from juru.language.sentence import Atom
from juru.language.wordlist import words_of

#: words after which a bare word is somebody
_DEEDS = words_of(
    """
    pinjam ngutang utang bon bayar kembalikan cicil lunas lunasi pinjamkan talangi utangi transfer kasih titip ambil
    belum sudah
    """
)
_CALLS = HONORIFICS | KIN
_PLAIN_NAMES = GIVEN_NAMES - WORDY_NAMES
#: titles that stand between an honorific and a name, or alone after one: "Pak Haji Sulaiman", "bu rt"
_TITLES = words_of(
    """
    haji hj guru rt rw lurah kades dokter bidan ustad ustadz ustadzah camat kepsek bos kos kantin satpam polisi erte
    supir sopir galon gas laundry ojek angkot kurir paket bakso parkir service ac pijat cukur kios tambal rental
    kontrakan kadus kampus kompleks komplek depan sebelah belakang majikan
    dukuh carik jamu sayur warung de nyai boru siregar karyawan dosen direktur manajer bendahara ketua rahmat tua muda
    """
)
#: what kind of a role it is: "bank keliling", "koperasi guru", "tukang sayur"
_ROLE_KINDS = words_of(
    """
    keliling guru sayur tahu bakso galon ikan ayam beras rokok kelas desa pasar sekolah kantor kain gas air bangunan
    titil simpan unit bri bca mandiri sampah parkir kue cat ojek becak pijat cukur jahit las batu kayu gorengan susu
    telur buah es mainan plastik emas pupuk pakan sembako grosir tas baju hijab sepatu kos kopi kunci ac pecel sate jamu
    ledeng listrik kebun roti
    tani ternak nelayan emok panci kredit
    """
)


#: what only a person does to another: beside these even a name that is a word, "sari", "bagas", is a name
_OWING = words_of(
    """
    pinjam ngutang utang bon kasbon pinjamkan talangi utangi ditalangi dipinjami diutangi dipinjam lunasi kembalikan cicil
    dibayari bayarin ganti
    """
)
#: after these the person stands who does it, or for whom it is done
_OWED_TO = words_of("pinjamkan talangi utangi ditalangi dipinjami diutangi dipinjam dibayari bayarin")
#: name-like words too common to be names in small letters, whatever stands beside them
_NEVER_SMALL = words_of("hari bunga via permata mutiara berkah rejeki tari ana untung raya cinta mala kembang tri dwi eka")
#: what may stand between somebody and a deed
_MEANWHILE = words_of("tadi sudah baru barusan juga lagi masih akhirnya kemarin katanya mau")
#: kin by marriage and the like: "kakak ipar"
_KINDS_OF_KIN = words_of("ipar kandung angkat tiri mertua sepupu bungsu sulung")
#: kin that is named by whose it is: "bini bang Ali"
_OF_SOMEBODY = words_of("bini istri suami laki anak adik adek kakak ibu bapak emak mertua ponakan sepupu")

#: words that part a role from the name after it
_BETWEEN = (
    _DEEDS
    | _OWING
    | words_of("si ke sama dari di untuk dan oleh dengan saya yang ini itu tadi namanya bareng dibayar dikembalikan dicicil")
    | words_of("dilunasi ganti diganti lunas sudah masih nunggak kirim antar datang punya")
)
#: roles that are told apart by the word after them, known or not: "bank emok", "toke acong"
_NAMED_ROLES = words_of("bank pinjol toke tauke koperasi kelompok warung kedai kios toko agen supplier konter kreditan leasing")


def mark_people(atoms: list[Atom], plain: str) -> list[Atom]:
    """The atoms with every person and role drawn together into one atom each."""
    marked: list[Atom] = []
    i = 0
    while i < len(atoms):
        end = _person_end(atoms, i)
        tag = "P"
        if end == i:
            end, tag = _role_end(atoms, i), "O"
        if end == i:
            marked.append(atoms[i])
            i += 1
            continue
        name_start = i + 1 if atoms[i].word == "si" else i
        marked.append(_drawn(atoms[name_start:end], plain, tag, atoms[i].glued))
        i = end
    return marked


def _drawn(atoms: list[Atom], plain: str, tag: str, glued: bool) -> Atom:
    text = plain[atoms[0].start : atoms[-1].end]
    words = tuple(word for atom in atoms for word in atom.words)
    return Atom(tag, words[0], text, atoms[0].start, atoms[-1].end, None, atoms[0].capital, glued, words)


def _person_end(atoms: list[Atom], i: int) -> int:
    atom = atoms[i]
    if not _wordlike(atom):
        return i
    if atom.word == "si" and i + 1 < len(atoms) and _wordlike(atoms[i + 1]):
        inner = _person_end(atoms, i + 1)
        return max(inner, i + 2)
    if atom.text.lower() in _CALLS:
        end = _after_honorific(atoms, i)
        if end > i:
            return end
    if _is_name(atoms, i):
        return _name_end(atoms, i + 1)
    if atom.word in _OF_SOMEBODY or atom.text.lower() in _OF_SOMEBODY:
        return _kin_end(atoms, i)
    return i


def _kin_end(atoms: list[Atom], i: int) -> int:
    """Past "kakak ipar", "bini bang Ali"; `i` where it is kin alone."""
    following = atoms[i + 1] if i + 1 < len(atoms) else None
    if following is None or not _wordlike(following):
        return i
    if following.text.lower() in _KINDS_OF_KIN:
        return i + 2
    if following.text.lower() in HONORIFICS:
        inner = _person_end(atoms, i + 1)
        return inner if inner > i + 1 else i
    return i


def _owing_beside(atoms: list[Atom], i: int) -> bool:
    """Whether a loan or its payment is told right beside a word."""
    at = i + 1
    while at < len(atoms) and (atoms[at].tag in "DR" or atoms[at].word in _MEANWHILE):
        at += 1
    if at < len(atoms) and atoms[at].word in _OWING:
        return True
    row = [atom.word for atom in atoms[i + 1 : i + 2]]
    if row in (["sama"], ["dan"]) and i + 2 < len(atoms) and atoms[i + 2].text.lower() in GIVEN_NAMES - WORDY_NAMES:
        return True
    before = [atom.word for atom in atoms[max(0, i - 4) : i]]
    if before[-1:] == ["uang"] and _OWING.intersection(before):
        return True
    if not before:
        return False
    return before[-1] in _OWED_TO or (before[-1] in ("ke", "sama", "dari", "oleh") and bool(_OWING.intersection(before)))


def _after_honorific(atoms: list[Atom], i: int) -> int:
    if i + 1 >= len(atoms) or not _wordlike(atoms[i + 1]):
        return i
    following = atoms[i + 1]
    lower = following.text.lower()
    if lower in KIN_RANKS and i + 2 < len(atoms) and _surely_name(atoms[i + 2]):
        return _name_end(atoms, i + 3)
    called = atoms[i].text.lower()
    if called not in HONORIFICS or (called == "bli" and not following.capital):
        loose = following.tag == "U" and called not in KIN_WORDS and called != "bli"
        return _name_end(atoms, i + 2) if loose or _surely_name(following) else i
    titled = lower in _TITLES or (lower in HONORIFICS and lower not in ("bang",) and i + 2 < len(atoms))
    if titled or lower in HONORIFICS:
        inner = _after_honorific(atoms, i + 1) if lower in HONORIFICS else i + 1
        if inner > i + 1:
            return inner
        if titled and lower in _TITLES:
            end = _name_end(atoms, i + 2)
            unknown = end == i + 2 and end < len(atoms) and atoms[end].tag == "U" and lower not in ("kos", "rt", "rw", "kantin")
            return end + 1 if unknown else end
    if following.capital and following.tag != "¶" and (following.tag == "U" or lower in GIVEN_NAMES or not _common(following)):
        return _name_end(atoms, i + 2)
    if following.tag == "U" or lower in GIVEN_NAMES:
        return _name_end(atoms, i + 2)
    if following.capital and atoms[i].text.lower() not in VOCATIVES:
        return _name_end(atoms, i + 2)
    return i


def _surely_name(atom: Atom) -> bool:
    """Whether a word is a name even after a word that is not always an honorific."""
    lower = atom.text.lower()
    return lower in _PLAIN_NAMES or (atom.capital and (atom.tag == "U" or lower in GIVEN_NAMES))


def _common(atom: Atom) -> bool:
    return atom.word in _DEEDS or atom.word in ("saya", "kamu", "tadi", "kemarin", "dapat", "beli", "bayar", "hapus")


def _name_end(atoms: list[Atom], at: int) -> int:
    """Past the further words of a name."""
    limit = at + 2
    while at < len(atoms) and at < limit and _wordlike(atoms[at]):
        lower = atoms[at].text.lower()
        named = lower in GIVEN_NAMES and (lower not in WORDY_NAMES or atoms[at].capital)
        if not (named or (atoms[at].capital and atoms[at].tag == "U")):
            break
        at += 1
    return at


def _is_name(atoms: list[Atom], i: int) -> bool:
    atom = atoms[i]
    lower = atom.text.lower()
    starts_line = i == 0 or atoms[i - 1].tag in ("¶", ".", "-", "•", "*", ">")
    following = atoms[i + 1] if i + 1 < len(atoms) else None
    does = following is not None and following.word in _DEEDS
    if lower in GIVEN_NAMES:
        if lower not in WORDY_NAMES:
            return True
        if _owing_beside(atoms, i) and lower not in _NEVER_SMALL:
            return True
        counted = following is not None and following.tag == "N" and i + 2 == len(atoms) and lower not in _NEVER_SMALL
        return atom.capital and (does or counted or not starts_line)
    if atom.capital and atom.tag == "U" and len(atom.text) > 1:
        return not starts_line or does or _owing_beside(atoms, i) or _named_in_a_row(atoms, i)
    return (
        atom.capital
        and does
        and not starts_line
        and atom.word not in FAMILY
        and following is not None
        and atom.word not in _DEEDS
    )


def _named_in_a_row(atoms: list[Atom], i: int) -> bool:
    """ "Rangga, Tiara, sama Mbak Yuni": a capital at the beginning is a name where other names follow it."""
    if i + 2 >= len(atoms) or atoms[i + 1].word not in (",", "sama", "dan", "&", "+"):
        return False
    at = i + 3 if atoms[i + 2].word in ("sama", "dan") and i + 3 < len(atoms) else i + 2
    following = atoms[at]
    return following.capital and (following.tag == "U" or following.text.lower() in GIVEN_NAMES | HONORIFICS)


def _role_end(atoms: list[Atom], i: int) -> int:
    atom = atoms[i]
    if atom.word not in ROLES and atom.text.lower() not in ROLES:
        return i
    at = i + 1
    while at < len(atoms) and at <= i + 3 and _wordlike(atoms[at]):
        if atoms[at].word in ROLES or atoms[at].word in _ROLE_KINDS or atoms[at].text.lower() in _ROLE_KINDS:
            at += 1
            continue
        if at == i + 1 and atoms[at].tag == "U" and atom.word in _NAMED_ROLES and _person_end(atoms, at) == at:
            at += 1
            continue
        person = _person_end(atoms, at) if at + 1 <= len(atoms) else at
        if person > at:
            return person
        nearly = _person_end(atoms, at + 1) if at + 1 < len(atoms) and atoms[at].word not in _BETWEEN else at + 1
        if nearly > at + 1 and _wordlike(atoms[at + 1]):
            return nearly
        if atoms[at].capital and atoms[at].word not in _DEEDS:
            return at + 1
        break
    return at


def _wordlike(atom: Atom) -> bool:
    return atom.tag == "U" or atom.tag[:1].islower()
