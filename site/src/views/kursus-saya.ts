/** A learner's own courses, ready to print. Pure. */
import {
  type AngkatanSaya,
  type CatatanTutor,
  type Kabar,
  type KuisSaya,
  MAX_KABAR,
  type PendaftaranSaya,
  type Saya,
} from 'cms/contract/belajar'
import { getAlamatKursus, getAlamatPelajaran } from 'cms/contract/kursus'
import { getAlamatSertifikat } from 'cms/contract/sertifikat'
import { formatAngka, formatPersen } from 'cms/dasar/angka'
import { formatTanggal, formatWaktu, toTanggal } from 'cms/dasar/tanggal'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { BERANDA, getAlamatKursusSaya, getAlamatUji, SAYA, toKerangkaBelajar } from './belajar.ts'
import type { KerangkaView, Tautan } from './kerangka.ts'
import { getIdBlok } from './letak-blok.ts'
import { type ProgramSayaView, toProgramSayaView } from './program-saya.ts'
import { findDijawab, type TanyaView, toTanyaView } from './tanya.ts'

type KemajuanView = { persen: number; teks: string; tuntas: string | null; jabatan: string | null }
export type SayaView = {
  kerangka: KerangkaView
  judul: string
  sapaan: string
  /** What has just been refused; null where nothing was. */
  pesan: string | null
  program: ProgramSayaView[]
  /** For the script: the news that a phone keeps. */
  kabar: string
  daftar: (Tautan & {
    kemajuan: KemajuanView
    lanjut: Tautan | null
    pengumuman: PengumumanView[]
    /** Answers of the tutor; null where there are none. */
    dijawab: Tautan | null
  })[]
}
export type PengumumanView = { isi: string; waktu: string }

const toPengumuman = ({ pengumuman }: PendaftaranSaya): PengumumanView[] =>
  pengumuman.map(({ isi, waktu }) => ({ isi, waktu: T.pengumumanWaktu(formatWaktu(new Date(waktu))) }))

/** As a sending would bring them; a page that was asked for brings them, too. */
function listKabar(daftar: readonly PendaftaranSaya[]): Kabar[] {
  const kabar = daftar.flatMap(({ kursus, judul, tanya, pengumuman }): Kabar[] => [
    ...pengumuman.map((satu) => ({ ...satu, jenis: 'pengumuman' as const, kursus, judul, pertanyaan: null })),
    ...tanya.flatMap(({ id, isi: pertanyaan, jawaban: isi, dijawab: waktu }) =>
      isi === null || waktu === null
        ? []
        : [{ id, jenis: 'jawaban' as const, kursus, judul, pertanyaan, isi, waktu }],
    ),
  ])
  return kabar.sort((a, b) => (a.waktu > b.waktu ? -1 : 1)).slice(0, MAX_KABAR)
}

/** Said on the own page, by the word in its address. */
const PESAN: Readonly<Record<string, string>> = { urutan: T.programUrut }

export function toSayaView(
  { nama, daftar, program }: Saya,
  situs: string,
  kabar: string | null = null,
): SayaView {
  return {
    kerangka: toKerangkaBelajar(T.saya, situs),
    judul: T.saya,
    sapaan: T.sapaan(nama),
    pesan: kabar !== null && Object.hasOwn(PESAN, kabar) ? (PESAN[kabar] ?? null) : null,
    program: program.map(toProgramSayaView),
    kabar: JSON.stringify(listKabar(daftar)),
    daftar: daftar.map((satu) => ({
      teks: satu.judul,
      href: getAlamatKursusSaya(satu.kursus),
      kemajuan: toKemajuan(satu),
      lanjut: findLembarTerbuka(satu) ?? findLanjut(satu) ?? findUjiBerikut(satu),
      pengumuman: toPengumuman(satu).slice(0, 3),
      dijawab: findDijawab(satu),
    })),
  }
}

const formatHari = (waktu: string): string => formatTanggal(toTanggal(new Date(waktu)))

const toKemajuan = ({ persen, selesai, perlu, tuntas, sumber, lalu }: PendaftaranSaya): KemajuanView => ({
  persen,
  teks: T.kemajuan(formatAngka(selesai), formatAngka(perlu)),
  tuntas: formatTuntas(tuntas, lalu),
  jabatan: sumber === 'jabatan' ? T.wajibJabatan : null,
})

