/** Who governs a village, out of two registers; one public copy per village. */
import { sql } from '@payloadcms/db-postgres'
import { listKompetensiDesa, listPemegangDesa } from '../../belajar/index.ts'
import {
  type Kompetensi,
  type Pemegang,
  type PemerintahanPublik,
  pemerintahanPublikSchema,
} from '../../contract/pemerintahan.ts'
import { listBerkasFakta } from '../../naskah/queries.ts'
import type { BerkasFakta } from '../../naskah/terbitan.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Penyaji, Salinan, Sumber } from '../../publikasi/penyaji.ts'
import { type DesaFakta, listDesaFakta, toDesaRingkas } from '../desa/facts.ts'
import { toBerkasPublik, toFoto } from '../naskah/penyaji.ts'

type Masa = { mulai: string | null; selesai: string | null; diperbarui: string; desaId: string }
type Perangkat = Masa & { nama: string; jabatan: string; fotoId: string | null }
type Lembaga = Masa & {
  nama: string
  jenis: PemerintahanPublik['daftarLembaga'][number]['jenis']
  ketua: string | null
  keterangan: string | null
}
export type FaktaPemerintahan = {
  desa: DesaFakta
  perangkat: Perangkat[]
  lembaga: Lembaga[]
  kompetensi: Kompetensi[]
  pemegang: Pemegang[]
  foto: BerkasFakta[]
}

export const pemerintahanPenyaji: Penyaji<FaktaPemerintahan> = {
  schema: pemerintahanPublikSchema,
  listId: async (db) =>
    (
      await db.execute<{ id: string }>(sql`
        select w.id from cms.wilayah w where w.bergabung and w.tingkat = 'desa' and (
          exists (select 1 from cms.perangkat p where p.desa_id = w.id and p.aktif)
          or exists (select 1 from cms.lembaga l where l.desa_id = w.id and l.aktif)) order by w.kode`)
    ).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const daftarDesa = await listDesaFakta(db, daftarId)
    const perangkat = await listPerangkat(db, daftarId)
    const lembaga = await listLembaga(db, daftarId)
    const kompetensi = await listKompetensiDesa(db, daftarId)
    const pemegang = await listPemegangDesa(db, daftarId)
    const foto = await listBerkasFakta(
      db,
      perangkat.flatMap(({ fotoId }) => fotoId ?? []),
    )
    return daftarDesa.map((desa): Sumber<FaktaPemerintahan> => {
      const milik = <Baris extends Masa>(daftar: Baris[]): Baris[] =>
        daftar.filter(({ desaId }) => desaId === desa.id)
      const fakta = {
        desa,
        perangkat: milik(perangkat),
        lembaga: milik(lembaga),
        kompetensi: kompetensi.get(desa.id) ?? [],
        pemegang: pemegang.get(desa.id) ?? [],
        foto,
      }
      const isAda = desa.bergabung && fakta.perangkat.length + fakta.lembaga.length > 0
      return {
        id: desa.id,
        kunci: desa.slug,
        fakta: isAda ? fakta : null,
        terkait: [{ jenis: 'desa', id: desa.id }],
      }
    })
  },
  present,
}

function present({ desa, perangkat, lembaga, kompetensi, pemegang, foto }: FaktaPemerintahan): Salinan {
  const waktu =
    [...perangkat, ...lembaga]
      .map(({ diperbarui }) => diperbarui)
      .sort()
      .at(-1) ?? desa.diperbarui
  const dipakai = perangkat.flatMap(({ fotoId }) => foto.find(({ id }) => id === fotoId) ?? [])
  const isi: PemerintahanPublik = {
    desa: toDesaRingkas(desa),
    diperbarui: waktu,
    daftarPerangkat: perangkat.map(({ nama, jabatan, mulai, selesai, fotoId }) => {
      const berkas = foto.find(({ id }) => id === fotoId)
      return { nama, jabatan, mulai, selesai, foto: berkas === undefined ? null : toFoto(berkas, null) }
    }),
    daftarLembaga: lembaga.map(({ nama, jenis, ketua, mulai, selesai, keterangan }) => ({
      nama,
      jenis,
      ketua,
      mulai,
      selesai,
      keterangan,
    })),
    daftarKompetensi: kompetensi,
    daftarPemegang: pemegang,
  }
  return {
    desa: desa.kode,
    tahun: null,
    status: 'terbit',
    tanggal: null,
    judul: `Pemerintahan ${desa.nama}`,
    isi,
    waktu,
    teks: {
      a: `Pemerintahan ${desa.nama}`,
      b: perangkat.map(({ nama, jabatan }) => `${nama} ${jabatan}`).join(' '),
      c: lembaga.map(({ nama, ketua }) => `${nama} ${ketua ?? ''}`).join(' '),
    },
    berkas: [
      ...new Map(
        dipakai.map((satu) => [satu.sha256, toBerkasPublik(satu, toFoto(satu, null).nama)]),
      ).values(),
    ],
  }
}

const WAKTU = sql`${toIso(sql`updated_at`)} as diperbarui`
const dalam = (daftarId: readonly string[]) =>
  sql`desa_id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid)`

function listPerangkat(db: Db, daftarId: readonly string[]): Promise<Perangkat[]> {
  return db.execute<Perangkat>(sql`
    select desa_id as "desaId", nama, jabatan, nullif(mulai, '') as mulai, nullif(selesai, '') as selesai,
      foto_id as "fotoId", ${WAKTU}
    from cms.perangkat where aktif and ${dalam(daftarId)} order by urutan, jabatan, nama, id`)
}

function listLembaga(db: Db, daftarId: readonly string[]): Promise<Lembaga[]> {
  return db.execute<Lembaga>(sql`
    select desa_id as "desaId", nama, jenis, nullif(ketua, '') as ketua, nullif(mulai, '') as mulai,
      nullif(selesai, '') as selesai, nullif(keterangan, '') as keterangan, ${WAKTU}
    from cms.lembaga where aktif and ${dalam(daftarId)} order by urutan, jenis, nama, id`)
}
