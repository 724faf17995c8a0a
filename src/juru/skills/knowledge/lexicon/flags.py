"""Signs in a message that a person must take over, and signs that it is none of the business. Data only; triage.py
    reads it.

A line is one sign: groups that must all occur, joined by " & "; a group is its alternatives, joined by "|"; "_" joins
    the words of a
phrase. Words are in standard spelling: chats are straightened before they are compared, misspelt words too.
A line that begins with "?" counts only where nothing speaks for a mere question about services ("terapi sesak napas ada?").
"""

from juru.skills.knowledge.lexicon import words_of

DANGER = """
dada & nyeri|sakit|sesak|tembus|tertekan|tertindih|sakitnya & keringat|tembus|tangan|dingin|menjalar|hebat|kiri|
    tiba-tiba|sekarang|tolong|parah|kuat|banget
?nyeri_dada|dada_sakit|sakit_dada|dada_kiri|dada_sesak|sesak_dada
?sesak_napas|sesak_nafas|sesek_nafas|sesek_napas|sesak_berat|susah_napas|susah_nafas|sulit_bernapas|sulit_napas|
    napas_berat|napas_cepat|susah_bernapas|ngos-ngosan
tidak_bisa_napas|tidak_bisa_nafas|tidak_bisa_bernapas|berhenti_napas|tersedak|keselek|tercekik|megap-megap
tidak_sadar|tidak_sadarkan|pingsan|tidak_bangun|koma|hilang_kesadaran|tidak_respon|tidak_responsif|tidak_merespon|
    semaput|unconscious
?kejang|kejang-kejang|step|kelojotan|seizure
mulut|bibir|wajah|muka & mencong|perot|merot|miring|mengot|menceng|pelo|turun_sebelah|jatuh_sebelah
bicara|ngomong|mulut & pelo|cadel & tiba-tiba|mendadak
tangan|kaki|badan|tubuh|lengan & tidak_bisa_digerakkan|tidak_bisa_digerakin|tidak_bisa_gerak|tidak_bisa_bergerak|
    lumpuh|mati_separuh|lemas_sebelah|lemah_sebelah|mati_rasa_sebelah
badan|tubuh & sebelah|separuh & lumpuh|lemas|lemah|mati_rasa|kebas
bibir|kuku|wajah|muka & biru|membiru|kebiruan
darah|berdarah|pendarahan|perdarahan|mimisan & tidak_berhenti|tidak_mau_berhenti|tidak_stop|deras|banyak|mengucur|
    muncrat|ngucur|hebat|terus|terus-terusan|tidak_henti|banjir
muntah_darah|batuk_darah|muntah_berdarah|bab_darah|bab_berdarah|berak_darah|kencing_darah|bleeding|bersimbah_darah
hamil|kandungan|kehamilan|ketuban|janin|bumil & darah|pendarahan|perdarahan|flek|berdarah|pecah|merembes|
    tidak_bergerak|tidak_gerak
ketuban_pecah|air_ketuban|mau_melahirkan_sekarang|bayi_mau_keluar|kepala_bayi
keracunan|overdosis|menelan|nelen|telan & racun|obat|baterai|pemutih|deterjen|koin|jamur|makanan|pembersih|sabun|
    minyak|bensin|parah
?keracunan|overdosis|minum_racun|minum_baygon|minum_pemutih|minum_bensin|minum_deterjen|poisoning
kecelakaan|tabrakan|ketabrak|tertabrak|ditabrak|terlindas|jatuh & darah|berdarah|parah|patah|tidak_sadar|tulang|kepala|
    luka|tidak_bisa_bangun|tidak_gerak|pingsan
patah_tulang & tolong|sekarang|baru|barusan|kecelakaan|jatuh|keluar|kelihatan
terbakar|kebakar & tangan|kaki|muka|wajah|badan|anak|saya|rumah|kulit|api
minyak_panas|air_panas|kuah_panas|air_mendidih & melepuh|kena|tersiram|kesiram|tumpah|parah
tidak_bisa_ngomong|tidak_bisa_bicara & tiba-tiba|mendadak|sebelah|lemas|lumpuh
butir|pil|tablet & minum|nelen|telan|menelan & 10|12|15|20|25|30|40|50|semua|sekaligus
luka_bakar|kesiram_air_panas|tersiram_air_panas|tersiram_minyak|kesetrum|tersetrum|tersengat_listrik|
    tenggelam|kelelep
digigit|dipatok|dicakar & ular|anjing_gila|ular_berbisa|anjing|monyet
anak|bayi|balita|panas|demam & 40|40_derajat|41|42|39,5|40,5
bayi & panas|demam & tidak_mau_nyusu|tidak_mau_susu|tidak_mau_menyusu|38|39|39,5|39_derajat_lebih
bayi|anak|balita & tidak_mau_minum|tidak_mau_menyusu|mata_cekung|matanya_cekung|cekung|lemas_sekali|lemes_banget|
    tidak_pipis|kuning_sekali
alergi|bengkak|biduran & sesak|bibir|tenggorokan & bengkak|sesak|napas|menutup
tensi|tekanan_darah & 180|190|200|210|220|230|240|250
gula|gula_darah|gds & 400|450|500|550|600|40|35|30
kepala|sakit_kepala & hebat|luar_biasa|meledak|dahsyat & muntah|mendadak|tiba-tiba|pandangan|kabur|kaku
kebakaran|gas_bocor|bocor_gas|meledak|ledakan|keluar_api|keluar_asap|asap_tebal|bau_gas|korsleting|fire
serangan_jantung|gagal_napas|henti_jantung|heart_attack|chest_pain|stroke_sekarang|kena_stroke|gejala_stroke
darurat & tolong|sekarang|ambulans|cepat|pasien|ibu|bapak|anak|istri|suami|banget
tolong|cepat|butuh|kirim|minta & ambulans & sekarang|cepat|tolong|darurat|parah|kejang|pingsan
gawat & tolong|sekarang|anak|ibu|bapak|istri|suami|pasien
kaku|leher_kaku & demam & muntah|kejang
jari|tangan|kaki & putus|terpotong|kepotong|kejepit_mesin|buntung
can't_breathe|cannot_breathe|not_breathing|emergency|passed_out|collapsed
perut & sakit|nyeri|melilit & hebat|luar_biasa|tidak_tertahan|tidak_kuat|keras_seperti_papan
"""

