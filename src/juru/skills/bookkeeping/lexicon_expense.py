"""What people buy and pay, by category. Words are in standard spelling; a hyphen joins the words of a phrase.

Where words of several categories stand together, the longer phrase wins, then the more telling line (`EXPENSE` before
`EXPENSE_WEAK`), then the one said first.
"""

from juru.skills.bookkeeping.lexicon_life import LIFE
from juru.skills.bookkeeping.lexicon_work import WORK

MAKAN = """
panada saraba buras bala-bala bala surabi-oncom lotis serabi-solo es-pisang-ijo pisang-ijo pisang-molen popmie pop-mie
sarimi supermi ramyeon ramyun corndog hotdog katsu ayam-katsu ayam-pop ayam-bakar ayam-goreng ayam-geprek ayam-penyet
bebek-goreng nila-bakar gurame-bakar nasi-padang naspad nasi-rames nasi-campur nasi-pecel nasi-liwet nasi-jinggo
nasi-gudeg nasi-uduk-komplit nasi-timbel nasi-kebuli nasi-briyani nasi-tim nasi-telur mie-ayam mie-rebus mie-kuah
mie-gomak mie-aceh mie-celor mie-kocok mie-cakalang soto-ayam soto-betawi soto-lamongan soto-banjar soto-medan
tahu-campur tahu-tek tahu-telor lontong-balap lontong-kupang rujak-cingur semanggi sate-ayam sate-padang sate-klopo
sate-lilit bubur-kacang bubur-sumsum bubur-manado tinutuan lalapan urap-urap karedok-leunca kupat-tahu doclang
laksa-bogor pisang-epe pisang-nugget pisang-keju roti-canai roti-maryam roti-kukus roti-sobek roti-gandum sari-roti
terang-bulan kue-basah kue-kering kue-lapis kue-ultah kue-tart bolu-kukus dadar-gulung nagasari lupis putu putu-ayu
klepon-isi apem carabikang onde-onde wingko-babat lumpia-semarang bakpia-pathok yangko geplak brem suwar-suwir
pia-legong pie-susu lapis-talas kerak-telor kerak-telur es-selendang-mayang bir-pletok es-oyen es-cincau es-tebu
es-tape es-puter es-kacang es-kopyor teh-tarik teh-manis teh-hangat teh-poci kopi-susu kopi-hitam kopi-tubruk kopi-joss
kopi-pangku kopi-gayo kopi-kenangan kopi-janji air-mineral air-putih lemineral ades vit-gelas club pristine good-day
goodday nutrisari teh-pucuk pucuk floridina isoplus mizone hydrococo buavita ultramilk ultra-milk bear-brand
kratingdaeng extra-joss extrajoss kukubima hemaviton telur-gulung papeda-gulung sosis-bakar bakso-bakar pentol-kuah
cuanki tahu-kuah cireng-isi cimin cimol-bojot baso-aci basoaci seblak-ceker mie-pedas mie-yamin yamin bacang bakcang
kwetiaw kwetiauw bihun-goreng capcai puyunghai ifumie sapo-tahu kolobak hainan nasi-hainan bubur-ikan char-siu siobak
ikan-kuah woku paniki rw saksang-babi babi-panggang bpk naniarsik napinadar dali-ni-horbo mie-sop misop lontong-medan
sate-kerang bihun-bebek pancake-durian palai rendang-paru dendeng ampera kapiau lamang tapai galamai sanjai
karupuk-jangek randang lauak bareh-rendang paket-nasi paket-ayam paket-hemat panas-spesial bento hokben-bento yoshinoya
bakmi-gm marugame pepper-lunch sushi-tei aw a&w popeyes burger-king domino pizza-hut phd wendys texas cfc sabana hisana
krecek areh sambel sambal lalap pete-goreng jengkol-goreng oseng tumis balado semur opor kalio asam-pedas
dendeng-balado telur-balado perkedel tempe-orek tempe-mendoan tahu-bacem tahu-goreng sup-iga iga-bakar konro-bakar
sop-buntut sop-kambing gulai-kambing tongseng-kambing sate-kambing buntut ketan-susu ketan-durian surabi-durian
kue-pukis kue-ape kue-rangi kue-leker arum-manis permen-karet coklat-silverqueen silverqueen beng-beng bengbeng tango
gery roma better good-time qtela lays cheetos pringles kusuka maxicorn chitato-lite potabee kwaci rebo kacang-garuda
sukro kacang-rebus jagung-rebus jagung-manis ubi-rebus singkong-goreng singkong pempek-kapal-selam tekwan-model
celimpungan pindang-patin ikan-patin belut kodok keong tutut bekicot swike rica-rica ayam-rica sarapan-bubur buryam
bubur-ayam-kampung nasi-subuh sahur-bareng snack-rapat konsumsi-rapat nasi-tumpeng prasmanan-nikahan ngemper ngewarung
ngopi-ngopi ngafe-bareng makan minum sarapan maksi makanan minuman jajan jajanan ngemil cemilan camilan snack ngopi
ngupi kopi kupi teh nasi lauk lontong ketupat bubur soto sop sup bakso baso mie mi bakmi mieayam indomie kwetiau bihun
pempek siomay siomai batagor cilok cireng cimol seblak cilor basreng telor-gulung martabak gorengan bakwan mendoan
risol risoles lumpia pastel lemper arem onde klepon kue roti donat bolu brownies cake tart pancake waffle burger pizza
pasta spaghetti kebab kentang sate gule gulai rendang rawon gudeg pecel gado-gado gado ketoprak karedok lotek asinan
rujak es cendol dawet cincau boba jus juice sirup sirop susu-jahe wedang bajigur bandrek sekoteng cappuccino latte
americano matcha milo yakult aqua cocacola cola sprite fanta pocari teh-botol tehbotol teajus soda thai-tea ayam geprek
bebek lele-goreng pecel-lele penyet kfc mcd mekdi mcdonald hokben starbucks sbux janji-jiwa kenangan mixue chatime jco
dunkin solaria warteg warkop angkringan padang burjo kantin kafe cafe resto restoran rumah-makan warung-makan katering
catering nasgor nasduk naskun migor mijay esteh es-krim krim gelato salad sushi ramen udon takoyaki dimsum tomyam suki
shabu steak barbeque bbq pallubasa coto konro songkolo jalangkote barongko epe papeda cakalang rica saksang arsik
naniura bika lapis lapis-legit wingko getuk cenil serabi surabi colenak peuyeum combro misro oncom-goreng nasi-uduk
lontong-sayur kerupuk keripik kripik peyek emping kacang kuaci popcorn chiki chitato taro oreo biskuit wafer coklat
cokelat permen lolipop buah pisang-goreng tahu-gejrot tahu-bulat tahu-isi tempe-goreng telur-asin makan-siang
makan-malam sarapan-pagi bukber buka-puasa buka bersama sahur takjil kolak bakpao bakpia pia dorayaki odading cakwe
cakue molen pukis kue-cubit cubit leker crepes sosis cilung telur-dadar gofood grabfood shopeefood go-food grab-food
shopee-food maxim-food traktir nraktir ditraktir nongkrong dinner lunch breakfast brunch ngeteh sego pecel-pincuk
nasi-kucing sego-kucing tongseng tengkleng selat timlo garang-asem mangut pepes botok urap tumpeng mie-gacoan gacoan
richeese wingstop es-teler teler es-campur es-doger doger es-jeruk es-kelapa kelapa-muda degan dugan ikan-bakar seafood
cumi kepiting udang-goreng kerang pindang tekwan model laksa kari kare lodeh sayur-asem cah capcay fuyunghai kongbap
nasi-bungkus bungkus-nasi prasmanan bekal ransum konsumsi galon-minum nasi-box nasi-kotak snack-box lemon-tea
wedang-jahe jahe tuak arak bir beer minum-es es-batu gulali arumanis rengginang opak dodol wajik kembang-goyang nastar
kastengel putri-salju sagu otak-otak sempol cilok-goang makaroni keju-aroma pisang-cokelat piscok ubi cilembu
jagung-bakar roti-bakar kue-pancong capcin milkshake smoothie yogurt yoghurt kombucha wedang-ronde ronde es-degan
es-buah sop-buah bubur-ayam ketan nasi-goreng mie-goreng croissant sandwich roti-tawar toast sanger ngemie ngebakso
sotong sarapane mamam maem wedangan ngafe nyemil nasi-kuning nyarap pentol tahu-walik
"""

