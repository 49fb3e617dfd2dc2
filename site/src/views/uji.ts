/** A test: the paper, and its result, ready to print. Pure. */
import type { NilaiUlangSaya, PendaftaranSaya, PercobaanSaya } from 'cms/contract/belajar'
import { getAlamatPelajaran, isPenentu } from 'cms/contract/kursus'
import { formatAngka, formatPersen } from 'cms/dasar/angka'
import { formatWaktu } from 'cms/dasar/tanggal'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { TEKS_PELAJARAN } from '../teks/pelajaran.ts'
import { BERANDA, getAlamatKursusSaya, SAYA, toKerangkaBelajar } from './belajar.ts'
import { type JawabanDikirim, toButirIsian } from './jawaban.ts'
import type { KerangkaView, Tautan } from './kerangka.ts'
import { findLanjut } from './lanjut-saya.ts'
import { type SoalView, toSoalView } from './pelajaran.ts'
import { getAlamatTanya } from './tanya.ts'
import { ID_UJI, toTolakanUji } from './uji-saya.ts'

export type LembarView = {
  kerangka: KerangkaView
  judul: string
  id: string
  ke: string
  berakhir: string
  /** What happens at the end of its time; null where there is no hurry. */
  batas: string | null
  isTersimpan: boolean
  isBesar: boolean
  /** Fields that hold no number where one belongs; what they hold was not saved. */
  salah: Tautan[]
  /** Sent in with questions left open: which, and then there is a button that sends it all the same. */
  kosong: string | null
  /** The answers it was filled with: only what differs from them is an answer of this form. */
  semula: string
  daftarSoal: SoalView[]
  /** For the script: the course, how to read the fields, and the times. */
  luring: { kursus: string; butir: string; berakhir: string; batas: string | null; waktu: string }
}

export function toLembarView(
  percobaan: Extract<PercobaanSaya, { keadaan: 'terbuka' }>,
  {
    situs,
    isTersimpan = false,
    isBesar = false,
    now,
    diketik = [],
    kosong = [],
  }: {
    situs: string
    isTersimpan?: boolean
    isBesar?: boolean
    now: number
    diketik?: readonly JawabanDikirim[]
    kosong?: readonly number[]
  },
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
    ...toBatas(percobaan),
    isTersimpan,
    isBesar,
    semula: JSON.stringify(Object.fromEntries(jawaban)),
    salah: daftarSoal.flatMap((soal) =>
      soal.cara === 'tulis' && soal.galat !== null
        ? [{ teks: `${TEKS_PELAJARAN.soal(soal.nomor)}: ${soal.galat}`, href: `#${soal.nama}` }]
        : [],
    ),
    kosong: kosong.length === 0 ? null : TEKS_PELAJARAN.belumDijawab(kosong),
    daftarSoal,
    luring: {
      kursus: percobaan.kursus,
      butir: JSON.stringify(percobaan.daftarSoal.map(toButirIsian)),
      berakhir: percobaan.berakhir,
      batas: percobaan.batas,
      waktu: String(now),
    },
  }
}

const toBatas = ({ batas, berakhir }: Extract<PercobaanSaya, { keadaan: 'terbuka' }>) =>
  batas === null
    ? { berakhir: T.berakhir(formatWaktu(new Date(berakhir))), batas: null }
    : { berakhir: T.batasSampai(formatWaktu(new Date(batas))), batas: T.batasLembar }

export type HasilView = {
  kerangka: KerangkaView
  judul: string
  kalimat: string
  id: string
  rincian: string | null
  /** When it may be tried again, and where; null where it was passed or the course could not be asked for. */
  cobaLagi: { kalimat: string; tautan: Tautan } | null
  /** That its time ended before it was sent in. */
  lewat: string | null
  /** By which decisions it was marked again. */
  nilaiUlang: string[]
  /** Topics that are known already; none where the test is counted. */
  dikuasai: string[]
  /** With the way to ask about it where it was failed. */
  topik: { nama: string; pelajaran: Tautan[]; tanya: Tautan | null }[]
  topikJudul: string
  lanjut: Tautan[]
}

type Dinilai = Extract<PercobaanSaya, { keadaan: 'dinilai' }>
const TANPA_HASIL = {
  cobaLagi: null,
  lewat: null,
  nilaiUlang: [],
  dikuasai: [],
  topik: [],
  topikJudul: T.topik,
}

/** Whoever has finished looks for the certificate: it stands on the page of the course. */
const toTeksKembali = (pendaftaran: PendaftaranSaya | null): string =>
  pendaftaran !== null && (pendaftaran.sertifikat !== null || pendaftaran.isSertifikatTersedia)
    ? T.kembaliSertifikat
    : T.kembali

