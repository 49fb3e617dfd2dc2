/** Imports of a bent export, as the tests of its reader ask for them. */
import { toDecimalText } from '../../src/dasar/rupiah.ts'
import type { Fase } from '../../src/keuangan/apbdes/fase.ts'
import { type HasilImpor, parseApbdes } from '../../src/keuangan/apbdes/import-rules.ts'
import { readBerkas } from '../../src/keuangan/apbdes/read-berkas.ts'
import { toAcuanUji } from './acuan.ts'
import { createEkspor, type Ekspor, type Tabel, toBerkasCsv, toZip } from './siskeudes.ts'

const DESA = '62.01.99.2001'
export type Pilihan = {
  fase?: Fase
  sampai?: string
  posting?: number
  isKiriman?: boolean
  tahun?: number
  kodeWilayah?: string
}

export async function importZip(
  byte: Uint8Array,
  { fase = 'awal', sampai, posting, isKiriman = false, tahun = 2024, kodeWilayah = DESA }: Pilihan = {},
) {
  const acuan = toAcuanUji(tahun)
  const isi = await readBerkas(byte, {
    acuan,
    kodeWilayah,
    namaDesa: 'Contoh',
    tahun,
    fase,
    sampai: sampai ?? null,
    posting: posting ?? null,
    isKiriman,
  })
  return isi.ok ? parseApbdes(isi.value, acuan) : isi.reason
}
export async function importOk(byte: Uint8Array, pilihan?: Pilihan): Promise<HasilImpor> {
  const hasil = await importZip(byte, pilihan)
  if (!('daftarBaris' in hasil)) throw new Error(`${hasil.kode}: ${hasil.pesan}`)
  return hasil
}
export async function importGalat(
  byte: Uint8Array,
  pilihan?: Pilihan,
): Promise<{ kode: string; pesan: string }> {
  const hasil = await importZip(byte, pilihan)
  if ('daftarBaris' in hasil) throw new Error('it was read')
  return hasil
}
export const toJumlah = ({ ringkasan }: HasilImpor) =>
  (['pendapatan', 'belanja', 'penerimaanPembiayaan', 'silpa'] as const).map((bagian) => {
    const { anggaran, realisasi } = ringkasan[bagian]
    return [toDecimalText(anggaran), realisasi === null ? null : toDecimalText(realisasi)]
  })
export const toKode = ({ catatan }: HasilImpor): string[] => catatan.map(({ kode }) => kode)
export const toCatatan = ({ catatan }: HasilImpor, kode: string): string =>
  catatan.find((satu) => satu.kode === kode)?.pesan ?? ''
/** The export with one table bent. */
export function bend(nama: string, ubah: (tabel: Tabel) => Tabel | null, ekspor = createEkspor()): Ekspor {
  const { [nama]: lama, ...lain } = ekspor
  const baru = lama === undefined ? null : ubah(lama)
  return baru === null ? lain : { ...lain, [nama]: baru }
}
/** Cells of the rows that `isKena` picks, by column. */
export const bendSel =
  (
    kolom: string,
    isi: string | number | null,
    isKena: (baris: Tabel['baris'][number]) => boolean = () => true,
  ) =>
  (tabel: Tabel): Tabel => ({
    ...tabel,
    baris: tabel.baris.map((baris) =>
      isKena(baris) ? baris.map((sel, i) => (tabel.kolom[i] === kolom ? isi : sel)) : baris,
    ),
  })

export const csv = toBerkasCsv(createEkspor())
export const ubahSemua = (ubah: (isi: string, nama: string) => string | Uint8Array) =>
  toZip(Object.fromEntries(Object.entries(csv).map(([nama, isi]) => [nama, ubah(isi, nama)])))
