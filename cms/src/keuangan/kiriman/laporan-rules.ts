/** What became of each village of a delivery, and the list of it as CSV. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { toRupiahNumber } from '../../dasar/rupiah.ts'
import { formatCsv, toSelAman } from '../../platform/csv.ts'
import type { DrafTersimpan } from '../apbdes/impor-kabupaten.ts'
import type { HasilImpor } from '../apbdes/import-rules.ts'

export type Angka = { anggaran: number; realisasi: number | null }
export type HasilDesa = {
  desa: string
  nama: string
  keadaan: 'siap' | 'peringatan' | 'ditolak'
  alasan: Alasan[]
  baris: number
  pendapatan: Angka | null
  belanja: Angka | null
  dokumen: string | null
  /** The draft of an earlier delivery whose place it took. */
  menggantikan?: string
  /** The delivery was taken back here. */
  isDibatalkan?: true
}

export const toDitolak = (desa: string, nama: string, alasan: readonly Alasan[]): HasilDesa => ({
  desa,
  nama,
  keadaan: 'ditolak',
  alasan: [...alasan],
  baris: 0,
  pendapatan: null,
  belanja: null,
  dokumen: null,
})

/** A draft was made: ready, or with what has to be looked at. */
export function toTersimpan(
  desa: string,
  nama: string,
  { hasil, dokumen, menggantikan }: DrafTersimpan,
): HasilDesa {
  const alasan = [...hasil.galat, ...hasil.peringatan, ...hasil.catatan]
  return {
    desa,
    nama,
    keadaan: alasan.length === 0 ? 'siap' : 'peringatan',
    alasan,
    baris: hasil.daftarBaris.length,
    pendapatan: toAngka(hasil.ringkasan.pendapatan),
    belanja: toAngka(hasil.ringkasan.belanja),
    dokumen,
    ...(menggantikan === null ? {} : { menggantikan }),
  }
}

const toAngka = ({ anggaran, realisasi }: HasilImpor['ringkasan']['belanja']): Angka => ({
  anggaran: toRupiahNumber(anggaran),
  realisasi: realisasi === null ? null : toRupiahNumber(realisasi),
})

const KEPALA = [
  'kode_desa',
  'nama_desa',
  'hasil',
  'baris',
  'pendapatan_anggaran',
  'pendapatan_realisasi',
  'belanja_anggaran',
  'belanja_realisasi',
  'kode',
  'keterangan',
]

export function formatLaporanKiriman(daftar: readonly HasilDesa[]): string {
  const isi = daftar.map(({ desa, nama, keadaan, baris, pendapatan, belanja, alasan, ...lain }) => [
    desa,
    nama,
    lain.isDibatalkan === true ? 'dibatalkan' : keadaan,
    String(baris),
    ...[pendapatan, belanja].flatMap((jumlah) => [toTeks(jumlah?.anggaran), toTeks(jumlah?.realisasi)]),
    [...new Set(alasan.map(({ kode }) => kode))].join(' '),
    [lain.menggantikan ?? '', ...alasan.map(({ pesan }) => pesan)].join(' ').trim(),
  ])
  return formatCsv([KEPALA, ...isi.map((baris) => baris.map(toSelAman))])
}

const toTeks = (angka: number | null | undefined): string => (angka == null ? '' : String(angka))
