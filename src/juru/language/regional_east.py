"""Words of Banjar, Makassar and Bugis, Manado, the Moluccas, Kupang, Papua, Bali and Lombok.

Each line is the standard word and what is said for it.
"""

BANJAR = """
saya: ulun unda
kamu: pian ikam
tidak: kada kadada kadak
belum: balum
mau: handak handaknya
beli: nukar manukar nukarakan manukarakan
bayar: mambayar mambayari
ngutang: bahutang baharutang
pinjam: mainjam bainjam injam
pinjamkan: mainjami mainjamakan
kembalikan: mambulikakan bulikakan mambulikkan bulikkan mambulikakannya
dikembalikan: dibulikakan dibulikkan
dapat: baolih olihan
jual: bajual manjual
jualan: bajualan
kasih: mambari
dikasih: dibari
ambil: maambil
pakai: mamakai
untuk: gasan
dari: matan
semua: sabarataan samunyaan
aja: haja
berapa: barapa
bagaimana: kayapa
kemarin: kamarian kalamarian samalam
sekarang: wahini
kue: wadai
ikan: iwak
sepeda: sapida
makasih: tarimakasih
adik: ading
om: amang paman julak
tante: acil
nenek: nini
"""

MAKASSAR_AND_BUGIS = """
uang: doiku doinya doikku
pinjam: inrang minrang mappinrang
dipinjam: napinjam napinjangi
bayar: mabbaja
dibayar: nabayar
dikembalikan: nakasikembali nakembalikan
kembalikan: kasikembali
dikasih: dikasika nakasi nakasih
diambil: naambil naambe
beli: nabeli mangelli nabelli melliki
ngutang: nautang
utang: utangna
tidak: tena tenapa taena
kemarin: subangi
besok: ammuko
makan: nganre manre
ikan: juku
semua: iyamaneng
om: karaeng
"""

MANADO = """
sudah: so
punya: pe depe depepe torangpe
kamu: ngana ngoni
kami: torang
mereka: dorang
tidak: nyanda ndakwa nyandak
belum: bolom balom
beli: babli babeli
bayar: babayar
pinjam: bapinjam
ngutang: bautang jautang
kasih: kase kaseh
dikasih: dikase
kembalikan: kasepulang kasebale
ambil: ambe baambe
uang: doi-doi
dapat: dapa
berapa: brapa barapa
siapa: sapa
bagaimana: bagimana bagemana
kemarin: kamareng kamaren kamaring
besok: beso
pergi: pigi
semua: samua samuanya
ikan: ikang
makan: makang
makasih: makase makaseh
kue: kukis
sekarang: skarang
"""

AMBON_KUPANG_AND_PAPUA = """
saya: beta sa
kamu: ose ale
kami: katong ketong kitong kitorang ketorang betong
dia: antua
tidak: tara tra trada tarada tida sonde
sudah: su suda
belum: balom
punya: pung pu
pergi: pi pigi
kasih: kase
kembalikan: kasbale kaspulang kaskembali
kemarin: kamareng kamarin
siapa: sapa
bagaimana: bagemana
makasih: danke dangke
semua: samua
ikan: ikang
kakak: kaka caca usi
adik: ade-ade
om: pace pakwa
tante: mace tanta
teman: tamang
sih: e eee
berapa: barapa
"""

BALI_AND_LOMBOK = """
saya: tiang icang titiang tiange cang icange
kamu: ragane
sudah: suba sampun uah uwah
belum: konden kondenpun durung
tidak: tusing nenten ndeq endeq ndaq
mau: lakar
beli: meli meliang melian
bayar: mayah mayahin bayah mayarin
dibayar: kabayah bayaha
pinjam: nyelang nyinggaq singgaq nyinggak singgak
ngutang: mautang
kembalikan: nguliang nguliangang uliang ngulihang
jual: ngadep ngadepin adep
laku: payu
dapat: maan polih mauk mauq bakatin
kasih: baang maang ngemaang baange beang
dikasih: baanga icena kabaang
ambil: nyemak
uang: pipis jinah
makan: ngajeng medaar ngamah madaar mangan
kemarin: ibi dibi uiq uik
besok: benjang jemaq lemaq
hari: jelo rahina
tadi: tuni itunian onek
berapa: akuda pire
siapa: nyen
bagaimana: kenken berembe
semua: makejang onya selapuq
dari: lekan uli
di: leq
yang: sane
sama: kajak
punya: gelah ngelah
cabe: tabia sebie
telur: taluh
rumah: umah
makasih: suksma matursuksma tampiasih
bapak: amaq ajik
ibu: inaq
kakek: pekak kakiang papuq
nenek: dadong niang
adik: gek
"""

#: what Makassar hangs on a word without changing its sense here: "bayarmi", "belumpi", "dapatka"
CLITICS = ("mi", "ji", "pi", "ki", "ka", "maki", "mako", "jaki", "jako")
#: the words it is hung on, by their standard word
CLITIC_HOSTS = """
bayar: bayar kubayar
dibayar: nabayar dibayar
beli: beli kubeli nabeli
pinjam: pinjam kupinjam
dipinjam: napinjam
utang: utang utangku utangnya
ngutang: ngutang
kasih: kasih kasi kukasih
dikasih: dikasih dikasi nakasih
ambil: ambil kuambil
dapat: dapat kudapat
masuk: masuk
keluar: keluar
habis: habis abis
lunas: lunas
lunasi: kulunasi
kembalikan: kembalikan kukembalikan
dikembalikan: nakembalikan
kirim: kirim kukirim
transfer: transfer kutransfer
terima: terima kuterima
jual: jual kujual
laku: laku
sudah: sudah
belum: belum
tidak: tidak
ada: ada
catat: catat
hapus: hapus
jangan: jangan
makan: makan
minum: minum
isi: isi
berapa: berapa
siapa: siapa
jadi: jadi
cukup: cukup
sisa: sisa
"""


def hosts() -> dict[str, list[str]]:
    """The words that clitics are hung on, by their standard word."""
    return {line.partition(": ")[0]: line.partition(": ")[2].split() for line in CLITIC_HOSTS.strip().splitlines()}
