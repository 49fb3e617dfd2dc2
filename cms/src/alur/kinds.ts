/**
 * The workflow tables: state x action x role x conditions, one per kind of document. Pure data; the docs
 * are printed from it, the buttons are drawn from it, `rules.ts` decides by it.
 */
import type { Peran } from '../akses/peran.ts'

export const STATUS = [
  'draf',
  'diajukan',
  'diverifikasi',
  'disepakati',
  'dievaluasi',
  'menunggu-konfirmasi',
  'disetujui',
  'ditetapkan',
  'diundangkan',
  'terbit',
  'terbit-belum-diverifikasi',
  'perbaikan',
  'dikembalikan',
  'dicabut',
] as const
export type Status = (typeof STATUS)[number]

export const AKSI = [
  'ajukan',
  'batal-ajukan',
  'verifikasi',
  'sepakati',
  'evaluasi',
  'kembalikan',
  'setujui',
  'tetapkan',
  'rekam-kertas',
  'konfirmasi-kertas',
  'catat-kesepakatan',
  'catat-evaluasi',
  'betulkan-evaluasi',
  'undangkan',
  'catat-penjabaran',
  'betulkan-peraturan',
  'terbitkan',
  'terbitkan-segera',
  'perbaiki',
  'cabut',
] as const
export type Aksi = (typeof AKSI)[number]

/** Steps that a kabupaten switches on for its villages. */
export const LANGKAH_OPSIONAL = [
  { nilai: 'kesepakatan-bpd', label: 'Kesepakatan BPD sebelum penetapan' },
  { nilai: 'evaluasi', label: 'Evaluasi camat atau kabupaten sebelum penetapan' },
] as const
export type LangkahOpsional = (typeof LANGKAH_OPSIONAL)[number]['nilai']

/**
 * What a step may depend on besides: signing on paper (province), and facts of the document: whether a public
 * copy stands (`tayang`), whether the law wants it announced at once (`serta-merta`), whether it is a regulation
 * (`peraturan`), whether a Perkades details it (`penjabaran`), and whether the days for its evaluation have run out
 * (`evaluasi-lewat`).
 */
export type Syarat =
  | LangkahOpsional
  | 'kertas'
  | 'tayang'
  | 'serta-merta'
  | 'peraturan'
  | 'penjabaran'
  | 'evaluasi-lewat'

export const MASUKAN = [
  'alasan',
  'nomorPerdes',
  'tanggalPerdes',
  'fotoTandaTangan',
  'buktiKertas',
  'nomorUndang',
  'tanggalUndang',
  'berkasPeraturan',
  'nomorEvaluasi',
  'tanggalEvaluasi',
  'nomorPenjabaran',
  'tanggalPenjabaran',
  'berkasPenjabaran',
] as const
export type Masukan = (typeof MASUKAN)[number]

export type Langkah = {
  aksi: Aksi
  dari: Status
  ke: Status
  peran: readonly Peran[]
  /** The step exists only while these switches stand as written. */
  jika?: Partial<Record<Syarat, boolean>>
  wajib?: readonly Masukan[]
  /** Asked for as well, and may be left out. */
  boleh?: readonly Masukan[]
  /** Errors of the document (galat) stop this step; those of an earlier year's paper yield to a reason. */
  menahanGalat?: true
  /** The same person may take it after an own step: it approves nothing, and its reason is recorded. */
  tanpaEmpatMata?: true
}

/** All who carry something out; they write texts and record what was done. */
const STAF: readonly Peran[] = [
  'operator-desa',
  'kaur-keuangan',
  'kaur-perencanaan',
  'kaur-umum',
  'kasi-pemerintahan',
  'kasi-kesejahteraan',
  'kasi-pelayanan',
]
const ORANG_KEUANGAN: readonly Peran[] = ['operator-desa', 'kaur-keuangan']
const PENETAPAN = ['nomorPerdes', 'tanggalPerdes'] as const
/**
 * The evaluator's decision (Keputusan, Permendagri 20/2018 Ps 35 (2); the camat's where it is delegated, Ps 37). Asked for
 * and never a condition: that form binds the evaluator, and the village, which goes on even after silence (Ps 35 (3)), is
 * not held up by a letter that bears no number.
 */
