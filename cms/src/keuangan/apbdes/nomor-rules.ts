/** Whether what was typed can be the number of a regulation. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { formatTanggal, type Tanggal } from '../../dasar/tanggal.ts'

/** `tahun`: the budget year; `tanggal`: of the regulation, where it is known. */
type Tempat = { tahun: number; tanggal: Tanggal | null }

/** Villages write numbers in many ways; what none of them does is to leave out the figures, or to name a year far away. */
export function checkNomorPeraturan(nomor: string, { tahun, tanggal }: Tempat): Alasan[] {
  const pesan = findSalahBentuk(nomor) ?? findSalahTahun(nomor, { tahun, tanggal })
  return pesan === null ? [] : [toSalahNomor(pesan)]
}

function findSalahBentuk(nomor: string): string | null {
  if (!/\d/.test(nomor)) return TANPA_ANGKA
  return /\d{7}/.test(nomor) ? TERLALU_PANJANG : null
}

function findSalahTahun(nomor: string, { tahun, tanggal }: Tempat): string | null {
  const disebut = findTahunNomor(nomor)
  const dekat = [tahun, ...(tanggal === null ? [] : [Number(tanggal.slice(0, 4))])]
  if (disebut === null || dekat.some((satu) => Math.abs(satu - disebut) <= 1)) return null
  const hari = tanggal === null ? '' : ` dan suratnya bertanggal ${formatTanggal(tanggal)}`
  return `Nomornya menyebut tahun ${disebut}, sedangkan anggarannya tahun ${tahun}${hari}. Periksa nomornya, misalnya 5 Tahun ${tanggal?.slice(0, 4) ?? tahun}.`
}

const TERLALU_PANJANG =
  'Nomornya terlalu panjang: tidak ada nomor peraturan dengan tujuh angka berderet. Tulis nomornya saja, misalnya 5 Tahun 2026.'
const TANPA_ANGKA =
  'Ini belum tampak seperti nomor: tidak ada angkanya. Tulis nomornya saja, misalnya 5 Tahun 2026.'
const toSalahNomor = (pesan: string): Alasan => ({ kode: 'NOMOR_PERDES_WAJIB', pesan })

/** `5 Tahun 2026`, `188.45/9/2026`; null where it names none. */
function findTahunNomor(nomor: string): number | null {
  const ketemu = /(?:tahun\s*|\/\s*|^)((?:19|20|21)\d{2})\s*$/i.exec(nomor.trim())
  return ketemu?.[1] === undefined ? null : Number(ketemu[1])
}

/** Of another paper, where one is named; `tempat` null: of no budget year. */
export function checkNomorSurat(nomor: string | undefined, kode: string, tempat: Tempat | null): Alasan[] {
  if (nomor === undefined || nomor.trim() === '') return []
  const pesan = findSalahBentuk(nomor) ?? (tempat === null ? null : findSalahTahun(nomor, tempat))
  return pesan === null ? [] : [{ kode, pesan }]
}
