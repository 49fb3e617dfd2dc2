/** Pages of who has signed in to learn, ready to print. Pure. */
import {
  type AngkatanSaya,
  type Kabar,
  type KuisSaya,
  MAX_KABAR,
  type PendaftaranSaya,
  type PercobaanSaya,
  type Saya,
} from 'cms/contract/belajar'
import { getAlamatKursus, getAlamatPelajaran } from 'cms/contract/kursus'
import { getAlamatSertifikat } from 'cms/contract/sertifikat'
import { formatAngka, formatPersen } from 'cms/dasar/angka'
import { formatTanggal, formatWaktu, toTanggal } from 'cms/dasar/tanggal'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_PELAJARAN } from '../teks/pelajaran.ts'
import type { GalatPintu } from './isian-pintu.ts'
import { type JawabanDikirim, toButirIsian } from './jawaban.ts'
import { type KerangkaView, type Tautan, toKerangka } from './kerangka.ts'
import { type SoalView, toSoalView } from './pelajaran.ts'
import type { PilihanDesa } from './pilih-desa.ts'

const BERANDA: Tautan = { teks: TEKS.beranda, href: '/' }
const SAYA: Tautan = { teks: T.saya, href: '/belajar' }
export const getAlamatKursusSaya = (kursus: string): string => `/belajar/kursus/${kursus}`
export const getAlamatUji = (percobaan: string): string => `/belajar/uji/${percobaan}`

/** What belongs to one person is in no search engine. */
export const toKerangkaBelajar = (judul: string, situs: string, remah: Tautan[] = [BERANDA]): KerangkaView =>
  toKerangka({ judul, deskripsi: judul, situs, jalur: null, remah, isTerindeks: false })

