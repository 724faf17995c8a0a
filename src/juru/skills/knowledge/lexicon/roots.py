"""Root words that take prefixes and suffixes: the stemmer prefers them, so that "pengiriman" and "ngirimin" meet in "kirim"."""

from juru.skills.knowledge.lexicon import words_of

ROOTS = words_of("""
abadi abai abdi adil adu agar ajak ajar aju akhir aktif akui alas alami alih alir ambil amal aman anggap anggota anjur
antar antre ancam anut arah arsip asuh asuransi atas atur awal awas bagi bahas baik baca bahaya balas balik bandel
bangun bantu banding baru batal batas bawa bayar bebas beda bekal beku beli belok benar bentuk berangkat berat beri
bersih besar besuk betul bicara bimbing bina bisa bocor boking bolos bongkar boros buat buang buah buka bukti buktikan
bungkus buru butuh buku bunga bersih cair campur cantum capai cari catat cedera cegah cek cepat cetak cicil coba cocok
copot coret cuci cukup cuti curi daftar dagang dampak damping dapat darat darurat dasar data datang debit denda dengar
deposit derita desak diam didik diskon dorong duduk duga dukung dulu edar enak erat fasilitas foto gabung gagal gaji
ganggu ganti gantung garansi gerak gesek giat gigit gilir goreng gosok gugat guna habis hadap hadiah hadir hafal halang
hapus harap harga hasil hemat henti hidup hilang hina hindar hitung hormat hubung hukum huni ikat ikut iklan imbang
imbau inap indah ingat ingin injak isi istirahat izin jadi jaga jahit jalan jamin jangkau janji jatuh jawab jelas jemput
jenguk jepit jual jumpa juang kabar kait kaji kali kantor karantina kasih kawal kawin kecewa kejut kelola keluar keluh
kemas kembali kembang kemudi kena kenal kendali kendara kerja khusus kirim klaim komplain konfirmasi konsultasi kontrol
koreksi kosong kredit kuasa kuasai kumpul kunci kunjung kurang kurir labuh lacak lahir lain laku lalu lambat lamar
lampir lampau lancar langgan langgar lanjut lapor larang latih lawan layan layar lebih lebar legalisir lekat lembur
lengkap lepas letak lewat libat libur lihat limpah lindung lintas lulus lunas luka lupa maaf main makan maklum malas
mandi masak masuk mati mau milik minat minta minum mohon muat mudah mukim mulai mulia mutasi naik nama nanti nasihat
nikah nikmat nilai nyala obat olah olahraga operasi ozon paham pakai paksa palsu pandu panggil pantau panjang pantang
pasang pasti patuh pecah pegang pelihara peluk pendam pengaruh percaya perban pergi periksa perintah perlu pesan peta
petik piara pijat pikir pilih pimpin pindah pinjam pisah potong praktik prioritas proses promosi puasa puji pukul pulang
pulih pungut pusat putar putus racun racik ragu rakit ramah rampas rancang rasa rawat rebut rekam rekomendasi renang
rencana repot resap resmi retur risau rujuk rugi rusak saing sakit saksi salah salin salur sambung sambut sampai samping
sanggup saring sarap satu sebar sebut sedia sehat selamat selenggara selesai seleksi seragam serah serang serta setor
setuju sewa siap siar sidik sikap simpan singkat sisa sisip sita sosialisasi sedot suruh sunat suntik surat susu susul
syarat tabung tahan taat tahu takut tambah tampil tampung tanam tanda tangan tanggap tangguh tanggung tangkap tanya
tarik taruh tawar tebus tegur tekan telan telat teliti telusur temani temu tempat tempel tempuh tenang tengah tentu
tepat terbang terbit terima terjemah tetap tiba tidur tiket tilang timbang timpa tindak tinggal tinggi tipu titip tolak
tolong tonton total transfer tugas tuju tukar tulis tumbuh tumpang tunda tunggak tunggu tunjang tunjuk tuntut turun
turut tutup uang ubah ucap uji ukur ulang umum undang undi undur unduh unggah unjuk upah urus usaha usia usir usul utama
utang wajib wakil warna wawancara yakin bantah tunai rinci ringan ringkas cabut sanksi rokok serah kelahi aniaya perkosa
leceh bully palak rundung hafal wisuda khitan imunisasi vaksin lahir hamil kandung balut rontgen rehab inkubasi donor
cangkok suap bilas lukis tari nyanyi robek rendam sterilkan terapi metode lebaran negeri pusat menteri gerai seluruh
persen semester sebelum sebentar setiap sekitar sekarang sepeda sepatu seni selimut mesin media menu medis medik meter
mobil pendek dinas diri kertas kerabat ketua kepala bersama beras bekal beban berita terang teras terus terminal
pemerintah pekan pena mekanik kecamatan kebaya dewasa dengan depan desa demam denah deras berkas betis belum belas kesal
kering keras kerang kelapa kecil kemarin kemeja kerudung kereta keramik sedikit sebab sendok senin selasa selesai senyum
sertifikat perak peran perut perban perkara pertama perpustakaan perusahaan pelabuhan penting penuh pensil pensiun
penjuru memori mentah mental merah merek meriang mewah diabetes diare diet digital dinding dingin direktur diskusi
distrik termos ternak tersier beasiswa berlian bensin benih sekretaris sedan sedang segar segel sejarah seksi sektor
seluler semen sensor sentral ketan keju kelinci kemoterapi pesantren polis peluang pemuda perempuan percetakan setrika
cuci jemur parkir keluarga kelas kamar kasir laundry
""")
