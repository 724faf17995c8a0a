"""What people buy and pay, by category. Words are in standard spelling; `|` parts phrases of several words.

Where words of several categories stand together, the longer phrase wins, then the more telling line (`EXPENSE` before
`EXPENSE_WEAK`), then the one said first.
"""

MAKAN = """
makan minum sarapan maksi makanan minuman jajan jajanan ngemil cemilan camilan snack ngopi ngupi kopi kupi teh nasi lauk lontong ketupat
bubur soto sop sup bakso baso mie mi bakmi mieayam indomie kwetiau bihun pempek siomay siomai batagor cilok cireng cimol seblak
cilor basreng telor-gulung martabak gorengan bakwan mendoan risol risoles lumpia pastel lemper arem onde klepon kue roti donat
bolu brownies cake tart pancake waffle burger pizza pasta spaghetti kebab kentang sate gule gulai rendang rawon gudeg pecel
gado-gado gado ketoprak karedok lotek asinan rujak es cendol dawet cincau boba jus juice sirup sirop susu-jahe wedang bajigur bandrek sekoteng
cappuccino latte americano matcha milo yakult aqua lemineral cocacola cola sprite fanta pocari teh-botol tehbotol teajus soda thai-tea
ayam geprek bebek lele-goreng pecel-lele penyet kfc mcd mekdi mcdonald hokben starbucks sbux janji-jiwa kenangan mixue chatime jco
dunkin solaria warteg warkop angkringan padang burjo kantin kafe cafe resto restoran rumah-makan warung-makan katering catering nasgor
nasduk naskun migor mijay esteh es-krim krim gelato salad sushi ramen udon takoyaki dimsum tomyam suki shabu steak barbeque bbq
pallubasa coto konro songkolo jalangkote barongko epe papeda cakalang tinutuan rica saksang arsik naniura bika lapis lapis-legit
wingko getuk cenil serabi surabi colenak peuyeum combro misro oncom-goreng surabi nasi-uduk lontong-sayur
kerupuk keripik kripik peyek emping kacang kuaci popcorn chiki chitato taro oreo biskuit wafer coklat cokelat permen lolipop
buah pisang-goreng tahu-gejrot tahu-bulat tahu-isi tempe-goreng telur-asin makan-siang makan-malam sarapan-pagi bukber buka-puasa buka bersama sahur takjil
kolak bakpao bakpia pia dorayaki odading cakwe cakue molen pukis kue-cubit cubit leker crepes sosis cilung telur-dadar
gofood grabfood shopeefood go-food grab-food shopee-food maxim-food traktir nraktir ditraktir nongkrong dinner lunch breakfast brunch ngeteh
sego pecel-pincuk nasi-kucing sego-kucing tongseng tengkleng selat timlo garang-asem mangut pepes botok urap tumpeng
mie-gacoan gacoan richeese wingstop es-teler teler es-campur es-doger doger es-jeruk es-kelapa kelapa-muda degan dugan
ikan-bakar seafood cumi kepiting udang-goreng kerang pindang tekwan model laksa kari kare lodeh sayur-asem cah capcay fuyunghai
kongbap nasi-bungkus bungkus-nasi prasmanan bekal ransum konsumsi galon-minum nasi-box nasi-kotak snack-box lemon-tea wedang-jahe jahe
tuak arak bir beer minum-es es-batu gulali arumanis rengginang opak dodol wajik kembang-goyang nastar kastengel putri-salju sagu
siomay otak-otak sempol cilok-goang makaroni keju-aroma pisang-cokelat piscok ubi cilembu jagung-bakar roti-bakar kue-pancong
capcin milkshake smoothie yogurt yoghurt kombucha wedang-ronde ronde es-degan es-buah sop-buah bubur-ayam ketan lupis nasi-goreng mie-goreng
croissant sandwich roti-tawar toast sanger ngemie ngebakso sotong sarapane mamam maem ngeteh wedangan ngafe nyemil nasi-kuning nyarap pentol tahu-walik
"""

BENSIN = """
bensin pertalite pertamax pertamak pertamaks premium solar biosolar dexlite dex shell vivo bp bbm spbu pom pertamina full-tank isi-tank
pertalit pertamini bensin-eceran isi-minyak minyak-motor minyak-kereta minyak-mobil isi-bahan-bakar bahan-bakar isi-full fulltank
gasoline fuel pertamax-turbo nge-charge-motor cas-motor swap-baterai spklu isi-motor minyak-eceran
"""