BENSIN = """
isi-bensin isi-pertalite isi-pertamax isi-solar bensin-motor bensin-mobil bensin-eceran-botol bensin-full solar-truk
solar-traktor solar-perahu bbm-motor bbm-mobil bbm-kapal pertamax-green pertadex dexlite-mobil shell-super
shell-v-power bensin-genset bensin-mesin premium-eceran oplos-bensin beli-bensin bensin pertalite pertamax pertamak
pertamaks premium solar biosolar dexlite dex shell vivo bp bbm spbu pom pertamina full-tank isi-tank pertalit pertamini
bensin-eceran isi-minyak minyak-motor minyak-kereta minyak-mobil isi-bahan-bakar bahan-bakar isi-full fulltank gasoline
fuel pertamax-turbo nge-charge-motor cas-motor swap-baterai spklu isi-motor minyak-eceran
"""

SERVIS = """
minyak-rem kampas-rem kampas-kopling ganda kampas-ganda piringan cakram kaliper rantai-motor gir-set gearset van-belt
lampu-depan lampu-sein lampu-rem lampu-stop bohlam-mobil wiper kaca-spion kaca-mobil kaca-film talang ban-serep pentil
tambal-tubeless pompa-ban nitrogen-ban isi-nitrogen spooring-balancing servis-besar servis-kecil servis-rutin
servis-ac-mobil servis-rem servis-injeksi bersih-injektor kuras-tangki ganti-busi ganti-aki ganti-rantai ganti-kampas
ganti-lampu ganti-wiper ganti-velg turun-setengah skir-klep setel-klep setel-rantai setel-rem press-body cat-bodi
cat-body poles-bodi salon-mobil salon-motor cuci-salon detailing wrapping jok-mobil karpet-mobil servis-hp-motor
servis-karbu ganti-oli-gardan air-radiator coolant air-aki kabel-busi koil cdi regulator kiprok dinamo stater starter
kunci-kontak kir kir-truk rante rantainya tensioner lumer knalpot-racing per-daun leaf-spring servis service bengkel
oli olie ban tambal kampas kanvas rem busi aki accu rantai gir gear cvt vanbelt v-belt karburator karbu velg sokbreker
shock spion knalpot lampu-motor bohlam-motor tune-up spooring balancing cuci-motor cuci-mobil cuci-kereta steam-motor
steam nyuci-motor motor-dicuci sparepart onderdil ganti-oli ganti-ban turun-mesin bubut las-motor sil-shock kabel-gas
kopling roller filter-oli filter-udara radiator klakson jok-motor pasang-ban ngelas poles-motor dempul cat-motor
tambal-ban tubeless kompresor nambal onderdel oli-gardan oli-samping stang setang komstir laher bearing piston seher
overhaul cuci-steam isi-angin nitrogen ban-luar ban-dalam ban-bekas gembok-motor kunci-motor ongkos-bengkel
ongkos-pasang ongkos-kerja derek towing mogok dicuci
"""

