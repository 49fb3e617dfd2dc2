/** The first rows of the registers of codes and of shares, each with its years and legal source; they stay when newer ones come. */
import { TAHUN_TERAKHIR_KODE_LAMA } from '../../contract/kode-anggaran.ts'
import type { KodeAnggaran, PohonKode } from './acuan.ts'
import { DAFTAR_LAMA, JENIS_BELANJA_LAMA } from './kode-113-2014.ts'
import { DAFTAR_KEGIATAN } from './kode-kegiatan.ts'
import { parseKodeLama } from './kode-lama.ts'
import { DAFTAR_REKENING } from './kode-rekening.ts'
import { PERSEN_AWAL } from './persentase.ts'

type Nama = readonly [kode: string, uraian: string]
const PROVINSI = { kabupaten: null, diakhiri: false }
const toBaru =
  (pohon: PohonKode) =>
  ([kode, uraian]: Nama): KodeAnggaran => ({
    ...PROVINSI,
    pohon,
    kode,
    uraian,
    tahunDari: TAHUN_TERAKHIR_KODE_LAMA + 1,
    tahunSampai: null,
    dasarHukum: 'Permendagri 20/2018, lampiran',
  })

function toLama([tertulis, uraian]: Nama): KodeAnggaran {
  const { kodeKegiatan = '', kodeRekening = '' } = parseKodeLama(tertulis) ?? {}
  const pohon = kodeKegiatan === '' ? 'rekening' : 'kegiatan'
  return {
    ...PROVINSI,
    pohon,
    kode: pohon === 'kegiatan' ? kodeKegiatan : kodeRekening,
    uraian,
    tahunDari: 2015,
    tahunSampai: TAHUN_TERAKHIR_KODE_LAMA,
    dasarHukum: 'Permendagri 113/2014',
  }
}

const toJenisLama = ([jenis, uraian]: Nama): KodeAnggaran => ({
  ...toLama(['2', uraian]),
  kode: `5.${jenis}`,
})

export const ACUAN_AWAL = {
  kode: [
    ...DAFTAR_KEGIATAN.map(toBaru('kegiatan')),
    ...DAFTAR_REKENING.map(toBaru('rekening')),
    ...DAFTAR_LAMA.map(toLama),
    ...JENIS_BELANJA_LAMA.map(toJenisLama),
  ],
  persen: PERSEN_AWAL,
}
