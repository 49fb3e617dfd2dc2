/** People of the matrix: one per role with an area around village A, and the odd ones. */
import { PERAN, type Peran, type PeranAktif, TINGKAT_PERAN } from '../../src/akses/peran.ts'
import { asSystem } from '../../src/platform/as-system.ts'
import { loginAs, type Orang, type Portal } from '../support/portal.ts'
import type { Pelaku } from './expectation.ts'

export type Tokoh = {
  nama: string
  email: string
  orang: Orang
  pelaku: Pelaku
  /** Whether the account may sign in at all, with or without a role. */
  isMasuk: boolean
}
export type Desa = { id: string; kode: string; slug: string }
/** What every walk starts from: the cms, village A (the own one), village B and the people. */
export type Panggung = { portal: Portal; a: Desa; b: Desa; daftarTokoh: readonly Tokoh[] }

export const SANDI = 'perahu-lentera-jagung-42'

export async function createPanggung(portal: Portal): Promise<Panggung> {
  const [a, b] = await Promise.all(['danum-lestari', 'tumbang-harapan'].map((slug) => getDesa(portal, slug)))
  if (a === undefined || b === undefined) throw new Error('The sample villages are missing')
  return { portal, a, b, daftarTokoh: await listTokoh(portal, a, b) }
}

async function listTokoh(portal: Portal, a: Desa, b: Desa): Promise<Tokoh[]> {
  const satuPeran = PERAN.map((peran) => ({
    nama: peran as string,
    peran: [{ peran, kode: getKode(peran, a.kode) }],
  }))
  const khusus = [
    { nama: 'tanpa-peran', peran: [] },
    {
      nama: 'peran-berakhir',
      peran: [{ peran: 'operator-desa' as const, kode: a.kode, sampai: '2025-12-31' }],
    },
    {
      nama: 'dua-desa',
      peran: [
        { peran: 'operator-desa' as const, kode: a.kode },
        { peran: 'kepala-desa' as const, kode: b.kode },
      ],
    },
  ]
  const publik = { nama: 'publik', email: '', orang: portal.siapaPun, isMasuk: false }
  const daftar: Tokoh[] = [{ ...publik, pelaku: { id: '', peran: [] } }]
  for (const satu of [...satuPeran, ...khusus]) daftar.push(await createTokoh(portal, satu))
  const nonaktif = await createTokoh(portal, {
    nama: 'akun-nonaktif',
    peran: [{ peran: 'operator-desa', kode: a.kode }],
  })
  await portal.owner.query('update cms.pengguna set aktif = false where id = $1', [nonaktif.pelaku.id])
  return [...daftar, { ...nonaktif, isMasuk: false, pelaku: { ...nonaktif.pelaku, peran: [] } }]
}

type Rencana = { nama: string; peran: { peran: Peran; kode: string; sampai?: string }[] }

async function createTokoh(portal: Portal, { nama, peran }: Rencana): Promise<Tokoh> {
  const req = await portal.createReq()
  const email = `${nama}@matriks.invalid`
  const { id } = await portal.payload.create({
    collection: 'pengguna',
    data: { email, nama: `Matriks ${nama}`, password: SANDI, aktif: true },
    depth: 0,
    ...asSystem(req, 'people of a test'),
  })
  const berlaku: PeranAktif[] = []
  for (const satu of peran) {
    const { rows } = await portal.owner.query('select id from cms.wilayah where kode = $1', [satu.kode])
    // By SQL, so that the sample officers of the same offices keep theirs.
    await portal.owner.query(
      `insert into cms.peran (pengguna_id, peran, wilayah_id, sifat, nomor_sk, berlaku_dari, berlaku_sampai)
       values ($1, $2, $3, 'definitif', 'SK uji', '2024-01-01', $4)`,
      [id, satu.peran, rows[0].id, satu.sampai ?? null],
    )
    await portal.owner.query(
      `insert into cms.pengguna_rels (parent_id, path, "order", wilayah_id) values ($1, 'wilayah', 1, $2)`,
      [id, rows[0].id],
    )
    if (satu.sampai === undefined)
      berlaku.push({ peran: satu.peran, kode: satu.kode, sifat: 'definitif', wilayahId: rows[0].id })
  }
  const orang = await loginAs(portal.config, email, SANDI)
  return { nama, email, orang, pelaku: { id, peran: berlaku }, isMasuk: true }
}

function getKode(peran: Peran, kodeDesa: string): string {
  return kodeDesa.slice(0, { provinsi: 2, kabupaten: 5, kecamatan: 8, desa: 13 }[TINGKAT_PERAN[peran]])
}

async function getDesa(portal: Portal, slug: string): Promise<Desa> {
  const { rows } = await portal.owner.query('select id, kode, slug from cms.wilayah where slug = $1', [slug])
  return rows[0]
}
