/** Courses and their lessons, ready to print. Pure. */
import { getAlamatKursus, getAlamatPelajaran, type KursusPublik } from 'cms/contract/kursus'
import type { TeksKaya } from 'cms/contract/teks-kaya'
import { formatAngka } from 'cms/dasar/angka'
import type { KursusRingkas } from '../publik/kursus.ts'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_KURSUS as T } from '../teks/naskah.ts'
import type { FaktaView } from './apbdes.ts'
import { type KerangkaView, type Tautan, toKerangka } from './kerangka.ts'
import { toKalimatPertama } from './teks-kaya.ts'

const BERANDA: Tautan = { teks: TEKS.beranda, href: '/' }
const DAFTAR: Tautan = { teks: T.judul, href: '/kursus' }

export type DaftarKursusView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  daftar: (Tautan & { ringkasan: string; rincian: string; isContoh: boolean })[]
}

export function toDaftarKursusView({
  daftar,
  situs,
}: {
  daftar: KursusRingkas[]
  situs: string
}): DaftarKursusView {
  const jawaban = daftar.length === 0 ? T.kosong : T.jawaban(formatAngka(daftar.length))
  return {
    kerangka: toKerangka({ judul: T.judul, deskripsi: jawaban, situs, jalur: '/kursus', remah: [BERANDA] }),
    judul: T.judul,
    jawaban,
    daftar: daftar.map(({ slug, judul, ringkasan, menit, pelajaran, contoh }) => ({
      teks: judul,
      href: getAlamatKursus(slug),
      ringkasan,
      rincian: T.rincian(formatAngka(pelajaran), formatAngka(menit)),
      isContoh: contoh,
    })),
  }
}

export type KursusView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  fakta: FaktaView[]
  tujuan: string[]
  pelajaran: (Tautan & { menit: string })[]
  mulai: Tautan
  isContoh: boolean
}
type Bahan = { kursus: KursusPublik; waktu: Date; situs: string; isPratinjau?: boolean }

export function toKursusView({ kursus, waktu, situs, isPratinjau }: Bahan): KursusView {
  const { slug, judul, ringkasan, untuk, tujuan, menit, daftarPelajaran, contoh } = kursus
  const jalur = getAlamatKursus(slug)
  const pelajaran = daftarPelajaran.map((satu) => ({
    teks: satu.judul,
    href: getAlamatPelajaran(slug, satu.slug),
    menit: T.menit(formatAngka(satu.menit)),
  }))
  return {
    kerangka: toKerangka({
      judul,
      deskripsi: ringkasan,
      situs,
      jalur,
      waktu,
      isPratinjau,
      remah: [BERANDA, DAFTAR],
    }),
    judul,
    jawaban: ringkasan,
    fakta: [
      { label: T.untuk, nilai: untuk },
      { label: T.lama, nilai: T.rincian(formatAngka(daftarPelajaran.length), formatAngka(menit)) },
    ],
    tujuan,
    pelajaran,
    mulai: { teks: T.mulai, href: pelajaran[0]?.href ?? jalur },
    isContoh: contoh,
  }
}

export type PelajaranView = {
  kerangka: KerangkaView
  judul: string
  ke: string
  isi: TeksKaya
  langkah: Tautan[]
}

/** Null where the course has no such lesson. */
export function toPelajaranView({ kursus, waktu, situs }: Bahan, slug: string): PelajaranView | null {
  const { daftarPelajaran } = kursus
  const nomor = daftarPelajaran.findIndex((satu) => satu.slug === slug)
  const pelajaran = daftarPelajaran[nomor]
  if (pelajaran === undefined) return null
  const menuju = (geser: number, teks: string): Tautan[] => {
    const lain = daftarPelajaran[nomor + geser]
    return lain === undefined
      ? []
      : [{ teks: `${teks}: ${lain.judul}`, href: getAlamatPelajaran(kursus.slug, lain.slug) }]
  }
  const induk = { teks: kursus.judul, href: getAlamatKursus(kursus.slug) }
  return {
    kerangka: toKerangka({
      judul: `${pelajaran.judul} – ${kursus.judul}`,
      deskripsi: toKalimatPertama(pelajaran.isi),
      situs,
      jalur: getAlamatPelajaran(kursus.slug, slug),
      waktu,
      remah: [BERANDA, DAFTAR, induk],
    }),
    judul: pelajaran.judul,
    ke: `${T.ke(formatAngka(nomor + 1), formatAngka(daftarPelajaran.length))}, ${T.menit(formatAngka(pelajaran.menit))}`,
    isi: pelajaran.isi,
    langkah: [...menuju(1, T.berikutnya), ...menuju(-1, T.sebelumnya), { teks: T.kembali, href: induk.href }],
  }
}