SELF_HARM = """
bunuh_diri|membunuh_diri|bundir|mengakhiri_hidup|akhiri_hidup|mengakhiri_semuanya|akhiri_semuanya|gantung_diri|suicide|
    kill_myself|end_my_life|want_to_die|suicidal
mau|ingin|pengin|lebih_baik|mending|mendingan|rasanya|kepikiran|niat|berniat|kepingin & mati|meninggal|tiada|mati_aja|
    mati_saja|hilang_dari_dunia|pergi_selamanya
tidak_kuat_hidup|tidak_ingin_hidup|tidak_mau_hidup|tidak_sanggup_hidup|capek_hidup|cape_hidup|lelah_hidup|bosan_hidup|
    muak_hidup|malas_hidup|males_hidup|tidak_pengen_hidup|tidak_kuat_lagi_hidup
hidup|hidupku & sia-sia|tidak_berguna|tidak_berarti|tidak_ada_gunanya|tidak_ada_artinya|percuma|tidak_ada_harapan
nyilet|menyayat|nyayat|menyilet|silet & tangan|lengan|nadi|diri|tangannya|pergelangan
menyakiti_diri|nyakitin_diri|melukai_diri|lukai_diri|ngelukain_diri|self_harm|cutting|sayat_tangan|potong_nadi|
    iris_nadi|menyayat_diri
ngilang|menghilang|hilang & selamanya|dunia|selama-lamanya
loncat|lompat|terjun & jembatan|gedung|lantai|atap|rel|balkon
minum|telan|nelen & semua_obat|obat_sekaligus|sebotol_obat|obat_tidur_banyak|racun_tikus|baygon
"""

