"""What money comes from, by category of income."""

INCOME = {
    "orderan": """
orderan narik ojekan ojolan goride grabbike gofood-an trip tarikan rit penumpang ngojek argo customer grab gojek maxim
indrive shopeefood anter antar nganter anteran antaran jemput job jobs proyek project projek freelance borongan garapan
kerjaan komisi fee jasa desain design ngedit editing les-privat ngeles ngelesin ngajar-les website web logo nulis
artikel ngecat nukang nguli servisan mijat mijet ojol becak ngangkut pesanan closing lalamove spx paxel deliveree borzo
angkutan muatan langganan paket nyupir panggilan mc job-mc nyanyi manggung dp-jasa endorse adsense ngeprint jahitan
jahit permak potong-rambut cukur servis-hp servis-ac ngelas bengkel nyuci laundry setrika mengajar ceramah narasumber
foto wedding pijat
""",
    "gaji": """
gaji gajian upah honor honorarium salary insentif-guru tunjangan pensiun pensiunan uang-pensiun lembur lemburan rapelan
sertifikasi tpp uang-makan uang-lembur gaji-13 uang-harian borongan-harian upahan jaga-toko uang-transport upah-harian
mingguan-kerja
""",
    "bonus": """
bonus thr insentif insentip cashback kesbek hadiah reward menang undian doorprize giveaway lotre jackpot poin bonusan
voucher-cair
""",
    "tip": "tip tips uang-tip tipnya persenan ngetip kasih-tip dikasih-tip tipping tp",
    "penjualan": """
penjualan jualan jual laku omzet omset kejual terjual dagangan hasil-warung hasil-toko hasil-jualan hasil-dagang untung
laba profit keuntungan hasil-panen panen setoran-warung kotor bersih cod checkout-pembeli pembeli reseller closing-live
live-shopee tokopedia tokped shopee lazada tiktok-shop tiktok pelunasan laris kasir penghasilan-warung jualin
jualan-online dropship kas-warung warung toko lapak
""",
    "lainnya": """
kiriman transferan dikasih diberi beasiswa warisan arisan refund pengembalian bunga-bank dividen jasa-raharja bansos
blt pkh bpnt bantuan uang-jajan uang-saku angpao angpau amplop santunan zakat nemu temuan klaim pencairan-asuransi
bunga deposito investasi saham crypto reksadana sewa-kontrakan uang-kaget cair uang-dari modal-dari hibah sumbangan
subsidi pinjaman-lunas balik-modal
""",
}
