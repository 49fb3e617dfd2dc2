/** Between the form of the admin, which has a column for each kind, and a question with its key. Pure. */
import type { z } from 'zod'
import { toBaku } from '../../dasar/baku.ts'
import { type IsiSoal, MIN_LANGKAH, type Soal, soalSchema } from './kinds.ts'

/** The columns of one kind; those of the others are empty. */
export type KolomSoal = {
  pilihan?: { teks: string; benar?: boolean | null }[] | null
  pernyataan?: 'benar' | 'salah' | null
  diterima?: { teks: string }[] | null
  nilai?: number | null
  toleransi?: number | null
  pasangan?: { kiri: string; kanan: string }[] | null
  langkah?: { teks: string }[] | null
}
type Masukan = Readonly<Record<string, unknown>>
/** A sentence by the place in the form it belongs to. */
export type SalahSoal = { kolom: string; pesan: string }

type HasilSoal = { ok: true; value: Soal } | { ok: false; reason: SalahSoal[] }

/** As it may be written now, which asks for more than what is stored has to keep. */
export function parseSoalBaru(data: Masukan): HasilSoal {
  const hasil = parseSoal(data)
  const salah = hasil.ok ? listSalahBaru(hasil.value) : []
  return salah.length === 0 ? hasil : { ok: false, reason: salah }
}

export const listSalahBaru = ({ isi }: Pick<Soal, 'isi'>): SalahSoal[] =>
  isi.jenis === 'mengurutkan' && isi.langkah.length < MIN_LANGKAH ? [DUA_LANGKAH] : []

const DUA_LANGKAH: SalahSoal = {
  kolom: 'langkah',
  pesan:
    'Isi paling sedikit tiga langkah: dengan dua langkah, urutan yang tampil selalu kebalikan jawabannya.',
}

/** As it is stored. */
export function parseSoal(data: Masukan): HasilSoal {
  const { kategori = '', pertanyaan = '', pembahasan } = data
  const hasil = soalSchema.safeParse({
    kategori: kategori ?? '',
    pertanyaan: pertanyaan ?? '',
    pembahasan: pembahasan ?? '',
    isi: toIsi(data),
  })
  return hasil.success
    ? { ok: true, value: hasil.data }
    : { ok: false, reason: hasil.error.issues.map(toSalah) }
}

function toIsi(data: Masukan): unknown {
  const { jenis } = data
  switch (jenis) {
    case 'tunggal':
    case 'ganda':
      return {
        jenis,
        pilihan: toDaftar(data.pilihan).map(({ teks, benar }) => ({
          teks: teks ?? '',
          benar: benar === true,
        })),
      }
    case 'benar-salah':
      return { jenis, benar: { benar: true, salah: false }[String(data.pernyataan)] }
    case 'isian':
      return { jenis, diterima: toTeks(data.diterima) }
    case 'angka':
      return { jenis, nilai: data.nilai, toleransi: data.toleransi ?? 0 }
    case 'menjodohkan':
      return {
        jenis,
        pasangan: toDaftar(data.pasangan).map(({ kiri, kanan }) => ({
          kiri: kiri ?? '',
          kanan: kanan ?? '',
        })),
      }
    case 'mengurutkan':
      return { jenis, langkah: toTeks(data.langkah) }
    default:
      return { jenis }
  }
}

/** The columns of a question; another kind's are emptied, so that no old key stays behind unseen. */
export function toKolomSoal(isi: IsiSoal): Required<KolomSoal> {
  return {
    pilihan: 'pilihan' in isi ? isi.pilihan : [],
    pernyataan: isi.jenis === 'benar-salah' ? (isi.benar ? 'benar' : 'salah') : null,
    diterima: 'diterima' in isi ? isi.diterima.map((teks) => ({ teks })) : [],
    nilai: isi.jenis === 'angka' ? isi.nilai : null,
    toleransi: isi.jenis === 'angka' ? isi.toleransi : null,
    pasangan: 'pasangan' in isi ? isi.pasangan : [],
    langkah: 'langkah' in isi ? isi.langkah.map((teks) => ({ teks })) : [],
  }
}

/** A category written otherwise is the same one: the spelling that is there already stays. */
export const toKategori = (tulisan: string, ada: readonly string[]): string =>
  ada.find((satu) => toBaku(satu) === toBaku(tulisan)) ?? tulisan

const toDaftar = (nilai: unknown): Record<string, unknown>[] =>
  Array.isArray(nilai) ? nilai.filter((satu) => typeof satu === 'object' && satu !== null) : []
const toTeks = (nilai: unknown): unknown[] => toDaftar(nilai).map(({ teks }) => teks ?? '')

function toSalah({ path, message, code }: z.core.$ZodIssue): SalahSoal {
  const jalur = path.filter((satu) => satu !== 'isi').map(String)
  if (jalur[0] === 'benar') jalur[0] = 'pernyataan'
  if (jalur.length === 2 && ['diterima', 'langkah'].includes(jalur[0] ?? '')) jalur.push('teks')
  return {
    kolom: jalur.join('.') || 'jenis',
    pesan: code === 'invalid_union' ? 'Pilih jenis soalnya.' : message,
  }
}
