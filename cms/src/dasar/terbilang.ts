import type { Sen } from './rupiah.ts'

const SATUAN = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const SKALA: readonly [bigint, string][] = [
  [10n ** 12n, 'triliun'],
  [10n ** 9n, 'miliar'],
  [10n ** 6n, 'juta'],
  [10n ** 3n, 'ribu'],
]
const BATAS = 10n ** 15n

/** A whole number below 10^15 in words, as written on receipts. */
export function toTerbilang(angka: bigint): string {
  if (angka >= BATAS || angka <= -BATAS) throw new RangeError('Terbilang goes to 10^15 only')
  if (angka === 0n) return 'nol'
  if (angka < 0n) return `minus ${toTerbilang(-angka)}`
  return toKata(angka).join(' ')
}

/** `seribu rupiah lima puluh sen`. */
export function toTerbilangRupiah(sen: Sen): string {
  const absolute = sen < 0n ? -sen : sen
  const rupiah = `${toTerbilang(absolute / 100n)} rupiah`
  const sisa = absolute % 100n
  return `${sen < 0n ? 'minus ' : ''}${rupiah}${sisa === 0n ? '' : ` ${toTerbilang(sisa)} sen`}`
}

function toKata(angka: bigint): string[] {
  for (const [besar, kata] of SKALA) {
    if (angka < besar) continue
    const depan = besar === 1000n && angka / besar === 1n ? ['seribu'] : [...toKata(angka / besar), kata]
    return [...depan, ...toKata(angka % besar)]
  }
  return toRatusan(Number(angka))
}

function toRatusan(angka: number): string[] {
  if (angka >= 100) {
    const ratus = Math.floor(angka / 100)
    return [...(ratus === 1 ? ['seratus'] : [SATUAN[ratus] ?? '', 'ratus']), ...toRatusan(angka % 100)]
  }
  if (angka === 10) return ['sepuluh']
  if (angka === 11) return ['sebelas']
  if (angka >= 12 && angka < 20) return [SATUAN[angka - 10] ?? '', 'belas']
  const puluh = Math.floor(angka / 10)
  return [
    ...(puluh > 0 ? [SATUAN[puluh] ?? '', 'puluh'] : []),
    ...(angka % 10 > 0 ? [SATUAN[angka % 10] ?? ''] : []),
  ]
}
