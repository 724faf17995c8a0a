"""Units: what is counted and measured, and what can never be money."""

from juru.language.wordlist import words_of

_COUNTS = """
biji bj bji buah bh bungkus bks bgks bngks bungkusan potong ptg porsi prs gelas gls cup cangkir piring piring mangkok mangkuk
botol btl kaleng klg dus kardus karton kotak ktk box pak pack pak pck pcs pc pieces set lusin kodi rim lembar lbr helai
batang btg sachet saset renceng iket ikat ekor butir papan sisir tandan karung krg sak goni zak ember toples kantong kresek
tabung galon jerigen drum tangki rit pikap pasang psg stel setel unit item ukuran roll rol gulung meteran keping slop press
paket pkt tusuk loyang slice slices iris buntel bal ball tray rak krat kranjang keranjang pot pohon kuntum tangkai bundel
eksemplar eks exp rangkap halaman slot tiket kursi bangku kamar malam orang org anak penumpang pax kepala pintu titik
kali x trip rute order orderan pesanan customer kiriman resi akun diamond dm koin poin bintang jam menit detik tablet strip
kapsul pil ampul tube suntikan shot artikel lap putaran ronde sesi pertemuan mapel sks
urang wong uwong jalmi sendok cawan gepok ons kantung piece porsian gelasan kloter
galonan botolan piringan mangko mangkon bungkuse sabiji papane
"""
_MEASURES = """
kg kilo kilogram kgs kwintal kuintal ton gr gram g ons mg liter litre ltr lt l ml cc m meter mtr cm mm km hektar ha are m2 inch
inci yard gb mb tb giga mega kb watt w volt va kwh hp pk gbps mbps derajat celcius bpm kalori kkal langkah follower followers
subscriber subs like likes view views viewers pengikut halaman rpm mah mp fps px dpi karat
"""
_TIMES = {
    "hari": 1, "minggu": 7, "bulan": 30, "tahun": 365, "pekan": 7, "malam": 1,
}  # fmt: skip
#: what can be said with "se-": "sekilo", "sebungkus"
_ONES = """
kilo kilogram kg liter ons gram meter biji buah bungkus potong porsi gelas cup piring mangkok botol kaleng dus kotak pak pack
set lusin kodi rim lembar helai batang sachet renceng ikat ekor butir karung sak ember kantong kresek tabung galon pasang stel
unit roll gulung slop paket tusuk loyang kali orang malam kwintal ton jam bal karton box papan sisir kresek centong rit
"""

COUNT_UNITS = frozenset(_COUNTS.split())
MEASURES = frozenset(_MEASURES.split())
#: measures of things that are not for sale by the measure: a number beside them says nothing about money
TECHNICAL = words_of(
    """
    cc gb mb tb giga mega kb watt w volt va kwh hp pk gbps mbps derajat celcius bpm kalori kkal langkah follower
    followers subscriber subs like likes view views viewers pengikut rpm mah mp fps px dpi km inch inci
    """
)
TIME_UNITS = _TIMES
ONE_OF = (
    {"se" + unit: unit for unit in _ONES.split()}
    | {"sa" + unit: unit for unit in words_of("kilo biji bungkus liter")}
    | {
        "surang": "orang",
        "saurang": "orang",
        "sakilo": "kilo",
        "sabuah": "buah",
        "sekilonya": "kilo",
        "sebijinya": "biji",
        "sebuahnya": "buah",
        "seliternya": "liter",
        "sebungkusnya": "bungkus",
        "seorangnya": "orang",
    }
)
LUSIN = {"lusin": 12, "kodi": 20}

#: words before a number that make it a name, a time or a place, never an amount
NAMING = words_of(
    """
    jam pukul pkl no nomor nomer nmr rt rw lt lantai gate pintu kelas kls blok kode pin otp ext extension ayat bab hal
    halaman versi tipe type seri ukuran size level lvl rank episode eps chapter season soal kav km gang gg rek norek nip
    nik nim nisn npwp plat nopol resi id kamar meja antrian antrean part semester sem umur usia tensi suhu bb tb berat
    tinggi rating skor nilai ipk ip rev golongan juz surat surah ronde babak shift peringkat ranking juara absen
    """
)
FOREIGN = words_of(
    """
    dolar dollar dollars usd sgd ringgit rm myr yen jpy euro eur yuan cny rmb riyal real sar won krw baht thb
    poundsterling pound gbp aud bitcoin btc usdt peso rupee dirham dinar
    """
)
