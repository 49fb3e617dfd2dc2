import type { APIRoute } from 'astro'
import { getEnv } from '../../platform/env.ts'
import { toTidakAda } from '../../platform/tidak-ada.ts'
import { parseBerkasData, toBagianResponse } from '../../platform/unduhan-bagian.ts'
import { DESA_PER_BAGIAN } from '../../publik/data-provinsi.ts'
import { listRegister } from '../../publik/register-provinsi.ts'
import { NAMA_REGISTER } from '../../views/data/nama-register.ts'
import { REGISTER, toTabelRegister } from '../../views/data/register-provinsi.ts'
import { parseHalaman } from '../../views/nav-halaman.ts'

/** /data/fasilitas.csv and its like: a register of all villages, in parts. */
export const GET: APIRoute = async ({ params, url, locals }) => {
  const [berkas, bagian] = [
    parseBerkasData(params.berkas, NAMA_REGISTER),
    parseHalaman(url.searchParams.get('halaman')),
  ]
  if (berkas === null || bagian === null) return toTidakAda()
  const { situs } = getEnv()
  const { daftar, banyak } = await listRegister(REGISTER[berkas.nama].jenis, bagian, locals.catatan)
  const tabel = toTabelRegister(berkas.nama, daftar, situs)
  if (tabel === null) return toTidakAda()
  const isTerakhir = bagian * DESA_PER_BAGIAN >= banyak
  const alamat = `${situs}/data/${params.berkas}`
  return toBagianResponse(tabel, { jenis: berkas.jenis, bagian, isTerakhir, alamat })
}
