/** What the report says of each activity: money, output by place, progress, and what is not done yet. Pure. */
import type { ApbdesPublik, KemajuanPublik } from 'cms/contract/apbdes'
import { formatKodePos } from 'cms/contract/kode-anggaran'
import type { AnggaranRealisasi } from 'cms/contract/nilai'
import { formatAngka } from 'cms/dasar/angka'
import { TIDAK_ADA_DATA } from '../../teks/apbdes.ts'
import { TEKS_LRA as T } from '../../teks/cetak.ts'
import { formatTempat } from '../realisasi.ts'

export type BarisKegiatan = AnggaranRealisasi & {
  kode: string
  nama: string
  keluaran: string
  kemajuan: string
}
type Bahan = Pick<ApbdesPublik, 'daftarKegiatan' | 'realisasi'>

export function listBarisKegiatan({
  daftarKegiatan,
  realisasi,
  susunanKode,
}: Bahan & Pick<ApbdesPublik, 'susunanKode'>): BarisKegiatan[] {
  const byKode = toByKode(realisasi.kemajuan)
  return daftarKegiatan.map(({ kode, uraian, ...jumlah }) => {
    const kemajuan = byKode.get(kode)
    return {
      kode: formatKodePos(kode, susunanKode),
      nama: uraian,
      ...jumlah,
      keluaran: kemajuan?.tempat.map(formatTempat).join('; ') ?? TIDAK_ADA_DATA,
      kemajuan: kemajuan === undefined ? TIDAK_ADA_DATA : `${kemajuan.persen}%`,
    }
  })
}

/** Sentences on what is not finished or not begun (Permendagri 20/2018 Ps 72); silent on what nobody reported. */
export function listBelumSelesai({ daftarKegiatan, realisasi }: Bahan): string[] {
  const byKode = toByKode(realisasi.kemajuan)
  const belum = daftarKegiatan.flatMap(({ kode, uraian, realisasi: terpakai }) => {
    const kemajuan = byKode.get(kode)
    if (kemajuan !== undefined && kemajuan.persen < 100) return [T.belumSelesai(uraian, kemajuan.persen)]
    return kemajuan === undefined && terpakai === 0 ? [T.belumDibelanjakan(uraian)] : []
  })
  const tanpa = daftarKegiatan.filter(({ kode }) => !byKode.has(kode)).length
  if (byKode.size === 0) return [...belum, T.belumTakAda]
  return [
    ...(belum.length === 0 ? [T.belumKosong] : belum),
    ...(tanpa === 0 ? [] : [T.tanpaKemajuan(formatAngka(tanpa))]),
  ]
}

const toByKode = (daftar: readonly KemajuanPublik[]) => new Map(daftar.map((satu) => [satu.kode, satu]))