SERVIS = """
servis service bengkel oli olie ban tambal kampas kanvas rem busi aki accu rantai gir gear cvt vanbelt v-belt karburator karbu velg
sokbreker shock spion knalpot lampu-motor bohlam-motor tune-up spooring balancing cuci-motor cuci-mobil cuci-kereta steam-motor
steam nyuci-motor motor-dicuci sparepart onderdil ganti-oli ganti-ban turun-mesin bubut las-motor sil-shock kabel-gas kopling roller
filter-oli filter-udara radiator klakson jok-motor pasang-ban ngelas poles-motor dempul cat-motor
tambal-ban tubeless kompresor nambal onderdel oli-gardan oli-samping stang setang komstir laher bearing piston seher overhaul cuci-steam isi-angin
nitrogen ban-luar ban-dalam ban-bekas gembok-motor kunci-motor ongkos-bengkel ongkos-pasang ongkos-kerja derek towing mogok dicuci
"""

PULSA = """
pulsa kuota paket-data paketan data internet-hp voucher-internet voucher-data telkomsel indosat im3 xl axis tri smartfren by-u byu
simpati kartu-perdana perdana paket-internet paket-nelpon nelpon inject roaming esim kuota-internet paket-kuota
"""

ROKOK = """
rokok roko udud udut ngudud sampoerna surya gudang-garam djarum marlboro mild lucky-strike esse dunhill camel vape vapor liquid pod
ketengan kretek tembakau lintingan korek sebat samsu dji-sam-soe magnum la-bold u-mild a-mild signature iqos catridge cartridge ngerokok
rokokan mako papir filter-rokok cerutu garfit garpit dji sukun gajah-baru lodjie
"""

PARKIR = """
parkir parkiran parkirin tol etoll e-toll tolan retribusi-parkir tukang-parkir kang-parkir portal-parkir jukir parkirnya karcis-parkir masuk-tol
"""

TAGIHAN = """
listrik token pln pdam air-pam pam air wifi indihome biznet firstmedia internet kos kosan kost kontrakan sewa-rumah sewa-kamar
sewa-kos sewa-ruko sewa-kios sewa-toko sewa-lapak tagihan cicilan angsuran kredit-motor leasing adira fif bpjs asuransi prudential pajak pbb stnk iuran-rt iuran-rw iuran-warga iuran-sampah iuran-kebersihan
iuran-keamanan keamanan sampah kebersihan ipl iuran telepon-rumah telpon-rumah telkom kartu-kredit paylater spaylater gopaylater
akulaku kredivo netflix-bulanan langganan setoran setor perpanjang-stnk samsat pajak-motor pajak-mobil denda tilang retribusi
bayar-kos uang-kos uang-kontrakan uang-sewa sewa arisan angsur premi tv-kabel gas-pgn pgn iuran-pasar kpr cicilan-motor cicilan-hp
nunggak tunggakan iuran-bulanan admin-bank biaya-admin pulsa-listrik token-listrik hosting domain adobe canva chatgpt google-one icloud zoom
telepon internetan ipkl satpam-komplek bayar-air bayar-listrik abodemen pascabayar kartu-halo ledeng kredit sampah-rt kas-rt simpanan-wajib
"""

TRANSPORT = """
ongkos-angkot angkot angkutan bus bis busway transjakarta tj krl mrt lrt kereta-api kereta-bandara commuter kai tiket-kereta tiket-bus tiket-pesawat tiket-bis tiket-kapal
pesawat travel-ke travel damri taksi taxi bluebird gocar goride grabcar grabbike gojek-ke grab-ke naik-gojek naik-grab naik-ojek naik-maxim
ojek ojol becak bentor andong delman bajaj kapal ferry feri perahu penyeberangan speedboat ongkos-jalan ongkos-pulang
ongkos transport transportasi kirim-paket ongkir ongkos-kirim ekspedisi jne jnt j&t sicepat anteraja tiki pos-indonesia lalamove
gosend grabexpress kurir cargo kargo mudik-naik flazz emoney e-money brizzi tapcash isi-kartu-tol sewa-motor sewa-mobil rental-mobil
rental tiket-travel pete-pete mikrolet elf shuttle jaklingko ojek-pangkalan karcis bagasi porter boarding airport bandara-taksi
angkutan-umum kopaja metromini transmusi trans-jogja tebengan nebeng-bensin opelet oplet sudako bemo pesan-grab gojek grab maxim indrive uber
"""

