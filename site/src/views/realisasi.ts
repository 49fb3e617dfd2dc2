/** What was spent on one item record by record, and how far the work is, ready to print. Pure. */
import type { CatatanPublik, KemajuanPublik } from 'cms/contract/apbdes'
import type { TempatKegiatan } from 'cms/contract/kegiatan'
import { formatAngka } from 'cms/dasar/angka'
import { formatTanggalRingkas } from 'cms/dasar/tanggal'
import type { TahunPos } from '../publik/pos.ts'
import { LABEL_SUMBER_DANA, TIDAK_ADA_DATA } from '../teks/apbdes.ts'
import { TEKS_POS as T } from '../teks/pos.ts'
import { formatAngkaRupiah } from './jumlah.ts'
import type { Tautan } from './kerangka.ts'
import {
  formatDusun,
  formatKeluaran,
  listTempatGabung,
  type TempatTercatat,
  type TempatView,
  toTempatView,
} from './tempat.ts'

export type KemajuanView = {
  kalimat: string
  tempat: TempatView[]
}
export type CatatanView = {
  nomor: number
  tanggal: string
  uraian: string
  /** Why it is there, where that needs words. */
  keterangan: string[]
  sumberDana: string
  jumlah: string
  bukti: Tautan | null
}
export type DaftarCatatanView = { kalimat: string; baris: CatatanView[]; lebih: string | null }

/** More would make the page heavy; the data hold all of them. */
const TERBANYAK = 40

/** Null where nothing is planned or recorded, and for a bidang: each of its activities has a page. */
export function toKemajuanView(
  daftar: readonly KemajuanPublik[],
  kode: string,
  rencana: readonly TempatKegiatan[] = [],
): KemajuanView | null {
  const satu = daftar.find((kemajuan) => kemajuan.kode === kode)
  if (satu === undefined && rencana.length === 0) return null
  return {
    kalimat: satu === undefined ? T.kemajuanBelum : T.kemajuanJelas(satu.persen),
    tempat: listTempatGabung(rencana, satu?.tempat ?? []).map(toTempatView),
  }
}

/** `Dusun Hulu: 120 meter, 50%`. */
export const formatTempat = (tempat: TempatTercatat): string =>
  `${formatDusun(tempat.dusun)}: ${[formatKeluaran(tempat), `${tempat.persen}%`].filter((satu) => satu !== null).join(', ')}`

/** The newest first; null where there are none, and for a bidang. */
export function toDaftarCatatanView(
  { catatan, sumber }: Pick<TahunPos, 'catatan' | 'sumber'>,
  kode: string,
): DaftarCatatanView | null {
  if (catatan.length === 0 || !/^(0[1-9]\.\d{2}\.\d{2}|[456]\.)/.test(kode)) return null
  const lebih = catatan.length - TERBANYAK
  return {
    kalimat: sumber === 'catatan' ? T.catatanJelas : `${T.catatanJelas} ${T.catatanRincian}`,
    baris: catatan.toReversed().slice(0, TERBANYAK).map(toCatatanView),
    lebih: lebih > 0 ? T.catatanLebih(formatAngka(lebih)) : null,
  }
}

function toCatatanView(catatan: CatatanPublik): CatatanView {
  const { nomor, tanggal, uraian, sumberDana, jumlah, luarRekening, alasan, bukti } = catatan
  return {
    nomor,
    tanggal: formatTanggalRingkas(tanggal),
    uraian,
    keterangan: [
      ...(jumlah < 0 || catatan.mengoreksi !== null ? [T.koreksi(catatan.mengoreksi)] : []),
      ...(luarRekening ? [T.langsung] : []),
      ...(alasan === null ? [] : [T.alasan(alasan)]),
    ],
    sumberDana: sumberDana === null ? TIDAK_ADA_DATA : (LABEL_SUMBER_DANA[sumberDana] ?? sumberDana),
    jumlah: formatAngkaRupiah(jumlah),
    bukti:
      bukti === null ? null : { teks: T.lihatBukti(nomor), href: `/berkas/${bukti.sha256}/${bukti.nama}` },
  }
}
