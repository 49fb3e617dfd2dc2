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
import { type HasilLatihanView, toKerangkaBelajar } from './belajar.ts'
import { isAngkaSalah, type JawabanDikirim } from './jawaban.ts'

const LABEL: Readonly<Record<HasilLatihan['daftar'][number]['keadaan'], string>> = {
  benar: T.latihanBenar,
  salah: T.latihanSalah,
  kosong: T.latihanKosong,
}

/** The questions of the n-th practice of a lesson, counted from 1; none where there is no such practice. */
export function listSoalLatihan({ daftarBlok }: PelajaranPublik, nomor: number): ButirPeserta[] {
  const latihan = daftarBlok.filter(isBlokDikenal).filter((blok) => blok.jenis === 'latihan')
  return latihan[nomor - 1]?.daftarSoal ?? []
}

export function toHasilLatihanView(bahan: {
  kursus: KursusPublik
  pelajaran: PelajaranPublik
  daftarSoal: readonly ButirPeserta[]
  hasil: HasilLatihan
  jawaban: readonly JawabanDikirim[]
  situs: string
}): HasilLatihanView {
  const { kursus, pelajaran, daftarSoal, hasil, jawaban, situs } = bahan
  const kembali = { teks: T.kembaliPelajaran, href: getAlamatPelajaran(kursus.slug, pelajaran.slug) }
  const menurutSoal = new Map(hasil.daftar.map((satu) => [satu.soal, satu]))
  const daftar = daftarSoal.map((butir, i) => {
    const { soal, pertanyaan } = butir
    const satu = menurutSoal.get(soal)
    const isSalahTulis = isAngkaSalah(butir, jawaban[i]?.jawaban)
    return {
      nomor: formatAngka(i + 1),
      pertanyaan,
      keadaan: LABEL[satu?.keadaan ?? 'kosong'],
      pembahasan: isSalahTulis
        ? TEKS_PELAJARAN.angkaSalah
        : (satu?.pembahasan ?? (satu?.keadaan === 'salah' ? T.latihanBacaLagi : null)),
    }
  })
  const benar = daftar.filter(({ keadaan }) => keadaan === LABEL.benar).length
  const induk = { teks: kursus.judul, href: getAlamatKursus(kursus.slug) }
  return {
    kerangka: toKerangkaBelajar(`${T.latihanJudul}: ${pelajaran.judul}`, situs, [
      { teks: TEKS.beranda, href: '/' },
      induk,
      { teks: pelajaran.judul, href: kembali.href },
    ]),
    judul: T.latihanJudul,
    ringkas: T.latihanRingkas(formatAngka(benar), formatAngka(daftarSoal.length)),
    daftar,
    kembali,
  }
}