PULSA = """
pulsa-telkomsel pulsa-indosat pulsa-xl pulsa-tri pulsa-axis pulsa-anak pulsa-mama pulsa-hp kuota-telkomsel
kuota-indosat kuota-xl kuota-tri kuota-axis kuota-anak kuota-belajar kuota-bulanan paket-telkomsel paket-indosat
paket-xl paket-tri paket-axis paket-combo combo-sakti unlimited telepon-paket sms-paket kartu-telkomsel kartu-baru
voucher-kuota orbit-kuota pulsa kuota paket-data paketan data internet-hp voucher-internet voucher-data telkomsel
indosat im3 xl axis tri smartfren by-u byu simpati kartu-perdana perdana paket-internet paket-nelpon nelpon inject
roaming esim kuota-internet paket-kuota
"""

ROKOK = """
surya-16 surya-12 gudang-garam-filter djarum-super djarum-coklat djarum-76 sampoerna-mild sampoerna-kretek la-lights
la-ice marlboro-merah marlboro-putih dunhill-hitam lucky camel-ungu esse-berry juara-teh clas-mild class-mild star-mild
pro-mild magnum-filter ares aroma forte raptor rokok-ketengan rokok-eceran rokok-elektrik liquid-vape coil-vape
kapas-vape bako mbako tingwe kertas-rokok klembak sirih pinang rokok roko udud udut ngudud sampoerna surya gudang-garam
djarum marlboro mild lucky-strike esse dunhill camel vape vapor liquid pod ketengan kretek tembakau lintingan korek
sebat samsu dji-sam-soe magnum la-bold u-mild a-mild signature iqos catridge cartridge ngerokok rokokan mako papir
filter-rokok cerutu garfit garpit dji sukun gajah-baru lodjie
"""

PARKIR = """
parkir-motor parkir-mobil parkir-mall parkir-stasiun parkir-bandara parkir-pasar parkir-kampus parkir-inap
parkir-wisata ongkos-parkir uang-parkir bayar-parkir tol-jagorawi tol-cipularang tol-cikampek tol-dalam-kota
tol-belmera tol-jorr tol-layang tol-bandara tol-trans-jawa toll toll-bali kartu-tol-isi parkir parkiran parkirin tol
etoll e-toll tolan retribusi-parkir tukang-parkir kang-parkir portal-parkir jukir parkirnya karcis-parkir masuk-tol
"""

TAGIHAN = """
bayar-pln bayar-pdam bayar-wifi bayar-internet bayar-bpjs bayar-pajak bayar-asuransi bayar-kpr bayar-ipl token-pln
token-listrik-kos wifi-kos wifi-rumah wifi-kantor internet-rumah myrepublic oxygen-id iconnet icon-plus cbn mnc-play
telkomsel-orbit orbit starlink bpjs-kesehatan bpjs-ketenagakerjaan bpjs-mandiri asuransi-mobil asuransi-jiwa
asuransi-kesehatan allianz manulife axa aia sinarmas jiwasraya bumiputera pajak-bumi pph ppn pajak-penghasilan
pajak-freelance pajak-kendaraan pajak-rumah pajak-progresif sewa-kontrakan sewa-apartemen sewa-tanah sewa-sawah
sewa-gudang sewa-garasi sewa-warung sewa-stan sewa-tenant sewa-booth sewa-lahan uang-kontrak uang-listrik uang-air
uang-sampah uang-keamanan uang-kebersihan iuran-listrik iuran-air iuran-pdam iuran-komplek iuran-perumahan
iuran-karang-taruna iuran-paguyuban iuran-koperasi iuran-anggota iuran-dansos simpanan-pokok simpanan-wajib-koperasi
cicilan-rumah cicilan-mobil cicilan-kulkas cicilan-laptop cicilan-tv cicilan-bank netflix-langganan spotify-langganan
domain-website hosting-website canva-pro chatgpt-plus icloud-storage google-drive dropbox office-365 microsoft-365
figma notion grammarly linkedin-premium vpn perpanjang-domain perpanjang-hosting perpanjang-str perpanjang-kontrak
perpanjang-kos kas-rw kas-kelas kas-kantor kas-paguyuban denda-pdam denda-listrik denda-kartu-kredit tilang-elektronik
etle biaya-bulanan admin-bulanan materai-kontrak listrik token pln pdam air-pam pam air wifi indihome biznet firstmedia
internet kos kosan kost kontrakan sewa-rumah sewa-kamar sewa-kos sewa-ruko sewa-kios sewa-toko sewa-lapak tagihan
cicilan angsuran kredit-motor leasing adira fif bpjs asuransi prudential pajak pbb stnk iuran-rt iuran-rw iuran-warga
iuran-sampah iuran-kebersihan iuran-keamanan keamanan sampah kebersihan ipl iuran telepon-rumah telpon-rumah telkom
kartu-kredit paylater spaylater gopaylater akulaku kredivo netflix-bulanan langganan setoran setor perpanjang-stnk
samsat pajak-motor pajak-mobil denda tilang retribusi bayar-kos uang-kos uang-kontrakan uang-sewa sewa arisan angsur
premi tv-kabel gas-pgn pgn iuran-pasar kpr cicilan-motor cicilan-hp nunggak tunggakan iuran-bulanan admin-bank
biaya-admin pulsa-listrik token-listrik hosting domain adobe canva chatgpt google-one icloud zoom telepon internetan
ipkl satpam-komplek bayar-air bayar-listrik abodemen pascabayar kartu-halo ledeng kredit sampah-rt kas-rt
simpanan-wajib
"""

