/** Aiken: a question, its choices `A.` to `L.`, and `ANSWER: B`. One right choice each. */
import type { Soal } from '../kinds.ts'
import { type ButirBerkas, type HasilEkspor, toPotongan } from './butir.ts'

const PILIHAN = /^\s*([A-L])[.)]\s+(.*)$/i
const JAWABAN = /^\s*(?:ANSWER|JAWABAN)\s*:\s*([A-L])\s*$/i

export function parseAiken(teks: string): ButirBerkas[] {
  return toPotongan(teks).map((potongan) => {
    const [{ nomor: baris, teks: cuplikan } = { nomor: 1, teks: '' }] = potongan
    const awal = potongan.findIndex((satu) => PILIHAN.test(satu.teks))
    const huruf = JAWABAN.exec(potongan.at(-1)?.teks ?? '')?.[1]?.toUpperCase()
    if (huruf === undefined)
      return { baris, cuplikan, alasan: 'Baris terakhir harus berisi jawabannya, misalnya ANSWER: B.' }
    if (awal < 1) return { baris, cuplikan, alasan: 'Tulis pertanyaannya, lalu pilihannya: A. B. C.' }
    const pilihan = potongan.slice(awal, -1).map((satu) => PILIHAN.exec(satu.teks))
    if (pilihan.some((satu) => satu === null))
      return {
        baris,
        cuplikan,
        alasan: 'Setiap pilihan harus dalam satu baris yang diawali hurufnya, misalnya "A. ".',
      }
    const kembar = new Set(pilihan.map((satu) => satu?.[1]?.toUpperCase())).size < pilihan.length
    if (kembar) return { baris, cuplikan, alasan: 'Ada dua pilihan dengan huruf yang sama.' }
    return {
      baris,
      data: {
        jenis: 'tunggal',
        pertanyaan: potongan
          .slice(0, awal)
          .map((satu) => satu.teks.trim())
          .join('\n'),
        pilihan: pilihan.map((satu) => ({
          teks: satu?.[2]?.trim(),
          benar: satu?.[1]?.toUpperCase() === huruf,
        })),
      },
    }
  })
}

export function formatAiken(daftar: readonly Soal[]): HasilEkspor {
  const toSatuBaris = (teks: string): string => teks.replace(/\s+/g, ' ')
  const isTertulis = ({ isi }: Soal): boolean => isi.jenis === 'tunggal'
  const teks = daftar.flatMap(({ pertanyaan, isi }) => {
    if (isi.jenis !== 'tunggal') return []
    const pilihan = isi.pilihan.map((satu, i) => `${toHuruf(i)}. ${toSatuBaris(satu.teks)}`)
    const jawaban = toHuruf(isi.pilihan.findIndex(({ benar }) => benar))
    return [`${[toSatuBaris(pertanyaan), ...pilihan, `ANSWER: ${jawaban}`].join('\n')}\n`]
  })
  return { isi: teks.join('\n'), tertinggal: daftar.filter((soal) => !isTertulis(soal)) }
}

export const toHuruf = (i: number): string => String.fromCharCode(65 + i)
