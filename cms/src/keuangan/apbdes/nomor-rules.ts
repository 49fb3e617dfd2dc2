/** Whether what was typed can be the number of a regulation, or the day of a decision on its draft. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { formatTanggal, type Tanggal } from '../../dasar/tanggal.ts'

/** `tahun`: the budget year; `tanggal`: of the regulation, where it is known. */
type Tempat = { tahun: number; tanggal: Tanggal | null }

/** Villages write numbers in many ways; what none of them does is to leave out the figures, or to name a year far away. */
export function checkNomorPeraturan(nomor: string, { tahun, tanggal }: Tempat): Alasan[] {
  if (!/\d/.test(nomor)) return [toSalahNomor(TANPA_ANGKA)]
  const disebut = findTahunNomor(nomor)
  if (disebut === null) return []
  const dekat = [tahun, ...(tanggal === null ? [] : [Number(tanggal.slice(0, 4))])]
  if (dekat.some((satu) => Math.abs(satu - disebut) <= 1)) return []
  const hari = tanggal === null ? '' : ` dan peraturannya bertanggal ${formatTanggal(tanggal)}`
  return [
    toSalahNomor(
      `Nomornya menyebut tahun ${disebut}, sedangkan anggarannya tahun ${tahun}${hari}. Periksa nomornya, misalnya 5 Tahun ${tanggal?.slice(0, 4) ?? tahun}.`,
    ),
  ]
}

const TANPA_ANGKA =
  'Ini belum tampak seperti nomor: tidak ada angkanya. Tulis nomornya saja, misalnya 5 Tahun 2026.'
const toSalahNomor = (pesan: string): Alasan => ({ kode: 'NOMOR_PERDES_WAJIB', pesan })

/** `5 Tahun 2026`, `188.45/9/2026`; null where it names none. */
function findTahunNomor(nomor: string): number | null {
  const ketemu = /(?:tahun\s*|\/\s*|^)((?:19|20|21)\d{2})\s*$/i.exec(nomor.trim())
  return ketemu?.[1] === undefined ? null : Number(ketemu[1])
}

export const checkNomorBerangka = (nomor: string | undefined, kode: string): Alasan[] =>
  nomor === undefined || nomor.trim() === '' || /\d/.test(nomor) ? [] : [{ kode, pesan: TANPA_ANGKA }]

/** A budget is evaluated about its own year; what was typed longer away is a slip. */
const TAHUN_EVALUASI = 2
export function checkTanggalEvaluasi(tanggal: Tanggal | undefined, tahun: number): Alasan[] {
  if (tanggal === undefined || tanggal === '') return []
  if (Math.abs(Number(tanggal.slice(0, 4)) - tahun) <= TAHUN_EVALUASI) return []
  return [
    {
      kode: 'TANGGAL_EVALUASI_WAJIB',
      pesan: `Tanggal ${formatTanggal(tanggal)} terlalu jauh dari tahun anggaran ${tahun}. Periksa tahunnya.`,
    },
  ]
}