TRANSPORT = """
prameks kereta-lokal kereta-ekonomi kereta-eksekutif argo-parahyangan argo whoosh lrt-jabodebek trans-jatim
suroboyo-bus trans-semarang batik-solo-trans teman-bus bus-kota bus-malam bus-akap rosalia sinar-jaya primajasa
damri-bandara xtrans daytrans cititrans baraya travel-bandung kapal-pelni pelni kapal-ferry tiket-ferry tiket-whoosh
tiket-krl garuda lion lion-air citilink airasia batik-air super-air-jet ojol-ke goride-ke gocar-ke grabcar-ke
taksi-online taxi-online bayar-grab bayar-gojek naik-becak naik-bus naik-kereta naik-angkot naik-bajaj naik-taksi
angkot-pp ongkos-bus ongkos-ojek ongkos-becak ongkos-taksi ongkos-kapal ongkos-kereta jemputan antar-jemput antarjemput
kartu-mrt kartu-krl jakcard saldo-tol shopee-express spx id-express lion-parcel ninja-express wahana-kurir paxel jtr
j-t-cargo indah-cargo dakota kirim-barang kirim-dokumen koli ongkos-angkot angkot angkutan bus bis busway transjakarta
tj krl mrt lrt kereta-api kereta-bandara commuter kai tiket-kereta tiket-bus tiket-pesawat tiket-bis tiket-kapal
pesawat travel-ke travel damri taksi taxi bluebird gocar goride grabcar grabbike gojek-ke grab-ke naik-gojek naik-grab
naik-ojek naik-maxim ojek ojol becak bentor andong delman bajaj kapal ferry feri perahu penyeberangan speedboat
ongkos-jalan ongkos-pulang ongkos transport transportasi kirim-paket ongkir ongkos-kirim ekspedisi jne jnt j&t sicepat
anteraja tiki pos-indonesia lalamove gosend grabexpress kurir cargo kargo mudik-naik flazz emoney e-money brizzi
tapcash isi-kartu-tol sewa-motor sewa-mobil rental-mobil rental tiket-travel pete-pete mikrolet elf shuttle jaklingko
ojek-pangkalan karcis bagasi porter boarding airport bandara-taksi angkutan-umum kopaja metromini transmusi trans-jogja
tebengan nebeng-bensin opelet oplet sudako bemo pesan-grab gojek grab maxim indrive uber
"""

KESEHATAN = """
obat-pusing obat-maag obat-sakit-gigi obat-mata obat-cacing obat-alergi obat-diare obat-asma obat-kolesterol
obat-darah-tinggi obat-gatal obat-jerawat obat-kutu obat-luka ponstan mefinal amoxicillin amoxilin cefadroxil
dexamethasone ctm cetirizine loratadine omeprazole antasida polysilane imodium new-diatabs norit oskadon-sp
neo-rheumacyl bodrexin sanmol tempra proris termorex praxion combantrin vermint laserin obh woods komix konidin
decolgen ultraflu neozep mixagrip procold tolak-linu minyak-kapak freshcare-roll hot-in-cream counterpain voltaren
salep-88 kalpanax bioplacenton thrombophob enervon imboost stimuno becom redoxon vitacimin neurobion sangobion caviplex
scotts curcuma jamu-beras-kencur jamu-tolak-angin pijat-refleksi pijat-bayi urut-badan fisio akupuntur akupunktur
hemodialisa cuci-darah kemo radioterapi rawat-jalan ugd-rs kamar-rawat tes-darah tes-urine rapid-test pcr antigen
cek-mata kacamata-minus lensa-kacamata cabut-gigi-susu tambal-gigi-anak scaling-gigi alat-bantu-dengar alat-tensi
kursi-roda-sewa tongkat masker-kn95 vaksin-anak vaksin-flu imunisasi-bayi periksa-hamil usg-4d kontrol-kandungan
susu-hamil pil-kb suntik-kb spiral-kb tes-kehamilan stetoskop medical-checkup obat obatan paracetamol panadol bodrex
oskadon paramex promag mylanta antangin tolak-angin tolakangin minyak-kayu-putih kayu-putih minyak-telon vitamin vit
suplemen dokter klinik puskesmas rs rumah-sakit rsud igd ugd rawat-inap operasi cek-darah cek-kesehatan cek-gula
cek-kolesterol lab laboratorium apotek apotik periksa berobat kontrol rontgen usg kandungan imunisasi vaksin bidan
mantri perawat suntik kacamata softlens gigi cabut-gigi tambal-gigi behel scaling pijat pijet urut kerokan refleksi
jamu terapi fisioterapi masker-medis termometer hansaplast perban betadine minyak-urut koyo salonpas freshcare tensi
insulin inhaler oksigen kursi-roda test-pack kb kondom pembalut-medis psikolog konseling sunat sunatan-anak bekam
medical mcu rapid swab hospital balsem balsam obat-batuk obat-flu obat-nyamuk-bakar antibiotik salep tetes-mata
jamu-gendong oralit diapet entrostop ct-scan persalinan lahiran tebus-obat resep
"""