const KEPUTUSAN_EVALUASI = ['nomorEvaluasi', 'tanggalEvaluasi'] as const
const MENUNGGU_KEPALA: readonly { dari: Status; jika: Langkah['jika'] & object }[] = [
  { dari: 'diverifikasi', jika: { 'kesepakatan-bpd': false, evaluasi: false } },
  { dari: 'disepakati', jika: { evaluasi: false } },
  // Who has come through a step goes on, even when the kabupaten switches it off in the meantime.
  { dari: 'dievaluasi', jika: {} },
  // Silence: what was not evaluated in its days goes on without (Permendagri 20/2018 Ps 35).
  { dari: 'diverifikasi', jika: { 'kesepakatan-bpd': false, evaluasi: true, 'evaluasi-lewat': true } },
  { dari: 'disepakati', jika: { evaluasi: true, 'evaluasi-lewat': true } },
]

/**
 * Who has handed something in and sees a slip takes it back, as long as nobody has decided about it. What the site shows
 * meanwhile is being mended (`perbaikan`); anything else is a draft again.
 */
const toBatalAjukan = (peran: readonly Peran[], ke: Status, jika: Langkah['jika'] = {}): Langkah => ({
  aksi: 'batal-ajukan',
  dari: 'diajukan',
  ke,
  peran,
  jika,
  tanpaEmpatMata: true,
})

/**
 * What the BPD or the evaluator said on paper, recorded by the office with the paper itself: whoever decides next sees it.
 * What was refused on paper goes back with the reason that stands there.
 */
const toLangkahKertas = (
  { aksi, dari, ke, boleh = [] }: Pick<Langkah, 'aksi' | 'dari' | 'ke' | 'boleh'>,
  jika: Langkah['jika'] & object,
): Langkah[] => {
  const peran: Peran[] = ['operator-desa', 'sekretaris-desa']
  const diKertas = { ...jika, kertas: true }
  return [
    { aksi, dari, ke, peran, jika: diKertas, wajib: ['buktiKertas'], boleh },
    {
      aksi: 'kembalikan',
      dari,
      ke: 'dikembalikan',
      peran,
      jika: diKertas,
      wajib: ['alasan'],
      tanpaEmpatMata: true,
    },
  ]
}

/**
 * What the keeper of the Lembaran Desa writes of a set regulation: the Perkades that details it (Permendagri 20/2018 Ps 38 (3)),
 * and its own number, day or text where they were typed wrongly. Figures are never touched.
 */
const toLangkahCatatan = (dari: 'ditetapkan' | 'diundangkan'): Langkah[] => [
  {
    aksi: 'catat-penjabaran',
    dari,
    ke: dari,
    peran: ['sekretaris-desa'],
    jika: { penjabaran: true },
    wajib: ['nomorPenjabaran', 'tanggalPenjabaran'],
    boleh: ['berkasPenjabaran'],
    tanpaEmpatMata: true,
  },
  {
    aksi: 'betulkan-peraturan',
    dari,
    ke: dari,
    peran: ['sekretaris-desa'],
    wajib: ['alasan'],
    boleh: [
      ...PENETAPAN,
      ...(dari === 'diundangkan' ? (['nomorUndang', 'tanggalUndang'] as const) : []),
      'berkasPeraturan',
    ],
    tanpaEmpatMata: true,
  },
]

