/** Courses and their lessons, ready to print. Pure. */
import {
  getAlamatKursus,
  getAlamatLatihan,
  getAlamatPelajaran,
  isPenentu,
  type KursusPublik,
  type PelajaranPublik,
} from 'cms/contract/kursus'
import { isBlokDikenal } from 'cms/contract/pelajaran'
import { ALAMAT_LATIHAN_PRATINJAU } from 'cms/contract/pratinjau'
import { getAlamatProgram } from 'cms/contract/program-belajar'
import { formatAngka, formatPersen } from 'cms/dasar/angka'
import { formatTanggalRingkas } from 'cms/dasar/tanggal'
import type { Katalog, KursusRingkas } from '../publik/kursus.ts'
import { TEKS_BELAJAR } from '../teks/belajar.ts'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_KURSUS as T } from '../teks/naskah.ts'
import { getAlamatKursusSaya } from './belajar.ts'
import { toHrefHuruf } from './huruf.ts'
import type { FaktaView } from './isi.ts'
import { type KerangkaView, type Tautan, toKerangka } from './kerangka.ts'
import { type BlokBerletak, toDaftarBlokView } from './pelajaran.ts'
import { toKalimatPertama } from './teks-kaya.ts'
import { ID_UJI } from './uji-saya.ts'

export const BERANDA: Tautan = { teks: TEKS.beranda, href: '/' }
export const DAFTAR_KURSUS: Tautan = { teks: T.judul, href: '/kursus' }

type ButirDaftar = Tautan & { ringkasan: string; rincian: string; isContoh: boolean }
export type DaftarKursusView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  program: ButirDaftar[]
  daftar: ButirDaftar[]
}

export function toDaftarKursusView({
  katalog: { kursus, program },
  situs,
}: {
  katalog: Katalog
  situs: string
}): DaftarKursusView {
  const jawaban = kursus.length === 0 ? T.kosong : T.jawaban(formatAngka(kursus.length))
  return {
    kerangka: toKerangka({ judul: T.judul, deskripsi: jawaban, situs, jalur: '/kursus', remah: [BERANDA] }),
    judul: T.judul,
    jawaban,
    program: program.map(({ slug, judul, ringkasan, jumlah, contoh }) => ({
      teks: judul,
      href: getAlamatProgram(slug),
      ringkasan,
      rincian: T.programRincian(formatAngka(jumlah)),
      isContoh: contoh,
    })),
    daftar: kursus.map(toButirKursus),
  }
}

export const toButirKursus = ({
  slug,
  judul,
  ringkasan,
  menit,
  jumlah,
  contoh,
}: KursusRingkas): ButirDaftar => ({
  teks: judul,
  href: getAlamatKursus(slug),
  ringkasan,
  rincian: T.rincian(formatAngka(jumlah), formatAngka(menit)),
  isContoh: contoh,
})

export type KursusView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  fakta: FaktaView[]
  tujuan: string[]
  /** Lessons by the part of the course they stand in; one part without a name where there are none. */
  bagian: { judul: string | null; mulai: number; pelajaran: (Tautan & { menit: string })[] }[]
  kuis: { judul: string; rincian: string }[]
  mulai: Tautan
  isContoh: boolean
  slug: string
  /** The lessons themselves, which have no pages yet: in a preview alone. */
  pelajaran: { id: string; judul: string; blok: BlokBerletak[] }[]
  /** For search engines; null in a preview. */
  skema: SkemaKursus | null
  /** Said of a version before the newest. */
  lama: VersiLamaView | null
}
/** That there is a newer one, with the way to it. */
type VersiLamaView = { kalimat: string; tautan: Tautan }
/** `rujukan`: ids of what bears marks elsewhere on the page; `lama` as schema.org writes a duration: `PT45M`. */
export type SkemaKursus = { rujukan: string; alamat: string; situs: string; lama: string }
/** `latihan`: the mark with which practice of a preview is checked. */
type Bahan = {
  kursus: KursusPublik
  waktu: Date
  situs: string
  isPratinjau?: boolean
  latihan?: string | null
}

