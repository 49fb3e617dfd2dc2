/**
 * The report of realisation in the layout of Permendagri 20/2018, row by row. Each amount is one of the published copy;
 * sums of a kelompok are added from its jenis. Pure.
 */
import type { ApbdesPublik } from 'cms/contract/apbdes'
import { formatKodePos } from 'cms/contract/kode-anggaran'
import type { AnggaranRealisasi } from 'cms/contract/nilai'
import { TEKS_LRA as T } from '../../teks/cetak.ts'
import { sumJumlah } from '../jumlah.ts'

/** `judul` has no amounts; `pokok` is a kelompok or bidang; `jumlah` closes a part. */
export type BarisLra = {
  bentuk: 'judul' | 'pokok' | 'rinci' | 'jumlah'
  /** A difference of two sums, which may be less than nothing: a per cent of it says nothing. */
  isSelisih?: true
  kode: string
  uraian: string
  jumlah: AnggaranRealisasi | null
}
type Kelompok = keyof typeof T.kelompok

/** Whether the copy tells of any realisation: without it there is no report. */
export const hasRealisasi = ({ realisasi }: Pick<ApbdesPublik, 'realisasi'>): boolean =>
  realisasi.sumber !== 'tidak-ada'

/** Codes as the regulation writes them. */
export const listBarisLra = (apbdes: ApbdesPublik): BarisLra[] =>
  listBaris(apbdes).map((satu) =>
    satu.kode === '' ? satu : { ...satu, kode: formatKodePos(satu.kode, apbdes.susunanKode) },
  )

function listBaris(apbdes: ApbdesPublik): BarisLra[] {
  const { pembiayaan } = apbdes
  return [
    toJudul('4', T.pendapatan),
    ...(['4.1', '4.2', '4.3'] as const).flatMap((kode) => listKelompok(kode, apbdes.rincianPendapatan)),
    toJumlah(T.jumlahPendapatan, apbdes.pendapatan),
    toJudul('5', T.belanja),
    ...listBelanja(apbdes),
    toJumlah(T.jumlahBelanja, apbdes.belanja),
    { ...toJumlah(T.surplus, apbdes.surplus), isSelisih: true },
    toJudul('6', T.pembiayaan),
    ...listKelompok('6.1', apbdes.rincianPembiayaan, pembiayaan.penerimaan),
    ...listKelompok('6.2', apbdes.rincianPembiayaan, pembiayaan.pengeluaran),
    { ...toJumlah(T.netto, pembiayaan.netto), isSelisih: true },
    { ...toJumlah(T.silpa, apbdes.silpa), isSelisih: true },
  ]
}

const toJudul = (kode: string, uraian: string): BarisLra => ({ bentuk: 'judul', kode, uraian, jumlah: null })
const toJumlah = (uraian: string, { anggaran, realisasi }: AnggaranRealisasi): BarisLra => ({
  bentuk: 'jumlah',
  kode: '',
  uraian,
  jumlah: { anggaran, realisasi },
})

/** A kelompok of revenue without a jenis is left out; one of financing has its own total in the copy. */
function listKelompok(
  kode: Kelompok,
  daftar: ApbdesPublik['rincianPendapatan'],
  seluruh?: AnggaranRealisasi,
): BarisLra[] {
  const milik = daftar.filter((satu) => satu.kode.startsWith(`${kode}.`))
  if (milik.length === 0 && seluruh === undefined) return []
  return [
    { bentuk: 'pokok', kode, uraian: T.kelompok[kode], jumlah: seluruh ?? sumJumlah(milik) },
    ...milik.map(({ kode: jenis, uraian, ...jumlah }) => toRinci(jenis, uraian, jumlah)),
  ]
}

const listBelanja = ({ bidang, daftarKegiatan }: ApbdesPublik): BarisLra[] =>
  bidang.flatMap(({ kode, nama, ...jumlah }): BarisLra[] => [
    { bentuk: 'pokok', kode, uraian: nama, jumlah },
    ...daftarKegiatan
      .filter((satu) => satu.kode.startsWith(`${kode}.`))
      .map(({ kode: kegiatan, uraian, ...milik }) => toRinci(kegiatan, uraian, milik)),
  ])

const toRinci = (kode: string, uraian: string, jumlah: AnggaranRealisasi): BarisLra => ({
  bentuk: 'rinci',
  kode,
  uraian,
  jumlah,
})
