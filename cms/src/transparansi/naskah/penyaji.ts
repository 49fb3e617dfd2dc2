/** Presents editions of texts: what is the same for every kind. */
import { sql } from '@payloadcms/db-postgres'
import { ZodError, type ZodType } from 'zod'
import type { KumpulanNaskah } from '../../alur/kinds.ts'
import type { FotoPublik } from '../../contract/foto.ts'
import { type BerkasTerbit, getKunciNaskah } from '../../contract/naskah.ts'
import { type DesaRingkas, waktuSchema } from '../../contract/nilai.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import type { BerkasFakta, Terbitan } from '../../naskah/terbitan.ts'
import { toTabel } from '../../platform/tabel.ts'
import type { Db } from '../../platform/transaction.ts'
import {
  type BerkasPublik,
  type Penyaji,
  type PenyajiJenis,
  type Salinan,
  type Sumber,
  type Terkait,
  toPenyajiJenis,
} from '../../publikasi/penyaji.ts'
import { type DesaFakta, listDesaFakta, toDesaRingkas } from '../desa/facts.ts'

/** Facts of one edition, with what its kind reads besides (`konteks`). */
export type FaktaNaskah<Konteks = null> = {
  desa: DesaFakta
  slug: string
  terbitan: Terbitan
  konteks: Konteks
}
/** What a kind adds to the frame that all texts share. */
export type SajianNaskah = Pick<Salinan, 'tahun' | 'status' | 'judul' | 'teks' | 'berkas'> & {
  isi: Record<string, unknown>
  /** Day the lists are sorted by; the day of the first release where nothing is said. */
  tanggal?: string
}
export type DefinisiNaskah<Konteks> = {
  kumpulan: KumpulanNaskah
  schema: ZodType
  present: (fakta: FaktaNaskah<Konteks>) => SajianNaskah
  /** Read together for all rows of a chunk, by id. */
  listKonteks: (db: Db, daftar: readonly BarisNaskah[]) => Promise<Map<string, Konteks>>
  /** Other copies that say something of these texts, by id. */
  listTerkait?: (db: Db, daftar: readonly BarisNaskah[]) => Promise<Map<string, Terkait[]>>
}
export type BarisNaskah = { id: string; desaId: string; slug: string; terbitan: Terbitan | null }

export const tanpaKonteks = async (_db: Db, daftar: readonly BarisNaskah[]): Promise<Map<string, null>> =>
  new Map(daftar.map(({ id }) => [id, null]))

/** A kind of text as publication and preview use it. */
export type PenyajiNaskah = {
  jenis: PenyajiJenis
  /** The text presented as if this were its edition; null while something the page needs is missing. */
  findPratinjau: (db: Db, id: string, terbitan: Terbitan) => Promise<{ kunci: string; isi: unknown } | null>
}

export function toPenyajiNaskah<Konteks>(definisi: DefinisiNaskah<Konteks>): PenyajiNaskah {
  const penyaji = toPenyaji(definisi)
  return {
    jenis: toPenyajiJenis(penyaji),
    findPratinjau: async (db, id, terbitan) => {
      const daftar = (await listBaris(db, definisi.kumpulan, [id])).map((baris) => ({ ...baris, terbitan }))
      const [sumber] = await listSumberNaskah(db, definisi, daftar)
      return sumber?.fakta
        ? toIsiPratinjau(sumber.kunci, definisi.schema, () =>
            penyaji.present(sumber.fakta as FaktaNaskah<Konteks>),
          )
        : null
    },
  }
}

/** A draft may lack what its page needs; that is no fault of the program. */
export function toIsiPratinjau(
  kunci: string,
  schema: ZodType,
  present: () => Salinan,
): { kunci: string; isi: unknown } | null {
  try {
    return { kunci, isi: schema.parse(present().isi) }
  } catch (error) {
    if (error instanceof ZodError) return null
    throw error
  }
}

