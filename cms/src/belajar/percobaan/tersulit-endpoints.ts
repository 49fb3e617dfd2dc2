/** `/api/belajar/tersulit/*`: the hardest questions as a file, by the filter of the screen. */
import type { Endpoint } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { toRefusalResponse } from '../../platform/respond.ts'
import { toUnduhanTabel } from '../../platform/unduh-tabel.ts'
import { findTersulit } from './tersulit-queries.ts'
import { KEPALA_TERSULIT, toTabelTersulit } from './tersulit-rules.ts'

const BUKAN_WEWENANG: Alasan = {
  kode: 'BUKAN_WEWENANG',
  pesan: 'Daftar ini untuk penulis, penelaah, dan tutor kursus yang sudah terbit.',
}

export const tersulitEndpoints: Endpoint[] = [
  {
    path: '/belajar/tersulit/:kursus/berkas',
    method: 'get',
    handler: async (req) => {
      const hasil = await findTersulit(req, req.routeParams?.kursus, Object.fromEntries(req.searchParams))
      if (hasil === null) return toRefusalResponse(403, [BUKAN_WEWENANG])
      const tabel = [[...KEPALA_TERSULIT], ...toTabelTersulit(hasil.daftar)]
      return toUnduhanTabel(tabel, `soal-tersulit-${hasil.kursus.id}`, req.searchParams.get('format'))
    },
  },
]