/** Legal source of the order: Permendagri 20/2018 Ps 31–38 (draft, BPD, evaluation, Perdes); Permendagri 111/2014 (promulgation). */
const APBDES: readonly Langkah[] = [
  ...(['draf', 'dikembalikan'] as const).map(
    (dari): Langkah => ({
      aksi: 'ajukan',
      dari,
      ke: 'diajukan',
      peran: ORANG_KEUANGAN,
      tanpaEmpatMata: true,
    }),
  ),
  toBatalAjukan(ORANG_KEUANGAN, 'draf'),
  { aksi: 'verifikasi', dari: 'diajukan', ke: 'diverifikasi', peran: ['sekretaris-desa'] },
  { aksi: 'kembalikan', dari: 'diajukan', ke: 'dikembalikan', peran: ['sekretaris-desa'], wajib: ['alasan'] },
  {
    aksi: 'sepakati',
    dari: 'diverifikasi',
    ke: 'disepakati',
    peran: ['bpd'],
    jika: { 'kesepakatan-bpd': true },
  },
  {
    aksi: 'kembalikan',
    dari: 'diverifikasi',
    ke: 'dikembalikan',
    peran: ['bpd'],
    jika: { 'kesepakatan-bpd': true },
    wajib: ['alasan'],
  },
  ...toLangkahKertas(
    { aksi: 'catat-kesepakatan', dari: 'diverifikasi', ke: 'disepakati' },
    { 'kesepakatan-bpd': true },
  ),
  ...(['diverifikasi', 'disepakati'] as const).flatMap((dari): Langkah[] => {
    const jika = dari === 'disepakati' ? { evaluasi: true } : { 'kesepakatan-bpd': false, evaluasi: true }
    const peran: Peran[] = ['camat', 'petugas-kabupaten']
    return [
      {
        aksi: 'evaluasi',
        dari,
        ke: 'dievaluasi',
        peran,
        jika,
        boleh: [...KEPUTUSAN_EVALUASI, 'buktiKertas'],
      },
      { aksi: 'kembalikan', dari, ke: 'dikembalikan', peran, jika, wajib: ['alasan'] },
      ...toLangkahKertas({ aksi: 'catat-evaluasi', dari, ke: 'dievaluasi', boleh: KEPUTUSAN_EVALUASI }, jika),
    ]
  }),
  // What was written of the decision wrongly, as long as nobody has built on it; what was said before stays in the trail.
  {
    aksi: 'betulkan-evaluasi',
    dari: 'dievaluasi',
    ke: 'dievaluasi',
    peran: ['camat', 'petugas-kabupaten'],
    wajib: ['alasan'],
    boleh: [...KEPUTUSAN_EVALUASI, 'buktiKertas'],
    tanpaEmpatMata: true,
  },
  ...MENUNGGU_KEPALA.flatMap(({ dari, jika }): Langkah[] => [
    {
      aksi: 'tetapkan',
      dari,
      ke: 'ditetapkan',
      peran: ['kepala-desa'],
      jika,
      wajib: PENETAPAN,
      boleh: ['berkasPeraturan'],
      menahanGalat: true,
    },
    { aksi: 'kembalikan', dari, ke: 'dikembalikan', peran: ['kepala-desa'], jika, wajib: ['alasan'] },
    {
      aksi: 'rekam-kertas',
      dari,
      ke: 'menunggu-konfirmasi',
      peran: ['operator-desa'],
      jika: { ...jika, kertas: true },
      wajib: [...PENETAPAN, 'fotoTandaTangan'],
      menahanGalat: true,
    },
  ]),
  { aksi: 'konfirmasi-kertas', dari: 'menunggu-konfirmasi', ke: 'ditetapkan', peran: ['sekretaris-desa'] },
  {
    aksi: 'kembalikan',
    dari: 'menunggu-konfirmasi',
    ke: 'dikembalikan',
    peran: ['sekretaris-desa'],
    wajib: ['alasan'],
  },
  // Public since it was set; this writes down that it has come into the Lembaran or Berita Desa.
  {
    aksi: 'undangkan',
    dari: 'ditetapkan',
    ke: 'diundangkan',
    peran: ['sekretaris-desa'],
    jika: { peraturan: true },
    wajib: ['nomorUndang', 'tanggalUndang'],
    boleh: ['berkasPeraturan'],
    tanpaEmpatMata: true,
  },
  ...(['ditetapkan', 'diundangkan'] as const).flatMap(toLangkahCatatan),
  ...(['ditetapkan', 'diundangkan'] as const).map(
    (dari): Langkah => ({
      aksi: 'cabut',
      dari,
      ke: 'dicabut',
      peran: ['kepala-desa', 'sekretaris-desa'],
      wajib: ['alasan'],
      tanpaEmpatMata: true,
    }),
  ),
]

