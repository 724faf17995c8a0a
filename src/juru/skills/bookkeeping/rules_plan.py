"""What is laid down for the time to come: goals, savings, obligations, budgets."""

import re
from collections.abc import Sequence

from juru.language.dates import Day
from juru.language.money import Money
from juru.language.numbers import Number
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping import rules_wallet
from juru.skills.bookkeeping.lexicon import best, expenses
from juru.skills.bookkeeping.questions import rupiah
from juru.skills.bookkeeping.rules import Arguments, Ask, Clause, Doubt, Draft, Rule, bare_rupiah, checked, in_range, rule
from juru.skills.bookkeeping.tools import EXPENSE_CATEGORIES, INCOME_CATEGORIES, MAX_GOAL
from juru.skills.tool import Option, ToolCall

_SKIPPED = words_of(
    """
    saya kami aku mau akan target nabung tabungan goal beli untuk punya sudah tambah dong iya ya lagi itu ini buat bikin
    pasang set setel catat tolong dalam waktu kewajiban rutin tiap per sebagai jadi adalah bayar kumpul kumpulkan uang
    duit ke dari di yang dan , . : - ! dulu aja saja dengan sebesar sekitar pengen ada baru harus bos sis kak bun bang
    juru mbak lah deh nih sih masukkan isi simpan sisihkan cicil kira naik ingatkan ingetin turun stop hapus batalkan
    batal selesai lunas ganti ubah dinaikin diganti sekarang skrg mulai biar supaya tercapai cukup progress tandai catet
    nah oke setor nominal kasih kerja anggaran batas kategori pengeluaran maksimal maks max sebulan seminggu sehari x
    juga lho kan nanti sebelum kalau hore akhirnya barang daftar rutinan
    """
)


_LARGE = 1_000_000  #: more than this is not put aside at once


def thing(atoms: Sequence[Atom], *, without: frozenset[str] = frozenset()) -> str:
    """What a goal or an obligation is called: its words as written, without verbs, amounts and days."""
    kept = [
        atom.text
        for atom in atoms
        if atom.tag not in "ANDTFLREX" and atom.text[:1].isalpha() and atom.word not in _SKIPPED and atom.word not in without
    ]
    return " ".join(" ".join(kept).split())[:80].lower()


def _goal_amount(clause: Clause) -> int:
    for atom in clause.atoms:
        if atom.tag == "A" and isinstance(atom.value, Money):
            if atom.value.doubt:
                checked(atom.value)
            return in_range(atom.value.rupiah, MAX_GOAL)
    for atom in clause.atoms:
        if atom.tag == "N" and isinstance(atom.value, Number):
            return in_range(bare_rupiah(atom.value), MAX_GOAL)
    raise Doubt("goal_amount")


def _deadline(clause: Clause) -> int | None:
    for atom in reversed(clause.atoms):
        day = atom.value
        if isinstance(day, Day):
            if day.ahead is not None and atom.tag in "TD":
                return day.ahead
            if day.length and atom.tag in "LF":
                return day.length
    return None


