"""People: pronouns, honorifics, family, the roles of trade, and common given names."""

from juru.language.wordlist import words_of

SELF = frozenset({"saya", "kami"})

HONORIFICS = words_of(
    """
    pak bu bang mas mbak mbk kak om tante mpok bos boss bapak ibu bg kk mba abang kakak oom si sodara saudara saudari
    sdr tuan nyonya tn ny cak ning lae ito tulang inang kang teh teteh aa mang bi bli mbok uda uni koh ko ci cici cik
    ce ceu sis bro pakde bude budhe pakdhe pakcik makcik encik encang encing encek engkoh mak nyak babeh mbah eyang
    bung neng jeng haji hj yu lik pakle bulek paklik bulik paman bibi nek kek nenek kakek opung oppung wak uwak ajo gus
    ustad ustadz ustadzah dokter dr suster mr mrs miss gan mz mbakyu kangmas abah ambu umi ummi abi mama papa daeng
    puang bunda ayah apak amak datuk nyai ceuceu akang oma opa
    kaka usi ambe nyong mace pace bapa uncu etek angah buya engku deng karaeng
    """
)
#: honorifics that also call to the bot ("bang rekapin dong"): before a name they are a person, alone they are not
VOCATIVES = words_of(
    """
    pak bu bang mas mbak mbk kak bos boss bg kk mba bro sis gan om kang min admin lae bun bunda say sayang cuy gaes
    guys ges teh mang ndan komandan juragan bestie beb kakak abang mpok tante jeng cak bli
    """
)
#: family who may be named without an honorific: giving them money is "sosial", not a loan
FAMILY = words_of(
    """
    ortu orangtua emak mak ibu bapak ayah mama papa mamah papah bapake ibuk ibuku bapakku mamaku papaku adik adek ade
    ad kakak istri istriku suami suamiku bini laki anak anakku nenek kakek mertua simbok simbah mbah eyang bokap nyokap
    keluarga keponakan ponakan sepupu bunda umi abi cucu bere butet ucok adikku adekku kakakku abangku mamak bapa amak
    apak biyung menantu besan om tante bapakke makku ibunya bapaknya neneknya opung oppung nenekku kakekku abah ambu
    misua pacar ayang calon
    """
)
#: who may lend or borrow without being called by name
ROLES = words_of(
    """
    koperasi bank kantor warung kedai kede toko supplier suplier agen reseller customer kustomer pelanggan pembeli
    penumpang tetangga teman juragan mandor kepsek karyawan tukang sales distributor pinjol kantin bengkel rentenir
    arisan kas pegadaian leasing tengkulak pemilik majikan kontraktor klien client vendor mitra grosir dropshipper
    kurir satpam kating dosen guru bendahara ketua rt rw warteg dealer kredivo akulaku spaylater gopaylater spinjam
    homecredit adira fif pabrik bandar pengepul konveksi cv pt ud kelompok yayasan lurah kades bidan mantri penjahit
    penjual toke tauke capster pedagang peternak petani nelayan
    """
)

