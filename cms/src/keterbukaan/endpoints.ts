/** Which villages are late with what they announce, as a file: by the filter of the screen, for those who see the screen. */
import type { Endpoint } from 'payload'
import { toEndpointMasuk } from '../platform/own-endpoint.ts'
import { toRefusalResponse } from '../platform/respond.ts'
import { toUnduhanTabel } from '../platform/unduh-tabel.ts'
import { getPengumumanAnggaran } from './queries.ts'
import { KEPALA_TERLAMBAT, listTersaring, parseSaringan, toTabelTerlambat } from './terlambat-rules.ts'

const BUKAN_PEMBINA = {
  kode: 'BUKAN_WEWENANG',
  pesan: 'Daftar ini untuk petugas kecamatan, kabupaten, dan provinsi.',
}

/** GET /api/bukti-pengumuman/terlambat?kewajiban=&kabupaten=&kecamatan=&format= */
export const terlambatEndpoint: Endpoint = toEndpointMasuk({
  path: '/terlambat',
  method: 'get',
  handler: async (req) => {
    const daftar = (await getPengumumanAnggaran(req, new Date()))?.desaTerlambat ?? null
    if (daftar === null) return toRefusalResponse(403, [BUKAN_PEMBINA])
    const tersaring = listTersaring(daftar, parseSaringan(Object.fromEntries(req.searchParams)))
    const tabel = [[...KEPALA_TERLAMBAT], ...toTabelTerlambat(tersaring)]
    return toUnduhanTabel(tabel, 'desa-terlambat-mengumumkan', req.searchParams.get('format'))
  },
})