function toPenyaji<Konteks>(definisi: DefinisiNaskah<Konteks>): Penyaji<FaktaNaskah<Konteks>> {
  return {
    schema: definisi.schema,
    listId: async (db) =>
      (
        await db.execute<{ id: string }>(
          sql`select id from ${toTabel(definisi.kumpulan)} where terbitan is not null and deleted_at is null order by id`,
        )
      ).map(({ id }) => id),
    listSumber: async (db, daftarId) =>
      listSumberNaskah(db, definisi, await listBaris(db, definisi.kumpulan, daftarId)),
    present: (fakta) => presentNaskah(definisi, fakta),
  }
}

function listBaris(db: Db, kumpulan: KumpulanNaskah, daftarId: readonly string[]): Promise<BarisNaskah[]> {
  return db.execute<BarisNaskah>(sql`
    select id, desa_id as "desaId", slug, case when deleted_at is null then terbitan end as terbitan
    from ${toTabel(kumpulan)} where id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid) order by id`)
}

async function listSumberNaskah<Konteks>(
  db: Db,
  definisi: DefinisiNaskah<Konteks>,
  daftar: readonly BarisNaskah[],
): Promise<Sumber<FaktaNaskah<Konteks>>[]> {
  const daftarDesa = await listDesaFakta(db, [...new Set(daftar.map(({ desaId }) => desaId))])
  const konteks = await definisi.listKonteks(db, daftar)
  const terkait = await definisi.listTerkait?.(db, daftar)
  return daftar.flatMap((baris) => {
    const desa = daftarDesa.find(({ id }) => id === baris.desaId)
    return desa === undefined
      ? []
      : [toSumber(baris, desa, konteks.get(baris.id), terkait?.get(baris.id) ?? [])]
  })
}

function toSumber<Konteks>(
  { id, slug, terbitan }: BarisNaskah,
  desa: DesaFakta,
  konteks: Konteks | undefined,
  terkait: readonly Terkait[],
): Sumber<FaktaNaskah<Konteks>> {
  return {
    id,
    kunci: getKunciNaskah(desa.slug, slug),
    fakta: terbitan === null || konteks === undefined ? null : { desa, slug, terbitan, konteks },
    terkait: [...terkait, { jenis: 'desa', id: desa.id }],
  }
}

/** Pure; also used for previews and by bulk loading. */
export function presentNaskah<Konteks>(
  { present }: Pick<DefinisiNaskah<Konteks>, 'present'>,
  fakta: FaktaNaskah<Konteks>,
): Salinan {
  const { desa, slug, terbitan } = fakta
  const sajian = present(fakta)
  const terbit = toTanggal(new Date(terbitan.terbitPada))
  return {
    ...sajian,
    desa: desa.kode,
    tanggal: sajian.tanggal ?? terbit,
    waktu: waktuSchema.parse(terbitan.diperbarui),
    isi: {
      desa: toDesaRingkas(desa) satisfies DesaRingkas,
      slug,
      judul: sajian.judul,
      tanggal: terbit,
      diperbarui: terbitan.diperbarui,
      ...sajian.isi,
    },
  }
}

export const findBerkas = ({ berkas }: Terbitan, id: string | null | undefined): BerkasFakta | null =>
  berkas.find((satu) => satu.id === id) ?? null

/** A picture as pages print it, named by what it is: the original's name may tell of a person. */
export function toFoto(berkas: BerkasFakta, keterangan: string | null): FotoPublik {
  return {
    sha256: berkas.sha256,
    nama: `foto${getEkstensi(berkas)}`,
    lebar: berkas.lebar ?? 0,
    tinggi: berkas.tinggi ?? 0,
    alt: berkas.alt,
    keterangan: keterangan === '' ? null : keterangan,
  }
}

export function toUnduhan(berkas: BerkasFakta, nama: string): BerkasTerbit {
  const { sha256, jenisMedia, ukuran } = berkas
  return { sha256, nama: `${nama}${getEkstensi(berkas)}`, jenisMedia, ukuran }
}

/** The row behind a file of a page; both name it alike. */
export function toBerkasPublik(berkas: BerkasFakta, nama: string): BerkasPublik {
  const { sha256, jenisMedia, ukuran, filename } = berkas
  return { sha256, nama, jenisMedia, ukuran, berkasAsli: filename }
}

const getEkstensi = ({ filename }: BerkasFakta): string => filename.slice(filename.lastIndexOf('.'))
