/** Where a document stands and what a step will do, in the words officers read. Pure. */
import { formatPeran } from '../akses/peran.ts'
import type { Alasan } from '../contract/galat.ts'
import type { PerubahanTerbitan } from '../contract/perubahan-terbitan.ts'
import { formatTanggal, type Tanggal } from '../dasar/tanggal.ts'
import { type Evaluasi, formatEvaluasi, formatSisaEvaluasi } from '../keuangan/index.ts'
import { type GalatDokumen, listSemuaGalat, TANPA_GALAT } from './galat.ts'
import {
  AKSI_MUNDUR,
  type Aksi,
  LABEL_AKSI,
  type Langkah,
  type Masukan,
  STATUS_DRAF,
  STATUS_TERBIT,
  type Status,
} from './kinds.ts'
import { isAktif, type Sakelar } from './rules.ts'

const ATAU = new Intl.ListFormat('id', { type: 'disjunction' })

export type Posisi = {
  judul: string
  status: Status
  tabel: readonly Langkah[]
  sakelar: Sakelar
  /** Last day of the step it waits for; null where there is none. */
  tenggat: Tanggal | null
  /** Working days that are left for its evaluation; not asked for where nothing waits for one. */
  sisaEvaluasi?: number | null
  /** Of a draft: what has to be put right before it can be set. */
  galat?: GalatDokumen
  /** What came of its evaluation; null where there was none. */
  evaluasi?: Evaluasi | null
  /** What is recorded of it by now, as the fields of a step name it. */
  tercatat?: Partial<Record<Masukan, string>>
  /** What the edition that waits changes; null where nothing waits, or nobody is held to an edition. */
  perubahan?: PerubahanTerbitan | null
}

const KEADAAN: Readonly<Record<Status, string>> = {
  draf: 'masih draf',
  diajukan: 'diajukan',
  diverifikasi: 'diverifikasi',
  disepakati: 'disepakati BPD',
  dievaluasi: 'selesai dievaluasi',
  'menunggu-konfirmasi': 'sudah ditandatangani di atas kertas',
  terbit: 'sudah terbit: siapa pun dapat melihatnya di situs publik',
  'terbit-belum-diverifikasi': 'sudah terbit dan belum diverifikasi',
  perbaikan: 'sedang diperbaiki',
  disetujui: 'disetujui dan sudah terbit: siapa pun dapat melihatnya di situs publik',
  ditetapkan: 'ditetapkan dan sudah terbit: siapa pun dapat melihatnya di situs publik',
  diundangkan: 'diundangkan dan sudah terbit: siapa pun dapat melihatnya di situs publik',
  dikembalikan: 'dikembalikan untuk diperbaiki',
  dicabut: 'ditarik dan tidak lagi tampil di situs publik',
}

/** What a document waits for; a step that leads nowhere forward, or beside the usual way, is none. */
const YANG_DITUNGGU: Readonly<Partial<Record<Aksi, string>>> = {
  ajukan: 'pengajuan',
  verifikasi: 'verifikasi',
  sepakati: 'kesepakatan',
  evaluasi: 'evaluasi',
  setujui: 'persetujuan',
  tetapkan: 'penetapan',
  'konfirmasi-kertas': 'konfirmasi',
  undangkan: 'pengundangan',
  terbitkan: 'penerbitan',
}

