"""How kin and elders are called in the regions: words that stand before a name and belong to it."""

from juru.language.wordlist import words_of

#: before a name they are a person ("Amang Udin", "Usi Merry"); alone they say nothing of who is meant
KIN = words_of(
    """
    lek kakang yunda mbokdhe mbokde mbakyu kangmas pakpuh bupuh simbah cik yuk wak ncang ncing engkong cece koko tacik ambe
    cang nyong nantulang amangboru namboru inangboru inangtua inanguda eda pariban bere ompung amang uncu
    etek inyiak sutan tek acil julak kai nini abah uma ading daeng karaeng petta tetta usi nona caca kaka ade
    tanta mace pace bapa gek pekak dadong niang ajik gus jero amaq inaq papuq apacut teungku tgk polem cut cupo pakwa
    makwa atok ucu acik ongah andak uteh mangcik bicik encik jang cep aki uwa eceu euceu kong
    """
)
#: what tells uncles and aunts apart, between the word and the name: "Mak Uniang Yet", "Ma Tua Lena", "Pak Ngah Amat"
KIN_RANKS = words_of("tua tuo ade cik ngah long lang uteh uncu busu su adang etek gaek dang uniang wo nyak wa puan haji")
#: of these, what means something else as well: they take a name only where it is written with a capital or well known
KIN_WORDS = words_of(
    "ambe yuk cut jang ade uma kong nona uwa cang wak kai nini nyong pace mace etek sutan tek lek cep kaka gek"
)
