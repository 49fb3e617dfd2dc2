/** Finished printed files in the data folder, under the hash of what they were made from; the oldest go first. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PENYUSUN, type Pesanan } from 'cms/cetak/pesanan'

type Cetak = (pesanan: Pesanan) => Promise<Uint8Array>
/** `maxByte`: of all files together; beyond it the least lately used go until four fifths are left. */
type Pengaturan = { folder: string; maxByte: number; cetak: Cetak }

export const toSidikPesanan = (pesanan: Pesanan): string =>
  createHash('sha256')
    .update(JSON.stringify([PENYUSUN, pesanan]))
    .digest('hex')

/** Orders under way: however many ask for one sheet, it is printed once. */
const sedangDicetak = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** The file of an order: the one that lies there, else a new one. A folder that cannot be written costs no answer. */
export function getCetakan(pesanan: Pesanan, pengaturan: Pengaturan): Promise<Uint8Array<ArrayBuffer>> {
  const jalur = join(pengaturan.folder, toSidikPesanan(pesanan))
  const lama = sedangDicetak.get(jalur)
  if (lama !== undefined) return lama
  const baru = createCetakan(jalur, pesanan, pengaturan).finally(() => sedangDicetak.delete(jalur))
  sedangDicetak.set(jalur, baru)
  return baru
}

async function createCetakan(
  jalur: string,
  pesanan: Pesanan,
  pengaturan: Pengaturan,
): Promise<Uint8Array<ArrayBuffer>> {
  const lama = await readFile(jalur).catch(() => null)
  if (lama !== null) {
    const kini = new Date()
    await utimes(jalur, kini, kini).catch(() => undefined)
    return new Uint8Array(lama)
  }
  const berkas = new Uint8Array(await pengaturan.cetak(pesanan))
  await writeBerkas(jalur, berkas, pengaturan).catch((error: unknown) =>
    console.error('A printed file could not be kept', error),
  )
  return berkas
}

/** Whole or not at all: written beside its place first. */
async function writeBerkas(
  jalur: string,
  berkas: Uint8Array,
  { folder, maxByte }: Pengaturan,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const sementara = `${jalur}.${randomUUID()}`
  await writeFile(sementara, berkas)
  await rename(sementara, jalur)
  await deleteLama(folder, maxByte)
}

async function deleteLama(folder: string, maxByte: number): Promise<void> {
  const daftar = await Promise.all((await readdir(folder)).map((nama) => readKeadaan(join(folder, nama))))
  const ada = daftar.filter((satu) => satu !== null).sort((a, b) => a.dipakai - b.dipakai)
  let jumlah = ada.reduce((byte, satu) => byte + satu.byte, 0)
  if (jumlah <= maxByte) return
  for (const { jalur, byte } of ada) {
    if (jumlah <= maxByte * 0.8) return
    await rm(jalur, { force: true })
    jumlah -= byte
  }
}

/** Null where another process has just taken it away. */
const readKeadaan = (jalur: string) =>
  stat(jalur).then(
    ({ size, mtimeMs }) => ({ jalur, byte: size, dipakai: mtimeMs }),
    () => null,
  )