PENDIDIKAN = """
syahriah pondok uang-pondok uang-makan-pondok uang-jajan-sekolah saku-anak buku-lks buku-cerita buku-bekas buku-kuliah
buku-iqro buku-anak kitab modul-ut ut uang-ujian uang-praktek uang-praktikum uang-kelulusan uang-perpisahan
perpisahan-sekolah wisuda-tk foto-wisuda toga sewa-toga jilid-skripsi jilid-proposal print-skripsi print-tugas
print-makalah fotokopi-soal fotokopi-modul fotokopi-buku penghapus-papan spidol-papan kapur-tulis rautan kotak-pensil
tempat-pensil buku-gambar-a4 crayon cat-air kuas-lukis kertas-karton karton-manila kertas-folio kertas-a4
materai-skripsi seragam-pramuka seragam-batik seragam-olahraga baju-olahraga ikat-pinggang-sekolah bet-sekolah
atribut-sekolah les-inggris les-matematika les-piano les-musik les-gitar les-renang les-mengaji les-komputer les-gambar
les-tari les-vokal les-balet bimbel-utbk kursus-inggris kursus-komputer kursus-masak kursus-jahit daftar-kuliah
daftar-sekolah ppdb spmb snbt utbk toefl-itp ielts skripsian bimbingan sidang seminar-proposal kkn ppl magang-kuliah
outing-class renang-sekolah ekskul-futsal uang-komputer uang-osis infak-sekolah tabungan-wisata-sekolah sekolah spp ukt
kuliah semester semesteran uang-gedung uang-pangkal uang-kuliah les kursus bimbel privat-anak buku-paket buku-tulis
buku-sekolah buku-pelajaran lks seragam seragam-sekolah alat-tulis atk pulpen pensil penggaris buku fotokopi fotocopy
potokopi fc print ngeprint jilid skripsi tesis proposal makalah wisuda daftar-ulang pendaftaran-sekolah pendaftaran
uang-saku study-tour studytour ujian tryout toefl sertifikasi seminar webinar pelatihan workshop paud tk sd smp sma smk
pesantren mondok ngaji tpa tpq mdta madrasah raport rapor komite uang-komite topi-dasi dasi tas-sekolah sepatu-sekolah
praktikum laminating scan kelas-online ruangguru zenius udemy coursera modul diktat himpunan kampus osis pramuka ekskul
ekstrakurikuler kursus-mengemudi kursus-menjahit buku-gambar krayon spidol map penghapus tipe-x uang-buku uang-sekolah
fotokopian
"""

HIBURAN = """
tiket-wayang wayang badut sulap sirkus tiket-pantai tiket-museum tiket-candi tiket-kolam tiket-renang tiket-wahana
trans-studio jatim-park batu-night-spectacular seaworld tmii ragunan monas kota-tua dieng bromo sewa-jeep
sewa-tenda-camping porter-gunung simaksi sewa-kamera sewa-ps rental-game topup-diamond top-up-diamond top-up-ml
topup-ml topup-ff top-up-ff voucher-steam voucher-psn psn game-pass xbox nintendo switch kaset-ps yt-premium youtube
youtube-premium viu-premium wetv iqiyi prime-video hbo appletv apple-music joox tiktok-koin coin-tiktok
karaoke-keluarga inul-vizta nav-karaoke biliar-bareng bowling-bareng paintball flying-fox arung-jeram rafting
snorkeling diving surfing banana-boat naik-kuda naik-delman sewa-sepeda go-kart gokart tiket-bola tiket-gbk
tiket-timnas jersey-timnas nonton-bola nonton-konser gym-bulanan senam-ibu kolam-anak mandi-uap spa sauna villa-puncak
glamping resort oyo reddoorz traveloka tiket-com agoda airy open-trip opentrip paket-wisata sewa-bus-wisata
study-banding nonton bioskop xxi cgv tiket-bioskop tiket-konser konser tiket-nonton netflix spotify disney vidio viu
iflix game ngegame topup-game top-up-game diamond ml mobile-legend mobile-legends ff free-fire pubg valorant genshin
roblox steam-wallet steam-game playstation ps ps4 ps5 rental-ps warnet karaoke billiard biliar bilyar futsal
sewa-lapangan lapangan badminton badminton-an mabar gym fitness renang kolam-renang berenang wisata liburan piknik
hotel penginapan villa homestay tiket-masuk kebun-binatang bonbin ancol dufan taman-safari pantai curug hiking camping
mancing pemancingan odong odong-odong komidi timezone main-anak mandi-bola playground pasar-malam nobar hobi
action-figure manga komik novel diecast gundam lego mainan-koleksi langganan-game skin battle-pass event-ml sawer
saweria donasi-streamer dugem clubbing bar pub trampolin wahana waterboom waterpark outbound museum candi borobudur
prambanan tur tour tiket-wisata staycation ice-skating bowling arcade dingdong voucher-game weekly-diamond nginep
jalan-jalan healing airbnb senam yoga zumba sepedaan
"""

