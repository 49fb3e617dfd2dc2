/** What may be stated of a stage: days in their order and not to come, an amount with the day it was paid. Pure. */
import { formatTanggal, isTanggal, type Tanggal } from '../../dasar/tanggal.ts'
import type { Penyerahan, PernyataanPenyaluran } from '../../payload-types.ts'

export type IsiPernyataan = {
  diserahkanPada: Tanggal | null
  lengkapPada: Tanggal | null
  cairPada: Tanggal | null
  jumlahCair: number | null
}
export type SalahPernyataan = { isian: keyof IsiPernyataan; pesan: string }

const NAMA = {
  diserahkanPada: 'diserahkan ke DPMD',
  lengkapPada: 'dinyatakan lengkap',
  cairPada: 'cair',
} as const
const URUTAN = ['diserahkanPada', 'lengkapPada', 'cairPada'] as const

/** The first thing to put right; null where there is none. */
export function findSalahPernyataan(
  isi: IsiPernyataan,
  { tahun, hariIni }: { tahun: number; hariIni: Tanggal },
): SalahPernyataan | null {
  for (const isian of URUTAN) {
    const hari = isi[isian]
    if (isTanggal(hari) && hari > hariIni)
      return { isian, pesan: `Tanggal ${NAMA[isian]} belum tiba. Nyatakan sesudah harinya.` }
    if (isTanggal(hari) && hari < `${tahun}-01-01`)
      return {
        isian,
        pesan: `Tanggal ${NAMA[isian]} sebelum tahun anggaran ${tahun}. Periksa tahunnya.`,
      }
  }
  return findSalahUrutan(isi) ?? findSalahJumlah(isi)
}

function findSalahUrutan(isi: IsiPernyataan): SalahPernyataan | null {
  const terisi = URUTAN.flatMap((isian) =>
    isTanggal(isi[isian]) ? [{ isian, hari: isi[isian] as Tanggal }] : [],
  )
  for (const [nomor, { isian, hari }] of terisi.entries()) {
    const lalu = terisi[nomor - 1]
    if (lalu !== undefined && hari < lalu.hari)
      return {
        isian,
        pesan: `Tanggal ${NAMA[isian]} tidak boleh sebelum ${NAMA[lalu.isian]} (${formatTanggal(lalu.hari)}).`,
      }
  }
  return null
}

function findSalahJumlah({ cairPada, jumlahCair }: IsiPernyataan): SalahPernyataan | null {
  if (isTanggal(cairPada) && (jumlahCair === null || jumlahCair <= 0))
    return { isian: 'jumlahCair', pesan: 'Isi jumlah yang cair, seperti terlihat di rekening kas desa.' }
  return !isTanggal(cairPada) && jumlahCair !== null && jumlahCair > 0
    ? { isian: 'cairPada', pesan: 'Isi tanggal cairnya.' }
    : null
}

/** Nothing said at all: no day, no amount, nothing ticked, no file. Such a record would only look like one. */
export const isPernyataanKosong = (isi: Record<string, unknown>): boolean =>
  DINYATAKAN.every((isian) => {
    const nilai = isi[isian]
    return (
      nilai === undefined || nilai === null || nilai === '' || (Array.isArray(nilai) && nilai.length === 0)
    )
  })

const DINYATAKAN = [
  ...URUTAN,
  'jumlahCair',
  'nilai',
  'dipenuhi',
  'bukti',
  'berkas',
  'tandaTerima',
] as const satisfies (keyof Penyerahan | keyof PernyataanPenyaluran)[]
