/** What the light page says of a text: its words, its files, its way, and what is open. */
import type { PayloadRequest } from 'payload'
import type { KumpulanNaskah, Langkah, Status } from '../alur/kinds.ts'
import { listLangkah } from '../alur/operations.ts'
import { findPosisi, type PosisiDokumen } from '../alur/posisi-queries.ts'
import { LABEL_JENIS_DOKUMEN } from '../contract/dokumen.ts'
import { formatTanggal, isTanggal, type Tanggal, toTanggal } from '../dasar/tanggal.ts'
import { listRiwayat, type RiwayatLangkah } from '../jejak/queries.ts'
import { getIsiNaskah } from '../naskah/queries.ts'
import { getDb } from '../platform/transaction.ts'
import { listTeksKursus, toKata } from '../transparansi/index.ts'

export type FaktaNaskahRingan = {
  kumpulan: KumpulanNaskah
  id: string
  status: Status
  posisi: PosisiDokumen
  hariIni: Tanggal
  /** Short fields in words, in the order of the form. */
  bagian: { nama: string; isi: string }[]
  /** Long texts, paragraph by paragraph. */
  teks: { nama: string; paragraf: string[] }[]
  /** By number, as the page's links count them. */
  berkas: { id: string; nama: string; jenisMedia: string }[]
  riwayat: RiwayatLangkah[]
  langkah: Langkah[]
}

/** Reads as the person; null for a text that is not theirs to see or not there. */
export async function findFaktaNaskah(
  req: PayloadRequest,
  kumpulan: KumpulanNaskah,
  id: string,
): Promise<FaktaNaskahRingan | null> {
  const posisi = await findPosisi(req, kumpulan, id)
  if (posisi === null) return null
  const { naskah, berkas } = await getIsiNaskah(req, kumpulan, id)
  const isi = Object.entries(naskah).filter(([nama]) => LABEL[nama] !== undefined)
  return {
    kumpulan,
    id,
    status: posisi.status,
    posisi,
    hariIni: toTanggal(new Date()),
    bagian: isi.flatMap(([nama, nilai]) => toBagian(nama, nilai)),
    teks: [
      ...isi.flatMap(([nama, nilai]) => listTeks(LABEL[nama] ?? nama, nilai)),
      ...(kumpulan === 'kursus' ? listTeksKursus(naskah, berkas) : []),
    ],
    berkas: berkas.map(({ id: nomor, namaAsli, jenisMedia }) => ({
      id: nomor,
      nama: namaAsli ?? 'Berkas',
      jenisMedia,
    })),
    riwayat: await listRiwayat(await getDb(req), id),
    langkah: await listLangkah(req, kumpulan, id),
  }
}

/** Fields an approver has to see, as the forms call them; what is not named here is no content. */
const LABEL: Readonly<Record<string, string>> = {
  judul: 'Judul',
  sifat: 'Sifat',
  ringkasan: 'Ringkasan',
  jenis: 'Jenis',
  nomor: 'Nomor',
  tahun: 'Tahun',
  tanggalDokumen: 'Ditetapkan',
  tentang: 'Tentang',
  mulai: 'Tanggal',
  selesai: 'Sampai',
  jamMulai: 'Jam mulai',
  jamSelesai: 'Jam selesai',
  tempat: 'Tempat',
  tanggalFoto: 'Tanggal foto',
  penyelenggara: 'Penyelenggara',
  untuk: 'Untuk',
  berlakuSampai: 'Berlaku sampai',
  keteranganFoto: 'Keterangan foto',
  isi: 'Isi',
  keterangan: 'Keterangan',
  unsur: 'Yang perlu diketahui warga',
  huruf: 'Dasar: UU 14/2008 Pasal 17 huruf',
  undangUndang: 'Undang-undang lain',
  konsekuensi: 'Akibat bila dibuka',
  kepentingan: 'Kepentingan umum yang ditimbang',
}

function toBagian(nama: string, nilai: unknown): { nama: string; isi: string }[] {
  if (nama === 'huruf' && Array.isArray(nilai)) return toBagian(nama, nilai.join(', '))
  if (typeof nilai !== 'string' && typeof nilai !== 'number') return []
  const teks = String(nilai).trim()
  if (teks === '') return []
  const isi = nama === 'jenis' ? getJenis(teks) : isTanggal(teks) ? formatTanggal(teks) : teks
  return [{ nama: LABEL[nama] ?? nama, isi }]
}

const getJenis = (nilai: string): string =>
  (LABEL_JENIS_DOKUMEN as Readonly<Record<string, string>>)[nilai] ?? nilai

/** A rich text, the parts of a group, or the rows of a list. */
function listTeks(nama: string, nilai: unknown): { nama: string; paragraf: string[] }[] {
  if (Array.isArray(nilai)) {
    return nilai.flatMap((baris: Record<string, unknown>) =>
      listTeks(`${nama}: ${String(baris.judul ?? '')}`, baris.isi),
    )
  }
  if (typeof nilai !== 'object' || nilai === null) return []
  if ('root' in nilai) return [{ nama, paragraf: listParagraf(nilai.root) }]
  const isi = Object.values(nilai).filter(
    (satu): satu is string => typeof satu === 'string' && satu.trim() !== '',
  )
  return isi.length === 0 ? [] : [{ nama, paragraf: isi }]
}

function listParagraf(root: unknown): string[] {
  const { children = [] } = (root ?? {}) as { children?: unknown[] }
  return children.map((anak) => toKata(anak)).filter((kata) => kata !== '')
}
