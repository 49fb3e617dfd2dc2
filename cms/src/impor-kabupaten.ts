/** One export for all villages of a kabupaten, from the command line: staged, then village by village, then the list. */
import { createReadStream } from 'node:fs'
import { access, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { FASE } from './contract/apbdes.ts'
import { toTanggal } from './dasar/tanggal.ts'
import {
  checkSampai,
  createKirimanBaru,
  findKemajuan,
  findTerputus,
  formatLaporanKiriman,
  type HasilDesa,
  hasSampai,
  listHasil,
  runDesaBerikut,
} from './keuangan/index.ts'
import { getPoolDb } from './platform/transaction.ts'
import { createReq } from './server.ts'

export type PilihanKabupaten = {
  kabupaten: string
  tahun: number
  fase: (typeof FASE)[number]
  sampai?: string | undefined
  berkas: string
  laporan: string
  lanjutkan: boolean
}

export async function runImporKabupaten(payload: Payload, pilihan: PilihanKabupaten): Promise<number> {
  const kiriman = pilihan.lanjutkan
    ? await findTerputus(getPoolDb(payload), pilihan.kabupaten)
    : await createKiriman(payload, pilihan)
  if (kiriman === null) throw new Error('Tidak ada kiriman kabupaten ini yang terputus.')
  // A request of its own for each village: what one has cached or failed at is not the next one's.
  for (let n = 1; ; n += 1) {
    const hasil = await runDesaBerikut(await createReq(payload), kiriman)
    if (hasil === null) break
    console.error(`${n}. ${hasil.desa} ${hasil.nama}: ${hasil.keadaan}`)
  }
  await waitSelesai(payload, kiriman)
  const daftar = await listHasil(getPoolDb(payload), kiriman)
  await writeFile(toAlamat(pilihan.laporan), formatLaporanKiriman(daftar))
  console.log(formatRingkas(daftar, pilihan.laporan))
  return 0
}

/** A portal that runs takes villages of its own accord; what it still has in hand belongs in the list as well. */
async function waitSelesai(payload: Payload, kiriman: string): Promise<void> {
  for (;;) {
    const kemajuan = await findKemajuan(getPoolDb(payload), kiriman)
    if (kemajuan === null || kemajuan.selesai === kemajuan.desa) return
    await setTimeout(500)
  }
}

async function createKiriman(payload: Payload, pilihan: PilihanKabupaten): Promise<string> {
  const alamat = toAlamat(pilihan.berkas)
  const isAda = await access(alamat).then(
    () => true,
    () => false,
  )
  if (!isAda) throw new Error(`Berkas ${pilihan.berkas} tidak dapat dibaca.`)
  const [kabupaten] = await getPoolDb(payload).execute<{ id: string }>(
    sql`select id from cms.wilayah where kode = ${pilihan.kabupaten} and tingkat = 'kabupaten'`,
  )
  if (kabupaten === undefined)
    throw new Error(`Kabupaten "${pilihan.kabupaten}" tidak ada. Pakai kodenya, misalnya 62.01.`)
  const tempat = { ...pilihan, sampai: hasSampai(pilihan.fase) ? (pilihan.sampai ?? null) : null }
  const salahSampai = checkSampai(tempat, toTanggal(new Date()))
  if (salahSampai !== null) throw new Error(salahSampai.pesan)
  const hasil = await createKirimanBaru(await createReq(payload), {
    ...tempat,
    wilayah: kabupaten.id,
    namaBerkas: path.basename(alamat),
    berkas: createReadStream(alamat, { highWaterMark: 4_096 }),
  })
  if (!hasil.ok) throw new Error(hasil.reason.pesan)
  return hasil.value
}

const toAlamat = (berkas: string): string => path.resolve(process.env.INIT_CWD ?? '.', berkas)

function formatRingkas(daftar: readonly HasilDesa[], laporan: string): string {
  const hitung = (keadaan: HasilDesa['keadaan']): number =>
    daftar.filter((satu) => satu.keadaan === keadaan).length
  return `${daftar.length} desa: ${hitung('siap')} siap, ${hitung('peringatan')} dengan catatan, ${hitung('ditolak')} ditolak. Rincian: ${laporan}`
}