VIOLENCE = """
?dipukul|dipukuli|dipukulin|digebuk|digebukin|dikeroyok|dianiaya|ditendang|ditusuk|dibacok|ditampar|ditonjok|dijambak|
    dicekik|disekap|dikurung|disundut|dibanting|diinjak|dikeroyok|penganiayaan|pengeroyokan
diancam|ancam|mengancam|ancaman & pisau|bunuh|pukul|senjata|mati|foto|video|sebar|golok|celurit|dipukul|orang|kakak|
    teman|guru|bakar|saya|anak
?dipalak|dipalakin|pemalakan|malak|malakin|diperas|pemerasan|dimintai_uang_paksa|dipaksa_kasih_uang|ditodong|dirampok|
    dibegal|dijambret|diculik|penculikan|perampokan|ngompas|dikompas
?dibully|bully|bullying|dibuli|pembulian|pembullyan|perundungan|dirundung|dirisak|diejek|diolok|diolok-olok|dihina|
    dikucilkan|dijauhi_teman|dikatain|diledek|diledekin|cyberbullying|bullied
?dilecehkan|pelecehan|dicabuli|pencabulan|diperkosa|pemerkosaan|diraba|diraba-raba|digrepe|dipegang-pegang|
    pelecehan_seksual|disodomi|kekerasan_seksual|harassment|raped|disentuh_sentuh|dilecehin|catcalling|difoto_diam-diam
pegang|megang|raba|elus|cium|peluk & badan|dada|paha|pantat|tubuh|paksa|kemaluan|payudara & murid|siswa|anak|saya|siswi|guru
dimintain|diminta|minta & duit|uang & paksa|dipaksa|ancam|diancam
bawa|membawa|pakai|acungkan|mengacungkan|ada|todong|nodong|bawa-bawa|sembunyikan|nyembunyiin|simpan & pisau|celurit|
    clurit|golok|parang|pistol|senjata|sajam|senjata_tajam|airsoft|samurai|gir|badik|bom & orang|siswa|teman|anak|
    kakak|dia|seseorang|gerbang|kelas|tas|kurir|murid|saya|pelaku|sopir|pembeli|pelanggan|pengunjung
diteror|teror|mau_dibunuh|dibunuh|ancaman_pembunuhan|mau_dipukul|diculik|dikejar_orang
tawuran|klitih|ada_bom|ancaman_bom|penyanderaan|kdrt|kekerasan_rumah_tangga|begal
kekerasan & anak|teman|guru|siswa|saya|istri|suami & dialami|mengalami|alami|korban|dapat|kena
suami|pacar|mantan|orang|ayah|bapak & mukul|pukul|memukul|mukulin|aniaya|nampar|siksa|ancam & saya|aku|anak|ibu
"""

#: what makes a sign with "?" a mere question about services or rules
SERVICE = """
terapi|vaksin|harga|biaya|tarif|jadwal|poli|program|kelas|konsultasi|konsul|riwayat|pernah|dulu|syarat|paket|layanan|
    melayani|sanksi|hukuman|
aturan|peraturan|kebijakan|poin|tata_tertib|dikeluarkan|menangani|mengobati|obati|sembuh|cocok|spesialis|dokter_apa|
    boleh_ikut|asuransi|ditanggung|bpjs|
konseling|apakah|seminar|sosialisasi|penyuluhan|pencegahan|mencegah|edukasi|ekstrakurikuler|lapor_kemana|lapor_ke_mana|
    melapor_ke|
    cara_melapor|akupunktur|bekam|yoga|kontraindikasi
"""
#: what makes it no mere question after all
ACUTE = """
tolong|cepat|segera|sekarang|tiba-tiba|mendadak|barusan|baru_saja|darurat|gawat|harus_bagaimana|bagaimana_ini|help|
    urgent|dari_tadi|dari_semalam|parah|sekali_ini|
ini_bagaimana|panik|butuh_pertolongan|anak_saya|anakku|adik_saya|teman_saya|saya_dipukul|saya_diancam|saya_dilecehkan|
    suami_saya|ibu_saya|bapak_saya|istri_saya|tadi|hari_ini|
setiap_hari|tiap_hari|kemarin|sampai_nangis|sampai_menangis|temen_sekamar|saya_korban|saya_takut|takut_sekolah
"""

PERSON = """
bicara|ngomong|ngobrol|mengobrol|berbicara|chat|chatting|telepon|teleponan|komunikasi|berkomunikasi|ketemu|dilayani|
    dibantu|tanya|dijawab|terhubung|talk|speak|balas|dibalas|call|bertanya & orang|orangnya|orang_asli|resepsionis|
    resepsionisnya|humas|kasir|pemilik|kepala|marketing|manusia|admin|
    adminnya|petugas|petugasnya|operator|staf|staff|layanan_pelanggan|perawat_jaga|human|person|agent|someone|
    representative|bagian|manajer|atasan|pimpinan|supervisor|manager|pihak_sekolah|guru_bk|karyawan|pegawai & mau|bisa|
    minta|tolong|langsung|ingin|jangan|please|want|can|dengan|saja|boleh|sama|bukan|kapan_bisa
sambungkan|disambungkan|sambungin|disambungin|hubungkan|dihubungkan|hubungin|dihubungin|alihkan|dialihkan|oper|forward|
    connect|teruskan|diteruskan|transfer_ke & petugas|admin|orang|layanan_pelanggan|bagian|perawat|dokter|guru|
    operator|staf|manusia|manajer|human|agent|ke|staff|kasir|pendaftaran
dihubungi_admin|dihubungi_petugas|dihubungi_cs|adminnya_ada|dihubungi_saja|tanya_orangnya
bicara|ngomong|telepon|ngobrol & dokter|dokternya|guru|gurunya|wali_kelas|perawat|apoteker & langsung
jangan_bot|bukan_bot|bukan_robot|jangan_robot|jangan_dijawab_bot|tidak_mau_bot|sama_bot|robot_mulu|bot_mulu|bot_terus|
    bosan_bot|males_bot|capek_bot|not_a_bot|no_bot|real_person|bukan_mesin|dijawab_mesin|balasan_otomatis|
    jawaban_otomatis|jawab_otomatis|mesin_penjawab
telepon_saya|telpon_saya|telepon_balik|telpon_balik|hubungi_saya|call_me|telepon_aku|ditelepon_saja|minta_ditelepon|
    minta_ditelpon|bisa_ditelepon|kontak_saya|telepon_ke_saya|ditelpon_aja|ditelepon_balik
admin|adminnya|orangnya|petugasnya|operatornya|layanan_pelanggan & mana|ada_tidak|kemana|hidup|aktif_tidak|
    online_tidak & admin|mana|manusia|orang
ada_orang|ada_orangnya|ada_manusia|ada_admin|ada_adminnya|mana_adminnya|mana_admin|adminnya_mana|panggilkan|panggilin|
    panggil_admin|panggil_petugas|panggil_orang|minta_petugas|minta_admin|minta_orang|mau_orang|mau_admin|butuh_orang|
    butuh_petugas|butuh_admin|mau_petugas|mau_cs|mau_manusia|minta_manusia|talk_to_human|human_please|minta_cs|
    admin_tolong_balas|customer_service_please|live_agent|live_chat
"""
#: a question about numbers and hours is no call for a person
NOT_PERSON = "nomor|jam_berapa|biaya|tarif|harga|syarat|alamat|buka_jam|berapa|kapan_orang|jadwal"

