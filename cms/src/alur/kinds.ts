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
  'ditetapkan',
  'dikembalikan',
  'dicabut',
] as const
export type Status = (typeof STATUS)[number]

export const AKSI = [
  'ajukan',
  'verifikasi',
  'sepakati',
  'evaluasi',
  'kembalikan',
  'tetapkan',
  'rekam-kertas',
  'konfirmasi-kertas',
  'terbitkan',
  'cabut',
] as const
export type Aksi = (typeof AKSI)[number]

/** Steps that a kabupaten switches on for its villages. */
export const LANGKAH_OPSIONAL = [
  { nilai: 'kesepakatan-bpd', label: 'Kesepakatan BPD sebelum penetapan' },
  { nilai: 'evaluasi', label: 'Evaluasi camat atau kabupaten sebelum penetapan' },
] as const
export type LangkahOpsional = (typeof LANGKAH_OPSIONAL)[number]['nilai']

export type Masukan = 'alasan' | 'nomorPerdes' | 'tanggalPerdes' | 'fotoTandaTangan'

export type Langkah = {
  aksi: Aksi
  dari: Status
  ke: Status
  peran: readonly Peran[]
  /** The step exists only while these switches stand as written. */
  jika?: Partial<Record<LangkahOpsional | 'kertas', boolean>>
  wajib?: readonly Masukan[]
  /** Errors of the document (galat) stop this step, unless a reason is given. */
  menahanGalat?: true
  /** The same person may take it after an own step: it approves nothing, and its reason is recorded. */
  tanpaEmpatMata?: true
}

const ORANG_KEUANGAN: readonly Peran[] = ['operator-desa', 'kaur-keuangan']
const PENETAPAN = ['nomorPerdes', 'tanggalPerdes'] as const
const MENUNGGU_KEPALA: readonly { dari: Status; jika: Langkah['jika'] & object }[] = [
  { dari: 'diverifikasi', jika: { 'kesepakatan-bpd': false, evaluasi: false } },
  { dari: 'disepakati', jika: { evaluasi: false } },
  // Who has come through a step goes on, even when the kabupaten switches it off in the meantime.
  { dari: 'dievaluasi', jika: {} },
]

/** Legal source of the order: Permendagri 20/2018 Ps 31–38 (draft, BPD, evaluation, Perdes). */
const APBDES: readonly Langkah[] = [
  { aksi: 'ajukan', dari: 'draf', ke: 'diajukan', peran: ORANG_KEUANGAN },
  { aksi: 'ajukan', dari: 'dikembalikan', ke: 'diajukan', peran: ORANG_KEUANGAN },
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
  ...(['diverifikasi', 'disepakati'] as const).flatMap((dari): Langkah[] => {
    const jika = dari === 'disepakati' ? { evaluasi: true } : { 'kesepakatan-bpd': false, evaluasi: true }
    const peran: Peran[] = ['camat', 'petugas-kabupaten']
    return [
      { aksi: 'evaluasi', dari, ke: 'dievaluasi', peran, jika },
      { aksi: 'kembalikan', dari, ke: 'dikembalikan', peran, jika, wajib: ['alasan'] },
    ]
  }),
  ...MENUNGGU_KEPALA.flatMap(({ dari, jika }): Langkah[] => [
    {
      aksi: 'tetapkan',
      dari,
      ke: 'ditetapkan',
      peran: ['kepala-desa'],
      jika,
      wajib: PENETAPAN,
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
  {
    aksi: 'cabut',
    dari: 'ditetapkan',
    ke: 'dicabut',
    peran: ['kepala-desa', 'sekretaris-desa'],
    wajib: ['alasan'],
    tanpaEmpatMata: true,
  },
]

/** One row per kind of document that goes through the workflow, by collection. */
export const ALUR = { apbdes: APBDES } as const satisfies Record<string, readonly Langkah[]>
export type KumpulanAlur = keyof typeof ALUR

/** States in which a document is public. */
export const STATUS_TERBIT: readonly Status[] = ['ditetapkan']
/** States in which the village's drafters may still change the content. */
export const STATUS_DRAF: readonly Status[] = ['draf', 'dikembalikan']

export const LABEL_STATUS: Readonly<Record<Status, string>> = {
  draf: 'Draf',
  diajukan: 'Diajukan',
  diverifikasi: 'Diverifikasi',
  disepakati: 'Disepakati BPD',
  dievaluasi: 'Dievaluasi',
  'menunggu-konfirmasi': 'Ditandatangani di atas kertas, menunggu konfirmasi',
  ditetapkan: 'Ditetapkan',
  dikembalikan: 'Dikembalikan',
  dicabut: 'Dicabut',
}

export const LABEL_AKSI: Readonly<Record<Aksi, string>> = {
  ajukan: 'Ajukan',
  verifikasi: 'Verifikasi',
  sepakati: 'Sepakati',
  evaluasi: 'Selesai dievaluasi',
  kembalikan: 'Kembalikan',
  tetapkan: 'Tetapkan',
  'rekam-kertas': 'Catat tanda tangan di atas kertas',
  'konfirmasi-kertas': 'Konfirmasi tanda tangan di atas kertas',
  terbitkan: 'Terbitkan',
  cabut: 'Cabut',
}
