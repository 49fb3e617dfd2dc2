/** A change of the budget as the law prints it: semula, menjadi, selisih (K08). Pure. */
import { POKOK_PERUBAHAN } from '../../contract/apbdes.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import type { AcuanAnggaran } from '../parameter/acuan.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import { type BarisApbdes, sumAnggaran, toUraianBersama } from './baris.ts'
import { calculateBidang } from './ringkasan.ts'

export type Beda = { semula: Sen; menjadi: Sen; selisih: Sen }
type KodePokok = (typeof POKOK_PERUBAHAN)[number]
export type BedaBidang = Beda & { kode: string; nama: string }
export type BedaRincian = Beda & Pick<BarisApbdes, 'kodeKegiatan' | 'kodeRekening' | 'sumberDana' | 'uraian'>
export type PerubahanApbdes = {
  pokok: (Beda & { kode: KodePokok })[]
  bidang: BedaBidang[]
  baris: BedaRincian[]
}

const REKENING: Readonly<Record<KodePokok, string>> = {
  pendapatan: '4',
  belanja: '5',
  penerimaan: '6.1',
  pengeluaran: '6.2',
}

/** Of lines alone, no printed subtotals. */
export function calculatePerubahan(
  semula: readonly BarisApbdes[],
  menjadi: readonly BarisApbdes[],
  acuan: AcuanAnggaran,
): PerubahanApbdes {
  return {
    pokok: POKOK_PERUBAHAN.map((kode) => ({
      kode,
      ...toBeda(sum(semula, REKENING[kode]), sum(menjadi, REKENING[kode])),
    })),
    bidang: toBedaBidang(calculateBidang(semula, acuan), calculateBidang(menjadi, acuan)),
    baris: toBedaBaris(semula, menjadi, acuan),
  }
}

const toBeda = (semula: Sen, menjadi: Sen): Beda => ({ semula, menjadi, selisih: menjadi - semula })

const sum = (rincian: readonly BarisApbdes[], rekening: string): Sen =>
  sumAnggaran(rincian.filter(({ kodeRekening }) => isKodeAtas(rekening, kodeRekening)))

type DaftarBidang = ReturnType<typeof calculateBidang>

function toBedaBidang(lama: DaftarBidang, baru: DaftarBidang): BedaBidang[] {
  const semua = new Map([...lama, ...baru].map(({ kode, nama }) => [kode, nama]))
  const find = (daftar: DaftarBidang, kode: string): Sen =>
    daftar.find((satu) => satu.kode === kode)?.jumlah.anggaran ?? 0n
  return [...semua]
    .map(([kode, nama]) => ({ kode, nama, ...toBeda(find(lama, kode), find(baru, kode)) }))
    .sort((a, b) => (a.kode < b.kode ? -1 : 1))
}

/** Lines of the same codes and source are one: a change may split them in another way. */
function toBedaBaris(
  semula: readonly BarisApbdes[],
  menjadi: readonly BarisApbdes[],
  acuan: AcuanAnggaran,
): BedaRincian[] {
  const [lama, baru] = [Map.groupBy(semula, toKunci), Map.groupBy(menjadi, toKunci)]
  const daftarKunci = [...new Set([...baru.keys(), ...lama.keys()])].sort()
  return daftarKunci.flatMap((kunci) => {
    const [sebelum, sesudah] = [lama.get(kunci) ?? [], baru.get(kunci) ?? []]
    // The words of the change win over those it replaces.
    const satu = sesudah[0] ?? sebelum[0]
    if (satu === undefined) return []
    const { kodeKegiatan, kodeRekening, sumberDana } = satu
    const jumlah = toBeda(sumAnggaran(sebelum), sumAnggaran(sesudah))
    return [{ kodeKegiatan, kodeRekening, sumberDana, uraian: toUraian(sebelum, sesudah, acuan), ...jumlah }]
  })
}

/** Where one side has several lines, its first is not what the amount of both is for. */
function toUraian(
  sebelum: readonly BarisApbdes[],
  sesudah: readonly BarisApbdes[],
  acuan: AcuanAnggaran,
): string {
  if (sebelum.length > 1) return toUraianBersama([...sesudah, ...sebelum], acuan)
  return toUraianBersama(sesudah.length > 0 ? sesudah : sebelum, acuan)
}

/** Sorts revenue, spending by activity, financing; codes hold no bar. */
const toKunci = ({ kodeKegiatan, kodeRekening, sumberDana }: BarisApbdes): string =>
  [kodeRekening.charAt(0), kodeKegiatan, kodeRekening, sumberDana ?? ''].join('|')
