/** What a plain form says of the questions it asked, as answers; a question left empty is answered by nothing. Pure. */
import type { ButirPeserta } from 'cms/contract/soal'

export type IsiJawaban = number | number[] | boolean | string | null
export type JawabanDikirim = { soal: string; jawaban: IsiJawaban }

export const listJawaban = (form: FormData, daftarSoal: readonly ButirPeserta[]): JawabanDikirim[] =>
  daftarSoal.map((butir) => ({ soal: butir.soal, jawaban: parseJawaban(form, butir) }))

/**
 * Those that were changed in this form, `semula` being what it was filled with: another form of the same paper may have
 * saved others meanwhile, and what nobody touched here must not undo them.
 */
export function listJawabanBaru(form: FormData, daftarSoal: readonly ButirPeserta[]): JawabanDikirim[] {
  const semula = parseSemula(String(form.get('semula') ?? ''))
  return listJawaban(form, daftarSoal).filter(
    ({ soal, jawaban }) => JSON.stringify(jawaban) !== JSON.stringify(semula[soal] ?? null),
  )
}

/** A form that lost it sends all it has. */
function parseSemula(teks: string): Record<string, unknown> {
  try {
    const isi: unknown = JSON.parse(teks)
    return typeof isi === 'object' && isi !== null ? (isi as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function parseJawaban(form: FormData, butir: ButirPeserta): IsiJawaban {
  const nama = `soal-${butir.soal}`
  switch (butir.jenis) {
    case 'tunggal':
      return parseNomor(form.get(nama))
    case 'ganda': {
      const daftar = butir.pilihan.flatMap((_, i) => parseNomor(form.get(`${nama}-${i + 1}`)) ?? [])
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
      return parseBaris(form, nama, butir.kiri.length)
    case 'mengurutkan':
      return parseBaris(form, nama, butir.langkah.length)
  }
}

/** What was left open is 0, which stands for no choice. */
function parseBaris(form: FormData, nama: string, banyak: number): number[] | null {
  const daftar = Array.from({ length: banyak }, (_, i) => parseNomor(form.get(`${nama}-${i + 1}`)) ?? 0)
  return daftar.every((nomor) => nomor === 0) ? null : daftar
}

const parseNomor = (isi: unknown): number | null =>
  typeof isi === 'string' && /^[1-9]\d?$/.test(isi) ? Number(isi) : null