export function toKursusView({ kursus, waktu, situs, isPratinjau, latihan = null }: Bahan): KursusView {
  const { slug, versi, judul, ringkasan, untuk, tujuan, menit, daftarPelajaran, contoh } = kursus
  const jalur = getAlamatKursus(slug, versi)
  const toHref = (pelajaran: string): string =>
    isPratinjau === true ? `#${getIdPelajaran(pelajaran)}` : getAlamatPelajaran(slug, pelajaran, versi)
  return {
    kerangka: toKerangka({
      judul,
      deskripsi: ringkasan,
      situs,
      jalur,
      waktu,
      isPratinjau,
      isTerindeks: versi === null,
      remah: [BERANDA, DAFTAR_KURSUS],
    }),
    judul,
    jawaban: ringkasan,
    fakta: [
      { label: T.untuk, nilai: untuk },
      { label: T.lama, nilai: T.rincian(formatAngka(daftarPelajaran.length), formatAngka(menit)) },
      { label: T.telaah, nilai: formatTelaah(kursus) },
    ],
    tujuan,
    bagian: listBagian(kursus, toHref),
    kuis: kursus.daftarKuis.map(({ judul: nama, jumlahSoal, lulusPersen, jenis, sesudah }) => ({
      judul: nama,
      rincian: [
        isPenentu(jenis)
          ? T.kuisDihitung(formatAngka(jumlahSoal), formatPersen(lulusPersen))
          : T.kuisBebas(formatAngka(jumlahSoal)),
        ...daftarPelajaran
          .filter(({ slug: satu }) => satu === sesudah)
          .map((satu) => T.kuisSesudah(satu.judul)),
      ].join(', '),
    })),
    mulai: { teks: T.mulai, href: toHref(daftarPelajaran[0]?.slug ?? '') },
    pelajaran:
      isPratinjau === true ? daftarPelajaran.map((satu) => toPelajaranPratinjau(slug, satu, latihan)) : [],
    isContoh: contoh,
    slug,
    skema: isPratinjau === true || versi !== null ? null : toSkema(kursus, situs),
    lama: toLama(kursus),
  }
}

const toLama = ({ slug, versi }: KursusPublik): VersiLamaView | null =>
  versi === null
    ? null
    : {
        kalimat: T.versiLama(formatAngka(versi)),
        tautan: { teks: T.versiTerbaru, href: getAlamatKursus(slug) },
      }

/** What counts on the law is said by whom a jurist has read it, or that none has. */
const formatTelaah = ({ telaah }: KursusPublik): string =>
  telaah === null
    ? T.belumDitelaah
    : T.ditelaah(telaah.nama, telaah.jabatan, formatTanggalRingkas(telaah.tanggal))

const toSkema = ({ slug, menit, tujuan }: KursusPublik, situs: string): SkemaKursus => ({
  rujukan: ['nama-kursus', 'ringkasan-kursus', ...(tujuan.length > 0 ? ['tujuan-kursus'] : [])].join(' '),
  alamat: `${situs}${getAlamatKursus(slug)}`,
  situs,
  lama: `PT${menit}M`,
})

/** Lessons in a row that name the same part stand under one heading. */
function listBagian(
  { daftarPelajaran }: KursusPublik,
  toHref: (pelajaran: string) => string,
): KursusView['bagian'] {
  const bagian: KursusView['bagian'] = []
  for (const [i, { judul, slug: alamat, menit, modul }] of daftarPelajaran.entries()) {
    const tautan = { teks: judul, href: toHref(alamat), menit: T.menit(formatAngka(menit)) }
    const akhir = bagian.at(-1)
    if (akhir !== undefined && akhir.judul === modul) akhir.pelajaran.push(tautan)
    else bagian.push({ judul: modul, mulai: i + 1, pelajaran: [tautan] })
  }
  return bagian
}

const getIdPelajaran = (slug: string): string => `pelajaran-${slug}`

