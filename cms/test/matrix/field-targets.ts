/** Rows whose fields are asked for, each beside one to compare with, every field filled with a value of its own. */
import type { Kumpulan } from '../../src/akses/policy.ts'
import type { Desa, Panggung, Tokoh } from './actors.ts'
import type { Sasaran } from './expectation.ts'
import type { Kolom } from './fields.ts'
import { createTarget } from './targets.ts'

/** Where a row stands to the person: in the own village, in another, or it is the person's own. */
export const POSISI = ['desa sendiri', 'desa lain', 'diri'] as const
export type Posisi = (typeof POSISI)[number]
export type BarisKolom = Sasaran & { id: string; nilai: Readonly<Record<string, Nilai>> }
export type Nilai = string | boolean
export type SasaranKolom = BarisKolom & { pembanding: BarisKolom }

/** Null where there is no such row: nobody's own account, an area of somebody's own. */
export async function createSasaranKolom(
  panggung: Panggung,
  kumpulan: Kumpulan,
  tokoh: Tokoh,
  posisi: Posisi,
): Promise<SasaranKolom | null> {
  const desa = posisi === 'desa lain' ? panggung.b : panggung.a
  if (posisi === 'diri' && tokoh.nama === 'publik') return null
  switch (kumpulan) {
    case 'pengguna': {
      const id = posisi === 'diri' ? tokoh.pelaku.id : await createPengguna(panggung, desa, 'aa')
      const kode = posisi === 'diri' ? (tokoh.pelaku.peran[0]?.kode ?? '') : desa.kode
      if (posisi === 'diri') await setAkun(panggung, tokoh)
      const pembanding = await createPengguna(panggung, desa, 'zz')
      return {
        ...(await toBaris(panggung, kumpulan, id, { kode, milik: id })),
        pembanding: await toBaris(panggung, kumpulan, pembanding, { kode: desa.kode, milik: pembanding }),
      }
    }
    case 'gawai': {
      if (posisi === 'desa sendiri') return null
      const lain = panggung.daftarTokoh.find(({ nama }) => !['publik', tokoh.nama].includes(nama)) ?? tokoh
      const pemilik = posisi === 'diri' ? tokoh : lain
      const [satu, dua] = [
        await createGawai(panggung, desa, pemilik),
        await createGawai(panggung, desa, pemilik),
      ]
      return { ...satu, pembanding: dua }
    }
    case 'wilayah': {
      if (posisi === 'diri') return null
      const [luar] = (
        await panggung.portal.owner.query(`select id, kode from cms.wilayah where not bergabung limit 1`)
      ).rows
      return {
        ...(await toBaris(panggung, kumpulan, desa.id, { kode: desa.kode, milik: null })),
        pembanding: await toBaris(panggung, kumpulan, luar.id, { kode: luar.kode, milik: null }),
      }
    }
    default:
      throw new Error(`No target for the closed fields of ${kumpulan}`)
  }
}

/** Every closed field of a row as the database has it; a field without a value would prove nothing. */
export async function listNilai(
  { portal }: Panggung,
  kumpulan: Kumpulan,
  id: string,
): Promise<Readonly<Record<string, Nilai>>> {
  const { rows } = await portal.owner.query(
    `select to_jsonb(t) as isi from cms.${kumpulan.replaceAll('-', '_')} t where id = $1`,
    [id],
  )
  const sesi =
    kumpulan === 'pengguna'
      ? (await portal.owner.query('select id from cms.pengguna_sessions where _parent_id = $1 limit 1', [id]))
          .rows
      : []
  const isi = Object.entries((rows[0]?.isi ?? {}) as Record<string, Nilai>)
  return Object.fromEntries([
    ...isi.map(([nama, nilai]) => [toCamel(nama), nilai]),
    ['sessions', sesi[0]?.id],
  ])
}

export function getNilai(baris: BarisKolom, { kumpulan, nama }: Kolom): Nilai {
  const nilai = baris.nilai[nama]
  if (nilai === undefined || nilai === null) throw new Error(`No value in ${kumpulan}.${nama} of the target`)
  return nilai
}

/** Puts back what a write on the person's own account has changed. */
export async function setAkun({ portal }: Panggung, { pelaku, email, nama }: Tokoh): Promise<void> {
  await portal.owner.query(
    `update cms.pengguna set email = $2, aktif = $3, contoh = false, reset_password_token = 'token-' || id,
       reset_password_expiration = '2031-01-01', reset_password_requested_at = '2031-01-01' where id = $1`,
    [pelaku.id, email, nama !== 'akun-nonaktif'],
  )
}

async function toBaris(
  panggung: Panggung,
  kumpulan: Kumpulan,
  id: string,
  sasaran: Omit<Sasaran, 'isDraf'>,
): Promise<BarisKolom> {
  return { ...sasaran, isDraf: true, id, nilai: await listNilai(panggung, kumpulan, id) }
}

async function createGawai(panggung: Panggung, desa: Desa, pemilik: Tokoh): Promise<BarisKolom> {
  const { id, kode, milik } = await createTarget(panggung.portal, 'gawai', desa, 'draf', pemilik)
  return toBaris(panggung, 'gawai', id, { kode, milik })
}

/** Values begin with `awalan`, so that a sort by any of them has one order for two rows. */
async function createPengguna({ portal }: Panggung, desa: Desa, awalan: 'aa' | 'zz'): Promise<string> {
  const kunci = `${awalan}-${crypto.randomUUID()}`
  const isAwal = awalan === 'aa'
  const tanggal = isAwal ? '2031-01-01' : '2035-01-01'
  const { rows } = await portal.owner.query(
    `with baru as (
       insert into cms.pengguna (email, nama, aktif, contoh, hash, salt, reset_password_token,
         reset_password_expiration, reset_password_requested_at)
       values ($1, 'Sasaran', $2, $3, $4, $5, $6, $7, $7) returning id),
     sesi as (insert into cms.pengguna_sessions (_order, _parent_id, id, expires_at) select 1, id, $8, $7 from baru),
     tautan as (insert into cms.pengguna_rels (parent_id, path, "order", wilayah_id) select id, 'wilayah', 1, $9 from baru)
     select id from baru`,
    [
      `${kunci}@matriks.invalid`,
      isAwal,
      !isAwal,
      `${kunci}-hash`,
      `${kunci}-salt`,
      `${kunci}-token`,
      tanggal,
      `${kunci}-sesi`,
      desa.id,
    ],
  )
  return rows[0].id
}

const toCamel = (nama: string): string => nama.replace(/_([a-z])/g, (_, huruf: string) => huruf.toUpperCase())
