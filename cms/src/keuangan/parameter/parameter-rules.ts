/** What a new row of the registers of codes and of shares has to say. Pure. */
import { TAHUN_TERAKHIR_KODE_LAMA } from '../../contract/kode-anggaran.ts'
import type { PohonKode } from './acuan.ts'
import { getTingkatKode, isKodeLokal, parseKodeKegiatan, parseKodeRekening } from './kode.ts'
import { parseKodeLama } from './kode-lama.ts'

export type SalahIsian = { path: string; message: string }
type Tahun = { tahunDari: number; tahunSampai: number | null }
export type KodeBaru = Tahun & { pohon: PohonKode; kode: string; isKabupaten: boolean }

/** Years in their order, and on one side of the change of the code list: a code means another thing on the other. */
export function checkTahun({ tahunDari, tahunSampai }: Tahun): SalahIsian | null {
  if (tahunSampai !== null && tahunSampai < tahunDari)
    return { path: 'tahunSampai', message: 'Tahun akhir tidak boleh sebelum tahun mulainya.' }
  const isLewat = tahunDari <= TAHUN_TERAKHIR_KODE_LAMA && (tahunSampai ?? 9999) > TAHUN_TERAKHIR_KODE_LAMA
  return isLewat
    ? {
        path: 'tahunSampai',
        message:
          'Kode sampai 2018 lain artinya. Tulis 2018 atau sebelumnya, dan baris lain untuk 2019 ke atas.',
      }
    : null
}

/** The code in the form in which budgets keep it; null when it is none of its tree. Up to 2018 as in the regulation of then. */
export function parseKodeAnggaran(pohon: PohonKode, tertulis: string, tahunDari: number): string | null {
  const lama = tahunDari <= TAHUN_TERAKHIR_KODE_LAMA ? parseKodeLama(tertulis) : null
  if (lama !== null) {
    const isKegiatan = lama.kodeKegiatan !== '' && lama.kodeRekening === '5'
    if (pohon === 'kegiatan') return isKegiatan ? lama.kodeKegiatan : null
    return lama.kodeKegiatan === '' ? lama.kodeRekening : null
  }
  const kode = pohon === 'kegiatan' ? parseKodeKegiatan(tertulis) : parseKodeRekening(tertulis)
  const pola = pohon === 'kegiatan' ? /^0[1-9](\.\d{2}){0,2}$/ : /^[456](\.\d{1,2}){0,5}$/
  return kode !== null && pola.test(kode) ? kode : null
}

/**
 * What the national list leaves to a kabupaten: 90 to 99. Before 2019 kegiatan, jenis and what stands below were numbered
 * differently in each; akun, kelompok, bidang and the Dana Desa were not.
 */
function isMilikKabupaten(kode: string, { pohon, tahunDari }: KodeBaru): boolean {
  if (tahunDari > TAHUN_TERAKHIR_KODE_LAMA) return isKodeLokal(kode)
  return getTingkatKode(kode) >= 3 && !(pohon === 'rekening' && kode === DANA_DESA)
}
const DANA_DESA = '4.2.1'

export function checkKodeBaru(baru: KodeBaru): SalahIsian | null {
  const kode = parseKodeAnggaran(baru.pohon, baru.kode, baru.tahunDari)
  if (kode === null) return { path: 'kode', message: SALAH_BENTUK[baru.pohon] }
  if (!baru.isKabupaten || isMilikKabupaten(kode, baru)) return checkTahun(baru)
  return { path: 'kode', message: baru.tahunDari > TAHUN_TERAKHIR_KODE_LAMA ? BUKAN_LOKAL : NASIONAL_LAMA }
}

const SALAH_BENTUK: Readonly<Record<PohonKode, string>> = {
  kegiatan: 'Tulis kode kegiatan, misalnya 02.03.91; untuk tahun sampai 2018 misalnya 2.2.14.',
  rekening: 'Tulis kode rekening, misalnya 5.2.1.91; untuk tahun sampai 2018 misalnya 1.1.2.3.',
}
const BUKAN_LOKAL =
  'Kabupaten menambah kode berakhiran 90 sampai 99, misalnya 02.03.91 atau 5.2.1.91. Kode lain mengikuti daftar nasional.'

const NASIONAL_LAMA =
  'Sampai 2018 kabupaten menamai kegiatan, jenis, dan rincian di bawahnya, misalnya 2.2.14 atau 1.2.4. Nama akun, kelompok, bidang, dan Dana Desa mengikuti daftar nasional.'

export type BagianBaru = Tahun & {
  kegiatan: readonly string[]
  rekening: readonly string[]
  min: number | null
  maks: number | null
}

export function checkBagianBaru(baru: BagianBaru): SalahIsian | null {
  const salahKegiatan = baru.kegiatan.find(
    (kode) => parseKodeAnggaran('kegiatan', kode, baru.tahunDari) === null,
  )
  if (salahKegiatan !== undefined)
    return { path: 'daftarKegiatan', message: `"${salahKegiatan}" bukan kode kegiatan. ${CONTOH_DAFTAR}` }
  const salahRekening = baru.rekening.find(
    (kode) => parseKodeAnggaran('rekening', kode, baru.tahunDari) === null,
  )
  if (salahRekening !== undefined)
    return { path: 'daftarRekening', message: `"${salahRekening}" bukan kode rekening. Contoh: 6.2.2.` }
  if (baru.kegiatan.length + baru.rekening.length === 0)
    return { path: 'daftarKegiatan', message: `Sebutkan apa yang dihitung. ${CONTOH_DAFTAR}` }
  if (baru.min === null && baru.maks === null)
    return { path: 'min', message: 'Isi paling sedikit atau paling banyak berapa persen.' }
  const pecahan = (['min', 'maks'] as const).find((isian) => !Number.isInteger(baru[isian] ?? 0))
  if (pecahan !== undefined)
    return { path: pecahan, message: 'Tulis persen dalam bilangan bulat, tanpa koma.' }
  // One alone is held between 0 and 100 by its own field.
  return baru.min !== null && baru.maks !== null && baru.min > baru.maks
    ? { path: 'maks', message: 'Batas paling banyak tidak boleh di bawah batas paling sedikit.' }
    : checkTahun(baru)
}
const CONTOH_DAFTAR = 'Pisahkan dengan koma, misalnya 01.01.01, 01.01.02.'

/** The codes of a share as budgets keep them, so that they are found there. Each has passed `checkBagianBaru`. */
export const formatDaftarKode = (pohon: PohonKode, daftar: readonly string[], tahunDari: number): string =>
  daftar.map((kode) => parseKodeAnggaran(pohon, kode, tahunDari) ?? kode).join(', ')