/** Each practice has its own place, though all lessons stand on one page. */
function toPelajaranPratinjau(
  kursus: string,
  { slug, judul, daftarBlok }: PelajaranPublik,
  tanda: string | null,
) {
  const id = getIdPelajaran(slug)
  // What is asked travels with the answers: a preview is stored nowhere.
  const blok =
    tanda === null
      ? toDaftarBlokView({ daftarBlok, tujuan: getAlamatLatihan(kursus, slug) })
      : toDaftarBlokView({
          daftarBlok,
          tujuan: ALAMAT_LATIHAN_PRATINJAU,
          toSerta: (daftarSoal) => [
            { nama: 'tanda', nilai: tanda },
            { nama: 'butir', nilai: JSON.stringify(daftarSoal) },
          ],
        })
  return {
    id,
    judul,
    blok: blok.map(({ letak, isi }) => ({
      letak: `${id}-${letak}`,
      isi: isi.jenis === 'latihan' ? { ...isi, id: `${id}-${isi.id}` } : isi,
    })),
  }
}

export type PelajaranView = {
  kerangka: KerangkaView
  judul: string
  ke: string
  telaah: string
  lama: VersiLamaView | null
  /** Number of the version where it is not the newest. */
  versi: number | null
  blok: BlokBerletak[]
  kursus: string
  slug: string
  /** Whether it is printed larger, and the link to the other size. */
  isBesar: boolean
  huruf: Tautan
  langkah: Tautan[]
  /** Where who has marked it done goes on. */
  lanjut: string
}

/** Null where the course has no such lesson. */
export function toPelajaranView(
  { kursus, waktu, situs }: Bahan,
  slug: string,
  isBesar = false,
): PelajaranView | null {
  const { daftarPelajaran, versi } = kursus
  const nomor = daftarPelajaran.findIndex((satu) => satu.slug === slug)
  const pelajaran = daftarPelajaran[nomor]
  if (pelajaran === undefined) return null
  const menuju = (geser: number, teks: string): Tautan[] => {
    const lain = daftarPelajaran[nomor + geser]
    return lain === undefined
      ? []
      : [
          {
            teks: `${teks}: ${lain.judul}`,
            href: toHrefHuruf(getAlamatPelajaran(kursus.slug, lain.slug, versi), isBesar),
          },
        ]
  }
  // Taken on the learner's own page: who is not enrolled is led there first.
  const sela = kursus.daftarKuis
    .filter(({ sesudah }) => sesudah === slug)
    .map(({ judul }) => ({ teks: judul, href: `${getAlamatKursusSaya(kursus.slug)}#${ID_UJI}` }))
  const jalur = getAlamatPelajaran(kursus.slug, slug, versi)
  const induk = { teks: kursus.judul, href: getAlamatKursus(kursus.slug, versi) }
  return {
    kerangka: toKerangka({
      judul: `${pelajaran.judul} – ${kursus.judul}`,
      deskripsi: toKalimatPertama(findTeksPertama(pelajaran)) || kursus.ringkasan,
      situs,
      jalur,
      waktu,
      isTerindeks: versi === null,
      remah: [BERANDA, DAFTAR_KURSUS, induk],
    }),
    judul: pelajaran.judul,
    telaah: formatTelaah(kursus),
    lama: toLama(kursus),
    versi,
    ke: `${T.ke(formatAngka(nomor + 1), formatAngka(daftarPelajaran.length))}, ${T.menit(formatAngka(pelajaran.menit))}`,
    blok: toDaftarBlokView({
      daftarBlok: pelajaran.daftarBlok,
      tujuan: getAlamatLatihan(kursus.slug, slug, versi),
      isBesar,
    }),
    kursus: kursus.slug,
    slug,
    isBesar,
    huruf: isBesar
      ? { teks: TEKS_BELAJAR.biasa, href: jalur }
      : { teks: TEKS_BELAJAR.besar, href: toHrefHuruf(jalur, true) },
    lanjut: sela[0]?.href ?? menuju(1, '')[0]?.href ?? getAlamatKursusSaya(kursus.slug),
    langkah: [
      ...sela,
      ...menuju(1, T.berikutnya),
      ...menuju(-1, T.sebelumnya),
      { teks: T.kembali, href: induk.href },
    ],
  }
}

function findTeksPertama({ daftarBlok }: PelajaranPublik): unknown {
  const teks = daftarBlok.filter(isBlokDikenal).find(({ jenis }) => jenis === 'teks')
  return teks?.jenis === 'teks' ? teks.isi : null
}
