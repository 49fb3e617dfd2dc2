/** The report as a sheet to print: an order for the printing process, and the same rows as a workbook. Pure. */
import type { Pesanan } from 'cms/cetak/pesanan'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { AnggaranRealisasi } from 'cms/contract/nilai'
import { formatTanggal, formatWaktu, toTanggal } from 'cms/dasar/tanggal'
import { ASAL_REALISASI, TEKS_APBDES, TIDAK_ADA_DATA, TIDAK_BERLAKU } from '../../teks/apbdes.ts'
import { TEKS_LRA as T } from '../../teks/cetak.ts'
import type { Lembar, SelLembar } from '../data/xlsx.ts'
import { calculateSelisih, formatAngkaRupiah, formatBagian, formatJumlah } from '../jumlah.ts'
import { formatNamaDesa } from '../kerangka.ts'
import { type BahanCetakan, listKalimat } from './bahan.ts'
import { listBarisKegiatan, listBelumSelesai } from './kegiatan.ts'
import { type BarisLra, listBarisLra } from './lra.ts'
import { TEMPLAT_LRA } from './templat-lra.ts'

/** `jalur`: the page that shows the same figures; `isSemester`: the report of the first half. */
export type BahanLra = BahanCetakan & { jalur: string; isSemester: boolean }

export function createPesananLra(bahan: BahanLra): Pesanan {
  const { apbdes, waktu, situs, jalur } = bahan
  return {
    bentuk: 'pdf',
    templat: TEMPLAT_LRA,
    tanggal: toTanggal(waktu),
    isi: {
      judul: listJudul(bahan),
      penerbit: formatNamaDesa(apbdes.desa),
      catatan: listCatatan(bahan),
      teks: { ...listKalimat(T), aturan: T.aturan[apbdes.susunanKode] },
      kolom: KOLOM,
      baris: listBarisLra(apbdes).map(({ bentuk, ...baris }) => ({ bentuk, sel: listSel(baris) })),
      kegiatan: listBarisKegiatan(apbdes).map((satu) => [
        satu.kode,
        satu.nama,
        formatAngkaRupiah(satu.anggaran),
        formatAngkaRupiah(satu.realisasi),
        satu.keluaran,
        satu.kemajuan,
      ]),
      kolomKegiatan: KOLOM_KEGIATAN,
      belum: listBelumSelesai(apbdes),
      sisa: listSisa(apbdes),
      pengaduan: T.pengaduanIsi(`${situs}/pesan?desa=${apbdes.desa.slug}`),
      kaki: T.kaki(`${situs}${jalur}`, formatWaktu(waktu)),
    },
  }
}

const KOLOM = [T.kode, T.uraian, T.anggaran, T.realisasi, T.selisih, T.persen]
const KOLOM_KEGIATAN = [T.kode, T.namaKegiatan, T.anggaran, T.realisasi, T.keluaran, T.kemajuan]

const listJudul = ({ apbdes: { desa, tahun }, isSemester }: BahanLra): string[] => [
  T.judul,
  T.pemerintah(formatNamaDesa(desa)),
  T.tempat(desa.kecamatan, desa.kabupaten.nama),
  isSemester ? T.semester(tahun) : T.tahun(tahun),
]

/** What one has to know to read the figures: whose they are, which budget they are held against. */
function listCatatan({ apbdes }: BahanLra): string[] {
  const { peraturan, realisasi, versi, desa } = apbdes
  const asal = ASAL_REALISASI[realisasi.sumber]
  const isBerubah = versi.some(({ fase }) => fase.startsWith('perubahan'))
  return [
    ...(desa.contoh ? [T.contoh] : []),
    `${T.dasar}: ${TEKS_APBDES.peraturan(peraturan.jenis, peraturan.nomor)}, ${formatTanggal(peraturan.tanggal)}.`,
    ...(asal === null ? [] : [asal]),
    ...(realisasi.sampai === null
      ? []
      : [TEKS_APBDES.sampai(realisasi.sumber, formatTanggal(realisasi.sampai))]),
    ...(realisasi.luarRekening === 0 ? [] : [TEKS_APBDES.luarRekening(formatJumlah(realisasi.luarRekening))]),
    ...(isBerubah ? [T.sesudah] : []),
    T.satuan,
  ]
}

function listSel({ kode, uraian, jumlah, isSelisih }: Omit<BarisLra, 'bentuk'>): string[] {
  if (jumlah === null) return [kode, uraian, '', '', '', '']
  return [
    kode,
    uraian,
    formatKurung(jumlah.anggaran),
    formatKurung(jumlah.realisasi),
    formatKurung(calculateSelisih(jumlah)),
    isSelisih ? TIDAK_BERLAKU : formatBagian(jumlah.realisasi, jumlah.anggaran),
  ]
}

/** `(1.234,50)` for what is less than nothing. */
const formatKurung = (rupiah: number | null): string =>
  rupiah !== null && rupiah < 0 ? `(${formatAngkaRupiah(-rupiah)})` : formatAngkaRupiah(rupiah)

function listSisa({ belanja, silpa }: ApbdesPublik): [string, string][] {
  const sisa = calculateSelisih(belanja)
  return [
    [T.sisaBelanja, formatJumlah(sisa === null ? null : -sisa)],
    [T.sisaKas, formatJumlah(silpa.realisasi)],
  ]
}

/** Two sheets: the report, and what became of each activity. Per cent is left to the reader's formulas as text. */
export function listLembarLra(bahan: BahanLra): Lembar[] {
  const { apbdes, situs, jalur, waktu } = bahan
  const kepala = [...listJudul(bahan), ...listCatatan(bahan), T.kaki(`${situs}${jalur}`, formatWaktu(waktu))]
  const toKepala = (kolom: readonly string[]): SelLembar[][] => [
    ...kepala.map((isi, nomor): SelLembar[] => [{ isi, isTebal: nomor < 4 }]),
    [],
    kolom.map((isi) => ({ isi, isTebal: true })),
  ]
  return [
    {
      nama: `LRA ${apbdes.tahun}`,
      lebar: [12, 60, 20, 20, 20, 10],
      baris: [...toKepala(KOLOM), ...listBarisLra(apbdes).map(toBarisLembar)],
    },
    {
      nama: T.lembarKegiatan,
      lebar: [12, 60, 20, 20, 50, 14],
      baris: [
        ...toKepala(KOLOM_KEGIATAN),
        ...listBarisKegiatan(apbdes).map(({ kode, nama, anggaran, realisasi, keluaran, kemajuan }) =>
          [kode, nama, anggaran, realisasi ?? TIDAK_ADA_DATA, keluaran, kemajuan].map((isi) => ({ isi })),
        ),
      ],
    },
  ]
}

function toBarisLembar({ bentuk, kode, uraian, jumlah, isSelisih }: BarisLra): SelLembar[] {
  const isTebal = bentuk !== 'rinci'
  return [kode, uraian, ...listAngka(jumlah, isSelisih)].map((isi) => ({ isi, isTebal }))
}

function listAngka(jumlah: AnggaranRealisasi | null, isSelisih: boolean | undefined): SelLembar['isi'][] {
  if (jumlah === null) return []
  const { anggaran, realisasi } = jumlah
  return [
    anggaran,
    realisasi ?? TIDAK_ADA_DATA,
    calculateSelisih(jumlah) ?? TIDAK_ADA_DATA,
    isSelisih ? TIDAK_BERLAKU : formatBagian(realisasi, anggaran),
  ]
}
