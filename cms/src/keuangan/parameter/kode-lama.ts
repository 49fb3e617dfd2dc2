/**
 * Codes of budgets up to 2018 (Permendagri 113/2014): one tree, 1 Pendapatan, 2 Belanja by bidang and kegiatan, 3
 * Pembiayaan. Kept in the form of the two trees, so that sums and checks are the same for every year: the first digit is
 * three higher, and a bidang without sub bidang has `00` in its place. Nothing is lost, so they are shown as written. Pure.
 */
import { type SusunanKode, TAHUN_TERAKHIR_KODE_LAMA, toKodeTertulis } from '../../contract/kode-anggaran.ts'
import { type KodeBaris, parseKodeKegiatan, parseKodeRekening } from './kode.ts'

const AKUN: Readonly<Record<string, string>> = { '1': '4', '2': '5', '3': '6' }

/** `1.2.1` is the account `4.2.1`, `2.2.1.3` the account `5.3` of the activity `02.00.01`; null when it is no such code. */
export function parseKodeLama(text: string): KodeBaris | null {
  const bagian = text.trim().replace(/\.$/, '').split('.')
  const [akun = '', ...bawah] = bagian
  const baru = AKUN[akun]
  if (baru === undefined || bawah.some((satu) => !/^\d{1,3}$/.test(satu))) return null
  const angka = bawah.map((satu) => String(Number(satu)))
  const [bidang, kegiatan, ...jenis] = angka
  if (akun === '2' && (Number(bidang ?? 1) > 9 || Number(kegiatan ?? 1) > 99)) return null
  if (akun !== '2') return toPasangan('', [baru, ...angka])
  if (bidang === undefined) return toPasangan('', [baru])
  return toPasangan(kegiatan === undefined ? bidang : `${bidang}.00.${kegiatan}`, [baru, ...jenis])
}

function toPasangan(kegiatan: string, rekening: readonly string[]): KodeBaris | null {
  const kodeKegiatan = parseKodeKegiatan(kegiatan)
  const kodeRekening = parseKodeRekening(rekening.join('.'))
  return kodeKegiatan === null || kodeRekening === null ? null : { kodeKegiatan, kodeRekening }
}

/** Whether a cell holds a code of that tree. */
export const isKodeLama = (text: string): boolean => /^\s*[123](\.|\s*$)/.test(text)

/** Which codes a document is written in: its own rows say it, an empty one is of its year. */
export function getSusunanKode(daftarRekening: readonly string[], tahun: number): SusunanKode {
  if (tahun > TAHUN_TERAKHIR_KODE_LAMA) return 'permendagri-20-2018'
  const berisi = daftarRekening.filter((kode) => kode.trim() !== '')
  // One stray row does not turn the others over.
  const isLama = berisi.filter(isKodeLama).length * 2 >= berisi.length
  return isLama ? 'permendagri-113-2014' : 'permendagri-20-2018'
}

/** Whether the old tree can hold these codes: written in it and read again they are the same. */
export function isBentukLama({ kodeKegiatan, kodeRekening }: KodeBaris): boolean {
  const tertulis = toKodeTertulis({ kodeKegiatan, kodeRekening }, 'permendagri-113-2014')
  const lagi = parseKodeLama(tertulis.kodeRekening)
  return lagi?.kodeKegiatan === kodeKegiatan && lagi.kodeRekening === kodeRekening
}
