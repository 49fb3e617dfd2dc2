/** One part of a table of all villages as CSV, JSON or worksheet; where the next one is stands in its head (RFC 8288). */
import { LISENSI } from '../views/data/paket.ts'
import { formatCsvTabel, type Tabel, toObjek } from '../views/data/tabel.ts'
import { formatXlsx } from '../views/data/xlsx.ts'
import { JENIS_XLSX, toDataResponse } from './data-terbuka.ts'

export const JENIS_UNDUHAN = ['csv', 'json', 'xlsx'] as const
export type JenisUnduhan = (typeof JENIS_UNDUHAN)[number]

/** `fasilitas.csv` → its name and kind; null for what is no file of these names. */
export function parseBerkasData<Nama extends string>(
  berkas: string | undefined,
  daftarNama: readonly Nama[],
): { nama: Nama; jenis: JenisUnduhan } | null {
  const [awal, akhir, ...lain] = (berkas ?? '').split('.')
  const nama = daftarNama.find((satu) => satu === awal)
  const jenis = JENIS_UNDUHAN.find((satu) => satu === akhir)
  return nama === undefined || jenis === undefined || lain.length > 0 ? null : { nama, jenis }
}

type Bagian = { jenis: JenisUnduhan; bagian: number; isTerakhir: boolean; alamat: string }

export async function toBagianResponse(
  tabel: Tabel,
  { jenis, bagian, isTerakhir, alamat }: Bagian,
): Promise<Response> {
  const berikut = isTerakhir ? null : `${alamat}?halaman=${bagian + 1}`
  const nama = `${tabel.nama}-bagian-${bagian}.${jenis}`
  switch (jenis) {
    case 'csv':
      return toDataResponse(formatCsvTabel(tabel), {
        jenisMedia: 'text/csv; charset=utf-8; header=present',
        nama,
        berikut,
      })
    case 'xlsx':
      return toDataResponse(await formatXlsx(tabel), { jenisMedia: JENIS_XLSX, nama, berikut })
    case 'json':
      return toDataResponse(JSON.stringify({ lisensi: LISENSI.name, berikut, baris: toObjek(tabel) }), {
        jenisMedia: 'application/json; charset=utf-8',
        berikut,
      })
  }
}
