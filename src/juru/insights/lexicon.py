"""Topics, signs of urgency and barriers, as data. Words are in standard spelling; "_" joins the words of a phrase.

A topic line is "name: words that mean it". Lines further up are more specific and win over later ones that share a word.
"""

#: complaints of the body and mind
COMPLAINTS = """
saraf kejepit: saraf_kejepit saraf_terjepit kecetit hnp
kesemutan: kesemutan kebas mati_rasa
nyeri punggung: punggung pinggang boyok encok
nyeri lutut: lutut dengkul
nyeri sendi: sendi rematik radang_sendi persendian
asam urat: asam_urat
saraf: saraf
bahu kaku: bahu pundak
leher: leher tengkuk
migrain: migrain migren
sakit kepala: sakit_kepala pusing kepala_sakit kepala vertigo kliyengan
kaki bengkak: kaki_bengkak kaki betis tumit bengkak
tangan: tangan siku pergelangan
nyeri dada: nyeri_dada dada jantung berdebar deg-degan
sesak napas: sesak_napas sesak_nafas sesek_nafas sesak napas nafas asma bengek
batuk darah: batuk_darah
batuk: batuk
pilek: pilek flu hidung_tersumbat sinus sinusitis
demam: demam panas_tinggi meriang menggigil badan_panas panas_badan
kejang: kejang step epilepsi ayan
diare: diare mencret berak_air muntaber
muntah: muntah mual muntah-muntah
lambung: lambung maag mag gerd asam_lambung ulu_hati perih_perut
sakit perut: sakit_perut perut_sakit perut melilit kembung sembelit
stroke: stroke lumpuh mulut_mencong pelo
tensi tinggi: tensi hipertensi darah_tinggi tekanan_darah
gula darah: gula_darah diabetes kencing_manis gula_tinggi gula diabet
kolesterol: kolesterol
berat badan: berat_badan kegemukan obesitas gemuk diet gizi kurus stunting
susah tidur: susah_tidur tidak_bisa_tidur insomnia tidur begadang
bunuh diri: bunuh_diri capek_hidup mengakhiri_hidup mau_mati ingin_mati lelah_hidup tidak_kuat_hidup bosan_hidup
    sia-sia putus_asa menyakiti_diri silet
depresi: depresi sedih_terus murung tertekan
kecemasan: cemas kecemasan panik anxiety gelisah overthinking
stres: stres stress burnout
kehamilan: hamil kehamilan mengandung program_hamil promil
haid: haid menstruasi datang_bulan keputihan
kulit: gatal ruam eksim jerawat kulit biduran alergi
mata: mata rabun katarak minus_mata
gigi: gigi gusi
telinga: telinga kuping
ginjal: ginjal kencing_batu
benjolan: benjolan tumor kista
kanker: kanker
pendarahan: pendarahan perdarahan berdarah darah_tidak_berhenti mimisan
luka: luka luka_bakar jahitan infeksi
patah tulang: patah patah_tulang retak keseleo terkilir
keracunan: keracunan overdosis
lemas: lemas lesu letih
rambut rontok: rambut rontok
autisme: autis autisme terlambat_bicara speech_delay
"""

