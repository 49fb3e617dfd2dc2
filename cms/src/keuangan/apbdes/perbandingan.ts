/** What an import would change in the budget that is stored, line by line. Pure. */
import { type SusunanKode, toKodeTertulis } from '../../contract/kode-anggaran.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import { type BarisApbdes, calculateRealisasi, toSusunan } from './baris.ts'

export type JumlahBaris = { anggaran: Sen; realisasi: Sen | null }
/** null on a side = the line is not there. */
export type BedaBaris = { kode: string; uraian: string; lama: JumlahBaris | null; baru: JumlahBaris | null }
export type Perbandingan = { dengan: string; sama: number; beda: BedaBaris[] }

export function comparePenyimpanan(
  tersimpan: readonly BarisApbdes[],
  diimpor: readonly BarisApbdes[],
  susunan: SusunanKode,
): Omit<Perbandingan, 'dengan'> {
  const [lama, baru] = [toKelompok(tersimpan, susunan), toKelompok(diimpor, susunan)]
  const semua = [...new Set([...lama.keys(), ...baru.keys()])].sort()
  const daftar = semua.map((kunci) => toBeda(kunci, lama.get(kunci), baru.get(kunci)))
  const beda = daftar.filter(({ lama, baru }) => !isSama(lama, baru))
  return { sama: daftar.length - beda.length, beda }
}

type Kelompok = JumlahBaris & { uraian: string }

/** Lines of the same codes and source are one: a file may split them in another way. */
function toKelompok(daftar: readonly BarisApbdes[], susunan: SusunanKode): Map<string, Kelompok> {
  const kelompok = new Map<string, Kelompok>()
  for (const baris of toSusunan(daftar).rincian) {
    const { sumberDana, uraian, anggaran, realisasi } = baris
    const { kodeKegiatan, kodeRekening } = toKodeTertulis(baris, susunan)
    const kunci = [kodeKegiatan, kodeRekening, sumberDana ?? ''].filter((bagian) => bagian !== '').join(' ')
    const lama = kelompok.get(kunci) ?? { uraian, anggaran: 0n, realisasi: null }
    kelompok.set(kunci, {
      uraian: lama.uraian,
      anggaran: lama.anggaran + anggaran,
      realisasi: calculateRealisasi(lama.realisasi, realisasi),
    })
  }
  return kelompok
}

function toBeda(kode: string, lama: Kelompok | undefined, baru: Kelompok | undefined): BedaBaris {
  const toJumlah = (satu: Kelompok | undefined): JumlahBaris | null =>
    satu === undefined ? null : { anggaran: satu.anggaran, realisasi: satu.realisasi }
  return { kode, uraian: (baru ?? lama)?.uraian ?? '', lama: toJumlah(lama), baru: toJumlah(baru) }
}

const isSama = (a: JumlahBaris | null, b: JumlahBaris | null): boolean =>
  a !== null && b !== null && a.anggaran === b.anggaran && a.realisasi === b.realisasi