type KemajuanView = { persen: number; teks: string; tuntas: string | null; jabatan: string | null }
export type SayaView = {
  kerangka: KerangkaView
  judul: string
  sapaan: string
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
/** What was asked, of which lesson, and what became of it. */
export type TanyaView = {
  isi: string
  pelajaran: Tautan
  dikirim: string
  keadaan: string
  jawaban: string | null
}

const toPengumuman = ({ pengumuman }: PendaftaranSaya): PengumumanView[] =>
  pengumuman.map(({ isi, waktu }) => ({ isi, waktu: T.pengumumanWaktu(formatWaktu(new Date(waktu))) }))

function toTanyaView({ kursus, daftarPelajaran, tanya }: PendaftaranSaya, hariIni: string): TanyaView[] {
  return tanya.map(({ isi, pelajaran, diterima, janji, jawaban, dijawab }) => ({
    isi,
    pelajaran: {
      teks: daftarPelajaran.find(({ slug }) => slug === pelajaran)?.judul ?? pelajaran,
      href: getAlamatPelajaran(kursus, pelajaran),
    },
    dikirim: T.tanyaDikirim(formatWaktu(new Date(diterima))),
    keadaan:
      dijawab !== null
        ? T.tanyaDijawab(formatWaktu(new Date(dijawab)))
        : janji < hariIni
          ? T.tanyaLewat(formatTanggal(janji))
          : T.tanyaJanji(formatTanggal(janji)),
    jawaban,
  }))
}

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

function findDijawab({ kursus, tanya }: PendaftaranSaya): Tautan | null {
  const banyak = tanya.filter(({ dijawab }) => dijawab !== null).length
  return banyak === 0
    ? null
    : { teks: T.tanyaJumlah(formatAngka(banyak)), href: `${getAlamatKursusSaya(kursus)}#tanya` }
}

/** The form under a lesson; a browser opens what it lies folded in. */
export const getAlamatTanya = (kursus: string, pelajaran: string): string =>
  `${getAlamatPelajaran(kursus, pelajaran)}#tanya-isi`

/** The form that asks, with what was typed and what is wrong with it. */
export type TanyaFormView = {
  kerangka: KerangkaView
  kursus: string
  pelajaran: string
  isi: string
  galat: string
}

export const toTanyaFormView = (
  isian: { kursus: string; pelajaran: string; isi: string },
  galat: string,
  situs: string,
): TanyaFormView => ({ ...isian, galat, kerangka: toKerangkaBelajar(T.tanyaJudul, situs, [BERANDA, SAYA]) })

export function toSayaView({ nama, daftar }: Saya, situs: string): SayaView {
  return {
    kerangka: toKerangkaBelajar(T.saya, situs),
    judul: T.saya,
    sapaan: T.sapaan(nama),
    kabar: JSON.stringify(listKabar(daftar)),
    daftar: daftar.map((satu) => ({
      teks: satu.judul,
      href: getAlamatKursusSaya(satu.kursus),
      kemajuan: toKemajuan(satu),
      lanjut: findLanjut(satu),
      pengumuman: toPengumuman(satu).slice(0, 3),
      dijawab: findDijawab(satu),
    })),
  }
}

const toKemajuan = ({ persen, selesai, perlu, tuntas, sumber }: PendaftaranSaya): KemajuanView => ({
  persen,
  teks: T.kemajuan(formatAngka(selesai), formatAngka(perlu)),
  tuntas: tuntas === null ? null : T.tuntas(formatTanggal(toTanggal(new Date(tuntas)))),
  jabatan: sumber === 'jabatan' ? T.wajibJabatan : null,
})

/** Where to go on: the lesson read last while it is not done, else the first one that is not. */
export function findLanjut({ kursus, daftarPelajaran, terakhir }: PendaftaranSaya): Tautan | null {
  const sisa = daftarPelajaran.filter(({ selesai }) => !selesai)
  const tuju = sisa.find(({ slug }) => slug === terakhir?.pelajaran) ?? sisa[0]
  if (tuju === undefined) return null
  const isBaru = terakhir === null && sisa.length === daftarPelajaran.length
  return {
    teks: isBaru ? T.mulai(tuju.judul) : T.lanjut(tuju.judul),
    href: getAlamatPelajaran(kursus, tuju.slug),
  }
}

export type UjiView = {
  judul: string
  rincian: string
  keadaan: string[]
  /** What pressing the button does; null where none can be begun now. */
  tombol: string | null
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
  pelajaran: (Tautan & { keadaan: string })[]
  /** Lessons that are done, by their address, for the script. */
  selesai: string
  uji: UjiView[]
  /** Null until the course is complete. */
  sertifikat: SertifikatSayaView | null
  /** Null where the learner is in no cohort and none is open. */
  angkatan: AngkatanView | null
  pengumuman: PengumumanView[]
  tanya: TanyaView[]
  adaVersiBaru: boolean
  umum: Tautan
}

/** Buttons say what they do; an empty `id` leads out. */
type AngkatanView = { kalimat: string[]; tombol: { id: string; teks: string }[] }

/** `tombol` is what issues one; null where there is one, or none to be had. */
type SertifikatSayaView = { kalimat: string; tombol: string | null; tautan: Tautan[] }

export function toKursusSayaView(
  pendaftaran: PendaftaranSaya,
  { situs, nama: pemilik, now }: { situs: string; nama: string; now: Date },
): KursusSayaView {
  const { kursus, judul, daftarPelajaran, daftarKuis } = pendaftaran
  return {
    kerangka: toKerangkaBelajar(judul, situs, [BERANDA, SAYA]),
    judul,
    id: pendaftaran.id,
    kursus,
    kemajuan: toKemajuan(pendaftaran),
    lanjut: findLanjut(pendaftaran),
    pelajaran: daftarPelajaran.map(({ slug, judul: nama, menit, wajib, selesai }) => ({
      teks: nama,
      href: getAlamatPelajaran(kursus, slug),
      keadaan: [
        selesai ? T.selesai : T.belum,
        T.menit(formatAngka(menit)),
        ...(wajib ? [] : [T.tidakWajib]),
      ].join(', '),
    })),
    selesai: daftarPelajaran.flatMap(({ slug, selesai }) => (selesai ? [slug] : [])).join(' '),
    uji: daftarKuis.map(toUjiView),
    sertifikat: toSertifikatSaya(pendaftaran, pemilik),
    angkatan: toAngkatanView(pendaftaran),
    pengumuman: toPengumuman(pendaftaran),
    tanya: toTanyaView(pendaftaran, toTanggal(now)),
    adaVersiBaru: pendaftaran.adaVersiBaru,
    umum: { teks: T.buka, href: getAlamatKursus(kursus) },
  }
}

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
  { tuntas, sertifikat, isSertifikatTersedia }: PendaftaranSaya,
  nama: string,
): SertifikatSayaView | null {
  if (tuntas === null) return null
  if (sertifikat === null)
    return isSertifikatTersedia
      ? { kalimat: T.sertifikatSiap(nama), tombol: T.terbitkanSertifikat, tautan: [] }
      : { kalimat: T.sertifikatTanpaKetetapan, tombol: null, tautan: [] }
  return {
    kalimat: T.sertifikat[sertifikat.keadaan](sertifikat.nomor),
    tombol: null,
    tautan: [
      { teks: T.unduhSertifikat, href: `/belajar/sertifikat/${sertifikat.id}` },
      { teks: T.periksaSertifikat, href: getAlamatSertifikat(sertifikat.kode) },
    ],
  }
}