COMPLAINT = """
kecewa|mengecewakan|kecewain|nyesel|menyesal|kapok|kesal|kesel|sebel|sebal|jengkel|geram|marah|muak|emosi|dongkol|
    gondok|disappointed|angry|terrible|worst|ngamuk|murka
parah|payah|buruk|jelek|bobrok|brengsek|bangsat|anjing|bego|goblok|tolol|tai|kampret|sialan|bajingan|asu|jancuk|
    kurang_ajar|tidak_becus|tidak_profesional|tidak_beres|ancur|hancur|busuk|zalim|sampah|gila|keterlaluan|
    keterlaluannya|ngawur|asal-asalan|semena-mena|tidak_manusiawi|lelet|lemot & banget|pelayanan|layanan|kalian|kamu|
    sekali|kok|nih|petugas|petugasnya|perawat|dokter|guru|admin|kurir|kasir|sistem|antre|toko|sekolah|rumah_sakit|
    barang|kualitas|sumpah|masa|respon|sih|perusahaan|terapis|satpam|adminnya|bank
penipu|penipuan|tipu|ditipu|nipu|menipu|bohong|pembohong|bohongin|dibohongin|dibohongi|scam|fraud|abal-abal|tipu-tipu|
    kibul|dikibulin
viralin|viralkan|viral|lapor_polisi|laporkan_polisi|laporin|polisikan|saya_laporkan|saya_lapor|lapor_ke_dinas|
    lapor_ylki|ylki|tuntut|menuntut|somasi|pengacara|media_sosial|medsos|bintang_1|bintang_satu|review_jelek|
    ulasan_jelek|ulasan_buruk|google_review & saya|bakal|akan|kalian|mau|nih|kalau|kasih|ya
mau_komplain|ingin_komplain|komplain_dong|saya_komplain|mau_complain|mau_protes|saya_protes|mau_mengadu|mau_ngadu|
    mau_lapor_petugas|ingin_mengadukan|mau_mengeluh|ajukan_keluhan|sampaikan_keluhan|menyampaikan_keluhan|mau_keluhan|
    mengajukan_komplain|saya_keberatan|keberatan_atas|make_a_complaint|complain|ingin_menyampaikan_komplain|tidak_puas|
    kurang_puas|protes_keras
kasar|judes|jutek|ketus|galak|sinis|tidak_sopan|tidak_ramah|bentak|dibentak|membentak|ngebentak|nyolot|songong|sombong|
    cuek|dicuekin|diabaikan|dicuekkan|arogan|rasis|diskriminasi|dibeda-bedakan|beda-bedakan|dibedakan|pilih_kasih|
    nyuekin|tidak_dilayani|diusir|ngusir|dimaki|dimarahi|dimarahin|dipingpong|dilempar-lempar|ngelempar|melempar|
    dibanting|membanting & petugas|perawat|dokter|terapis|guru|kasir|satpam|kurir|admin|pegawai|karyawan|staf|anak|
    saya|ibu|bapak|kalian|cs|layanan_pelanggan|pelayanan|wali_kelas|kepala|sopir|teller|paket|barang
tanggung_jawab & bagaimana|mana|kalian|gimana|tidak|minta
tidak_terima|tidak_ikhlas|tidak_rela|tidak_adil|dirugikan|merugikan|rugi & saya|kami|anak|kalian|pokoknya|sekali|banget
nunggu|tunggu|menunggu|antre & dari_pagi|setengah_hari|sampai_sore|jam|lama_banget|lama_sekali|berjam-jam|seharian|
    dari_tadi & tidak_dipanggil|
    belum_dipanggil|tidak_dilayani|belum_dilayani|tidak_jelas|tidak_ada_kepastian|kapan_giliran
parah|payah|ancur|bobrok|mengecewakan|tidak_becus|kurang_ajar|ngeselin|nyebelin & tapi|padahal|tiap_hari|setiap_hari|
    terus|mulu|melulu|penuh|bayar|sudah|masa
tidak_ditanggapi|tidak_digubris|tidak_direspon|tidak_dibalas|tidak_ada_respon|tidak_ada_tanggapan|slow_respon|php|
    di-php|tidak_ada_itikad|janji_palsu|janji_terus|cuma_janji|janji_mulu|janji_doang
salah_kirim|barang_palsu|barang_kw|tidak_sesuai_pesanan|beda_dari_foto|tidak_sesuai_foto|tidak_sesuai_deskripsi & kok|
    kecewa|kalian|masa|gimana|saya_terima
"""
#: asking where or how complaints are taken is a question
NOT_COMPLAINT = """
hubungi_siapa|lapor_siapa|ke_siapa|kalau_mau_komplain|kalau_komplain|cara_komplain|cara_mengajukan|cara_ajukan|
    kemana_komplain|komplain_kemana|komplain_dimana|dimana_komplain|
    keluhan_kemana|keluhan_dimana|nomor_keluhan|kemana_saya_bisa|lapor_keluhan_kemana|bagaimana_cara_menyampaikan|
    where_can_i|berapa_lama_keluhan|keluhan_dijawab|how_do_i|nomor_pengaduan|menyampaikan_keluhan_kemana|
    prosedur_komplain|alur_komplain|menyampaikan_keluhan_di|keluhan_disampaikan|keluhan_ke_mana|komplain_ke_mana|
    komplain_lewat|keluhan_lewat|takut|ragu|khawatir
"""

