/** The short form for a village without an export: the kinds of income, the bidang and the kinds of financing, to be given their amounts. Pure. */
import { type AcuanAnggaran, listBidang } from '../../parameter/acuan.ts'
import { getTingkatKode } from '../../parameter/kode.ts'
import { isSelKosong, listJudulAtauJumlah, type SelLembar, toSel } from './lembar-rules.ts'

/** In the order of the LRA: revenue, spending by bidang, financing that came in, financing that went out. */
export function listBentukPendek(acuan: AcuanAnggaran): SelLembar[] {
  const jenis = [...acuan.rekening]
    .filter(([kode]) => getTingkatKode(kode) === 3 && /^[46]/.test(kode))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const toBaris = (kodeKegiatan: string, kodeRekening: string, uraian: string): SelLembar => ({
    ...toSel(
      { kodeKegiatan, kodeRekening, uraian, sumberDana: null, anggaran: 0n, realisasi: null },
      acuan.susunanKode,
    ),
    anggaran: '',
  })
  const toAkun = (akun: string): SelLembar[] =>
    jenis.filter(([kode]) => kode.startsWith(akun)).map(([kode, nama]) => toBaris('', kode, nama))
  return [
    ...toAkun('4'),
    ...listBidang(acuan).map(([kode, nama]) => toBaris(kode, '5', nama)),
    ...toAkun('6'),
  ]
}

const hasAngka = ({ anggaran, realisasi, volume }: SelLembar): boolean =>
  [anggaran, realisasi, volume].some((isi) => isi.trim() !== '')

/** Rows that were prepared and have no amount yet: not wrong, only not done. Headings are told of elsewhere. */
export function listTanpaAngka(daftarSel: readonly SelLembar[]): number[] {
  const judul = new Set(listJudulAtauJumlah(daftarSel))
  return daftarSel.flatMap((sel, i) => (isSelKosong(sel) || hasAngka(sel) || judul.has(i) ? [] : [i]))
}

/** Whether filling in has begun, so that what is left over may be taken out. */
export const isMulaiDiisi = (daftarSel: readonly SelLembar[]): boolean => daftarSel.some(hasAngka)