function toUjiView(kuis: KuisSaya): UjiView {
  const soal = formatAngka(kuis.jumlahSoal)
  const { terhitung, terbuka, terakhir, tolakan, sampai } = kuis
  return {
    judul: kuis.judul,
    slug: kuis.slug,
    rincian: kuis.isPenentu ? T.rincianUji(soal, formatPersen(kuis.lulusPersen)) : T.rincianBebas(soal),
    keadaan: [
      ...(terhitung === null ? [] : [T.nilai(formatPersen(terhitung.persen), terhitung.lulus)]),
      ...(tolakan === null || terbuka !== null
        ? []
        : [sampai === null ? T.tolakan[tolakan] : T.jedaSampai(formatWaktu(new Date(sampai)))]),
    ],
    tombol: terbuka !== null || tolakan !== null ? null : kuis.percobaan === 0 ? T.mulaiUji : T.ulangUji,
    lanjut: terbuka === null ? null : { teks: T.lanjutUji, href: getAlamatUji(terbuka) },
    hasil: terakhir === null ? null : { teks: T.hasilUji, href: getAlamatUji(terakhir) },
  }
}

export type LembarView = {
  kerangka: KerangkaView
  judul: string
  id: string
  ke: string
  berakhir: string
  isTersimpan: boolean
  /** Fields that hold no number where one belongs; what they hold was not saved. */
  salah: Tautan[]
  /** The answers it was filled with: only what differs from them is an answer of this form. */
  semula: string
  daftarSoal: SoalView[]
  /** For the script: the course, how to read the fields, and the times. */
  luring: { kursus: string; butir: string; berakhir: string; waktu: string }
}

export function toLembarView(
  percobaan: Extract<PercobaanSaya, { keadaan: 'terbuka' }>,
  {
    situs,
    isTersimpan = false,
    now,
    diketik = [],
  }: { situs: string; isTersimpan?: boolean; now: number; diketik?: readonly JawabanDikirim[] },
): LembarView {
  const jawaban = new Map(percobaan.daftarJawaban.map((satu) => [satu.soal, satu.jawaban]))
  const tampil = new Map([...jawaban, ...diketik.map(({ soal, jawaban: isi }) => [soal, isi] as const)])
  const daftarSoal = percobaan.daftarSoal.map((butir, i) =>
    toSoalView(butir, i, tampil.get(butir.soal) ?? null),
  )
  return {
    kerangka: toKerangkaBelajar(percobaan.judul, situs, listRemah(percobaan)),
    judul: percobaan.judul,
    id: percobaan.id,
    ke: T.lembar(formatAngka(percobaan.nomor)),
    berakhir: T.berakhir(formatWaktu(new Date(percobaan.berakhir))),
    isTersimpan,
    semula: JSON.stringify(Object.fromEntries(jawaban)),
    salah: daftarSoal.flatMap((soal) =>
      soal.cara === 'tulis' && soal.galat !== null
        ? [{ teks: `${TEKS_PELAJARAN.soal(soal.nomor)}: ${soal.galat}`, href: `#${soal.nama}` }]
        : [],
    ),
    daftarSoal,
    luring: {
      kursus: percobaan.kursus,
      butir: JSON.stringify(percobaan.daftarSoal.map(toButirIsian)),
      berakhir: percobaan.berakhir,
      waktu: String(now),
    },
  }
}

export type HasilView = {
  kerangka: KerangkaView
  judul: string
  kalimat: string
  id: string
  rincian: string | null
  /** By which decisions it was marked again. */
  nilaiUlang: string[]
  /** With the way to ask about it where it was failed. */
  topik: { nama: string; pelajaran: Tautan[]; tanya: Tautan | null }[]
  lanjut: Tautan[]
}

/** `saya` is null where the course could not be asked for besides: then the way back is all there is. */
export function toHasilView(
  percobaan: Exclude<PercobaanSaya, { keadaan: 'terbuka' }>,
  pendaftaran: PendaftaranSaya | null,
  situs: string,
): HasilView {
  const kembali = { teks: T.kembali, href: getAlamatKursusSaya(percobaan.kursus) }
  const berikut = pendaftaran === null ? null : findLanjut(pendaftaran)
  const dasar = {
    kerangka: toKerangkaBelajar(`${T.hasil}: ${percobaan.judul}`, situs, listRemah(percobaan)),
    judul: `${T.hasil}: ${percobaan.judul}`,
    id: percobaan.id,
    lanjut: [...(berikut === null ? [] : [berikut]), kembali],
  }
  if (percobaan.keadaan !== 'dinilai')
    return { ...dasar, kalimat: T.habis, rincian: null, nilaiUlang: [], topik: [] }
  const persen = formatPersen(percobaan.persen)
  const ulang =
    percobaan.lulus || berikut !== null ? null : percobaan.topik.find(isBerpelajaran)?.pelajaran[0]
  return {
    ...dasar,
    lanjut: [...(ulang ? [toBacaLagi(percobaan.kursus, ulang)] : []), ...dasar.lanjut],
    kalimat: percobaan.lulus
      ? T.lulusKalimat(persen)
      : T.gagalKalimat(persen, formatPersen(percobaan.lulusPersen)),
    rincian: T.benarDari(formatAngka(percobaan.benar), formatAngka(percobaan.jumlah)),
    nilaiUlang: percobaan.nilaiUlang.map(
      ({ alasan, waktu, sebelum, sesudah }) =>
        `${T.nilaiUlang(formatWaktu(new Date(waktu)), alasan)} ${
          sesudah > sebelum
            ? T.nilaiUlangNaik(formatPersen(sebelum), formatPersen(sesudah))
            : T.nilaiUlangTetap
        }`,
    ),
    topik: percobaan.topik.map(({ nama, pelajaran }) => ({
      nama,
      pelajaran: pelajaran.map(({ slug, judul }) => ({
        teks: judul,
        href: getAlamatPelajaran(percobaan.kursus, slug),
      })),
      tanya:
        percobaan.lulus || pelajaran[0] === undefined
          ? null
          : { teks: T.tanyaTopik, href: getAlamatTanya(percobaan.kursus, pelajaran[0].slug) },
    })),
  }
}