KESEHATAN = """
obat obatan paracetamol panadol bodrex oskadon paramex promag mylanta antangin tolak-angin tolakangin minyak-kayu-putih kayu-putih minyak-telon
vitamin vit suplemen dokter klinik puskesmas rs rumah-sakit rsud igd ugd rawat-inap operasi cek-darah cek-kesehatan cek-gula cek-kolesterol lab
laboratorium apotek apotik periksa berobat kontrol rontgen usg kandungan imunisasi vaksin bidan mantri perawat suntik
kacamata softlens gigi cabut-gigi tambal-gigi behel scaling pijat pijet urut kerokan refleksi jamu terapi fisioterapi masker-medis
termometer hansaplast perban betadine minyak-urut koyo salonpas freshcare tensi insulin inhaler oksigen kursi-roda
test-pack kb kondom pembalut-medis psikolog konseling sunat sunatan-anak bekam medical mcu rapid swab hospital balsem balsam
obat-batuk obat-flu obat-nyamuk-bakar antibiotik salep tetes-mata jamu-gendong oralit diapet entrostop ct-scan persalinan lahiran tebus-obat resep
"""

PENDIDIKAN = """
sekolah spp ukt kuliah semester semesteran uang-gedung uang-pangkal uang-kuliah les kursus bimbel privat-anak buku-paket buku-tulis buku-sekolah
buku-pelajaran lks seragam seragam-sekolah alat-tulis atk pulpen pensil penggaris buku fotokopi fotocopy potokopi fc print ngeprint jilid
skripsi tesis proposal makalah wisuda daftar-ulang pendaftaran-sekolah pendaftaran uang-saku study-tour studytour ujian tryout toefl sertifikasi seminar webinar
pelatihan workshop paud tk sd smp sma smk pesantren mondok ngaji tpa tpq mdta madrasah raport rapor komite uang-komite
topi-dasi dasi tas-sekolah sepatu-sekolah praktikum laminating scan kelas-online ruangguru zenius udemy coursera modul diktat himpunan kampus
osis pramuka ekskul ekstrakurikuler kursus-mengemudi kursus-menjahit buku-gambar krayon spidol map penghapus tipe-x uang-buku uang-sekolah fotokopian
"""

HIBURAN = """
nonton bioskop xxi cgv tiket-bioskop tiket-konser konser tiket-nonton netflix spotify disney vidio viu iflix youtube-premium game ngegame topup-game
top-up-game diamond ml mobile-legend mobile-legends ff free-fire pubg valorant genshin roblox steam-wallet steam-game playstation ps ps4 ps5 rental-ps warnet
karaoke billiard biliar bilyar futsal sewa-lapangan lapangan badminton badminton-an mabar gym fitness renang kolam-renang berenang wisata liburan piknik hotel penginapan villa
homestay tiket-masuk kebun-binatang bonbin ancol dufan taman-safari pantai curug hiking camping mancing pemancingan
odong odong-odong komidi timezone main-anak mandi-bola playground pasar-malam nobar hobi action-figure manga komik novel diecast gundam lego mainan-koleksi
langganan-game skin battle-pass event-ml sawer saweria donasi-streamer dugem clubbing bar pub trampolin wahana waterboom waterpark outbound museum candi borobudur prambanan
tur tour tiket-wisata staycation ice-skating bowling arcade dingdong voucher-game weekly-diamond nginep jalan-jalan healing airbnb senam yoga zumba sepedaan
"""

