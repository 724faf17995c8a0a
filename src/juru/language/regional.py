"""Words of the regions and of kinds of speakers, each to the standard word it means in talk about money.

The tables stand by area in regional_*.py; where two know the same word, the earlier one here wins. A workspace may
override any of them.
"""

from juru.language import regional_city, regional_east, regional_java, regional_sumatra

#: several words, in their standard form, that stand for one
REGIONAL_PHRASES = """
batal: tidak sido|tidak sidho|tidak sida|tidak jari|tidak dados|tidak janten|tidak janji|seng jadi|seng usah|tidak dadi
tadi: mau pagi|tadi besok|besok ini
kemarin: dek kemarin
bagaimana: yok apa|macam mana|kek mana|apa macam
kembalikan: kas kembali|kas pulang|kas bale|sudah kasih kembali|sudah kasih pulang|bayar kembali
pinjamkan: kas pinjam
dikasih: dipun kasih|dipun dikasih
terakhir: terakhir one
makasih: tarimo kasih|tarima kasih|terimo kasih|tampi asih|matur suksma|mauliate godang
siapa: kamu se|sapo aja
lauk: be guling|be pasih|be siap|be celeng
rujak: tahu gimbal
"""


def _table(*blocks: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for block in blocks:
        for line in block.strip().splitlines():
            standard, _, words = line.partition(": ")
            for word in words.split():
                table.setdefault(word, standard)
    return table


REGIONAL = _table(
    regional_java.JAVANESE,
    regional_java.SUNDANESE,
    regional_city.BETAWI,
    regional_east.AMBON_KUPANG_AND_PAPUA,
    regional_sumatra.MEDAN_AND_BATAK,
    regional_sumatra.MINANG,
    regional_sumatra.SOUTH_SUMATRA_AND_RIAU,
    regional_east.MANADO,
    regional_east.BANJAR,
    regional_east.MAKASSAR_AND_BUGIS,
    regional_east.BALI_AND_LOMBOK,
    regional_sumatra.ACEH,
    regional_java.MADURESE,
    regional_city.FORMAL,
    regional_city.SHORT,
    regional_city.SLANG,
    regional_city.ENGLISH,
)

#: "bayarmi", "belumpi", "dapatka": said in Makassar with what is hung on the word
REGIONAL |= {
    host + clitic: standard
    for standard, hosts in regional_east.hosts().items()
    for host in hosts
    for clitic in regional_east.CLITICS
    if host + clitic not in REGIONAL
}
