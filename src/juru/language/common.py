"""Common Indonesian words without a meaning of their own for money: known, so that they are no names and no typos."""

from juru.language.wordlist import words_of

COMMON = words_of(
    """
    ada adalah agak agar aja akhirnya aku alhamdulillah alamat alasan amanat amin anak antara anu apalagi apes arah arti
    asal asik asli astaga atas atau atm awal ayo bagaimanapun bagi bagian bagus bahan bahas bahwa baik baju balas bangga
    bangun bangunan banjir bareng baris baru basah batal bawa bawah beberapa beda begini begitu bekas bekasi belah
    belakang belakangan belajar benar bener berangkat berat berdiri beres berempat bertiga berdua berlima bersama bersih
    besar besok betul biar biasa biasanya bilang bin bingung bintang bisa bis bocah bogor bohong boleh bolong boros bot
    buka bukti bulat bunyi buru buruk butuh cabang cantik cape capek catet celaka cepat cepet cerita cewek cowok cocok
    coba cocokin curhat dahulu dalam dan dapur darurat datang datar debat deh dekat deket demo deng dengar depok deres
    desa detail di dia dicatat diem diganti dihitung dikit dilihat dingin ding dirumah diri disana disini disuruh doa
    doang dobel dong dua duduk duga duh dulunya dunia ecer eceran edan eh enak ekor emang emak entah erat eror error esok
    fix food full gabung gabut gagal gampang gara gede gelap gemes gitu gila gimana goreng gratis grup gunung habisnya
    hadeh hadir haha hahaha halal halo hampir hancur hangat hanya harap harga hari harian harus hati hehe heboh hemat
    heran hidup hijau hilang hitam hitung hujan huhu hubung huruf hutan ibarat ikhlas ikut imbang indah info ingat
    ingetin inget ingatkan ingin ini inilah insyaallah isi istirahat itu jadi jadwal jaga jagain jagung jajal jakarta
    jalan jam jaman janji jangan jarang jarak jatuh jauh jawab jelas jelek jemput jogja jujur jumpa juragan juta kacau
    kadang kagak kah kaki kalah kali kalian kampung kan kanan kantor kantong kapan kapok karena kasar kasian kasihan kata
    katanya kayak kaya kayaknya kebagian kebanyakan kebutuhan kecil kecuali kedua kehujanan keinget kelak kelas keluarga
    kemana kembali kembalian kemudian kena kenal kencang kenyang kepala kepingin keras keren kering kerja kerjaan kesana
    kesel kesini ketemu ketinggalan ketiga ketik khusus kian kilat kini kira kiri klik kode kok kondisi konsumen kopling
    kosong kosongan kota kotor kuat kuliah kumpul kunci kuning kurang kurus laen lagi lagian lah lahir lain lainnya lalu
    lama lambat lampu langsung langka lanjut lantas lapar lari lebaran lebih legit lemah lembur lengkap lepas lesu letak
    lewat lho libur lihat limit logo lokasi lol lumayan lunas lupa luar luas lusa maaf mah main makanya makin maksimal
    malah malas males malu mampir mana mandiri manis mantap marah mari masa masak masih masing masuk masukin mata mati
    mau mbanyu melulu memang menang mendadak mendung meninggal menit menurut merah mereka mesti milik mimpi minimal minum
    minimarket minus mirip miring misal mogok moga mohon muda mudah mudik muka mulai mulu mulut muncul mundur mungkin
    murah murid musim mutar nah naik nakal nama namanya nambah nangis nanti nasib nego negri neraka ngaji ngantri ngapain
    ngelamar nih nikah nikmat nol nongkrong nomor normal nyala nyampe nyari nyaris nyusul obrol obral olahraga oleh oper
    orang orderan padahal pagi paham pakai paling panas panen panjang pantas pantes pas pasang pasti patah pecah pedes
    pegal pegel pegang pelan pendek penting penuh percaya percuma pergi perkara perlu pernah persen pertama pertanyaan
    pinggir pindah pokok pokoknya pp pribadi pula pulang pun punya pusat pusing putih putus ramai rame rapi rasa rasanya
    rata ready receh rencana rencananya repot resmi ribet ribut rincian ringan rinci rugi rumit rusak rutin rutinan saat
    sabar sadar saja sakit salah salam saling sambil sampai sana sangat sangking sarapan satu saudara sayang sebab
    sebagai sebagian sebelah sebelum sebenarnya sebentar sebesar sebut sebuah secara sedang sedangkan sedap sedih sedikit
    segala segar segera segini segitu seharga sehat sejak sejumlah sekali sekalian sekarang skrg sekitaran selain selalu
    selama selamat selesai seluruhnya semangat semoga sempat sendiri seneng senang senilai sengaja seperti sepertinya
    sepi sering seru serta sesuai sesudah setelah setuju siang siap sih sikit sini sinyal sisa situ soal soalnya sori
    sorry spesial stres suara subuh suci sudah suka sulit sulung sungguh supaya susah swalayan tadi tadinya tahan tak
    takut tambah tampil tampilan tampak tanda tandai tangan tanpa tanya tapi tp tarif taro taruh tas tau tahu teh tega
    tegang teguh telat teliti telpon tema tempat tempo tenang tenggat tengah tentang tentu tepat terakhir terang terbuka
    terlalu termasuk terminal ternyata terpaksa tersebut tertinggal tetap tetapi tiba tidur tiduran tim tinggal tinggi
    tipe tipis tiru toh tolak total traktir transit tua tuan tubuh tugas tuh tumben tunggu turun tutup typo uang ucap
    ujung ulang ulangan umum untung urus urusan utama utara wah wajar waktu walau wanita warna was wib wita wit wkwk
    wkwkwk wow ya yah yaitu yakin yuk yaudah x an ke kg lt jl no rt rw per pakde barusan ketemuan kepakai kepake kecatet
    kecatat tercatat ngecas ngerokok nyuruh ngga jika namun bang lapor lekas lembar maks max min minggu nominal nota note
    bon nyetok pasien pelunasan pinjaman pola polos pos posisi potong ppn prioritas produk proses promo pulangnya punyaku
    rapat rejeki rezeki rekening rombongan ruko rumah saham sebulan sekampung selisih sentra serah servis sesi setahun
    sewa shift sistem sopan stop stok struk subsidi suntik surat susuk tabung tamu tanggung tarikan tebus tembus tender
    tepung tersisa tertunda tetangga tiket tokonya ukur update usaha usia valid versi wajib warga warung yang yogya zaman
    jangka itung ngitung iseng kesalip kehabisan dikira mulanya balik melayang pangkas second seken pesan pesanan custom
    satuan paketan grosiran campur komplit jumbo mini reguler original ori kw halus merk merek brand model motif biru abu
    coklat pink ungu navy depan samping timur barat selatan kabupaten kecamatan kelurahan provinsi bandung surabaya medan
    makassar semarang solo malang bali lombok padang palembang pekanbaru batam jogjakarta sleman bantul tangerang
    cikarang cibubur sukabumi cirebon tegal pekalongan kudus jepara kediri madiun jember banyuwangi samarinda balikpapan
    pontianak manado ambon papua aceh lampung jambi bengkulu kendari palu merasa mikir pikir tidak nunggu menunggu
    ketunda bentar pinter bodo gpp gapapa santuy anjir njir anjay jir woy buset busyet waduh aduh yaelah astagfirullah
    astaghfirullah subhanallah masyaallah alamak ampun parah banget bgt bat aing kerasa mantul ntap asyik endes lezat
    nyam laper haus pengen kepo galau stress mumet puyeng mules lelah letih ngantuk bete bosen sebel jengkel emosi happy
    bahagia gembira ojolnya sendirian sekeluarga berduaan serumah sekelas sekantor seminggu sehabis seabis pasca pra
    antri antre parkirannya dalem deketan seberang pojok perempatan lampumerah gang jalanan jembatan hasil sebanyak
    selembar segelas sepiring seporsi nominalnya angkanya digit angka koma titik ratusan puluhan ratus puluh belas ribu
    miliar triliun persennya setengah separuh sepertiga seperempat beliau kami kita ananda putra putri bungsu kembar
    balita bayi remaja dewasa lansia janda duda bujang gadis pria laki perempuan suami istri mending mendingan daripada
    ketimbang melainkan maupun walaupun meskipun biarpun andaipun sebaliknya malahan bahkan lagipula selebihnya
    seterusnya dst dll dsb etc ngetes nyoba nyobain cobain tes test ngetest robot juru aplikasi apk app hp kontak chat wa
    whatsapp telegram tele group akun login daftar otp pin sandi password ngaret buruan gas gaskeun gercep otw sampe
    nanjak turunan tikungan macet ujan gerimis terik gerah nambahin ngurangin kurangi kurangin tambahin potongan dipotong
    kepotong potongannya admin adminnya fee ongkosnya pajaknya service charge tips serviceable lunasnya bayarannya
    diterima dikembaliin titipin titipan nitip dititip disimpen disimpan simpenan kehilangan nemu kebuang kesita ketuker
    tuker tukar ditukar barter retur return stock preorder po open close closing live konten endorse followers follower
    subscriber viewers viewer like komen comment share post story reels feed lancar berkah barokah aamiin allah tuhan
    syukur syukurlah puji satpam polisi tentara guru dosen siswa mahasiswa pegawai karyawan buruh petani nelayan pedagang
    penjual pembeli pelanggan customer langganan supplier distributor agen sales cukup cukupan kelebihan kekurangan
    sisaan lebihan tambahan totalan jumlahan rata2 mayan lumayanlah standar mahalan murahan murmer sarapannya suruh
    nganterin jemputin belikan bawain ambilkan ngambilin mampirin singgah nyangkut mangkal narikin kejar kekejar ngejar
    nutup nutupin ketutup closingan rekap mundurin majuin salah-ketik tolongin sesuaikan samain sehari sepekan seharian
    semingguan sebulanan perhari perminggu perbulan pertahun mingguan bulanan keuangan pesta transaksi pasta adat absen
    agama aktivitas anggota kapal sejarah puisi pantun politik pemilu berita cuaca gempa bola jodoh lagu film matematika
    aljabar presiden gubernur menteri pemerintah negara nilai ujian rapor peserta member meeting undangan jamaah gol
    lawan detik derajat kalori langkah putaran performa poin kelahiran remedial golongan perbandingan perkembangan
    pembayaran pencatatan tangkai papan menu fitur fungsi bantuan manusia hebat jempol sukses dadah bye ping sebiji
    plafon konversi file berkas pdf csv excel xlsx tercapai tumpuk tumpak slop slot plus gram meter bangku tangga babak
    berubah juara ranking rating rank skor level wishlist planning niat todo worth sanggup mampu saran hore plat pukul
    blok banding bandingkan komplain nasabah klien lapangan mesin kolesterol gula-darah darah jantung umur suhu demam
    batuk pilek flu sembuh opname rawat hamil melahirkan bidan dokter perawat pu pung pe gaji nagih tagih ditagih
    terpakai entahlah talangan cicilan tenor bunga jatuh-tempo tanggungan berhutang negeri hama tikus petak sawah kebun
    ladang kolam tambak kandang ternak bibit pupuk umpan joran pancing memancing output reject target line dibagi
    pengurus ketua bendahara diskon disc voucher biaya ongkos bonus komisi dp titip jastip aktif suspend cancel rute undo
    loh iris mapel surah bab ayat juz halaman kabar kabarnya ukhti barakallah wabarakatuh warahmatullah see met nya peran
    include mineral tangki stroke kilometer huft progress progres kumpulin nyumbang dirawat terus-menerus wajibnya
    jatuhnya modalnya bagasi jatah sekian secukupnya seadanya doangan doank ketengan nganggur
    """
)
