/**
 * npm run provinsi: all villages of the province joined, with as much content as busy ones have. For
 * measurements only. One village is played; the others are stamped from its rows.
 */
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { createReq, getDb, publishSemua, runInTransaction, startCms } from 'cms/server'
import { createDesaPola, findPola, listDesaProvinsi } from './province/pattern.ts'
import { listIsiDesa } from './province/rows.ts'
import { createDesaCap } from './province/village.ts'
import type { Panggung } from './scenes/stage.ts'

const POTONGAN = 20
const say = (line: string): void => console.log(line)
const mulai = performance.now()
const payload = await startCms()
const panggung: Panggung = { payload, now: new Date(), say }

try {
  const db = await getDb(await createReq(payload))
  const daftar = await listDesaProvinsi(db)
  const desa = findPola(daftar)
  await createDesaPola(panggung, desa, getEnv('LEWU_SANDI_CONTOH_BENIH'))
  say(`Desa pertama dimainkan: ${desa.nama} (${toDetik()}).`)
  const pola = { desa, isi: await listIsiDesa(db, desa.id) }
  const sisa = daftar.filter(({ id, isBergabung }) => !isBergabung && id !== desa.id)
  const folder = path.join(getEnv('LEWU_DATA_DIR'), 'berkas')
  for (let awal = 0; awal < sisa.length; awal += POTONGAN) {
    const req = await createReq(payload)
    await runInTransaction(req, async () => {
      const tempat = { db: await getDb(req), folder, now: panggung.now }
      for (const satu of sisa.slice(awal, awal + POTONGAN)) await createDesaCap(tempat, pola, satu)
    })
    if ((awal / POTONGAN) % 10 === 0) {
      // Else the database plans for the few rows that it knew of before.
      await db.execute(sql`analyze`)
      say(`Desa ${awal}/${sisa.length} (${toDetik()}, ${toMemori()}).`)
    }
  }
  say(`Isi cms lengkap: ${daftar.length} desa (${toDetik()}, ${toMemori()}).`)
  await db.execute(sql`analyze`)
  await publishSemua(await createReq(payload), (jenis, selesai, semua) => {
    if (selesai === semua || selesai % 2000 === 0)
      say(`Terbit ${jenis}: ${selesai}/${semua} (${toDetik()}, ${toMemori()}).`)
  })
  say(`Selesai dalam ${toDetik()}, memori terbanyak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`)
} finally {
  await payload.destroy()
}
process.exit(0)

function getEnv(nama: string): string {
  const nilai = process.env[nama]
  if (nilai === undefined || nilai === '') throw new Error(`${nama} is not set`)
  return nilai
}

function toDetik(): string {
  return `${((performance.now() - mulai) / 1000).toFixed(0)} detik`
}

function toMemori(): string {
  return `${Math.round(process.memoryUsage().rss / 1_048_576)} MB`
}
