"""The person's own wallets: money moved between them, drawn as cash, and what one holds now."""

import re
from itertools import pairwise

from juru.language.money import Money
from juru.language.numbers import Number
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.phrases import FILLERS, WALLETS
from juru.skills.bookkeeping.rules import Arguments, Ask, Clause, Draft, Rule, bare_rupiah, checked, rule

_STATE = words_of("saldo sekarang sisa tinggal isinya update samakan cocokkan")
_AROUND_STATE = (
    FILLERS
    | _STATE
    | words_of(
        """
        uang di ada isi saya jadi ubah harusnya ternyata set setel koreksi ralat total masih bank rekening akun tangan pegangan
        dompet kantong punya nya adalah pas per ku mu dan sama tolong bukan cocokin samain sesuaikan disesuaikan
        """
    )
)


def holdings(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """ "saldo gopay 41.700 ovo 12.350": what wallets hold, where nothing is said but that."""
    words = {word for atom in clause.atoms for word in atom.words}
    if (
        not words & (_STATE | ({"ubah", "harusnya"} if "rekening" in words else set()))
        or not words & WALLETS.keys()
        or words & {"ke", "topup"}
    ):
        return None
    known = _AROUND_STATE | WALLETS.keys()
    if any(atom.text[:1].isalpha() and atom.tag not in "ANDR" and not set(atom.words) <= known for atom in clause.atoms):
        return None
    if clause.has("T", "F", "L", "Q", "?", "berapa"):
        return None
    found = _paired(clause.atoms)
    return Draft("what wallets hold", [("set_wallet_balance", row) for row in found]) if found else None


def _paired(atoms: list[Atom]) -> list[Arguments]:
    """Each wallet with the amount said after it (before it, where the message begins with amounts)."""
    named = [(i, WALLETS[word]) for i, atom in enumerate(atoms) for word in atom.words if word in WALLETS]
    sums = [(i, _held(atom)) for i, atom in enumerate(atoms) if atom.tag in "AN"]
    if len(named) > 1:
        plain = [(i, name) for i, name in named if name not in ("rekening", "kas", "debit")]
        named = plain if len(plain) >= len(sums) else named
    if len(sums) == 1:
        names = [name for _, name in named if name != "cash"] or ["cash"]
        return [{"wallet": names[0], "amount": sums[0][1]}] if len(set(names)) == 1 else []
    if len(named) != len(sums):
        return []
    return [{"wallet": name, "amount": rupiah} for (_, name), (_, rupiah) in zip(named, sums, strict=True)]


def _held(atom: Atom) -> int:
    """The rupiah a wallet holds; raises Doubt where nobody can be sure."""
    if isinstance(atom.value, Money):
        if atom.value.doubt:
            checked(atom.value)
        return atom.value.rupiah
    return bare_rupiah(atom.value) if isinstance(atom.value, Number) else 0


def transfer(clause: Clause, match: re.Match[str]) -> Draft | None:
    """Money moved between own wallets."""
    amounts = clause.amounts()
    groups = match.groupdict()
    source, target = groups.get("source"), groups.get("target")
    if not target and not source:
        return None
    if not amounts:
        return Draft("", ask=Ask("amount"))
    arguments: Arguments = {"amount": amounts[0]}
    source = source or _paid_from(clause, target)
    if source:
        arguments["from_wallet"] = WALLETS.get(source, source)
    arguments["to_wallet"] = WALLETS.get(target, target) if target else "cash"
    return Draft("", [("transfer_money", arguments)])


def _paid_from(clause: Clause, target: str | None) -> str | None:
    """The wallet after "dari", "pakai" or "lewat", where it is not the one that is filled."""
    for before, atom in pairwise(clause.atoms):
        if before.word in ("dari", "pakai", "lewat") and atom.word in WALLETS and atom.word != target:
            return atom.word
    return None


def to_unknown(clause: Clause, match: re.Match[str]) -> Draft | None:
    """Money moved to a wallet that no list names."""
    groups = {name.rstrip("_"): name for name, text in match.groupdict().items() if text}
    amounts = clause.amounts()
    if not amounts:
        return None
    target = clause.group(match, groups["target"])[0].text
    return Draft(
        "", [("transfer_money", {"amount": amounts[0], "from_wallet": WALLETS[match[groups["source"]]], "to_wallet": target})]
    )


def cash_drawn(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """Money drawn from a machine."""
    amounts = clause.amounts()
    if not amounts:
        return Draft("", ask=Ask("amount"))
    arguments: Arguments = {"amount": amounts[0], "to_wallet": "cash"}
    source = next((WALLETS[a.word] for a in clause.atoms if a.word in WALLETS and WALLETS[a.word] != "cash"), "")
    if source and source != "rekening":
        arguments["from_wallet"] = source
    return Draft("", [("transfer_money", arguments)])


def balance_set(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """What a wallet holds now."""
    if clause.has("topup", "ditarik", "tarik", "cair"):
        return None
    found = [word for atom in clause.atoms for word in atom.words if word in WALLETS]
    wallet = next((word for word in found if WALLETS[word] not in ("rekening", "cash", "kas", "debit")), "") or (
        found[-1] if found else ""
    )
    for atom in clause.atoms:
        if atom.tag in "AN" and atom.value is not None:
            value = atom.value
            amount = value.rupiah if isinstance(value, Money) else bare_rupiah(value) if isinstance(value, Number) else 0
            if isinstance(value, Money) and value.doubt:
                checked(value)
            if not wallet:
                return Draft("", ask=Ask("wallet"))
            return Draft("", [("set_wallet_balance", {"wallet": WALLETS[wallet], "amount": amount})])
    return None


_WALLET = "|".join(sorted(WALLETS, key=len, reverse=True))
_SOURCE = f"(?:saldo |rekening |akun |bank |uang )*(?P<source>{_WALLET})"
_TARGET = f"(?:saldo |rekening |akun |bank |dompet |e-wallet )*(?P<target>{_WALLET})"
_NO_BANKS = words_of("cash kas laci celengan debit driver")
_BANKS = "|".join(sorted((word for word, name in WALLETS.items() if name not in _NO_BANKS), key=len, reverse=True))

RULES: list[Rule] = [
    rule(name, pattern, produce)
    for name, pattern, produce in (
        (
            "cash drawn",
            r"tariktunai|(?:tarik|ambil|narik) (?:uang )?(?:A )?(?:tunai|(?:di |dari )?(?:rekening|atm)(?! masuk))"
            rf"|(?:tarik|ambil) (?:uang |saldo )?A (?:dari|di|lewat) (?:rekening |atm |saldo |bank )*(?:{_BANKS})(?! ke)",
            cash_drawn,
        ),
        (
            "moved from to",
            rf"(?:pindahkan|transfer|geser|kirim|topup|isi|mutasi|setor|tarik|pindah|oper|konversi) (?:[^ ]+ ){{0,3}}?dari "
            rf"{_SOURCE} (?:A )?(?:ke|untuk|masuk) {_TARGET}",
            transfer,
        ),
        (
            "moved to from",
            rf"(?:pindahkan|transfer|topup|isi|mutasi|setor|geser|pindah) (?:[^ ]+ ){{0,3}}?(?:ke )?{_TARGET} (?:A )?(?:[^ ]+ "
            rf")?(?:dari|pakai|lewat) {_SOURCE}",
            transfer,
        ),
        (
            "from wallet to wallet",
            rf"(?:dari )?{_SOURCE} (?:A )?(?:pindah |pindahkan |dipindah |transfer |geser )?ke {_TARGET}(?: A)?$",
            transfer,
        ),
        (
            "balance",
            rf"(?:saldo|uang(?: saya)? di|kas|isi(?=.* (?:sekarang|sisa|tinggal|jadi|ada) ))"
            rf"(?: (?!ke|dari|masuk|topup)[^ ]+){{0,4}}? (?:{_WALLET}|O)(?: (?!ke|masuk|dari"
            rf"|untuk)[^ ]+){{0,5}}? (?:A|N)(?! (?:ke|masuk|dari|untuk|O))",
            balance_set,
        ),
        (
            "balance, wallet first",
            rf"(?:{_WALLET})(?: saya| U)? (?:sekarang|sisa|tinggal|saldo|jadi|isinya|ada) (?:[^ ]+ ){{0,2}}?A",
            balance_set,
        ),
        (
            "wallet filled",
            rf"(?:topup|isi(?: saldo)?|isiin) (?:saldo )?(?:A (?:ke )?)?{_TARGET}(?! (?:saya )?(?:sekarang|tinggal|sisa|ada))",
            transfer,
        ),
        ("moved to a wallet", rf"(?:pindahkan|setor tunai|setor|masukkan) (?:[^ ]+ ){{0,3}}?ke {_TARGET}", transfer),
        (
            "to a wallet unknown so far",
            rf"(?:pindahkan|topup|transfer) (?:A )?(?:[^ ]+ )?dari {_SOURCE} (?:A )?ke (?P<target>U)|topup (?P<target_>U) A "
            rf"dari {_SOURCE.replace('source', 'source_')}",
            to_unknown,
        ),
    )
]

#: tried on the message as a whole, for stops do not part the wallets of a list
HELD = rule("what wallets hold", "A|N", holdings)
