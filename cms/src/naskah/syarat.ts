/** What texts add to the workflow: a released step freezes an edition, a withdrawn one drops it. */

import { sql } from '@payloadcms/db-postgres'
import { TANPA_GALAT } from '../alur/galat.ts'
import type { KumpulanNaskah } from '../alur/kinds.ts'
import { STATUS_TERBIT } from '../alur/kinds.ts'
import type { SyaratAlur } from '../alur/syarat.ts'
import { toTabel } from '../platform/tabel.ts'
import { getDb } from '../platform/transaction.ts'
import { publishSalinan } from '../publikasi/publish.ts'
import { findTerbitan, getIsiNaskah } from './queries.ts'
import { createTerbitan } from './terbitan.ts'

export function toSyaratNaskah(kumpulan: KumpulanNaskah): SyaratAlur {
  return {
    getKeadaan: async (req, { id }) => {
      const db = await getDb(req)
      const sertaMerta = kumpulan === 'pengumuman' ? sql`sifat = 'serta-merta'` : sql`false`
      const [row] = await db.execute<{ tayang: boolean; segera: boolean }>(
        sql`select terbitan is not null as tayang, ${sertaMerta} as segera from ${toTabel(kumpulan)} where id = ${id}`,
      )
      return { tayang: row?.tayang ?? false, 'serta-merta': row?.segera ?? false }
    },
    findTenggat: async () => null,
    listGalat: async () => TANPA_GALAT,
    listSalahMasukan: async () => [],
    getIsi: (req, { id }) => getIsiNaskah(req, kumpulan, id),
    toPerubahan: async (req, { id }, { langkah, masukan, now }) => {
      if (langkah.aksi === 'cabut') return { terbitan: null }
      if (langkah.aksi === 'kembalikan') return { alasanKembali: masukan.alasan }
      if (!STATUS_TERBIT.includes(langkah.ke)) return {}
      const lama = await findTerbitan(await getDb(req), kumpulan, id)
      const isi = await getIsiNaskah(req, kumpulan, id)
      return { terbitan: createTerbitan({ ...isi, status: langkah.ke, lama, now }), alasanKembali: null }
    },
    publish: (req, { id, desa }) => publishSalinan(req, kumpulan, id, desa),
  }
}
