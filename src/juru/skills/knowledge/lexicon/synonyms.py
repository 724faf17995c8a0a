"""Words that mean the same where people ask an institution something. One line, one meaning; phrases stand after bars.

A workspace may add lines of its own. Weights: a word found through a synonym counts a little less than the word itself.
"""

from juru.skills.knowledge.lexicon import words_of

TABLE = """
biaya: harga tarif ongkos bayar bayaran fee pembayaran dikenai nominal rate mahar
ongkos: ongkos kirim ongkir
iuran: retribusi
spp: uang-sekolah sumbangan | uang sekolah | iuran bulanan | uang bulanan | bayaran bulanan
gratis: cuma-cuma percuma | tanpa biaya | tidak bayar | bebas biaya | tidak dipungut
potongan: diskon korting rabat keringanan potong hemat
denda: penalti sanksi hukuman
uang: dana
kembali: refund pulang balik kembalikan pengembalian uangkan
ganti rugi: penggantian kompensasi ganti
tukar: ganti
batal: pembatalan cancel urung mundur undur
ubah: ganti geser perubahan mengubah jadwal-ulang
cicil: installment angsur cicilan kredit tenor
tunai: cash kontan
transfer: kirim
uang muka: panjar deposit jaminan | tanda jadi
rekening: norek
buka: operasional tutup
tutup: libur
jam: waktu pukul
jadwal: jam waktu hari
praktik: jaga layan dinas jadwal
kapan: tanggal jadwal waktu
mulai: awal dimulai
selesai: akhir berakhir jadi keluar rampung
lama: durasi berlangsung waktu
terlambat: lambat keterlambatan lewat tunggak
alamat: lokasi letak posisi
dekat: sekitar
rute: arah jalur petunjuk
naik: kendaraan angkutan transportasi angkot
jemput: jemputan antar-jemput penjemputan
nomor: kontak telepon
telepon: hubungi kontak call nomor
whatsapp: chat kontak
surel: email
daftar: pendaftaran mendaftar registrasi registrasi booking
pesan: booking reservasi memesan order
cara: langkah prosedur tahap urutan alur proses bagaimana tata
syarat: persyaratan ketentuan kriteria dokumen berkas
dokumen: berkas surat kelengkapan
aturan: tata-tertib peraturan kebijakan ketentuan
boleh: bisa dapat diizinkan diperbolehkan diperkenankan
larang: terlarang dilarang
tanggung: jamin dijamin cover berlaku klaim
asuransi: jaminan penjaminan
terima: menerima layani
sedia: tersedia menyediakan punya
fasilitas: sarana prasarana
dokter: dr dokternya
perawat: suster nakes
terapis: tukang
spesialis: ahli
konsultasi: berobat periksa konseling
periksa: tes pemeriksaan uji cek
hasil: jadi keluar
hamil: kehamilan mengandung kandungan
anak: bayi balita
lansia: tua jompo manula
dewasa: besar
jenguk: besuk pembesuk kunjung kunjungan jam-besuk menjenguk
tunggu: penunggu menunggui temani pendamping
inap: nginap menginap rawat
kamar: ruang bangsal
makan: makanan menu
sarapan: makan-pagi
bawa: dibawa membawa perlengkapan barang
perlu: harus wajib butuh
obat: resep
henti: berhenti menghentikan stop
pantangan: larangan hindari
vaksin: imunisasi vaksinasi
sakit: nyeri
keluhan: komplain aduan pengaduan
kirim: pengiriman antar kiriman ekspedisi
antar: kirim kurir pengantaran
sampai: tiba estimasi perkiraan
estimasi: perkiraan
lacak: periksa cek tracking telusur melacak
resi: tracking
kemas: pengemasan bungkus packing
kurir: pengantar
gerai: cabang kantor outlet toko agen loket
cabang: outlet gerai
agen: mitra gerai
mitra: kemitraan kerja-sama franchise waralaba reseller agen
modal: investasi
komisi: bagi-hasil
gabung: kerja-sama join
anggota: member keanggotaan membership
garansi: jaminan
rusak: cacat kerusakan pecah
hilang: kehilangan
barang: produk paket
stok: sedia tersedia
ukuran: dimensi panjang
berat: bobot
lebih: atas
kurang: bawah
maksimal: paling-banyak paling-tinggi batas
minimal: paling-sedikit paling-rendah
batas: paling-lambat tenggat deadline terakhir
siswa: murid pelajar peserta
guru: pengajar pembina
kepala: pimpinan
masuk: penerimaan
seragam: baju pakaian
nilai: rapor skor
ujian: tes penilaian ulangan
libur: cuti
lebaran: idulfitri
asrama: pondok boarding mess
jurusan: program peminatan
ekstrakurikuler: kegiatan
bolos: membolos alpa
izin: absen
jemputan: bus
motor: sepeda-motor
rokok: merokok vape
hewan: peliharaan binatang
cepat: kilat ekspres express
hemat: reguler ekonomi murah
rumah: home
kerja: lowongan karier loker
wi-fi: internet hotspot
musala: salat masjid ibadah
kantin: kafe makan
kartu: card
hari ini: sekarang
artinya: maksud arti makna
umur: usia tahun
isi: kapasitas muat
khusus: istimewa
buang: hapus
dicabut: hilang
cair: dicairkan pencairan bayar
telepon genggam: hp ponsel
pindah: pindahan mutasi transfer
emas: perhiasan
saudara: adik kakak kandung
autis: kebutuhan-khusus berkebutuhan disabilitas difabel abk
diganti: ganti
tetangga: satpam
rusunawa: asrama
banjir: bencana
sopir: supir driver
hotel: penginapan homestay
legalisir: legalisasi
behel: kawat bracket ortodonti
scaling: karang pembersihan
tambal: lubang berlubang penambalan
bleaching: pemutihan whitening memutihkan
bungsu: geraham
rontgen: radiologi foto panoramik
janji: booking reservasi temu appointment
muka: panjar deposit tanda
pantangan: jangan larang hindari
efek: samping dampak
khitan: sunat
bersalin: melahirkan persalinan
caesar: sesar sc
tht: telinga hidung tenggorokan
kandungan: obgyn obstetri ginekologi
jantung: kardiologi
kulit: kelamin dermatologi
jiwa: psikiater psikiatri
ambulans: ambulan
apotek: farmasi
antigen: swab
medis: medikal
checkup: mcu periksa
opname: inap
penjaga: penunggu
makan-siang: katering
internet: wi-fi
kolam: renang
gym: fitness kebugaran
check-in: masuk
check-out: keluar
bed: kasur ranjang
bunga: margin bagi-hasil
pinjam: kredit pembiayaan
angsuran: cicilan
agunan: jaminan
tabungan: simpanan
atm: debit
blokir: kunci
bonus: hadiah
member: anggota
poin: reward
voucher: kupon
cabut: ekstraksi
vitamin: suplemen
siswa-baru: ppdb
gedung: pangkal
sertifikat: ijazah
magang: pkl praktik
lulus: kelulusan alumni
kuota: kapasitas daya-tampung
libur: merah
absen: kehadiran
terlambat: telat kesiangan
pacaran: hubungan
study: wisata karyawisata tur
wisata: tur karyawisata
preorder: pre-order inden
original: asli ori
tiruan: palsu kw
luntur: pudar
motif: corak
katalog: daftar
grosir: borongan partai
eceran: satuan
dropship: reseller
resepsionis: pendaftaran
bekerja: kerja
nikah: kawin
sim: mengemudi
paspor: imigrasi
akta: kelahiran
surat: dokumen
fotokopi: salinan
salinan: kopi
kitas: izin
pajak: pbb
bensin: bahan-bakar
servis: perbaikan
perbaikan: servis reparasi
teknisi: montir petugas regu
tangki: truk
sambungan: pasang pemasangan
putus: tutup cabut segel
keruh: butek kotor
meter: meteran
tagihan: rekening bill
gangguan: mati padam
rusak: mati error
petugas: pegawai staf karyawan
tawar: nego | bisa kurang | kurang dong | kurangin dong | harga kurang
retur: kembali tukar
dimana: alamat lokasi letak jalan tempat
gelembung: bubble
udara: wrap
salat: ibadah sholat shalat
bertemu: ketemu temui jumpa
"""

