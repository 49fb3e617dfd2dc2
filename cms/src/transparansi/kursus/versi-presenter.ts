/** A version of a course before its newest, as the release froze it: enrolments that are held to it read it on. */
import {
  listIdVersiKursus,
  listStatusPeraturan,
  listVersiKursus,
  type StatusKini,
  type VersiKursus,
} from '../../belajar/index.ts'
import { getKunciVersiKursus, kursusPublikSchema } from '../../contract/kursus.ts'
import { listIdBerkas } from '../../naskah/berkas.ts'
import { listBerkasFakta } from '../../naskah/queries.ts'
import type { BerkasFakta } from '../../naskah/terbitan.ts'
import type { Penyaji, Salinan } from '../../publikasi/penyaji.ts'
import { getTanggalTerbit } from '../naskah/provinsi.ts'
import { presentKursus } from './presenter.ts'

/** `berkas`: files that a lesson shows; one that was deleted since is passed over with its block. */
type Fakta = { versi: VersiKursus; berkas: BerkasFakta[]; status: ReadonlyMap<string, StatusKini> }

export const kursusVersiPenyaji: Penyaji<Fakta> = {
  schema: kursusPublikSchema,
  listId: async (db) => (await listIdVersiKursus(db)).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const daftar = await listVersiKursus(db, daftarId)
    const status = await listStatusPeraturan(db)
    const milik = daftar.map(({ terbit }) => (terbit === null ? [] : listIdBerkas('kursus', terbit.naskah)))
    const berkas = await listBerkasFakta(db, [...new Set(milik.flat())])
    return daftar.map(({ id, slug, nomor, terbit: versi }) => ({
      id,
      kunci: getKunciVersiKursus(slug, nomor),
      fakta: versi === null ? null : { versi, berkas, status },
      terkait: [],
    }))
  },
  present: presentVersi,
}

/** Found by its address alone: what is searched and listed is the newest. Pure. */
function presentVersi({ versi, berkas, status }: Fakta): Salinan {
  const { slug, nomor, telaah, ...edisi } = versi
  const terbitan = { ...edisi, berkas, status: 'terbit' as const }
  return {
    ...presentKursus({ slug, terbitan, konteks: { telaah, status, rilis: nomor, versi: nomor } }),
    desa: null,
    tahun: null,
    status: 'terbit',
    tanggal: getTanggalTerbit(terbitan),
    teks: { a: '', b: '', c: '' },
  }
}
