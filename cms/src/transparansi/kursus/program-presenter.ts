/** A released programme, which names its courses by their addresses. */
import { sql } from '@payloadcms/db-postgres'
import { naskahProgramSchema } from '../../belajar/index.ts'
import { type ProgramBelajarPublik, programBelajarPublikSchema } from '../../contract/program-belajar.ts'
import type { PenyajiNaskah } from '../naskah/penyaji.ts'
import {
  type FaktaProvinsi,
  getTanggalTerbit,
  type SajianProvinsi,
  toPenyajiProvinsi,
} from '../naskah/provinsi.ts'

/** Addresses of courses by their ids; they stay once a course has been public. */
type Alamat = ReadonlyMap<string, string>

export const programBelajar: PenyajiNaskah = toPenyajiProvinsi<Alamat>({
  kumpulan: 'program-belajar',
  schema: programBelajarPublikSchema,
  listKonteks: async (db) => {
    const daftar = await db.execute<{ id: string; slug: string }>(sql`select id, slug from cms.kursus`)
    const alamat = new Map(daftar.map(({ id, slug }) => [id, slug]))
    return () => alamat
  },
  present: presentProgram,
})

/** Pure. */
function presentProgram({ slug, terbitan, konteks: alamat }: FaktaProvinsi<Alamat>): SajianProvinsi {
  const naskah = naskahProgramSchema.parse(terbitan.naskah)
  const isi: ProgramBelajarPublik = {
    slug,
    judul: naskah.judul,
    tanggal: getTanggalTerbit(terbitan),
    diperbarui: terbitan.diperbarui,
    ringkasan: naskah.ringkasan,
    untuk: naskah.untuk,
    berurutan: naskah.berurutan ?? false,
    contoh: naskah.contoh ?? false,
    daftarKursus: naskah.daftarKursus.flatMap(({ kursus, wajib }) => {
      const milik = kursus === null ? undefined : alamat.get(kursus)
      return milik === undefined ? [] : [{ kursus: milik, wajib: wajib ?? true }]
    }),
  }
  return {
    judul: isi.judul,
    isi,
    waktu: terbitan.diperbarui,
    teks: { a: isi.judul, b: `${isi.ringkasan} ${isi.untuk}`, c: '' },
    berkas: [],
  }
}
