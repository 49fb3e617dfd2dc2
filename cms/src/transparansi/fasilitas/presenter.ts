/** Facilities of a village: one public copy per village that has joined, empty where none is written down. */
import { sql } from '@payloadcms/db-postgres'
import {
  type Fasilitas,
  type FasilitasPublik,
  fasilitasPublikSchema,
  JENIS_FASILITAS,
} from '../../contract/fasilitas.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Penyaji, Salinan } from '../../publikasi/penyaji.ts'
import { type DesaFakta, listDesaFakta, toDesaRingkas } from '../desa/facts.ts'

type Baris = { desaId: string; isi: Fasilitas; waktu: string }
export type FaktaFasilitas = { desa: DesaFakta; daftar: Baris[] }

export const fasilitasPenyaji: Penyaji<FaktaFasilitas> = {
  schema: fasilitasPublikSchema,
  listId: async (db) =>
    (
      await db.execute<{ id: string }>(sql`
        select id from cms.wilayah where bergabung and tingkat = 'desa' order by kode`)
    ).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const milik = Map.groupBy(await listBaris(db, daftarId), ({ desaId }) => desaId)
    return (await listDesaFakta(db, daftarId)).map((desa) => ({
      id: desa.id,
      kunci: desa.slug,
      fakta: desa.bergabung ? { desa, daftar: milik.get(desa.id) ?? [] } : null,
      terkait: [{ jenis: 'informasi-publik', id: desa.id }],
    }))
  },
  present,
}

function present({ desa, daftar }: FaktaFasilitas): Salinan {
  const urutan = ({ isi }: Baris): number => JENIS_FASILITAS.indexOf(isi.jenis)
  const waktu =
    daftar
      .map((satu) => satu.waktu)
      .sort()
      .at(-1) ?? desa.diperbarui
  const isi: FasilitasPublik = {
    desa: toDesaRingkas(desa),
    diperbarui: waktu,
    daftar: daftar.toSorted((a, b) => urutan(a) - urutan(b)).map((satu) => satu.isi),
  }
  const judul = `Fasilitas ${desa.nama}`
  return {
    desa: desa.kode,
    tahun: null,
    status: 'terbit',
    tanggal: null,
    judul,
    isi,
    waktu,
    teks: { a: judul, b: '', c: isi.daftar.map(({ nama }) => nama).join(' ') },
    berkas: [],
  }
}

function listBaris(db: Db, daftarId: readonly string[]): Promise<Baris[]> {
  return db.execute<Baris>(sql`
    select desa_id as "desaId", ${toIso(sql`updated_at`)} as waktu,
      json_build_object('nama', nama, 'jenis', jenis, 'dusun', nullif(dusun, ''), 'tahunDibangun', tahun_dibangun::int,
        'sumberDana', sumber_dana, 'kondisi', kondisi, 'kapasitas', nullif(kapasitas, ''), 'jarakKm', jarak_km) as isi
    from cms.fasilitas where tampil
      and desa_id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid) order by nama, id`)
}
