/** What an import would change in the budget that is stored, line by line. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { type KodeBaris, type SusunanKode, toKodeTertulis } from '../../contract/kode-anggaran.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import { listKodeAtas } from '../parameter/kode.ts'
import { isBentukLama } from '../parameter/kode-lama.ts'
import { type BarisApbdes, calculateRealisasi, listRincian } from './baris.ts'

export type JumlahBaris = { anggaran: Sen; realisasi: Sen | null }
/** null on a side = the line is not there. */
export type BedaBaris = { kode: string; uraian: string; lama: JumlahBaris | null; baru: JumlahBaris | null }
export type Perbandingan = { dengan: string; sama: number; beda: BedaBaris[] }

/** `susunan`: the code list of what is imported, in which codes are told where it holds them. */
export function comparePenyimpanan(
  tersimpan: readonly BarisApbdes[],
  diimpor: readonly BarisApbdes[],
  susunan: SusunanKode,
): Omit<Perbandingan, 'dengan'> {
  const [lama, baru] = [toKelompok(tersimpan, susunan), toKelompok(diimpor, susunan)]
  const semua = [...new Set([...lama.keys(), ...baru.keys()])].sort()
  const daftar = semua.map((kunci) => toBeda(lama.get(kunci), baru.get(kunci)))
  const beda = daftar.filter(({ lama, baru }) => !isSama(lama, baru))
  return { sama: daftar.length - beda.length, beda }
}

type Kelompok = JumlahBaris & { kode: string; uraian: string }

/** Lines of the same codes and source are one: a file may split them in another way. */
function toKelompok(daftar: readonly BarisApbdes[], susunan: SusunanKode): Map<string, Kelompok> {
  const kelompok = new Map<string, Kelompok>()
  for (const baris of listRincian(daftar)) {
    const { uraian, anggaran, realisasi } = baris
    const kunci = formatKunci(baris, baris)
    const kode = isBentukLama(baris) ? formatKunci(toKodeTertulis(baris, susunan), baris) : kunci
    const lama = kelompok.get(kunci) ?? { kode, uraian, anggaran: 0n, realisasi: null }
    kelompok.set(kunci, {
      ...lama,
      anggaran: lama.anggaran + anggaran,
      realisasi: calculateRealisasi(lama.realisasi, realisasi),
    })
  }
  return kelompok
}

/** By the codes as they are kept: written in another list two of them may look alike. */
const formatKunci = (
  { kodeKegiatan, kodeRekening }: KodeBaris,
  { sumberDana }: Pick<BarisApbdes, 'sumberDana'>,
): string => [kodeKegiatan, kodeRekening, sumberDana ?? ''].filter((bagian) => bagian !== '').join(' ')

function toBeda(lama: Kelompok | undefined, baru: Kelompok | undefined): BedaBaris {
  const toJumlah = (satu: Kelompok | undefined): JumlahBaris | null =>
    satu === undefined ? null : { anggaran: satu.anggaran, realisasi: satu.realisasi }
  const { kode, uraian } = baru ?? lama ?? { kode: '', uraian: '' }
  return { kode, uraian, lama: toJumlah(lama), baru: toJumlah(baru) }
}

const isSama = (a: JumlahBaris | null, b: JumlahBaris | null): boolean =>
  a !== null && b !== null && a.anggaran === b.anggaran && a.realisasi === b.realisasi

/**
 * A report of which most lines are nowhere in the budget it reports on is likely that of another year or village. A report
 * may stop at a higher code than the budget, or go below it.
 */
export function checkLaporanAsing(
  anggaran: readonly BarisApbdes[],
  laporan: readonly BarisApbdes[],
): Alasan[] {
  const [ada, dilaporkan] = [listRincian(anggaran), listRincian(laporan)]
  const kunci = new Set(ada.flatMap((satu) => listKunci(satu, listKunciAnggaran)))
  const dikenal = dilaporkan.filter((baris) =>
    listKunci(baris, listKunciLaporan).some((satu) => kunci.has(satu)),
  ).length
  if (ada.length === 0 || dikenal * 2 >= dilaporkan.length) return []
  return [
    {
      kode: 'LAPORAN_ASING',
      pesan: `Hanya ${dikenal} dari ${dilaporkan.length} baris laporan ini ada dalam anggaran yang berlaku. Pastikan berkas, desa, dan tahunnya benar.`,
    },
  ]
}

/**
 * Keys by which codes of one line of descent meet without a look at every pair, of files that may hold 20.000 lines each:
 * `=` asks for the budget's own code at or above the report's, `^` for the report's own code at or above the budget's.
 */
const listKunciAnggaran = (kode: string): string[] => [
  `=${kode}`,
  ...listGaris(kode).map((satu) => `^${satu}`),
]
const listKunciLaporan = (kode: string): string[] => [
  `^${kode}`,
  ...listGaris(kode).map((satu) => `=${satu}`),
]

const listKunci = (
  { kodeKegiatan, kodeRekening }: KodeBaris,
  listBagian: (kode: string) => string[],
): string[] => {
  const rekening = listBagian(kodeRekening)
  return listBagian(kodeKegiatan).flatMap((satu) => rekening.map((lain) => `${satu}|${lain}`))
}

/** No activity and one are no line of descent: revenue is told apart from spending. */
const listGaris = (kode: string): string[] => (kode === '' ? [''] : listKodeAtas(kode, false))