#: something that only staff can look up
OWN_RECORD = (
    "obat|janji|janji_temu|kontrol|bayaran|transferan|kirimanku|air|listrik|internet|wifi|anak_saya|anakku|hasil|"
    "hasil_lab|hasil_tes|paket|pesanan|kiriman|barang|resi|order|uang|dana|refund|pembayaran|transfer|tagihan|rapor|"
    "nilai|klaim|antre|nomor_antre|"
    "rekam_medis|resep|surat|berkas|kartu|akun|saldo|cicilan|pinjaman|spp|booking|reservasi|jadwal|kurir|pendaftaran|"
    "lamaran|poin|pengajuan|formulir|rujukan|status|meteran|tiket|pengembalian|absen|invoice|bukti|voucher|deposit|"
    "denda|nomor|mutasi|kamar"
)
STATUS = (
    "masih_ada|tetap_ada|masih_berlaku_kan|jadi_kan|sudah_tercatat|sudah_didaftar|belum_nyala|belum_hidup|tidak_nyala|"
    "belum_menyala|masih_mati|sudah_di_rumah|belum_pulang|belum_nyampe|sudah_sampai|sampai_mana|sampai_dimana|"
    "sudah_keluar|sudah_jadi|sudah_masuk|belum_sampai|belum_keluar|belum_masuk|belum_datang|belum_jadi|tidak_sampai|"
    "dimana_ya|"
    "sudah_dikirim|sudah_diproses|belum_diproses|belum_dikirim|sudah_dibayar|sudah_lunas|sudah_diterima|sudah_terdaftar|"
    "belum_cair|sudah_cair|belum_balik|belum_kembali|kok_belum|udah_belum|"
    "sudah_belum|belum_ada_kabar|tinggal_berapa|sisa_berapa|nomor_berapa|tidak_muncul|tidak_masuk|stuck|nyangkut|"
    "gagal_terus|ditolak|belum_terkonfirmasi|terkonfirmasi|sudah_ada|sudah_selesai|"
    "tidak_gerak|tidak_bergerak|ada_dimana|masih_dimana|sudah_dimana|posisi|belum_diterima|belum_terima|belum_update|"
    "belum_dikonfirmasi|belum_terverifikasi|lulus_tidak|keterima|diterima_tidak|salah_kirim|kurang_satu|pulang|"
    "berapa_ya|gulanya_berapa|nilainya_berapa|sampai_belum|sampe_belum|masuk_belum|keluar_belum|jadi_belum|cair_belum|"
    "has_it|arrived|where_is"
)
CHANGE = (
    "majuin|mundurin|undurin|geserin|gantiin|ubahin|cekin|pindahin|reschedulekan|hapuskan|koreksikan|ubah|ganti|geser|"
    "pindah|pindahkan|pindahin|majukan|mundurkan|undur|undurkan|jadwal_ulang|batal|batalkan|batalin|tolong_batalkan|"
    "hapus|perpanjang|reset|buka_blokir|"
    "tunda|cek|cekkan|lihatkan|cariin|carikan|update|perbaiki|benarkan|koreksi|lacak|kirim_ulang|proses|diproses|"
    "konfirmasi|cancel|reschedule|change|move|check"
)
BOOKED = (
    "jadwal_saya|pesanan_saya|booking_saya|janji_saya|kiriman_saya|paket_saya|pendaftaran_saya|reservasi_saya|pesananku|"
    "jadwalku|paketku|punya_saya|yang_tadi|tadi_pagi|yang_kemarin|"
    "yang_besok|besok|lusa|atas_nama|nomor_resi|nomor_pesanan|order_saya|pembayaran_saya|akun_saya|data_saya|nama_saya|"
    "jadwal_besok|my_booking|my_appointment|my_order|janji_temu_saya|kamar_saya|tiket_saya|"
    "nomor_rekam_medis_saya|anak_saya|spp_saya|nomor_hp_saya|alamat_saya|kontrol_saya|pesanan_nomor|invoice|resi|"
    "nomor_invoice|hari_ini|janji_kontrol|konsultasi_saya|terapi_saya|kelas_saya|minggu_depan|nanti_sore|nanti_siang|"
    "alamat_rumah|rekening_saya|transaksi_saya|jadwal_sy"
)
#: how people ask in general, about no booking of their own
GENERAL = (
    "cara|bagaimana_cara|syarat|biaya|berapa_persen|kena_biaya|kena_charge|kalau|apakah_bisa|boleh_tidak|dapat_uang|"
    "uang_balik|uangnya_balik|berapa_biaya|maksimal|minimal|aturan|ketentuan|prosedur|how_to|how_do|"
    "berapa_lama|berapa_hari|kapan_biasanya|biasanya|apa_saja|kebijakan|bisa_tidak_ya|denda"
)

