/** Whether what is told of an activity may be kept: its code, places, days and words. Each refusal names its field. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { findDataOrang } from '../../dasar/data-orang.ts'
import { isTanggal, type Tanggal } from '../../dasar/tanggal.ts'
import { toKunciTempat } from '../../dasar/tempat.ts'

export type TempatRencana = { dusun: string; volume: number | null; satuan: string }
export type IsiKegiatan = {
  tahun: number
  /** In the one form, `02.03.10`; empty where it is no code of an activity. */
  kode: string
  tempat: readonly TempatRencana[]
  mulai: Tanggal | ''
  selesai: Tanggal | ''
  /** Words that become public. */
  teks: readonly { isian: string; nilai: string }[]
}
export type KonteksKegiatan = {
  /** Activities of the budget in force, by code; empty where none is set. */
  namaByKode: ReadonlyMap<string, string>
}
export type SalahKegiatan = Alasan & { isian: string }

const toSalah = (isian: string, kode: string, pesan: string): SalahKegiatan => ({ isian, kode, pesan })

export function checkKegiatan(isi: IsiKegiatan, konteks: KonteksKegiatan): SalahKegiatan[] {
  return [
    ...checkKode(isi, konteks),
    ...isi.tempat.flatMap(checkTempat),
    ...checkKembar(isi.tempat),
    ...checkWaktu(isi),
    ...isi.teks.flatMap(checkTeks),
  ]
}

function checkKode({ tahun, kode }: IsiKegiatan, { namaByKode }: KonteksKegiatan): SalahKegiatan[] {
  if (kode === '')
    return [
      toSalah('kodeKegiatan', 'KODE_KEGIATAN_SALAH', 'Tulis kode kegiatan tiga tingkat, misalnya 02.03.10.'),
    ]
  if (namaByKode.size === 0)
    return [
      toSalah(
        'tahun',
        'ANGGARAN_BELUM_DITETAPKAN',
        `APBDes ${tahun} belum ditetapkan di portal, atau tidak dirinci per kegiatan. Tetapkan dahulu.`,
      ),
    ]
  if (!namaByKode.has(kode))
    return [
      toSalah(
        'kodeKegiatan',
        'KEGIATAN_TIDAK_ADA',
        `Kegiatan ${kode} tidak ada dalam APBDes ${tahun} yang berlaku. Periksa kode atau tahunnya.`,
      ),
    ]
  return []
}

/** A number without its unit says nothing. */
function checkTempat({ volume, satuan }: TempatRencana, nomor: number): SalahKegiatan[] {
  if (volume === null || satuan !== '') return []
  const isian = `daftarTempat.${nomor}.satuan`
  return [toSalah(isian, 'SATUAN_WAJIB', 'Isi satuannya, misalnya meter, unit, atau orang.')]
}

/** A place stands once, however it is spelled. */
function checkKembar(daftar: readonly TempatRencana[]): SalahKegiatan[] {
  const dusun = daftar.map((satu) => toKunciTempat(satu.dusun))
  return dusun.flatMap((satu, nomor) =>
    dusun.indexOf(satu) < nomor
      ? [
          toSalah(
            `daftarTempat.${nomor}.dusun`,
            'TEMPAT_KEMBAR',
            'Tempat ini sudah ditulis di atas. Gabungkan.',
          ),
        ]
      : [],
  )
}

const checkWaktu = ({ mulai, selesai }: IsiKegiatan): SalahKegiatan[] =>
  isTanggal(mulai) && isTanggal(selesai) && selesai < mulai
    ? [toSalah('selesai', 'SELESAI_SEBELUM_MULAI', 'Tanggal selesai lebih dahulu daripada tanggal mulai.')]
    : []

const checkTeks = ({ isian, nilai }: { isian: string; nilai: string }): SalahKegiatan[] =>
  findDataOrang(nilai) === null
    ? []
    : [
        toSalah(
          isian,
          'DATA_ORANG',
          'Di sini ada nomor seperti NIK atau nomor HP. Hapus dahulu, karena isinya akan terbit.',
        ),
      ]