def goal(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """A new goal."""
    name = thing(clause.atoms)
    if not name:
        return None
    arguments: Arguments = {"name": name, "target_amount": _goal_amount(clause)}
    deadline = _deadline(clause)
    if deadline is not None:
        arguments["deadline_days"] = deadline
    return Draft("", [("set_goal", arguments)])


def planned_goal(clause: Clause, match: re.Match[str]) -> Draft | None:
    """ "mau beli HP 3jt dalam 2 bulan": a goal where the time is long enough to save, else only a plan."""
    deadline = _deadline(clause)
    if deadline is None or deadline < 7 or clause.has("?"):
        return None
    return goal(clause, match)


def large_goal(clause: Clause, match: re.Match[str]) -> Draft | None:
    """ "mau nabung 3jt buat beli sepeda": a goal where it is more than one puts aside at once."""
    return goal(clause, match) if max(clause.amounts(), default=0) >= _LARGE and not clause.has("F") else None


def deposit(clause: Clause, match: re.Match[str]) -> Draft | None:
    """Money put aside for a goal."""
    name = thing(clause.group(match, "name") or clause.atoms)
    amounts = clause.amounts()
    if not name or not amounts or clause.has("F") or name.split()[0] in ("apa", "siapa", "mana"):
        return None
    return Draft("", [("edit_goal", {"action": "deposit", "name": name, "amount": amounts[0]})])


def saving(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """So much put aside every day."""
    daily = any(isinstance(atom.value, Day) and atom.value.frequency == "daily" for atom in clause.atoms)
    amounts = clause.amounts()
    return Draft("", [("set_saving", {"amount": amounts[0]})]) if daily and amounts else None


def budget_at_most(clause: Clause, match: re.Match[str]) -> Draft | None:
    """ "makan maksimal 1jt sebulan": a budget where a week or a month is spoken of."""
    spans = [atom.value for atom in clause.atoms if isinstance(atom.value, Day)]
    return budget(clause, match) if any(day.frequency or day.period in ("this_month", "this_week") for day in spans) else None


def ask_saving(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """ "nabung 50rb" without day or goal."""
    amounts = clause.amounts()
    if not amounts:
        return None
    call = ("edit_goal", {"action": "deposit", "amount": amounts[0]})
    return Draft("", ask=Ask("saving", {"amount": rupiah(amounts[0])}, calls=(call,), gap=(0, "name"), expects="text"))


def obligation(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """Something paid every day, week or month."""
    frequency = next((a.value.frequency for a in clause.atoms if isinstance(a.value, Day) and a.value.frequency), "")
    frequency = frequency or clause.header.frequency
    name = thing(clause.atoms)
    amounts = clause.amounts()
    if any(
        atom.tag == "N" and i + 1 < len(clause.atoms) and clause.atoms[i + 1].tag not in "FTDLR,."
        for i, atom in enumerate(clause.atoms)
    ):
        return None
    if (
        clause.has("sewa")
        and frequency == "daily"
        and any(isinstance(a.value, Day) and a.value.length == 1 for a in clause.atoms)
    ):
        return None
    if clause.atoms[0].tag == "P" and clause.has("beli", "jual", "ambil"):
        return None
    if clause.has("masuk", "cair", "terima", "lembur", "habis", "gajian"):
        return None
    if frequency not in ("daily", "weekly", "monthly") or not name or not amounts:
        return None
    return Draft("", [("set_obligation", {"name": name, "amount": amounts[0], "frequency": frequency})])


def raised(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """ "cicilan motor naik jadi 820rb"."""
    name, amounts = thing(clause.atoms), clause.amounts()
    if not name or not amounts or re.search(r"sudah (?:[^ ]+ )?(?:lunas|dibayar|bayar)", clause.tags):
        return None
    return Draft("", [("edit_obligation", {"action": "edit", "name": name, "new_amount": amounts[-1]})])


def ask_regular(clause: Clause, match: re.Match[str]) -> Draft | None:
    """ "setoran 50rb", "cicilan kulkas 260rb": regular, or just paid?"""
    amounts = clause.amounts()
    if (
        not amounts
        or len(amounts) > 1
        or clause.has("D", "F", "tadi", "barusan", "bayar", "dibayar", "sudah", "transfer", "lunas", "lunasi", "dapat")
    ):
        return None
    name = thing(clause.atoms) or match[0].split()[0]
    entry = {"type": "expense", "amount": amounts[0], "category": "tagihan", "description": name}
    options = (
        Option("Rutin tiap bulan", (ToolCall("set_obligation", {"name": name, "amount": amounts[0], "frequency": "monthly"}),)),
        Option("Baru dibayar", (ToolCall("record_transactions", {"transactions": [entry]}),)),
    )
    return Draft("", ask=Ask("frequency", {"what": name, "amount": rupiah(amounts[0])}, options, expects="choice"))


def budget(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """So much at most for a category."""
    words = [word for atom in clause.atoms for word in atom.words]
    named = [word for word in words if word in EXPENSE_CATEGORIES or word in INCOME_CATEGORIES]
    item = best(expenses([word for word in words if word not in ("belanja",)] or words))
    weekly = any(isinstance(a.value, Day) and a.value.frequency == "weekly" for a in clause.atoms)
    amounts = clause.amounts()
    category = (
        next((word for word in reversed(named) if word != "belanja"), "")
        or (item.category if item else "")
        or (named[-1] if named else "")
    )
    if not amounts or not category:
        return None
    if any(isinstance(a.value, Day) and a.value.frequency in ("daily", "yearly") for a in clause.atoms):
        return Draft("", ask=Ask("unclear"))
    return Draft(
        "", [("set_budget", {"category": category, "amount": amounts[0], "frequency": "weekly" if weekly else "monthly"})]
    )


def goal_ended(action: str) -> object:
    """The production of a goal that is reached or given up."""

    def produce(clause: Clause, match: re.Match[str]) -> Draft | None:
        if clause.has("apa", "berapa", "mana", "?", "belum", "siapa", "kapan", "bagaimana"):
            return None
        if clause.has("E"):
            return None
        name = thing(clause.group(match, "name") or clause.atoms)
        return Draft("", [("edit_goal", {"action": action, "name": name})]) if name else None

    return produce


def obligation_ended(action: str) -> object:
    """The production of an obligation that is paid off or no longer wanted."""

    def produce(clause: Clause, match: re.Match[str]) -> Draft | None:
        name = thing(clause.group(match, "name") or clause.atoms) or ("setoran" if clause.has("setoran") else "")
        return Draft("", [("edit_obligation", {"action": action, "name": name})]) if name else None

    return produce


_DUES = (
    "(?:cicilan|setoran|angsuran|kredit|iuran|langganan|kewajiban|kontrakan|kos|arisan|spp|sewa|gaji|iklan|wifi"
    "|listrik|netflix|spotify|asuransi|bpjs)"
)

ENDINGS: list[Rule] = [
    rule(name, pattern, produce)  # type: ignore[arg-type]
    for name, pattern, produce in (
        (
            "goal given up",
            r"(?:batalkan|batal|hapus|stop) (?:aja )?(?:target|tabungan)(?P<name>(?: [a-zUPO][^ ]*)*)",
            goal_ended("cancel"),
        ),
        (
            "goal given up, said last",
            r"(?:target|tabungan)(?P<name>(?: [a-zUPO][^ ]*){1,4}?)(?: ,)? (?:[^ ]+ )?(?:batalkan|batal|hapus|stop"
            r"|dibatalkan)",
            goal_ended("cancel"),
        ),
        (
            "goal given up, with a reason",
            r"(?P<name>(?:[a-zUPO][^ ]* ){1,3}?)(?:batal|tidak jadi) (?:[^ ]+ )*?(?:batalkan|hapus|batal) (?:target)",
            goal_ended("cancel"),
        ),
        (
            "goal reached",
            r"(?:target|tabungan)(?P<name>(?: [a-zUPO][^ ]*){1,4}?) (?:[^ ]+ ){0,2}?(?:tercapai|selesai|terkumpul|cukup"
            r"|kesampaian|terpenuhi|lunas|kekumpul|(?<=sudah )(?:beli|dibeli)|(?<=akhirnya )(?:beli|dibeli))(?! berapa)",
            goal_ended("done"),
        ),
        (
            "goal reached, name first",
            r"(?P<name>(?:[a-zUPO][^ ]* ){1,3}?)(?:akhirnya |sudah )*(?:tercapai|kesampaian|terkumpul|kekumpul|kebeli)(?= "
            r".*(?:selesai|target|tandai|done))",
            goal_ended("done"),
        ),
        ("target done", r"(?P<name>(?:[a-zUPO][^ ]* ){1,4}?), target selesai", goal_ended("done")),
        (
            "obligation paid off",
            r"(?P<name>(?:cicilan|kredit|angsuran|kewajiban|setoran|kpr)(?: [a-zUPO][^ ]*){0,3}?) (?:sudah |akhirnya |, |udah "
            r")*(?:lunas|selesai|tamat)",
            obligation_ended("done"),
        ),
    )
]

RULES: list[Rule] = [
    *rules_wallet.RULES,
    *(
        rule(name, pattern, produce)
        for name, pattern, produce in (
            ("budget at most", r"(?:maksimal|maks|max|paling banyak) (?:[^ ]+ ){0,2}?A", budget_at_most),
            ("a wish to save", r"mau (?:[^ ]+ )?(?:nabung|sisihkan|simpan) (?=.*(?:untuk|beli|demi))(?:[^ ]+ )*?A", large_goal),
            ("budget", r"(?:anggaran|plafon|maksimal jajan)(?: [^ ]+)* (?:A|N)|(?:A|N) (?:[^ ]+ )?anggaran", budget),
            (
                "daily saving",
                r"(?:nabung|sisihkan|simpan|menyisihkan|tabungan|celengan|nabungnya)(?= )|(?:F|sisih) (?:[^ ]+ )*?(?:nabung"
                r"|sisihkan|simpan)",
                saving,
            ),
            (
                "goal in so words",
                r"(?:target|impian) (?!harian|hari)(?:[^ ]+ )*?A|(?:kumpul|kumpulkan|nabung|nyari) (?:[^ ]+ )*?A (?:[^ ]+ "
                r")*?(?:catat jadi target|jadi target|target)|(?:mau |pengen )?(?:kumpul|kumpulkan|ngumpul) "
                r"(?:uang )?A (?:untuk|buat|beli)",
                goal,
            ),
            (
                "deposit",
                r"(?:nabung|tabungan|sisihkan|simpan|masukkan|celengan|setor|isi) (?:[^ ]+ ){0,4}?(?:untuk|tabungan|ke tabungan"
                r"|target) (?P<name>.+)",
                deposit,
            ),
            (
                "added to savings",
                r"tambah (?:[^ ]+ ){0,3}?(?:ke )?(?:tabungan|target|celengan)(?P<name>(?: [a-zUPO][^ ]*)+)",
                deposit,
            ),
            (
                "savings grown",
                r"(?:tabungan|target|celengan) (?P<name>(?:[a-zUPO][^ ]* ){1,4}?)(?:di)?(?:tambah|\+|nambah|setor|isi|masuk) "
                r"(?:[^ ]+ ){0,3}?(?:A|N)",
                deposit,
            ),
            (
                "savings grown, name first",
                r"(?P<name>(?:[a-zUPO][^ ]* ){1,3}?)(?:: )?(?:tambah|setor|isi|masuk) tabungan (?:A|N)",
                deposit,
            ),
            ("saving without goal", r"nabung (?:[^ ]+ ){0,2}?(?:A|N)", ask_saving),
            (
                "a wish with a term",
                r"mau (?:[^ ]+ )*?(?:A|N)(?= .*(?:T|L|F|D))|mau (?:[^ ]+ )*?(?:T|L) (?:[^ ]+ )*?A|target (?:[^ ]+ )*?A",
                planned_goal,
            ),
            (
                "obligation raised",
                rf"{_DUES} (?:[^ ]+ ){{0,4}}?(?:naik|turun|jadi|berubah|diganti|sekarang jadi) (?:jadi |ke |menjadi )?(?:A|N)",
                raised,
            ),
            ("raised", r"(?:[a-zU][^ ]* ){1,4}?(?:naik|turun) (?:jadi|ke) (?:A|N)", raised),
            ("dues without term", r"(?:cicilan|setoran|angsuran|kreditan) (?:[a-zUPO][^ ]* ){0,4}?(?:A|N)(?! F)", ask_regular),
        )
    ),
]
REGULAR: list[Rule] = [rule("paid regularly", r".*(?:A|N)(?: .*)?", obligation)]
