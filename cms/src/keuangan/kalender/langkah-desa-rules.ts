/** All steps of the budget years of a village. Pure. */
import type { Tanggal } from '../../dasar/tanggal.ts'
import { type BarisKebiasaan, toKebiasaan } from '../../pengaturan/index.ts'
import { type KeadaanKalender, type LangkahDekat, listBelum, listLangkahTahun } from './kalender-rules.ts'
import { type LangkahTertunda, listLangkahTertunda } from './langkah-dokumen-rules.ts'

type Hari = { hariIni: Tanggal; libur: ReadonlySet<Tanggal> }
type Keadaan = Pick<KeadaanKalender, 'selesai' | 'tanda'> & {
  tertunda: readonly LangkahTertunda[]
  kebiasaan: BarisKebiasaan | null
}

/** Steps of many villages; those that are the same for all of a kabupaten are dated once. */
export function toListLangkah(hari: Hari): (desa: Keadaan) => LangkahDekat[] {
  const tahunan = new Map<string, LangkahDekat[]>()
  return ({ selesai, tertunda, tanda, kebiasaan: diatur }) => {
    const [kunci, kebiasaan] = [JSON.stringify(diatur), toKebiasaan(diatur)]
    const daftar = tahunan.get(kunci) ?? listLangkahTahun(kebiasaan, hari.hariIni)
    tahunan.set(kunci, daftar)
    return [
      ...listBelum(daftar, { selesai, tanda }),
      ...listLangkahTertunda(tertunda, { tanda, kebiasaan }, hari),
    ].toSorted((a, b) => b.hari - a.hari)
  }
}
