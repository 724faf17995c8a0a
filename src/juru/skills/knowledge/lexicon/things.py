"""Things people ask institutions about. Where such a word is missing from the documents, the thing is missing: never a typo."""

from juru.skills.knowledge.lexicon import words_of

THINGS = words_of("""
gigi mata kulit telinga hidung tenggorokan jantung paru ginjal hati lambung usus otak saraf tulang sendi kandungan
payudara rahim prostat rambut kuku wajah leher dada bahu lutut pinggang tumit betis paha siku jari lidah mulut gusi
bibir alis bulu jerawat bekas luka usg mri ctscan scan rontgen ekg eeg endoskopi kolonoskopi papsmear swab pcr antigen
antibodi biopsi mamografi treadmill echo bidan dukun apoteker radiolog kardiolog dermatolog psikiater psikolog ortopedi
pediatri obgyn urolog tht neurolog onkolog operasi caesar sesar persalinan melahirkan khitan sunat transfusi donor
cangkok kemoterapi kemo radiasi radioterapi hemodialisis laser botox filler facial peeling tindik tato sulam bekam
akupunktur akupresur moksa refleksi pijat totok hipnoterapi hipnosis inframerah ultrasonik infus ozon detoks kolon
hidroterapi fisioterapi okupasi wicara kiropraktik chiropractic sauna spa gym fitness zumba pilates aerobik senam yoga
meditasi renang kolam futsal basket voli badminton bulutangkis tenis golf panahan karate taekwondo silat judo tinju
catur menyanyi vokal tari gitar piano biola angklung gamelan drumband marching teater film fotografi lukis melukis
robotik koding coding jurnalistik pramuka paskibra palang pmr osis rohis olimpiade debat vitamin suplemen jamu herbal
madu kunyit asem jahe temulawak susu kopi teh alkohol rokok vape narkoba ganja insulin antibiotik paracetamol
amoxicillin aspirin ibuprofen amlodipin metformin diabetes hipertensi kolesterol asma tbc kanker tumor stroke demam
batuk pilek flu diare maag gerd migrain vertigo epilepsi autisme depresi hiv aids hepatitis malaria dbd tipes tifus
cacar campak covid corona rabies alergi eksim wasir ambeien hernia kista miom vaksin imunisasi hpv influenza asuransi
bpjs jamkesmas kis prudential allianz manulife axa aia sinarmas mandiri bca bri bni cimb danamon permata btn jago
seabank gopay ovo dana shopeepay linkaja kredivo akulaku paylater spaylater indodana tokopedia shopee lazada bukalapak
tiktok blibli jne jnt sicepat anteraja ninja tiki pos wahana gojek grab maxim lalamove gosend grabsend iuran pindahan pelatih
pembimbing pemenang penulis perancang direktur pemilik owner ceo manajer komisaris pendiri ketua yayasan pengurus rektor
dekan bupati walikota gubernur presiden menteri guru dosen wali kepala satpam sopir supir sekuriti kasir penjaga tk paud
sd smp sma smk ma mts mi s1 s2 s3 d3 kuliah kampus jurusan akuntansi perhotelan farmasi multimedia otomotif tkj rpl tkr
fisika kimia biologi matematika sejarah geografi ekonomi sosiologi agama seni bahasa inggris jepang mandarin arab jerman
prancis korea ac wifi tv televisi kulkas mesin cuci kompor dispenser kipas pemanas setrika microwave rice cooker blender
mixer oven gym kolam perpustakaan laboratorium kantin kafe restoran minimarket atm masjid musala gereja pura vihara aula
lapangan lift eskalator parkir helipad taman playground bioskop salon barbershop laundry bengkel hotel homestay
penginapan villa kos apartemen valet penjemputan jemputan bandara stasiun terminal pelabuhan halte angkot bus kereta
pesawat kapal taksi ojek travel truk pikap mobil motor sepeda helikopter ambulans jenazah mobil promo diskon voucher
kupon cashback undian giveaway flashsale ramadan natal imlek agustusan harbolnas tahunbaru blackfriday saham obligasi
reksadana emas perak berlian cincin kalung gelang anting jam tangan arloji kacamata tas dompet sepatu sandal baju celana
rok kemeja kaos jaket hijab kerudung gamis mukena sarung topi kaus kaki seragam batik jas almamater daster kebaya sepatu
laptop komputer printer monitor kamera drone tablet charger powerbank baterai headset earphone speaker memori flashdisk
hardisk keyboard mouse router modem kabel lampu serum toner sunscreen pelembap lipstik bedak maskara parfum sabun sampo
pasta deodoran lotion masker skincare kosmetik buku pensil pulpen tas kertas modul kamus nasi ayam bebek ikan daging
sapi kambing babi sayur buah roti kue susu telur mie bakso sate soto rendang pizza burger sushi beras gula garam minyak
tepung kucing anjing burung ikan kelinci hamster ular kura reptil unggas direksi investor karyawan lowongan magang pkl
skripsi penelitian riset wawancara liputan wartawan sertifikat ijazah transkrip legalisir akreditasi izin npwp siup
pajak faktur kwitansi kuitansi invoice nota materai meterai visa paspor umroh haji wisata tur outbound study karyawisata
camping kemah tunjangan gaji bonus thr pensiun warisan notaris pengacara polisi jakarta bandung surabaya semarang jogja
yogyakarta solo malang medan palembang makassar denpasar bali lombok papua ambon maluku lampung padang pekanbaru batam
pontianak banjarmasin samarinda balikpapan manado kendari palu gorontalo ternate jayapura sorong kupang bogor depok
tangerang bekasi cirebon tasikmalaya garut sukabumi serang cilegon karawang purwakarta tegal pekalongan kudus magelang
purwokerto kediri madiun jember banyuwangi probolinggo pasuruan sidoarjo gresik lamongan tuban bojonegoro blitar
tulungagung mojokerto aceh riau jambi bengkulu kalimantan sulawesi sumatra sumatera jawa ntt ntb singapura malaysia
thailand jepang korea cina china amerika australia arab saudi hongkong taiwan inggris belanda
""")
