"""Words of the regions, each to the standard word it means in talk about money. A workspace may override any of them."""

JAVANESE = """
semua: kabeh sedoyo sedanten sadaya
batalkan: batalno batalke
hapus: busek guwak
malas: wegah
saya: kulo kula dalem ingsun
kamu: kowe sampeyan samean panjenengan
sudah: wis wes wus sampun mpun
belum: durung dereng gurung
tidak: ora mboten orak gak ogak mboten
mau: arep ajeng pengin kepengin meh
jangan: ojo
kalau: nek yen menawi
berapa: piro pira pinten
apa: opo nopo
siapa: sopo sinten
bagaimana: piye pripun
ini: iki niki
itu: iku kuwi niku
yang: sing ingkang
dan: lan
sama: karo ambek
ke: nang dateng datheng marang menyang
dari: teko saka soko saking seko
di: ning ing nduk ndek
untuk: gawe kangge kanggo nggo gae damel
pakai: nganggo ngge
beli: tuku tumbas mundhut numbas nempil
bayar: mambayia bayia nabayar dibayarnyo mbayar nyaur nyauri
dibayari: dibayari
bayarin: mbayari mbayarno
pinjam: nyilih silih nyambut ngampil
pinjamkan: silihi nyilihi nyilihke nyilihno
dipinjam: disilih
dipinjami: disilihi
talangi: nalangi
kembalikan: mbalekno mbalikke balekno mbalekake mbalikno ijoli nyaurno ngijoli balekke mbalekne
lunasi: nglunasi nglunaske
cicil: nyicili nyicil
terima: nampa nampani nerimo
dapat: oleh entuk angsal pikantuk
laku: payu pajeng
jual: adol dodol ngedol sadean
kasih: wenehi menehi ngekeki nyukani weneh menei maringi
dikasih: diwenehi dikeki diparingi diwehi dikei
uang: arto dhuwit duwit yatra
makan: mangan dahar maem nedha madhang madang
nasi: sego sekul
minum: ngombe
gula: gulo
kemarin: wingi kolowingi
besok: sesuk mbesuk benjing sesok
lusa: sukmben
semalam: mambengi
tadi: wau mou
hari: dino dina dinten
bulan: sasi wulan
tahun: taun
tiap: saben
nanti: mengko mangke engko
lagi: maneh malih
pergi: lungo
pulang: mulih
rumah: omah griyo
kambing: wedhus wedus
sepeda: pit
nabung: nyelengi nyeleng
simpan: nyimpen
tolong: tulung nyuwun
anak: bocah putro
adik: adhi
ibu: biyung
nyumbang: buwuh mbecek rewang
hajatan: ewuh

"""

SUNDANESE = """
saya: abdi urang aing kuring simkuring
kamu: anjeun sia
sudah: geus atos parantos enggeus ges tos
belum: acan teuacan
tidak: teu henteu moal embung
mau: hayang hoyong rek bade
kalau: lamun mun upami
berapa: sabaraha
apa: naon
siapa: saha
bagaimana: kumaha
ini: ieu
itu: eta
yang: nu
sama: jeung sareng
ke: ka
dari: ti tina
untuk: keur jang pikeun kanggo
beli: meuli meser
bayar: mayar mayarkeun
pinjam: nambut nginjeum injeum
pinjamkan: nginjeumkeun ngainjeumkeun nambutkeun
dipinjami: diinjeuman
ngutang: nganjuk ngahutang
talangi: nalangan
kembalikan: mulangkeun malikeun
cicil: nyicil ngangsur
dapat: meunang kenging beubeunangan
laku: pajeng
jual: ngajual ngical
kasih: mere masihan ngabere
dikasih: dibere dipasihan
uang: artos duit
makan: dahar tuang neda emam
nasi: sangu
kemarin: kamari
besok: isuk isukan enjing
hari: poe dinten
bulan: sasih
tiap: unggal
nanti: engke
lagi: deui
nabung: neundeun
anak: budak
sebiji: sabiji sahiji
seorang: saurang
sekilo: sakilo
sebungkus: sabungkus
sehari: sapoe
seminggu: saminggu
sebulan: sabulan
"""

BETAWI_AND_EAST = """
saya: sa
sudah: su
punya: pu pung
saya: ane gua ana
kamu: ente antum
tidak: kagak kaga nda tra tara tida
ambil: ngambil naambil naambik
kemarin: kemaren
dapat: dapa
"""

MEDAN_AND_MINANG = """
saya: awak ambo den denai beta aku
kamu: kau waang
tidak: indak ndak dak
sudah: alah
mau: nak nio
berapa: bara barapo berapalah
bagaimana: cemana camano baa macammana
itu: tu
sama: samo
dari: dari
untuk: untuak
beli: bali mambali
bayar: baia mambaia
pinjam: minjam maminjam
ngutang: baruntang bautang
dapat: dapek dape
uang: pitih kepeng hepeng
makan: makan
hari: ari
jual: manjua
laku: lakua
kasih: agiah
"""

BALI_MAKASSAR_AND_BANJAR = """
saya: tiang ulun unda icang
sudah: suba sampun
tidak: kada tena kadada
beli: meli malli nukar manukar
pinjam: nyelang inrang
kemarin: ibi kalamarian
besok: isuk
uang: pipis
makan: ngajeng
"""


def _table(*blocks: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for block in blocks:
        for line in block.strip().splitlines():
            standard, _, words = line.partition(": ")
            for word in words.split():
                table.setdefault(word, standard)
    return table


REGIONAL = _table(JAVANESE, SUNDANESE, BETAWI_AND_EAST, MEDAN_AND_MINANG, BALI_MAKASSAR_AND_BANJAR)
