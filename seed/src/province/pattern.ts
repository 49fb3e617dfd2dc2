/** The one village of a full province that is played; all others are stamped from its rows. */
import { sql } from '@payloadcms/db-postgres'
import { type Db, getDb } from 'cms/server'
import { toDesaContoh } from '../data/desa-contoh.ts'
import { createNaskahPenuh } from '../data/naskah-contoh.ts'
import { createApbdesContoh } from '../scenes/budgets.ts'
import { createPejabat, type DesaTerisi } from '../scenes/people.ts'
import { createProfilContoh } from '../scenes/profiles.ts'
import { type Panggung, toSistem } from '../scenes/stage.ts'
import { createNaskahContoh } from '../scenes/texts.ts'

/** Lines of spending are split so often: about 120 lines a budget. */
export const PECAHAN = 4
/** One number for all: equal numbers give equal pictures, so a province of villages shares a few files. */
const NOMOR = 2901
const JUMLAH_NASKAH = 12 + 6 + 8 + 2 + 10

/** All villages of the register with what is invented for them; `isBergabung` where that is done already. */
export async function listDesaProvinsi(db: Db): Promise<(DesaTerisi & { isBergabung: boolean })[]> {
  const rows = await db.execute<{
    id: string
    slug: string
    kode: string
    nama: string
    isBergabung: boolean
  }>(sql`
    select id, slug, kode, nama, bergabung as "isBergabung" from cms.wilayah
    where tingkat = 'desa' and not contoh and substr(kode, 10, 1) <> '1' order by kode`)
  return rows.map(({ id, slug, kode, nama, isBergabung }, index) => ({
    ...toDesaContoh({ nama, kabupaten: kode.slice(0, 5), nomor: NOMOR, index }),
    id,
    slug,
    kode,
    isBergabung,
  }))
}

/** The longest name stands in a text by chance least of all, so it can be told from other words. */
export function findPola<Desa extends { nama: string }>(daftar: readonly Desa[]): Desa {
  const [pertama] = daftar.toSorted((a, b) => b.nama.length - a.nama.length)
  if (pertama === undefined) throw new Error('There is no village in the register')
  return pertama
}

/** Through Payload, the importer and the workflow, as its officers would. Safe to repeat once it is whole. */
export async function createDesaPola(panggung: Panggung, pola: DesaTerisi, benih: string): Promise<void> {
  const db = await getDb(await toSistem(panggung))
  await updateBergabung(db, [pola.id])
  const akun = await createPejabat(panggung, [pola], benih)
  const naskah = createNaskahPenuh(pola, panggung.now)
  await createProfilContoh(panggung, pola)
  await createApbdesContoh(panggung, pola, akun, { pecahan: PECAHAN, pemilikPdf: naskah.pemilikPdf })
  await createNaskahContoh(panggung, pola, naskah)
  await assertUtuh(db, pola)
}

export async function updateBergabung(db: Db, daftarId: readonly string[]): Promise<void> {
  await db.execute(sql`
    update cms.wilayah set bergabung = true
    where id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid)`)
}

/** Kinds that have rows are left alone by the scenes, so a play that was broken off stays half. */
async function assertUtuh(db: Db, { id }: DesaTerisi): Promise<void> {
  const [row] = await db.execute<{ jumlah: number }>(sql`
    select count(distinct dokumen)::int as jumlah from cms.jejak
    where rantai = ${id} and ke in ('terbit', 'terbit-belum-diverifikasi')`)
  if (row?.jumlah === JUMLAH_NASKAH) return
  throw new Error(
    'Pengisian sebelumnya terputus pada desa pertama. Hapus folder data (LEWU_DATA_DIR) dan mulai lagi.',
  )
}
