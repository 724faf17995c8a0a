"""Words of Javanese (ngoko, krama, the speech of Surabaya, Semarang and Banyumas), Sundanese and Madurese.

Each line is the standard word and what is said for it.
"""

JAVANESE = """
semua: kabeh sedoyo sedanten sadaya kabehan sedayane sakabehe
batalkan: batalno batalke
hapus: busek guwak busak busaken hapusen guwaken guwangen
malas: wegah
saya: kulo kula dalem ingsun nyong inyong enyong isun nyonge
kamu: kowe sampeyan samean panjenengan sira sliramu
sudah: wis wes wus sampun mpun tuwis sampung
belum: durung dereng gurung urung
tidak: ora mboten orak gak ogak mboya ndaktau
mau: arep ajeng pengin kepengin meh
jangan: ojo
kalau: nek yen menawi
berapa: piro pira pinten
apa: opo nopo
siapa: sopo sinten sopowae
bagaimana: piye pripun kepriwe kepriben priben kepimen pripon piyetoh
ini: iki niki ikih kiye kih
itu: iku kuwi niku kuwe kae kaeh
yang: sing ingkang
dan: lan
sama: karo ambek mbek mbi ambi kaliyan kalihan
ke: nang dateng datheng marang menyang maring mring nyang
dari: teko saka soko saking seko seking
di: ning ing nduk ndek wonten
untuk: gawe kangge kanggo nggo gae damel nggawe kanggone
pakai: nganggo ngge
beli: tuku tumbas mundhut numbas nempil nukokno nukokke ditukokno ditukokke tumbasaken mundhutaken
bayar: mbayar nyaur nyauri mbayarke bayarke nyaurke mbayarna
bayarin: mbayari mbayarno mbayarake
pinjam: nyilih silih nyambut ngampil nyileh nyileih
pinjamkan: silihi nyilihi nyilihke nyilihno nyilehi nyileihi
dipinjam: disilih disileh
dipinjami: disilihi disilehi
talangi: nalangi nalangno nalangke
kembalikan: mbalekno mbalikke balekno mbalekake mbalikno ijoli nyaurno ngijoli balekke mbalekne mbalekna balekna
kembalikan: mulihke mulihno ngulihno ngulihke balikno balikke balikna ngijolke
lunasi: nglunasi nglunaske nglunasno ngelunasno nglunasna
cicil: nyicili nyicil nyicilke dicicilke nyicilno
terima: nampa nampani nerimo
dapat: oleh entuk angsal pikantuk olih angsale olehe entuke ulih
laku: payu pajeng pajenge payune kepajeng
jual: adol dodol ngedol sadean ngedolno ngedolke didol nyade disade
kasih: wenehi menehi ngekeki nyukani weneh menei maringi paring paringi ngei ngeki ngekekno ngekekke nyangoni ngewehi
kasih: ngekei nyaosi
dikasih: diwenehi dikeki diparingi diwehi dikei diwenehno dikekno dikekne diwenehke disangoni
uang: arto dhuwit duwit yatra yotro picis dhuwik duwik dhuwite duwite dhuwet yatrane
makan: mangan dahar maem nedha madhang madang maeman
nasi: sego sekul
minum: ngombe
gula: gulo
kemarin: wingi winginipun
besok: sesuk mbesuk benjing sesok mbenjang mbenjing
lusa: sukmben
semalam: mambengi
tadi: wau mou
hari: dino dina dinten
bulan: sasi wulan
tahun: taun
tiap: saben
nanti: mengko mangke engko mengkin
lagi: malih
pergi: lungo
pulang: mulih
rumah: omah griyo
kambing: wedhus wedus
sepeda: pit
nabung: nyelengi nyeleng
simpan: nyimpen
tolong: tulung nyuwun tulungono nyuwuntulung
anak: bocah putro
adik: adhi adhiku adhine rayi
ibu: biyung ibuk simak makne mboke mbokku
nyumbang: buwuh mbecek rewang
hajatan: ewuh
dia: dheweke deweke piyambake
kami: awakdewe awakedewe
dibayar: disaur disauri
dibayari: dibayarke dibayarno
ditalangi: ditalangke ditalangno
dikembalikan: dibalekno dibalekke dibalekake dibalikno dibalikke dibalekna disaurno disaurke diijoli dibalikna
kemarinlusa: wingenane wingenan wingginane winginane kolowingine kalawingi kolowingi mangkepungkur
malam: bengi wengi dalu ndalu mbengi
pagi: esuk enjang isuk-isuk
sekarang: saiki saniki sakniki sakiki saikine seniki
barusan: nembe nemben tembe nembelah lagek
harga: regane rego regone regi reginipun pangaos
depan: ngarep
sampai: nganti nyantek nganthi
habis: entek ntek entekku telas entekno ngentekno ngentekke entekan
keluar: metu
masuk: mlebu mlebet
aja: wae ae bae mawon
cuma: mung namung mek
juga: ugo
masih: isih tesih esih
katanya: jare jarene ngomonge ngendikane ujare criyose
punya: duwe nduwe gadhah gadah kagungan ndue
catat: nyateti catetno catetke catetne catetna cateten nyatetno
ubah: owahi gantinen gantien
rokok: udud ududan rokoke ududku
beras: uwos wos
ikan: iwak
telur: endog ndog endhog tigan
air: banyu toya
baju: klambi kelambi
pasar: peken
ayam: pitik
sekolah: sekolahe
abang: kangmase
kakak: mbakyuku mbakyune mbakyu kangmasku
bapak: bapake bapakku bapane
sebungkus: sakbungkus
sekilo: sakkilo sekilone
sebulan: sesasi sakwulan saksasi
sehari: sedino sadina sedinten sakdino
seminggu: sakminggu
ternyata: jebule jebul tibake tibakno
"""