const AKIBAT: Readonly<Record<Aksi, string>> = {
  ajukan:
    'Isinya dikunci: tidak dapat diubah lagi, kecuali pengajuannya Anda batalkan sebelum diputuskan, atau dokumen ini dikembalikan.',
  'batal-ajukan':
    'Dokumen ini kembali kepada penyusunnya dan dapat diubah lagi. Yang memeriksa tidak lagi menunggunya.',
  verifikasi: 'Anda menyatakan isinya sudah diperiksa.',
  sepakati: 'Kesepakatan BPD dicatat atas nama Anda.',
  evaluasi:
    'Evaluasi dinyatakan selesai atas nama Anda. Nomor dan tanggal keputusannya ikut tampil di situs publik sesudah anggaran ditetapkan.',
  kembalikan: 'Dokumen ini kembali ke penyusunnya untuk diperbaiki. Alasan Anda terlihat oleh mereka.',
  setujui:
    'Langsung dihitung dan terbit: sesudah ini siapa pun dapat melihatnya di situs publik. Yang keliru nanti dibetulkan dengan catatan koreksi.',
  tetapkan: 'Langsung terbit: sesudah ini siapa pun dapat melihatnya di situs publik.',
  'rekam-kertas': 'Tanda tangan di atas kertas dicatat. Belum terbit sebelum dikonfirmasi.',
  'konfirmasi-kertas': 'Langsung terbit: sesudah ini siapa pun dapat melihatnya di situs publik.',
  'catat-kesepakatan':
    'Kesepakatan BPD di atas kertas dicatat bersama berita acaranya. Yang memutuskan sesudah ini melihatnya.',
  'catat-evaluasi':
    'Hasil evaluasi di atas kertas dicatat bersama suratnya. Kepala Desa melihatnya sebelum menetapkan; nomor dan tanggalnya ikut tampil di situs publik sesudah itu.',
  'betulkan-evaluasi':
    'Yang Anda isi menggantikan yang dicatat; yang dikosongkan tetap. Yang semula tersimpan di perjalanan dokumen beserta alasan Anda.',
  undangkan: 'Nomor dan tanggal pengundangannya dicatat dan ikut tampil di situs publik.',
  'catat-penjabaran':
    'Nomor dan tanggal Peraturan Kepala Desa tentang penjabarannya langsung tampil di situs publik; naskahnya juga, bila dilampirkan.',
  'betulkan-peraturan':
    'Yang Anda isi langsung menggantikan yang tampil di situs publik; angka anggarannya tidak berubah. Halamannya menyebut apa yang dibetulkan dan kapan; alasan Anda tersimpan di perjalanan dokumen.',
  terbitkan: 'Langsung terbit: sesudah ini siapa pun dapat melihatnya di situs publik.',
  'terbitkan-segera': 'Langsung terbit tanpa menunggu, dan diverifikasi sesudahnya.',
  perbaiki:
    'Isinya dapat diubah lagi. Yang tampil di situs tetap yang lama sampai diterbitkan lagi. Sesudah selesai, tekan "Ajukan".',
  cabut: 'Langsung hilang dari situs publik. Untuk menerbitkannya lagi, isinya disetujui dari awal.',
}

/**
 * `APBDes 2026 diajukan. Menunggu verifikasi Sekretaris Desa.`; to somebody whose own step it waits for, one of the
 * `milikSaya`: `Giliran Anda: tekan "Verifikasi".`
 */
export function presentPosisi(
  { judul, status, ...alur }: Posisi,
  milikSaya: readonly Langkah[] = [],
): string {
  const giliran = milikSaya.filter(
    ({ aksi }) => YANG_DITUNGGU[aksi] !== undefined || aksi === 'terbitkan-segera',
  )
  return [
    `${judul} ${KEADAAN[status]}.`,
    ...listCatatan(alur, status, milikSaya),
    ...(giliran.length > 0
      ? [presentGiliran(giliran, { status, galat: alur.galat })]
      : listPenunggu({ status, ...alur })),
    ...presentTenggat(alur, status),
  ].join(' ')
}

function presentTenggat(
  { tenggat, sisaEvaluasi, ...alur }: Pick<Posisi, 'tenggat' | 'sisaEvaluasi' | 'tabel' | 'sakelar'>,
  status: Status,
): string[] {
  if (tenggat === null) return []
  const hari = `Paling lambat ${formatTanggal(tenggat)}`
  if (!isDievaluasi(alur, status)) return [`${hari}.`]
  if (sisaEvaluasi === undefined) return [`${hari}.`, LEWAT_EVALUASI]
  const sisa = `${hari}: ${formatSisaEvaluasi(sisaEvaluasi)}.`
  return sisaEvaluasi === null ? [sisa] : [sisa, LEWAT_EVALUASI]
}

