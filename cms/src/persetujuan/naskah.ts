/** What the light page says of a text: its words, its files, its way, and what is open. */
import type { PayloadRequest } from 'payload'
import type { KumpulanNaskah, Langkah, Status } from '../alur/kinds.ts'
import { listLangkah } from '../alur/operations.ts'
import { findPosisi, type PosisiDokumen } from '../alur/posisi-queries.ts'
import { type Tanggal, toTanggal } from '../dasar/tanggal.ts'
import { listRiwayat, type RiwayatLangkah } from '../jejak/queries.ts'
import { getIsiNaskah } from '../naskah/queries.ts'
import { getDb } from '../platform/transaction.ts'
import { listTeksKursus } from '../transparansi/index.ts'
import { type IsianTampil, presentIsian } from './isian.ts'
import { listJudulRujukan } from './rujukan.ts'

export type FaktaNaskahRingan = IsianTampil & {
  kumpulan: KumpulanNaskah
  id: string
  status: Status
  posisi: PosisiDokumen
  hariIni: Tanggal
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
  const judul = await listJudulRujukan(req, kumpulan, naskah)
  const { bagian, teks } = presentIsian(req.payload.collections[kumpulan].config.fields, naskah, { judul })
  return {
    kumpulan,
    id,
    status: posisi.status,
    posisi,
    hariIni: toTanggal(new Date()),
    bagian,
    teks: [...teks, ...(kumpulan === 'kursus' ? listTeksKursus(naskah, berkas) : [])],
    berkas: berkas.map(({ id: nomor, namaAsli, jenisMedia }) => ({
      id: nomor,
      nama: namaAsli ?? 'Berkas',
      jenisMedia,
    })),
    riwayat: await listRiwayat(await getDb(req), id),
    langkah: await listLangkah(req, kumpulan, id),
  }
}
