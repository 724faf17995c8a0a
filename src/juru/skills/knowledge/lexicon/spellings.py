"""How words are written in chats: each line is the standard word (or words) and its informal, short and regional forms."""

from juru.skills.knowledge.lexicon import words_of

TABLE = """
tidak: ga gak g nggak ngga enggak engga gk kagak kaga ngk tdk gaa ngak kgk nda ndak ndk mboten ora orak ogak teu
    henteu tak nggk gada tiada enda indak tara
tidak bisa: gabisa gbs gakbisa
tidak ada: gaada gakada euweuh teuaya
tidak apa-apa: gpp gapapa gakpapa ngapapa
belum: blm blum blom belom durung dereng tacan teuacan
jangan: jgn jngn ojo
bukan: bkn bukannya
sudah: udah udh dah sdh uda dh ud wis wes sampun geus parantos tos
bisa: bs bsa iso saget tiasa dapatkah bisakah
boleh: blh bole kenging meunang bolehkah entuk
ada: aya onten wonten adakah
apakah: apakh apkh
apa: ap opo nopo naon
berapa: brp brpa brapa berape pira pinten sabaraha piro berapaan brpn brapaan berapakah brp2
bagaimana: gimana gmn gmna gmana bgmn piye pripun kumaha gimn cemana gimanasih
kapan: kpn kapankah iraha
dimana: dmn dmana dimn dimanakah ndek nangendi
mana: mna endi
siapa: sapa sp sinten saha siapakah
kenapa: knp napa kenape mengapa
yang: yg yng sing nu ingkang
dan: n
dengan: dgn dg dngn sareng kaliyan
untuk: utk buat bwt bt kanggo kangge tuk untk
dari: dr dri saking ti drpd daripada
ke: k kpd kepada dateng ning
pada: pd
di: d
kalau: kalo klo kl kalu klu menawi nek upami jika apabila bila kalok klau jk
karena: krn karna karna soalnya gara-gara gara2 sebab
sampai: sampe ampe smpe smpai sampek nyampe hingga
saya: sy gue gw aku ak aq kulo abdi gua ane sya kula
kami: kita kmi
kamu: km kmu anda kalian lu elo
tolong: tlg tlng tulung punten nuwun
mohon: mhn
mau: mo mw pengen pengin pingin pgn ingin hendak arep hoyong kepengen pengn
lagi: lg
hari: hr hri dinten dina dinteun
jam: jm pukul pkl jamnya
tanggal: tgl tggl tgal
bulan: bln sasi
tahun: thn taun th
minggu: mgg mggu ahad
menit: mnt
besok: bsk bsok besuknya enjing isuk isukan
kemarin: kmrn kemaren kmren wingi kamari
sekarang: skrg skrng skg saiki ayeuna
nanti: ntar nnti entar
malam: mlm malem mlem wengi peuting
pagi: pgi isuk
sore: sre
per malam: semalem smalem semalam
orang: org orng wong jalma urang
anak: ank anake lare budak
umur: usia umure
teman: temen tmn temenku
ibu: ibuk mak emak mamah mama bunda
bapak: bpk ayah papa papah bokap
dokter: dok dktr doktr dokternya
dr: dr.
pasien: psien
kamar: kmr
obat: obt
sakit: skt lara nyerih
pendaftaran: pendaftarn
daftar: dftr ndaftar daftr
informasi: info infonya informasinya
nomor: no nmr nomer nomernya nope
nomor telepon: notelp nohp notelpon nowa notlp
telepon: nelpon nelfon nelepon ditelpon telp tlp telpon tlpn telfon tilpun tlf
telepon genggam: hp hape handphone gadget smartphone ponsel gawai
whatsapp: wa whatsap wasap watsap wea
layanan pelanggan: cs customer-service customerservice
surel: email e-mail imel mail
harga: hrg hargane
biaya: biya byaya
ongkos kirim: ongkir onkir ongkirnya ongkirr
uang: duit duwit arto artos fulus dana duid
uang muka: dp panjar
rupiah: rp perak
ribu: rb rebu
juta: jt
bayar: byr mbayar bayarnya byar
gratis: gratisan free cuma-cuma
diskon: disc discount dskon
transfer: tf trf transf
pembayaran: pmbayaran
paket: pket pakett
pesan: psn pesen mesen order
pesanan: pesenan orderan psanan pesnan
barang: brg brng
kirim: krm ngirim kirimin ngirimin krim mengirimkan
pengiriman: pngiriman
antar: anter nganter ngantar anterin nganterin antarin
ambil: ambl ngambil
jemput: njemput jmput
alamat: almat almt
tempat: tmpt tmp panggonan
dekat: deket dkt caket
jauh: jauhh tebih
jalan: jl jln
kota: kta
kelas: kls klas
sekolah: skolah sklh sakola
tata usaha: tu
ekstrakurikuler: ekskul eskul ekskull ekstra
rapor: rapot raport rapotnya
penerimaan siswa: ppdb psb spmb
pekerjaan rumah: pr
universitas: univ
handuk: anduk
sarapan: srapan
lahir: lair
libur: lbr
lebaran: idulfitri idul-fitri
buka: bka bukak bukaknya bukanya
tutup: ttp tutupp
sedia: ready redi
datang: dtg dateng dtng rawuh
pergi: prgi lungo
masuk: msk masuuk
pulang: plg mulih uih
kembali: kmbali balik mbalik
semester: smt smstr
gelombang: gel
yogyakarta: jogja yogya jogjakarta
jadi: jd jdi
biar: biarr
ambil: pickup
komplain: komplen complain komplin
m3: kubik
kerja sama: kerjasama
orang tua: orangtua
rata-rata: ratarata rata2
tanda tangan: tandatangan ttd
foto kopi: photocopy
ambulans: ambulance ambulan
ajak: ngajak ngajakin
persen: prsen
kg: sekilo kilo kilogram
per bulan: sebulan perbulan
per tahun: setahun pertahun
per hari: sehari perhari
per minggu: seminggu perminggu
lebih: lbh
coba: nyoba nyobain
tunggu: nunggu nungguin tunggguin
antre: antri ngantri antrian ngantre antrean antriannya
bawa: bwa mbawa bwaw
pakai: pake pke make memakai gunakan pakek
dapat: dapet dpt dpet ngedapetin
beli: bli tuku meser
tanya: nanya tny nanyain tanyain taken
minta: mnta mint nyuwun
terima: trima nerima
lewat: via lwt
sendiri: sndiri dewe sorangan sendirian
semua: smua sadaya kabeh
banyak: bnyk byk akeh seueur
sedikit: dikit sdikit
sama: sm
saja: aja aj ae wae mawon
juga: jg jga
atau: ato atw
tapi: tp tpi tetapi
terus: trs trus
lalu: lantas kemudian
seperti: kayak kyk kaya kek
memang: emang emg
hanya: cuma cuman cm doang
apa saja: apaan
berhenti: stop brenti mandeg setop distop
tolong batalkan: batalin
batal: cancel dicancel batalin dibatalin dibatalkan btal batalkan mbatalin
ubah: ganti gnti ngubah rubah
jadwal: jdwl schedule jadual
jadwal ulang: reschedule resched
tanggung: cover dicover covered ditanggungin
kontrol: kontrolnya
rujukan: rujuan rujukn
rekam medis: rm
kartu tanda penduduk: ktp
kartu keluarga: kk
surat izin mengemudi: sim
bpjs: bpjss bejepees jkn askes kis
hamil: mbobot kakandungan bumil
menyusui: busui nyusuin nyusui
perempuan: cewek cewe wanita wedok awewe putri
laki-laki: cowok cowo pria lanang laki
kecil: cilik alit leutik
besar: gede ageng
bagus: apik sae bgs
murah: mrah
mahal: mahall larang awis
cepat: cepet cpt gancang cepetan
lama: lma lami
hilang: ilang leungit kelangan ilangg
rusak: rusakk risak
pecah: pcah
salah: slh
lupa: lali poho kelupaan
benar: bener bnr
terlambat: telat tlat telad
keterlambatan: ketelatan
tukar: tuker nuker tukerin menukar
kembalikan: balikin dibalikin ngembaliin kembaliin dikembaliin diuangkan diuangin pulangin
pengembalian uang: refund
kredit: kredt
cicil: nyicil cicilan angsur angsuran dicicil
dicicil: diangsur
tunai: cash kes kontan tunainya
simpan: nyimpen nyimpan
titip: nitip nitipin
inap: nginep nginap menginap ngamar
rawat inap: opname ranap opnam
rawat jalan: rajal
jenguk: besuk njenguk mbesuk bezuk bsuk bezoek nengok ngejenguk
pijat: pijet pijit urut mijet
suntik: disuntik nyuntik
periksa: cek check ngecek meriksa cekup checkup priksa mriksa ngecekin
konsultasi: konsul konsult konsulnya konsultas
praktik: praktek prktk praktekk
poliklinik: poli
unit gawat darurat: ugd igd
laboratorium: lab
gula darah: gds gdp
musala: mushola musholla mushala
masjid: mesjid
toilet: wc
wi-fi: wifi
ac: ase
parkir: parkiran prkir markir
lantai: lt
gedung: gdg
cabang: cbang
agen: agent
resi: resinya
kurir: kurirr
packing: pacing
kemas: packing pengepakan ngepak bungkus dipacking
gelembung udara: bubblewrap bubble-wrap bublewrap bubel
kardus: kerdus dus
garansi: grnsi waranti warranty
ukuran: size ukurn
warna: wrna color
stok: stock setok
dompet digital: e-wallet ewallet gopay ovo shopeepay linkaja
cod: c.o.d
siswa: murid
guru: gru pengajar
pelajaran: mapel
beasiswa: beasiwa bea-siswa
seragam: sragam
uang pangkal: uangpangkal
formulir: form formulirnya
fotokopi: fotocopy fc potokopi fotokopian
unggah: upload apload ngupload
unduh: download donlot
aplikasi: app apps aplikasinya
situs: website web websitenya laman
online: daring onlen
offline: luring
akun: account akunnya
kata sandi: password pass sandi
maksimal: max maks maksimum
minimal: min. minimum
kira-kira: kira2 kirakira kurleb
masing-masing: masing2
tiba-tiba: tiba2 mendadak ujug-ujug dadakan
apa-apa: apa2
sakitnya: sakite
enggih: nggih inggih
kakek: simbah mbah eyang
simbah: simbahe
nenek: nini uti
istri: bojo pamajikan bini
suami: misua salaki
adik: adek dek rayi
kakak: kaka
"""

#: words that only call to somebody or soften: they say nothing about what is asked
FILLERS = words_of("""
kak ka kakak min admin mimin gan sis bro sist bang mas mbak mba pak bu bun bunda om tante dok suster sus ya yaa y yah
sih si dong donk deh kok nih ni tuh tu lah kah toh to ta kan nya eh oh ooh hmm hm ehm wkwk hehe haha hihi please pls
plis tolong mohon maaf permisi punten nuwun sewu halo hallo hai hi hello helo hei hey assalamualaikum assalamu'alaikum
asslm askum ass wr wb selamat pagi siang sore malam pagii misi salam terima kasih makasih mksh thx thanks trims suwun
hatur nuhun tanya numpang mau ingin info informasi dulu lho loh atuh mah euy teh kang neng akang jeng cak ning sampeyan
panjenengan nggih inggih gih iya iyaa yup ok oke okay okey sip siap baik baiklah nah lalu terus anu gitu gini begini
begitu kayaknya sepertinya kira-kira sekalian sebentar bentar boleh-lah ges guys sayang say beb kaka
""")