#: services, goods, and matters of an institution
SUBJECTS = """
akupunktur: akupunktur
bekam: bekam
fisioterapi: fisioterapi
hidroterapi: hidroterapi
terapi ozon: ozon terapi_ozon
detoks: detoks detox
puasa: puasa puasa_terarah
yoga: yoga
pijat: pijat refleksi
psikolog: psikolog konseling psikiater
gizi: konsultasi_gizi
vaksin: vaksin imunisasi vaksinasi
laboratorium: laboratorium cek_darah tes_darah
rawat inap: rawat_inap opname
operasi: operasi
homestay: homestay penginapan
USG: usg
rontgen: rontgen
dokter: dokter
obat: obat resep
sepatu: sepatu sandal
baju: baju kemeja kaos gamis hijab celana jaket rok dress pakaian jilbab kerudung
tas: tas ransel dompet
serum: serum skincare toner sunscreen kosmetik lipstik pelembap bedak
blender: blender mixer juicer
elektronik: kulkas tv televisi mesin_cuci kipas setrika rice_cooker ac dispenser oven kompor
HP: hp_baru telepon_genggam smartphone charger powerbank headset earphone casing
laptop: laptop komputer printer keyboard mouse monitor
perabot: meja kursi lemari kasur sofa rak
mainan: mainan boneka lego
makanan: kue makanan frozen keripik sambal kopi camilan snack
buku: buku novel
jam tangan: jam_tangan arloji
parfum: parfum
barang rusak: pecah rusak cacat penyok sobek bocor tidak_berfungsi mati_total barang_rusak lecet
retur: retur pengembalian tukar kembalikan
refund: refund uang_kembali
salah kirim: salah_kirim salah_warna salah_ukuran beda_warna kurang_satu tidak_sesuai
pesanan: pesanan
paket: paket_saya paket_belum paketnya paketku
pengiriman: pengiriman kirim dikirim ekspedisi kurir resi
garansi: garansi klaim_garansi
stok: stok ready restock
ukuran: ukuran
diskon: diskon promo voucher nego kurang_harga bisa_kurang harganya_kurang
COD: cod
cicilan: cicilan kredit paylater
pembayaran: pembayaran transfer bayar_lewat
SPP: spp uang_sekolah uang_bulanan
uang pangkal: uang_pangkal uang_gedung
beasiswa: beasiswa
keringanan: keringanan
PPDB: penerimaan_siswa penerimaan
pendaftaran: pendaftaran daftar_online mendaftar unggah daftar
perundungan: diejek bully dibully perundungan diolok dipalak dikucilkan diledek dihina dirundung diancam dipukul
    dipukuli tawuran
pelecehan: pelecehan dilecehkan diraba
jurusan: jurusan tkj rpl akuntansi ipa ips peminatan
ekstrakurikuler: ekstrakurikuler pramuka basket futsal
ujian: ujian ulangan tes_masuk
rapor: rapor nilai
seragam: seragam
jemputan: jemputan bus bus_sekolah antar-jemput angkutan
asrama: asrama
guru: guru wali_kelas
PKL: pkl magang praktik_kerja
lulusan: lulusan alumni
ijazah: ijazah legalisir
kantin: kantin
kamar: kamar
parkir: parkir
lowongan: lowongan loker
rekening: rekening tabungan
pinjaman: pinjaman kpr
kartu: kartu_atm kartu_kredit kartu
pelayanan: pelayanan judes jutek kasar tidak_ramah petugasnya
aplikasi: aplikasi login error_aplikasi tidak_bisa_masuk
meteran: meteran
air: air_mati air_keruh
listrik: listrik
internet: wifi internet
paspor: paspor visa
KTP: ktp kartu_keluarga
"""

#: topics that say little beside another one
WEAK = frozenset(
    [
        "dokter",
        "obat",
        "kartu",
        "ukuran",
        "stok",
        "kamar",
        "tangan",
        "mata",
        "luka",
        "pembayaran",
        "pengiriman",
        "kehamilan",
        "guru",
        "pesanan",
        "lemas",
        "parkir",
        "aplikasi",
        "pelayanan",
        "kantin",
        "makanan",
        "demam-anak",
    ]
)
#: what a barrier adds as a topic where nothing else is named
BARRIER_TOPICS = {
    "harga": "harga",
    "jarak": "jarak",
    "waktu": "waktu",
    "ragu": "keraguan",
    "prosedur": "prosedur",
    "asuransi": "asuransi",
}
#: plain questions of information, where nothing else is named
GENERAL = """
jadwal: jadwal jam_berapa jam_buka kapan hari_apa buka
alamat: alamat lokasi dimana
harga: harga biaya tarif berapa
stok: ada
"""