/** What was complete once stays told while the course is taken again. */
function formatTuntas(tuntas: string | null, [terakhir]: PendaftaranSaya['lalu']): string | null {
  if (tuntas !== null) return T.tuntas(formatHari(tuntas))
  return terakhir === undefined ? null : T.pernahTuntas(formatHari(terakhir.tuntas))
}

/** Where to go on: of the lessons that are not done the one opened last, at its block; else the first one. */
export function findLanjut({ kursus, versi, daftarPelajaran, terakhir }: PendaftaranSaya): Tautan | null {
  const sisa = daftarPelajaran.filter(({ selesai }) => !selesai)
  const tuju = sisa.find(({ slug }) => slug === terakhir?.pelajaran) ?? sisa[0]
  if (tuju === undefined) return null
  const isBaru = terakhir === null && !daftarPelajaran.some(({ selesai }) => selesai)
  return {
    teks: isBaru ? T.mulai(tuju.judul) : T.lanjut(tuju.judul),
    href: `${getAlamatPelajaran(kursus, tuju.slug, versi)}${tuju.slug === terakhir?.pelajaran ? toLetak(terakhir.posisi) : ''}`,
  }
}

/** A paper that waits, a timed one above all, is what a learner comes back for. */
function findLembarTerbuka({ daftarKuis }: PendaftaranSaya): Tautan | null {
  const [satu] = daftarKuis.flatMap(({ judul, terbuka }) => (terbuka === null ? [] : [{ judul, terbuka }]))
  return satu === undefined
    ? null
    : { teks: `${T.lanjutUji}: ${satu.judul}`, href: getAlamatUji(satu.terbuka) }
}

/** With the lessons done: the test that is still to be passed, on the page of the course where it begins. */
function findUjiBerikut({ kursus, tuntas, daftarKuis }: PendaftaranSaya): Tautan | null {
  const uji = daftarKuis.find(({ isPenentu, tolakan }) => isPenentu && tolakan === null)
  return tuntas !== null || uji === undefined
    ? null
    : { teks: T.ujiBerikutnya(uji.judul), href: getAlamatKursusSaya(kursus) }
}

const toPindahView = ({ versi, adaVersiBaru }: PendaftaranSaya): KursusSayaView['pindah'] =>
  adaVersiBaru && versi !== null ? { kalimat: T.versiBaru(formatAngka(versi)), tombol: T.pindah } : null

/** The first block is the beginning of the page. */
const toLetak = (posisi: number): string => (posisi > 1 ? `#${getIdBlok(posisi)}` : '')

/** Once a lesson is done: the next one that is not, going round; the page of the course when that was the last. */
export function getAlamatBerikut(
  { kursus, versi, daftarPelajaran }: PendaftaranSaya,
  pelajaran: string,
): string {
  const letak = daftarPelajaran.findIndex(({ slug }) => slug === pelajaran)
  const urut = [...daftarPelajaran.slice(letak + 1), ...daftarPelajaran.slice(0, Math.max(0, letak))]
  const tuju = urut.find(({ selesai }) => !selesai)
  return tuju === undefined ? getAlamatKursusSaya(kursus) : getAlamatPelajaran(kursus, tuju.slug, versi)
}

export type UjiView = {
  judul: string
  rincian: string
  keadaan: string[]
  /** What a tutor did about it, the newest first. */
  tutor: string[]
  /** What pressing the button does; null where none can be begun now. */
  tombol: string | null
  /** What is to be known before a timed one begins; null where there is no hurry. */
  batas: string | null
  slug: string
  lanjut: Tautan | null
  hasil: Tautan | null
}
export type KursusSayaView = {
  kerangka: KerangkaView
  judul: string
  id: string
  kursus: string
  kemajuan: KemajuanView
  lanjut: Tautan | null
  /** Number of the version it is held to, where that is not the newest. */
  versi: number | null
  pelajaran: { teks: string; href: string; keadaan: string }[]
  /** Lessons that are done, by their address, for the script. */
  selesai: string
  uji: UjiView[]
  /** Null until the course is complete. */
  sertifikat: SertifikatSayaView | null
  /** Null where the learner is in no cohort and none is open. */
  angkatan: AngkatanView | null
  pengumuman: PengumumanView[]
  tanya: TanyaView[]
  /** What moving to the newest version means; null where there is none. */
  pindah: { kalimat: string; tombol: string } | null
  /** What taking it again means; null where it may not be. */
  ulang: { kalimat: string; tombol: string } | null
  /** Runs of before. */
  lalu: { id: string; teks: string; sertifikat: SertifikatSayaView }[]
  umum: Tautan
}