const isBerpelajaran = ({ pelajaran }: { pelajaran: readonly unknown[] }): boolean => pelajaran.length > 0
/** All is read and the test is not passed: the first lesson of the first topic comes next. */
const toBacaLagi = (kursus: string, { slug, judul }: { slug: string; judul: string }): Tautan => ({
  teks: T.bacaLagi(judul),
  href: getAlamatPelajaran(kursus, slug),
})

const listRemah = ({ kursus }: PercobaanSaya): Tautan[] => [
  BERANDA,
  SAYA,
  { teks: T.kursusIni, href: getAlamatKursusSaya(kursus) },
]

export type IsianBelajar = { nama: string; masuk: string; kode: string; desa: string; tujuan: string }
export type PintuView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  isian: IsianBelajar
  galat: readonly GalatPintu[]
  kabar: string | null
  /** Villages the typed name may mean. */
  pilihanDesa: PilihanDesa[]
}
const JUDUL_PINTU = {
  masuk: [T.masuk, T.masukJawaban],
  daftar: [T.daftar, T.daftarJawaban],
  kode: [T.kode, T.kodeJawaban],
} as const

export function toPintuView(
  pintu: keyof typeof JUDUL_PINTU,
  {
    situs,
    isian = {},
    galat = [],
    kabar = null,
    pilihanDesa = [],
  }: {
    situs: string
    isian?: Partial<IsianBelajar>
    galat?: readonly GalatPintu[]
    kabar?: string | null
    pilihanDesa?: PilihanDesa[]
  },
): PintuView {
  const [judul, jawaban] = JUDUL_PINTU[pintu]
  return {
    kerangka: toKerangkaBelajar(judul, situs),
    judul,
    jawaban,
    isian: { nama: '', masuk: '', kode: '', desa: '', tujuan: '', ...isian },
    galat,
    kabar,
    pilihanDesa,
  }
}

/** A place of this site to go on to after signing in; anything else leads to the own page. */
export const parseTujuan = (tujuan: unknown): string =>
  typeof tujuan === 'string' && /^\/(belajar|kursus)(\/[a-z0-9-]+){0,3}$/.test(tujuan) ? tujuan : '/belajar'

export type MatiView = {
  kerangka: KerangkaView
  judul: string
  kalimat: string
  tautan: Tautan
  /** What was sent, to be sent again as it was; null where the page was only asked for. */
  ulang: { tujuan: string; isian: [string, string][] } | null
}

export function toMatiView(situs: string, ulang: MatiView['ulang'] = null): MatiView {
  return {
    kerangka: toKerangkaBelajar(T.matiJudul, situs),
    judul: T.matiJudul,
    kalimat: ulang === null ? T.matiBaca : `${T.mati} ${T.matiBaca}`,
    tautan: { teks: T.daftarKursus, href: '/kursus' },
    ulang,
  }
}

/** Not signed in any more, with a form full of answers: signing in is done beside it. */
export function toMasukDuluView(situs: string, ulang: MatiView['ulang']): MatiView {
  return {
    kerangka: toKerangkaBelajar(T.masukDuluJudul, situs),
    judul: T.masukDuluJudul,
    kalimat: T.masukDulu,
    tautan: { teks: T.masuk, href: '/belajar/masuk' },
    ulang,
  }
}

export type HasilLatihanView = {
  kerangka: KerangkaView
  judul: string
  ringkas: string
  daftar: { nomor: string; pertanyaan: string; keadaan: string; pembahasan: string | null }[]
  kembali: Tautan
}
