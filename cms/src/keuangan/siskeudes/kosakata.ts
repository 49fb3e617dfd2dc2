/**
 * Words that village budgets are written with: goods, materials, work, functions, units. A free text of Siskeudes is taken
 * only where it consists of these and of the words of the code lists (decision 0069). Left out on purpose: whatever is also
 * a common name of a person (`Intan`, `Melati`, `Surya`, `Imam`, names of months) or of a place.
 */

/** Names of functions, never of who holds them. */
const FUNGSI = `
  acara adat admin agama anak anggota balita bayi bendahara bidan bpd buruh damang dokter fasilitator guru hansip
  hok instruktur juri juru kader kades kadus kasi kaum kaur keamanan kebersihan keluarga kepala ketua kpm kurir
  lansia linmas lpm lpmd mahasiswa mandor manfaat mantir marbot masyarakat mc mekanik moderator modin murid
  narasumber nelayan ngaji notulen operator panitia pedagang pekerja pelajar pelaksana pelatih pemangku pembawa
  pemeriksa pemuda penceramah pendamping penduduk penerima pengajar pengawas pengelola pengrajin pengurus penjaga
  penyuluh perawat perempuan peserta petani peternak petugas pkd pkk pkpkd ppk ppkd protokol relawan remaja rt
  rw satgas sekdes sekretaris siswa sopir staf supir tamu teknisi tetangga tokoh tpk tukang tutor undangan
  wakil warga wasit
`
/** Work and what is paid for it. */
const KERJA = `
  administrasi air akomodasi akta analisa analisis angkut anyaman aplikasi asuransi bank bantuan beasiswa belanja
  bensin besar biaya bimbingan bimtek blt boga bongkar bpjs budidaya cat cetak copy daerah dalam data daya desa
  desain dinas dokumentasi domain dusun entri evaluasi fogging foto fotocopy fotokopi gaji galian gambar harga
  harian hibah honor honorarium hosting hotel hut ijin iklan imb imunisasi input insentif instalasi internet iuran
  izin jabatan jaminan jasa jilid kabupaten kapal keagamaan kecamatan kegiatan kelotok kelurahan kemerdekaan
  kerajinan kesehatan ketenagakerjaan keterampilan kirim klotok komputer konsultan konsultasi koordinasi kopi koran
  kota kunjungan kuota lahan laminating langganan langsung laporan las legalisir lembur listrik lomba luar majalah
  materai media memasak menjahit meterai modal monitoring muat musdes musdus musrenbang musrenbangdes musyawarah
  notaris ongkos operasional pajak paket panen pasang pelaksanaan pelantikan pelaporan pelatihan pelayanan
  pemadatan pemantauan pemasangan pemasaran pembangunan pembayaran pembelian pemberantasan pemberdayaan pembersihan
  pembibitan pembinaan pembongkaran pembuatan pembukaan pemeliharaan pemeriksaan pemilihan pemupukan pemutakhiran
  penanaman penanganan penanggulangan pencegahan pencetakan pendataan penebangan pengadaan pengawasan pengecatan
  pengecoran pengelolaan pengemasan pengerasan pengesahan penggalian penggandaan penghasilan penginapan pengiriman
  pengisian pengobatan pengolahan pengukuran pengurukan penimbangan penimbunan peningkatan penjaringan penjilidan
  penyambungan penyaringan penyediaan penyelenggaraan penyemprotan penyuluhan penyusunan perancangan perawatan
  perbaikan perencanaan peringatan perizinan perjalanan perkerasan pertandingan pertanggungjawaban pertemuan
  pertukangan pesawat pilkades premi provinsi publikasi pulsa purna rab radio rapat rehab rehabilitasi renovasi ri
  rias saku sambungan santunan satuan seleksi sensus serah sertifikasi sertifikat service servis sewa siaran siltap
  sosial sosialisasi speedboat stimulan studi subsidi sumbangan survei taksi tata teknis telepon terima tes tetap
  tiket timbunan token transport transportasi tunai tunjangan turnamen uang ujian upah urugan vaksinasi web website
  wifi
`
/** Office, food, clothing, events. */
const BARANG = `
  ac agenda aki alat alkon ambulance ambulans amplop angin antena apar ape arit arko atk atribut ayam ayunan babat
  babi bacaan baju bak baliho ballpoint balok ban banner bantal baterai batik bayam bbm bebek bendera benih beras
  bermain bibit binder bingkai bioflok biskuit blender bohlam bola bolpoin boot bor bordir botol brosur buah bubur
  buku bulu bungkus cabai cabinet cadang cangkul cartridge catridge cctv celana ces chainsaw charger clip cooker
  cuci cutter dacin daging dekorasi detergen dinding disinfektan dispenser dolomit dua durian dus edukatif
  ekspedisi eksternal elpiji ember empat filing flashdisk folio fungisida galon garam garpu gas gawang gayung gelas
  generator genset gerinda gerobak gizi gorden goreng gula gunting gurame hadiah hand handphone harddisk helm
  herbisida hidroponik hijau horden hp ht hujan hvs ikan informasi insektisida iqro isi isolasi itik jabon jagung
  jahe jahit jam jaring jas jeruk jungkat jungkit kabel kaca kacang kakao kambing kamera kandang kangkung kantong
  kantor kaos kapur karamba karbol karet karpet karton kas kasur kelambu kelapa kemoceng kentongan keramba kertas
  keset ketinting keyboard kipas kit kitab klip kok kolam kompor kompos konsumsi kontak kotak kuarto kudapan kue
  kulkas kunyit kursi kwarto lada lakban lampu lantai lapangan laptop layar leaflet led lele lem lemari lencana
  linggis lipat mainan makan makanan mangkok map masker matras medali meja mesin meteran mic mikrofon mineral
  minum minuman minyak mixer mobil modul monitor monografi motor mouse nama nasi net obat obras olahraga oli
  onderdil organik organisasi oven p3k padi pakaian pakan panci panggung papan paper parabola parang patin payung
  pel pelajaran peluit pelumas pemadam pembersih pemotong pena pengenal pengeras penggaris penghapus pengumuman
  pensil pepaya perahu perban permainan perosotan perpustakaan pertalite pertamax pestisida pewangi piagam piala
  piring pisang plakat plang plastik pmt podium polibag polybag pompa ponsel poster posyandu potong prasasti
  prasmanan printer projector proyektor pulpen pupuk purun puzzle racun rak raket rambutan ranjang ransel refill
  rice roda rompi rotan roti rumput sabun sampah sanitizer sapi sapu sarung sawit sayur sayuran scanner sekop
  selimut semangka sembako semprot sendok sengon senso senter sepak sepatu sepeda seprai seragam sikat singkong
  sirine snack sofa solar sorong sound spanduk speaker spidol sprayer ssd stapler staples stempel stetoskop stiker
  stop struktur suara suku susu system tablet tabung takraw tali talky tambahan tanah tanam tanda tangan
  tangkis taplak tas teh televisi telur tempat tenda tensimeter termometer termos terong terop terpal tidur tiga
  tikar timbangan tinta tipex tisu tomat toner topi traktor tripod tulis tv ubi umbul usb vitamin voli wajan
  whiteboard
`
/** Building materials, kinds of works, and what they are measured by. */
const BAHAN = `
  acian agregat akhir amplas arsitektur asbes aspal atap aula badan bahan bahu baja balai bangunan bata batako batu
  baut bekisting belah bendrat bendungan bengkirai berat besi beton block box bronjong bubungan buldoser bulldozer
  cerucuk concrete cor culvert danau daun demobilisasi dempul dermaga direksi dop drainase duduk duiker dump duri
  ekskavator elbow elektrikal embung engsel excavator filter finishing fitting galam gali galvanis gang gapura
  gedung gembok genteng gorong grader granit grc grendel gudang gunung gypsum handle harmonika hdpe hollow hotmix
  hutan inverter irigasi jalan jalusi jamban jembatan jendela jongkok k3 kali kalsiboard kamar kamling kaso katup
  kawat kayu kebun keet keramik keran kerikil kerja kerucut kios klep kloset kolom koral kran kuas kunci kwh
  ladang lapen lapis laterit list loader lokasi los lumbung makadam makam mandi material mcb mck mekanikal menara
  meni merah meranti metal meter mobilisasi molen multiplek mur nako nat pagar paku panel pantai paralon parit
  pasar pasir paud paving pc pekerjaan pelabuhan pemakaman pendahuluan penjernih perancah persiapan pick pintu pipa
  pju plafon plamir plat plester plywood polindes polos pondasi poros pos poskesdes pralon profil proyek pustu pvc
  rabat rangka rawa reng resapan reservoir residu ring ringan rol roller saklar saluran sawah sekrup selokan semen
  seng septic septik setapak siku siring sirtu sloof slot sock spandek split stamper stegger strip sumur sungai
  talang talud taman tambatan tandon tangga tangki tani tank tee tembok tenaga teralis thinner tiang timbun titian
  titik tk tower tribun triplek truck truk turap ulin ulir umum up urug usaha vernis vibrator vibro wastafel
  waterproof wf
`
const SATUAN = `
  ampul angkatan are batang bh bidang biji bj bks bln btg btl bx cc cm cup dosis drum ds ekor eks eksemplar
  exp frek frekuensi gln gr gram gross gulung ha hektar helai hr ikat jerigen jiwa kaleng kapling karung keg kelas
  kelompok keping kg kilogram kk kl klg klp km kodi krg ktk kubik kw kwintal lbr lembar lempeng liter ljr lonjor
  ls lsn ltr lumpsum lusin m1 m2 m3 mgg minggu ml mm mtr ob oh oj ok ons orang org ot pack pak pasangan pcs
  periode persegi petak phn pk pkt pohon porsi pp prs pst ptg regu ret rim rit rm roll ruang ruas rumah sachet sak
  semester sesi set sisir smt stel stell tahap tahun tandan tbg th thn tim ton trip triwulan trw ttk unit vial zak
`
/** What stands between them. */
const LAIN = `
  a3 a4 add apbdes atas atau awal bagi baik banjir baru bawah bekas belakang bencana bersih bersumber biasa biru
  bulanan bumdes bumdesa covid dan dana dari darurat dd dds delapan dengan depan dg dgn di dll dsb dst enam f4
  hitam jenis kanan karhutla ke keadaan kebakaran kebutuhan kecil kedua kekurangan kelembagaan kemasyarakatan
  ketiga khusus kiri koperasi kotor kuning lain lainnya lama lanjutan lebar lembaga lengkap lima lokal lpj lppd
  mendesak merk mingguan no nomor oleh pada panjang pemerintah pemerintahan per perdes perkades pertama pusat putih
  rembuk rkpdes rkpdesa rpjmdes rpjmdesa rusak rutin satu sedang selama sembilan sepuluh serta sesuai setiap sid
  sisa siskeudes sk standar stunting tahunan tanggap tebal tengah tiap tinggi tipe tsb tujuh type uk ukuran umkm
  untuk utk warna yang
`

