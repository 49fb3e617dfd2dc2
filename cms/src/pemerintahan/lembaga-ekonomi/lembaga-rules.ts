/** Whether a BUM Desa or a koperasi may be kept as it is written down. Each refusal names its field. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { findDataOrang } from '../../dasar/data-orang.ts'
import { isRupiahNumber } from '../../dasar/rupiah.ts'
import { isTanggal, type Tanggal } from '../../dasar/tanggal.ts'

/** Rupiah; null: not reported. */
export type Hasil = {
  tahun: number
  pendapatan: number | null
  hasil: number | null
  bagianDesa: number | null
}
export type IsiLembaga = {
  nama: string
  nomorBadanHukum: string
  tanggalBadanHukum: Tanggal | ''
  usaha: readonly string[]
  daftarHasil: readonly Hasil[]
}
export type SalahLembaga = Alasan & { isian: string }

export function checkLembagaEkonomi(isi: IsiLembaga, hariIni: Tanggal): SalahLembaga[] {
  return [
    ...checkBadanHukum(isi, hariIni),
    ...checkTahun(isi, Number(hariIni.slice(0, 4))),
    ...isi.daftarHasil.flatMap(checkAngka),
    ...checkTeks(isi),
  ]
}

const toSalah = (isian: string, kode: string, pesan: string): SalahLembaga => ({ isian, kode, pesan })

/** A legal form has a number and a day, and the day has come. */
function checkBadanHukum(
  { nomorBadanHukum, tanggalBadanHukum }: IsiLembaga,
  hariIni: Tanggal,
): SalahLembaga[] {
  const hasNomor = nomorBadanHukum.trim() !== ''
  if (hasNomor && !isTanggal(tanggalBadanHukum))
    return [toSalah('tanggalBadanHukum', 'TANGGAL_BADAN_HUKUM_WAJIB', 'Isi tanggal badan hukumnya.')]
  if (!hasNomor && isTanggal(tanggalBadanHukum))
    return [toSalah('nomorBadanHukum', 'NOMOR_BADAN_HUKUM_WAJIB', 'Isi nomor badan hukumnya.')]
  if (tanggalBadanHukum > hariIni)
    return [toSalah('tanggalBadanHukum', 'TANGGAL_BELUM_TIBA', 'Tanggal ini belum tiba.')]
  return []
}

function checkTahun({ daftarHasil }: IsiLembaga, tahunIni: number): SalahLembaga[] {
  const tahun = daftarHasil.map((satu) => satu.tahun)
  return tahun.flatMap((satu, nomor) => {
    const isian = `daftarHasil.${nomor}.tahun`
    if (tahun.indexOf(satu) < nomor)
      return [toSalah(isian, 'TAHUN_KEMBAR', `Hasil tahun ${satu} sudah ditulis di atas.`)]
    return satu > tahunIni ? [toSalah(isian, 'TAHUN_BELUM_TIBA', `Tahun ${satu} belum tiba.`)] : []
  })
}

/** The share of the village is never more than there was, and never less than nothing. */
function checkAngka({ pendapatan, hasil, bagianDesa }: Hasil, nomor: number): SalahLembaga[] {
  const angka = { pendapatan, hasil, bagianDesa }
  const rusak = Object.entries(angka).filter(([, nilai]) => nilai !== null && !isRupiahNumber(nilai))
  if (rusak.length > 0)
    return rusak.map(([nama]) =>
      toSalah(
        `daftarHasil.${nomor}.${nama}`,
        'RUPIAH_SALAH',
        'Tulis jumlah dalam rupiah, paling banyak dua angka di belakang koma, di bawah 10 triliun.',
      ),
    )
  if (pendapatan !== null && pendapatan < 0)
    return [
      toSalah(
        `daftarHasil.${nomor}.pendapatan`,
        'PENDAPATAN_NEGATIF',
        'Pendapatan tidak dapat kurang dari nol.',
      ),
    ]
  const batas = Math.max(hasil ?? 0, 0)
  if (bagianDesa !== null && (bagianDesa < 0 || (hasil !== null && bagianDesa > batas)))
    return [
      toSalah(
        `daftarHasil.${nomor}.bagianDesa`,
        'BAGIAN_TERLALU_BESAR',
        'Bagian desa tidak dapat melebihi hasil bersih tahun itu, dan tidak kurang dari nol.',
      ),
    ]
  return []
}

function checkTeks({ nama, usaha }: IsiLembaga): SalahLembaga[] {
  const daftar = [
    { isian: 'nama', nilai: nama },
    ...usaha.map((nilai, nomor) => ({ isian: `usaha.${nomor}.bidang`, nilai })),
  ]
  return daftar
    .filter(({ nilai }) => findDataOrang(nilai) !== null)
    .map(({ isian }) =>
      toSalah(
        isian,
        'DATA_ORANG',
        'Di sini ada nomor seperti NIK atau nomor HP. Hapus dahulu, karena isinya akan terbit.',
      ),
    )
}
