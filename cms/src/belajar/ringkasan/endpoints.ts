/** `/api/belajar/ringkasan/berkas`: the summary as a file, by the filter of the screen. */
import type { Endpoint } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { toRefusalResponse } from '../../platform/respond.ts'
import { toUnduhanTabel } from '../../platform/unduh-tabel.ts'
import { findRingkasan } from './queries.ts'
import { toBerkasRingkasan } from './rules.ts'

const BUKAN_WEWENANG: Alasan = {
  kode: 'BUKAN_WEWENANG',
  pesan: 'Ringkasan belajar untuk tutor yang punya angkatan, petugas kabupaten, dan admin provinsi.',
}

export const ringkasanEndpoints: Endpoint[] = [
  {
    path: '/belajar/ringkasan/berkas',
    method: 'get',
    handler: async (req) => {
      const hasil = await findRingkasan(req, Object.fromEntries(req.searchParams), new Date())
      if (hasil === null) return toRefusalResponse(403, [BUKAN_WEWENANG])
      return toUnduhanTabel(
        toBerkasRingkasan(hasil, hasil.saringan.menurut),
        `ringkasan-belajar-${hasil.saringan.menurut}`,
        req.searchParams.get('format'),
      )
    },
  },
]
