/** The tests of a course, as its own learner may take them. Pure. */
import type { CatatanTutor, KuisSaya, PendaftaranSaya } from 'cms/contract/belajar'
import { formatAngka, formatPersen } from 'cms/dasar/angka'
import { formatWaktu } from 'cms/dasar/tanggal'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { getAlamatUji } from './belajar.ts'
import type { Tautan } from './kerangka.ts'

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

/** Where its tests stand on the page of a course. */
export const ID_UJI = 'uji'

/** Why a test cannot be begun now, or from when on it can; null when it can. */
export function toTolakanUji(
  { tolakan, sampai, sesudah }: KuisSaya,
  { daftarPelajaran }: Pick<PendaftaranSaya, 'daftarPelajaran'>,
): string | null {
  if (tolakan === null) return null
  const letak = daftarPelajaran.find(({ slug }) => slug === sesudah)
  if (tolakan === 'PELAJARAN_BELUM_SELESAI' && letak !== undefined) return T.belumSampai(letak.judul)
  return sampai === null ? T.tolakan[tolakan] : T.jedaSampai(formatWaktu(new Date(sampai)))
}

function formatCatatanTutor({ jenis, nomor, alasan, waktu }: CatatanTutor): string {
  const kapan = formatWaktu(new Date(waktu))
  if (jenis === 'batal') return T.tutorBatal(formatAngka(nomor), kapan, alasan)
  return nomor === null
    ? T.tutorKesempatan(kapan, alasan)
    : T.tutorTerpakai(formatAngka(nomor), kapan, alasan)
}

/** One that is not counted is neither passed nor failed. */
const formatTerhitung = (
  { isPenentu }: KuisSaya,
  { persen, lulus }: NonNullable<KuisSaya['terhitung']>,
): string => (isPenentu ? T.nilai(formatPersen(persen), lulus) : T.benar(formatPersen(persen)))

export function toUjiView(kuis: KuisSaya, pendaftaran: Pick<PendaftaranSaya, 'daftarPelajaran'>): UjiView {
  const soal = formatAngka(kuis.jumlahSoal)
  const { terhitung, terbuka, terakhir, tolakan } = kuis
  const tertolak = toTolakanUji(kuis, pendaftaran)
  return {
    judul: kuis.judul,
    slug: kuis.slug,
    rincian: [
      kuis.isPenentu ? T.rincianUji(soal, formatPersen(kuis.lulusPersen)) : T.rincianBebas(soal),
      ...(kuis.batasMenit === null ? [] : [T.batasMenit(formatAngka(kuis.batasMenit))]),
    ].join(', '),
    batas: kuis.batasMenit === null ? null : T.batasMulai(formatAngka(kuis.batasMenit)),
    keadaan: [
      ...(terhitung === null ? [] : [formatTerhitung(kuis, terhitung)]),
      ...(terbuka !== null || tertolak === null ? [] : [tertolak]),
    ],
    tutor: kuis.tutor.map(formatCatatanTutor),
    tombol: terbuka !== null || tolakan !== null ? null : kuis.percobaan === 0 ? T.mulaiUji : T.ulangUji,
    lanjut: terbuka === null ? null : { teks: T.lanjutUji, href: getAlamatUji(terbuka) },
    hasil: terakhir === null ? null : { teks: T.hasilUji, href: getAlamatUji(terakhir) },
  }
}
