/**
 * npm run impor -- kabupaten --kabupaten <kode> --tahun <n> --fase awal --berkas <zip> --laporan <csv> (or --lanjutkan)
 * `--fase realisasi-berjalan` asks for the last day that is booked: --sampai <YYYY-MM-DD>
 * npm run impor -- apbdes --desa <slug|kode> --tahun <n> --fase awal --berkas <file> [--terapkan] [--sebagai <e-mail>] [--json]
 * `--posting <n>`: of a Siskeudes export that holds several changes, the one that is meant
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { FASE } from './contract/apbdes.ts'
import { tahunSchema } from './contract/nilai.ts'
import { formatRupiah, toSen } from './dasar/rupiah.ts'
import { runImporKabupaten } from './impor-kabupaten.ts'
import {
  formatDibaca,
  getDesaByNama,
  importApbdes,
  type LaporanImpor,
  presentImpor,
} from './keuangan/index.ts'
import { getPoolDb } from './platform/transaction.ts'
import { createReq, startCms } from './server.ts'

const PETUNJUK =
  'Contoh: npm run impor -- apbdes --desa danum-lestari --tahun 2022 --fase awal --berkas apbdes.csv --terapkan'
const TAHUN_SALAH = '--tahun harus diisi dengan tahun anggaran 2015 sampai 2099'
const POSTING_SALAH = '--posting harus nomor posting Siskeudes, 2 atau lebih'
const tahunPilihan = z.coerce
  .number({ error: TAHUN_SALAH })
  .refine((nilai) => tahunSchema.safeParse(nilai).success, { error: TAHUN_SALAH })
const fasePilihan = z.enum(FASE, { error: `--fase harus salah satu dari ${FASE.join(', ')}` }).default('awal')
const kabupatenSchema = z.object({
  kabupaten: z.string({ error: '--kabupaten belum diisi (kodenya, misalnya 62.01)' }),
  tahun: tahunPilihan,
  fase: fasePilihan,
  sampai: z.string().optional(),
  berkas: z.string({ error: '--berkas belum diisi' }),
  laporan: z.string({ error: '--laporan belum diisi (berkas CSV untuk hasilnya)' }),
  lanjutkan: z.boolean().default(false),
})
/** What a delivery already knows when it goes on. */
const DILANJUTKAN = { tahun: '2015', berkas: '' }
const pilihanSchema = z.object({
  desa: z.string({ error: '--desa belum diisi (slug atau kode desa)' }),
  tahun: tahunPilihan,
  fase: fasePilihan,
  sampai: z.string().optional(),
  posting: z.coerce
    .number({ error: POSTING_SALAH })
    .int({ error: POSTING_SALAH })
    .min(2, { error: POSTING_SALAH })
    .optional(),
  berkas: z.string({ error: '--berkas belum diisi' }),
  sebagai: z.string().optional(),
  terapkan: z.boolean().default(false),
  json: z.boolean().default(false),
})

process.exit(await runImpor())

async function runImpor(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      desa: { type: 'string' },
      tahun: { type: 'string' },
      fase: { type: 'string' },
      sampai: { type: 'string' },
      posting: { type: 'string' },
      berkas: { type: 'string' },
      sebagai: { type: 'string' },
      terapkan: { type: 'boolean' },
      json: { type: 'boolean' },
      kabupaten: { type: 'string' },
      laporan: { type: 'string' },
      lanjutkan: { type: 'boolean' },
    },
  })
  if (positionals[0] === 'kabupaten') {
    const pilihan = kabupatenSchema.safeParse(
      values.lanjutkan === true ? { ...DILANJUTKAN, ...values } : values,
    )
    if (!pilihan.success) return finishWithGalat(toPesan(pilihan.error), false)
    return runWithCms(false, (payload) => runImporKabupaten(payload, pilihan.data))
  }
  const pilihan = pilihanSchema.safeParse(values)
  if (positionals[0] !== 'apbdes' || !pilihan.success)
    return finishWithGalat(
      pilihan.error === undefined ? ['Jenis impor yang ada: apbdes, kabupaten.'] : toPesan(pilihan.error),
      values.json === true,
    )
  return runWithCms(pilihan.data.json, (payload) => importBerkas(payload, pilihan.data))
}

function toPesan(error: z.ZodError): string[] {
  return error.issues.map(({ message }) => message)
}