export const KOSAKATA_RAB = [FUNGSI, KERJA, BARANG, BAHAN, SATUAN, LAIN]
  .flatMap((teks) => teks.split(/\s+/))
  .filter((kata) => kata !== '')

/** Words that are names of persons as well, of the code lists too: known only in the phrases below. */
export const NAMA_JUGA = [
  ...['asli', 'bina', 'bumi', 'bunga', 'handy', 'karang', 'kusen', 'praja', 'raya', 'rukun', 'seni', 'suci'],
  'taruna',
]
/** Units that are names or initials as well: known as a unit, behind a number, and in the phrases below. */
export const SATUAN_JUGA = ['bulan', 'hari', 'l', 'm']
/** Words that are known only beside one another. */
export const FRASA_RAB = [
  ...['bibit nila', 'benih nila', 'ikan nila', 'bibit mas', 'ikan mas', 'padat karya', 'karya tulis'],
  ...[
    'bunga bank',
    'bunga pinjaman',
    'pajak bumi dan bangunan',
    'karang taruna',
    'tata praja',
    'bina keluarga',
  ],
  ...['handy talkie', 'handy talky', 'kitab suci', 'tanah suci', 'rukun tetangga', 'rukun warga'],
  ...['kusen aluminium', 'kusen jendela', 'kusen pintu', 'pasang kusen', 'pemasangan kusen', 'kayu kusen'],
  ...[
    'alat seni',
    'kelompok seni',
    'pentas seni',
    'sanggar seni',
    'seni budaya',
    'seni dan budaya',
    'seni tari',
  ],
  ...['ibu hamil', 'ibu menyusui', 'ibu nifas', 'orang tua', 'panel surya', 'tenaga surya', 'merah putih'],
  ...[
    'hari besar',
    'hari kerja',
    'hari libur',
    'hari raya',
    'jalan raya',
    'pendapatan asli desa',
    'tanah liat',
  ],
  ...['per bulan', 'per hari', 'setiap bulan', 'setiap hari'],
]