/**
 * A record of money spent or received: whoever carries the activity out writes it, the Sekretaris Desa verifies the
 * evidence, the Kepala Desa approves (Permendagri 20/2018, tasks of PPKD and PKPKD). What was approved is never taken
 * back: another record corrects it.
 */
const REALISASI: readonly Langkah[] = [
  ...(['draf', 'dikembalikan'] as const).map(
    (dari): Langkah => ({ aksi: 'ajukan', dari, ke: 'diajukan', peran: STAF, tanpaEmpatMata: true }),
  ),
  toBatalAjukan(STAF, 'draf'),
  { aksi: 'verifikasi', dari: 'diajukan', ke: 'diverifikasi', peran: ['sekretaris-desa'] },
  { aksi: 'kembalikan', dari: 'diajukan', ke: 'dikembalikan', peran: ['sekretaris-desa'], wajib: ['alasan'] },
  { aksi: 'setujui', dari: 'diverifikasi', ke: 'disetujui', peran: ['kepala-desa'] },
  { aksi: 'kembalikan', dari: 'diverifikasi', ke: 'dikembalikan', peran: ['kepala-desa'], wajib: ['alasan'] },
]

const PENERBIT_DESA: readonly Peran[] = ['sekretaris-desa', 'kepala-desa']

/**
 * Texts that are published by a frozen copy (naskah). The public copy stays as it is while the text is mended
 * (`perbaikan`) and until it is released again; handing in and mending approve nothing.
 */
function createTabelNaskah(penyusun: readonly Peran[], penerbit: readonly Peran[]): Langkah[] {
  const ajukan = (dari: Status): Langkah => ({
    aksi: 'ajukan',
    dari,
    ke: 'diajukan',
    peran: penyusun,
    tanpaEmpatMata: true,
  })
  const cabut = (dari: Status): Langkah => ({
    aksi: 'cabut',
    dari,
    ke: 'dicabut',
    peran: [...penyusun, ...penerbit],
    jika: { tayang: true },
    wajib: ['alasan'],
    tanpaEmpatMata: true,
  })
  const perbaiki = (dari: Status, ke: Status): Langkah => ({
    aksi: 'perbaiki',
    dari,
    ke,
    peran: penyusun,
    tanpaEmpatMata: true,
  })
  return [
    ...(['draf', 'dikembalikan', 'perbaikan'] as const).map(ajukan),
    toBatalAjukan(penyusun, 'draf', { tayang: false }),
    toBatalAjukan(penyusun, 'perbaikan', { tayang: true }),
    { aksi: 'kembalikan', dari: 'diajukan', ke: 'dikembalikan', peran: penerbit, wajib: ['alasan'] },
    { aksi: 'terbitkan', dari: 'diajukan', ke: 'terbit', peran: penerbit },
    perbaiki('terbit', 'perbaikan'),
    perbaiki('dicabut', 'draf'),
    ...(['terbit', 'perbaikan', 'diajukan', 'dikembalikan'] as const).map(cabut),
  ]
}

const NASKAH_DESA = createTabelNaskah(STAF, PENERBIT_DESA)

/** Ps 10 UU 14/2008: a danger is announced without delay, so approval comes after. */
const PENGUMUMAN: readonly Langkah[] = [
  ...(['draf', 'dikembalikan', 'perbaikan'] as const).map(
    (dari): Langkah => ({
      aksi: 'terbitkan-segera',
      dari,
      ke: 'terbit-belum-diverifikasi',
      peran: [...STAF, ...PENERBIT_DESA],
      jika: { 'serta-merta': true },
      tanpaEmpatMata: true,
    }),
  ),
  { aksi: 'verifikasi', dari: 'terbit-belum-diverifikasi', ke: 'terbit', peran: PENERBIT_DESA },
  {
    aksi: 'perbaiki',
    dari: 'terbit-belum-diverifikasi',
    ke: 'perbaikan',
    peran: STAF,
    tanpaEmpatMata: true,
  },
  {
    aksi: 'cabut',
    dari: 'terbit-belum-diverifikasi',
    ke: 'dicabut',
    peran: [...STAF, ...PENERBIT_DESA],
    wajib: ['alasan'],
    tanpaEmpatMata: true,
  },
  ...NASKAH_DESA,
]

