/**
 * Who may do what: the one table. Closed by default: a role that is not named in a cell is refused, a
 * collection or global without a block does not start, an endpoint or page without a row fails the tests.
 *
 * A cell is a scope, with a condition where one applies:
 * - `wilayah`: rows of the village the role is held in, or of the villages inside its area (by code);
 * - `diri`: rows about the person asking; `semua`: all rows;
 * - `:sendiri`: rows of that very area, and of none inside it;
 * - `:disebut`: of a row that is made: its village is named with it, for who holds no village of their own;
 * - `:draf`: only while the document is still with the village's drafters (draf, dikembalikan).
 *
 * Going back to an earlier version asks for `readVersions` and `update` of the row (restore.ts).
 */
import type { Peran } from './peran.ts'

export const OPERASI = [
  'create',
  'read',
  'update',
  'trash',
  'delete',
  'readVersions',
  'unlock',
  'admin',
] as const
export type Operasi = (typeof OPERASI)[number]
export type Cakupan = 'semua' | 'wilayah' | 'wilayah:draf' | 'wilayah:sendiri' | 'wilayah:disebut' | 'diri'
export type Baris = Partial<Record<Peran, Cakupan>>
export type Blok = Partial<Record<Operasi, Baris>>

const PENYUSUN_ANGGARAN = ['operator-desa', 'kaur-keuangan'] as const satisfies Peran[]
/** Whoever carries an activity out records what it cost and how far it is; never who verifies or approves it. */
const PENYUSUN_REALISASI = [
  ...PENYUSUN_ANGGARAN,
  'kaur-perencanaan',
  'kaur-umum',
  'kasi-pemerintahan',
  'kasi-kesejahteraan',
  'kasi-pelayanan',
] as const satisfies Peran[]
const STAF_DESA = [
  'operator-desa',
  'sekretaris-desa',
  'kepala-desa',
  'kaur-keuangan',
  'kaur-perencanaan',
  'kaur-umum',
  'kasi-pemerintahan',
  'kasi-kesejahteraan',
  'kasi-pelayanan',
] as const satisfies Peran[]
const PEMBINA = [
  'camat',
  'petugas-kecamatan',
  'petugas-kabupaten',
  'admin-provinsi',
] as const satisfies Peran[]
const PETUGAS = [...STAF_DESA, 'bpd', ...PEMBINA] as const satisfies Peran[]
const BELAJAR = ['penulis-kursus', 'penelaah-kursus', 'tutor'] as const satisfies Peran[]

const toBaris = (daftar: readonly Peran[], cakupan: Cakupan): Baris =>
  Object.fromEntries(daftar.map((peran) => [peran, cakupan]))

const PENJAWAB = ['operator-desa', 'sekretaris-desa', 'kasi-pelayanan'] as const satisfies Peran[]

const PENANDA_LANGKAH: Baris = {
  ...toBaris([...PENYUSUN_REALISASI, 'sekretaris-desa'], 'wilayah'),
  'petugas-kabupaten': 'wilayah:sendiri',
}

/** Texts that are published by the workflow (cms/src/naskah): all staff of the village may write them. */
const NASKAH_DESA = {
  create: toBaris(STAF_DESA, 'wilayah'),
  read: toBaris(PETUGAS, 'wilayah'),
  update: toBaris(STAF_DESA, 'wilayah:draf'),
  trash: toBaris(STAF_DESA, 'wilayah:draf'),
} as const satisfies Blok
/** Registers whose changes are public at once. */
const REGISTER_DESA = {
  create: toBaris(['operator-desa', 'sekretaris-desa', 'kasi-pemerintahan'], 'wilayah'),
  read: toBaris(PETUGAS, 'wilayah'),
  update: toBaris(['operator-desa', 'sekretaris-desa', 'kasi-pemerintahan'], 'wilayah'),
} as const satisfies Blok

/** Registers of what a village has and runs, kept by whoever looks after it. */
const REGISTER_SARANA = {
  create: toBaris(['operator-desa', 'sekretaris-desa', 'kaur-perencanaan', 'kasi-kesejahteraan'], 'wilayah'),
  read: toBaris(PETUGAS, 'wilayah'),
  update: toBaris(['operator-desa', 'sekretaris-desa', 'kaur-perencanaan', 'kasi-kesejahteraan'], 'wilayah'),
} as const satisfies Blok

