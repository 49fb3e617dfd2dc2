/** Questions of every kind, for tests of marking, papers and import. */
import type { IsiSoal, SoalBank } from '../../src/belajar/soal/kinds.ts'
import type { Jawaban, Orang } from './portal.ts'

const pilih = (benar: string) => ['a', 'b', 'c', 'd'].map((teks) => ({ teks, benar: benar.includes(teks) }))

export const ISI_CONTOH = {
  tunggal: { jenis: 'tunggal', pilihan: pilih('b') },
  ganda: { jenis: 'ganda', pilihan: pilih('ac') },
  benar: { jenis: 'benar-salah', benar: false },
  isian: { jenis: 'isian', diterima: ['APBDes', 'anggaran desa'] },
  angka: { jenis: 'angka', nilai: 75, toleransi: 0.5 },
  nol: { jenis: 'angka', nilai: 0, toleransi: 0 },
  jodoh: {
    jenis: 'menjodohkan',
    pasangan: [
      { kiri: 'belanja', kanan: '5' },
      { kiri: 'pendapatan', kanan: '4' },
      { kiri: 'pembiayaan', kanan: '6' },
    ],
  },
  urut: { jenis: 'mengurutkan', langkah: ['rancangan', 'musyawarah', 'penetapan'] },
} satisfies Record<'tunggal' | 'ganda' | 'benar' | 'isian' | 'angka' | 'nol' | 'jodoh' | 'urut', IsiSoal>

export const toSoalBank = (soal: string, isi: IsiSoal, kategori = 'Uji'): SoalBank => ({
  soal,
  versi: 1,
  kategori,
  pertanyaan: 'Apa?',
  pembahasan: '',
  isi,
})

export function importSoal(
  orang: Orang,
  kursus: string,
  format: string,
  isi: string | Uint8Array<ArrayBuffer>,
  lain: Record<string, string> = {},
): Promise<Jawaban> {
  const form = new FormData()
  for (const [nama, nilai] of Object.entries({ kursus, format, kategori: 'Umum', terapkan: 'ya', ...lain }))
    form.set(nama, nilai)
  form.set('berkas', new File([isi], 'soal.txt'))
  return orang.ask('POST', '/api/soal/impor', form)
}