/** Buttons say what they do; an empty `id` leads out. */
type AngkatanView = { kalimat: string[]; tombol: { id: string; teks: string }[] }

/** `tombol` is what issues one; null where there is one, or none to be had. */
export type SertifikatSayaView = {
  kalimat: string
  tombol: string | null
  tautan: Tautan[]
  izin: IzinView | null
}
/** Null where the certificate names no village, or holds no more. Pressing the button says the other thing. */
type IzinView = { sertifikat: string; kalimat: string; tombol: string; nilai: 'ya' | 'tidak' }

export function toKursusSayaView(
  pendaftaran: PendaftaranSaya,
  { situs, nama: pemilik, now }: { situs: string; nama: string; now: Date },
): KursusSayaView {
  const { kursus, versi, judul, daftarPelajaran, daftarKuis } = pendaftaran
  return {
    kerangka: toKerangkaBelajar(judul, situs, [BERANDA, SAYA]),
    judul,
    id: pendaftaran.id,
    kursus,
    versi,
    kemajuan: toKemajuan(pendaftaran),
    lanjut: findLanjut(pendaftaran),
    pelajaran: daftarPelajaran.map(({ slug, judul: nama, menit, wajib, selesai }) => ({
      teks: nama,
      href: getAlamatPelajaran(kursus, slug, versi),
      keadaan: [
        selesai ? T.selesai : T.belum,
        T.menit(formatAngka(menit)),
        ...(wajib ? [] : [T.tidakWajib]),
      ].join(', '),
    })),
    selesai: daftarPelajaran.flatMap(({ slug, selesai }) => (selesai ? [slug] : [])).join(' '),
    uji: daftarKuis.map(toUjiView),
    sertifikat: pendaftaran.tuntas === null ? null : toSertifikatSaya(pendaftaran, pemilik),
    angkatan: toAngkatanView(pendaftaran),
    pengumuman: toPengumuman(pendaftaran),
    tanya: toTanyaView(pendaftaran, toTanggal(now)),
    pindah: toPindahView(pendaftaran),
    ulang: toUlangView(pendaftaran.ulang),
    lalu: pendaftaran.lalu.map(({ id, rilis, tuntas, ...milik }) => ({
      id,
      teks: T.lalu(formatHari(tuntas), formatAngka(rilis)),
      sertifikat: toSertifikatSaya(milik, pemilik),
    })),
    umum: { teks: T.buka, href: getAlamatKursus(kursus, versi) },
  }
}

const toUlangView = (sebab: PendaftaranSaya['ulang']): KursusSayaView['ulang'] =>
  sebab === null ? null : { kalimat: `${T.ulang[sebab]} ${T.ulangTetap}`, tombol: T.ulangTombol[sebab] }

function toAngkatanView({
  angkatan,
  angkatanTerbuka,
}: Pick<PendaftaranSaya, 'angkatan' | 'angkatanTerbuka'>): AngkatanView | null {
  if (angkatan !== null)
    return {
      kalimat: [
        T.angkatanIkut(angkatan.nama, formatTanggal(angkatan.selesai)),
        ...listTutor(angkatan),
        T.angkatanTerlihat,
      ],
      tombol: [{ id: '', teks: T.angkatanKeluar }],
    }
  if (angkatanTerbuka.length === 0) return null
  return {
    kalimat: [T.angkatanAjak, T.angkatanTerlihat],
    tombol: angkatanTerbuka.map(({ id, nama, selesai }) => ({
      id,
      teks: T.angkatanTombol(nama, formatTanggal(selesai)),
    })),
  }
}

