/** What a plain form says of the questions it asked, as answers; a question left empty is answered by nothing. Pure. */
import type { ButirPeserta } from 'cms/contract/soal'
import { parseAngka } from 'cms/dasar/angka'

/** What has to be known of a question to read its fields: of which kind it is, and how many rows or choices it has. */
export type ButirIsian = { soal: string; jenis: ButirPeserta['jenis']; banyak: number }
export type IsiJawaban = number | number[] | boolean | string | null
export type JawabanDikirim = { soal: string; jawaban: IsiJawaban }

/** What is written where a number belongs and cannot be read as one: never right, so it is said before it counts. */
export const isAngkaSalah = ({ jenis }: Pick<ButirIsian, 'jenis'>, jawaban: unknown): boolean =>
  jenis === 'angka' && typeof jawaban === 'string' && jawaban.trim() !== '' && parseAngka(jawaban) === null

export function toButirIsian(butir: ButirPeserta): ButirIsian {
  const { soal, jenis } = butir
  switch (butir.jenis) {
    case 'tunggal':
    case 'ganda':
      return { soal, jenis, banyak: butir.pilihan.length }
    case 'menjodohkan':
      return { soal, jenis, banyak: butir.kiri.length }
    case 'mengurutkan':
      return { soal, jenis, banyak: butir.langkah.length }
    default:
      return { soal, jenis, banyak: 0 }
  }
}

/** An answer in words, as its question put it; null for none. */
export function formatJawaban(butir: ButirPeserta, jawaban: IsiJawaban): string | null {
  const daftar = Array.isArray(jawaban) ? jawaban : typeof jawaban === 'number' ? [jawaban] : []
  const kata = listKata(butir, daftar)
  if (kata.length > 0) return kata.join('; ')
  if (typeof jawaban === 'boolean') return jawaban ? 'benar' : 'salah'
  return typeof jawaban === 'string' && jawaban !== '' ? jawaban : null
}

/**
 * `nomor` count from 1 and stand for a choice, the right-hand side of a row, or the step that was put in this place; 0 was
 * left open.
 */
function listKata(butir: ButirPeserta, nomor: readonly number[]): string[] {
  switch (butir.jenis) {
    case 'tunggal':
    case 'ganda':
      return nomor.flatMap((satu) => butir.pilihan[satu - 1] ?? [])
    case 'menjodohkan':
      return butir.kiri.flatMap((kiri, i) => {
        const kanan = butir.kanan[(nomor[i] ?? 0) - 1]
        return kanan === undefined ? [] : [`${kiri} → ${kanan}`]
      })
    case 'mengurutkan':
      return nomor.flatMap((satu, i) => {
        const langkah = butir.langkah[satu - 1]
        return langkah === undefined ? [] : [`${i + 1}. ${langkah}`]
      })
    default:
      return []
  }
}

export const listJawaban = (form: FormData, daftarSoal: readonly ButirIsian[]): JawabanDikirim[] =>
  daftarSoal.map((butir) => ({ soal: butir.soal, jawaban: parseJawaban(form, butir) }))

/**
 * Those that were changed in this form, `semula` being what it was filled with: another form of the same paper may have
 * saved others meanwhile, and what nobody touched here must not undo them.
 */
export function listJawabanBaru(form: FormData, daftarSoal: readonly ButirIsian[]): JawabanDikirim[] {
  const semula = parseSemula(String(form.get('semula') ?? ''))
  return listJawaban(form, daftarSoal).filter(
    ({ soal, jawaban }) => JSON.stringify(jawaban) !== JSON.stringify(semula[soal] ?? null),
  )
}

/** Numbers of the questions, from 1, that have no answer, or one with a row left open. */
export const listNomorKosong = (
  daftarSoal: readonly Pick<ButirIsian, 'soal'>[],
  daftarJawaban: readonly JawabanDikirim[],
): number[] =>
  daftarSoal.flatMap(({ soal }, i) => {
    const jawaban = daftarJawaban.find((satu) => satu.soal === soal)?.jawaban ?? null
    return jawaban === null || (Array.isArray(jawaban) && jawaban.includes(0)) ? [i + 1] : []
  })

/** A form that lost it sends all it has. */
function parseSemula(teks: string): Record<string, unknown> {
  try {
    const isi: unknown = JSON.parse(teks)
    return typeof isi === 'object' && isi !== null ? (isi as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function parseJawaban(form: FormData, butir: ButirIsian): IsiJawaban {
  const nama = `soal-${butir.soal}`
  switch (butir.jenis) {
    case 'tunggal':
      return parseNomor(form.get(nama))
    case 'ganda': {
      const daftar = Array.from(
        { length: butir.banyak },
        (_, i) => parseNomor(form.get(`${nama}-${i + 1}`)) ?? 0,
      ).filter((nomor) => nomor > 0)
      return daftar.length === 0 ? null : daftar
    }
    case 'benar-salah': {
      const nilai = form.get(nama)
      return nilai === 'benar' ? true : nilai === 'salah' ? false : null
    }
    case 'isian':
    case 'angka':
      return (
        String(form.get(nama) ?? '')
          .trim()
          .slice(0, 500) || null
      )
    case 'menjodohkan':
    case 'mengurutkan':
      return parseBaris(form, nama, butir.banyak)
  }
}

/** The fields of a question as a form would have them that gives this answer; an empty one clears them. */
export function listIsian({ soal, jenis, banyak }: ButirIsian, jawaban: IsiJawaban): [string, string][] {
  const nama = `soal-${soal}`
  const daftar = Array.isArray(jawaban) ? jawaban : []
  const nomor = Array.from({ length: banyak }, (_, i) => i + 1)
  switch (jenis) {
    case 'ganda':
      return nomor.map((satu) => [`${nama}-${satu}`, daftar.includes(satu) ? String(satu) : ''])
    case 'menjodohkan':
    case 'mengurutkan':
      return nomor.map((satu) => [`${nama}-${satu}`, daftar[satu - 1] ? String(daftar[satu - 1]) : ''])
    case 'benar-salah':
      return [[nama, jawaban === true ? 'benar' : jawaban === false ? 'salah' : '']]
    default:
      return [[nama, jawaban === null ? '' : String(jawaban)]]
  }
}

/** What was left open is 0, which stands for no choice. */
function parseBaris(form: FormData, nama: string, banyak: number): number[] | null {
  const daftar = Array.from({ length: banyak }, (_, i) => parseNomor(form.get(`${nama}-${i + 1}`)) ?? 0)
  return daftar.every((nomor) => nomor === 0) ? null : daftar
}

const parseNomor = (isi: unknown): number | null =>
  typeof isi === 'string' && /^[1-9]\d?$/.test(isi) ? Number(isi) : null
