"""Everyday words and the many ways people write them: each line is the standard word and its spellings
(a word with many has several lines).

The standard words are what all patterns are written in. Words of the regions stand in regional.py.
"""

from juru.language.regional import REGIONAL_PHRASES

_WORDS = """
kamu: samamu padamu
saya: samaku kepadaku dariku padaku gue gw gua gwe gwa aku ak aq akuh ane eike sy sya saia me my gweh guweh i
saya: gue2 akooh
kamu: lu lo elu elo loe km kmu anda kau kalian ente situ you your u
kami: kita kite qta kt
dia: doi doski beliau ia die
sudah: udah udh dah sdh uda udeh ude dh udahan sudh already sdah udaah ud suda sudahlah so
selesai: kelar beres rampung tamat done beress selese tuntas kelarr slesai
belum: belom blm blom blum belon blon lom lum belumlah
tidak: ga gak nggak ngga ngg enggak engga gk g kagak kaga ngk nggk gakk ngak kgk nda ndak ndk tdk gaa not gada
tidak: no tidaklah
mau: mo mw pengen pingin pgn ingin kepengen kepingin pengin hendak pgen pngn pengennya want kepengin pen maunya
mau: mao berniat
akan: bakal bakalan akn will
jangan: jgn jangn dont jgan jng
bisa: bsa bs bisaa dapatkah
boleh: bole blh bolehkah
kalau: kalo klo kl kalu kaloo misal misalnya semisal andai andaikan seandainya umpama umpamanya jika bila
kalau: bilamana if andaikata apabila klu kalaupun
berapa: brp brapa berape berapakah brpa berapaan brpaan berapain berapah brapaan brap
apa: ape apaan apakah apah what
siapa: sapa sp siape siapakah who
bagaimana: gimana gmn gmna cemana bgmn gimane bagaimanakah how gmana gmnaa gimn
kenapa: knp napa ngapa kenape mengapa why knapa
kapan: kpn when kapankah
mana: mane manakah where
dimana: dmn dimna dmna
ini: nih ni nie iki this inih
itu: tuh tu ntu that ituh
yang: yg yng sing yank
atau: ato or
diskon: dikorting korting didiskon disc
dan: & n and
sama: ama sm ame smaa bareng sma samaa
dengan: dgn dg dngn with
ke: k kpd kepada kpada to
dari: dr drpd daripada dri from
di: d at in
untuk: buat utk bwt bt untk for tuk bwat bat demi
pakai: dipakai dipake pake pk pkai pakek make memakai pakei pke menggunakan gunakan gunain using
lewat: via melalui lwt
oleh: by
beli: bli membeli beliin dibeli kebeli kubeli ngebeli blii belii buy bought checkout co beliin bely mbeli
belanja: blanja belanje blnja belanjaan blanjaan shopping belanjain
bayar: byr membayar kubayar bayaar bayarr paid pay bayer ngebayar byar bayarkan membayarkan byrr
dibayar: kebayar terbayar dibyr dibayarkan
dibayari: dibayarin dibyrin
bayarin: bayari byrin ngebayarin bayarinn kubayarin mbayarin
pinjam: minjem minjam pinjem pnjm pjm mnjm meminjam minjm pinjm minjemm nyelang ngutangan mnjem minjemlah kupinjam
pinjamkan: minjemin pinjemin pinjamin meminjamkan pinjami minjamin minjemkan minjami kupinjamkan kupinjami
pinjamkan: kupinjemin mnjemin lend
dipinjam: dipinjem dipnjm kepinjem
dipinjami: dipinjemin dipinjamin dipinjamkan
utang: hutang utg htg hutng utng otang debt hutangan utangan
ngutang: berutang berhutang ngtng ngutangan ngutng ngutank owe menghutang
utangi: ngutangi ngutangin utangin kuutangi menghutangi hutangi hutangin mengutangi
diutangi: diutangin dihutangi dihutangin
piutang: piutng putang ptg
bon: ngebon ngbon bonan kasbon ngasbon kasbonan ngeboning bonn cashbon ngambon
talangi: nalangin nalangi talangin kutalangi menalangi nalang nalangkan nalangn kutalangin
ditalangi: ditalangin ditalang
kembalikan: balikin ngembaliin kembaliin mulangin pulangin pulangkan kupulangkan mengembalikan ngebalikin
kembalikan: balekin balikkan mbalikin kubalikin kukembalikan kembalikanlah blikin
dikembalikan: dibalikin dikembaliin dipulangin dipulangkan dibalikkan
cicil: nyicil menyicil angsur ngangsur mengangsur nyicilin icil ncicil kucicil nyicl cicilin
dicicil: diangsur
cicilan: angsuran cicilannya cicilanku nyicilan ccln angsuranku kreditan
lunas: lns lunaslah lunasss lunasnya lunaz paidoff
lunasi: lunasin ngelunasin melunasi ngelunasi kulunasi lunaskan kulunasin melunaskan
dilunasi: dilunasin dilunaskan
terima: nerima nrima menerima trima kuterima received nerimo diterima keterima
dapat: dapet dpt dpat dapt dptt dapett dapatin dapetin mendapat mendapatkan get got kudapat dapatnya dapetnya
dapat: dpet dapatlah
masuk: msk masok masuuk msuk
cair: caer cairr dicairin dicairkan cairkan cairin pencairan nyair ngecairin
laku: lku kejual terjual kejualan kejuall laris ludes lakuu lakunya
jual: menjual ngejual dijual jualin ngejualin dijualin ngejualan sold sell kujual jualkan jul
jualan: jwalan jualn dagangan dagang berjualan
penjualan: pnjualan penjualn
kasih: ngasih ngasi kasi beri memberi ksh ngasihin kasihin memberikan berikan kukasih kuberi kasihkan give gave ngash
dikasih: dikasi diberi dikasihin dksh dikasihkan dikash
kirim: ngirim ngirimin mengirim kirimin kirimkan krm ngirm kukirim
dikirim: dikirimin dikirimi
kiriman: krmn
transfer: tf trf trsf tfan mentransfer transferin tfin trfan kutransfer transf ngetf tranfer trasnfer transper
transfer: nransfer ntransfer tfer transferan tranferan
ditransfer: ditf ditransferin ditransferi ditrf
pindahkan: pindahin mindahin memindahkan pindahkn mutasi geser mindahkan dipindahin dipindahkan
tarik: menarik
narik: nrik narek ngojek ngojol ngegrab ngegojek onbid ngebid narikk ngider nyopir nggojek ngangkot nyupir nyetir
setor: nyetor menyetor setorin nyetorin setorkan
setoran: stran storan setorannya
ambil: ngambil ambl mengambil ngambilin ambilin ngmbil
pesan: pesen mesen memesan pesenin pesanin
masukkan: masukin memasukkan masukkin
tambah: nambah nambahin tambahin menambah ditambah ditambahin kutambah tambahkan ditambahi nambahi
kantongi: kantongin ngantongin mengantongi
kurang: krg kurangnya kurangi
naik: naek naikin dinaikin dinaikkan naikkan nek
turun: turunin diturunin turunkan
kategori: kategorinya ktgori kategory category
keterangan: ket keterangannya deskripsi
titip: nitip menitip titipin nitipin titipan nitipkan menitipkan dititipin
ganti: gnti gantiin ngganti ngegantiin mengganti menggantikan
diganti: digantiin dignti
gajian: gjian payday
gaji: gji salary gajih
upah: upahan bayaran
orderan: order orderannya odran orderann orderin
nabung: menabung tabung nabungin nabungg nabng tabungin menabungkan
kumpulkan: kumpulin ngumpulin mengumpulkan kumpulken ngumpulke
tabungan: tbungan celengan celenganku tabunganku
sisihkan: nyisihin sisihin menyisihkan disisihkan disisihin nyisihkan kusisihkan nyisih
simpan: nyimpen nyimpan simpen kusimpan menyimpan simpenin
habis: abis habiis hbs ngabisin abiss ngehabisin keabisan
keluar: kluar klw keluarin klr ngeluarin
pengeluaran: pngluaran pngeluaran pengeluarn expense expenses pengluaran outcome keluaran pengeluranku
pengeluaran: pengluarn spending pengelurn
pemasukan: pmsukan pemasukn income pemasukkan pmasukan pendapatan penghasilan pendptan pemasukann penghasiln
saldo: sldo balance salldo
catatan: catetan cttn ctt catatn catetn note
catat: catet nyatet mencatat catetin catatin dicatat dicatet tulis nulis record ktat catatkan cttkn tulisin
catat: ncatet catt
hapus: apus delete hapuskan ilangin hilangin coret dihapus dihapusin hapusin apusin dicoret buang dibuang
hapus: buangin menghapus remove hpus hpuss diapus dihilangin ilangkan hilangkan cabut hps apuss del dibuangin hapusen
batalkan: batalin ngebatalin cancel dibatalin dibatalkan cancelin btlin dicancel
batal: gajadi gajd btal urung
ubah: ngubah rubah merubah mengubah edit diubah diedit dirubah ubahin editin koreksi dikoreksi revisi direvisi
ubah: rename update diupdate dibenerin change dibetulin koreksinya rubahin
salah: kleru kliru slh keliru salahnya salahh kesalahan ngaco
ralat: diralat
harusnya: harusny hrsnya seharusnya mestinya semestinya hrusnya aslinya sebenernya sebenarnya benernya
bukan: bkn bukn bukannya bukanlah
jadi: jd jdi jadinya jadii menjadi
maksudnya: maksudku mksudnya maksud mksdnya maksudny mksd
terakhir: trakhir terahir last terkahir terakir trakir
barusan: brusan barusaja
rekap: rekapin rekapan rkp rkap recap rekapnya ringkasan rangkuman direkap rekapkan rangkumin
laporan: lapran report lprn lap laporanku
total: totalin ttl totalnya totl jumlah jmlh jumlahnya ditotal totalkan jumlahin totalan
lihat: liat ngeliat tampilkan tampilin tunjukin tunjukkan cek ngecek liatin lihatin ditampilkan perlihatkan
lihat: munculin munculkan keluarin-daftar infoin intipin
lihat: show check cekin liht lht cekkan tampilno tunjukno cekk intip dicek dilihat lihatkan
cari: cariin carikan search find nyari cariken carin
bandingkan: bandingin bandingkeun compare bandingno bandingken bandingke banding-bandingin
undo: revert undoin undokan rollback
daftar: list dftar dptar listnya ngelist daptar
riwayat: history histori rwyt riwyat
semua: semuanya smua sm2 sluruh seluruh all smuanya sgala segala semuany seluruhnya
tolong: tlg tlong tulung tulong please pls plis mohon mhn minta mnta harap
target: targetin trget targetku goal goals goalnya impian ditarget
kewajiban: kwajiban wajiban rutinan obligasi kewajibanku
anggaran: budget bajet budgetin budgetnya bujet jatah batas limit
ekspor: export unduh download eksport mengunduh eksporin exportin donlot ngunduh ekspornya downloadin cetak
bunga: bnga interest
tenor: tnor
cukup: ckup cukupkah
aman: amankah
orang: org orng orangnya
anak: ank anaknya
teman: temen tmn temenku kawan kanca rekan sohib bestie temenan tmen temannya konco
uang: duit duid duwit doku fulus dwit uangnya money pulus hepeng doit uwang
rupiah: rp idr rupiahh perak
makasih: mksi mksh mksih tq ty thx thanks thank makasi trims suwun nuhun terimakasih trmksh tengkyu tengkiu
makasih: tenkyu mauliate makacih kamsia thankyou tks maacih maaciw syukron tararengkyu trimakasih
halo: hallo helo hello hai hi hey hei hay hy oi oy woi woy p assalamualaikum aslm askum asslm mikum permisi
halo: punten hola alo misi assalamu'alaikum
oke: ok okay okeh sip siap siapp okee okey sipp okeyy mantap mantul mantep joss jos noted yoi okelah okedeh
oke: sippp siip siiip ookk okk
iya: ya y yes yup yoi iyaa yaa iye ye yah betul bener benar ho'oh iyah yap yep yoyoy yess iyo
dong: donk dung dngg
kok: koq
lagi: lg lgi lagii maneh deui again
lalu: trus terus trs kemudian lantas trz teruss selanjutnya berikutnya
cuma: cm cuman doang doank hanya
dulu: dlu duluan dl sek sik disek riyin heula
nanti: ntar nnti entar tar nti
tadi: td tdi tadii
kemarin: kemaren kmrn kmren kmarin kemarenan kmrin yesterday kmrenn kemaring kmaren kmarn kemarn
besok: bsk bsok besuk besoknya tomorrow bsuk
lusa: lsa
semalam: semalem smlm smalem smalam
hari: hr hri day days harinya
minggu: mggu mgg mgu mingu week weeks mg
bulan: bln bulann month months
tahun: thn taun th year years tahunn
jam: pkl pukul jm
malam: malem mlm mlem mlam
pagi: pgi pagii
siang: siank
sore: sre
tanggal: tgl tggl tanggl tangal tanggalnya tglnya
senin: snin senen monday isnin
selasa: slasa tuesday
rabu: wednesday
kamis: kmis thursday
jumat: jum'at jumaat jmt friday
sabtu: sabtuu saturday sbtu
ahad: sunday
tiap: setiap tyap stiap every
depan: dpn dpan next
lepas: lps
sampai: sampe smp ampe smpe hingga s/d sd sampek smpai nyampe
sekitar: skitar kisaran kurleb kira approx sktr
masing: masing-masing each
banyak: bnyk byk
mahal: mhl
motor: mtr mtor motr motorku montor
mobil: mbl mobilku
kontrakan: kontrakn ktrkan kontrak kontrkan
bulanan: blnan
harian: hrian
mingguan: mgguan
tagihan: tghn tgihan tagian
sisa: siso sisanya sisane tersisa ssa
modal: modalnya modalnye modale modalku modalna
kembali: kmbli kumbalian kambalian kembalian kembaliannya kmbalian susuk angsul susuknya balik kembaliane kembalinya balikan
rekening: rek rekeningku rekeningnya
dompet: dompetku
sekarang: skrg skg sekarng skrang now
tunai: cash kes tunainya cashnya csh
topup: top-up tupup topap topupin
"""

