/** What the next release of a course changes, for whoever decides on it, and for whom it will count. Pure. */
import type { PerubahanTerbitan } from '../../contract/perubahan-terbitan.ts'
import { formatAngka } from '../../dasar/angka.ts'
import type { SoalBank } from '../soal/kinds.ts'
import type { NaskahKursus } from './naskah-rules.ts'
import { getSifatPerubahan, type IsiRilis } from './rules.ts'
import { isSama } from './sama-rules.ts'

export type BahanRilis = { naskah: NaskahKursus; isi: IsiRilis; bank: readonly SoalBank[] }
/** `peserta`: who learns in that release and is not complete. */
export type RilisLama = BahanRilis & { nomor: number; peserta: number }

export function presentPerubahanRilis(lama: RilisLama | null, baru: BahanRilis): PerubahanTerbitan {
  if (lama === null)
    return { judul: 'Rilis pertama', butir: [], akibat: 'Ini rilis pertama: belum ada yang mempelajarinya.' }
  const butir = [...listBedaPelajaran(lama, baru), ...listBedaSoal(lama, baru), ...listBedaKuis(lama, baru)]
  return {
    judul: `Perubahan sejak rilis ${formatAngka(lama.nomor)}`,
    butir: butir.length === 0 ? ['Pelajaran, soal, dan kuisnya sama.'] : butir,
    akibat: presentAkibatRilis(lama, baru),
  }
}

function listBedaPelajaran(lama: BahanRilis, baru: BahanRilis): string[] {
  const dahulu = new Map(lama.naskah.daftarPelajaran.map((satu) => [satu.slug, satu]))
  const kini = new Set(baru.naskah.daftarPelajaran.map(({ slug }) => slug))
  return [
    ...toButir(
      'Pelajaran baru',
      baru.naskah.daftarPelajaran.filter(({ slug }) => !dahulu.has(slug)),
    ),
    ...toButir(
      'Pelajaran dihapus',
      lama.naskah.daftarPelajaran.filter(({ slug }) => !kini.has(slug)),
    ),
    ...toButir(
      'Pelajaran diubah',
      baru.naskah.daftarPelajaran.filter((satu) => {
        const milik = dahulu.get(satu.slug)
        return milik !== undefined && !isSama(milik, satu)
      }),
    ),
    ...(isSama(listUrutan(lama, kini), listUrutan(baru, new Set(dahulu.keys())))
      ? []
      : ['Urutan pelajaran berubah.']),
  ]
}

const toButir = (nama: string, daftar: readonly { judul: string }[]): string[] =>
  daftar.length === 0 ? [] : [`${nama}: ${daftar.map(({ judul }) => judul).join(', ')}.`]

const listUrutan = ({ naskah }: BahanRilis, bersama: ReadonlySet<string>): string[] =>
  naskah.daftarPelajaran.map(({ slug }) => slug).filter((slug) => bersama.has(slug))

/** By number alone: what a question asks and its key stay in the bank. */
function listBedaSoal({ bank: dahulu }: BahanRilis, { bank }: BahanRilis): string[] {
  const versi = new Map(dahulu.map((satu) => [satu.soal, satu.versi]))
  const kini = new Set(bank.map(({ soal }) => soal))
  const banyak = [
    [bank.filter(({ soal }) => !versi.has(soal)).length, 'baru'],
    [bank.filter((satu) => versi.has(satu.soal) && versi.get(satu.soal) !== satu.versi).length, 'diubah'],
    [dahulu.filter(({ soal }) => !kini.has(soal)).length, 'tidak dipakai lagi'],
  ] as const
  const bagian = banyak.flatMap(([jumlah, nama]) => (jumlah === 0 ? [] : [`${formatAngka(jumlah)} ${nama}`]))
  return bagian.length === 0 ? [] : [`Soal: ${bagian.join(', ')}.`]
}

function listBedaKuis({ isi: dahulu }: BahanRilis, { isi }: BahanRilis): string[] {
  const milik = new Map(dahulu.daftarKuis.map((satu) => [satu.slug, satu]))
  const kini = new Set(isi.daftarKuis.map(({ slug }) => slug))
  return [
    ...toButir(
      'Kuis baru',
      isi.daftarKuis.filter(({ slug }) => !milik.has(slug)),
    ),
    ...toButir(
      'Kuis dihapus',
      dahulu.daftarKuis.filter(({ slug }) => !kini.has(slug)),
    ),
    ...toButir(
      'Aturan kuis diubah',
      isi.daftarKuis.filter((satu) => milik.has(satu.slug) && !isSama(milik.get(satu.slug), satu)),
    ),
  ]
}

function presentAkibatRilis(lama: RilisLama, baru: BahanRilis): string {
  const dinyatakan = baru.naskah.sifatPerubahan ?? 'isi'
  const sifat = getSifatPerubahan(lama, baru, dinyatakan)
  const peserta = `${formatAngka(lama.peserta)} peserta yang sedang belajar di rilis ${formatAngka(lama.nomor)}`
  if (sifat === 'kata') return `Perbaikan kata: ${peserta} langsung ikut yang baru.`
  return [
    ...(dinyatakan === 'kata'
      ? ['Penulis menyebutnya perbaikan kata, tetapi soal, susunan, atau aturan kuisnya berubah.']
      : []),
    'Berlaku bagi pendaftar baru.',
    `${peserta} tetap di sana, dan boleh pindah sendiri bila mau; yang sudah selesai tidak berubah.`,
  ].join(' ')
}
