/** A change of the budget as the law prints it: semula, menjadi, selisih (K08). Pure. */
import { POKOK_PERUBAHAN } from '../../contract/apbdes.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import type { AcuanAnggaran } from '../parameter/acuan.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import type { BarisApbdes } from './baris.ts'
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
    baris: toBedaBaris(semula, menjadi),
  }
}

const toBeda = (semula: Sen, menjadi: Sen): Beda => ({ semula, menjadi, selisih: menjadi - semula })

const sum = (rincian: readonly BarisApbdes[], rekening: string): Sen =>
  rincian
    .filter(({ kodeRekening }) => isKodeAtas(rekening, kodeRekening))
    .reduce((jumlah, { anggaran }) => jumlah + anggaran, 0n)

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
function toBedaBaris(semula: readonly BarisApbdes[], menjadi: readonly BarisApbdes[]): BedaRincian[] {
  const baris = new Map<string, BedaRincian>()
  const add = (daftar: readonly BarisApbdes[], sisi: 'semula' | 'menjadi'): void => {
    for (const satu of daftar) {
      const { kodeKegiatan, kodeRekening, sumberDana, uraian } = satu
      const kunci = toKunci(satu)
      const lama = baris.get(kunci) ?? { kodeKegiatan, kodeRekening, sumberDana, uraian, ...toBeda(0n, 0n) }
      const jumlah = { ...lama, [sisi]: lama[sisi] + satu.anggaran }
      baris.set(kunci, { ...jumlah, selisih: jumlah.menjadi - jumlah.semula })
    }
  }
  // The words of the change win over those it replaces.
  add(menjadi, 'menjadi')
  add(semula, 'semula')
  return [...baris].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, satu]) => satu)
}

/** Sorts revenue, spending by activity, financing; codes hold no bar. */
const toKunci = ({ kodeKegiatan, kodeRekening, sumberDana }: BarisApbdes): string =>
  [kodeRekening.charAt(0), kodeKegiatan, kodeRekening, sumberDana ?? ''].join('|')
