"""Number words of the regions: digits, tens of their own ("selawe", "likur"), and what is written in one word ("rongewu")."""

#: counted like the standard digits, alone too
DIGITS = {
    1: "sikok sekok",
    2: "dhuwa duang two",
    3: "tallu talu tolu three",
    4: "petang four",
    5: "limong lema five",
    6: "onom ennem",
    7: "tujoh",
    8: "walu",
    9: "sambilang",
}
#: digits only before a word of size ("tigang atus"); alone these are other words
BOUND = {"tigang": 3, "sekawan": 4, "pat": 4, "ampa": 4, "nam": 6, "nem": 6, "tuju": 7}
#: "salapan" is nine in Sundanese; beside these it is Minang, and eight
MINANG_SIZES = frozenset({"puluah", "baleh", "ratuih"})

_JAVANESE = {"rong": 2, "telung": 3, "patang": 4, "limang": 5, "nem": 6, "nemang": 6, "pitung": 7, "wolung": 8, "sangang": 9}
_LIKUR = "se ro telu pat lima nem pitu wolu sanga"

#: numbers under a thousand that are one word
WHOLE = {
    word: value
    for value, words in {
        10: "sedasa sedoso sapuluah sepuloh sapolo sampulu seppulo sampulo siploh spulu sapulu sepulu",
        11: "sabelas sabaleh sabalas sabellas solas sabolas",
        12: "rolas kalihwelas dubellas",
        13: "telulas telungwelas tigawelas",
        14: "patbelas",
        15: "limolas limalas lebellas",
        16: "nembelas nemlas",
        17: "pitulas pitungwelas",
        18: "wolulas",
        19: "sangalas songolas",
        25: "salawe salawi slae selae selangkung",
        50: "saeket",
        60: "sawidak swidak",
        100: "saratuih saratos sireutoh siratus sratus saratuh",
    }.items()
    for word in words.split()
}
WHOLE |= {word + "likur": 21 + i for i, word in enumerate(_LIKUR.split()) if word != "lima"}
for _word, _value in _JAVANESE.items():
    WHOLE |= {_word + "puluh": _value * 10, _word + "atus": _value * 100}

#: a number and its size in one word: "rongewu", "seketewu", "limolasewu", "satusewu", "rongyuta"
ONE_WORD = {"siribee": 1_000, "saebu": 1_000, "siceng": 4_000, "sajuta": 1_000_000, "sajuto": 1_000_000, "sayuto": 1_000_000}
for _word, _value in (
    _JAVANESE
    | WHOLE
    | {"sepuluh": 10, "satus": 100, "seket": 50, "selawe": 25, "sewidak": 60, "sewelas": 11}
    | {"loro": 2, "telu": 3, "papat": 4, "limo": 5, "pitu": 7, "wolu": 8, "songo": 9}
).items():
    ONE_WORD |= {_word + "ewu": _value * 1_000, _word + "yuta": _value * 1_000_000, _word + "juta": _value * 1_000_000}

TEENS = frozenset({"baleh", "balas", "bellas", "bolas"})
TENS = frozenset({"pulu", "ploh", "polo", "pulo", "dasa", "dase", "doso"})
HUNDREDS = frozenset({"ratos", "ratuh", "reutoh"})
THOUSANDS = "ebu ribee rebbu rebong rebongan ribuji ribumi rebuji thousand"
MILLIONS = "million jutaji jutami yuto"
