/** npm run akun -- --email <e> --nama <n> --peran <peran> --wilayah <kode> --sk <nomor> [--sifat plt] [--mulai TTTT-BB-HH] */
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { z } from 'zod'
import { LABEL_PERAN, PERAN, SIFAT } from './akses/peran.ts'
import { isTanggal, toTanggal } from './dasar/tanggal.ts'
import { createAkun, type PermintaanAkun } from './pengguna/index.ts'
import { createReq, startCms } from './server.ts'

const PETUNJUK =
  'Contoh: npm run akun -- --email nama@kalteng.go.id --nama "Nama Lengkap" --peran admin-provinsi --wilayah 62 --sk "188.44/12/2026"'
const wajib = (nama: string) =>
  z
    .string({ error: `${nama} belum diisi` })
    .trim()
    .min(1, { error: `${nama} belum diisi` })
    .max(120)
const pilihanSchema = z.object({
  email: z.email({ error: '--email harus berisi satu alamat e-mail' }).toLowerCase(),
  nama: wajib('--nama'),
  peran: z.enum(PERAN, { error: `--peran harus salah satu dari ${PERAN.join(', ')}` }),
  wilayah: wajib('--wilayah (kode wilayah)'),
  nomorSk: wajib('--sk'),
  sifat: z.enum(SIFAT, { error: `--sifat harus salah satu dari ${SIFAT.join(', ')}` }).default('definitif'),
  mulai: z.string().refine(isTanggal, { error: '--mulai harus berbentuk TTTT-BB-HH' }).optional(),
})

process.exit(await runAkun())

async function runAkun(): Promise<number> {
  try {
    const { values } = parseArgs({
      options: Object.fromEntries(
        ['email', 'nama', 'peran', 'wilayah', 'sk', 'sifat', 'mulai'].map((nama) => [
          nama,
          { type: 'string' as const },
        ]),
      ),
    })
    const pilihan = pilihanSchema.safeParse({ ...values, nomorSk: values.sk })
    if (!pilihan.success) return finishWithGalat(pilihan.error.issues.map(({ message }) => message))
    const payload = await startCms()
    return await createDenganSandi(payload, {
      ...pilihan.data,
      mulai: pilihan.data.mulai ?? toTanggal(new Date()),
    }).finally(() => payload.destroy())
  } catch (error) {
    return finishWithGalat([error instanceof Error ? error.message : String(error)])
  }
}

async function createDenganSandi(payload: Payload, permintaan: PermintaanAkun): Promise<number> {
  const hasil = await createAkun(await createReq(payload), permintaan)
  if (!hasil.ok) return finishWithGalat([hasil.reason])
  const { sandi, wilayah } = hasil.value
  console.log(
    `${permintaan.email} kini ${LABEL_PERAN[permintaan.peran]} ${wilayah}, mulai ${permintaan.mulai}.`,
  )
  console.log(
    sandi === null
      ? 'Akunnya sudah ada; kata sandinya tetap.'
      : `Kata sandi: ${sandi}\nHanya ditampilkan sekali. Ganti setelah masuk, di halaman Akun.`,
  )
  return 0
}

function finishWithGalat(pesan: readonly string[]): number {
  for (const satu of [...pesan, PETUNJUK]) console.error(satu)
  return 1
}
