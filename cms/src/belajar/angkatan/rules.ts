/** Who may be in a cohort (angkatan), and what makes one whole. Pure. */
import type { AngkatanSaya, PendaftaranSaya } from '../../contract/belajar.ts'
import { formatAngka } from '../../dasar/angka.ts'
import { isWilayahDalam, type KodeWilayah } from '../../dasar/kode-wilayah.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'

/** Days without an event after which somebody is called stuck, unless the cohort says otherwise. */
export const MACET_HARI = 14

export type AturanAngkatan = {
  kursus: string
  kode: KodeWilayah
  selesai: Tanggal
  gabung: 'terbuka' | 'tutor'
}
export type TolakanGabung = 'KURSUS_LAIN' | 'WILAYAH_LAIN' | 'SUDAH_SELESAI' | 'HANYA_TUTOR'

/**
 * May this enrolment join. A learner who named no village belongs to no area, so that nobody is seen by a tutor of an
 * area by saying nothing.
 */
export function checkGabung(
  { kursus, kodeDesa }: { kursus: string; kodeDesa: KodeWilayah | null },
  angkatan: AturanAngkatan,
  { cara, hariIni }: { cara: 'sendiri' | 'tutor'; hariIni: Tanggal },
): Result<true, TolakanGabung> {
  if (kursus !== angkatan.kursus) return toRefusal('KURSUS_LAIN')
  if (kodeDesa === null || !isWilayahDalam(kodeDesa, angkatan.kode)) return toRefusal('WILAYAH_LAIN')
  if (hariIni > angkatan.selesai) return toRefusal('SUDAH_SELESAI')
  return cara === 'sendiri' && angkatan.gabung === 'tutor' ? toRefusal('HANYA_TUTOR') : toOk(true)
}

/** Names to sign in by, one a line as a tutor pastes them, each once, small as accounts keep them. */
export function listNamaMasuk(teks: string): string[] {
  const daftar = teks
    .split(/[\n,;]+/)
    .map((satu) => satu.trim().toLowerCase())
    .filter((satu) => satu !== '')
  return [...new Set(daftar)]
}

/** What a learner is told: the cohort they are in, or else those they may choose today. */
export function presentAngkatan(
  daftar: readonly (AngkatanSaya & AturanAngkatan & { ikut: boolean })[],
  hariIni: Tanggal,
): Pick<PendaftaranSaya, 'angkatan' | 'angkatanTerbuka'> {
  const milik = daftar.find(({ ikut }) => ikut)
  const terbuka = daftar.filter(({ gabung, selesai }) => gabung === 'terbuka' && hariIni <= selesai)
  return {
    angkatan: milik === undefined ? null : toAngkatanSaya(milik),
    angkatanTerbuka: milik === undefined ? terbuka.map(toAngkatanSaya) : [],
  }
}

const toAngkatanSaya = ({ id, nama, selesai, tutor }: AngkatanSaya): AngkatanSaya => ({
  id,
  nama,
  selesai,
  tutor,
})

/** What became of a list of names, said to the tutor; who could not be added still stands in the box. */
export function formatHasilTambah({
  ditambahkan,
  didaftarkan,
  sudahAda,
  tidakBisa,
}: {
  ditambahkan: number
  didaftarkan: number
  sudahAda: readonly string[]
  tidakBisa: readonly string[]
}): string {
  return [
    didaftarkan === 0
      ? `${formatAngka(ditambahkan)} dimasukkan.`
      : `${formatAngka(ditambahkan)} dimasukkan, ${formatAngka(didaftarkan)} di antaranya baru Anda daftarkan ke kursus ini.`,
    ...(sudahAda.length === 0 ? [] : [`Sudah ada di angkatan ini: ${sudahAda.join(', ')}.`]),
    ...(tidakBisa.length === 0
      ? []
      : [
          'Yang masih tertulis di kotak belum punya akun, tidak menyebut desa di wilayah angkatan ini, sudah ikut angkatan lain, atau harus menyelesaikan kursus lain dahulu dalam programnya. Akun tanpa desa: buat kode belajar atas namanya untuk desanya, lalu ia mengetiknya dengan kata sandi akun itu.',
        ]),
  ].join(' ')
}