INJECTION = """
abaikan|lupakan|ignore|hiraukan|langgar|override|forget|disregard|bypass & instruksi|aturan|perintah|aturanmu|
    instruction|instructions|prompt|peraturan|sebelumnya|rules|batasan|larangan
system_prompt|sistem_prompt|prompt_kamu|promptmu|instruksi_rahasia|instruksi_sistem|aturan_rahasia|instruksimu|
    jailbreak|dan_mode|developer_mode|mode_developer|mode_pengembang|root_access|sudo|sql_injection|drop_table
kamu_sekarang|kamu_adalah|kamu_jadi|kamu_berperan|berperan_sebagai|pura-pura|pura_pura|bertindak_sebagai|anggap_dirimu|
    anggap_kamu|act_as|pretend|you_are_now|roleplay|mulai_sekarang_kamu & jadi|asisten|hacker|kepala|pacar|dokter|
    bebas|tanpa|manusia|admin|seolah|orang|you|a|sebagai|sekarang|ai|direktur|dan|guru|pemilik|teman|tidak_punya|robot|
    model|bukan
tampilkan|kasih|kirim|kirimkan|sebutkan|bocorkan|minta|lihat|berikan|beri|tunjukkan|show|give|list|share|daftar|cetak|
    ekspor|export|unduh & semua|daftar|data|nomor|alamat|database|isi|rekam_medis|kontak|list|diagnosis|nama|riwayat|
    gaji|foto & pasien|pelanggan|siswa|customer|orang_lain|pembeli|member|anggota|karyawan|murid|nasabah|users|user|
    patients|customers|tamu|pengguna|penghuni|guru|tetangga|mantan|wali_murid & semua|lain|hari_ini|daftar|yang|kamu|
    atas_nama|database|all|siapa_saja|bernama|itu|kemarin|saja
password|kata_sandi|api_key|token|kredensial|login_admin|akses_admin|kode_otp|otp|pin_admin|akun_admin|sandi_admin|
    password_admin & admin|kasih|berikan|minta|bocorkan|sistem|database|server|tampilkan|show|give|sebutkan|kirim|punya
ubah|ganti|set|jadikan|bikin|buat|hapus & nilai|harga|diskon|tagihan|tarif|poin|absen|ongkos|saldo & saya|jadi|semua &
    100|0|gratis|nol|rupiah|lunas|a|sempurna|seratus
saya_admin|saya_developer|saya_pengembang|admin_it|tim_it|ini_admin|ini_developer|ini_bos|ini_pemilik|atas_perintah &
    tampilkan|kasih|berikan|buka|akses|kirim|data|daftar|nomor|password|matikan
print_your|reveal_your|repeat_the|tulis_ulang|ulangi & instructions|prompt|system|instruksi|aturan|di_atas|perintah
rekam_medis|hasil|diagnosa|diagnosis|penyakit|alamat|nomor|gaji|data|tagihan|nilai & tetangga|artis|mantan|orang_lain|
    pasien_lain|bos_saya|teman_saya|pelanggan_lain|siswa_lain|pacar|selebgram & tahu|lihat|minta|kasih|apa|berapa|
    sakit|cek|tolong|mau
"""
NOT_INJECTION = "wi-fi|lupa_kata_sandi|lupa_password|reset_password|cara_ganti|lupa_pin|wifi|aplikasi"

