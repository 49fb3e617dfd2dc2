/** Activities of a village's year as open data: what they cost, what they make, where, and how far they are. Pure. */
import { getAlamatApbdes } from 'cms/contract/alamat-apbdes'
import { type KegiatanPublik, PELAKSANA_KEGIATAN } from 'cms/contract/kegiatan'
import { getAlamatPos } from 'cms/contract/pos'
import type { KegiatanApbdes } from '../../publik/kegiatan-apbdes.ts'
import { listTempatGabung, type TempatGabung } from '../tempat.ts'
import { type Kolom, type Sel, type Tabel, toKolom } from './tabel.ts'

export const KOLOM_KEGIATAN: readonly Kolom[] = [
  toKolom('kode', 'Kode kegiatan', 'Bidang, sub bidang, kegiatan.', { wajib: true, pola: '[0-9.]+' }),
  toKolom('uraian', 'Uraian', 'Nama kegiatan dalam anggaran.', { wajib: true }),
  toKolom(
    'anggaran',
    'Anggaran',
    'Rupiah untuk seluruh kegiatan, sama di tiap tempatnya: jangan dijumlahkan.',
    {
      jenis: 'rupiah',
      wajib: true,
    },
  ),
  toKolom('realisasi', 'Realisasi', 'Rupiah untuk seluruh kegiatan; kosong = belum dilaporkan.', {
    jenis: 'rupiah',
  }),
  toKolom('keluaran', 'Hasil', 'Yang dibuat, menurut desa.'),
  toKolom('mulai', 'Rencana mulai', 'Kosong = tidak diisi.', { jenis: 'date' }),
  toKolom('selesai', 'Rencana selesai', 'Kosong = tidak diisi.', { jenis: 'date' }),
  toKolom('pelaksana', 'Pelaksana', 'Jabatan yang melaksanakan (Permendagri 20/2018).', {
    pilihan: PELAKSANA_KEGIATAN,
  }),
  toKolom('tim', 'Tim', 'Fungsi dalam tim, tanpa nama orang; dipisahkan dengan tanda |.'),
  toKolom('penyedia', 'Penyedia', 'Nama usaha; kosong = swakelola atau tidak diisi.'),
  toKolom(
    'dusun',
    'Dusun',
    'Satu baris per tempat; kosong = untuk seluruh desa, atau tempatnya tidak dicatat.',
  ),
  toKolom('volume_rencana', 'Volume direncanakan', 'Di tempat ini.', { jenis: 'number' }),
  toKolom('satuan_rencana', 'Satuan rencana', 'Satuan dari volume yang direncanakan.'),
  toKolom('volume_jadi', 'Volume sudah jadi', 'Di tempat ini, menurut catatan kemajuan.', {
    jenis: 'number',
  }),
  toKolom('satuan_jadi', 'Satuan yang sudah jadi', 'Satuan dari volume yang sudah jadi.'),
  toKolom('persen', 'Kemajuan (%)', 'Di tempat ini; kosong = belum dilaporkan.', { jenis: 'integer' }),
  toKolom('tanggal_kemajuan', 'Tanggal kemajuan', 'Hari catatan kemajuan terakhir di tempat ini.', {
    jenis: 'date',
  }),
  toKolom('halaman', 'Halaman', 'Alamat kegiatan ini, dengan foto dan dokumennya.', { wajib: true }),
]

/** A row per place; one without a place where none is told. */
export function toTabelKegiatan(isi: KegiatanApbdes, situs: string): Tabel {
  const { desa, tahun, daftarKegiatan, kegiatan, kemajuan } = isi
  return {
    nama: 'kegiatan',
    kolom: KOLOM_KEGIATAN,
    baris: daftarKegiatan.flatMap(({ kode, uraian, anggaran, realisasi }) => {
      const isian = kegiatan.find((satu) => satu.kode === kode) ?? null
      const tempat = listTempatGabung(
        isian?.tempat ?? [],
        kemajuan.filter((satu) => satu.kode === kode).flatMap((satu) => satu.tempat),
      )
      return (tempat.length === 0 ? [TANPA_TEMPAT] : tempat).map((satu) => [
        kode,
        uraian,
        anggaran,
        realisasi,
        ...toSelIsian(isian),
        ...toSelTempat(satu),
        `${situs}${getAlamatPos(desa.slug, tahun, kode)}`,
      ])
    }),
  }
}

const TANPA_TEMPAT: TempatGabung = { dusun: null, rencana: null, kini: null }

const toSelIsian = (isian: KegiatanPublik | null): Sel[] => [
  isian?.keluaran ?? null,
  isian?.mulai ?? null,
  isian?.selesai ?? null,
  isian?.pelaksana ?? null,
  isian === null || isian.tim.length === 0 ? null : isian.tim.join('|'),
  isian?.penyedia ?? null,
]

const toSelTempat = ({ dusun, rencana, kini }: TempatGabung): Sel[] => [
  dusun,
  rencana?.volume ?? null,
  rencana?.satuan ?? null,
  kini?.volume ?? null,
  kini?.satuan ?? null,
  kini?.persen ?? null,
  kini?.tanggal ?? null,
]

export const formatJsonKegiatan = (isi: KegiatanApbdes, situs: string): string =>
  JSON.stringify({ ...isi, halaman: `${situs}${getAlamatApbdes(isi.desa.slug, isi.tahun)}` })
