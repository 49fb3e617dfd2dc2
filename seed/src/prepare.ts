/**
 * Prepares a database as its owner: migrations, grants, the areas, and in a trial portal the sample
 * villages. Safe to repeat: what is there is left alone. Writes the sample logins beside the data.
 */
import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import {
  createAcuanAwal,
  createAturanAwal,
  createReq,
  getDb,
  publishAntrean,
  publishSemua,
  runMigrations,
  startCms,
} from 'cms/server'
import { createNaskah } from './data/naskah-contoh.ts'
import { createKegiatanContoh } from './scenes/activities.ts'
import { createPengumumanContoh } from './scenes/announcements.ts'
import { createWilayah } from './scenes/areas.ts'
import { createApbdesContoh } from './scenes/budgets.ts'
import { createAngkatanContoh } from './scenes/cohorts.ts'
import { createKursusContoh } from './scenes/courses.ts'
import { createPenyaluranContoh } from './scenes/disbursements.ts'
import { createSaranaContoh } from './scenes/facilities.ts'
import { createPejabat, listDesaContoh } from './scenes/people.ts'
import { createProfilContoh } from './scenes/profiles.ts'
import { createProgramContoh } from './scenes/programmes.ts'
import { createInformasiContoh } from './scenes/public-information.ts'
import { createRealisasiContoh } from './scenes/realisations.ts'
import type { AkunContoh, Panggung } from './scenes/stage.ts'
import { createNaskahContoh } from './scenes/texts.ts'

const isProduksi = process.env.LEWU_MODE === 'produksi'
const say = (line: string): void => console.log(line)

const payload = await startCms()
const panggung: Panggung = { payload, now: new Date(), say }
try {
  await runMigrations(payload)
  say('Susunan basis data siap.')
  if (isProduksi) await assertNoContoh(panggung)
  say(`Wilayah: ${await createWilayah(panggung, !isProduksi)} baris baru.`)
  const aturan = await createAturanAwal(await getDb(await createReq(payload)))
  say(`Aturan penyaluran: ${aturan} baris baru.`)
  const acuan = await createAcuanAwal(await getDb(await createReq(payload)))
  say(`Kode dan bagian anggaran: ${acuan} baris baru.`)
  if (!isProduksi) await createContoh(panggung)
  await publishSemua(await createReq(payload))
  say('Halaman publik siap.')
} finally {
  await payload.destroy()
}
process.exit(0)

async function createContoh(stage: Panggung): Promise<void> {
  const daftarDesa = await listDesaContoh(stage)
  const akun = await createPejabat(stage, daftarDesa, getBenih())
  say(`Akun contoh: ${akun.length}.`)
  await publishSemua(await createReq(payload))
  for (const [index, desa] of daftarDesa.entries()) {
    await createProfilContoh(stage, desa)
    const jumlah = await createApbdesContoh(stage, desa, akun)
    const catatan = await createRealisasiContoh(stage, desa)
    const kegiatan = await createKegiatanContoh(stage, desa)
    await createPenyaluranContoh(stage, desa)
    const naskah = await createNaskahContoh(stage, desa, createNaskah(desa, stage.now))
    await createPengumumanContoh(stage, desa)
    await createInformasiContoh(stage, desa)
    await createSaranaContoh(stage, desa)
    say(
      `Desa contoh ${index + 1}/${daftarDesa.length}: ${desa.nama}, ${jumlah} APBDes, ${catatan} catatan realisasi, ${kegiatan} data kegiatan, dan ${naskah} naskah baru.`,
    )
  }
  say(`Kursus contoh: ${await createKursusContoh(stage)} baru.`)
  say(`Program belajar contoh: ${await createProgramContoh(stage)} baru.`)
  // What offices owe now is shown before the portal opens.
  while (await publishAntrean(stage.payload));
  const [pertama] = daftarDesa
  if (pertama !== undefined) say(`Angkatan contoh: ${await createAngkatanContoh(stage, pertama.kode)} baru.`)
  createLoginFile(akun)
}

function getBenih(): string {
  const benih = process.env.LEWU_SANDI_CONTOH_BENIH
  if (benih === undefined || benih === '') throw new Error('LEWU_SANDI_CONTOH_BENIH is not set')
  return benih
}

function createLoginFile(akun: readonly AkunContoh[]): void {
  const file = path.join(process.env.LEWU_DATA_DIR ?? '.data', 'contoh.json')
  const isi = { cms: process.env.LEWU_CMS_URL, situs: process.env.LEWU_SITE_URL, akun }
  writeFileSync(file, `${JSON.stringify(isi, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
}

/** A real portal never keeps accounts whose passwords were printed on a screen. */
async function assertNoContoh(stage: Panggung): Promise<void> {
  const [row] = await (await getDb(await createReq(stage.payload))).execute<{ jumlah: number }>(
    sql`select count(*)::int as jumlah from cms.pengguna where contoh`,
  )
  if ((row?.jumlah ?? 0) === 0) return
  console.error('Basis data ini berisi akun contoh. Pakai basis data baru untuk LEWU_MODE=produksi.')
  console.error('This database holds sample accounts. Use a new database for LEWU_MODE=produksi.')
  process.exit(1)
}