/** Permendagri 20/2018 Ps 35. */
const LEWAT_EVALUASI = 'Bila lewat tanpa evaluasi, Kepala Desa dapat menetapkannya.'
const isDievaluasi = ({ tabel, sakelar }: Pick<Posisi, 'tabel' | 'sakelar'>, status: Status): boolean =>
  !sakelar['evaluasi-lewat'] &&
  tabel.some((langkah) => langkah.aksi === 'evaluasi' && langkah.dari === status && isAktif(langkah, sakelar))

/** What the state alone does not say: an old edition that stands, and how a withdrawn document comes back. */
function listCatatan(
  { tabel, sakelar }: Pick<Posisi, 'tabel' | 'sakelar'>,
  status: Status,
  milikSaya: readonly Langkah[],
): string[] {
  if (sakelar.tayang && !STATUS_TERBIT.includes(status))
    return ['Yang tampil di situs masih terbitan sebelumnya.']
  if (status !== 'dicabut') return []
  const perbaiki = tabel.find(({ aksi, dari }) => aksi === 'perbaiki' && dari === 'dicabut')
  if (milikSaya.some(({ aksi }) => aksi === 'perbaiki')) return ['Tekan "Perbaiki" untuk menyusunnya lagi.']
  return perbaiki !== undefined
    ? [`Untuk menerbitkannya lagi, ${listPeran(perbaiki)} menekan "Perbaiki" dan mengajukannya dari awal.`]
    : ['Dokumen ini disimpan sebagai catatan; untuk menerbitkan lagi, impor berkasnya menjadi draf baru.']
}

/** What happens when a step is taken, for the question before it. */
export function presentAkibat(
  langkah: Langkah,
  { tabel, sakelar, galat = TANPA_GALAT, evaluasi = null, perubahan = null }: Posisi,
): string {
  const { aksi, ke, wajib = [], menahanGalat } = langkah
  // Whoever sends a document back or opens it again knows who goes on with it.
  const penunggu = AKSI_MUNDUR.includes(aksi) ? [] : listPenunggu({ status: ke, tabel, sakelar })
  return [
    ...(aksi === 'ajukan' || menahanGalat === true ? presentGalat(galat) : []),
    AKIBAT[aksi],
    ...(perubahan !== null && isPenerbitan(langkah) ? [perubahan.akibat] : []),
    ...(evaluasi !== null && wajib.includes('tanggalPerdes') ? [presentEvaluasi(evaluasi)] : []),
    ...penunggu.map((kalimat) => `Sesudah ini: ${kalimat.charAt(0).toLowerCase()}${kalimat.slice(1)}`),
  ].join(' ')
}

/** Told before the day is typed: what is set is published at once, with the remark. */
const presentEvaluasi = (evaluasi: Evaluasi): string =>
  `${formatEvaluasi(evaluasi)}: peraturan yang bertanggal sebelum itu diberi catatan pemeriksaan yang ikut terbit.`

/** Told before it is locked: whoever verifies cannot put it right. What a reason lets through is said to be so. */
const presentGalat = ({ mutlak, beralasan }: GalatDokumen): string[] => [
  ...presentDaftar('Masih harus dibetulkan sebelum ditetapkan', mutlak),
  ...presentDaftar('Harus dibetulkan, atau diberi alasan saat ditetapkan', beralasan),
]

function presentDaftar(apa: string, [pertama, ...lain]: readonly Alasan[]): string[] {
  if (pertama === undefined) return []
  const sisa = lain.length === 0 ? '' : ` Dan ${lain.length} hal lain.`
  return [`${apa}: ${pertama.pesan}${sisa}`]
}