/** What the kabupaten states of a village, never the village itself. It is stated at the radar, which names the village. */
const PERNYATAAN_KABUPATEN = {
  create: toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah:disebut'),
  read: toBaris(PETUGAS, 'wilayah'),
  update: toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
} as const satisfies Blok

/** Rows by collection; what Payload adds by itself stands at the end. */
export const POLICY = {
  apbdes: {
    create: toBaris(PENYUSUN_ANGGARAN, 'wilayah'),
    read: toBaris(PETUGAS, 'wilayah'),
    update: toBaris(PENYUSUN_ANGGARAN, 'wilayah:draf'),
    trash: toBaris(PENYUSUN_ANGGARAN, 'wilayah:draf'),
  },
  'apbdes-baris': {
    create: toBaris(PENYUSUN_ANGGARAN, 'wilayah:draf'),
    read: toBaris(PETUGAS, 'wilayah'),
    update: toBaris(PENYUSUN_ANGGARAN, 'wilayah:draf'),
    delete: toBaris(PENYUSUN_ANGGARAN, 'wilayah:draf'),
  },
  realisasi: {
    create: toBaris(PENYUSUN_REALISASI, 'wilayah'),
    read: toBaris(PETUGAS, 'wilayah'),
    update: toBaris(PENYUSUN_REALISASI, 'wilayah:draf'),
    trash: toBaris(PENYUSUN_REALISASI, 'wilayah:draf'),
  },
  // Nobody changes a rule or a code or takes it away: a newer row supersedes it.
  'aturan-penyaluran': {
    create: toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
    read: toBaris(PETUGAS, 'semua'),
  },
  'kode-anggaran': {
    create: toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
    read: toBaris(PETUGAS, 'semua'),
  },
  'aturan-bagian': {
    create: toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
    read: toBaris(PETUGAS, 'semua'),
  },
  penyerahan: {
    create: toBaris([...PENYUSUN_ANGGARAN, 'sekretaris-desa'], 'wilayah'),
    read: toBaris(PETUGAS, 'wilayah'),
    update: toBaris([...PENYUSUN_ANGGARAN, 'sekretaris-desa'], 'wilayah'),
  },
  // Steps of the calendar that were done outside the portal; a kabupaten marks its own, and none of a village.
  'langkah-selesai': {
    create: PENANDA_LANGKAH,
    read: toBaris(PETUGAS, 'wilayah'),
    update: PENANDA_LANGKAH,
  },
  'pernyataan-penyaluran': PERNYATAAN_KABUPATEN,
  'status-desa': PERNYATAAN_KABUPATEN,
  'profil-desa': {
    create: toBaris(['operator-desa', 'sekretaris-desa'], 'wilayah'),
    read: toBaris(PETUGAS, 'wilayah'),
    update: toBaris(['operator-desa', 'sekretaris-desa'], 'wilayah'),
    readVersions: toBaris(PETUGAS, 'wilayah'),
  },
  berita: NASKAH_DESA,
  pengumuman: NASKAH_DESA,
  agenda: NASKAH_DESA,
  galeri: NASKAH_DESA,
  kegiatan: NASKAH_DESA,
  dokumen: NASKAH_DESA,
  pengecualian: NASKAH_DESA,
  // Papers that the village holds beside the portal, told of by whoever keeps them.
  informasi: {
    create: toBaris(['operator-desa', 'sekretaris-desa', 'kaur-umum'], 'wilayah'),
    read: toBaris(PETUGAS, 'wilayah'),
    update: toBaris(['operator-desa', 'sekretaris-desa', 'kaur-umum'], 'wilayah'),
  },
  perangkat: REGISTER_DESA,
  lembaga: REGISTER_DESA,
  fasilitas: REGISTER_SARANA,
  'lembaga-ekonomi': REGISTER_SARANA,
  'bukti-pengumuman': {
    create: toBaris([...PENYUSUN_ANGGARAN, 'sekretaris-desa'], 'wilayah'),
    read: toBaris(PETUGAS, 'wilayah'),
    update: toBaris([...PENYUSUN_ANGGARAN, 'sekretaris-desa'], 'wilayah'),
  },
  kursus: {
    create: toBaris(['penulis-kursus'], 'wilayah'),
    read: toBaris(['penulis-kursus', 'penelaah-kursus', 'tutor', 'admin-provinsi'], 'wilayah'),
    update: toBaris(['penulis-kursus'], 'wilayah:draf'),
    trash: toBaris(['penulis-kursus'], 'wilayah:draf'),
  },
  'program-belajar': {
    create: toBaris(['penulis-kursus'], 'wilayah'),
    read: toBaris(['penulis-kursus', 'penelaah-kursus', 'tutor', 'admin-provinsi'], 'wilayah'),
    update: toBaris(['penulis-kursus'], 'wilayah:draf'),
    trash: toBaris(['penulis-kursus'], 'wilayah:draf'),
  },
  // With keys: nobody who learns, and nobody who accompanies learners, comes near.
  soal: {
    create: toBaris(['penulis-kursus'], 'wilayah'),
    read: toBaris(['penulis-kursus', 'penelaah-kursus', 'admin-provinsi'], 'wilayah'),
    update: toBaris(['penulis-kursus'], 'wilayah'),
    trash: toBaris(['penulis-kursus'], 'wilayah'),
  },
  peraturan: {
    create: toBaris(['penulis-kursus', 'penelaah-kursus'], 'wilayah'),
    read: toBaris([...BELAJAR, 'admin-provinsi'], 'wilayah'),
    update: toBaris(['penulis-kursus', 'penelaah-kursus'], 'wilayah'),
  },
  'kewajiban-kursus': {
    create: toBaris(['admin-provinsi'], 'wilayah'),
    read: toBaris([...BELAJAR, 'admin-provinsi'], 'wilayah'),
    update: toBaris(['admin-provinsi'], 'wilayah'),
    delete: toBaris(['admin-provinsi'], 'wilayah'),
  },
  'ketetapan-sertifikat': {
    create: toBaris(['admin-provinsi'], 'wilayah'),
    read: toBaris([...BELAJAR, 'admin-provinsi'], 'wilayah'),
    update: toBaris(['admin-provinsi'], 'wilayah'),
  },
  // Who its learners are is asked of POLICY_ANGGOTA: making a cohort shows none of them.
  angkatan: {
    create: toBaris(['admin-provinsi'], 'wilayah'),
    read: { ...toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'), tutor: 'diri' },
    update: toBaris(['admin-provinsi'], 'wilayah'),
  },
  // Messages tell who wrote: only those who answer, and those who answer for a village that has not joined.
  pesan: {
    read: toBaris([...PENJAWAB, 'kepala-desa', 'petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
    update: toBaris([...PENJAWAB, 'petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
  },
  // Those who make courses keep the files of the province, and see none of a village. Evaluators add their decision to
  // those of the village whose budget they evaluated.
  berkas: {
    create: {
      ...toBaris(STAF_DESA, 'wilayah'),
      ...toBaris(['camat', 'petugas-kabupaten'], 'wilayah:disebut'),
      'penulis-kursus': 'wilayah:sendiri',
    },
    read: { ...toBaris(PETUGAS, 'wilayah'), ...toBaris(BELAJAR, 'wilayah:sendiri') },
    update: { 'operator-desa': 'wilayah', 'penulis-kursus': 'wilayah:sendiri' },
  },
  jejak: { read: toBaris(PETUGAS, 'wilayah') },
  wilayah: {
    read: toBaris([...PETUGAS, ...BELAJAR], 'semua'),
    update: toBaris(['admin-provinsi'], 'wilayah'),
  },
  peran: {
    create: toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
    read: { ...toBaris(BELAJAR, 'diri'), ...toBaris(PETUGAS, 'wilayah'), peserta: 'diri' },
    update: toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
  },
  pengguna: {
    create: toBaris(['admin-provinsi', 'petugas-kabupaten'], 'semua'),
    read: { ...toBaris(PETUGAS, 'wilayah'), ...toBaris([...BELAJAR, 'peserta'], 'diri') },
    update: { ...toBaris([...PETUGAS, ...BELAJAR, 'peserta'], 'diri'), 'admin-provinsi': 'wilayah' },
    admin: toBaris([...PETUGAS, ...BELAJAR], 'diri'),
  },
  gawai: { read: toBaris(PETUGAS, 'diri'), delete: toBaris(PETUGAS, 'diri') },
  'pengaturan-kabupaten': {
    create: toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
    read: toBaris(PETUGAS, 'semua'),
    update: toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
    readVersions: toBaris(['admin-provinsi'], 'semua'),
  },
  // The working days of all villages follow from it, so the province alone writes there.
  'hari-libur': {
    create: toBaris(['admin-provinsi'], 'semua'),
    read: toBaris(PETUGAS, 'semua'),
    update: toBaris(['admin-provinsi'], 'semua'),
  },
  // The admin keeps both through its own server functions; REST only shows and removes the own rows.
  'payload-locked-documents': {
    read: toBaris([...PETUGAS, ...BELAJAR], 'diri'),
    delete: toBaris([...PETUGAS, ...BELAJAR], 'diri'),
  },
  'payload-preferences': {
    read: toBaris([...PETUGAS, ...BELAJAR], 'diri'),
    delete: toBaris([...PETUGAS, ...BELAJAR], 'diri'),
  },
  'payload-jobs': {},
  'payload-kv': {},
  'payload-migrations': {},
} as const satisfies Record<string, Blok>
export type Kumpulan = keyof typeof POLICY

/** Globals know reading, changing and old versions only. */
export const POLICY_GLOBAL = {
  pengaturan: {
    read: toBaris(PETUGAS, 'semua'),
    update: toBaris(['admin-provinsi'], 'semua'),
    readVersions: toBaris(['admin-provinsi'], 'semua'),
  },
  'payload-jobs-stats': {},
} as const satisfies Record<string, Blok>
export type Global = keyof typeof POLICY_GLOBAL

/**
 * What the admin's menu shows only to those who may do there one of these; anything else it shows to whoever
 * may read it. It tidies up and protects nothing: the rights above do.
 */
export const POLICY_MENU: Readonly<Partial<Record<Kumpulan | Global, readonly Operasi[]>>> = {
  wilayah: ['update'],
  peran: ['create', 'update'],
  pengguna: ['create'],
  'pengaturan-kabupaten': ['create', 'update'],
  'hari-libur': ['create', 'update'],
  'aturan-penyaluran': ['create'],
  'kode-anggaran': ['create'],
  'aturan-bagian': ['create'],
  'pernyataan-penyaluran': ['create', 'update'],
  'status-desa': ['create', 'update'],
  pengaturan: ['update'],
}

/**
 * Our own endpoints. `peserta` = a learner's own token, which the site sends along and which opens nothing else, so
 * that no cookie of the admin gets in; what is there is the learner's alone. `masuk` = a signed-in officer; each then loads the document as that person and asks
 * the workflow table. What Payload answers by itself is covered by the rows above.
 */
export const POLICY_ENDPOINT = {
  'GET /api/sehat': 'publik',
  'POST /api/apbdes/:id/alur': 'masuk',
  'GET /api/apbdes/:id/pratinjau': 'masuk',
  'POST /api/realisasi/:id/alur': 'masuk',
  'POST /api/berita/:id/alur': 'masuk',
  'GET /api/berita/:id/pratinjau': 'masuk',
  'POST /api/pengumuman/:id/alur': 'masuk',
  'GET /api/pengumuman/:id/pratinjau': 'masuk',
  'POST /api/agenda/:id/alur': 'masuk',
  'GET /api/agenda/:id/pratinjau': 'masuk',
  'POST /api/kegiatan/:id/alur': 'masuk',
  'GET /api/kegiatan/:id/pratinjau': 'masuk',
  'POST /api/pengecualian/:id/alur': 'masuk',
  'GET /api/pengecualian/:id/pratinjau': 'masuk',
  'POST /api/galeri/:id/alur': 'masuk',
  'GET /api/galeri/:id/pratinjau': 'masuk',
  'POST /api/dokumen/:id/alur': 'masuk',
  'GET /api/dokumen/:id/pratinjau': 'masuk',
  'POST /api/kursus/:id/alur': 'masuk',
  'GET /api/kursus/:id/pratinjau': 'masuk',
  'POST /api/program-belajar/:id/alur': 'masuk',
  'GET /api/program-belajar/:id/pratinjau': 'masuk',
  'POST /api/apbdes/impor': 'masuk',
  'POST /api/soal/impor': 'masuk',
  'GET /api/soal/ekspor': 'masuk',
  'POST /api/apbdes/:id/batal-impor': 'masuk',
  'POST /api/apbdes/:id/lembar': 'masuk',
  'POST /api/apbdes/kiriman': 'masuk',
  'GET /api/apbdes/kiriman/:id': 'masuk',
  'GET /api/apbdes/kiriman/:id/laporan': 'masuk',
  'POST /api/apbdes/kiriman/:id/batalkan': 'masuk',
  'GET /api/bukti-pengumuman/terlambat': 'masuk',
  'POST /api/aturan-penyaluran/tahap-add': 'masuk',
  'POST /api/profil-desa/pratinjau': 'masuk',
  'POST /api/pengguna/desa-aktif': 'masuk',
  'POST /api/belajar/daftar': 'publik',
  'POST /api/belajar/masuk': 'publik',
  'POST /api/belajar/pakai-kode': 'publik',
  'POST /api/belajar/latihan': 'publik',
  'POST /api/belajar/latihan-pratinjau': 'publik',
  'POST /api/belajar/kode': 'masuk',
  'POST /api/belajar/kode/lembar': 'masuk',
  'POST /api/belajar/sertifikat/:id/akhiri': 'masuk',
  'POST /api/belajar/angkatan/:id/anggota': 'masuk',
  'GET /api/belajar/angkatan/:id/berkas': 'masuk',
  'GET /api/belajar/tersulit/:kursus/berkas': 'masuk',
  'GET /api/belajar/ringkasan/berkas': 'masuk',
  'POST /api/belajar/angkatan/:id/pengumuman': 'masuk',
  'POST /api/belajar/angkatan/:id/batalkan': 'masuk',
  'POST /api/belajar/angkatan/:id/kesempatan': 'masuk',
  'POST /api/belajar/angkatan/:id/usul': 'masuk',
  'POST /api/belajar/usul/:id/putuskan': 'masuk',
  'POST /api/belajar/pengumuman/:id/tarik': 'masuk',
  'POST /api/belajar/pengumuman-kursus': 'masuk',
  'POST /api/belajar/pengumuman-kursus/:id/tarik': 'masuk',
  'POST /api/belajar/tanya/:id/garap': 'masuk',
  'POST /api/belajar/tanya/:id/jawab': 'masuk',
  'POST /api/belajar/kursus/:id/telaah': 'masuk',
  'POST /api/belajar/peraturan/:id/tinjau': 'masuk',
  'POST /api/belajar/akun': 'masuk',
  'POST /api/belajar/nama/putuskan': 'masuk',
  'POST /api/belajar/nilai-ulang': 'masuk',
  'POST /api/belajar/nilai-ulang/:id/putuskan': 'masuk',
  'POST /api/belajar/keluar': 'peserta',
  'GET /api/belajar/saya': 'peserta',
  'POST /api/belajar/hapus-akun': 'peserta',
  'POST /api/belajar/nama': 'peserta',
  'POST /api/belajar/desa': 'peserta',
  'POST /api/belajar/pendaftaran': 'peserta',
  'POST /api/belajar/program': 'peserta',
  'POST /api/belajar/pindah': 'peserta',
  'POST /api/belajar/ulang': 'peserta',
  'POST /api/belajar/angkatan': 'peserta',
  'POST /api/belajar/peristiwa': 'peserta',
  'POST /api/belajar/buka': 'peserta',
  'POST /api/belajar/percobaan': 'peserta',
  'GET /api/belajar/percobaan/:id': 'peserta',
  'POST /api/belajar/sertifikat': 'peserta',
  'POST /api/belajar/sertifikat/izin': 'peserta',
  'GET /api/belajar/sertifikat/:id/pdf': 'peserta',
} as const satisfies Record<string, 'publik' | 'masuk' | 'peserta'>

/** Budgets of all villages of a kabupaten brought at once, as drafts of the villages: who, within the own area. */
export const POLICY_KIRIMAN: Baris = toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah')

/** Learners of a cohort by name, with what they did: its own tutors, and nobody above them. */
export const POLICY_ANGGOTA: Baris = toBaris(['tutor'], 'diri')

/** An attempt of a learner voided, or another chance given: tutors of the learner's cohort, and nobody above them. */
export const POLICY_KELONGGARAN: Baris = toBaris(['tutor'], 'diri')

/** What those tutors propose about a certificate or a completion is decided by the province, another person. */
export const POLICY_PUTUS_USUL: Baris = toBaris(['admin-provinsi'], 'semua')

/** What was announced to a cohort that is over: who wrote it may still take it back, and who looks after the area. */
export const POLICY_TARIK_PENGUMUMAN: Baris = {
  tutor: 'diri',
  ...toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
}

/**
 * Questions of learners: tutors those of their own cohorts, with names; who looks after an area those that no tutor
 * accompanies, without.
 */
export const POLICY_TANYA: Baris = {
  tutor: 'diri',
  ...toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
}

/** Marking again what was marked by a wrong key: who writes or reviews questions proposes, somebody else decides. */
export const POLICY_USUL_NILAI_ULANG: Baris = toBaris(
  ['penulis-kursus', 'penelaah-kursus', 'admin-provinsi'],
  'semua',
)
export const POLICY_PUTUS_NILAI_ULANG: Baris = toBaris(['penelaah-kursus', 'admin-provinsi'], 'semua')

/** Joining two accounts of one learner, erasing one whose owner asks for it on paper, and names that were typed wrongly. */
export const POLICY_KELOLA_PESERTA: Baris = toBaris(['admin-provinsi'], 'semua')

/** How far officials of a village are with the courses they owe, in states: who heads that village, and nobody else. */
export const POLICY_STAF: Baris = toBaris(['kepala-desa'], 'wilayah')

/** Which questions of a course are got wrong, without keys or names: who writes them, and who explains them. */
export const POLICY_TERSULIT: Baris = toBaris([...BELAJAR, 'admin-provinsi'], 'semua')

/**
 * Announcements to everybody who takes a course: who looks after an area, to learners of that area. They take back also what
 * others wrote in it and inside it.
 */
export const POLICY_PENGUMUMAN_KURSUS: Baris = toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah')

/** How far learners are, in counts without names: tutors of their own cohorts, who looks after an area of that area. */
export const POLICY_RINGKASAN: Baris = {
  tutor: 'diri',
  ...toBaris(['petugas-kabupaten', 'admin-provinsi'], 'wilayah'),
}

/** Lessons and questions that cite what has changed: who writes and who reviews them reads them again, and says so. */
export const POLICY_TINJAU: Baris = toBaris(['penulis-kursus', 'penelaah-kursus'], 'semua')

/** Light pages outside the admin, by method and path; `masuk` = signed in on this phone, rights asked again. */
export const POLICY_HALAMAN = {
  'GET /setujui': 'masuk',
  'GET /setujui/apbdes/:id': 'masuk',
  'GET /setujui/apbdes/:id/foto': 'masuk',
  'GET /setujui/apbdes/:id/bukti/:langkah': 'masuk',
  'GET /setujui/apbdes/:id/rincian': 'masuk',
  'POST /setujui/apbdes/:id': 'masuk',
  'GET /setujui/naskah/:kumpulan/:id': 'masuk',
  'GET /setujui/naskah/:kumpulan/:id/berkas/:nomor': 'masuk',
  'POST /setujui/naskah/:kumpulan/:id': 'masuk',
  'POST /setujui/masuk': 'publik',
  'POST /setujui/keluar': 'publik',
  'GET /masuk': 'publik',
  'POST /masuk': 'publik',
  'GET /masuk/keluar': 'publik',
  'POST /masuk/keluar': 'publik',
} as const satisfies Record<string, 'publik' | 'masuk'>

/** Fields that not everyone who may touch the row may see or set; a field that is not named follows its row. */
export type AturanField = { read?: Baris; create?: Baris; update?: Baris }
export const POLICY_FIELD = {
  'pengguna.email': {
    read: {
      ...toBaris([...PETUGAS, ...BELAJAR, 'peserta'], 'diri'),
      'admin-provinsi': 'semua',
      'petugas-kabupaten': 'semua',
    },
    create: toBaris(['admin-provinsi', 'petugas-kabupaten'], 'semua'),
    update: toBaris(['admin-provinsi'], 'semua'),
  },
  'pengguna.aktif': {
    create: toBaris(['admin-provinsi'], 'semua'),
    update: toBaris(['admin-provinsi'], 'semua'),
  },
  'pengguna.contoh': { create: {}, update: {} },
  'gawai.tokenHash': { read: {}, create: {}, update: {} },
  'wilayah.bergabung': { create: {}, update: toBaris(['admin-provinsi'], 'semua') },
} as const satisfies Record<string, AturanField>
export type FieldTertutup = keyof typeof POLICY_FIELD