HIGH = """
batuk_darah|muntah_darah|bab_darah|kejang|tidak_sadar|pingsan|bibirnya_biru|bibir_biru|membiru|tidak_bisa_napas
mata_cekung|matanya_cekung|tidak_mau_minum|tidak_mau_menyusu & diare|mencret|muntah|demam|anak|bayi
tensi & 180|190|200|210|220
sesak_napas|sesak_nafas|sesek_nafas|sesak|napas_sesak & biru|tolong|berat|tiba-tiba|parah|banget|tidak_kuat|bapak|ibu|
    anak|suami|istri|saya|nenek|kakek|ayah
nyeri_dada|dada_sakit|sakit_dada|dada & nyeri|sakit|tembus|keringat
sakit_hebat|nyeri_hebat|kepalanya_sakit_hebat & muntah|tensi|kepala|perut|dada
diejek|dibully|bully|dipalak|dipukul|diancam|dilecehkan|pelecehan|perundungan|dipukuli|dikeroyok|diolok|dihina|senjata|
    tawuran|dikucilkan|diperas|diledek & anak|saya|teman|adik|siswa|anaknya|kakak
capek_hidup|bunuh_diri|lelah_hidup|sia-sia|ingin_mati|mau_mati|mengakhiri_hidup|tidak_kuat_hidup|bosan_hidup
besok_terakhir|terakhir_besok|besok_terakhir_kan|hari_ini_terakhir|terakhir_hari_ini|batas_hari_ini|deadline_hari_ini|
    tutup_hari_ini|besok_penutupan|nanti_malam_terakhir|batasnya_besok|besok_batas|malam_ini_terakhir|
    terakhir_malam_ini|deadline_besok|besok_deadline
besok_pagi|besok|hari_ini|nanti_malam|nanti_sore|malam_ini|sekarang_juga|sore_ini & belum_sampai|belum_datang|
    belum_nyampe|belum_masuk|acara|error|gagal|tidak_bisa|belum_dikirim|dipakai|nikahan|ujian|berangkat|wisuda|
    belum_diterima
darah|berdarah|pendarahan & tidak_berhenti|banyak|deras|terus
gula|gula_darah & 400|450|500|550|600
hamil|kehamilan & pendarahan|berdarah|flek|ketuban|darah|kontraksi
penipuan|ketipu|tertipu|ditipu|dibobol|rekening_dibobol|hacked|uang_hilang|saldo_hilang & saya|tolong|barusan|tadi|
    rekening|saldo|uang|blokir
kecelakaan|tabrakan|jatuh & berdarah|parah|patah|tidak_bisa_gerak|kepala
demam & 40|41|39,5|tinggi_sekali|kejang
"""

MEDIUM = """
sakit|nyeri|kambuh|keluhan|keluhannya|sering|pegal|ngilu|kaku|bengkak|susah_jalan|lemas|demam|batuk|pusing|mual|diare|
    gatal|luka|kesemutan|sesak|cemas|stres|depresi|susah_tidur|tidak_bisa_tidur|insomnia|tidak_sembuh|naik_turun|
    tidak_bisa_diangkat|migrain|migren|maag|lambung|saraf|asam_urat|kolesterol_tinggi|gula_darah|tensi|muntah|alergi|
    ruam|benjolan|keseleo|terkilir|kram|linu|kebas|perih|sariawan|berdarah|vertigo|stroke|lutut|punggung|pinggang|asma|
    keputihan|jantung|insom|darah_tinggi|tidak_nafsu_makan|nangis_terus|murung|panik
pecah|rusak|cacat|sobek|salah_kirim|tidak_sesuai|belum_sampai|belum_datang|belum_nyampe|belum_diterima|tidak_berfungsi|
    mati_total|hilang|kurang_satu|salah_ukuran|salah_warna|error|gagal|tidak_bisa_login|bocor|komplain|belum_masuk|
    belum_cair|tidak_menyala|kesasar|nyasar|penyok|lecet|palsu|tidak_dingin|error_terus|refund|retur|tidak_nyala|
    belum_dikirim|kebesaran|kekecilan|terkunci|kedaluwarsa|expired
besok|lusa|minggu_ini|terakhir|deadline|batas|keburu|mepet|hari_ini|segera|secepatnya|urgent|buru-buru|dua_hari_lagi|
    2_hari_lagi|tinggal_3_hari|3_hari_lagi
kecewa|marah|kesal|parah|pelayanan|judes|kasar|tidak_terima|tidak_dibalas|lama_sekali_dibalas|belum_dibalas|pilih_kasih
tidak_mau_sekolah|bolos|nilainya_turun|ketinggalan_pelajaran|dihukum|disita|berkelahi|sakit_hati
"""
#: somebody who only thinks about it suffers from nothing yet
CALM = """
pikir-pikir|pikir_pikir|mikir-mikir|kalau_tidak_dicover|kalau_gak|masih_bimbang|masih_ragu|bimbang|info|informasi|
    tanya_harga|berapa_harga|ada_paket|masih_ada_slot|mau_booking|pengen_konsul|mau_konsul|mau_konsultasi|aman_tidak|
    aman_gak|efek_samping|testimoni|bpom|mau_tanya_jadwal|takut_muka|takut_kulit|halal|ori|original
"""