SOSIAL = """
fidyah sedekah infak infaq infak-jumat zakat zakat-fitrah zakat-mal wakaf amal kotak-amal sumbangan nyumbang sumbang donasi santunan yatim kurban-patungan qurban
kondangan amplop amplop-nikahan amplop-kawinan buwuh mbecek jagong kado kado-ultah hadiah-untuk hadiah parsel hampers angpao angpau thr-ponakan thr-untuk nyelawat
takziah takziyah melayat belasungkawa uang-duka bela-sungkawa persembahan perpuluhan kolekte kolekse persepuluhan tumpak ulos partangiangan
pengemis pengamen pak-ogah kasih-ibu kasih-ortu kasih-mama kasih-bapak kirim-ibu kirim-ortu kirim-mama kirim-emak kirim-bapak kirim-kampung
uang-jajan-adik ngasih-adik salam-tempel jimpitan tahlilan yasinan hajatan syukuran aqiqah akikah selamatan slametan kenduri
jumat-berkah takjil-gratis masjid mesjid gereja pura vihara klenteng panti-asuhan banjar ngayah dana-punia punia sesajen banten canang
oleh-oleh-mertua nikahan-teman kawinan-teman kawinan nikahan ultah-teman nengok-bayi jenguk tengok besuk arisan-keluarga lelayu iuran-kematian persembahan-gereja
"""

BELANJA = """
belanja belanjaan sembako beras minyak-goreng minyak minyakita gula gula-pasir gula-merah garam telur telor tepung terigu kecap saus saos sambal-botol mentega
margarin santan bumbu bawang bawang-merah bawang-putih cabe cabai cabe-rawit rawit tomat sayur sayuran kangkung bayam sawi kol wortel kentang-mentah buncis
terong timun labu jagung tempe tahu oncom ikan ikan-asin ikan-lele lele nila gurame bandeng tongkol teri udang daging daging-sapi daging-ayam ayam-potong ayam-kampung
jeruk apel mangga pisang pepaya semangka melon-buah anggur salak duku rambutan durian nanas alpukat kelapa jahe-mentah kunyit lengkuas serai daun-salam
gas gas-melon elpiji lpg tabung-gas galon isi-ulang-galon aqua-galon air-galon sabun sabun-cuci sampo shampo shampoo odol pasta-gigi sikat-gigi deterjen detergen rinso daia
molto pewangi pelembut sunlight mama-lemon wipol superpell karbol tisu tissue pembalut popok pampers pempers mamypoko susu susu-formula susu-anak sufor susu-bayi dancow sgm bebelac
baygon obat-nyamuk lilin baterai batre lampu bohlam kabel stopkontak colokan terminal-listrik ember gayung sapu pel keset lap jemuran hanger gantungan-baju
panci wajan penggorengan pisau talenan piring gelas sendok garpu termos rice-cooker magic-com magicom kompor kompor-gas regulator blender mixer setrika
kipas kipas-angin kulkas tv televisi ac mesin-cuci dispenser lemari rak meja kursi kasur bantal guling sprei seprai selimut handuk gorden karpet tikar
baju kaos kemeja celana jeans rok gamis hijab jilbab kerudung mukena sarung peci koko daster jaket sweater hoodie kaos-kaki sepatu sendal sandal tas ransel dompet-kulit ikat-pinggang
topi helm jas-hujan mantel jam-tangan kacamata-hitam cincin kalung gelang emas perhiasan cd bra celana-dalam singlet batik seragam-kerja masker sarung-tangan payung
skincare skincer makeup lipstik bedak parfum deodoran lotion handbody sunscreen serum toner facial-wash pomade potong-rambut cukur pangkas salon creambath rebonding cat-rambut
hp handphone charger casan cas-an kabel-data headset earphone tws powerbank casing case-hp softcase tempered antigores laptop mouse keyboard flashdisk harddisk ssd printer tinta kertas kertas-hvs
shopee tokped tokopedia lazada tiktok-shop tiktokshop bukalapak blibli zalora alfamart indomaret alfa indomart alfamidi superindo hypermart carrefour transmart lottemart giant mall pasar
supermarket minimarket toko grosir warung pajak-pagi laundry londri setrikaan cuci-baju kresek plastik kantong-plastik lakban kardus bubble-wrap bubblewrap stiker label polymailer thermal
kain benang jarum kancing resleting kain-batik mesin-jahit jahit ongkos-jahit permak vermak pasir semen bata batu cat kuas paku kayu triplek seng genteng pipa keran kran engsel gembok
palu obeng tang bor gergaji cangkul sabit pupuk bibit benih pestisida obat-hama pakan pakan-ayam pelet pur dedak makanan-kucing whiskas pasir-kucing kucing makan-kucing makanan-burung pakan-burung
mainan boneka balon robot sepeda stroller botol-susu dot perlengkapan-bayi baju-bayi perabot alat-dapur alat-masak cobek ulekan rantang tupperware toples kulakan restok restock stok bahan bahan-kue bahan-baku
barang perlengkapan kebutuhan keperluan oleh-oleh oleh2 souvenir suvenir parsel-lebaran hvs bunga-tabur bunga tanaman pot vas kanvas-lukis alat kado-bungkus kemasan botol-plastik cup-plastik sedotan
mie-instan mi-instan indomie-dus kopi-bubuk kopi-sachet teh-celup susu-kental susu-uht keju-batang royco masako micin penyedap kaldu ragi vanili agar-agar sirup-marjan kolang-kaling
wc-duck pembersih kamper kapur-barus semprotan-nyamuk raket-nyamuk korek-gas gas-kaleng arang kayu-bakar minyak-tanah spiritus aki-lampu senter tali tambang terpal karung goni
popok-dewasa diapers minyak-rambut sisir-rambut cermin gunting gunting-kuku silet pencukur kapas cottonbud tisu-basah hand-sanitizer sikat busa spons ajinomoto dasar-belanja jaring
kerudungan outfit ootd checkout-shopee flash-sale thrift thrifting preloved-baju sneakers jersey tumbler botol-minum lunchbox ransel-anak tas-anak seragam-tk kacamata-renang fashion
kerupuk-mentah ikan-segar ikan-teri hati-ayam ceker sayap kulit-ayam ati ampela cincang kornet sarden nugget bakso-frozen frozen-food sosis-frozen es-balok daun-bawang seledri kemangi kelor melinjo nangka pete jengkol
"""

