"""Every word that this room says to people: to those who chat, and to those who run Juru."""

#: The menu that Telegram shows beside the text field: command and what it does.
COMMANDS: tuple[tuple[str, str], ...] = (
    ("rekap", "Rekap hari ini"),
    ("target", "Target dan capaian hari ini"),
    ("daftar", "Catatan terakhir"),
    ("hutang", "Daftar hutang"),
    ("piutang", "Yang belum dibayar orang"),
    ("tujuan", "Tabungan dan tujuan"),
    ("grafik", "Grafik pengeluaran"),
    ("export", "Kirim catatan bulan ini sebagai berkas"),
    ("batal", "Batalkan catatan terakhir"),
    ("reset", "Hapus semua catatan (ditanya dulu)"),
    ("help", "Cara pakai"),
)

NOT_YOURS = "Tombol ini bukan untukmu."

# -- for whoever runs Juru: each says what is the matter and what to do -------------------------------------------------

TOKEN_SHAPE = "Token bot Telegram belum benar. Bentuknya 123456789:AA…; salin utuh dari @BotFather."  # noqa: S105 - no secret
TOKEN_REFUSED = "Telegram menolak token bot ini. Ambil token yang berlaku dari @BotFather (/mybots → API Token)."  # noqa: S105
UNREACHABLE = "Telegram belum bisa dihubungi dari sini. Periksa internet, proxy atau firewall, lalu coba lagi."
TROUBLE = "Telegram menjawab dengan gangguan: {reason}. Coba lagi sebentar lagi."
CONFLICT = (
    "Bot ini sedang dibaca program lain (atau webhook-nya masih terpasang). Hentikan yang lain; Juru mencoba lagi sendiri "
    "tiap {seconds:.0f} detik."
)
ELSEWHERE = "Bot ini sedang dibaca proses Juru yang lain; proses ini siap menggantikan."
NO_PUBLIC_URL = (
    "Webhook Telegram perlu alamat https yang bisa dibuka dari internet: isi JURU_PUBLIC_URL, atau pakai mode polling."
)
MODE = "Mode Telegram harus 'polling' atau 'webhook', bukan '{mode}'."
SECRET = "Rahasia webhook Telegram harus 16–256 huruf, angka, garis bawah atau tanda hubung."  # noqa: S105 - no secret
GROUPS = "Daftar grup Telegram harus true, false, atau daftar id grup (angka)."
TWICE = "Bot Telegram ini sudah dipakai saluran lain di Juru. Satu bot untuk satu saluran: buat bot baru di @BotFather."
STARTING = "Sedang menyambung ke Telegram."
CONNECTED = "Tersambung sebagai @{username}."
STOPPED = "Berhenti."
FILE_TOO_LARGE = "Berkasnya terlalu besar: Telegram hanya memberi bot sampai 20 MB. Kirim yang lebih kecil ya."
FILE_GONE = "Berkasnya sudah tidak bisa diambil dari Telegram. Kirim ulang ya."