#: an island answers for its towns, but says less than the town itself
REGIONS = frozenset(("sumatra", "jawa", "kalimantan", "sulawesi", "papua", "maluku", "bali", "lombok"))

#: a broader word, its narrower ones: the broader may answer for the narrower, never the other way round
BROADER = """
sumatra: medan padang pekanbaru batam jambi bengkulu lampung palembang aceh riau sumatera
jawa: jakarta bandung surabaya semarang solo malang bogor depok tangerang bekasi cirebon yogyakarta
kalimantan: pontianak banjarmasin samarinda balikpapan palangkaraya tarakan
sulawesi: makassar manado kendari palu gorontalo
papua: jayapura sorong merauke timika manokwari
maluku: ambon ternate
bali: denpasar
lombok: mataram
negeri: singapura malaysia jepang korea china cina amerika australia arab hongkong taiwan thailand inggris belanda eropa
minimarket: indomaret alfamart alfamidi
hewan: kucing anjing burung kelinci hamster ikan reptil ular ayam
perhiasan: cincin kalung gelang anting
dompet: gopay ovo shopeepay linkaja dana ewallet
elektronik: kulkas televisi laptop
"""

#: English words (also those people mix in) to the Indonesian word that documents use; "" says nothing.
ENGLISH = """
biaya: price prices cost costs fee fees much charge charges rate rates tuition
berapa: many
buka: open opening opens hours
tutup: close closed closing closes
jam: time hour o'clock
hari: day days daily
bayar: pay payment payments paying
terima: accept accepted
cara: how steps procedure
daftar: register registration enroll enrol apply application sign signup
pesan: book booking order reserve reservation
dimana: where
alamat: address location located
kapan: when
siapa: who
apa: what which
bisa: can could may able
boleh: allowed allow permitted
ada: there have has offer available provide
tidak: not don't dont no doesn't
kirim: send ship shipping delivery deliver shipment shipped
antar: courier
luar negeri: abroad overseas international
kembali: refund return refunds returns back
batal: cancel cancellation
tukar: exchange
potongan: discount discounts promo
saudara: sibling siblings brother sister
anak: child children kid kids
siswa: student students pupil
guru: teacher teachers
sekolah: school
mulai: start starts begin begins
selesai: finish finished end ends
dokter: doctor doctors physician
perawat: nurse
kamar: room rooms
rumah sakit: hospital
klinik: clinic
jenguk: visiting visit visitors visitor
obat: medicine drug drugs medication
resep: prescription
tes: test tests exam
darah: blood
hamil: pregnant pregnancy
puasa: fasting fast
pijat: massage
akupunktur: acupuncture
fisioterapi: physiotherapy
terapi: therapy treatment
asuransi: insurance
syarat: requirement requirements required
dokumen: document documents
asrama: dormitory dorm boarding
seragam: uniform uniforms
beasiswa: scholarship scholarships
bus: shuttle
parkir: parking
makanan: food meal meals
sarapan: breakfast
lantai: floor
telepon: phone telephone call
nomor: number
barang: item items goods product products
paket: package packages parcel
berat: weight heavy
ukuran: size sizes
garansi: guarantee guaranteed
rusak: damaged broken damage
hilang: lost missing lose
klaim: claim claims
kartu: card
cicil: installment installments instalment
kartu kredit: credit
tunai: cash
minggu: sunday week
senin: monday
selasa: tuesday
rabu: wednesday
kamis: thursday
jumat: friday
sabtu: saturday
besok: tomorrow
hari ini: today
libur: holiday holidays
umur: age old
minimal: minimum
maksimal: maximum
lama: long duration
hewan: pet pets animal
anjing: dog dogs
kucing: cat cats
rokok: smoke smoking
gratis: complimentary
kontak: contact
reguler: regular
kilat: express
smp: junior
sma: senior
bandara: airport
stasiun: station train
handuk: towel towels
kolam: pool
renang: swimming swim
kunci: key
masuk: check-in checkin
keluar: check-out checkout
pinjam: borrow loan
simpan: deposit save savings
bunga: interest
cabang: branch branches outlet store
bahasa: language languages
inggris: english
gigi: dental dentist teeth tooth
bleaching: whitening
janji: appointment
pembersihan: cleaning
bahasa: language
air: water
tagihan: bill bills invoice
listrik: electricity power
mata: eye
telinga: ear
jantung: heart
ulang tahun: birthday
pembeli: buyer customer customers
penjual: seller
"""

#: English words that say nothing about the matter; enough of them make the message English
ENGLISH_STOP = words_of("""
the a an is are am do does did i i'm im you your yours my me we our us it its to for of in on at from with and or if be
been was were will would should shall this that these those please hello hi hey thanks thank good morning afternoon
evening any some get need want would like know tell about there's what's per each as by so just also too than then them
they he she his her methods method into out up down over off one
""")
