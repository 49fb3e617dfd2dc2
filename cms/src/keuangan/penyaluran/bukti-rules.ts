/** Files of the requirements of a stage: each has one, and a new one takes the place of its own alone. Pure. */
import { formatTanggal, isTanggal } from '../../dasar/tanggal.ts'

/** `id`: of the row; a new one has none. */
export type BarisBukti = { id?: string | undefined; syarat: string; berkas: string }
type Perubahan = {
  /** What stands in the database now. */
  tersimpan: readonly BarisBukti[]
  dikirim: readonly BarisBukti[]
  /** What the request began from: what is sent unchanged says nothing. */
  semula: readonly BarisBukti[]
}

/** Rows of requirements that were not sent stay: another person may have handed them in meanwhile. */
export function mergeBukti(perubahan: Perubahan): BarisBukti[] {
  const bukti = new Map(perubahan.tersimpan.map((satu) => [satu.syarat, satu]))
  for (const { syarat, berkas } of listBaru(perubahan))
    if (bukti.get(syarat)?.berkas !== berkas) bukti.set(syarat, { syarat, berkas })
  return [...bukti.values()]
}

/** What the kabupaten looked at when it stated the stage complete is not exchanged afterwards; null where nothing is. */
export function findSalahGanti(perubahan: Perubahan, lengkap: string | null): string | null {
  if (!lengkap) return null
  const ganti = listBaru(perubahan).find(({ syarat, berkas }) =>
    perubahan.tersimpan.some((satu) => satu.syarat === syarat && satu.berkas !== berkas),
  )
  if (ganti === undefined) return null
  const hari = isTanggal(lengkap) ? formatTanggal(lengkap) : lengkap
  return `Berkas syarat ${ganti.syarat} tidak dapat diganti: kabupaten sudah menyatakan tahap ini lengkap pada ${hari}. Bila berkas itu memang keliru, minta kabupaten mengosongkan tanggal itu dahulu.`
}

const listBaru = ({ dikirim, semula }: Perubahan): BarisBukti[] =>
  dikirim.filter(
    ({ syarat, berkas }) => !semula.some((satu) => satu.syarat === syarat && satu.berkas === berkas),
  )