/** What has been done, by its row of the audit trail: a step of the workflow, or what else happens to a document. */
const SUDAH: Readonly<Record<string, string>> = {
  impor: 'Diimpor',
  'isi-tabel': 'Baris diisi di tabel',
  'batal-impor': 'Impor dibatalkan',
  'batal-kiriman': 'Kiriman kabupaten dibatalkan',
  buat: 'Dibuat',
  ubah: 'Diubah',
  ajukan: 'Diajukan',
  'batal-ajukan': 'Pengajuan dibatalkan',
  verifikasi: 'Diverifikasi',
  sepakati: 'Disepakati',
  evaluasi: 'Dievaluasi',
  kembalikan: 'Dikembalikan',
  setujui: 'Disetujui',
  tetapkan: 'Ditetapkan',
  'rekam-kertas': 'Tanda tangan di atas kertas dicatat',
  'konfirmasi-kertas': 'Tanda tangan di atas kertas dikonfirmasi',
  'catat-kesepakatan': 'Kesepakatan BPD di atas kertas dicatat',
  'catat-evaluasi': 'Hasil evaluasi di atas kertas dicatat',
  'betulkan-evaluasi': 'Hasil evaluasi dibetulkan',
  undangkan: 'Diundangkan',
  'catat-penjabaran': 'Perkades penjabaran dicatat',
  'betulkan-peraturan': 'Keterangan peraturan dibetulkan',
  terbitkan: 'Diterbitkan',
  'terbitkan-segera': 'Diterbitkan segera',
  perbaiki: 'Dibuka untuk diperbaiki',
  cabut: 'Ditarik dari situs',
  rilis: 'Rilis kursus dibuat',
  'telaah-hukum': 'Telaah hukum dinyatakan',
  'tinjau-peraturan': 'Ditinjau karena peraturannya berubah',
} satisfies Record<
  | Aksi
  | 'impor'
  | 'isi-tabel'
  | 'batal-impor'
  | 'batal-kiriman'
  | 'buat'
  | 'ubah'
  | 'rilis'
  | 'telaah-hukum'
  | 'tinjau-peraturan',
  string
>
export const formatAksi = (aksi: string): string => SUDAH[aksi] ?? aksi

/** Whether a step makes the document public at once; what is promulgated, or noted of it later, is public since it was set. */
export const isPenerbitan = ({ aksi, dari, ke }: Langkah): boolean =>
  STATUS_TERBIT.includes(ke) && dari !== ke && aksi !== 'undangkan'

/** Where there is danger nobody is sent the way that waits; what came back, or holds nothing, is worked on first. */
function presentGiliran(
  giliran: readonly Langkah[],
  { status, galat = TANPA_GALAT }: Pick<Posisi, 'status' | 'galat'>,
): string {
  const lain = giliran.filter(({ aksi }) => aksi !== 'terbitkan-segera')
  const tombol = ATAU.format(lain.map(({ aksi }) => `"${LABEL_AKSI[aksi]}"`))
  if (lain.length < giliran.length)
    return [
      `Giliran Anda: ada bahaya, jadi tekan "${LABEL_AKSI['terbitkan-segera']}".`,
      ...(lain.length === 0 ? [] : [`Bila dapat menunggu, tekan ${tombol}.`]),
    ].join(' ')
  if (STATUS_DRAF.includes(status) && listSemuaGalat(galat).some(({ kode }) => kode === 'TANPA_BARIS'))
    return `Giliran Anda: isi dahulu barisnya, lalu tekan ${tombol}.`
  return status === 'dikembalikan'
    ? `Giliran Anda: perbaiki menurut alasannya, lalu tekan ${tombol}.`
    : status === 'perbaikan'
      ? `Giliran Anda: perbaiki dan simpan, lalu tekan ${tombol}.`
      : `Giliran Anda: tekan ${tombol}.`
}

function listPenunggu({ status, tabel, sakelar }: Pick<Posisi, 'status' | 'tabel' | 'sakelar'>): string[] {
  return tabel.flatMap((langkah) => {
    const hal = YANG_DITUNGGU[langkah.aksi]
    if (langkah.dari !== status || hal === undefined || !isAktif(langkah, sakelar)) return []
    return [`Menunggu ${hal} ${listPeran(langkah)}.`]
  })
}

const listPeran = ({ peran }: Langkah): string => ATAU.format(peran.map((satu) => formatPeran(satu)))