LAINNYA = """
upah tukang gaji-karyawan gaji-tukang gaji-pembantu gaji-admin upah-tukang upah-packing ongkos-tukang ongkos-pasang-wifi upah-cangkul upah-panen upah-kuli kuli
iklan ads fb-ads promosi endorse biaya-iklan admin-shopee admin-tokopedia biaya-transfer admin-transfer biaya refund return retur rugi kecopetan hilang kehilangan dicopet ditipu
denda-telat materai meterai notaris legalisir ktp skck sim bikin-sim perpanjang-sim paspor visa fotokopi-ktp wc toilet pipis potongan-admin pungli preman setoran-preman jasa
art pembantu baby-sitter babysitter pengasuh sopir supir satpam karyawan pegawai packing modal sewa-tenda tenda sound-system dekor dekorasi mc make-up-artist mua undangan modem-sewa sewa-alat sewa-traktor traktor
vet dokter-hewan grooming kandang kertas-nasi spanduk banner brosur kartu-nama cetak-foto foto-studio pasfoto pas-foto buruh titipan-kampung pajak-usaha royalti komisi-sales fee-makelar saldo-ojol potongan-aplikasi komisi-aplikasi
"""

#: words that name a category on their own but give way to any other
WEAK = {
    "belanja": "beli belanja barang toko pasar warung alat bahan kebutuhan keperluan shopee tokopedia lazada indomaret alfamart alfa mall "
    "perlengkapan stok modal kulakan minimarket supermarket grosir plastik bunga",
    "transport": "ongkos grab gojek maxim tiket travel indrive",
    "makan": "jajan jajanan buah warkop kafe cafe resto restoran warteg kantin es bungkus model taro sagu ketan jahe buka bersama kacang",
    "tagihan": "iuran setoran langganan sewa setor denda kredit air cicilan arisan pajak keamanan",
    "pendidikan": "data buku scan print map kampus himpunan kelas",
    "lainnya": "biaya jasa modal hilang rugi upah art sim",
    "hiburan": "bar pantai bola hobi event ps",
    "kesehatan": "kontrol lab",
    "sosial": "masjid gereja hadiah amal hajatan banjar pura",
    "servis": "rem shock steam",
    "bensin": "bp vivo solar dex premium pom",
    "rokok": "mild pod filter camel korek",
    "pulsa": "data tri axis xl by-u nelpon",
}

EXPENSE = {
    "bensin": BENSIN,
    "servis": SERVIS,
    "pulsa": PULSA,
    "rokok": ROKOK,
    "parkir": PARKIR,
    "kesehatan": KESEHATAN,
    "pendidikan": PENDIDIKAN,
    "sosial": SOSIAL,
    "transport": TRANSPORT,
    "tagihan": TAGIHAN,
    "hiburan": HIBURAN,
    "makan": MAKAN,
    "belanja": BELANJA,
    "lainnya": LAINNYA,
}
