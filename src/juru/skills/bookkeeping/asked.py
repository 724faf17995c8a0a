"""What a question is about, told by its features: does it ask or show, which thing, which side, which period.

The rules of rules_query say what fixed phrases mean; what is here holds however the words are ordered.
"""

from juru.language.wordlist import words_of
from juru.skills.bookkeeping.asked_periods import periods
from juru.skills.bookkeeping.lexicon import expenses
from juru.skills.bookkeeping.phrases import FILLERS, WALLETS
from juru.skills.bookkeeping.rules import Clause, Draft
from juru.skills.bookkeeping.rules_query import about_books, balance, list_of, summary_of

_INTERROGATIVES = words_of("berapa apa mana kemana kapan bagaimana siapa seberapa banyakan gedean gedenya ?")
_COMMANDS = words_of(
    """
    lihat rekap laporan total cari daftar riwayat bandingkan banding dibanding ringkasan hitung detail rincian selisih
    coba minta kasih tengok intip
    """
)
#: what ends a question that is answered by yes or no
_YES_NO = words_of("tidak belum ? apa iya kah kan enggak")
_SPENT = words_of(
    """
    pengeluaran habis keluar belanja jajan beli bayar boros modal biaya ongkos spend spent lari kemana kepakai terpakai
    boncos tekor ngabisin dibeli belanjakan pakai
    """
)
_EARNED = words_of(
    """
    pemasukan dapat masuk laku penjualan jualan omzet omset narik gaji cair untung laba profit terima bonus tip orderan
    hasil komisi earning
    """
)
_MONEY = words_of("uang keuangan saldo cashflow arus")
#: what asks for a picture or a closer look; without a chart at hand a summary answers
CHARTS = words_of("grafik grafiknya diagram chart bagan visualisasi analisis analisa analisain statistik tren")
_DEBTS = words_of("utang piutang ngutang bon pinjam pinjaman dipinjam kasbon talangi")
_RECORDED = words_of("catat kecatet kecatat tercatat dicatat kerecord keinput terinput ketulis terekam")
_DAILY = words_of("harian narik pemasukan setoran kejar ngejar kekejar orderan tutup nutup omzet harus tembus capai")
_GOAL_ASKED = words_of("progres progress progresnya perkembangan persen terkumpul kekumpul daftar apa mana sampai semua")
_GOALS = words_of("target tabungan nabung celengan goal impian dana-darurat simpanan")
_ROUNDABOUT = (
    _INTERROGATIVES
    | _COMMANDS
    | _DAILY
    | _GOAL_ASKED
    | FILLERS
    | words_of(
        """
        target masih kurang sisa tinggal berapa tercapai kecapai kekejar sudah belum tidak lagi kira aman buat untuk
        persen hari gimana dong status capaian cek info nutupin biar
        """
    )
)
_SAVED_FOR = words_of(
    """
    nikah nikahan umroh umrah haji mudik rumah motor mobil laptop hp lebaran kurban liburan modal usaha kuliah sekolah
    sepeda kulkas tv kamera jalan-jalan lahiran pensiun darurat dp
    """
)
_WALLET_ROUNDABOUT = (
    _INTERROGATIVES
    | _COMMANDS
    | words_of("saldo sisa tinggal masih ada uang isi isinya di saya yang sekarang tidak rekening bank akun cek dong kas")
)


def feature_reading(clause: Clause) -> Draft | None:
    """The reading of a question whose topic cannot be mistaken; tried before the fixed phrases."""
    words = {word for atom in clause.atoms for word in atom.words}
    if words & _DEBTS or clause.has("P"):
        return None
    return _when(clause, words) or _target_or_goals(clause, words) or _dues(clause, words) or _holding(clause, words)


def guessed(clause: Clause) -> Draft | None:
    """The reading of a question about the books that no fixed phrase fits; None where it is about something else."""
    words = {word for atom in clause.atoms for word in atom.words}
    if words & _DEBTS or clause.has("T"):
        return None
    recorded = words & _RECORDED or {"sudah", "masuk", "belum"} <= words or "pernah" in words
    if recorded and words & _YES_NO and _things(clause):
        return list_of(clause, "recorded or not")
    if words & {"banding", "dibanding", "bandingkan", "vs"} and len(periods(clause)) > 1:
        return summary_of(clause, "compared")
    if any(atom.text.lower() == "mutasi" for atom in clause.atoms) and _asks(clause, words):
        return list_of(clause, "asked in other words")
    said = periods(clause)
    others = {a.word for a in clause.atoms if a.text[:1].isalpha() and a.tag not in "DR"} - CHARTS - FILLERS - _COMMANDS
    if words & CHARTS and (words & (_SPENT | _EARNED | _MONEY) or not others - _INTERROGATIVES):
        return summary_of(clause, "a chart")
    spent, earned, money = bool(words & _SPENT), bool(words & _EARNED), bool(words & _MONEY)
    if not (spent or earned or (money and words & {"kemana", "mana", "lari", "bagaimana"})):
        return None
    if words & {"pengeluaran", "pemasukan"} and words & _COMMANDS and _things(clause) and not said:
        return list_of(clause, "asked in other words")
    asks = bool(words & (_INTERROGATIVES | _COMMANDS)) or clause.atoms[-1].word in ("tidak", "?")
    if not asks or not (said or (money and "kemana" in words)):
        return None
    if not about_books(clause) and not (money or words & {"kemana", "selisih", "total"} or (spent and "apa" in words)):
        return None
    return summary_of(clause, "asked in other words")