SUNDANESE = """
saya: abdi urang aing kuring simkuring uing dewek aink aingmah abdina
kamu: anjeun sia didinya
sudah: geus atos parantos enggeus ges tos parantosan entos ges-ges
belum: acan teuacan tacan can
tidak: teu henteu moal embung henteuan
mau: hayang hoyong rek bade rek-rek bade-bade rekmau hayangna palay
kalau: lamun mun upami
berapa: sabaraha
apa: naon naonwae
siapa: saha
bagaimana: kumaha kumahanya kumahaha
ini: ieu
itu: eta
yang: nu
sama: jeung sareng reujeung sinareng
ke: ka
dari: ti tina tinu
untuk: keur pikeun kanggo
beli: meuli meser meulikeun dipeuli dibeuli mesér mésér peser dipeser meulian
bayar: mayar mayarkeun mayaran mayarna
pinjam: nambut nginjeum injeum nginjam injem ngarinjeum
pinjamkan: nginjeumkeun ngainjeumkeun nambutkeun nginjeuman nginjaman
dipinjami: diinjeuman diinjeumkeun
ngutang: nganjuk ngahutang
talangi: nalangan nalangkeun
kembalikan: mulangkeun malikeun mulangkeunana balikkeun ngabalikkeun malikkeun uihkeun
cicil: nyicil ngangsur nyicilan nyicilkeun
dapat: meunang kenging beubeunangan kengingna meunangkeun beunang kengingan
laku: pajeng kajual
jual: ngajual ngical ngajualkeun ngajualan ngicalkeun
kasih: mere masihan ngabere mikeun nyangoan masihkeun maparin ngasongkeun
dikasih: dibere dipasihan dipaparin dibikeun dipasihanan disangoan
uang: artos duit artosna duitna artosan
makan: dahar tuang neda emam tuangeun
nasi: sangu
kemarin: kamari kamarina kamariseun
besok: isuk isukan enjing isukkeun
hari: poe dinten
bulan: sasih
tiap: unggal
nanti: engke
lagi: deui
nabung: neundeun
anak: budak barudak murangkalih
sebiji: sabiji sahiji
seorang: saurang
sekilo: sakilo
sebungkus: sabungkus sabungkusna
sehari: sapoe
seminggu: saminggu
sebulan: sabulan
jangan: ulah
dibayar: kabayar dipayar dibayaran
dibayari: dibayarkeun dipangmayarkeun
bayarin: pangmayarkeun mangmayarkeun
dipinjam: diinjeum diinjem
ditalangi: ditalangan ditalangkeun
dikembalikan: dipulangkeun dibalikkeun diuihkeun
lunasi: ngalunasan ngalunaskeun
kirim: ngintunkeun ngintun kintun kintunkeun ngirimkeun
ambil: nyokot nyandak candak dicokot nyandakan
beras: beas weas
telur: endog
air: cai
cabe: cengek
kemarinlusa: mangkukna
lusa: pageto pagéto pagetona
pagi: enjing-enjing énjing-énjing subuh-subuh
malam: peuting
barusan: bieu nembean
sekarang: ayeuna kiwari
depan: hareup payun
habis: beak béak seep séép ngabeakkeun béakeun
masuk: asup lebet
keluar: kaluar
terima: narima nampi
punya: boga gaduh ngagaduhan
katanya: cenah saurna ceunah
harga: hargana pangaosna
semua: kabehan sadayana sakabeh kabéh
aja: waé wungkul hungkul
masih: keneh kénéh
tolong: pangcatetkeun
catat: catetkeun nyatetkeun dicatetkeun
hapus: hapuskeun mupus leungitkeun
istri: pamajikan
suami: salaki
rokok: udud
rumah: imah
sejam: sajam
"""

MADURESE = """
saya: sengko sengkok engko engkok kaule
kamu: bakna
tidak: enjek
beli: melle melleh mellea
bayar: majar majara
pinjam: nginjem enjem
ngutang: autang aotang
utang: otangnga otangga
uang: pesse pessena obang pessenah
jual: ajuel
dapat: olle olleh
makan: ngakan
nasi: nase
berapa: berempa brempa saberempa
sekarang: sateya satea
tadi: gella gellu
"""
