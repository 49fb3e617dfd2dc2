/** What an item of a budget is made of, and where it stands in the two trees: parts, sources, lines and the way up. Pure. */

import { getAlamatApbdes } from 'cms/contract/alamat-apbdes'
import type { BarisPublik } from 'cms/contract/apbdes'
import { formatKodePos } from 'cms/contract/kode-anggaran'
import {
  type AlamatPos,
  getAlamatPos,
  getKodePosBaris,
  isIdBaris,
  isKodeKegiatanPos,
  isKodePos,
} from 'cms/contract/pos'
import type { TahunPos } from '../publik/pos.ts'
import { LABEL_SUMBER_DANA, TEKS_APBDES, TIDAK_ADA_DATA } from '../teks/apbdes.ts'
import type { BarisJumlahView } from './bagian-apbdes.ts'
import { sumJumlah, toJumlahView } from './jumlah.ts'
import { listRemahDesa, type Tautan } from './kerangka.ts'
import { type BarisView, listBarisView } from './rincian.ts'

export function listSumberDana(baris: readonly BarisPublik[]): BarisJumlahView[] {
  const kelompok = Map.groupBy(baris, ({ sumberDana }) => sumberDana)
  if (kelompok.size === 1 && kelompok.has(null)) return []
  return [...kelompok].map(([kode, milik]) => ({
    kode: kode ?? '',
    nama: kode === null ? TIDAK_ADA_DATA : (LABEL_SUMBER_DANA[kode] ?? kode),
    ...toJumlahView(sumJumlah(milik)),
  }))
}

/**
 * Each line leads to the other tree: of an activity to its account, of an account to its activity. Where the page is a line's
 * own, the village can be asked about that line.
 */
export function listBarisPos(
  { baris, desa, hasNamaKode, susunanKode }: TahunPos,
  { tahun, kode }: AlamatPos,
): BarisView[] {
  const jalur = getAlamatPos(desa.slug, tahun, kode)
  return listBarisView(baris, susunanKode, (satu, id) => {
    const { kodeKegiatan, kodeRekening } = satu
    const lain = kodeKegiatan === '' || isKodeKegiatanPos(kode) ? kodeRekening : kodeKegiatan
    const hasHalaman = hasNamaKode && lain !== kode && isKodePos(lain)
    const isRumah = getKodePosBaris(satu) === kode && isIdBaris(id)
    return {
      href: hasHalaman ? getAlamatPos(desa.slug, tahun, lain) : null,
      ...(isRumah ? { tanya: getAlamatTanya(desa.slug, `${jalur}#${id}`) } : {}),
    }
  })
}
/** Where the village is asked about an item or a line. */
export const getAlamatTanya = (desa: string, halaman: string): string =>
  `/pesan?${new URLSearchParams({ desa, halaman, jenis: 'tanya' })}`

/** Activities below a bidang or sub bidang, the next accounts below an account; an activity has lines alone. */
export function listBagian(
  { nama, baris, desa, susunanKode }: TahunPos,
  { tahun, kode }: AlamatPos,
): BarisJumlahView[] {
  return nama
    .filter((satu) => satu.kode.startsWith(`${kode}.`) && isBagian(satu.kode, kode))
    .map((satu) => ({
      kode: formatKodePos(satu.kode, susunanKode),
      nama: satu.nama,
      href: getAlamatPos(desa.slug, tahun, satu.kode),
      ...toJumlahView(sumJumlah(baris.filter((line) => isDiBawah(line, satu.kode)))),
    }))
}

const isPohonKegiatan = (kode: string): boolean => kode.startsWith('0')
const isBagian = (kode: string, atas: string): boolean =>
  isPohonKegiatan(atas) ? isKodeKegiatanPos(kode) : kode.split('.').length === atas.split('.').length + 1
const isDiBawah = ({ kodeKegiatan, kodeRekening }: BarisPublik, atas: string): boolean => {
  const kode = isPohonKegiatan(atas) ? kodeKegiatan : kodeRekening
  return kode === atas || kode.startsWith(`${atas}.`)
}

export function listRemah({ desa, nama }: TahunPos, { tahun, kode }: AlamatPos): Tautan[] {
  const atas = nama
    .filter((satu) => kode.startsWith(`${satu.kode}.`) && isKodePos(satu.kode))
    .toSorted((a, b) => a.kode.length - b.kode.length)
  return [
    ...listRemahDesa(desa),
    { teks: TEKS_APBDES.judul(tahun), href: getAlamatApbdes(desa.slug, tahun) },
    ...atas.map((satu) => ({ teks: satu.nama, href: getAlamatPos(desa.slug, tahun, satu.kode) })),
  ]
}
