/**
 * The form of a message: a receipt that the site signs when it shows the form, and what comes back. Pure but for
 * the chance and the clock given.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { JENIS_PESAN, type KirimanPesan, kirimanPesanSchema, resiSchema } from 'cms/contract/resi'
import { type Result, toOk, toRefusal } from 'cms/dasar/result'

/** Nobody writes a message in less time, in milliseconds. */
const PALING_CEPAT = 3000
/** After this the form has to be shown anew; what was typed stays. */
const MASA = 12 * 60 * 60 * 1000
/** Twenty signs without look-alikes. */
const HURUF = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

export type Isian = {
  jenis: string
  desa: string
  nama: string
  kontak: string
  pesan: string
  halaman: string
  resi: string
  waktu: string
  tanda: string
  /** Hidden from people; programs fill it in. */
  situsWeb: string
}
export type GalatPesan = { kolom: 'pesan' | 'nama' | 'kontak' | null; kode: keyof typeof KODE }
const KODE = { KOSONG: 1, TERLALU_PANJANG: 1, KEDALUWARSA: 1, TERLALU_CEPAT: 1, TIDAK_TERBACA: 1 }

/** A receipt out of 20 random bytes, and the signature that it is ours and from now. */
export function createFormulir(
  acak: Uint8Array,
  now: Date,
  kunci: string,
): Pick<Isian, 'resi' | 'waktu' | 'tanda'> {
  const huruf = [...acak.subarray(0, 20)].map((byte) => HURUF[byte % HURUF.length]).join('')
  const resi = huruf.match(/.{5}/g)?.join('-') ?? ''
  const waktu = String(now.getTime())
  return { resi, waktu, tanda: createTanda(resi, waktu, kunci) }
}

export function parseIsian(formulir: FormData): Isian {
  const baca = (nama: string): string => {
    const nilai = formulir.get(nama)
    return typeof nilai === 'string' ? nilai.replaceAll('\u0000', '').replaceAll('\r\n', '\n') : ''
  }
  return {
    jenis: baca('jenis'),
    desa: baca('desa'),
    nama: baca('nama'),
    kontak: baca('kontak'),
    pesan: baca('pesan'),
    halaman: baca('halaman'),
    resi: baca('resi'),
    waktu: baca('waktu'),
    tanda: baca('tanda'),
    situsWeb: baca('situs_web'),
  }
}

/** The message, or what is wrong with it; `null` inside the ok when a program sent it, which is told nothing. */
export function checkIsian(
  isian: Isian,
  { now, kunci }: { now: Date; kunci: string },
): Result<KirimanPesan | null, GalatPesan> {
  if (isian.situsWeb !== '') return toOk(null)
  const umur = now.getTime() - Number(isian.waktu)
  if (!isSah(isian, kunci) || !(umur < MASA)) return toRefusal({ kolom: null, kode: 'KEDALUWARSA' })
  if (isian.pesan.trim() === '') return toRefusal({ kolom: 'pesan', kode: 'KOSONG' })
  if (isian.pesan.length > 4000) return toRefusal({ kolom: 'pesan', kode: 'TERLALU_PANJANG' })
  if (isian.nama.length > 100) return toRefusal({ kolom: 'nama', kode: 'TERLALU_PANJANG' })
  if (isian.kontak.length > 200) return toRefusal({ kolom: 'kontak', kode: 'TERLALU_PANJANG' })
  if (umur < PALING_CEPAT) return toRefusal({ kolom: null, kode: 'TERLALU_CEPAT' })
  const kosong = (teks: string): string | null => (teks.trim() === '' ? null : teks.trim())
  const pesan = kirimanPesanSchema.safeParse({
    resi: isian.resi,
    jenis: JENIS_PESAN.find((satu) => satu === isian.jenis) ?? 'kontak',
    desa: kosong(isian.desa),
    nama: kosong(isian.nama),
    kontak: kosong(isian.kontak),
    pesan: isian.pesan.trim(),
    halaman: kosong(isian.halaman.slice(0, 300)),
  })
  return pesan.success ? toOk(pesan.data) : toRefusal({ kolom: null, kode: 'TIDAK_TERBACA' })
}

function isSah({ resi, waktu, tanda }: Isian, kunci: string): boolean {
  const harus = Buffer.from(createTanda(resi, waktu, kunci))
  const nyata = Buffer.from(tanda)
  return resiSchema.safeParse(resi).success && harus.length === nyata.length && timingSafeEqual(harus, nyata)
}

const createTanda = (resi: string, waktu: string, kunci: string): string =>
  createHmac('sha256', kunci).update(`${resi}|${waktu}`).digest('base64url')
