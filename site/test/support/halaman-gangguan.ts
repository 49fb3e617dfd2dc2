/** Addresses at which a real server shows its pages for a fault (500) and for a lost database (503). */
import { test as dasar } from '@playwright/test'
import pg from 'pg'
import { SITUS } from './halaman-contoh.ts'
import { SitusUji } from './situs-uji.ts'

export type HalamanGangguan = { galat: string; tutup: string }

/** Nobody listens on this port, so this site never had a database. */
const BASIS_DATA_MATI = 'postgres://situs@127.0.0.1:1/lewu'

/** One of each for every worker, gone with it. */
export const test = dasar.extend<object, { gangguan: HalamanGangguan }>({
  gangguan: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for from here.
    async ({}, run, { workerIndex }) => {
      const rusak = await createSalinanRusak(`rusak-${workerIndex}`)
      const mati = await SitusUji.start({ basisData: BASIS_DATA_MATI, hasil: 'dist' }).catch(
        async (error) => {
          await rusak.delete()
          throw error
        },
      )
      await run({
        galat: new URL(`/desa/rusak-${workerIndex}`, SITUS).href,
        tutup: `${mati.url}/`,
      })
      await mati.finish()
      await rusak.delete()
    },
    { scope: 'worker' },
  ],
})

/** A published village whose copy is not what the contract says. */
async function createSalinanRusak(slug: string): Promise<{ delete: () => Promise<void> }> {
  const connectionString = process.env.LEWU_TEST_DATABASE_URL
  if (connectionString === undefined)
    throw new Error('LEWU_TEST_DATABASE_URL is not set: run the browser tests by `npm test`')
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    await client.query(sql, [slug]).finally(() => client.end())
  }
  await run(
    `insert into publik.salinan (jenis, kunci, status, judul, isi, versi, waktu, cari)
     values ('desa', $1, 'terbit', '', '{}', '', now(), '')`,
  )
  return { delete: () => run(`delete from publik.salinan where jenis = 'desa' and kunci = $1`) }
}
