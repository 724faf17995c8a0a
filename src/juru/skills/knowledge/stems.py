"""Stems of Indonesian words: a known root inside its prefixes and endings, else what Snowball leaves."""

from functools import lru_cache

import snowballstemmer  # type: ignore[import-untyped]

from juru.skills.knowledge.lexicon import words_of
from juru.skills.knowledge.lexicon.roots import ROOTS

_stemmer = snowballstemmer.stemmer("indonesian")

#: stems that keep their own sense where the stemmer would join two words
_KEEP = {
    word: word
    for word in words_of("""
ambulans antar asrama asuransi badan bagaimana bahan bekam belajar berapa berat beri besuk bulan dewan diagnosis dimana
dokter ikan jalan kandungan kapan karyawan kelas keluar keluarga keluhan kilat kirim makan mandi menit minggu mulai
nilai pegawai pelajar pelajaran perempuan pesan pijat puasa pulang ruang sarapan sedia sekolah selesai seragam sungai
tahun terima
""")
} | {
    "sebulan": "bulan",
    "setahun": "tahun",
    "makanan": "makan",
    "layanan": "layan",
    "lulusan": "lulus",
    "akupuntur": "akupunktur",
    "perjanjian": "janji",
    "pendaftaran": "daftar",
    "membesuk": "besuk",
    "pembesuk": "besuk",
    "pinjaman": "pinjam",
    "peminjaman": "pinjam",
    "penginapan": "inap",
    "beratnya": "berat",
}


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of a lower-case Indonesian word."""
    if word in _KEEP:
        return _KEEP[word]
    if len(word) <= 3 or not word.isalpha():
        return word.split("-")[0] if "-" in word and len(set(word.split("-"))) == 1 else word
    return _root_in(word) or str(_stemmer.stemWord(word))


#: prefixes with the letters that they swallow ("pengiriman" ← kirim, "memesan" ← pesan, "penyimpanan" ← simpan)
_AFFIXES = (
    ("memper", ("",)),
    ("diper", ("",)),
    ("keter", ("",)),
    ("menge", ("",)),
    ("penge", ("",)),
    ("meng", ("", "k")),
    ("peng", ("", "k")),
    ("meny", ("s",)),
    ("peny", ("s",)),
    ("mem", ("", "p")),
    ("pem", ("", "p")),
    ("men", ("", "t")),
    ("pen", ("", "t")),
    ("ber", ("",)),
    ("bel", ("",)),
    ("ter", ("",)),
    ("per", ("",)),
    ("pel", ("",)),
    ("me", ("",)),
    ("pe", ("",)),
    ("di", ("",)),
    ("ke", ("",)),
    ("se", ("",)),
    ("", ("",)),
)
_ENDINGS = ("kannya", "annya", "inya", "kanlah", "nya", "lah", "kah", "kan", "an", "i", "ku", "mu", "")


def _root_in(word: str) -> str:
    """The known root inside a formal word, the longest one; "" where there is none."""
    if word in ROOTS:
        return word
    best = ""
    for prefix, swallowed in _AFFIXES:
        if not word.startswith(prefix):
            continue
        rest = word[len(prefix) :]
        for ending in _ENDINGS:
            if not rest.endswith(ending) or len(rest) - len(ending) < 3:
                continue
            core = rest[: len(rest) - len(ending)] if ending else rest
            for letter in swallowed:
                if letter + core in ROOTS and len(letter + core) > len(best):
                    best = letter + core
    return best