const listTutor = ({ tutor }: AngkatanSaya): string[] =>
  tutor.length === 0 ? [] : [T.angkatanTutor(tutor.join(', '))]

function toSertifikatSaya(
  { sertifikat, isSertifikatTersedia }: Pick<PendaftaranSaya, 'sertifikat' | 'isSertifikatTersedia'>,
  nama: string,
): SertifikatSayaView {
  if (sertifikat === null)
    return isSertifikatTersedia
      ? { kalimat: T.sertifikatSiap(nama), tombol: T.terbitkanSertifikat, tautan: [], izin: null }
      : { kalimat: T.sertifikatTanpaKetetapan, tombol: null, tautan: [], izin: null }
  return {
    kalimat: [T.sertifikat[sertifikat.keadaan](sertifikat.nomor), ...listMasa(sertifikat)].join(' '),
    tombol: null,
    tautan: [
      { teks: T.unduhSertifikat, href: `/belajar/sertifikat/${sertifikat.id}` },
      { teks: T.periksaSertifikat, href: getAlamatSertifikat(sertifikat.kode) },
    ],
    izin: toIzinView(sertifikat),
  }
}

const listMasa = ({ keadaan, berlakuSampai }: NonNullable<PendaftaranSaya['sertifikat']>): string[] =>
  keadaan !== 'berlaku' || berlakuSampai === null ? [] : [T.sertifikatSampai(formatTanggal(berlakuSampai))]

function toIzinView({
  id,
  keadaan,
  izin,
  desa,
}: NonNullable<PendaftaranSaya['sertifikat']>): IzinView | null {
  if (desa === null || keadaan !== 'berlaku') return null
  return izin
    ? { sertifikat: id, kalimat: T.izinAda(desa), tombol: T.izinTarik, nilai: 'tidak' }
    : { sertifikat: id, kalimat: T.izinTiada(desa), tombol: T.izinBeri, nilai: 'ya' }
}

/** Where its tests stand on the page of a course. */
export const ID_UJI = 'uji'

/** Why a test cannot be begun now, or from when on it can; null when it can. */
export function toTolakanUji({ tolakan, sampai }: KuisSaya): string | null {
  if (tolakan === null) return null
  return sampai === null ? T.tolakan[tolakan] : T.jedaSampai(formatWaktu(new Date(sampai)))
}

function formatCatatanTutor({ jenis, nomor, alasan, waktu }: CatatanTutor): string {
  const kapan = formatWaktu(new Date(waktu))
  if (jenis === 'batal') return T.tutorBatal(formatAngka(nomor), kapan, alasan)
  return nomor === null
    ? T.tutorKesempatan(kapan, alasan)
    : T.tutorTerpakai(formatAngka(nomor), kapan, alasan)
}

function toUjiView(kuis: KuisSaya): UjiView {
  const soal = formatAngka(kuis.jumlahSoal)
  const { terhitung, terbuka, terakhir, tolakan } = kuis
  const tertolak = toTolakanUji(kuis)
  return {
    judul: kuis.judul,
    slug: kuis.slug,
    rincian: [
      kuis.isPenentu ? T.rincianUji(soal, formatPersen(kuis.lulusPersen)) : T.rincianBebas(soal),
      ...(kuis.batasMenit === null ? [] : [T.batasMenit(formatAngka(kuis.batasMenit))]),
    ].join(', '),
    batas: kuis.batasMenit === null ? null : T.batasMulai(formatAngka(kuis.batasMenit)),
    keadaan: [
      ...(terhitung === null ? [] : [T.nilai(formatPersen(terhitung.persen), terhitung.lulus)]),
      ...(terbuka !== null || tertolak === null ? [] : [tertolak]),
    ],
    tutor: kuis.tutor.map(formatCatatanTutor),
    tombol: terbuka !== null || tolakan !== null ? null : kuis.percobaan === 0 ? T.mulaiUji : T.ulangUji,
    lanjut: terbuka === null ? null : { teks: T.lanjutUji, href: getAlamatUji(terbuka) },
    hasil: terakhir === null ? null : { teks: T.hasilUji, href: getAlamatUji(terakhir) },
  }
}