GIVEN_NAMES = words_of(
    """
    abdul abdullah abi abu ade adam adang adi adit aditya agung agus ahmad aji ajeng akbar akhmad aldi aldo alex alfi
    alfian ali alif alin alya amalia amanda amat amel amelia ami amin amir ana andi andika andini andra andre andri
    anggi anggun ani anisa anita anto anton antoni anwar ardi ari arie arief arif aris arman arya asep asih asma astri
    astuti atik atun ayu aziz bachtiar bagas bagus bahar bakri bambang banu basri basuki bayu beni benny bima bimo bobi
    boby bontot bowo boy budi budiman butet bunga adil cinta rejeki cahya cahyo candra cecep chandra cici cindy citra
    dadan dadang danang dani daniel danu darma darman darmo darsih darto darwin deden dedi dedy dendi deni denny desi
    desy dewa dewi dhani dian diana dika diki dila dimas dina dini dino dinda ditha dito diyah dodi dody doni donny
    dono dul dwi edi edo edwin edy egi eka eko ela elis elisa elsa ema encep endah endang endri eni enjang erik erna
    erni erwin esti eva evi fadil fadli fahmi fahri faisal faiz fajar fani farah farhan farid fauzan fauzi febri feby
    feri ferry fifi fikri fina firda firman fitri fitria galang galih gani gatot gilang gina gino gita gito gufron
    guntur gugun guruh hadi hafiz hakim hamid hamzah hana handoko hani hanif harahap hardi hari haris harjo harno harto
    haryanto hasan hasanah hendra hendri hendro heni henny heri herman hermawan hernawan heru hesti hidayat husein
    husni ibnu ibrahim ida iis ika ikbal ilham ilyas imam iman imas ina inah inayah indah indra inem intan ipah ipan
    iqbal irfan irma irwan iskandar ismail isna iwan jaja jaka jaki jali jamal jamil jarwo jaya jefri jeje jeni jeri
    jihan joko joni jono jojo jubaedah juki juli juliana jumadi juminah juned junaedi kardi karim karjo karno karso
    karti karto kartini kasno katno khoirul kiki kirana komar komang koko kojek kosim kris krisna kurnia kusno laila
    laras lasmi lastri lela leli leni lestari lia lidya lili lilis lina linda lintang lis lisa lukman lulu lusi lutfi
    made mail mala maman mamat mansur mansyur mardi margono maria mariam markus marni marno marsih marto maryam maryani
    maryono maya mega meli melati mila mimin mira mirna misbah muchlis muhamad muhammad mukhlis mulyadi mulyani mulyono
    mumun munir murni murti mus musa mustafa mustofa nabila nadia nadya nana nanang nanda nani narto nasir nasrul
    naufal nia niken nina nining nisa nita nono nopal nopi nova novi novita nunik nunung nur nurul nurdin nuri nuraini
    nyoman oki oman omar pandu panji pardi paijo paimin painem parjo parman parno parti partini ponijan ponirah pras
    prasetyo pratama priyo purnomo purwanto puspita putra putri putu qori rafi rahma rahman rahmat raihan raka rama
    ramadan ramdan rani rara ratih ratmi ratna ratri raya rehan reno resa reni renny reza ria rian riana ridho ridwan
    rifki rika riki riko rina rini riris rio riri risa riski risma rita riyan rizal rizki rizky rohim rohman roni rosa
    rosi rosidi rudi rudy rukmini rully rusdi rusli rustam ryan saban sabar sakti salim salma salman salsa samin samsul
    sandi sandra santi santo santoso sapto saodah sapri sara sarah sardi sari sarif sarimin sarmin sarti satria saiful
    septi seto sigit silvi sinta sindi siska siti slamet sobirin sofyan soleh solihin sonya sri suci sudir sugeng sugi
    suharto suhendra sukardi sukarno sulaiman sulastri sulis sultan suman sumarni sumiati sumini suminah sunarti
    sunarto sunar suparman suparno supri supriyadi surip surti surya suryani suryadi susan susanti susi sutarno sutini
    sutrisno suyatno suyono syahrul syaiful syamsul syarif tanti tari tarjo tarmi tarno tatang tati taufik tedi teguh
    tejo tiara tia tika tina tini titi titik titin tito toby togar tohir tompel toni tono toto toyib tri trisno tugiman
    tukijo tukiman tukinah tumini tuti tutik ucok ucup udin ujang ujo umam umar untung upi usep usman utami vera vicky
    vina vino vivi wahid wahyu wahyuni wanda wardi warno warsito warti wati wawan wayan widi widodo widya wiji wiwik
    wiwin wulan wulandari yadi yani yanti yanto yasin yayan yeni yoga yogi yono yosi yuda yudha yudi yulia yuliana yuni
    yunita yunus yusril yusron yusuf zahra zaenal zaenab zaki zainal zidan zul zulfa zulkifli binsar monang poltak
    parulian tigor bonar ketut gede nengah kadek luh daus ipul ncing ntong entong rojali jaenab romlah rodiah tarsih
    tarsono wagiman wakijan yatno yati yatmi asti rendi rendy kevin jason michael steven felix jessica angel grace
    melisa clara yohanes petrus paulus agustinus stefanus fransiska theresia aseng aliong afung
    """
)
#: given names that are also everyday words: they count as names only when capitalised or after an honorific
WORDY_NAMES = words_of(
    """
    bunga adil cinta rejeki hari raya sabar sari putri putra dewi mega intan bintang lestari bayu fajar surya untung
    jaya murni agung indah melati nur cahya kurnia sultan sakti guntur made raka gede mala saban mus iman adam ari mila
    tari laila ajeng ade cici koko bi lis dina lina dewa putu maya rama tri dwi eka tika juli sara sandi ita via abi
    umi dul mail gina ana kris bagus jali ami ida ria inah sugi alex bagas anggun permata mutiara berkah tumini darma
    asih satria galang panji kirana seto budiman basri
    """
)


def titled(name: str) -> str:
    """A name as it is kept: each word with a capital, what is already in capitals of two letters or a name stays."""
    words = []
    for word in name.split():
        keep = word.isupper() and len(word) <= 3
        words.append(word if keep or (not word[:1].islower() and not word.isupper()) else word[:1].upper() + word[1:].lower())
    return " ".join(words)
