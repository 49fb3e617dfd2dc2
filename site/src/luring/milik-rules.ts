/** An enrolment as the phone knows it: what is done, and where to go on. Pure. */
import { getAlamatPelajaran } from 'cms/contract/alamat-kursus'
import { findTempatLanjut, type TempatLanjut } from '../views/tempat-lanjut.ts'
import type { PendaftaranHp, Titipan } from './bentuk.ts'

export type MilikHp = {
  kursus: string
  judul: string
  versi: number | null
  pelajaran: { judul: string; href: string; selesai: boolean }[]
  selesai: number
  lanjut: TempatLanjut | null
}

/** What was marked and waits for a signal is done as well. */
export function toMilikHp(pendaftaran: PendaftaranHp, titipan: readonly Titipan[]): MilikHp {
  const { kursus, judul, versi = null, pelajaran = [], terakhir = null, posisi = {} } = pendaftaran
  const selesai = new Set([...pendaftaran.selesai, ...listDitandai(pendaftaran, titipan)])
  const daftarPelajaran = pelajaran.map((satu) => ({ ...satu, selesai: selesai.has(satu.slug) }))
  const dibuka = terakhir === null ? null : { pelajaran: terakhir, posisi: posisi[terakhir] ?? 0 }
  return {
    kursus,
    judul,
    versi,
    pelajaran: daftarPelajaran.map(({ slug, ...satu }) => ({
      judul: satu.judul,
      href: getAlamatPelajaran(kursus, slug, versi),
      selesai: satu.selesai,
    })),
    selesai: daftarPelajaran.filter((satu) => satu.selesai).length,
    lanjut: findTempatLanjut({ kursus, versi, daftarPelajaran, terakhir: dibuka }),
  }
}

const listDitandai = ({ id }: PendaftaranHp, titipan: readonly Titipan[]): string[] =>
  titipan.flatMap(({ isi, keadaan }) =>
    keadaan === 'menunggu' && isi.jenis === 'selesai' && isi.pendaftaran === id ? [isi.pelajaran] : [],
  )
