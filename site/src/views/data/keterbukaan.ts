/** What all villages have announced about the budget of a year, as open data. Pure. */
import { ALAMAT_KETERBUKAAN, LABEL_KEWAJIBAN } from 'cms/contract/keterbukaan'
import { KEWAJIBAN } from 'cms/dasar/keterbukaan'
import { listDihitung } from '../keterbukaan-provinsi.ts'
import type { SaringanKeterbukaan } from '../saringan-keterbukaan.ts'
import { type Kolom, type Tabel, toKolom, toObjek } from './tabel.ts'

const KOLOM: readonly Kolom[] = [
  toKolom('kode_desa', 'Kode desa', 'Kode wilayah Kementerian Dalam Negeri.', { wajib: true }),
  toKolom('desa', 'Desa', 'Nama desa.', { wajib: true }),
  toKolom('kecamatan', 'Kecamatan', 'Nama kecamatan.', { wajib: true }),
  toKolom('kabupaten', 'Kabupaten', 'Nama kabupaten.', { wajib: true }),
  toKolom('contoh', 'Data contoh', 'Desa rekaan untuk memperkenalkan portal.', {
    wajib: true,
    pilihan: ['ya', 'tidak'],
  }),
  toKolom('tahun', 'Tahun anggaran', 'Anggaran yang diumumkan.', { jenis: 'year', wajib: true }),
  toKolom('skor', 'Skor', '0 sampai 100; kosong = belum ada yang jatuh tempo.', { jenis: 'integer' }),
  ...KEWAJIBAN.map(({ kode }) =>
    toKolom(
      kode.replaceAll('-', '_'),
      LABEL_KEWAJIBAN[kode],
      'Hari pertama diumumkan; kosong = belum, atau belum waktunya.',
      {
        jenis: 'date',
      },
    ),
  ),
]

/** One row per village; of each duty the day of its first announcement, empty where there is none. */
export const toTabelKeterbukaan = (bahan: Parameters<typeof listDihitung>[0]): Tabel => ({
  nama: `keterbukaan-${bahan.saringan.tahun}`,
  kolom: KOLOM,
  baris: listDihitung(bahan).map(({ kode, nama, kecamatan, kabupaten, contoh, hitungan }) => [
    kode,
    nama,
    kecamatan,
    kabupaten.nama,
    contoh ? 'ya' : 'tidak',
    bahan.saringan.tahun,
    hitungan.skor,
    ...hitungan.butir.map(({ tanggal }) => tanggal),
  ]),
})

export const formatJsonKeterbukaan = (
  tabel: Tabel,
  { tahun, kabupaten, kecamatan, belum }: SaringanKeterbukaan,
  situs: string,
): string =>
  JSON.stringify({
    tahun,
    kabupaten,
    kecamatan,
    belum,
    desa: toObjek(tabel),
    halaman: `${situs}${ALAMAT_KETERBUKAAN}`,
  })
