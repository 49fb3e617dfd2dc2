/** A learner's own courses, ready to print. Pure. */
import { type Kabar, MAX_KABAR, type PendaftaranSaya, type Saya } from 'cms/contract/belajar'
import type { PendaftaranHp } from '../luring/bentuk.ts'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { type KemajuanView, type PengumumanView, toKemajuan, toPengumuman } from './bagian-saya.ts'
import { getAlamatKursusSaya, toKerangkaBelajar } from './belajar.ts'
import type { KerangkaView, Tautan } from './kerangka.ts'
import { findLanjut, findLembarTerbuka, findUjiBerikut } from './lanjut-saya.ts'
import { type ProgramSayaView, toProgramSayaView } from './program-saya.ts'
import { findDijawab } from './tanya.ts'

export type SayaView = {
  kerangka: KerangkaView
  judul: string
  sapaan: string
  /** What has just been done or refused; null where nothing was. */
  pesan: string | null
  /** How the request for another name stands; null where there is none. */
  nama: string | null
  /** The learner's village in a sentence; null where none is known. */
  desa: string | null
  /** Where it is changed; null where that is not the learner's to do. */
  ubahDesa: Tautan | null
  program: ProgramSayaView[]
  /** For the script: the news that a phone keeps. */
  kabar: string
  /** For the script: what a phone keeps of each enrolment. */
  milik: string
  daftar: (Tautan & {
    kemajuan: KemajuanView
    lanjut: Tautan | null
    pengumuman: PengumumanView[]
    /** Answers of the tutor; null where there are none. */
    dijawab: Tautan | null
  })[]
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

const toPendaftaranHp = ({
  id,
  kursus,
  judul,
  versi,
  daftarPelajaran,
  terakhir,
}: PendaftaranSaya): Omit<PendaftaranHp, 'akun'> => ({
  id,
  kursus,
  judul,
  versi,
  selesai: daftarPelajaran.flatMap(({ slug, selesai }) => (selesai ? [slug] : [])),
  pelajaran: daftarPelajaran.map(({ slug, judul: nama }) => ({ slug, judul: nama })),
  terakhir: terakhir?.pelajaran ?? null,
  posisi: terakhir === null ? {} : { [terakhir.pelajaran]: terakhir.posisi },
})

/** Said on the own page, by the word in its address. */
const PESAN: Readonly<Record<string, string>> = { urutan: T.programUrut, desa: T.desaDiubah }

const toNamaDiminta = (diminta: Saya['namaDiminta']): string | null =>
  diminta === null
    ? null
    : diminta.alasanTolak === null
      ? T.namaDiminta(diminta.nama)
      : T.namaDitolak(diminta.nama, diminta.alasanTolak)

const toDesaView = (desa: Saya['desa']): Pick<SayaView, 'desa' | 'ubahDesa'> => {
  const ubah = { teks: desa === null ? T.isiDesa : T.ubahDesa, href: '/belajar/desa' }
  if (desa === null) return { desa: null, ubahDesa: ubah }
  const teks = T.desaSaya(desa.nama, desa.kabupaten)
  return desa.isTetap ? { desa: `${teks} ${T.desaTetap}`, ubahDesa: null } : { desa: teks, ubahDesa: ubah }
}

export function toSayaView(
  { nama, namaDiminta, desa, daftar, program }: Saya,
  situs: string,
  kabar: string | null = null,
): SayaView {
  return {
    kerangka: toKerangkaBelajar(T.saya, situs),
    judul: T.saya,
    sapaan: T.sapaan(nama),
    pesan: kabar !== null && Object.hasOwn(PESAN, kabar) ? (PESAN[kabar] ?? null) : null,
    nama: toNamaDiminta(namaDiminta),
    ...toDesaView(desa),
    program: program.map(toProgramSayaView),
    kabar: JSON.stringify(listKabar(daftar)),
    milik: JSON.stringify(daftar.map(toPendaftaranHp)),
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
