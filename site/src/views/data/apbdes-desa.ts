/** The budget of a village and year as open data: its lines as a table, all of it as JSON. Pure. */
import type { ApbdesPublik, BarisPublik } from 'cms/contract/apbdes'
import { type SusunanKode, toKodeTertulis } from 'cms/contract/kode-anggaran'
import type { Kolom, Tabel } from './tabel.ts'

/** The columns of the short form, which the import reads as well. */
const KOLOM: readonly Kolom[] = [
  {
    nama: 'kode_kegiatan',
    judul: 'Kode kegiatan',
    keterangan: 'Bidang, sub bidang, kegiatan; kosong untuk pendapatan dan pembiayaan.',
    jenis: 'string',
    pola: '[0-9.]*',
  },
  {
    nama: 'kode_rekening',
    judul: 'Kode rekening',
    keterangan:
      'Akun, kelompok, jenis, objek menurut Permendagri 20/2018 (4, 5, 6). Anggaran sampai 2018 memakai satu kode menurut Permendagri 113/2014 (1, 2, 3), yang ditulis di sini.',
    jenis: 'string',
    wajib: true,
    pola: '[0-9.]+',
  },
  { nama: 'uraian', judul: 'Uraian', keterangan: 'Nama baris.', jenis: 'string' },
  {
    nama: 'sumber_dana',
    judul: 'Sumber dana',
    keterangan: 'PAD, DDS, PBH, ADD, PBP, PBK, SWD, DLL, atau CAMPURAN; kosong = tidak diketahui.',
    jenis: 'string',
  },
  {
    nama: 'anggaran',
    judul: 'Anggaran',
    keterangan: 'Rupiah yang direncanakan.',
    jenis: 'rupiah',
    wajib: true,
  },
  {
    nama: 'realisasi',
    judul: 'Realisasi',
    keterangan: 'Rupiah yang sudah terjadi; kosong = belum dilaporkan.',
    jenis: 'rupiah',
  },
  {
    nama: 'volume',
    judul: 'Volume',
    keterangan: 'Banyaknya menurut RAB; kosong bila anggaran tidak memuatnya.',
    jenis: 'number',
  },
  { nama: 'satuan', judul: 'Satuan', keterangan: 'Satuan dari volume.', jenis: 'string' },
  {
    nama: 'harga_satuan',
    judul: 'Harga satuan',
    keterangan: 'Rupiah untuk satu satuan; volume kali harga satuan adalah anggaran, sampai satu rupiah.',
    jenis: 'rupiah',
  },
]

export function toTabelApbdes({
  baris,
  tahun,
  susunanKode,
}: Pick<ApbdesPublik, 'baris' | 'tahun' | 'susunanKode'>): Tabel {
  return {
    nama: `apbdes-${tahun}`,
    kolom: KOLOM,
    baris: baris.map((satu) => [
      ...toSelKode(satu, susunanKode),
      satu.uraian,
      satu.sumberDana,
      satu.anggaran,
      satu.realisasi,
      satu.rab?.volume ?? null,
      satu.rab?.satuan ?? null,
      satu.rab?.hargaSatuan ?? null,
    ]),
  }
}

/** As they stand in the regulation: another list has other meanings. */
function toSelKode(baris: BarisPublik, susunan: SusunanKode): [kegiatan: string, rekening: string] {
  const { kodeKegiatan, kodeRekening } = toKodeTertulis(baris, susunan)
  return [kodeKegiatan, kodeRekening]
}

/** What stands in the copy, the regulation under its usual name, and when it last changed. */
export function formatJsonApbdes({ isi, waktu }: { isi: ApbdesPublik; waktu: Date }): string {
  const { jenis, nomor, tanggal } = isi.peraturan
  return JSON.stringify({ ...isi, perdes: { jenis, nomor, tanggal }, diperbarui: waktu.toISOString() })
}

/** The columns are fixed, so the mark of a sample village stands in the name of the file. */
export const toNamaUnduhan = (
  { desa, tahun }: Pick<ApbdesPublik, 'desa' | 'tahun'>,
  ekstensi: string,
  versi?: string,
): string =>
  `${[desa.contoh ? 'data-contoh-apbdes' : 'apbdes', desa.slug, tahun, ...(versi === undefined ? [] : [versi])].join('-')}.${ekstensi}`
