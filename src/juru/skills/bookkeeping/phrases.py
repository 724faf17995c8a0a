"""Word lists that the rules of this skill share, all in standard spelling."""

from juru.language.wordlist import words_of

_WALLETS = """
gopay: gopay gopey gopai
ovo: ovo
dana: dana
shopeepay: shopeepay spay shopepay
linkaja: linkaja
bca: bca
bri: bri brimo
bni: bni
mandiri: mandiri livin
bsi: bsi
btn: btn
jago: jago
jenius: jenius
seabank: seabank
cimb: cimb niaga
permata: permata
blu: blu
neobank: neobank neo
flazz: flazz
allo: allo
danamon: danamon
isaku: isaku
astrapay: astrapay
cash: tunai cash dompet
rekening: rekening atm
qris: qris
e-wallet: ewallet e-wallet
laci: laci
celengan: celengan
kas: kas
maybank: maybank
muamalat: muamalat
bpd: bpd
superbank: superbank
paypal: paypal
bibit: bibit
ajaib: ajaib
bareksa: bareksa
mypertamina: mypertamina
sumut: sumut
kaltimtara: kaltimtara
driver: driver
debit: debit
"""
#: what people call their wallets and banks, each to its plain name
WALLETS = {
    alias: line.partition(": ")[0] for line in _WALLETS.strip().splitlines() for alias in line.partition(": ")[2].split()
}

#: what may stand in a description without saying anything
FILLERS = words_of(
    """
    saya kami kamu dia sudah belum tadi barusan ini itu yang dan iya dong oke lagi lalu cuma nih sih deh kok lho loh kan
    ya bos bang kak mbak mas pak bu bun min gan bro sis juru catat tolong dicatat hari total semua sekitar kurang lebih
    harga harganya seharga jadi untung alhamdulillah lumayan mantap wkwk hehe hahaha haha huhu aja saja doang banget bgt
    sekali pas langsung terus kena abis habis beli bayar keluar keluarkan belanjain dengan rupiah masing pula pun lah mah
    ye sek ji mi to ki toh ding deng eh anu hmm oh ah dapat masuk terima cair uang ada buka main kira lupa kasih narik
    isi ke di dari untuk sama plus pakai lewat bawa oleh x @ tadinya tuh td ngisi mohon sebesar sejumlah senilai nominal
    baru
    """
)

#: verbs and nouns that say money came in
INCOME_WORDS = words_of(
    """
    dapat cair laku jual terima gajian dikasih orderan narik gaji honor thr bonus tip cashback omzet omset penjualan
    hasil untung laba profit pemasukan kiriman beasiswa komisi insentif pensiun lembur dikirim ditransfer kantongi jualan
    fee honorarium dividen refund freelance nemu menang panen persenan kebagian hadiah royalti bansos blt pkh bpnt
    borongan transferan closing intensif rapelan tunjangan tebusan pelunasan nganter carter carteran ngangkut ngasilin
    menghasilkan setoran-masuk ngantongin kantongin ngumpul terkumpul argo payment pencairan ditransferi upahan kejual
    income salary
    """
)
#: verbs that say money went out
EXPENSE_WORDS = words_of(
    """
    beli bayar belanja habis keluar isi ganti jajan kasih kirim setor pengeluaran modal kulakan restock borong traktir
    servis ngisi patungan sedekah sumbang nyumbang infak zakat cicil tebus sewa bayarin nraktir topup langganan
    perpanjang kena ongkos biaya rugi cuci kasihkan spend ngeluarin makan minum ngopi jajanin nambal service bongkar
    pasang urus titipan iuran ditagih denda
    """
)
#: what one goes into rather than what comes in: "masuk tol 15rb" costs money
ENTERED = words_of(
    """
    tol bengkel kolam kebun parkir tempat wisata pantai museum rumah rs ugd igd mall bioskop wahana toilet wc klinik
    stasiun pasar taman kawasan dufan ancol sekolah tiket renang hotel gym candi terminal warnet curug bonbin kandang goa
    servis stadion sauna
    """
)
#: who is paid for work: "gaji karyawan", "upah tukang" cost money
WORKERS = words_of(
    """
    tukang karyawan pembantu admin sopir supir satpam pegawai kuli art pengasuh babysitter buruh packing cangkul asisten
    penjaga staf helper mandor pekerja kurir guru kasir panen nyuci bibi kernet kenek kondektur abk capster perawat
    cleaning ob mekanik suster montir teknisi koki waiter barista host editor penjahit koster organis pemusik imam khotib
    ustadz ustad ustadzah marbot merbot wasit pelatih pemandu kader linmas hansip setrika capster stylist terapis kru abk
    nelayan pemetik pendodos pemanen penyadap pemanjat pembajak operator juru-parkir magang reseller freelancer tentor
    tutor bidan-desa dukun penari mc penyanyi biduan sinden pengamen tukang-kebun pemulung penggembala pengrajin
    pengantar loper penggali penebas penderes jagal tenaga babu bediende rewang buruhnya pekerjanya karyawannya pegawainya
    """
)
#: things that do cost less than a thousand rupiah
CHEAP = words_of("parkir permen infak sedekah kresek kotak amal kerupuk pengamen receh kembalian fotokopi plastik")

#: goods in these categories are bought raw; sold ones inherit "laku" from the entry before
SALE_WORDS = words_of("laku jual jualan penjualan terjual kejual omzet omset cod")

#: words beside which a bare number is a mark, a size, a score: never money
NOT_MONEY = words_of(
    """
    nilai skor rating ranking rank ipk kkm level kelas sks semester suhu tensi berat tinggi umur usia lingkar panjang
    lebar jarak halaman bab soal ayat followers follower subscriber viewers views likes rpm kecepatan sinyal baterai
    versi episode season chapter member anggota peserta murid siswa tamu undangan jamaah gol menit detik jam derajat kode
    resi nomor plat km kilometer order-id performa bintang poin persen kalori langkah putaran set sit up push lari menang
    beranak bertelur kalah seri lawan kelahiran lahir tanggal pasien remedial golongan nip nik extension meeting rapat upacara
    """
)