BARRIERS = """
asuransi: tidak_dicover|tidak_tercover|tidak_ditanggung|tidak_terima_bpjs|tidak_masuk_bpjs|gak_dicover|
    kalau_tidak_dicover|bpjs_ditolak|asuransi_ditolak|tidak_bisa_bpjs|tidak_bisa_pakai_bpjs|belum_punya_bpjs|bpjs_mati|
    bpjs_nonaktif|bpjs_nunggak|asuransi_tidak|tidak_ada_asuransi|tidak_punya_bpjs|tidak_punya_asuransi|
    di_luar_tanggungan|limit_habis
asuransi: bpjs|asuransi|kis|jkn|cover|tanggung & tidak|batal|kalau|soalnya|ditolak|habis|mati|nonaktif|sayang|percuma|
    batas|apa_bisa|dipakai|tidak_sanggup
harga: mahal|kemahalan|tidak_mampu|tidak_sanggup|tidak_punya_uang|tidak_ada_uang|tidak_kuat_bayar|berat_di_ongkos|
    uangnya_belum|dana_belum|budget|bujet|kantong|terlalu_tinggi|ketinggian|lebih_murah|murah_dikit|kurangi|
    bisa_kurang|bs_kurang|nego|keringanan|memberatkan|berat_buat|belum_gajian|tanggal_tua|kurang_dong|harga_naik|
    kejauhan_harganya|pas-pasan|ekonomi|kurang_mampu|dompet_tipis|di_luar_budget|bokek|kanker_kantong|tidak_kebeli|
    belum_ada_uang|belum_ada_dana|dana_terbatas|uang_saya_kurang|uang_pas|tidak_ada_biaya|biaya_berat|lagi_seret|
    selangit|nyicil|bisa_dicicil|boleh_dicicil|tidak_cukup_uang|di_toko_sebelah|toko_lain_lebih|lebih_mahal
harga: harga|biaya|spp|tarif|bayar|uang|sppnya|cicilan & berat|kurang|tinggi|naik|nego|sebelah|tidak_mampu|sanggup|
    diskon_dong|keberatan
jarak: jauh|kejauhan|luar_kota|tidak_punya_kendaraan|tidak_ada_kendaraan|susah_kesana|tidak_ada_angkot|
    tidak_ada_jemputan|ongkir_mahal|ongkirnya_mahal|ongkir_lebih|ongkir_ke|lintas_kota|beda_kota|beda_pulau|
    transportasi_susah|susah_kendaraan|naik_apa|tidak_bisa_nyetir|macet|di_luar_pulau|pelosok|tidak_dijangkau|
    tidak_sampai_ke|cabang_terdekat|yang_lebih_dekat|jam_perjalanan|perjalanan
jarak: ongkos_kirim|ongkir & mahal|lebih|kok|gede|besar|kemahalan|berat
jarak: rumah|tinggal|domisili|km|kilo|kami & km|jauh|desa|gunung|jemputan|luar
waktu: kerja & jam|sampai|senin|malam|sabtu|minggu|shift|libur|pulang|kantor|sore|sempat
waktu: antre|antrean|antrinya|tunggu|menunggu|nunggu|lama & lama|jam|berjam-jam|panjang|tidak_bisa|sekali|banget|
    berapa_lama|kelamaan
waktu: tidak_sempat|tidak_ada_waktu|tidak_punya_waktu|sibuk|tidak_bisa_ninggalin|tidak_bisa_izin|bentrok|jamnya_tidak|
    jadwalnya_tidak|jadwal_bentrok|di_luar_jam|cuma_bisa_malam|hanya_bisa_malam|cuma_bisa_sabtu|cuma_bisa_minggu|
    hanya_bisa_minggu|tidak_bisa_cuti|susah_izin|keburu|kelamaan|keburu_habis|terlalu_lama|antrinya_lama|antrenya_lama|
    lama_sekali|tidak_keburu|jam_kerja|pulang_kerja|shift|lembur|jam_pulang|pulang_jam|waktunya_tidak|mepet|buru-buru|telat_sampai|
    kapan_sampainya_lama|indennya_lama|pre_order_lama
waktu: belum_sampai|belum_datang|belum_nyampe|belum_dikirim|belum_diterima & acara|besok|keburu|dipakai|padahal|lusa|nikahan
ragu: takut|ragu|bimbang|khawatir|kuatir|aman_tidak|aman|efek_samping|testimoni|bukti|terbukti|yakin|tidak_yakin|
    belum_yakin|percaya|tidak_percaya|trauma|ngeri|bohong|penipuan|beneran|ori_tidak|original|palsu|kw|asli|bpom|
    menjamin|dijamin|berbahaya|manjur|ampuh|pikir-pikir|pikir_pikir|mikir-mikir|jangan-jangan|nanti_malah|amanah|
    terpercaya|resmi_tidak|gagal|kapok|was-was|deg-degan|review|bagus_tidak|awet_tidak|gampang_rusak|luntur|worth_it|
    kualitasnya|menyesal|mikir_dulu|sakit_tidak|malu|minder|nganggur
prosedur: ribet|ruwet|repot|berbelit|berbelit-belit|susah_daftarnya|syaratnya_banyak|banyak_syarat|
    banyak_banget_syarat|macem-macem|macem2|macam-macam|fotokopi|harus_rujukan|rujukan_dulu|bolak-balik|bolak_balik|bolak_kembali|
    dipingpong|error_terus|gagal_terus|tidak_bisa_daftar|tidak_bisa_upload|upload|unggah|form_error|formulirnya|
    formulir_error|bingung_caranya|bingung_cara|tidak_paham_caranya|gaptek|tidak_ngerti_cara|kode_otp|otp|
    ditolak_sistem|verifikasi|berkasnya_kurang|dokumennya_kurang|kurang_berkas|disuruh|harus_video|video_unboxing|
    birokrasi|susah_banget_daftar|webnya_error|aplikasinya_error|error|tidak_bisa_login|gagal_login|gagal_bayar|
    lama_prosesnya|ribet_amat|ribet_banget|kebanyakan_syarat|legalisir|materai|server_down|loading_terus|muter-muter|
    tidak_bisa_masuk_akun|lupa_kata_sandi|nomor_tidak_terdaftar|ngurusnya|urusannya|pusing_urus
"""
#: beats in this order where several show
BARRIER_ORDER = ("prosedur", "asuransi", "jarak", "harga", "ragu", "waktu")
#: "jam buka?", "harganya berapa?" and the like are no barrier
NO_BARRIER = """
berapa_harga|harga_berapa|alamatnya_dimana
"""

PLACES = (
    r"\b(?:dari|di|tinggal di|rumah (?:saya|kami) di|domisili|asal)\s+"
    r"([a-z]{4,}(?:\s(?:timur|barat|utara|selatan|pusat|kota))?)\b"
)
AGES = r"\b(?:umur|usia|umurnya|usianya)\s*(\d{1,3})\b|\b(\d{1,3})\s*(?:tahun|thn|th|taun)\b"
FEMALE = """
hamil|istri|ibu_saya_sakit|menyusui|haid|menstruasi|keputihan|perempuan|wanita|cewek|nenek|anak_perempuan|putri|mama|ibu
"""
MALE = "suami|bapak|kakek|laki-laki|pria|anak_laki|putra|ayah|papa|prostat"