/**
 * Keeping information back: the village proposes, the PPID (Sekretaris Desa) carries out the test of consequences, the
 * Kepala Desa as atasan PPID decides by decree (UU 14/2008 Ps 19; Perki 1/2018). Only what is decided is public; it stands
 * while the test is revised.
 */
const PENGECUALIAN: readonly Langkah[] = [
  ...(['draf', 'dikembalikan', 'perbaikan'] as const).map(
    (dari): Langkah => ({ aksi: 'ajukan', dari, ke: 'diajukan', peran: STAF, tanpaEmpatMata: true }),
  ),
  toBatalAjukan(STAF, 'draf', { tayang: false }),
  toBatalAjukan(STAF, 'perbaikan', { tayang: true }),
  { aksi: 'verifikasi', dari: 'diajukan', ke: 'diverifikasi', peran: ['sekretaris-desa'] },
  { aksi: 'kembalikan', dari: 'diajukan', ke: 'dikembalikan', peran: ['sekretaris-desa'], wajib: ['alasan'] },
  { aksi: 'tetapkan', dari: 'diverifikasi', ke: 'ditetapkan', peran: ['kepala-desa'], wajib: PENETAPAN },
  { aksi: 'kembalikan', dari: 'diverifikasi', ke: 'dikembalikan', peran: ['kepala-desa'], wajib: ['alasan'] },
  { aksi: 'perbaiki', dari: 'ditetapkan', ke: 'perbaikan', peran: STAF, tanpaEmpatMata: true },
  { aksi: 'perbaiki', dari: 'dicabut', ke: 'draf', peran: STAF, tanpaEmpatMata: true },
  ...(['ditetapkan', 'perbaikan', 'diajukan', 'diverifikasi', 'dikembalikan'] as const).map(
    (dari): Langkah => ({
      aksi: 'cabut',
      dari,
      ke: 'dicabut',
      peran: PENERBIT_DESA,
      jika: { tayang: true },
      wajib: ['alasan'],
      tanpaEmpatMata: true,
    }),
  ),
]

/** One row per kind of document that goes through the workflow, by collection. */
export const ALUR = {
  apbdes: APBDES,
  realisasi: REALISASI,
  berita: NASKAH_DESA,
  pengumuman: PENGUMUMAN,
  agenda: NASKAH_DESA,
  galeri: NASKAH_DESA,
  dokumen: NASKAH_DESA,
  kegiatan: NASKAH_DESA,
  pengecualian: PENGECUALIAN,
  kursus: createTabelNaskah(['penulis-kursus'], ['penelaah-kursus']),
  'program-belajar': createTabelNaskah(['penulis-kursus'], ['penelaah-kursus']),
} as const satisfies Record<string, readonly Langkah[]>
export type KumpulanAlur = keyof typeof ALUR
/** The kinds whose public copy is a frozen edition of a text. */
export type KumpulanNaskah = Exclude<KumpulanAlur, 'apbdes' | 'realisasi'>

/** Texts of the province, which no village owns. */
const KUMPULAN_PROVINSI: readonly KumpulanAlur[] = ['kursus', 'program-belajar']
export const isMilikProvinsi = (kumpulan: KumpulanAlur): boolean => KUMPULAN_PROVINSI.includes(kumpulan)

export type Penetapan = { nama: string; contoh: string }
/** What a document is set by, as the field for its number calls it. */
export const getPenetapan = (kumpulan: KumpulanAlur): Penetapan =>
  kumpulan === 'pengecualian'
    ? { nama: 'Keputusan Kepala Desa', contoh: '188/12 Tahun 2026' }
    : { nama: 'peraturan', contoh: '5 Tahun 2026' }

