import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../platform/data-terbuka.ts'
import { getEnv } from '../../../../platform/env.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { DESA_PER_BAGIAN, listRincianProvinsi } from '../../../../publik/data-provinsi.ts'
import { toTabelRincian } from '../../../../views/data/apbdes-provinsi.ts'
import { formatCsvTabel } from '../../../../views/data/tabel.ts'
import { parseHalaman } from '../../../../views/nav-halaman.ts'

export const GET: APIRoute = async ({ params, url, locals }) => {
  const [tahun, bagian] = [Number(params.tahun), parseHalaman(url.searchParams.get('halaman'))]
  if (bagian === null) return toTidakAda()
  const daftar = await listRincianProvinsi(tahun, bagian, locals.catatan)
  const [pertama] = daftar
  if (pertama === undefined) return toTidakAda()
  const isTerakhir = bagian * DESA_PER_BAGIAN >= pertama.banyak
  const tabel = toTabelRincian(daftar, tahun)
  return toDataResponse(formatCsvTabel(tabel), {
    jenisMedia: 'text/csv; charset=utf-8; header=present',
    nama: `${tabel.nama}-bagian-${bagian}.csv`,
    berikut: isTerakhir ? null : `${getEnv().situs}/data/apbdes/${tahun}/rincian.csv?halaman=${bagian + 1}`,
  })
}
