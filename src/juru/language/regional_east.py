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
pinjam: inrang minrang napinjam napinjangi mappinrang
bayar: nabayar mabbaja nabayarki
kembalikan: nakasikembali kasikembali
kasih: nakasi nakasih
dikasih: dikasika
ambil: naambil naambe
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
tidak: nyanda tada ndakwa nyandak
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
sekarang: mangkin
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

#: what Makassar hangs on a word without changing its sense here: "bayarmi", "belumpi", "dapatka", "ribuji"
CLITICS = "mi ji pi ki ka mo maki mako jaki jako".split()
#: the words it is hung on
CLITIC_HOSTS = """
bayar beli pinjam utang ngutang kasih dikasih ambil dapat masuk keluar habis lunas kembalikan kirim transfer terima jual laku
sudah belum tidak ada catat hapus jangan makan minum isi berapa siapa jadi cukup besok kemarin tadi sisa kubayar kubeli
kupinjam kukasih kukembalikan kulunasi kutransfer kuambil nabayar nabeli napinjam nakasih naambil nakembalikan
"""
