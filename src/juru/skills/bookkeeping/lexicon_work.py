"""What people buy and pay for their work, field by field: (field, category, phrases). A hyphen joins the words of a phrase."""

WORK: tuple[tuple[str, str, str], ...] = (
    (
        "farming",
        "belanja",
        """
        pupuk-kandang pupuk-organik pupuk-cair pupuk-daun pupuk-subsidi kcl sp36 za-ammonia ponska phonska-plus
        dolomit kapur-pertanian insektisida fungisida nematisida decis regent dursban antracol mulsa plastik-mulsa
        ajir turus paranet sprayer tangki-semprot semprotan-hama alat-semprot handsprayer selang-drip tray-semai
        bibit-sawit bibit-karet bibit-kopi bibit-kakao bibit-bawang bibit-jagung bibit-padi bibit-semangka
        bibit-ikan bibit-lele bibit-ayam doc anakan benih-jagung benih-sayur benih-ikan egrek dodos angkong
        gerobak-dorong garu garpu-tanah arit clurit parang golok kapak bajak gejik sekop linggis caping karung-goni
        karung-plastik tali-rafia racun-rumput gramoxon supremo rondap obat-semprot perangkap-tikus lem-tikus
        jaring-burung vitamin-ayam obat-ayam vaksin-ayam minum-ayam rumput-gajah hijauan ampas-tahu onggok katul
        polar pakan-kambing pakan-sapi pakan-burung-puyuh pakan-puyuh pakan-babi garam-mineral kambing sapi bebek
        entok itik marmut kelinci
        """,
    ),
    (
        "farming, paid",
        "lainnya",
        """
        ongkos-selep selep penggilingan giling-padi giling-gabah giling-jagung ongkos-giling rontok-padi
        sewa-combine combine bajak-sawah ongkos-bajak luku tandur ndaut matun upah-tandur upah-matun upah-derep
        derep ongkos-panen ongkos-angkut ongkos-muat ongkos-bongkar ongkos-timbang irigasi iuran-irigasi air-sawah
        p3a potong-rumput babat-rumput jasa-semprot upah-dodos upah-egrek upah-melansir langsir kawin-suntik
        inseminasi mantri-hewan
        """,
    ),
    (
        "fishing",
        "belanja",
        """
        es-balok es-curah umpan-cumi umpan-udang umpan-pelet kail-pancing mata-kail tali-pancing kenur nilon pukat
        gillnet rumpon bubu serok keranjang-ikan fiber-ikan cool-box coolbox sterofoam styrofoam lampu-petromak
        aki-perahu life-jacket baju-pelampung jangkar dayung cat-kapal tambang-kapal tali-tambang gps-kapal
        timah-pancing pakan-udang pakan-bandeng benur nener obor bekal-melaut perbekalan ransum-kapal
        """,
    ),
    (
        "boats and engines",
        "servis",
        """
        perbaiki-perahu perbaikan-perahu perbaikan-kapal mesin-tempel servis-katinting mesin-katinting baling-baling
        kipas-kapal as-kapal dok-kapal naik-dok dempul-kapal fiber-kapal ganti-propeler propeler busi-tempel
        servis-diesel mesin-diesel servis-genset servis-traktor sparepart-traktor vanbelt fanbelt bearing laher
        laker seal packing-mesin karburator kabel-gas kabel-kopling tali-gas tali-rem rumah-kopling master-rem
        minyak-power coolant air-radiator radiator kondensor freon isi-freon kompresor-ac-mobil dinamo alternator
        starter koil cdi kiprok regulator-motor sekring relay klakson spion sein lampu-motor lampu-mobil
        bohlam-motor knalpot las-knalpot leher-knalpot shockbreaker sokbreker per-daun bos-arm tie-rod ball-joint
        bushing komstir segitiga-motor jok-motor bodi-motor striping velg pelek jari-jari ban-luar ban-dalam
        ban-motor ban-mobil ban-truk ban-bekas vulkanisir oli-mesin oli-gardan oli-samping oli-transmisi oli-matic
        oli-diesel filter-oli filter-udara filter-solar filter-kabin roller cvt puli kampas-ganda tensioner
        rantai-keteng noken-as piston ring-piston seher klep turun-mesin kolter overhaul scanner-mobil tune-up
        tune-up-mobil cuci-steam cuci-motor cuci-mobil cuci-truk cuci-salju doorsmer doorsmeer kuras-radiator
        """,
    ),
    (
        "building",
        "belanja",
        """
        semen-tiga-roda semen-putih semen-instan mortar pasir-pasang pasir-cor pasir-urug batu-split batu-kali
        batu-belah tanah-urug besi-8 besi-10 besi-12 kawat-beton kawat-ayam kawat-duri kawat-las bendrat paku-payung
        paku-reng reng usuk kaso kaso-baja baja-ringan galvalum spandek seng-gelombang asbes genteng-metal atap
        genteng-tanah lisplang triplek multiplek papan-cor bambu kusen daun-pintu pintu-pvc jendela kaca nako
        handle-pintu gagang-pintu gerendel gembok-pagar grendel slot-pintu rel-pintu cat-dasar cat-minyak plamir
        plamur dempul vernis pelitur waterproof no-drop aquaproof lem-kayu lem-pipa lem-keramik nat-keramik lantai
        vinyl wallpaper paralon knee elbow sok-pipa sambungan-pipa pipa-paralon kran-air keran-air seal-tape
        selang-air tandon tedmon mesin-air jet-pump pelampung-air ember-cor cetok sendok-semen waterpas
        benang-tukang meteran gerinda mata-gerinda mata-bor elektroda bor-tangan las-listrik gergaji-mesin ketam
        pahat kikir kunci-pas kunci-ring kunci-l kunci-roda tang-ampere tespen solder timah fiting mcb
        meteran-listrik kabel-nym kabel-roll kotak-saklar lampu-tl lampu-sorot lampu-taman conblok paving
        batako-press
        """,
    ),
    (
        "sewing",
        "belanja",
        """
        benang-jahit benang-obras benang-wol benang-rajut kain-furing furing kain-kafan kain-katun kain-satin
        kain-brokat brokat kain-perca kain-keras viselin karet-elastik karet-kolor ritsleting kancing-jepret
        jarum-mesin sekoci spul bobbin minyak-mesin gunting-kain meteran-jahit kapur-jahit pola-baju payet mote
        renda bisban pita-satin kain-flanel velcro padding-bra manekin dakron obras ongkos-obras bordir neci wolsum
        pasang-kancing
        """,
    ),
    (
        "salon",
        "belanja",
        """
        semir-rambut semir bleaching toning smoothing obat-smoothing keratin masker-rambut hair-tonic hairspray
        gel-rambut wax-rambut catok catokan hair-dryer hairdryer sisir roll-rambut handuk-salon pisau-cukur
        mesin-cukur silet-cukur hair-mask creambath-ginseng blow keriting manicure manikur pedicure pedikur nail-art
        nail-gel kutek kuteks eyelash bulu-mata sulam-alis waxing lulur facial totok-wajah body-scrub potong-poni
        hair-spa cukur-rambut pangkas-rambut
        """,
    ),
    (
        "laundry",
        "belanja",
        """
        deterjen-cair deterjen-bubuk softener parfum-laundry pewangi-laundry hanger plastik-laundry pelicin-pakaian
        pelicin rapika-biang setrika-uap boiler gas-setrika nota-laundry label-laundry tag-laundry keranjang-laundry
        pemutih laundry-kiloan laundry-sepatu laundry-karpet laundry-bedcover cuci-karpet cuci-sepatu cuci-sofa
        dry-clean
        """,
    ),
    (
        "catering and food stalls",
        "belanja",
        """
        ayam-broiler ayam-fillet-beku ayam-ungkep bumbu-jadi bumbu-giling bumbu-rendang santan-instan kelapa-parut
        minyak-curah minyak-jelantah tepung-bumbu tepung-panir tepung-ketan tepung-kanji kanji ragi-instan
        baking-powder soda-kue pengembang pewarna-makanan perisa coklat-bubuk coklat-batang meses selai-kacang
        whipped-cream whip-cream butter-cream fondant keju-parut susu-evaporasi cream-cheese mutiara-boba
        boba-mentah nata-de-coco jelly-bubuk nutrijel agar cincau-kaleng gula-aren gula-batu gula-halus gula-cair
        sirup-abc kulit-lumpia kulit-pangsit mika-plastik mika-bento thinwall cup-puding sendok-bebek tusuk-sate
        tusuk-gigi daun-pisang kertas-bungkus plastik-kiloan plastik-klip karet-gelang styrofoam-makan kotak-snack
        nampan loyang cetakan-kue oven otang timbangan blender-es serut-es gerobak etalase kompor-mawar
        regulator-gas wajan-besar panci-besar cup-sealer beras-5kg beras-10kg beras-25kg beras-karung telur-sepeti
        ikan-laut sayur-mayur lalap bumbu-pecel kacang-kupas
        """,
    ),
    (
        "shop and office",
        "belanja",
        """
        lakban-bening lakban-fragile isolasi-bening kardus-bekas kardus-packing plastik-packing plastik-wrap
        wrapping amplop-besar kertas-label kertas-nota nota buku-nota nota-kontan stempel tinta-stempel
        tinta-printer cartridge toner-printer kertas-foto kertas-sticker cutter staples stapler isi-staples
        klip-kertas paper-clip post-it sticky-note papan-tulis whiteboard timbangan-digital rak-display
        patung-display hanger-baju gantungan label-harga kantong-belanja lampu-studio ring-light backdrop kalkulator
        mesin-kasir edc printer-thermal barcode
        """,
    ),
    (
        "shop and office, paid",
        "lainnya",
        """
        iklan-fb iklan-ig iklan-shopee iklan-tiktok ads-tiktok ads-shopee google-ads boost-ig biaya-admin-shopee
        fee-tokped admin-fee potongan-shopee biaya-layanan biaya-penanganan foto-produk jasa-foto-produk jasa-admin
        jasa-packing selebgram sewa-booth-pameran retur-barang klaim-garansi notaris-akta izin-usaha nib pirt
        sertifikat-halal halal merek haki siup npwp audit konsultan pengacara kir uji-kir jasa-edit jasa-video
        jasa-video-editor freelancer
        """,
    ),
    (
        "driving",
        "parkir",
        "tpr uang-timbangan-truk retribusi-terminal retribusi-pelabuhan parkir-truk inap-truk tol-truk gerbang-tol tapping-tol",
    ),
    (
        "driving, paid",
        "lainnya",
        """
        setoran-bos-truk uang-jalan-kernet upah-bongkar upah-muat kuli-panggul kuli-angkut preman-jalan
        pungutan-liar jembatan-timbang timbangan-truk atribut-ojol
        """,
    ),
)
