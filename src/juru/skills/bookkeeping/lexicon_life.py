"""What people buy and pay at home, field by field: (field, category, phrases). A hyphen joins the words of a phrase."""

LIFE: tuple[tuple[str, str, str], ...] = (
    (
        "baby things",
        "belanja",
        """
        pospak clodi perlak gurita-bayi bedong selimut-topi bib slabber celemek-bayi tisu-bayi baby-oil baby-lotion
        diaper-cream sabun-bayi sampo-bayi minyak-bayi bubur-bayi mpasi cerelac promina milna biskuit-bayi regal
        puree botol-dot sikat-botol sterilizer pompa-asi kantong-asi breastpump gendongan gendongan-bayi kain-jarik
        teether rattle popok-celana lactogen lactogrow nutrilon morinaga chilmil vidoran s26 nan enfagrow pediasure
        sepatu-bayi
        """,
    ),
    (
        "cosmetics",
        "belanja",
        """
        bedak-tabur bedak-padat cushion foundation concealer eyeliner eyeshadow maskara mascara blush-on lipcream
        lip-cream lip-tint liptint lip-balm lipbalm pensil-alis micellar-water micellar cleansing-oil face-wash
        facewash sabun-muka pelembab moisturizer krim-malam krim-siang day-cream night-cream masker-wajah sheet-mask
        essence eye-cream peeling body-lotion body-serum body-wash sabun-mandi sabun-cair parfum-refill body-mist
        hair-oil vitamin-rambut kondisioner conditioner minyak-kemiri sisir-serit obat-ketek deodoran-roll
        pembersih-wajah kapas-wajah spons-bedak kuas-makeup softlens-warna pinset obat-jerawat-wajah
        """,
    ),
    (
        "pets",
        "belanja",
        """
        makanan-anjing makanan-ikan makanan-hamster makan-anjing makan-ikan makan-burung royal-canin proplan
        felibite bolt cat-choize me-o friskies pedigree wet-food dry-food snack-kucing vitamin-kucing vitamin-ikan
        vitamin-burung obat-kutu-kucing obat-kucing sampo-kucing kalung-kucing litter-box kandang-kucing
        kandang-burung kandang-ayam kandang-hamster akuarium aquarium filter-akuarium ikan-koi ikan-cupang ikan-hias
        jangkrik ulat-hongkong kroto voer-burung
        """,
    ),
    (
        "pets, cared for",
        "lainnya",
        """
        vet-kucing steril-anjing grooming-anjing titip-kucing penitipan-kucing penitipan-hewan pet-hotel
        vaksin-anjing
        """,
    ),
    (
        "gadgets",
        "belanja",
        """
        lcd-hp baterai-hp layar-hp ganti-lcd kabel-charger kabel-casan kepala-charger adaptor-charger holder-hp
        tongsis antigores-hp tempered-glass hydrogel earbuds headphone speaker-bluetooth smartband kabel-lan
        kabel-usb otg card-reader keyboard-mekanik mouse-wireless deskmat tinta-epson vga-card power-supply
        kipas-cpu webcam-laptop stand-laptop charger-laptop baterai-laptop engsel-laptop wifi-extender cctv
        bel-pintu
        """,
    ),
    (
        "gadgets, repaired",
        "lainnya",
        """
        servis-lcd instal-ulang instal-windows servis-printer servis-komputer servis-kipas servis-magicom
        servis-blender servis-rice-cooker flash-hp unlock-hp
        """,
    ),
    (
        "phones",
        "pulsa",
        """
        paket-malam paket-harian paket-mingguan paket-bulanan paket-unlimited paket-telpon paket-nelpon paket-sms
        paket-kuota kuota-internet kuota-belajar kuota-malam voucher-data voucher-kuota voucher-internet
        voucher-axis voucher-tri voucher-xl voucher-indosat voucher-wifi kartu-perdana perdana perdana-kuota
        nomor-cantik aktivasi-kartu masa-aktif telkomsel indosat smartfren im3 simpati kartu-as byu live-on paketan
        data-internet kuota kuota-ortu
        """,
    ),
    (
        "subscriptions and dues",
        "tagihan",
        """
        netflix-sharing youtube-family spotify-family spotify-premium apple-one icloud-plus google-workspace
        zoom-pro capcut-pro capcut-langganan canva-team langganan-koran langganan-galon langganan-sampah
        langganan-air langganan-netflix langganan-spotify langganan-youtube langganan-gym iuran-bpjs iuran-pbb
        iuran-masjid-bulanan iuran-arisan iuran-gereja iuran-17an iuran-hut-ri iuran-pkk iuran-posyandu
        iuran-lingkungan iuran-rumah iuran-kas iuran-ronda uang-kas kas-kos patungan-kos patungan-listrik
        patungan-wifi patungan-air wifi-bulanan listrik-bulanan listrik-prabayar air-bulanan isi-token beli-token
        token-20 sewa-rumah-bulanan sewa-kamar-kos kontrakan-rumah cicilan-emas cicilan-panci cicilan-baju
        cicilan-tanah cicilan-koperasi cicilan-kur kur angsuran-bank angsuran-motor angsuran-rumah bank-keliling
        bank-emok mekaar pnm koperasi-keliling tukang-kredit kang-kredit kredit-panci kredit-baju pinjol easycash
        adakami shopee-pinjam bpjs-kelas asuransi-motor premi-asuransi retribusi-sampah retribusi-pasar
        retribusi-kios salar salaran sewa-meja sewa-lapak-pasar pajak-reklame pajak-restoran
        """,
    ),
    (
        "government fees",
        "lainnya",
        """
        urus-paspor urus-sim urus-stnk urus-akte urus-surat urus-skck surat-sehat surat-tanah sertifikat-tanah
        balik-nama-motor mutasi-motor plat-nomor ganti-plat cabut-berkas leges legalisasi surat-nikah kua biaya-kua
        isbat sidang-tilang biaya-sidang akta-lahir akta-kematian surat-keterangan pengantar-rt visa-umrah
        medical-paspor cek-fisik cek-fisik-motor
        """,
    ),
    (
        "games",
        "hiburan",
        """
        robux diamond-ff diamond-ml uc-pubg voucher-ml voucher-ff voucher-roblox voucher-google-play
        google-play-game starlight twilight-pass welkin primogem gacha top-up-genshin top-up-roblox topup-roblox
        top-up-pubg topup-pubg mlbb honor-of-kings hok efootball fifa-mobile point-blank minecraft steam-dota
        valorant-point sewa-playstation main-ps main-warnet main-billiard main-futsal main-badminton main-bowling
        sewa-vr
        """,
    ),
    (
        "hobbies and leisure",
        "hiburan",
        """
        raket raket-badminton senar-raket shuttlecock kok-badminton bola-futsal sepatu-lari joran-pancing reel
        umpan-pancing kolam-pancing tiket-pancing galatama sewa-kolam sewa-futsal patungan-futsal patungan-badminton
        lomba-burung kontes-burung gantangan kicau tiket-lomba daftar-lari fun-run marathon lari-maraton sewa-lapang
        mini-soccer minisoccer padel tenis-meja voli basket panahan berkuda gitar senar-gitar ukulele pik-gitar drum
        kanvas cat-akrilik puzzle-dewasa board-game boardgame kartu-uno catur rubik hotwheels hot-wheels
        diecast-mobil kartu-pokemon photocard album-kpop lightstick merch konser-kpop tiket-festival festival
        tiket-pameran pameran teater stand-up standup bioskop-xxi nonton-film nonton-wayang nonton-bareng
        kembang-api petasan mercon layangan kelereng photobox photo-box self-photo cosplay rental-kamera
        komidi-putar bianglala naik-perahu naik-bebek-bebekan water-park kidzania kolam-anak-anak mandi-air-panas
        onsen pemandian air-panas air-terjun tiket-air-terjun tiket-gunung tiket-goa
        """,
    ),
    (
        "clinic and medicine",
        "kesehatan",
        """
        obat-panas obat-demam obat-anak obat-lambung obat-mual obat-gigi obat-tetes obat-merah obat-encok
        obat-asam-urat obat-hipertensi obat-diabetes obat-kuat obat-cina obat-herbal obat-bapak obat-ibu obat-mak
        obat-nenek obat-luar obat-warung obat-generik obat-tidur plester kasa perban-gulung alkohol rivanol infus
        nebulizer nebu kateter pampers-rs kruk korset korset-medis arm-sling kompres bye-bye-fever byebye-fever
        cek-tensi cek-gula-darah cek-asam-urat cek-hb cek-urine cek-lab cek-up checkup check-up konsultasi-dokter
        konsul konsul-dokter dokter-gigi dokter-anak dokter-kulit dokter-mata dokter-kandungan dokter-spesialis
        daftar-dokter daftar-puskesmas karcis-puskesmas karcis-rs kamar-rs biaya-rs ambulans ambulan terapi-wicara
        tindik sunat-anak khitan suntik-vitamin suntik-putih suntik-tetanus vaksin-meningitis vaksin-hpv
        vaksin-rabies madu-herbal propolis habbatussauda minyak-zaitun minyak-tawon minyak-gosok minyak-sereh
        jamu-kunyit jamu-pegel vitamin-c vitamin-d vitamin-anak vitamin-ibu minyak-ikan multivitamin susu-penambah
        susu-diabetes kacamata-baca kacamata-anak lensa-kontak cairan-softlens behel-gigi kontrol-behel gigi-palsu
        cabut-gigi-bungsu veneer pijat-urut tukang-urut tukang-pijat urut-keseleo dukun-bayi
        """,
    ),
    (
        "school",
        "pendidikan",
        """
        uang-lks uang-seragam uang-ekskul uang-les uang-daftar uang-pendaftaran uang-bangunan uang-tahunan
        uang-raport uang-kas-kelas uang-study-tour uang-renang uang-kegiatan uang-asrama uang-semester spp-anak
        spp-tk spp-madrasah spp-pondok bayar-sekolah bayar-kuliah bayar-les bayar-ujian buku-cetak buku-agama
        buku-mewarnai buku-bacaan buku-nikah-sma alkitab-anak iqra juz-amma sampul-buku sampul-raport
        tempat-minum-sekolah lem-kertas kertas-origami kertas-asturo kertas-buffalo gunting-kertas spidol-warna
        pensil-warna cat-poster cat-lukis kuas-gambar jangka busur kalkulator-ilmiah map-plastik map-ijazah name-tag
        nametag id-card prakarya tugas-sekolah bahan-prakarya praktek-sekolah kostum-karnaval sewa-baju-adat
        baju-adat-sekolah kerja-kelompok foto-kopi-tugas print-warna print-poster cetak-poster burning-cd turnitin
        publikasi-jurnal jurnal cek-plagiasi bimbel-online les-calistung calistung kumon les-coding kursus-bahasa
        kursus-barista kursus-setir les-setir kursus-rias tes-toeic toeic tes-cpns cpns-bimbel sertifikasi-guru ppg
        diklat bimtek uang-wisuda baju-wisuda kebaya-wisuda guru-ngaji iuran-tpa infaq-tpa wakaf-sekolah
        jemputan-sekolah
        """,
    ),
    (
        "worship and giving",
        "sosial",
        """
        kencleng celengan-masjid infak-subuh infaq-jumat sedekah-anak-yatim sedekah-makanan nasi-jumat-berkah
        zakat-maal zakat-fitri fidiah kafarat badal-haji kurban tabungan-kurban-sosial patungan-kurban patungan-sapi
        kambing-akikah kambing-kurban lilin-altar lilin-gereja bunga-mimbar bunga-altar roti-perjamuan
        anggur-perjamuan kartu-natal kolekte-minggu kolekte-misa persembahan-syukur persembahan-bulanan iuran-stasi
        iuran-lingkungan-gereja aksi-natal aksi-puasa app-katolik dupa kemenyan bunga-sajen sajen kwangen daksina
        pejati segehan galungan kuningan piodalan tirta melasti dana-paramita imlek cap-go-meh angpao-imlek hio
        uang-kertas-sembahyang cheng-beng ceng-beng sembahyang takbiran halal-bihalal maulidan manaqib barzanji
        rebana qasidah khataman buku-yasin nasi-berkat besek karangan-bunga papan-bunga ucapan-duka
        santunan-janda santunan-lansia bantuan-banjir bantuan-gempa donasi-kucing donasi-gaza nyumbang-kawinan
        nyumbang-sunatan kado-wisuda kado-pernikahan kado-perpisahan kado-guru kado-mama kado-natal tukar-kado
        uang-lebaran uang-jajan-ponakan jajan-cucu jajan-ponakan buat-cucu sangu-anak sangu-adik sangu-cucu
        jatah-istri jatah-ibu uang-belanja-istri uang-bulanan-ortu uang-bulanan-ibu nafkah kiriman-ortu-kampung
        """,
    ),
    (
        "local foods",
        "makan",
        """
        tahu-petis tahu-sumedang tahu-pong tahu-krispi tempe-penyet tempe-mendoan-hangat nasi-krawu nasi-grombyang
        nasi-megono megono nasi-lengko nasi-jamblang nasi-ulam nasi-begana nasi-tutug-oncom tutug-oncom nasi-bogana
        nasi-bakar nasi-cokot nasi-ayam nasi-pindang nasi-sop nasi-babat nasi-krengsengan nasi-tumpang nasi-tiwul
        tiwul gatot growol nasi-jagung nasi-kapau nasi-dagang nasi-lemak nasi-minyak nasi-samin nasi-mandhi mandhi
        soto-kudus soto-banyumas sroto soto-kediri soto-padang soto-makassar soto-mie soto-bogor sop-saudara
        sop-konro sop-ubi sop-durian sop-ayam sop-iga sop-kaki tauto lontong-cap-gomeh lontong-opor lontong-kari
        lontong-tuyuhan kupat-glabed kupat-sayur ketupat-kandangan ketupat-sayur mie-kopyok mie-ongklok mie-jawa
        mie-nyemek mie-tarempa mie-lendir mie-titi mie-kering mie-bakso mie-setan mie-dok-dok bakmi-jawa bakmi-godog
        tahu-gimbal gimbal lumpia-basah gulai-tunjang gulai-ikan gulai-nangka gulai-cincang asam-padeh pangek
        ikan-asap pindang-tulang pindang-iga burgo lakso celimpungan-santan laksan pempek-lenjer pempek-adaan
        kemplang kerupuk-kemplang kerupuk-palembang engkak maksuba kue-delapan-jam bingka bingke bingka-kentang
        kelepon lempeng sagu-lempeng ikan-kuah-kuning colo-colo ikan-bakar-colo kohu-kohu gohu gohu-ikan se-i
        sei-babi sei-sapi jagung-bose bose katemak rumpu-rampe sate-lilit-bali sate-plecing sate-taichan
        sate-maranggi maranggi sate-buntel sate-usus sate-telur-puyuh sate-ambal sate-kelinci ayam-betutu betutu
        ayam-taliwang taliwang plecing plecing-kangkung beberuk sate-rembiga babi-guling lawar serombotan
        tipat-cantok tipat rujak-kuah-pindang jaje jaja-bali laklak pisang-rai kolak-pisang es-daluman daluman
        es-kuwut es-rumput-laut es-dawet-ireng dawet-ayu es-gempol es-goyang es-lilin es-mambo es-kul-kul
        es-pallubutung palubutung pallubasa coto-makassar jalangkote-isi songkolo-bagadang kapurung sinonggi dange
        lapa-lapa binte binte-biluhuta milu-siram tinorangsak tinoransak ragey cakalang-fufu nasi-kuning-manado
        mie-cakalang-kuah kue-cucur cucur klappertaart lalampa lapis-surabaya spikoe almond-crispy lapis-kukus
        sus-kering kue-sus soes risol-mayo lumpur kue-lumpur kue-talam talam kue-mangkok mangkok-kue bikang bikambon
        bika-ambon lemang dodol-garut dodol-durian kerupuk-kulit kerupuk-udang rambak keripik-tempe keripik-singkong
        keripik-pisang balado-keripik telur-balado-bungkus rempeyek manisan asinan-bogor rujak-serut rujak-manis
        rujak-bebek rujak-aceh kopi-aceh kopi-sareng kopi-o kopi-butong kopi-item kopi-kapal kopi-sachet-seduh
        kopi-keliling starling wedang-uwuh wedang-kacang sarabba saraba-telur bajigur-panas bandrek-susu teh-talua
        teh-telur teh-es teh-es-manis es-teh-manis es-kopi es-kopi-susu es-jeruk-peras jus-alpukat jus-mangga
        jus-jeruk jus-buah susu-kedelai susu-murni susu-kurma air-kelapa kelapa-bakar dalgona thai-tea-jumbo
        es-teh-jumbo es-coklat es-cappucino cappucino-cincau pop-ice popice nutrisari-es marimas jasjus teh-gelas
        ale-ale okky-jelly ciki-ciki ciki choki-choki kurma wadai amparan-tatak lontong-orari
        katupat-kandangan patah-kembang apam lamang-tapai bubur-baayak bubur-candil bubur-mutiara bubur-ketan-hitam
        bubur-sagu kongee corn-dog tteokbokki topokki kimchi bibimbap ramen-instan mie-korea sashimi bento-box
        katsu-kari rice-bowl ricebowl chicken-katsu ayam-krispi ayam-kremes ayam-kfc ayam-sabana ayam-kentucky
        kentucky ayam-kecap ayam-serundeng ayam-lodho lodho ayam-ingkung bebek-sinjay bebek-madura bebek-bakar
        lele-bakar lele-lalapan gurami-bakar nila-goreng kakap-bakar udang-bakar cumi-bakar kepiting-saus
        kerang-rebus kerang-dara gulai-otak otak-otak-bakar sosis-gulung telur-dadar-padang omelet martabak-telor
        martabak-telur martabak-manis martabak-mini terbul roti-john roti-jala roti-cane roti-gambang roti-unyil
        roti-o roti-boy roti-abon donat-kentang donat-madu kue-donat churros cireng-salju tahu-aci tahu-crispy
        tahu-walik-aci jamur-krispi jamur-crispy kentang-goreng french-fries pisang-crispy pisang-aroma pisang-kepok
        pisang-rebus kacang-edamame edamame siomay-bandung batagor-kuah mie-goreng-tektek tek-tek nasi-tektek
        nasi-mawut magelangan nasi-orak-arik orak-arik
        """,
    ),
    (
        "household",
        "belanja",
        """
        gas-3kg gas-3-kilo gas-12kg gas-hijau gas-portable tabung-gas-3kg isi-gas air-isi-ulang galon-le-minerale
        galon-isi-ulang le-minerale beras-pandan-wangi beras-ketan-putih minyak-bimoli bimoli fortune sania tropical
        tepung-segitiga segitiga-biru gulaku kecap-bango abc-kecap saus-abc sasa sajiku racik teh-sariwangi
        sariwangi teh-tong-tji kopi-kapal-api kapal-api luwak-white-coffee white-coffee top-coffee torabika indocafe
        nescafe susu-dancow pasta-gigi-anak sabun-colek sabun-batang sabun-lifebuoy sabun-cuci-piring cuci-piring
        sampo-sachet sampo-saset pewangi-baju pembersih-lantai pembersih-kaca semir-sepatu kapur-tulis-semut
        obat-semut lem-lalat kelambu-nyamuk tutup-saji rak-bumbu rak-buku lemari-baju meja-belajar meja-makan
        kursi-makan sofa springbed spring-bed kasur-lantai kasur-busa kasur-lipat bantal-leher selimut-bulu
        sprei-set karpet-masjid tirai gorden-pintu cermin-dinding jam-meja gantungan-kunci jemuran-baju ember-tutup
        baskom-plastik centong centong-nasi sutil sendok-garpu pisau-dapur piring-plastik gelas-kaca teko ceret
        cerek panci-kukus oven-listrik air-fryer airfryer juicer chopper pemanggang happy-call kipas-dinding
        kipas-berdiri exhaust water-heater dispenser-air vacuum-cleaner penyedot-debu setrika-listrik
        mesin-cuci-bekas kulkas-bekas tv-led antena-tv lampu-tidur lampu-emergency lampu-belajar baterai-jam
        baterai-remote kunci-pintu gembok-motor pot-tanaman tanah-subur sekam-bakar bibit-bunga bunga-hias
        rumput-jepang tanaman-obat rempah rempah-rempah
        """,
    ),
    (
        "clothes",
        "belanja",
        """
        baju-anak baju-kerja baju-gamis baju-muslim baju-seragam baju-adat baju-pesta baju-thrift baju-lebaran-anak
        baju-dinas kaos-partai kaos-anak kaos-bola kaos-singlet kemeja-flanel kemeja-kerja celana-cargo celana-chino
        celana-kolor celana-legging legging celana-kain rok-panjang outer cardigan kardigan vest jaket-jeans
        jaket-bomber jas-hujan-plastik sepatu-kerja sepatu-bola sepatu-kets sepatu-pantofel sepatu-heels heels
        flatshoes flat-shoes wedges selop sandal-gunung sandal-swallow swallow kaos-kaki-sekolah ikat-pinggang-kulit
        topi-anak topi-bucket hijab-segi-empat segi-empat jilbab-instan bergo-anak voal inner-ninja ciput-ninja
        mukena-anak sarung-anak sarung-tenun kain-tenun tenun songket kain-ulos-belanja kebaya-encim kebaya-kutubaru
        setelan-jas baju-couple piyama daster-arab bra-menyusui boxer kolor celana-boxer kacamata-fashion
        gelang-tangan kalung-titanium cincin-kawin tas-selempang tas-pinggang tas-kerja tas-belanja
        tas-laptop-ransel koper dompet-wanita payung-lipat sarung-tangan-motor masker-motor helm-anak kaca-helm
        """,
    ),
    (
        "travel",
        "transport",
        """
        tiket-travel-bus tiket-damri tiket-kereta-pulang tiket-mudik bus-mudik bus-patas bus-ekonomi ongkos-pulkam
        ongkos-mudik ongkos-bentor ongkos-perahu ongkos-speed ongkos-ketinting ongkos-katinting ongkos-travel
        ongkos-grab ongkos-gojek naik-bentor naik-damri naik-mrt naik-lrt naik-krl naik-transjakarta naik-speed
        naik-kapal naik-ferry naik-perahu naik-pesawat naik-ojol naik-travel naik-elf naik-kopaja naik-oplet
        perahu-tambang getek klotok kelotok speed-boat longboat ketinting ojek-kampung ojek-motor ojek-online
        ojek-anak taksi-bandara mobil-travel carter-mobil sewa-motor-harian sewa-avanza sewa-hiace sewa-elf
        airport-tax bagasi-pesawat reschedule-tiket sopir-sewaan top-up-krl kartu-multi-trip kmt
        e-money-toll-transport ongkir-cod ongkir-jne ongkir-jnt kirim-barang-kampung kirim-motor paket-jne paket-jnt
        sewa-becak
        """,
    ),
    (
        "people at work",
        "lainnya",
        """
        anak-buah anak-kapal orang-kerja orang-bersih orang-rumah-kerja tukang-cuci tukang-kebun tukang-sampah
        tukang-ledeng tukang-listrik tukang-bangunan tukang-cat tukang-las tukang-kayu tukang-batu tukang-kunci
        abang-sampah pengasuh-anak
        """,
    ),
)
