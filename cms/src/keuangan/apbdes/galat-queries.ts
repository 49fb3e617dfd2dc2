/** What an error of a budget in the portal does to the step that sets it. */
import type { Alasan } from '../../contract/galat.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import type { Db } from '../../platform/transaction.ts'
import type { AcuanAnggaran } from '../parameter/acuan.ts'
import { toSusunan } from './baris.ts'
import { checkApbdes, type HasilPeriksa } from './checks.ts'
import { ATURAN_FASE } from './fase.ts'
import { splitGalat } from './galat-rules.ts'
import { type DokumenApbdes, listBarisApbdes, listVersi } from './queries.ts'
import { findAnggaranBerlaku } from './versi-rules.ts'

type Bahan = {
  dokumen: Pick<DokumenApbdes, 'desa' | 'tahun' | 'fase'>
  acuan: AcuanAnggaran
  hariIni: Tanggal
}

/** A report is read beside the budget it is on only where it has errors of its own to tell from inherited ones. */
export async function getPembagianGalat(
  db: Db,
  hasil: HasilPeriksa,
  { dokumen: { desa, tahun, fase }, acuan, hariIni }: Bahan,
): Promise<ReturnType<typeof splitGalat>> {
  const isDitanya = hasil.galat.length > 0 && !ATURAN_FASE[fase].isAnggaran
  const anggaranSah = isDitanya ? await listGalatSah(db, { desa, tahun }, acuan) : []
  return splitGalat(hasil, { tahun, fase, hariIni, anggaranSah })
}

async function listGalatSah(
  db: Db,
  { desa, tahun }: { desa: string; tahun: number },
  acuan: AcuanAnggaran,
): Promise<Alasan[]> {
  const berlaku = findAnggaranBerlaku(await listVersi(db, desa, tahun))
  return berlaku === null ? [] : checkApbdes(toSusunan(await listBarisApbdes(db, berlaku.id)), acuan).galat
}
