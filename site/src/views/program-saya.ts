/** Programmes on the page of one's own learning, ready to print. Pure. */
import type { ProgramSaya } from 'cms/contract/belajar'
import { getAlamatKursus } from 'cms/contract/kursus'
import { getAlamatProgram } from 'cms/contract/program-belajar'
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { getAlamatKursusSaya } from './belajar.ts'
import type { Tautan } from './kerangka.ts'

export type ProgramSayaView = Tautan & {
  id: string
  slug: string
  kemajuan: { persen: number; teks: string; tuntas: string | null; jabatan: string | null }
  kursus: (Tautan & { keadaan: string })[]
  /** The course to begin next; null where one is under way, or none is left. */
  mulai: { kursus: string; teks: string } | null
  /** What the button does: to follow, or to leave. */
  tombol: { nilai: 'ya' | 'tidak'; teks: string }
}

export const getIdProgram = (slug: string): string => `program-${slug}`

export function toProgramSayaView(program: ProgramSaya): ProgramSayaView {
  const { slug, judul, isIkut, selesai, perlu, daftar } = program
  return {
    teks: judul,
    href: getAlamatProgram(slug),
    id: getIdProgram(slug),
    slug,
    kemajuan: {
      persen: perlu === 0 ? 0 : Math.floor((selesai * 100) / perlu),
      teks: T.programKemajuan(formatAngka(selesai), formatAngka(perlu)),
      tuntas: perlu > 0 && selesai === perlu ? T.programTuntas : null,
      jabatan: isIkut ? null : T.programSaran,
    },
    kursus: daftar.map(({ kursus, judul: teks, wajib, keadaan, sesudah }) => ({
      teks,
      href: keadaan === 'belum' ? getAlamatKursus(kursus) : getAlamatKursusSaya(kursus),
      keadaan: [
        sesudah === null ? T.programKeadaan[keadaan] : T.programSesudah(sesudah),
        ...(wajib ? [] : [T.tidakWajib]),
      ].join(', '),
    })),
    mulai: isIkut ? findMulai(daftar) : null,
    tombol: isIkut ? { nilai: 'tidak', teks: T.programBerhenti } : { nilai: 'ya', teks: T.programIkuti },
  }
}

function findMulai(daftar: ProgramSaya['daftar']): ProgramSayaView['mulai'] {
  if (daftar.some(({ keadaan }) => keadaan === 'berjalan')) return null
  const tuju = daftar.find(({ keadaan, sesudah }) => keadaan === 'belum' && sesudah === null)
  return tuju === undefined ? null : { kursus: tuju.kursus, teks: T.mulai(tuju.judul) }
}