SOSIAL = """
syahriah-santunan sumbang-rukem rukem iuran-ultah kado-nikah kado-lahiran kado-bayi amplop-kondangan amplop-hajatan
nyumbang-hajatan nyumbang-nikahan buwuhan sumbangan-masjid sumbangan-17an sumbangan-tujuhbelasan infaq-masjid
infak-masjid sedekah-subuh sedekah-jumat zakat-profesi zakat-penghasilan fidyah-puasa kifarat aqiqahan tabur-bunga
nyekar ziarah yasin tahlil haul maulid khitanan sunatan nikahan lamaran seserahan mahar khotib marbot ustadz-ceramah
pengajian takjil-masjid kas-masjid kas-gereja diakonia pembangunan-masjid pembangunan-gereja uang-duka uang-melayat
santunan-yatim bantuan-bencana donasi-palestina kitabisa kolekte-misa intensi-misa perpuluhan-gereja dana-punia-pura
canang-sari upakara odalan ngaben metatah hampers-lebaran parcel-lebaran thr-satpam thr-pembantu thr-anak
salam-tempel-lebaran uang-kaget-pengemis peminta-minta galang-dana jenguk-teman jenguk-tetangga bingkisan fidyah
sedekah infak infaq infak-jumat zakat zakat-fitrah zakat-mal wakaf amal kotak-amal sumbangan nyumbang sumbang donasi
santunan yatim kurban-patungan qurban kondangan amplop amplop-nikahan amplop-kawinan buwuh mbecek jagong kado
kado-ultah hadiah-untuk hadiah parsel hampers angpao angpau thr-ponakan thr-untuk nyelawat takziah takziyah melayat
belasungkawa bela-sungkawa persembahan perpuluhan kolekte kolekse persepuluhan tumpak ulos partangiangan pengemis
pengamen pak-ogah kasih-ibu kasih-ortu kasih-mama kasih-bapak kirim-ibu kirim-ortu kirim-mama kirim-emak kirim-bapak
kirim-kampung uang-jajan-adik ngasih-adik salam-tempel jimpitan tahlilan yasinan hajatan syukuran aqiqah akikah
selamatan slametan kenduri jumat-berkah takjil-gratis masjid mesjid gereja pura vihara klenteng panti-asuhan banjar
ngayah dana-punia punia sesajen banten canang oleh-oleh-mertua nikahan-teman kawinan-teman kawinan ultah-teman
nengok-bayi jenguk tengok besuk arisan-keluarga lelayu iuran-kematian persembahan-gereja
"""