OFF_TOPIC = """
presiden|menteri|gubernur|pemilu|pilpres|capres|partai|dpr & siapa|kapan|menurut|pilih|sekarang|menang|berapa|nama|apa|
    calon|indonesia
puisi|pantun|cerpen|dongeng|lirik|lagu|karangan|esai|caption|pidato|skripsi|makalah|surat_cinta|cerita|gombalan|naskah|
    poem|essay|song|joke|story & buat|bikin|bikinkan|buatkan|bikinin|buatin|tulis|tuliskan|tulisin|carikan|write|
    nyanyi|kasih|bantu|tell|make|ceritakan
pekerjaan_rumah|integral|turunan|persamaan|soal_matematika|tugas_kuliah|tugas_sekolah|soal_fisika & bantu|bantuin|
    kerjakan|kerjain|kerjakanlah|jawabin|selesaikan|hitung|ngerjain|mengerjakan
resep_masak|resep_rendang|resep_nasi|resep_kue|resep_ayam|cara_masak|cara_memasak|cara_bikin_kue|bikin_nasi_goreng|
    resep_sambal|resep_soto|resep_bolu|resep_opor|resep_brownies|resep_sate|resep_bakso
timnas|liga|piala|skor|klub|sepak_bola|bola|persib|persija|manchester|barcelona|real_madrid|motogp|pertandingan|
    moto_gp|arsenal|liverpool|chelsea & menang|kalah|siapa|jadwal|skor|main|menurut|lawan|juara|hasil|berapa|tadi|vs|
    kapan
cuaca|hujan|gempa|ramalan_cuaca|weather & hari_ini|besok|sekarang|jakarta|bagaimana|apa|tidak|di|today|tomorrow
zodiak|ramalan|jodoh|togel|shio|horoskop|peruntungan|tarot|weton & apa|berapa|siapa|hari_ini|bagaimana|saya|tebak|
    angka|kapan|minta|ramal
bitcoin|kripto|crypto|saham|forex|dolar|kurs|harga_emas|dollar|ihsg|ethereum & harga|berapa|naik|turun|beli|hari_ini|
    sekarang|prediksi
artis|gosip|drakor|drama|film|anime|sinetron|netflix|selebriti|kpop|bts|blackpink|konser & siapa|nonton|rekomendasi|
    bagus|apa|terbaru|menurut|pacar|cerita|kapan|rekomendasiin
python|javascript|coding|kode_program|html|excel|rumus_excel|kodingan|website & bikin|buat|tulis|bikinin|buatkan|
    ajarin|error|bantu|rumus|buatin|program
terjemahkan|terjemahin|translate|artikan & ke|bahasa|inggris|jepang|arab|kalimat|ini|into|jawa
ibu_kota|ibukota|planet|penemu|sejarah|perang|rumus|gunung_tertinggi|presiden_pertama|benua|jarak_bumi|capital_of|
    president_of & siapa|apa|berapa|kapan|dunia|who|what|negara
kamu|kau & makan|tidur|mandi|pacar|jomblo|umur|tinggal|cantik|ganteng|hobi|suka_apa|lahir|sayang|kangen & sudah|lagi|
    punya|berapa|dimana|apa|tidak|siapa|belum|aku|saya
pacar_kamu|kamu_punya_pacar|kamu_cantik|nikah_sama|i_love_you|kamu_single|kamu_jomblo|mau_jadi_pacar|umur_kamu|
    kamu_tinggal_dimana|kamu_makan_apa|curhat_dong|kangen_kamu|jadi_pacarku|kamu_manusia_apa|kamu_umur
main_game|tebak-tebakan|tebak_tebakan|teka-teki|lelucon|lawakan|ngelawak|jokes|mobile_legends|free_fire|top_up_ml|
    game_apa|cerita_lucu|nyanyi_dong|main_tebak
pinjam_uang|pinjol|hutang_dulu|cari_kerja_di|cara_kaya|cara_cepat_kaya|bisnis_apa_yang|tips_diet_artis|cara_hack|
    hack_wifi|hack_wa|bobol|hack_instagram|cheat|cara_nyantet|pelet|dukun_santet|santet
motor_bagus_apa|mobil_bagus_apa|hp_bagus_apa|rekomendasi_hp|rekomendasi_laptop|rekomendasi_motor|tempat_wisata|
    tiket_pesawat|hotel_murah|rekomendasi_wisata|tempat_nongkrong|tempat_makan_enak|rekomendasi_film
"""

