"""Ordinary words: their absence from a document says nothing about whether the document answers."""

from juru.skills.knowledge.lexicon import words_of

ORDINARY = words_of("""
ada adalah agar akan aku amat antara apa apabila apakah atas atau bagai bagaimana bagi bahwa banget bawah beberapa
begitu belum benar berapa berarti bersama biasa biasanya bila bisa boleh bukan cara cuma cukup dalam dan dapat dari
dekat demi dengan depan di dia dimana dong dulu hal hanya harus hendak hingga ia ini itu jadi jangan jika juga kadang
kalau kalian kami kamu kapan karena kata ke kenapa kepada kita kok kurang lagi lain lalu langsung lebih maka makin
maksud mana masih mau melalui memang mereka mesti mungkin nah namun nanti oleh pada paling para pasti pernah pula punya
rasanya saat saja sama sambil sampai sangat saya sebab sebagai sebelum sedang segera sekali sekarang selain selalu semua
sendiri seperti sering serta sesudah setelah setiap siapa sini sudah supaya tadi tahu tanpa tapi telah tentang tentu
terlalu tersebut terus simbah ajak mengajak tiap tidak tolong untuk waktu walau yaitu yakni yang ya datang pergi ambil
beli bawa buat bikin kasih beri minta mohon tanya jawab bilang bicara ngomong cerita dengar lihat cari coba pakai pilih
ikut ikutan mulai lanjut kerja tinggal duduk jalan kena kira pikir rasa suka takut bingung yakin percaya tunggu harap
dapat paham mengerti ngerti mengetahui menanyakan tanyakan bertanya menanya konfirmasi pastikan jelaskan jelas jelasin
sebutkan kasihtahu beritahu kabar kabari kabarin rencana berencana niat butuh perlu bantu bantuan membantu dibantu urus
orang ibu bapak ayah mama papa istri suami anak adik kakak kakek nenek saudara teman keluarga tetangga mertua keponakan
cucu om tante paman bibi bos pacar ortu orangtua putra putri cowok cewek laki perempuan wanita pria bagus enak murah
mahal cepat besar kecil baru lama banyak sedikit jauh dekat baik buruk mudah susah gampang sulit penting kemarin besok
lusa tadi nanti pagi siang sore malam hari minggu bulan tahun tanggal jam menit detik waktu kali sekali dua tiga satu
senin selasa rabu kamis jumat sabtu depan lalu ini itu sana sini situ mana sebentar biji buah macam jenis berbagai
bermacam hal sesuatu bagian sebagian semuanya masing kan dong deh sih nih kok lho ya yah doang aja banget bgt amat
kebetulan soal mengenai terkait seputar perihal adanya bagaimanakah berapakah kapankah apalagi misal misalnya contoh
kalaupun meski sebenarnya sebetulnya katanya kabarnya rupanya ternyata barangkali sekadar minimal maksimal kira-kira
sekitar kurang-lebih pengen mampir singgah main lewat kesana kesini disana disini disitu situ sini tempat kantor pihak
admin petugas kakak bapak rumah kota indonesia daerah negara dunia wilayah butuh cocok sesuai pas aman bahaya risiko
masalah kendala problem terpaksa sengaja kebanyakan kelamaan keburu sempat sempet beliau dia doi ybs dirinya sang si pun
nya ku mu nama anaknya ibunya bapaknya ketemu bertemu jumpa nemu temu menemukan sih mah teh euy atuh toh ta tho sewaktu
ketika selama sejak semenjak tiba habis abis bekas usai kelar beres boleh gimana nya gak nggak pernah kah lah kosong
penuh ramai sepi kado hadiah oleh-oleh rumahan titipan proses urusan sistem keterangan pilihan kebutuhan jumlah total
menurut turut kilo kg kilogram gram cm meter km liter lembar unit botol bungkus kotak ons ton orangnya cowoknya kepengen
uangnya seputar nominal penginnya keinginan pertanyaan jawaban penjelasan kejelasan kepastian tujuan alasan sekadar
sekedar lengkap detail rinci pribadi umum khusus biasa normal resmi asli langsung online offline via lewat
""")

#: words that hold sentences together: they count nothing
STOP = words_of("""
ke di dari yang dan atau untuk dengan pada dalam oleh ini itu saya aku kami kita kamu anda dia mereka tidak belum bukan
jangan sudah akan sedang lagi kalau bila jika saja juga pun lah kah nya ber per an se para si sang karena agar supaya
bahwa adalah ialah maka lalu kemudian apa apakah berapa mana kapan siapa kenapa mengapa ada bisa boleh dapat mau ingin
hendak harus perlu sih dong kok jadi tapi tetapi namun sama seperti sebagai secara tentang mengenai persen persentase
metode high the of a an to in on is are do does for and or my your you i we it what how saat ketika sambil biar supaya
spy hanya cuma masih pernah dulu sana sini situ tersebut begitu begini diapakan apain diapain
""")

#: states of a person: they matter where the documents speak of them, and are no gap where not
SITUATION = words_of("""
hamil punggung kaki tangan kepala perut badan menyusui haid menstruasi lansia balita bayi pincang pusing lemas lelah
capek stres latihan kegiatan acara program paket promo-an pelayanan gemuk kurus pensiun menganggur kos merantau sibuk
kerja lembur
""")

#: kinds of institution: every document of one is about it
INSTITUTION = words_of("""
sekolah toko klinik perusahaan kantor kampus hotel koperasi bank perpustakaan instansi lembaga rs rsu rsud pt cv
""")

#: words that ask, and words so general that any document has them: they count little
ASKING = words_of("""
biaya harga tarif ongkos bayar jam buka tutup hari kapan tanggal jadwal waktu cara langkah syarat alamat lokasi nomor
kontak telepon lama berapa siapa dimana apa mana gimana bagaimana jenis macam list artinya maksud info informasi layanan
ketentuan pantangan larangan aturan manfaat keuntungan kelebihan kekurangan tips saran
bisa boleh ada dapat sedia tersedia perlu harus wajib minimal maksimal batas
""")