BELANJA = """
terasi asam-jawa kemiri ketumbar merica lada pala cengkeh kayu-manis kapulaga serundeng petis tauco santan-kara kara
kentang ubi talas labu-siam pare oyong kecipir kacang-panjang kacang-tanah kacang-hijau taoge toge jamur jamur-kuping
rebung daun-singkong daun-pepaya daun-katuk selada sawi-putih pakcoy brokoli kembang-kol paprika timun-suri
pindang-tongkol ikan-kembung kembung ikan-mas ikan-nila ikan-patin-segar ikan-bandeng mujair bawal kakap tenggiri tuna
cakalang-segar baronang kerapu lobster rajungan sotong-segar ikan-pari layur selar ebi rebon teri-medan ikan-jambal
jambal iga tulang-sumsum kikil babat usus hati-sapi daging-giling daging-kambing daging-babi ayam-fillet sayap-ayam
paha-ayam dada-ayam telur-ayam telur-bebek telur-puyuh susu-bubuk susu-cair susu-beruang indomilk frisian-flag bendera
ultra sereal energen koko-krunch quaker oatmeal madu selai meises margarine blueband palmia keju prochiz kraft
ragi-fermipan tepung-tapioka tapioka maizena tepung-beras sagu-tani bihun-mentah soun mie-telur beras-merah beras-ketan
beras-ikan rinso-cair so-klin soklin attack boom daia-bubuk downy rapika kispray bayclin vixal porstex superpel
so-klin-lantai baygon-semprot hit-semprot vape-elektrik kamfer stella glade bagus-kapur tissue-toilet tisu-wajah paseo
nice softex charm laurier hers-protex mamypoko-celana sweety merries goon huki pigeon cussons zwitsal my-baby
minyak-telon-bayi bedak-bayi lifebuoy lux giv nuvo dettol biore shinzui citra vaseline nivea ponds garnier wardah emina
somethinc azarine skintific ms-glow scarlett make-over maybelline pixy viva-kosmetik implora pepsodent close-up
ciptadent formula sensodyne listerine clear pantene sunsilk dove rejoice zinc head-shoulders gatsby rexona casablanca
sendal-jepit sandal-jepit sepatu-bot sepatu-sekolah sepatu-olahraga sepatu-futsal kaos-dalam kaos-oblong kaos-polo
kemeja-putih celana-jeans celana-panjang celana-pendek celana-training jaket-kulit jaket-ojol jas jas-almamater rompi
blazer dress tunik kaftan setelan kebaya sarung-wadimor wadimor gajah-duduk kopiah songkok sorban sajadah tasbih
alquran quran iqro pashmina bergo ciput inner khimar cadar daleman bh celdam kutang manset stocking kaos-kaki-anak
baju-tidur baju-koko baju-renang baju-lebaran baju-bekas baju-bola baju-batik ikat-rambut jepit-rambut bando
gelang-emas anting anting-emas jam-dinding jam-weker cermin-hias bingkai figura lukisan stiker-motor helm-bogo helm-kyt
helm-ink spion-tomok sarung-jok jok-kulit sprei-katun bedcover selimut-bayi kelambu bantal-guling karpet-bulu
keset-kaki gorden-jendela taplak serbet lap-piring spons-cuci sabut kawat-cuci ember-besar baskom gayung-mandi sikat-wc
sapu-lidi sapu-ijuk pengki tempat-sampah tong-sampah rak-sepatu rak-piring lemari-plastik kursi-plastik meja-lipat
kompor-portabel tabung-3-kilo selang-gas panci-presto dandang kukusan wajan-teflon teflon spatula cobek-batu parutan
saringan termos-air galon-kosong dispenser-galon filter-air magic-jar kabel-listrik stop-kontak saklar lampu-led
lampu-philips fitting steker isolasi lem lem-fox lem-korea alteco amplas kawat kawat-bendrat paku-beton baut mur sekrup
obeng-set kunci-inggris tang-potong palu-besar meteran-bangunan cat-tembok cat-kayu cat-nippon nippon avian thinner
tiner dempul-tembok kuas-roll pasir-bangka semen-gresik bata-merah batako hebel kerikil koral besi-beton besi holo
hollow kayu-balok papan triplek-tebal gypsum plafon keramik granit wc-duduk kloset wastafel shower selang pompa-air
sanyo toren pralon pipa-pvc urea phonska npk kompos pupuk-kandang sekam benih-padi bibit-cabe bibit-tomat polybag
herbisida roundup gramoxone obat-wereng obat-rumput racun-tikus pakan-ikan pakan-lele pakan-bebek konsentrat voer
jagung-pipil bekatul jaring jala pancing kail umpan senar joran pelampung es-balok-ikan solar-kapal token-game
botol-susu-bayi popok-kain empeng bouncer baby-walker kereta-dorong bak-mandi mainan-anak mainan-edukasi puzzle
boneka-beruang mobil-mobilan robot-robotan sepeda-anak sepeda-lipat balon-ulang-tahun lilin-ultah topi-ultah goodie-bag
goodiebag bungkus-kado pita kertas-kado bunga-plastik bunga-papan bunga-mawar pot-bunga tanaman-hias monstera aglonema
kaktus media-tanam tripod ringlight mic mikrofon webcam hub-usb kabel-hdmi kabel-type-c adaptor baterai-abc aki-kering
remote-tv antena stb set-top-box modem router memory-card sd-card kartu-memori stylus ipad tablet smartwatch airpods
speaker kamera lensa drone konsol joystick monitor ram prosesor vga motherboard hdd kipas-laptop cooling-pad tas-laptop
mousepad thermal-paper kertas-thermal resi-thermal amplop-coklat plastik-opp plastik-mika toples-plastik cup-gelas
tutup-cup sedotan-kertas sendok-plastik garpu-plastik mika box-nasi kotak-kue kotak-nasi dus-kue paper-bag tas-kresek
tas-spunbond spunbond kawat-pita alumunium-foil kertas-roti kertas-minyak belanja belanjaan sembako beras minyak-goreng
minyak minyakita gula gula-pasir gula-merah garam telur telor tepung terigu kecap saus saos sambal-botol mentega
margarin santan bumbu bawang bawang-merah bawang-putih cabe cabai cabe-rawit rawit tomat sayur sayuran kangkung bayam
sawi kol wortel kentang-mentah buncis terong timun labu jagung tempe tahu oncom ikan ikan-asin ikan-lele lele nila
gurame bandeng tongkol teri udang daging daging-sapi daging-ayam ayam-potong ayam-kampung jeruk apel mangga pisang
pepaya semangka melon-buah anggur salak duku rambutan durian nanas alpukat kelapa jahe-mentah kunyit lengkuas serai
daun-salam gas gas-melon elpiji lpg tabung-gas galon isi-ulang-galon aqua-galon air-galon sabun sabun-cuci sampo shampo
shampoo odol pasta-gigi sikat-gigi deterjen detergen rinso daia molto pewangi pelembut sunlight mama-lemon wipol
superpell karbol tisu tissue pembalut popok pampers pempers mamypoko susu susu-formula susu-anak sufor susu-bayi dancow
sgm bebelac baygon obat-nyamuk lilin baterai batre lampu bohlam kabel stopkontak colokan terminal-listrik ember gayung
sapu pel keset lap jemuran hanger gantungan-baju panci wajan penggorengan pisau talenan piring gelas sendok garpu
termos rice-cooker magic-com magicom kompor kompor-gas regulator blender mixer setrika kipas kipas-angin kulkas tv
televisi ac mesin-cuci dispenser lemari rak meja kursi kasur bantal guling sprei seprai selimut handuk gorden karpet
tikar baju kaos kemeja celana jeans rok gamis hijab jilbab kerudung mukena sarung peci koko daster jaket sweater hoodie
kaos-kaki sepatu sendal sandal tas ransel dompet-kulit ikat-pinggang topi helm jas-hujan mantel jam-tangan
kacamata-hitam cincin kalung gelang emas perhiasan cd bra celana-dalam singlet batik seragam-kerja masker sarung-tangan
payung skincare skincer makeup lipstik bedak parfum deodoran lotion handbody sunscreen serum toner facial-wash pomade
potong-rambut cukur pangkas salon creambath rebonding cat-rambut hp handphone charger casan cas-an kabel-data headset
earphone tws powerbank casing case-hp softcase tempered antigores laptop mouse keyboard flashdisk harddisk ssd printer
tinta kertas kertas-hvs shopee tokped tokopedia lazada tiktok-shop tiktokshop bukalapak blibli zalora alfamart
indomaret alfa indomart alfamidi superindo hypermart carrefour transmart lottemart giant mall pasar supermarket
minimarket toko grosir warung pajak-pagi laundry londri setrikaan cuci-baju kresek plastik kantong-plastik lakban
kardus bubble-wrap bubblewrap stiker label polymailer thermal kain benang jarum kancing resleting kain-batik
mesin-jahit jahit ongkos-jahit permak vermak pasir semen bata batu cat kuas paku kayu triplek seng genteng pipa keran
kran engsel gembok palu obeng tang bor gergaji cangkul sabit pupuk bibit benih pestisida obat-hama pakan pakan-ayam
pelet pur dedak makanan-kucing whiskas pasir-kucing kucing makan-kucing makanan-burung pakan-burung mainan boneka balon
robot sepeda stroller botol-susu dot perlengkapan-bayi baju-bayi perabot alat-dapur alat-masak cobek ulekan rantang
tupperware toples kulakan restok restock stok bahan bahan-kue bahan-baku barang perlengkapan kebutuhan keperluan
oleh-oleh oleh2 souvenir suvenir parsel-lebaran hvs bunga-tabur bunga tanaman pot vas kanvas-lukis alat kado-bungkus
kemasan botol-plastik cup-plastik sedotan mie-instan mi-instan indomie-dus kopi-bubuk kopi-sachet teh-celup susu-kental
susu-uht keju-batang royco masako micin penyedap kaldu ragi vanili agar-agar sirup-marjan kolang-kaling wc-duck
pembersih kamper kapur-barus semprotan-nyamuk raket-nyamuk korek-gas gas-kaleng arang kayu-bakar minyak-tanah spiritus
aki-lampu senter tali tambang terpal karung goni popok-dewasa diapers minyak-rambut sisir-rambut cermin gunting
gunting-kuku silet pencukur kapas cottonbud tisu-basah hand-sanitizer sikat busa spons ajinomoto dasar-belanja
kerudungan outfit ootd checkout-shopee flash-sale thrift thrifting preloved-baju sneakers jersey tumbler botol-minum
lunchbox ransel-anak tas-anak seragam-tk kacamata-renang fashion kerupuk-mentah ikan-segar ikan-teri hati-ayam ceker
sayap kulit-ayam ati ampela cincang kornet sarden nugget bakso-frozen frozen-food sosis-frozen es-balok daun-bawang
seledri kemangi kelor melinjo nangka pete jengkol
"""

