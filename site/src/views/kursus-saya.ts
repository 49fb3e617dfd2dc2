/** A learner's own page of one course, ready to print. Pure. */
import type { AngkatanSaya, KuisSaya, PendaftaranSaya } from 'cms/contract/belajar'
import { getAlamatKursus, getAlamatPelajaran } from 'cms/contract/kursus'
import { formatAngka } from 'cms/dasar/angka'
import { formatTanggal, toTanggal } from 'cms/dasar/tanggal'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import {
  formatHari,
  type KemajuanView,
  type PengumumanView,
  toKemajuan,
  toPengumuman,
} from './bagian-saya.ts'
import { BERANDA, SAYA, toKerangkaBelajar } from './belajar.ts'
import type { KerangkaView, Tautan } from './kerangka.ts'
import { findLanjut } from './lanjut-saya.ts'
import type { PindahanView } from './pindahan.ts'
import { type SertifikatSayaView, toSertifikatSaya } from './sertifikat-saya.ts'
import { type TanyaView, toTanyaView } from './tanya.ts'
import { ID_UJI, toUjiView, type UjiView } from './uji-saya.ts'

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
  /** For the script: lessons that are done, by their address; all lessons as JSON; the one opened last, at its block. */
  selesai: string
  daftar: string
  terakhir: PendaftaranSaya['terakhir']
  uji: UjiView[]
  /** Null until the course is complete. */
  sertifikat: SertifikatSayaView | null
  /** Null where the learner is in no cohort and none is open. */
  angkatan: AngkatanView | null
  pengumuman: PengumumanView[]
  tanya: TanyaView[]
  /** What moving to the newest version means; null where there is none. */
  pindah: { kalimat: string; tombol: string } | null
  /** What is different after moving; null where nobody has just moved. */
  pindahan: PindahanView | null
  /** What taking it again means; null where it may not be. */
  ulang: { kalimat: string; tombol: string } | null
  /** Runs of before. */
  lalu: { id: string; teks: string; sertifikat: SertifikatSayaView }[]
  umum: Tautan
}

/** Buttons say what they do; an empty `id` leads out. */
type AngkatanView = { kalimat: string[]; tombol: { id: string; teks: string }[] }

export function toKursusSayaView(
  pendaftaran: PendaftaranSaya,
  {
    situs,
    nama: pemilik,
    now,
    pindahan = null,
  }: { situs: string; nama: string; now: Date; pindahan?: PindahanView | null },
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
    pelajaran: daftarPelajaran.flatMap(({ slug, judul: nama, menit, wajib, selesai }) => [
      {
        teks: nama,
        href: getAlamatPelajaran(kursus, slug, versi),
        keadaan: [
          selesai ? T.selesai : T.belum,
          T.menit(formatAngka(menit)),
          ...(wajib ? [] : [T.tidakWajib]),
        ].join(', '),
      },
      ...daftarKuis.filter(({ sesudah }) => sesudah === slug).map(toUjiSela),
    ]),
    selesai: daftarPelajaran.flatMap(({ slug, selesai }) => (selesai ? [slug] : [])).join(' '),
    daftar: JSON.stringify(daftarPelajaran.map(({ slug, judul: nama }) => ({ slug, judul: nama }))),
    terakhir: pendaftaran.terakhir,
    uji: daftarKuis.map((kuis) => toUjiView(kuis, pendaftaran)),
    sertifikat: pendaftaran.tuntas === null ? null : toSertifikatSaya(pendaftaran, pemilik),
    angkatan: toAngkatanView(pendaftaran),
    pengumuman: toPengumuman(pendaftaran),
    tanya: toTanyaView(pendaftaran, toTanggal(now)),
    pindah: toPindahView(pendaftaran),
    pindahan,
    ulang: toUlangView(pendaftaran.ulang),
    lalu: pendaftaran.lalu.map(({ id, rilis, tuntas, ...milik }) => ({
      id,
      teks: T.lalu(formatHari(tuntas), formatAngka(rilis)),
      sertifikat: toSertifikatSaya(milik, pemilik),
    })),
    umum: { teks: T.buka, href: getAlamatKursus(kursus, versi) },
  }
}

/** Among the lessons, with the way to where it begins. */
const toUjiSela = (kuis: KuisSaya) => ({
  teks: kuis.judul,
  href: `#${ID_UJI}`,
  keadaan: `${formatKeadaanUji(kuis)}, ${T.soal(formatAngka(kuis.jumlahSoal))}`,
})
function formatKeadaanUji({ isPenentu, terhitung }: KuisSaya): string {
  if (!isPenentu) return terhitung === null ? T.belum : T.sudahDicoba
  return terhitung?.lulus === true ? T.lulusUji : T.belum
}

const toUlangView = (sebab: PendaftaranSaya['ulang']): KursusSayaView['ulang'] =>
  sebab === null ? null : { kalimat: `${T.ulang[sebab]} ${T.ulangTetap}`, tombol: T.ulangTombol[sebab] }

const toPindahView = ({ versi, adaVersiBaru }: PendaftaranSaya): KursusSayaView['pindah'] =>
  adaVersiBaru && versi !== null ? { kalimat: T.versiBaru(formatAngka(versi)), tombol: T.pindah } : null

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
