/** Small budgets and the steps on them, as officers send them over REST. */
import sharp from 'sharp'
import { type ApbdesPublik, apbdesPublikSchema } from '../../src/contract/apbdes.ts'
import { toMp3 } from './media-contoh.ts'
import type { Jawaban, Orang, Portal } from './portal.ts'

const KEPALA = 'kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi'
/** In balance: income equals spending. */
export const SEIMBANG = `${KEPALA}\n,4.2.1,Dana Desa,,1000000,\n01,5,Bidang Pemerintahan,,1000000,\n`
/** Spends more than it has: a galat that stops `tetapkan`. */
export const TIMPANG = `${KEPALA}\n,4.2.1,Dana Desa,,1000000,\n01,5,Bidang Pemerintahan,,1500000,\n`
export const PENETAPAN = { nomorPerdes: '3 Tahun 2019', tanggalPerdes: '2019-12-20' }

export function importAnggaran(
  orang: Orang,
  tahun: number,
  csv: string,
  lain: Record<string, string> = {},
): Promise<Jawaban> {
  const form = new FormData()
  const { namaBerkas = 'apbdes.csv', ...isian } = lain
  for (const [nama, nilai] of Object.entries({ tahun: String(tahun), terapkan: 'ya', ...isian }))
    form.set(nama, nilai)
  form.set('berkas', new File([csv], namaBerkas, { type: 'text/csv' }))
  return orang.ask('POST', '/api/apbdes/impor', form)
}

/** Imports and answers the id of the draft. */
export async function createDraf(orang: Orang, tahun: number, csv = SEIMBANG): Promise<string> {
  const { status, isi } = await importAnggaran(orang, tahun, csv)
  if (status !== 200) throw new Error(`The import answered ${status}: ${JSON.stringify(isi)}`)
  return String(isi.dokumen)
}

export const take = (orang: Orang, id: string, aksi: string, isian = {}): Promise<Jawaban> =>
  orang.ask('POST', `/api/apbdes/${id}/alur`, { aksi, ...isian })

/** A budget at the door of the one who sets it. */
export async function createAnggaranDiverifikasi(
  operator: Orang,
  sekretaris: Orang,
  tahun: number,
  csv = SEIMBANG,
): Promise<string> {
  const id = await createDraf(operator, tahun, csv)
  await takeOk(operator, id, 'ajukan')
  await takeOk(sekretaris, id, 'verifikasi')
  return id
}

async function takeOk(orang: Orang, id: string, aksi: string): Promise<void> {
  const { status, isi } = await take(orang, id, aksi)
  if (status !== 200) throw new Error(`The step "${aksi}" answered ${status}: ${JSON.stringify(isi)}`)
}

/** The public copy under `<desa>/<tahun>`, or under the key of a version; null where there is none. */
export async function findApbdesPublik(
  portal: Portal,
  kunci: string,
  jenis = 'apbdes',
): Promise<ApbdesPublik | null> {
  const { rows } = await portal.owner.query(
    'select isi from publik.salinan where jenis = $1 and kunci = $2',
    [jenis, kunci],
  )
  return rows[0] === undefined ? null : apbdesPublikSchema.parse(rows[0].isi)
}

export const toKode = ({ isi }: Jawaban): string[] =>
  ((isi.alasan ?? []) as { kode: string }[]).map(({ kode }) => kode)

export async function uploadFoto(
  orang: Orang,
  nama = 'halaman.jpg',
  alt = 'Halaman bertanda tangan',
  background = '#eee',
): Promise<string> {
  const foto = await sharp({ create: { width: 60, height: 80, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return uploadBerkas(orang, { nama, alt, isi: foto, jenis: 'image/jpeg' })
}

const PDF =
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'
/** The signed text of a regulation; `isi` tells two of them apart. */
export const uploadNaskah = (orang: Orang, isi = PDF): Promise<string> =>
  uploadBerkas(orang, {
    nama: 'perdes.pdf',
    alt: 'Naskah peraturan',
    isi: Buffer.from(isi),
    jenis: 'application/pdf',
  })

/** Of no use as a paper that was signed. */
export const uploadSuara = (orang: Orang): Promise<string> =>
  uploadBerkas(orang, { nama: 'rapat.mp3', alt: 'Rekaman rapat', isi: toMp3(''), jenis: 'audio/mpeg' })

async function uploadBerkas(
  orang: Orang,
  { nama, alt, isi: byte, jenis }: { nama: string; alt: string; isi: Buffer; jenis: string },
): Promise<string> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt }))
  form.set('file', new File([new Uint8Array(byte)], nama, { type: jenis }))
  const { isi } = await orang.ask('POST', '/api/berkas', form)
  return (isi.doc as { id: string }).id
}

/** Gives a role over REST as somebody who may; dates are `YYYY-MM-DD`. */
export const givePeran = (
  pemberi: Orang,
  isian: {
    pengguna: string
    peran: string
    wilayah: string
    sifat?: string
    berlakuDari?: string
    berlakuSampai?: string
  },
): Promise<Jawaban> =>
  pemberi.ask('POST', '/api/peran', {
    sifat: 'definitif',
    nomorSk: 'SK/UJI/1',
    berlakuDari: '2024-01-01',
    ...isian,
  })

export const toHari = (geser: number): string =>
  new Date(Date.now() + 7 * 3_600_000 + geser * 86_400_000).toISOString().slice(0, 10)