/** `saya` is null where the course could not be asked for besides: then the way back is all there is. */
export function toHasilView(
  percobaan: Exclude<PercobaanSaya, { keadaan: 'terbuka' }>,
  pendaftaran: PendaftaranSaya | null,
  situs: string,
): HasilView {
  const kembali = { teks: toTeksKembali(pendaftaran), href: getAlamatKursusSaya(percobaan.kursus) }
  const berikut = pendaftaran === null ? null : findLanjut(pendaftaran)
  const dasar = {
    kerangka: toKerangkaBelajar(`${T.hasil}: ${percobaan.judul}`, situs, listRemah(percobaan)),
    judul: `${T.hasil}: ${percobaan.judul}`,
    id: percobaan.id,
    lanjut: [...(berikut === null ? [] : [berikut]), kembali],
  }
  if (percobaan.keadaan !== 'dinilai') return { ...dasar, ...TANPA_HASIL, ...toTanpaNilai(percobaan) }
  const isBelumLulus = isPenentu(percobaan.jenis) && !percobaan.lulus
  const versi = pendaftaran?.versi ?? null
  const ulang = isBelumLulus && berikut === null ? percobaan.topik.find(isBerpelajaran)?.pelajaran[0] : null
  return {
    ...dasar,
    lanjut: [...(ulang ? [toBacaLagi(ulang, percobaan.kursus, versi)] : []), ...dasar.lanjut],
    ...(isPenentu(percobaan.jenis) ? toKalimatUji(percobaan) : toKalimatBebas(percobaan)),
    cobaLagi: isBelumLulus || isLatihan(percobaan) ? toCobaLagi(percobaan, pendaftaran) : null,
    lewat: percobaan.isLewat ? T.lewatKalimat : null,
    nilaiUlang: percobaan.nilaiUlang.map(formatNilaiUlang),
    topik: percobaan.topik.map((satu) =>
      toTopikView(satu, percobaan.kursus, { versi, isDitanya: isBelumLulus || isLatihan(percobaan) }),
    ),
  }
}

const toKalimatUji = ({ persen, lulus, lulusPersen, benar, jumlah }: Dinilai) => ({
  kalimat: lulus
    ? T.lulusKalimat(formatPersen(persen))
    : T.gagalKalimat(formatPersen(persen), formatPersen(lulusPersen)),
  rincian: T.benarDari(formatAngka(benar), formatAngka(jumlah)),
  dikuasai: [],
  topikJudul: T.topik,
})

/** One that is not counted says what is known already and what to read with attention; nobody passes or fails it. */
function toKalimatBebas({ jenis, benar, jumlah, dikuasai }: Dinilai) {
  const sebagian = benar === 0 ? T.tahuBelum : T.tahuSebagian(formatAngka(benar), formatAngka(jumlah))
  return {
    kalimat: benar === jumlah ? T.tahuSemua(formatAngka(jumlah)) : sebagian,
    rincian: T.bebas[jenis === 'latihan' ? 'latihan' : 'uji-awal'],
    dikuasai,
    topikJudul: T.topikSaksama,
  }
}

/** Practice is there to be repeated. */
const isLatihan = ({ jenis }: Pick<PercobaanSaya, 'jenis'>): boolean => jenis === 'latihan'

const formatNilaiUlang = ({ alasan, waktu, sebelum, sesudah }: NilaiUlangSaya): string =>
  `${T.nilaiUlang(formatWaktu(new Date(waktu)), alasan)} ${
    sesudah > sebelum ? T.nilaiUlangNaik(formatPersen(sebelum), formatPersen(sesudah)) : T.nilaiUlangTetap
  }`

const toTopikView = (
  { nama, pelajaran }: Dinilai['topik'][number],
  kursus: string,
  { versi, isDitanya }: { versi: number | null; isDitanya: boolean },
): HasilView['topik'][number] => ({
  nama,
  pelajaran: pelajaran.map(({ slug, judul }) => ({
    teks: judul,
    href: getAlamatPelajaran(kursus, slug, versi),
  })),
  tanya:
    isDitanya && pelajaran[0] !== undefined
      ? { teks: T.tanyaTopik, href: getAlamatTanya(kursus, pelajaran[0].slug, versi) }
      : null,
})

/** As the page of the course says it, which is where the next one begins. */
function toCobaLagi(
  { kursus, kuis }: PercobaanSaya,
  pendaftaran: PendaftaranSaya | null,
): HasilView['cobaLagi'] {
  const uji = pendaftaran?.daftarKuis.find(({ slug }) => slug === kuis)
  if (uji === undefined || pendaftaran === null) return null
  return {
    kalimat: toTolakanUji(uji, pendaftaran) ?? T.dapatDicobaLagi,
    tautan: { teks: T.keUji, href: `${getAlamatKursusSaya(kursus)}#${ID_UJI}` },
  }
}

/** It counts for nothing: it ran out, or a tutor voided it. */
function toTanpaNilai(
  percobaan: Extract<PercobaanSaya, { keadaan: 'habis' | 'batal' }>,
): Pick<HasilView, 'kalimat' | 'rincian'> {
  if (percobaan.keadaan === 'habis') return { kalimat: T.habis, rincian: null }
  return { kalimat: T.batal, rincian: percobaan.alasan === null ? null : T.alasanTutor(percobaan.alasan) }
}

const isBerpelajaran = ({ pelajaran }: { pelajaran: readonly unknown[] }): boolean => pelajaran.length > 0
/** All is read and the test is not passed: the first lesson of the first topic comes next. */
const toBacaLagi = (
  { slug, judul }: { slug: string; judul: string },
  kursus: string,
  versi: number | null,
): Tautan => ({
  teks: T.bacaLagi(judul),
  href: getAlamatPelajaran(kursus, slug, versi),
})

const listRemah = ({ kursus }: PercobaanSaya): Tautan[] => [
  BERANDA,
  SAYA,
  { teks: T.kursusIni, href: getAlamatKursusSaya(kursus) },
]