def _things(clause: Clause) -> bool:
    return bool(expenses([word for atom in clause.atoms for word in atom.words])) or clause.has("U", *_EARNED)


def _when(clause: Clause, words: set[str]) -> Draft | None:
    """ "kapan terakhir ganti oli": the entries themselves tell."""
    if "kapan" not in words or clause.has("O", "T") or not (words & {"terakhir", "beli", "bayar", "isi", "ganti", "servis"}):
        return None
    if words & {"gajian", "lunas", "target", "tempo"} or not _things(clause):
        return None
    return list_of(clause, "when")


def _target_or_goals(clause: Clause, words: set[str]) -> Draft | None:
    """The day's target, or what is being saved for: which of the two "target" means is told by what stands beside it."""
    earning = words & {"harus", "mesti"} and words & {"dapat", "cari", "narik", "kejar", "ngejar"}
    if (earning or {"kejar", "lagi"} <= words) and "berapa" in words:
        return Draft("what is to be earned", [("get_daily_target", {})])
    if "setoran" in words and words & {"tutup", "nutup", "ketutup", "nutupin"} and _asks(clause, words):
        return Draft("target of the day", [("get_daily_target", {})])
    if not words & _GOALS or not _asks(clause, words) or clause.has("N", "Q"):
        return None
    if words & WALLETS.keys() - {"celengan"}:
        return None
    if words & {"hapus", "batalkan", "ekspor", "csv", "pdf", "xlsx", "setoran"}:
        return None
    saved = bool(words & (_GOALS - {"target"})) or any(atom.text.lower()[:4] in ("goal", "impi") for atom in clause.atoms)
    today = clause.has("D") or bool(words & _DAILY)
    named = any(
        atom.tag == "U" or (atom.word not in _ROUNDABOUT and (atom.word in _SAVED_FOR or expenses(atom.words)))
        for atom in clause.atoms
    )
    if today and not saved and not words & {"progres", "progress"}:
        return Draft("target of the day", [("get_daily_target", {})])
    if clause.has("R") and words & {"berapa", "total", "kumpul"} and words & {"nabung"}:
        return None
    if saved or words & {"daftar", "progres", "progress", "persen", "terkumpul", "kekumpul", "apa"} or named:
        return Draft("goals asked", [("get_goals", {})])
    if "target" in words and words & {"kurang", "sisa", "berapa", "jauh", "tercapai", "tembus", "nutup", "capai", "sudah"}:
        return Draft("target of the day", [("get_daily_target", {})])
    return None


def _asks(clause: Clause, words: set[str]) -> bool:
    return (
        bool(words & (_INTERROGATIVES | _COMMANDS | {"progres", "progress", "persen", "cek", "kurang", "sisa"}))
        or clause.atoms[-1].word in _YES_NO
    )


def _dues(clause: Clause, words: set[str]) -> Draft | None:
    """ "bulan ini harus bayar apa aja": what is owed regularly."""
    regular = words & {"tetap", "rutin", "wajib"} or any(atom.tag == "F" for atom in clause.atoms)
    if regular and words & {"tagihan", "pengeluaran", "biaya", "cicilan"} and words & {"apa", "daftar", "total"}:
        return Draft("regular costs", [("get_obligations", {})])
    if (
        words & {"cicil", "cicilan", "tagihan"}
        and "apa" in words
        and not words & {"bayar", "dibayar", "transaksi", "pengeluaran"}
        and not clause.has("A", "N", "P", "O")
    ):
        return Draft("regular costs", [("get_obligations", {})])
    if clause.has("A", "N", "Q") or not words & {"harus", "wajib", "mesti"} or not words & {"bayar", "dibayar"}:
        return None
    if "apa" in words or ("berapa" in words and clause.has("R", "F", "D")):
        return Draft("what is to be paid", [("get_obligations", {})])
    return None


def _holding(clause: Clause, words: set[str]) -> Draft | None:
    """What a wallet holds: a wallet, a question, and nothing that was bought."""
    wallets = words & WALLETS.keys()
    if not wallets and {"uang", "berapa"} <= words and words & {"punya", "total", "semua", "sekarang"}:
        other = words - _WALLET_ROUNDABOUT - FILLERS - {"punya", "semua"}
        return None if other or clause.has("R", "D", "N", "U", "F") else Draft("all my money", [("get_balance", {})])
    if not wallets or not (_asks(clause, words) or words & {"masih", "sisa", "tinggal"}):
        return None
    if any(word not in _WALLET_ROUNDABOUT and word not in WALLETS and word not in FILLERS for word in words):
        known = {"toko", "warung", "tabungan", "masjid", "kantor", "driver", "semua", "setiap", "masing"}
        if words - _WALLET_ROUNDABOUT - WALLETS.keys() - FILLERS - known:
            return None
    if clause.has("R", "N", "A") or (words & _SPENT and words & {"habis", "keluar", "jajan"}):
        return None
    draft = balance(clause, None)
    if draft is not None:
        draft.rule = "what a wallet holds"
    return draft