_PHRASES = """
terakhir: paling akhir|paling akhirnya|paling baru|paling terakhir
pengeluaran: burn rate
topup: top up|isi saldo|isi ulang|isi ewallet|isi e-wallet
pinjamkan: kasih pinjam|beri pinjam|kasih utang|kasih pinjaman|kasih utangan|beri pinjaman|kasih talangan
dipinjami: dikasih pinjam|dikasih utang|dikasih pinjaman|diberi pinjaman|dapat pinjaman
makasih: terima kasih|trima kasih|hatur nuhun|matur nuwun|matur suwun|thank kamu|matur thank kamu|terima ksh
tariktunai: tarik tunai|ambil tunai|ditarik tunai|narik tunai|tarik uang|tarik atm|ambil uang di atm|cash out
tariktunai: ambil di atm
batal: tidak jadi|g jadi
lalu: habis itu|setelah itu|sesudah itu|abis tu|habis tuh|sudah itu
tempo: jatuh tempo
sekitar: kurang lebih
dp: uang muka|tanda jadi|panjar|down payment
beritahu: kasih tahu|kasih tau|kasi tau
"""

_Table = dict[str, str]


def _spellings(lines: str) -> _Table:
    table: _Table = {}
    for line in lines.strip().splitlines():
        standard, _, variants = line.partition(": ")
        for variant in variants.split():
            table.setdefault(variant, standard)
    return table


def _phrases(lines: str) -> dict[tuple[str, ...], str]:
    table = {}
    for line in lines.strip().splitlines():
        standard, _, variants = line.partition(": ")
        for variant in variants.split("|"):
            table[tuple(variant.split())] = standard
    return table


SPELLINGS = _spellings(_WORDS)
STANDARD_WORDS = frozenset(SPELLINGS.values())
#: phrases of standard words that stand for one standard word
PHRASES = _phrases(_PHRASES) | _phrases(REGIONAL_PHRASES)
