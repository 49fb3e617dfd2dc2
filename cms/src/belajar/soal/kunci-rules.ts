/** The key of a question in words, for its author to compare with what was meant. Pure. */
import type { IsiSoal } from './kinds.ts'

export function formatKunci(isi: IsiSoal): string {
  switch (isi.jenis) {
    case 'tunggal':
    case 'ganda':
      return isi.pilihan.flatMap(({ teks, benar }) => (benar ? [teks] : [])).join('; ')
    case 'benar-salah':
      return isi.benar ? 'benar' : 'salah'
    case 'isian':
      return isi.diterima.join(' atau ')
    case 'angka':
      return isi.toleransi === 0
        ? toAngka(isi.nilai)
        : `${toAngka(isi.nilai)}, selisih paling banyak ${toAngka(isi.toleransi)}`
    case 'menjodohkan':
      return isi.pasangan.map(({ kiri, kanan }) => `${kiri} → ${kanan}`).join('; ')
    case 'mengurutkan':
      return isi.langkah.map((teks, i) => `${i + 1}. ${teks}`).join('; ')
  }
}

const toAngka = (angka: number): string => String(angka).replace('.', ',')