LAINNYA = """
admin upah-kernet upah-kenek upah-buruh upah-bersih upah-nyuci upah-setrika upah-jahit upah-masak upah-jaga upah-bongkar
bongkar-muat gaji-guru-ngaji gaji-sopir gaji-art gaji-suster gaji-satpam gaji-pegawai gaji-kasir gaji-kuli honor-mc
honor-panitia uang-lelah uang-rokok-tukang uang-makan-tukang jasa-desain jasa-kurir jasa-cuci jasa-kebersihan
jasa-pindahan pindahan-rumah sewa-pickup-pindahan sedot-wc kuras-sumur bor-sumur servis-ac servis-kulkas servis-tv
servis-mesin-cuci servis-laptop servis-hp servis-kompor servis-pompa servis-jam kunci-duplikat duplikat-kunci reparasi
sol-sepatu cukur-kambing qurban-kambing biaya-nikah biaya-notaris biaya-balik-nama balik-nama urus-ktp urus-akta
akta-kelahiran kartu-keluarga buku-nikah paspor-baru visa-umroh foto-paspor foto-keluarga foto-prewed prewedding
tiket-parkir-hilang ganti-rugi nombok tekor kurang-setor selisih-kasir pungli-pelabuhan uang-keamanan-preman
uang-pelicin komisi-makelar komisi-agen bagi-hasil-pekerja penitipan-motor penitipan-anak daycare pet-shop
vaksin-kucing dokter-kucing steril-kucing grooming-kucing makeup-wisuda sewa-kebaya sewa-jas sewa-sound sewa-panggung
sewa-kursi sewa-alat-berat sewa-genset upah tukang gaji-karyawan gaji-tukang gaji-pembantu gaji-admin upah-tukang
upah-packing ongkos-tukang ongkos-pasang-wifi upah-cangkul upah-panen upah-kuli kuli iklan ads fb-ads promosi endorse
biaya-iklan admin-shopee admin-tokopedia biaya-transfer admin-transfer biaya refund return retur rugi kecopetan hilang
kehilangan dicopet ditipu denda-telat materai meterai notaris legalisir ktp skck sim bikin-sim perpanjang-sim paspor
visa fotokopi-ktp wc toilet pipis potongan-admin pungli preman setoran-preman jasa art pembantu baby-sitter babysitter
pengasuh sopir supir satpam karyawan pegawai packing modal sewa-tenda tenda sound-system dekor dekorasi mc
make-up-artist mua undangan modem-sewa sewa-alat sewa-traktor traktor vet dokter-hewan grooming kandang kertas-nasi
spanduk banner brosur kartu-nama cetak-foto foto-studio pasfoto pas-foto buruh titipan-kampung pajak-usaha royalti
komisi-sales fee-makelar saldo-ojol potongan-aplikasi komisi-aplikasi
"""

#: words that name a category on their own but give way to any other
WEAK = {
    "belanja": "beli belanja barang toko pasar warung alat bahan kebutuhan keperluan shopee tokopedia lazada indomaret "
    "alfamart alfa mall "
    "perlengkapan stok modal kulakan minimarket supermarket grosir plastik bunga",
    "transport": "ongkos grab gojek maxim tiket travel indrive",
    "makan": "jajan jajanan buah warkop kafe cafe resto restoran warteg kantin es bungkus model taro sagu ketan jahe buka "
    "bersama kacang",
    "tagihan": "iuran setoran langganan sewa setor denda kredit air cicilan arisan pajak keamanan",
    "pendidikan": "data buku scan print map kampus himpunan kelas",
    "lainnya": "biaya jasa modal hilang rugi upah art sim admin",
    "hiburan": "bar pantai bola hobi event ps",
    "kesehatan": "kontrol lab",
    "sosial": "masjid gereja hadiah amal hajatan banjar pura",
    "servis": "rem shock steam",
    "bensin": "bp vivo solar dex premium pom",
    "rokok": "mild pod filter camel korek",
    "pulsa": "data tri axis xl by-u nelpon",
}

_TABLES = {
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
#: all of it: the words above and those of each field of work and life
EXPENSE = {
    category: " ".join([words, *(phrases for _, of, phrases in (*WORK, *LIFE) if of == category)])
    for category, words in _TABLES.items()
}
