/** Questions as rows of a table (CSV, XLSX): a column for each choice, the key in `jawaban`. Pure. */
import type { Alasan } from '../../../contract/galat.ts'
import { parseAngka } from '../../../dasar/angka.ts'
import { type Result, toOk, toRefusal } from '../../../dasar/result.ts'
import { toSelAman, toSelAsli } from '../../../platform/csv.ts'
import type { Rekaman } from '../../../platform/tabel-berkas.ts'
import { JENIS_SOAL } from '../jenis.ts'
import { type IsiSoal, MAX_BUTIR, type Soal } from '../kinds.ts'
import { toHuruf } from './aiken-rules.ts'
import type { ButirBerkas } from './butir.ts'

const KOLOM_PILIHAN = Array.from({ length: MAX_BUTIR }, (_, i) => `pilihan_${toHuruf(i).toLowerCase()}`)
export const KOLOM_SOAL = [
  'kategori',
  'jenis',
  'pertanyaan',
  ...KOLOM_PILIHAN,
  'jawaban',
  'toleransi',
  'pembahasan',
] as const
const WAJIB = ['jenis', 'pertanyaan']

/** Of a workbook the first sheet that has the columns. */
export function parseDaftarTabel(daftar: readonly (readonly Rekaman[])[]): Result<ButirBerkas[], Alasan> {
  const berisi = daftar.map((tabel) => tabel.filter(({ record }) => record.some((sel) => sel.trim() !== '')))
  const tabel = berisi.find(([kepala]) => listKurang(kepala).length === 0)
  if (tabel !== undefined) return toOk(parseTabel(tabel))
  return toRefusal({
    kode: 'KOLOM_KURANG',
    pesan: `Baris pertama harus memuat nama kolom. Yang belum ada: ${listKurang(berisi[0]?.[0]).join(', ')}. Kolomnya ada di contoh berkas. Bila ini berkas GIFT atau Aiken, ganti pilihan formatnya.`,
  })
}

const listKurang = (kepala: Rekaman | undefined): string[] =>
  WAJIB.filter((satu) => !listNama(kepala).includes(satu))

const listNama = (kepala: Rekaman | undefined): string[] =>
  (kepala?.record ?? []).map((satu) =>
    satu
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )

/** The first row names the columns; others are not read. */
function parseTabel([kepala, ...isi]: readonly Rekaman[]): ButirBerkas[] {
  const nama = listNama(kepala)
  return isi.map(({ nomor, record }) => ({
    baris: nomor,
    ...parseBaris((kolom) => toSelAsli(record[nama.indexOf(kolom)] ?? '').trim()),
  }))
}

type Ambil = (kolom: string) => string
type IsiButir = { data: Record<string, unknown> } | { alasan: string; cuplikan: string }

function parseBaris(ambil: Ambil): IsiButir {
  const jenis = ambil('jenis').toLowerCase()
  if (!JENIS_SOAL.some((satu) => satu === jenis))
    return {
      cuplikan: ambil('pertanyaan'),
      alasan: `Jenis "${ambil('jenis').slice(0, 40)}" tidak dikenal. Pakai: ${JENIS_SOAL.join(', ')}.`,
    }
  const isi = parseIsi(jenis as IsiSoal['jenis'], ambil)
  const [kategori, pertanyaan, pembahasan] = [ambil('kategori'), ambil('pertanyaan'), ambil('pembahasan')]
  if ('alasan' in isi) return { cuplikan: pertanyaan, alasan: String(isi.alasan) }
  return { data: { ...(kategori === '' ? {} : { kategori }), jenis, pertanyaan, pembahasan, ...isi } }
}

function parseIsi(jenis: IsiSoal['jenis'], ambil: Ambil): Record<string, unknown> {
  const jawaban = ambil('jawaban')
  const pilihan = KOLOM_PILIHAN.map((kolom, i) => ({ huruf: toHuruf(i), teks: ambil(kolom) })).filter(
    ({ teks }) => teks !== '',
  )
  switch (jenis) {
    case 'tunggal':
    case 'ganda': {
      const huruf = jawaban
        .toUpperCase()
        .split(/[\s,;|]+/)
        .filter((satu) => satu !== '')
      const asing = huruf.find((satu) => !pilihan.some((ada) => ada.huruf === satu))
      if (asing !== undefined)
        return {
          alasan: `Kolom jawaban menyebut ${asing}, tetapi pilihan itu kosong. Tulis huruf pilihannya.`,
        }
      return { pilihan: pilihan.map((satu) => ({ teks: satu.teks, benar: huruf.includes(satu.huruf) })) }
    }
    case 'benar-salah':
      return { pernyataan: jawaban.toLowerCase() }
    case 'isian':
      return { diterima: jawaban.split('|').map((teks) => ({ teks })) }
    case 'angka': {
      const [nilai, toleransi] = [jawaban, ambil('toleransi') || '0'].map(parseAngka)
      return nilai === null || toleransi === null
        ? { alasan: 'Kolom jawaban dan toleransi harus berisi angka, misalnya 75 dan 0,5.' }
        : { nilai, toleransi }
    }
    case 'menjodohkan':
      return { pasangan: pilihan.map(({ teks }) => toPasangan(teks)) }
    case 'mengurutkan':
      return { langkah: pilihan.map(({ teks }) => ({ teks })) }
  }
}

function toPasangan(teks: string): { kiri: string; kanan: string } {
  const [kiri = '', ...kanan] = teks.split('->')
  return { kiri: kiri.trim(), kanan: kanan.join('->').trim() }
}

/** Rows with their head. */
export function formatTabel(daftar: readonly Soal[]): string[][] {
  return [
    [...KOLOM_SOAL],
    ...daftar.map((soal) => KOLOM_SOAL.map((kolom) => toSelAman(toKolom(soal)[kolom] ?? ''))),
  ]
}

function toKolom({ kategori, pertanyaan, pembahasan, isi }: Soal): Record<string, string> {
  const { pilihan, ...lain } = toKolomIsi(isi)
  const daftarPilihan = (pilihan ?? []).map((teks, i) => [KOLOM_PILIHAN[i] ?? '', teks])
  return { kategori, jenis: isi.jenis, pertanyaan, pembahasan, ...Object.fromEntries(daftarPilihan), ...lain }
}

function toKolomIsi(isi: IsiSoal): { pilihan?: string[]; jawaban?: string; toleransi?: string } {
  const toAngka = (angka: number): string => String(angka).replace('.', ',')
  switch (isi.jenis) {
    case 'tunggal':
    case 'ganda':
      return {
        pilihan: isi.pilihan.map(({ teks }) => teks),
        jawaban: isi.pilihan.flatMap(({ benar }, i) => (benar ? [toHuruf(i)] : [])).join(', '),
      }
    case 'benar-salah':
      return { jawaban: isi.benar ? 'benar' : 'salah' }
    case 'isian':
      return { jawaban: isi.diterima.join(' | ') }
    case 'angka':
      return { jawaban: toAngka(isi.nilai), toleransi: toAngka(isi.toleransi) }
    case 'menjodohkan':
      return { pilihan: isi.pasangan.map(({ kiri, kanan }) => `${kiri} -> ${kanan}`) }
    case 'mengurutkan':
      return { pilihan: [...isi.langkah] }
  }
}
