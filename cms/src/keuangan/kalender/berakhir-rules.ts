/** Which activities have ended, so that their report is owed. Pure. */
import type { Tanggal } from '../../dasar/tanggal.ts'
import { calculateKemajuan } from '../realisasi/kemajuan-rules.ts'
import type { LangkahTertunda } from './langkah-dokumen-rules.ts'

/** `selesai`: when it was planned to end, or empty. `kemajuan`: approved records, the oldest first. */
export type KegiatanBerkemajuan = {
  id: string
  kode: string
  nama: string
  tahun: number
  selesai: string
  kemajuan: { dusun: string | null; kemajuan: '0' | '50' | '100' | null; tanggal: Tanggal }[]
}

export const listKegiatanBerakhir = (daftar: readonly KegiatanBerkemajuan[]): LangkahTertunda[] =>
  daftar.flatMap((satu) => {
    const sejak = findAkhir(satu)
    const { id, kode, nama, tahun } = satu
    return sejak === null ? [] : [{ kode: 'laporan-akhir', tahun, sejak, kegiatan: { id, kode, nama } }]
  })

/** The day its last place was whole, or as planned where no progress is recorded. */
function findAkhir({ selesai, kemajuan, kode }: KegiatanBerkemajuan): Tanggal | null {
  const catatan = kemajuan.map((satu) => ({
    ...satu,
    jenis: 'kemajuan' as const,
    kodeKegiatan: kode,
    volume: null,
    satuan: null,
  }))
  const tempat = calculateKemajuan(catatan).flatMap((satu) => satu.tempat)
  if (tempat.length === 0) return selesai === '' ? null : selesai
  if (tempat.some(({ persen }) => persen < 100)) return null
  return (
    tempat
      .map(({ tanggal }) => tanggal)
      .toSorted()
      .at(-1) ?? null
  )
}