async function runWithCms(isJson: boolean, work: (payload: Payload) => Promise<number>): Promise<number> {
  const payload = await startCms()
  try {
    return await work(payload)
  } catch (error) {
    return finishWithGalat([error instanceof Error ? error.message : String(error)], isJson)
  } finally {
    await payload.destroy()
  }
}

async function importBerkas(payload: Payload, pilihan: z.infer<typeof pilihanSchema>): Promise<number> {
  const { tahun, fase, sampai, posting, berkas, terapkan, json } = pilihan
  const desa = await getDesaByNama(await createReq(payload), pilihan.desa)
  const req = await getReqPengimpor(payload, desa.id, pilihan.sebagai)
  const byte = await readFile(path.resolve(process.env.INIT_CWD ?? '.', berkas)).catch(() => null)
  if (byte === null) return finishWithGalat([`Berkas ${berkas} tidak dapat dibaca.`], json)
  const hasil = await importApbdes(req, {
    desa: desa.id,
    tahun,
    fase,
    sampai: sampai ?? null,
    posting: posting ?? null,
    namaBerkas: path.basename(berkas),
    byte,
    terapkan,
  })
  if (!hasil.ok)
    return finishWithGalat(
      hasil.reason.alasan.map(({ pesan }) => pesan),
      json,
      hasil.reason.alasan,
    )
  const laporan = presentImpor(hasil.value)
  console.log(json ? JSON.stringify(laporan) : formatLaporan(laporan))
  return 0
}

/** The named account, or else the operator who holds the office in this village now. */
async function getReqPengimpor(
  payload: Payload,
  desa: string,
  email: string | undefined,
): Promise<PayloadRequest> {
  if (email !== undefined) return createReq(payload, email)
  const [operator] = await getPoolDb(payload).execute<{ email: string }>(sql`
    select u.email from cms.peran p join cms.pengguna u on u.id = p.pengguna_id and u.aktif
    where p.wilayah_id = ${desa} and p.peran = 'operator-desa' and p.berlaku_dari <= to_char(now() at time zone 'Asia/Pontianak', 'YYYY-MM-DD')
      and (p.berlaku_sampai is null or p.berlaku_sampai >= to_char(now() at time zone 'Asia/Pontianak', 'YYYY-MM-DD'))
    order by p.created_at limit 1`)
  if (operator === undefined)
    throw new Error('Desa ini belum punya operator. Sebutkan akun dengan --sebagai <e-mail>.')
  return createReq(payload, operator.email)
}

function formatLaporan(laporan: LaporanImpor): string {
  const { tujuan, namaBerkas, halangan, pengganti, temuan } = laporan
  const { ditolak, catatan, galat, peringatan, jumlah, dokumen } = laporan
  const uang = (angka: number | null): string =>
    angka === null ? 'belum ada data' : formatRupiah(toSen(angka))
  return [
    `${tujuan}, berkas ${namaBerkas}`,
    ...temuan,
    ...(halangan === null ? [] : [halangan.pesan]),
    ...(pengganti === null ? [] : [pengganti]),
    formatDibaca(laporan),
    ...ditolak.map(({ baris, alasan }) => `  baris ${baris}: ${alasan}`),
    ...catatan.map(({ pesan }) => `  catatan: ${pesan}`),
    ...galat.map(({ kode, pesan }) => `  GALAT ${kode}: ${pesan}`),
    ...peringatan.map(({ kode, pesan }) => `  peringatan ${kode}: ${pesan}`),
    ...Object.entries(jumlah).map(
      ([nama, { anggaran, realisasi }]) => `  ${nama}: ${uang(anggaran)} (realisasi ${uang(realisasi)})`,
    ),
    dokumen === undefined
      ? 'Belum disimpan. Tambahkan --terapkan untuk menyimpan.'
      : `Tersimpan sebagai draf ${dokumen}.`,
  ].join('\n')
}

function finishWithGalat(
  pesan: readonly string[],
  isJson: boolean,
  alasan?: readonly { kode: string; pesan: string }[],
): number {
  const galat = alasan ?? pesan.map((satu) => ({ kode: 'PERMINTAAN', pesan: satu }))
  if (isJson)
    console.log(JSON.stringify({ dibaca: 0, diterima: 0, ditolak: [], galat, peringatan: [], alasan: galat }))
  else for (const satu of [...pesan, PETUNJUK]) console.error(satu)
  return 1
}
