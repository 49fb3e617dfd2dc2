/** A programme of courses, ready to print. Pure. */
import { getAlamatProgram, type ProgramBelajarPublik } from 'cms/contract/program-belajar'
import { formatAngka } from 'cms/dasar/angka'
import type { KursusRingkas } from '../publik/kursus.ts'
import { TEKS_KURSUS as T } from '../teks/naskah.ts'
import type { FaktaView } from './isi.ts'
import { type KerangkaView, toKerangka } from './kerangka.ts'
import { BERANDA, DAFTAR_KURSUS, type DaftarKursusView, toButirKursus } from './kursus.ts'

export type ProgramView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  fakta: FaktaView[]
  daftar: (DaftarKursusView['daftar'][number] & { isWajib: boolean })[]
  slug: string
  isContoh: boolean
  /** For search engines; null in a preview. */
  skema: { alamat: string; situs: string } | null
}
type Bahan = {
  program: ProgramBelajarPublik
  kursus: readonly KursusRingkas[]
  waktu: Date
  situs: string
  isPratinjau?: boolean
}

/** Courses that are not public now are not among its steps. */
export function toProgramView({ program, kursus, waktu, situs, isPratinjau }: Bahan): ProgramView {
  const { slug, judul, ringkasan, untuk, berurutan, contoh } = program
  const jalur = getAlamatProgram(slug)
  const langkah = program.daftarKursus.flatMap(({ kursus: milik, wajib }) => {
    const ada = kursus.find((satu) => satu.slug === milik)
    return ada === undefined ? [] : [{ ...ada, wajib }]
  })
  const menit = langkah.reduce((jumlah, satu) => jumlah + satu.menit, 0)
  return {
    kerangka: toKerangka({
      judul,
      deskripsi: ringkasan,
      situs,
      jalur,
      waktu,
      isPratinjau,
      remah: [BERANDA, DAFTAR_KURSUS],
    }),
    judul,
    jawaban: ringkasan,
    fakta: [
      { label: T.untuk, nilai: untuk },
      { label: T.lama, nilai: T.programLama(formatAngka(langkah.length), formatAngka(menit)) },
      { label: T.programUrutan, nilai: berurutan ? T.programBerurutan : T.programBebas },
    ],
    daftar: langkah.map(({ wajib, ...satu }) => ({ ...toButirKursus(satu), isWajib: wajib })),
    slug,
    isContoh: contoh,
    skema: isPratinjau === true ? null : { alamat: `${situs}${jalur}`, situs },
  }
}
