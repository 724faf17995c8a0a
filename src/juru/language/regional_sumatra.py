"""Words of Batak and Medan Malay, Minang, Palembang, Riau, Jambi and Acehnese.

Each line is the standard word and what is said for it.
"""

MEDAN_AND_BATAK = """
saya: awak ahu
kamu: kau
tidak: ndang
bagaimana: cemana macammana cemmana cemmananya cemananya macamana kekmana cammana
beli: manuhor tuhor nuhor hutuhor
bayar: manggarar garar hugarar hubayar manggararhon
dibayar: digarar
ngutang: marutang mangutang marsali
pinjam: maminjam huinjam
kembalikan: mulangkan kumulangkan kupulangkan mampaulak paulak paulakkon dipaulak
dikembalikan: dipaulakkon
uang: hepeng hepengku hepengna kepeng
sudah: nunga nungnga
dari: sian
sama: dohot samaku
kasih: mangalean mangalehon
dikasih: dilean dilehon
dapat: dapot mandapot
terima: manjalo jalo hujalo
jual: manggadis hugadis
berapa: sadia berapalah piga
kemarin: nantoari
besok: marsogot
tadi: nangkin nakkin
semua: sude
makasih: mauliate
ibu: inang omak
om: amangboru tulangku
tante: namboru nantulang inangtua inanguda
bapak: amang
teman: pariban
kakak: eda
kakek: ompung
"""

MINANG = """
saya: ambo den denai
kamu: waang
tidak: indak ndak dak indaklah inda
sudah: alah
belum: alun balun
mau: nak nio
berapa: bara barapo
siapa: siapo
apa: apo apolah
bagaimana: baa baano baagai
ini: iko ikolah
itu: tu
yang: nan
sama: samo basamo
untuk: untuak
ke: kapado
beli: bali mambali dibali mambalian dibalian
belanja: balanjo mambalanjo balanjoan
bayar: baia mambaia bayia mambayia mambaie
dibayar: dibaia dibayia tabaia
pinjam: minjam maminjam manyalang salang
pinjamkan: maminjaman minjaman manyalangan
dipinjami: dipinjaman disalangan
ngutang: baruntang bautang baruntiang
utang: utangnyo hutangnyo
kembalikan: mambaliakan baliakan kumbalikan mangumbalian kumbalian
dikembalikan: dibaliakan dikumbalian
dapat: dapek dape dapaik mandapek mandapekan
terima: manarimo
laku: lakua tajua
jual: manjua jua dijua manjuaan
jualan: manggaleh galeh
kasih: agiah maagiah mambari
dikasih: diagiah dibarian
ambil: ambiak maambiak
uang: pitih pitiah kepeng piti
habis: abih mahabihan abihnyo
masuk: masuak
keluar: kalua
pengeluaran: pangaluaran
pemasukan: pamasuakan
nabung: manabuang manabung tabuang
kemarin: kapatang
besok: bisuak baisuak
sekarang: kiniko
hari: ari
depan: muko
katanya: keceknyo keceknyolah
harga: harago haragonyo
semua: sadonyo kasadonyo sadoalahe
aja: sajo
lagi: lai baliak
sisa: tasiso tasisonyo sisonyo
makasih: tarimokasih
beras: bareh
cabe: lado
ikan: lauak
daging: dagiang
telur: talua
air: aia aie
kerupuk: karupuak karupuk
obat: ubek
gula: gulo
sayur: sayua
ibu: andeh mandeh
bapak: abak
kembali: baliak
"""

SOUTH_SUMATRA_AND_RIAU = """
saya: sayo
kamu: kawu
kami: kito
tidak: idak dakdo dakjadi dakde
sudah: lasudah
mau: nak
berapa: berapo berapolah
siapa: sapo sapolah
bagaimana: cakmano macamano cemano camano camno
beli: meli mbeli meliken
bayar: bayo
dibayar: dibayarnyo dibayo
kembalikan: mulangke mbalekke
dikembalikan: dipulangke dibaleke
pinjamkan: minjemke minjamke
kasih: njuk enjuk ngenjuk
dikasih: dienjuk dijuk
uang: duet duitnyo duwet
semua: galo galonyo segalonyo
aja: bae
ini: ikak
punya: punyo
sekarang: kinilah
air: aek aik
telur: telok
harga: hargonyo
ada: ado
kerja: begawe
"""

ACEH = """
saya: lon ulon ulontuan lontuan
kamu: droeneuh gata
tidak: hanjeut
belum: golom
mau: keuneuk meuneuk
beli: bloe blo jibloe kubloe
jual: publoe meukat peubloe
bayar: bayeu bayeue jibayeu kubayeu
dikembalikan: jipuwoe dipuwoe
kembalikan: puwoe peuwoe
uang: peng
kemarin: baroe baroë beuroe
besok: singoh singöh singeh
hari: uroe
ini: nyoe
itu: nyan
tadi: bunoe
sekarang: jinoe
berapa: padum padub
siapa: soe
apa: peue
bagaimana: pakriban
semua: mandum
ikan: ungkot eungkot
beras: breueh breuh
kerja: keurija
habis: habeh
dapat: meuteumee
om: apacut pakwa polem
"""
