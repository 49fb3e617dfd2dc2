/** BUM Desa and koperasi of a village, with the capital its published budgets put in: one public copy per village. */
import { sql } from '@payloadcms/db-postgres'
import {
  type LembagaEkonomi,
  type LembagaEkonomiPublik,
  lembagaEkonomiPublikSchema,
} from '../../contract/lembaga-ekonomi.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Penyaji, Salinan } from '../../publikasi/penyaji.ts'
import { type DesaFakta, listDesaFakta, toDesaRingkas } from '../desa/facts.ts'

/** Penyertaan Modal Desa (Permendagri 20/2018, annex). */
const REKENING_MODAL = '6.2.2'

type Baris = { desaId: string; isi: LembagaEkonomi; waktu: string }
type Penyertaan = { kode: string; isi: LembagaEkonomiPublik['penyertaan'][number]; waktu: string }
export type FaktaLembagaEkonomi = { desa: DesaFakta; daftar: Baris[]; penyertaan: Penyertaan[] }

export const lembagaEkonomiPenyaji: Penyaji<FaktaLembagaEkonomi> = {
  schema: lembagaEkonomiPublikSchema,
  listId: async (db) =>
    (
      await db.execute<{ id: string }>(sql`
        select id from cms.wilayah where bergabung and tingkat = 'desa' order by kode`)
    ).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const daftarDesa = await listDesaFakta(db, daftarId)
    const milik = Map.groupBy(await listLembaga(db, daftarId), ({ desaId }) => desaId)
    const penyertaan = Map.groupBy(
      await listPenyertaan(
        db,
        daftarDesa.map(({ kode }) => kode),
      ),
      ({ kode }) => kode,
    )
    return daftarDesa.map((desa) => ({
      id: desa.id,
      kunci: desa.slug,
      fakta: desa.bergabung
        ? { desa, daftar: milik.get(desa.id) ?? [], penyertaan: penyertaan.get(desa.kode) ?? [] }
        : null,
      terkait: [{ jenis: 'informasi-publik', id: desa.id }],
    }))
  },
  present,
}

function present({ desa, daftar, penyertaan }: FaktaLembagaEkonomi): Salinan {
  const waktu =
    [...daftar, ...penyertaan]
      .map((satu) => satu.waktu)
      .sort()
      .at(-1) ?? desa.diperbarui
  const judul = `BUM Desa dan koperasi ${desa.nama}`
  const isi: LembagaEkonomiPublik = {
    desa: toDesaRingkas(desa),
    diperbarui: waktu,
    daftar: daftar.map((satu) => satu.isi),
    penyertaan: penyertaan.map((satu) => satu.isi),
  }
  return {
    desa: desa.kode,
    tahun: null,
    status: 'terbit',
    tanggal: null,
    judul,
    isi,
    waktu,
    teks: { a: judul, b: isi.daftar.map(({ nama }) => nama).join(' '), c: '' },
    berkas: [],
  }
}

function listLembaga(db: Db, daftarId: readonly string[]): Promise<Baris[]> {
  return db.execute<Baris>(sql`
    select l.desa_id as "desaId", ${toIso(sql`l.updated_at`)} as waktu,
      json_build_object('nama', l.nama, 'jenis', l.jenis,
        'badanHukum', case when l.nomor_badan_hukum <> '' then
          json_build_object('nomor', l.nomor_badan_hukum, 'tanggal', l.tanggal_badan_hukum) end,
        'usaha', coalesce((select json_agg(u.bidang order by u._order) from cms.lembaga_ekonomi_usaha u
          where u._parent_id = l.id), '[]'),
        'daftarHasil', coalesce((select json_agg(json_build_object('tahun', h.tahun::int, 'pendapatan', h.pendapatan,
          'hasil', h.hasil, 'bagianDesa', h.bagian_desa) order by h.tahun desc) from cms.lembaga_ekonomi_daftar_hasil h
          where h._parent_id = l.id), '[]')) as isi
    from cms.lembaga_ekonomi l where l.tampil
      and l.desa_id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid)
    order by l.jenis, l.nama, l.id`)
}

/** From the published copies, so that these figures are those of the budget's own page. */
function listPenyertaan(db: Db, daftarKode: readonly string[]): Promise<Penyertaan[]> {
  return db.execute<Penyertaan>(sql`
    select s.desa as kode, ${toIso(sql`s.waktu`)} as waktu,
      json_build_object('tahun', s.tahun, 'anggaran', p->'anggaran', 'realisasi', p->'realisasi') as isi
    from publik.salinan s, jsonb_path_query(s.isi, '$.rincianPembiayaan[*] ? (@.kode == $kode)',
      jsonb_build_object('kode', ${REKENING_MODAL}::text)) p
    where s.jenis = 'apbdes' and s.desa in (select jsonb_array_elements_text(${JSON.stringify(daftarKode)}::jsonb))
    order by s.desa, s.tahun desc`)
}
