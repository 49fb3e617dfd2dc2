import type { APIRoute } from 'astro'
import { getEnv } from '../../../../platform/env.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { parseBerkasData, toBagianResponse } from '../../../../platform/unduhan-bagian.ts'
import type { Catatan } from '../../../../publik/catatan.ts'
import { DESA_PER_BAGIAN, listRincianProvinsi } from '../../../../publik/data-provinsi.ts'
import { listKegiatanProvinsi } from '../../../../publik/register-provinsi.ts'
import { toTabelRincian } from '../../../../views/data/apbdes-provinsi.ts'
import { toTabelKegiatanProvinsi } from '../../../../views/data/register-provinsi.ts'
import type { Tabel } from '../../../../views/data/tabel.ts'
import { parseHalaman } from '../../../../views/nav-halaman.ts'

/** /data/apbdes/2026/rincian.csv, kegiatan.xlsx and their like: lines or activities of all villages, in parts. */
export const GET: APIRoute = async ({ params, url, locals }) => {
  const berkas = parseBerkasData(params.berkas, ['rincian', 'kegiatan'] as const)
  const bagian = parseHalaman(url.searchParams.get('halaman'))
  if (berkas === null || bagian === null) return toTidakAda()
  const tahun = Number(params.tahun)
  const hasil = await READ[berkas.nama]({ tahun, bagian }, locals.catatan)
  if (hasil === null) return toTidakAda()
  const isTerakhir = bagian * DESA_PER_BAGIAN >= hasil.banyak
  const alamat = `${getEnv().situs}/data/apbdes/${tahun}/${params.berkas}`
  return toBagianResponse(hasil.tabel, { jenis: berkas.jenis, bagian, isTerakhir, alamat })
}

type Hasil = Promise<{ tabel: Tabel; banyak: number } | null>
type Bagian = { tahun: number; bagian: number }
const READ = {
  rincian: async ({ tahun, bagian }: Bagian, catatan: Catatan): Hasil => {
    const daftar = await listRincianProvinsi(tahun, bagian, catatan)
    const [pertama] = daftar
    return pertama === undefined ? null : { tabel: toTabelRincian(daftar, tahun), banyak: pertama.banyak }
  },
  kegiatan: async ({ tahun, bagian }: Bagian, catatan: Catatan): Hasil => {
    const hasil = await listKegiatanProvinsi(tahun, bagian, catatan)
    const tabel = toTabelKegiatanProvinsi(hasil, { tahun, situs: getEnv().situs })
    return tabel === null ? null : { tabel, banyak: hasil.banyak }
  },
}
