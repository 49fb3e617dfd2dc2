/** The parts of a budget: where the money comes from, what it is for, and what remains. Pure. */
import type { ApbdesRingkas } from 'cms/contract/apbdes'
import { formatKodePos } from 'cms/contract/kode-anggaran'
import type { AnggaranRealisasi } from 'cms/contract/nilai'
import { getAlamatPos, isKodePos } from 'cms/contract/pos'
import { TEKS_APBDES as T, TIDAK_BERLAKU } from '../teks/apbdes.ts'
import { type BatangView, listBatang } from './batang.ts'
import { formatBagian, formatJumlah, formatJumlahRingkas, type JumlahView, toJumlahView } from './jumlah.ts'

/** `semula`: what was planned before a change of the budget. */
export type BarisJumlahView = JumlahView & { kode: string; nama: string; href?: string; semula?: string }
type BagianView = { batang: BatangView[]; baris: BarisJumlahView[]; jumlah: JumlahView }
export type AsalView = BagianView & { kalimat: string }
export type UntukView = BagianView & { kalimat: string | null }
export type RingkasanView = { nama: string; isJumlah: boolean; jumlah: JumlahView }

/** An item with the way to its page; a preview and an item without money have none. */
export function toBarisPos(
  { desa, tahun, ditetapkanPada, susunanKode }: ApbdesRingkas,
  nama: string,
  { kode, ...jumlah }: AnggaranRealisasi & { kode: string },
): BarisJumlahView {
  const hasHalaman = ditetapkanPada !== null && jumlah.anggaran !== 0 && isKodePos(kode)
  return {
    kode: formatKodePos(kode, susunanKode),
    nama,
    ...(hasHalaman ? { href: getAlamatPos(desa.slug, tahun, kode) } : {}),
    ...toJumlahView(jumlah),
  }
}

export function toAsal(apbdes: ApbdesRingkas): AsalView {
  const { rincianPendapatan, pendapatan } = apbdes
  const terbesar = findTerbesar(rincianPendapatan)
  const kalimat = terbesar
    ? T.asalKalimat(
        terbesar.uraian,
        formatJumlahRingkas(terbesar.anggaran),
        formatBagian(terbesar.anggaran, pendapatan.anggaran),
      )
    : T.asalKosong
  return {
    kalimat,
    batang: listBatang(rincianPendapatan.map((satu) => ({ ...satu, nama: satu.uraian }))),
    baris: rincianPendapatan.map((satu) => toBarisPos(apbdes, satu.uraian, satu)),
    jumlah: toJumlahView(pendapatan),
  }
}

export function toUntuk(apbdes: ApbdesRingkas): UntukView {
  const { bidang, belanja } = apbdes
  const baris = bidang.map((satu) => toBarisPos(apbdes, satu.nama, satu))
  return { kalimat: toUntukKalimat(apbdes), batang: listBatang(bidang), baris, jumlah: toJumlahView(belanja) }
}

export function toUntukKalimat({
  bidang,
  belanja,
}: Pick<ApbdesRingkas, 'bidang' | 'belanja'>): string | null {
  const terbesar = findTerbesar(bidang)
  if (terbesar === undefined || belanja.anggaran <= 0) return null
  const bagian = formatBagian(terbesar.anggaran, belanja.anggaran)
  return T.untukKalimat(terbesar.nama, formatJumlahRingkas(terbesar.anggaran), bagian)
}

function findTerbesar<Bagian extends AnggaranRealisasi>(daftar: Bagian[]): Bagian | undefined {
  return daftar.toSorted((satu, lain) => lain.anggaran - satu.anggaran).at(0)
}

export function toSelisihKalimat(surplus: number): string {
  if (surplus === 0) return T.imbangJelas
  return surplus > 0 ? T.surplusJelas(formatJumlah(surplus)) : T.defisitJelas(formatJumlah(-surplus))
}

export function listRingkasan({
  pendapatan,
  belanja,
  surplus,
  pembiayaan,
  silpa,
}: ApbdesRingkas): RingkasanView[] {
  const daftar: [string, AnggaranRealisasi, boolean][] = [
    [T.pendapatan, pendapatan, false],
    [T.belanja, belanja, false],
    [T.surplus, surplus, true],
    [T.penerimaan, pembiayaan.penerimaan, false],
    [T.pengeluaran, pembiayaan.pengeluaran, false],
    [T.netto, pembiayaan.netto, true],
    [T.silpa, silpa, true],
  ]
  // A difference may be less than nothing, or next to nothing: a per cent of it says nothing.
  return daftar.map(([nama, jumlah, isJumlah]) => {
    const view = toJumlahView(jumlah)
    return { nama, isJumlah, jumlah: isJumlah ? { ...view, persen: TIDAK_BERLAKU } : view }
  })
}