#: the sender's own illness: no judgement, no medicine
MEDICAL = """
bahaya|berbahaya|normal|wajar|parah|serius|kanker|tumor|aman|menular|ganas|dangerous & benjolan|bisul|luka|bengkak|
    nyeri|gatal|ruam|sakit|darah|pusing|mual|demam|batuk|kesemutan|kram|bercak|keputihan|haid|sariawan|lecet|kebas|
    jantung_berdebar|deg-degan|lebam|memar|kuning|nanah|muntah|diare|gejala|bintik|jerawat|lendir & saya|anak|ibu|
    bapak|istri|suami|aku|ku|ini|leher|kepala|tangan|perut|saya|my|kulit|mata|kaki|payudara|punggung|adik
obat_apa|obatnya_apa|minum_apa|dikasih_apa|diobati_apa|obat_yang_bagus|obat_yang_cocok|rekomendasi_obat|salep_apa|
    vitamin_apa|herbal_apa|antibiotik_apa|dosis_berapa|berapa_dosis|what_medicine|minum_obat_apa|dosisnya
sakit_apa|penyakit_apa|gejala_apa|gejala_penyakit|kena_apa|kenapa_ya & saya|anak|ibu|bapak|perut|kepala|badan|ini|itu|
    kulit|istri|suami|tangan|kaki|mata
minum|makan|campur|barengan|bareng|bersamaan|dicampur|konsumsi & obat & jamu|herbal|kunyit|alkohol|kopi|susu|vitamin|
    suplemen|asam|obat_lain|madu|ramuan|jahe|temulawak|teh & boleh|aman|bisa|apa|tidak
"""

SMALLTALK_GREETING = words_of("""
halo hallo hai hi hello helo hei hey hy assalamualaikum assalamu'alaikum assalamu alaikum asslm askum ass wr wb
warahmatullahi wabarakatuh selamat pagi siang sore malam malem mlm pagii permisi punten misi kulonuwun sampurasun horas
om swastiastu shalom salam test tes p ping good morning afternoon evening ada orang met sugeng enjing siangg rahayu
selmat slmt slamat
""")
SMALLTALK_THANKS = words_of("""
terima kasih makasih makasi mksh mksih maksih thx thanks thank you tq ty trims tengkyu tengkiu suwun nuwun matur hatur
nuhun terimakasih trimakasih trmksh makasihh banyak sangat sekali atas infonya informasinya info informasi bantuannya
bantuan penjelasannya penjelasan jawabannya jawaban responnya respon membantu sangat sudah dibantu syukron jazakallah
tksh tks thankyou much very help your sukses berkah sehat selalu semoga amin aamiin sama-sama sami sampai jumpa dadah
bye semua waktunya pelayanannya ramah
""")
#: the words among them that thank by themselves
THANKING = words_of(
    "terima kasih makasih makasi thanks thank thx trims suwun nuhun terimakasih tq mksh syukron tengkyu nuwun "
    "trimakasih thankyou tks mksih "
    "maksih trmksh makasihh"
)
SMALLTALK_OK = words_of("""
ok oke okay okey okeh sip siap baik baiklah mantap mantul noted iya ya yaa yup yoi paham ngerti mengerti jelas
dimengerti saya aku sudah cukup itu saja aja dulu nanti kabari lagi hubungi deh dah kalau begitu gitu wkwk haha hehe
hehehe hihi lah nggih inggih enggih bagus keren top good great nice 👍 🙏 😊 tidak jadi mengerti untuk semuanya kembali
wassalamualaikum
""")
#: words of address may stand beside small talk; anything else makes it a question
ADDRESS = words_of("""
kak kakak min admin mimin gan sis bro bang mas mbak mba pak bu bapak ibu bun bunda om tante dok dokter suster sus ya yaa
sih dong deh nih kok loh lho ka kaka teh kang neng akang mang bli mbok cak ning semua semuanya tim team rs rumah sakit
klinik toko sekolah dan the so to for nya ini
""")
