/** What practice said, ready to print. Pure. */
import type { HasilLatihan } from 'cms/contract/belajar'
import {
  getAlamatKursus,
  getAlamatPelajaran,
  type KursusPublik,
  type PelajaranPublik,
} from 'cms/contract/kursus'
import { isBlokDikenal } from 'cms/contract/pelajaran'
import type { ButirPeserta } from 'cms/contract/soal'
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_PELAJARAN } from '../teks/pelajaran.ts'
import { toKerangkaBelajar } from './belajar.ts'
import { toHrefHuruf } from './huruf.ts'
import { formatJawaban, isAngkaSalah, type JawabanDikirim } from './jawaban.ts'
import type { KerangkaView, Tautan } from './kerangka.ts'
import { getIdLatihan } from './pelajaran.ts'

const LABEL: Readonly<Record<HasilLatihan['daftar'][number]['keadaan'], string>> = {
  benar: T.latihanBenar,
  salah: T.latihanSalah,
  kosong: T.latihanKosong,
  diujikan: T.latihanDiujikan,
}

/** The questions of the n-th practice of a lesson, counted from 1; none where there is no such practice. */
export function listSoalLatihan({ daftarBlok }: PelajaranPublik, nomor: number): ButirPeserta[] {
  const latihan = daftarBlok.filter(isBlokDikenal).filter((blok) => blok.jenis === 'latihan')
  return latihan[nomor - 1]?.daftarSoal ?? []
}

/** Whether a field belongs to a question that is not asked here. */
const isUsang = (kolom: readonly string[], daftarSoal: readonly ButirPeserta[]): boolean =>
  kolom.some(
    (nama) => nama.startsWith('soal-') && !daftarSoal.some(({ soal }) => nama.startsWith(`soal-${soal}`)),
  )

function toJawabanAnda(butir: ButirPeserta, jawaban: JawabanDikirim['jawaban']): string | null {
  const kata = formatJawaban(butir, jawaban)
  return kata === null ? null : T.latihanJawaban(kata)
}

export type HasilLatihanView = {
  kerangka: KerangkaView
  judul: string
  ringkas: string
  /** Answers of a form that asked other questions, as a page saved long ago does. */
  catatan: string | null
  daftar: {
    nomor: string
    pertanyaan: string
    keadaan: string
    /** What was answered, where it was wrong. */
    jawaban: string | null
    kunci: string | null
    pembahasan: string | null
  }[]
  ulang: Tautan
  kembali: Tautan
  isBesar: boolean
}

export function toHasilLatihanView(bahan: {
  kursus: KursusPublik
  pelajaran: PelajaranPublik
  daftarSoal: readonly ButirPeserta[]
  hasil: HasilLatihan
  jawaban: readonly JawabanDikirim[]
  /** Which practice of the lesson, from 1, and the names of the fields that came. */
  nomor: number
  kolom: readonly string[]
  /** Whether the lesson was read in the larger print. */
  isBesar: boolean
  situs: string
}): HasilLatihanView {
  const { kursus, pelajaran, daftarSoal, hasil, jawaban, situs } = bahan
  const kembali = {
    teks: T.kembaliPelajaran,
    href: toHrefHuruf(getAlamatPelajaran(kursus.slug, pelajaran.slug, kursus.versi), bahan.isBesar),
  }
  const daftar = listHasilLatihan({ daftarSoal, hasil, jawaban })
  const benar = daftar.filter(({ keadaan }) => keadaan === LABEL.benar).length
  const induk = { teks: kursus.judul, href: getAlamatKursus(kursus.slug, kursus.versi) }
  return {
    kerangka: toKerangkaBelajar(`${T.latihanJudul}: ${pelajaran.judul}`, situs, [
      { teks: TEKS.beranda, href: '/' },
      induk,
      { teks: pelajaran.judul, href: kembali.href },
    ]),
    judul: T.latihanJudul,
    ringkas: T.latihanRingkas(formatAngka(benar), formatAngka(daftarSoal.length)),
    catatan: isUsang(bahan.kolom, daftarSoal) ? T.latihanUsang : null,
    daftar,
    ulang: { teks: T.latihanUlang, href: `${kembali.href}#${getIdLatihan(bahan.nomor)}` },
    kembali,
    isBesar: bahan.isBesar,
  }
}

/** Question by question, in the order they were asked. */
export function listHasilLatihan({
  daftarSoal,
  hasil,
  jawaban,
}: {
  daftarSoal: readonly ButirPeserta[]
  hasil: HasilLatihan
  jawaban: readonly JawabanDikirim[]
}): HasilLatihanView['daftar'] {
  const menurutSoal = new Map(hasil.daftar.map((satu) => [satu.soal, satu]))
  return daftarSoal.map((butir, i) => {
    const { soal, pertanyaan } = butir
    const satu = menurutSoal.get(soal)
    const isSalahTulis = isAngkaSalah(butir, jawaban[i]?.jawaban)
    return {
      nomor: formatAngka(i + 1),
      pertanyaan,
      keadaan: LABEL[satu?.keadaan ?? 'kosong'],
      jawaban: satu?.keadaan === 'salah' ? toJawabanAnda(butir, jawaban[i]?.jawaban ?? null) : null,
      kunci: isSalahTulis || !satu?.kunci ? null : T.latihanKunci(satu.kunci),
      pembahasan: isSalahTulis
        ? TEKS_PELAJARAN.angkaSalah
        : (satu?.pembahasan ?? (satu?.keadaan === 'salah' ? T.latihanBacaLagi : null)),
    }
  })
}
