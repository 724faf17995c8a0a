"""Changing and deleting what was recorded: entries, debts, obligations, goals; and taking back the last."""

import re
from collections.abc import Sequence

from juru.language.dates import Day
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import best, expenses
from juru.skills.bookkeeping.phrases import FILLERS
from juru.skills.bookkeeping.rules import Arguments, Ask, Clause, Draft, Rule, day_offset, name_of, rule
from juru.skills.bookkeeping.rules_plan import thing
from juru.skills.bookkeeping.tools import EXPENSE_CATEGORIES, INCOME_CATEGORIES

_NO_TARGET = FILLERS | words_of(
    """
    waduh aduh punten maaf misi permisi dicabut cabut dobel juga nggak data keterangannya akhir paling akhirnya hapus
    ubah salah harusnya ralat bukan jadi ganti catatan catat terakhir batal batalkan maksudnya kategori keterangan
    transaksi entri itu typo ketik tanggal pindah pindahkan geser kebanyakan kelebihan double nol kurang lebih nulis
    masih tidak perlu usah tolong nota koreksi benar hari dong aja yang tapi kan nulisnya lupa harga digeser dipindah
    tulis diubah mundurin mundur majuin jumlah nominal angka keliru kebalik pengeluaran pemasukan ternyata dikoreksi ke
    dari sebagai dulu masukkan bener betul diganti seharusnya mohon kecatet tercatat dua kali dihapus g nanti semua total
    ya masuk satu edit tuh catetnya belinya oke sama ding deng jadikan barang mata udah kenapa kok sih lah untuk di pas
    uda barusan yg ini ditraktir beli pencet mencet input inputan entry sori sorry wae kabeh aduh kok nu eta mah salahnya penyet
    """
)


def target(atoms: Sequence[Atom]) -> str:
    """What the person calls the entry; "terakhir" where they name nothing."""
    kept = [
        atom.text for atom in atoms if atom.tag not in "ANDTFLREXQ" and atom.text[:1].isalpha() and atom.word not in _NO_TARGET
    ]
    return " ".join(kept)[:80].lower() or "terakhir"


def _target_of(clause: Clause, match: re.Match[str]) -> str:
    named = clause.group(match, "name")
    found = target(named) if named else "terakhir"
    return found if found != "terakhir" else target(clause.atoms)


def edit_amount(clause: Clause, match: re.Match[str]) -> Draft | None:
    """A new amount for an entry, or for a debt where one is spoken of."""
    amounts = clause.amounts_at()
    if not amounts or _mishap(clause) or re.search(r"(?<![^ ])kalau tidak salah(?![^ ])", clause.tags):
        return None
    value = _new_amount(clause, amounts)
    who = _debtor(clause)
    if who:
        return Draft("", [("edit_debt", {"action": "edit", "person_name": who, "new_amount": value})])
    return Draft("", [("edit_transaction", {"action": "edit", "target": _target_of(clause, match), "new_amount": value})])


def _mishap(clause: Clause) -> bool:
    """Whether "salah" tells of a mishap that cost money, and not of a wrong entry: "salah parkir kena denda 50rb"."""
    return (
        clause.has("salah")
        and clause.has("kena", "denda", "didenda", "beli", "bayar", "naik")
        and not clause.has("harusnya", "catat", "ketik", "tulis", "input", "ralat", "ubah", "bukan", "nominal", "jadi", "itu")
    )


def _new_amount(clause: Clause, amounts: list[tuple[int, int]]) -> int:
    """Of two amounts the new one: not the one after "bukan", and the one after "jadi", "harusnya", "tapi"."""
    if len(amounts) == 1:
        return amounts[0][1]
    for i, amount in amounts:
        before = [atom.word for atom in clause.atoms[max(0, i - 3) : i]]
        if {"jadi", "harusnya", "tapi", "tp", "ke"} & set(before) and "bukan" not in before:
            return amount
    kept = [amount for i, amount in amounts if i == 0 or clause.atoms[i - 1].word not in ("bukan", "dari")]
    return kept[-1] if len(kept) == len(amounts) else kept[0]


def _debtor(clause: Clause) -> str:
    """The person whose debt is spoken of, or nothing."""
    if not clause.has("utang", "piutang", "bon", "ngutang", "pinjaman", "hutang"):
        return ""
    people = [atom for atom in clause.atoms if atom.tag in "PO"] or _unknown_after_debt(clause)
    return name_of(people[:1], clause.plain) if people else ""