export const isKumpulanNaskah = (nama: string): nama is KumpulanNaskah =>
  Object.hasOwn(ALUR, nama) && nama !== 'apbdes' && nama !== 'realisasi'

/** The states a kind of document can be in, in the order of `STATUS`. */
export function listStatus(kumpulan: KumpulanAlur): Status[] {
  const dipakai = new Set<Status>(ALUR[kumpulan].flatMap(({ dari, ke }) => [dari, ke]))
  return STATUS.filter((status) => dipakai.has(status))
}

/** Those of its states in which the drafters hold it; others would be no value of the column. */
export const listStatusDraf = (kumpulan: KumpulanAlur): Status[] =>
  listStatus(kumpulan).filter((status) => STATUS_DRAF.includes(status))

/** States in which a document is public. */
export const STATUS_TERBIT: readonly Status[] = [
  'disetujui',
  'ditetapkan',
  'diundangkan',
  'terbit',
  'terbit-belum-diverifikasi',
]
/** States in which a budget is set, and stays so until it is withdrawn. */
export const STATUS_SAH = ['ditetapkan', 'diundangkan'] as const satisfies Status[]
/** States in which nothing is late; a set budget may still be promulgated. */
export const STATUS_SELESAI: readonly Status[] = [...STATUS_SAH, 'disetujui', 'terbit', 'dicabut']
/** Steps that take something back, open it again, or write a record beside it: nobody waits for one of them. */
export const AKSI_MUNDUR: readonly Aksi[] = [
  'batal-ajukan',
  'kembalikan',
  'betulkan-evaluasi',
  'catat-penjabaran',
  'betulkan-peraturan',
  'perbaiki',
  'cabut',
]
/** Steps that write anew what may be there already: their form shows it. */
export const AKSI_PEMBETULAN: readonly Aksi[] = [
  'betulkan-evaluasi',
  'catat-penjabaran',
  'betulkan-peraturan',
]
/** States in which the drafters may still change the content. */
export const STATUS_DRAF: readonly Status[] = ['draf', 'dikembalikan', 'perbaikan']

export const LABEL_STATUS: Readonly<Record<Status, string>> = {
  draf: 'Draf',
  diajukan: 'Diajukan',
  diverifikasi: 'Diverifikasi',
  disepakati: 'Disepakati BPD',
  dievaluasi: 'Dievaluasi',
  'menunggu-konfirmasi': 'Ditandatangani di atas kertas, menunggu konfirmasi',
  disetujui: 'Disetujui',
  ditetapkan: 'Ditetapkan',
  diundangkan: 'Diundangkan',
  terbit: 'Terbit',
  'terbit-belum-diverifikasi': 'Terbit, belum diverifikasi',
  perbaikan: 'Sedang diperbaiki',
  dikembalikan: 'Dikembalikan',
  dicabut: 'Ditarik dari situs',
}

export const LABEL_AKSI: Readonly<Record<Aksi, string>> = {
  ajukan: 'Ajukan',
  'batal-ajukan': 'Batalkan pengajuan',
  verifikasi: 'Verifikasi',
  sepakati: 'Sepakati',
  evaluasi: 'Selesai dievaluasi',
  kembalikan: 'Kembalikan',
  setujui: 'Setujui',
  tetapkan: 'Tetapkan',
  'rekam-kertas': 'Catat tanda tangan di atas kertas',
  'konfirmasi-kertas': 'Konfirmasi tanda tangan di atas kertas',
  'catat-kesepakatan': 'Catat kesepakatan BPD di atas kertas',
  'catat-evaluasi': 'Catat hasil evaluasi di atas kertas',
  'betulkan-evaluasi': 'Betulkan hasil evaluasi',
  undangkan: 'Undangkan',
  'catat-penjabaran': 'Catat Perkades penjabaran',
  'betulkan-peraturan': 'Betulkan keterangan peraturan',
  terbitkan: 'Terbitkan',
  'terbitkan-segera': 'Terbitkan segera',
  perbaiki: 'Perbaiki',
  // Not "Cabut": a regulation that is revoked stays on the site and says so.
  cabut: 'Tarik dari situs',
}
