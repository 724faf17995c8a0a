"""Words of Betawi, the English mixed in, young people's slang, formal and shortened words.

Each line is the standard word and what is said for it.
"""

BETAWI = """
saya: aye ane gua ana ogut gueh gueeh
kamu: ente antum
tidak: kagak kaga tra tara tida
sudah: udeeh
berapa: brape
bagaimana: pigimane pigimana begimane begimana
kenapa: ngape napeh
ambil: ngambil naambil naambik
kemarin: kemaren
dapat: dapa
itu: entu ntuh
bayar: bayarinnye
semua: semue
saja: aje
ibu: enyak
bapak: babe babeh
om: ncang encing ncing
kakek: engkong
kakak: cece cici koko engkoh encik tacik
katanya: katenye
emang: emangnye
aja: aje
"""

ENGLISH = """
habis: spent
bayar: paying
pinjam: borrow borrowed borrowing
pinjamkan: lent lending lends loaned
ngutang: owes owed owing
kembalikan: repaid repay
terima: receive receiving receives
dapat: gotten earned earn
jual: selling sells
transfer: transferred transfering transferring
tariktunai: withdraw withdrew withdrawal withdrawn
nabung: saving saved
kirim: send sent sending
kasih: given giving
gaji: salaries paycheck
tagihan: bills
kontrakan: rent
parkir: parking
sembako: groceries grocery
sepatu: shoes sneakers
baju: clothes outfit tshirt shirt
tiket: tickets ticket
kopi: coffee coffees latte americano cappuccino
makan: lunch dinner breakfast brunch dining
obat: medicine meds
listrik: electricity
langganan: subscription
hadiah: gift gifts
taksi: taxi
pagi: morning
siang: afternoon
sore: evening
malam: night nite
yang: which
saya: im ive myself
sih: literally basically honestly actually lowkey highkey anyway btw fyi jujurly jujurli somehow
salah: wrong mistake
mama: mom mum mommy
papa: dad daddy
kembali: back
itu: the
"""

SLANG = """
sih: ygy njir anjir anjay bjir anjrit gokil slay cmiiw gws jir anying njay skuy kuy yuks gaskeun
laba: cuan profitan
apes: bokek tongpes misqueen
rugi: boncos tekor nombok
nontunai: cashless
cepat: gercep satset
mantap: gacor gacir ngegacor
jajan: njajan jajans ngejajan
belanja: shoping ngeborong
narik: ngalong ngebit
uang: cepeng doku
kopi: ngafe
nongkrong: nongs
"""

FORMAL = """
sudah: telah
terima: diperoleh penerimaan
dapat: memperoleh peroleh diperoleh
beli: pembelian membelikan
habis: menghabiskan dihabiskan
keluar: mengeluarkan dikeluarkan
belanja: membelanjakan dibelanjakan pembelanjaan
kasih: menyerahkan
setor: menyetorkan disetorkan penyetoran
jual: menjualkan
tarik: penarikan
pemasukan: penerimaan
"""

SHORT = """
sebelum: sblm sblum sbelum
setelah: stlh stelah stlah
kerja: krj krja kerjo kerjoan
pulang: plg plng
warung: wrg wrung wrng
bensin: bnsn bnsin bengsin bensen
parkir: prkr prkir
makan: mkn mamam maem
minum: mnm mnum
sarapan: srpn srapan
listrik: lstrk lstrik listrk
pulsa: plsa pulsanya
sayur: sayor syur
telur: telor tlur tlor endok
katanya: ktny ktnya ktanya
harga: hrg hrga
karena: krn krna soale soalnye
juga: jg jga jugak
tapi: tp tpi tapinya
ibu: ib
rumah: rmh rmah
sekolah: skul skolah skolahan
banget: bgt bngt bingits
teman: tmn2
anak: ank2 anaq
belanja: blnj blj
kembali: kmbl kmbali
gorengan: gorenganne
ojek: ojeg
ngutang: ngtg ngtang
bayar: byarr bayrr
alun-alun: alun-alun
"""