def _unknown_after_debt(clause: Clause) -> list[Atom]:
    for i, atom in enumerate(clause.atoms[:-1]):
        following = clause.atoms[i + 1]
        if atom.word in ("utang", "piutang", "bon", "sama", "ke") and following.tag == "U":
            return [following]
    return []


def edit_other(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """A new category, type, day or description."""
    if (clause.has("R") or clause.has("pengeluaran", "pemasukan")) and not clause.has(
        "ganti", "ubah", "jadi", "ke", "harusnya", "bukan", "pindahkan", "masukkan"
    ):
        return None
    arguments: Arguments = {"action": "edit", "target": target(_before_change(clause))}
    changes = _category_change(clause) or _type_change(clause) or _description_change(clause) or _day_change(clause)
    if not changes:
        return None
    if "new_description" in changes and target(clause.atoms) != "terakhir" and clause.has("terakhir", "barusan"):
        arguments["target"] = "terakhir"
    return Draft("", [("edit_transaction", arguments | changes)])


_CHANGES = words_of(
    """
    jadi ke ganti ubah pindah pindahkan kategori bukan tanggal ternyata masukkan dipindah jadikan tapi sebagai harusnya
    """
)


def _before_change(clause: Clause) -> list[Atom]:
    for i, atom in enumerate(clause.atoms):
        if i and atom.word in _CHANGES and target(clause.atoms[:i]) != "terakhir":
            return clause.atoms[:i]
    skip = {word for atom in clause.atoms for word in atom.words if word in EXPENSE_CATEGORIES or word in INCOME_CATEGORIES}
    at = next(
        (i for i, atom in enumerate(clause.atoms) if atom.word in ("jadi", "ke", "jadikan", "sebagai")), len(clause.atoms)
    )
    return [atom for atom in clause.atoms[:at] if atom.word not in skip or at < len(clause.atoms)]


def _category_change(clause: Clause) -> Arguments:
    found = re.search(
        r"(?:kategori (?:jadi |ke |ubah |ganti )*|(?:pindahkan|pindah|masukkan|dipindah|jadi|ganti|ubah) (?:ke )?kategori "
        r"|tapi |(?:ubah|ganti|pindahkan|masukkan|jadi) (?:ke |jadi )|harusnya (?:kategori |masuk )?)"
        r"(?P<category>[a-z]+)",
        clause.tags,
    )
    if found and found["category"] in set(EXPENSE_CATEGORIES) | set(INCOME_CATEGORIES):
        return {"new_category": found["category"]}
    other = re.search(
        r"(?:harusnya|masuk|masukkan|digolongkan|golongkan|kategori|dimasukkan)(?: nya| masuk| ke| iya)* (?P<category>[a-z]+)",
        clause.tags,
    )
    if other and other["category"] in set(EXPENSE_CATEGORIES) | set(INCOME_CATEGORIES):
        return {"new_category": other["category"]}
    beside = re.search(r"(?P<category>[a-z]+) (?:[^ ]+ )?(?:,  ?)?bukan (?P<not>[a-z]+)", clause.tags)
    if beside and {beside["category"], beside["not"]} <= set(EXPENSE_CATEGORIES) | set(INCOME_CATEGORIES):
        return {"new_category": beside["category"]}
    said = re.search(r"kategori (?:[^ ]+ )*?(?:ganti|ubah|jadi) (?:ke |jadi )?(?P<category>[a-z]+)", clause.tags)
    if said and said["category"] in set(EXPENSE_CATEGORIES) | set(INCOME_CATEGORIES):
        return {"new_category": said["category"]}
    return {}


def _type_change(clause: Clause) -> Arguments:
    found = re.search(
        r"(?:jadi|jadikan|tapi|harusnya|ke|ubah|masuk) (?:ke )?(?:catat |masuk )?(?P<kind>pengeluaran|pemasukan)", clause.tags
    )
    if not found:
        found = re.search(r"bukan (?P<other>pemasukan|pengeluaran)", clause.tags)
        if not found:
            return {}
        return {"new_type": "expense" if found["other"] == "pemasukan" else "income"}
    return {"new_type": "expense" if found["kind"] == "pengeluaran" else "income"}


def _description_change(clause: Clause) -> Arguments:
    for i, atom in enumerate(clause.atoms):
        if atom.word in ("keterangan", "nama") and i + 1 < len(clause.atoms):
            rest = [
                a
                for a in clause.atoms[i + 1 :]
                if a.word
                not in ("ubah", "ganti", "diganti", "jadi", "ke", '"', "iya", "ya", "dong", "aja", "terakhir", "tadi", "yang")
            ]
            text = " ".join(a.text for a in rest)
            return {"new_description": text[:120]} if text else {}
    return {}


def _day_change(clause: Clause) -> Arguments:
    days = [(i, atom) for i, atom in enumerate(clause.atoms) if atom.tag == "D" and isinstance(atom.value, Day)]
    if not days:
        return {}
    chosen = next((atom for i, atom in days if i == 0 or clause.atoms[i - 1].word != "bukan"), days[0][1])
    assert isinstance(chosen.value, Day)
    return {"new_date_offset": day_offset(chosen.value)}


def delete(clause: Clause, match: re.Match[str]) -> Draft | None:
    """Delete one thing: a debt, a goal, an obligation or an entry; with two named, the first, and ask about the other."""
    if _thrown_away(clause):
        return None
    if clause.has("semua", "seluruh") and not clause.has("P"):
        return Draft("", ask=Ask("delete_all"))
    who = _debtor(clause)
    if who:
        return Draft("", [("edit_debt", {"action": "delete", "person_name": who})])
    if clause.has("target"):
        return Draft("", [("edit_goal", {"action": "cancel", "name": thing(clause.atoms) or "target"})])
    if clause.has("kewajiban", "rutin", "rutinan", "cicilan", "langganan", "setoran", "arisan", "iuran") and not clause.has(
        "catatan", "tadi", "transaksi", "D"
    ):
        return Draft("", [("edit_obligation", {"action": "delete", "name": thing(clause.atoms) or "kewajiban"})])
    several = _several(clause, match) or _twice(clause)
    if several:
        first, second = several
        return Draft("", [("edit_transaction", {"action": "delete", "target": first})], ask=Ask("one_delete", {"name": second}))
    named = [atom for atom in clause.atoms if atom.word not in ("hapus",)]
    found = target(_without_reason(named))
    if found == "terakhir" and not clause.has("terakhir", "tadi", "barusan", "itu", "ini", "yang", "catatan", "transaksi"):
        return Draft("", ask=Ask("delete_what"))
    return Draft("", [("edit_transaction", {"action": "delete", "target": found})])


def _thrown_away(clause: Clause) -> bool:
    """Whether "buang" is about rubbish and "cabut" about a tooth: work that is paid, not an entry."""
    things = {"sampah", "gigi", "air", "puing", "limbah", "rumput", "singkong", "uban"}
    return any(
        atom.word == "hapus" and following.word in things
        for atom, following in zip(clause.atoms, clause.atoms[1:], strict=False)
    )


def _without_reason(atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms before a comma that only begins a reason, where something is named before it."""
    for i, atom in enumerate(atoms):
        if atom.tag == "," and target(atoms[:i]) != "terakhir":
            return list(atoms[:i])
    return list(atoms)


def _twice(clause: Clause) -> tuple[str, str] | None:
    places = [i for i, atom in enumerate(clause.atoms) if atom.word == "hapus"]
    if len(places) < 2:
        return None
    first, second = target(clause.atoms[places[0] : places[1]]), target(clause.atoms[places[1] :])
    return (first, second) if "terakhir" not in (first, second) else None


def _several(clause: Clause, _match: re.Match[str]) -> tuple[str, str] | None:
    rest = [atom for atom in clause.atoms if atom.word != "hapus"]
    for i, atom in enumerate(rest):
        if atom.word in ("sama", "dan", "¶", "&") and 0 < i < len(rest) - 1:
            first, second = target(rest[:i]), target(rest[i + 1 :])
            if "terakhir" not in (first, second) and (
                best(expenses([w for a in rest[i + 1 :] for w in a.words])) or "yang" in [a.word for a in rest[i:]]
            ):
                return first, second
    return None


def undo(_clause: Clause, _match: re.Match[str]) -> Draft | None:
    """Take back the last recording."""
    return Draft("", [("undo", {})])


def cancelled(_clause: Clause, _match: re.Match[str]) -> Draft | None:
    """What is pending is not wanted any more."""
    return Draft("", talk="cancelled")


def ask_edit(_clause: Clause, _match: re.Match[str]) -> Draft | None:
    """Something is to be changed, but not said to what."""
    return Draft("", ask=Ask("edit_what"))


RULES: list[Rule] = [
    rule(name, pattern, produce)
    for name, pattern, produce in (
        (
            "not wanted",
            r"^(?:eh |oh |yah |iya |oke |, )*(?:batal|batalkan|tidak usah|cancel)(?: (?:aja|deh|dong|dulu|saja|bos|iya|kak|bun"
            r"|mbak|bang|lah|sis))*(?: dicatat| catat)?[ .!]*$",
            cancelled,
        ),
        (
            "last one taken back",
            r"^(?:eh |oh |waduh |aduh |dobel |double |, |salah )*(?:undo|batalkan|batal|cabut|hapus|tarik)(?: (?:lagi|aja|dong"
            r"|deh|ding|,|tolong|catatan|catat))* (?:yang |itu )?(?:terakhir |barusan |tadi |itu )+(?:aja|dong|deh|iya|itu"
            r"|salah|dobel|batal|catat)?[ .!]*$",
            undo,
        ),
        ("undo", r"undo|batal (?:ding|deng|dong)? ?, (?:yang tadi)", undo),
        ("not to be recorded", r"(?:tidak usah|jangan) (?:di)?catat(?: [^ ]+){0,3}", cancelled),
        ("kept word", r"(?:kategori|keterangan|golongan)(?: [^ ]+){0,8}", edit_other),
        ("a debt deleted or an entry", r"hapus", delete),
        (
            "cancelled entry",
            r"(?:batalkan|batal) (?:catatan|transaksi|pencatatan|entri|yang|pengeluaran|pemasukan) (?P<name>.+)",
            delete,
        ),
        (
            "another side",
            r"(?:bukan (?:pemasukan|pengeluaran)|jadi(?:kan)? (?:pemasukan|pengeluaran)|harusnya (?:pemasukan|pengeluaran))",
            edit_other,
        ),
        ("another category", rf"bukan (?:{'|'.join(EXPENSE_CATEGORIES)}) (?:tapi|melainkan) ", edit_other),
        (
            "belongs to a category",
            rf"(?:harusnya|masuk|golongkan|digolongkan|dimasukkan) (?:masuk |ke |nya "
            rf")*(?:{'|'.join(EXPENSE_CATEGORIES + INCOME_CATEGORIES)})(?: iya| dong| aja)*(?:$| ,| bukan| jangan)",
            edit_other,
        ),
        (
            "one category, not the other",
            rf"(?:{'|'.join(EXPENSE_CATEGORIES + INCOME_CATEGORIES)}) (?:, )?bukan "
            rf"(?:{'|'.join(EXPENSE_CATEGORIES + INCOME_CATEGORIES)})",
            edit_other,
        ),
        (
            "moved to a day",
            r"(?:pindahkan|pindah|ganti|ubah|geser|jadi|mundur) (?:[^ ]+ ){0,2}?(?:ke |jadi )+D|(?:itu|tadi) D (?:, "
            r")?(?:tolong |mohon )?(?:pindahkan|geser|mundur)",
            edit_other,
        ),
        ("moved to a category", r"(?:pindahkan|pindah|ganti|ubah|masukkan) (?:ke |jadi |kategori )+[a-z]+$", edit_other),
        (
            "another day",
            r"(?:D|tadi) (?:[^ ]+ )*?bukan (?:D|hari)|(?:itu|tadi|catat) (?:[^ ]+ ){0,3}?D(?: ,)? (?:tolong )?(?:geser|mundur"
            r"|mundurin|digeser|bukan|pindahkan)|ternyata (?:[^ ]+ )?D|(?:bukan) D (?:tapi )?D",
            edit_other,
        ),
        (
            "corrected amount",
            r"(?:^|.*? )(?P<name>.*?)(?:harusnya|ubah|ralat|typo|keliru|salah|koreksi|kelebihan|kurang nulis|salah tulis) "
            r"(?:.*? )?(?:A|N)(?: .*)?$",
            edit_amount,
        ),
        (
            "changed to",
            r"(?:yang|itu|tadi|catatan|utang|bon) (?P<name>.*?)(?:ganti|diganti|jadi|dijadikan) (?:ke |jadi )?(?:A|N)(?! "
            r"[a-zU])",
            edit_amount,
        ),
        (
            "this, not that",
            r"(?P<name>.*?)(?:bukan (?:A|N)(?: ,)? (?:tapi |melainkan |yang benar )?(?:A|N)|(?:A|N) (?:deng |ding |iya |, "
            r")?bukan (?:A|N))",
            edit_amount,
        ),
        ("the last one", r"^(?:eh |oh |, )*yang (?:terakhir|tadi|barusan) (?:itu |harusnya |tuh )?(?:A|N)", edit_amount),
        ("changed", r"(?:ubah|ralat|salah|koreksi)$", ask_edit),
    )
]
