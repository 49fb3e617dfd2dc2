/** What a learner is told of an enrolment, field by field. Pure. */

import type { KuisSaya, PendaftaranSaya } from '../../contract/belajar.ts'
import { isPenentu } from '../../contract/kursus.ts'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import {
  checkMulaiUji,
  type Kelonggaran,
  listCatatanTutor,
  type Pembatalan,
  toUjiDitinjau,
  type UjiDitinjau,
} from '../kelonggaran/rules.ts'
import { calculateKemajuan, findTerakhir, isSiapUji, type KeadaanPelajaran } from '../kemajuan/rules.ts'
import { getPercobaanTerhitung, isHabisWaktu } from '../percobaan/rules.ts'
import type { KuisRilis } from '../rilis/rules.ts'
import type { Sertifikat } from '../sertifikat/queries.ts'
import type { BarisPercobaan, Pendaftaran } from './queries.ts'
import { checkUlang } from './ulang-rules.ts'

/** A complete run of before; its certificate is its own. */
export type PutaranLalu = { id: string; rilis: number; tuntas: string; sertifikat: Sertifikat | null }
export type BahanPendaftaran = {
  pendaftaran: Pendaftaran
  kemajuan: ReadonlyMap<string, KeadaanPelajaran>
  percobaan: readonly BarisPercobaan[]
  sertifikat: Sertifikat | null
  lalu: readonly PutaranLalu[]
  /** What tutors did about the tests of this run. */
  kelonggaran: readonly Kelonggaran[]
  pembatalan: readonly Pembatalan[]
  isAdaKetetapan: boolean
  /** Runs that somebody recorded as complete. */
  dicatat: ReadonlySet<string>
  /** Whether the learner has asked to be called otherwise, and nobody has decided yet. */
  isNamaDiperiksa: boolean
  angkatan: Pick<PendaftaranSaya, 'angkatan' | 'angkatanTerbuka'>
  penjawab: PendaftaranSaya['penjawab']
  tanya: PendaftaranSaya['tanya']
  pengumuman: PendaftaranSaya['pengumuman']
  now: Date
}

export const listSelesai = (kemajuan: ReadonlyMap<string, KeadaanPelajaran>): Set<string> =>
  new Set([...kemajuan].flatMap(([pelajaran, { selesai }]) => (selesai === null ? [] : [pelajaran])))

/** Tests whose counted attempt is a pass. */
export const listKuisLulus = (
  daftarKuis: readonly KuisRilis[],
  percobaan: readonly BarisPercobaan[],
): Set<string> =>
  new Set(
    daftarKuis.flatMap(({ slug, aturan }) =>
      getPercobaanTerhitung(
        aturan,
        percobaan.filter(({ kuis }) => kuis === slug),
      )?.lulus === true
        ? [slug]
        : [],
    ),
  )

export function presentPendaftaran({
  pendaftaran,
  kemajuan,
  percobaan,
  sertifikat,
  lalu,
  kelonggaran,
  pembatalan,
  isAdaKetetapan,
  isNamaDiperiksa,
  dicatat,
  angkatan,
  penjawab,
  tanya,
  pengumuman,
  now,
}: BahanPendaftaran): PendaftaranSaya {
  const { isi } = pendaftaran
  const selesai = listSelesai(kemajuan)
  const lulus = listKuisLulus(isi.daftarKuis, percobaan)
  const hitungan = calculateKemajuan(isi, selesai, lulus)
  const tuntas = pendaftaran.selesaiPada
  // Recorded as complete: its certificate waits for what the course demands.
  const isBelumDiPortal = dicatat.has(pendaftaran.id) && !hitungan.isTuntas
  const toSebab = (isMenunggu: boolean) => {
    if (!isMenunggu) return null
    if (!isAdaKetetapan) return 'TANPA_KETETAPAN'
    return isNamaDiperiksa ? 'NAMA_DIPERIKSA' : null
  }
  const isMenunggu = tuntas !== null && sertifikat === null
  return {
    id: pendaftaran.id,
    kursus: pendaftaran.slug,
    judul: isi.judul,
    rilis: pendaftaran.nomorRilis,
    // Where only words changed since, the newest pages are those of this release, better written.
    versi: pendaftaran.adaVersiBaru ? pendaftaran.nomorRilis : null,
    adaVersiBaru: pendaftaran.adaVersiBaru && tuntas === null,
    sumber: pendaftaran.sumber,
    selesai: hitungan.selesai,
    perlu: hitungan.perlu,
    // What is complete stays so, whatever is counted anew.
    persen: tuntas === null ? hitungan.persen : 100,
    tuntas,
    terakhir: findTerakhir(
      isi.daftarPelajaran.flatMap(({ slug }) => (selesai.has(slug) ? [] : [slug])),
      kemajuan,
    ),
    daftarPelajaran: isi.daftarPelajaran.map(({ slug, judul, menit, wajib }) => ({
      slug,
      judul,
      menit,
      wajib,
      selesai: selesai.has(slug),
    })),
    daftarKuis: isi.daftarKuis.map((kuis) =>
      presentKuis(
        kuis,
        toUjiDitinjau(kuis, { percobaan, kelonggaran, pembatalan }),
        isSiapUji(isi, kuis, selesai),
        now,
      ),
    ),
    sertifikat: sertifikat === null ? null : presentSertifikat(sertifikat),
    isSertifikatTersedia: isMenunggu && isAdaKetetapan && !isBelumDiPortal,
    sebabSertifikat: isMenunggu && isBelumDiPortal ? 'TANPA_UJI' : toSebab(isMenunggu),
    ulang: findSebabUlang(pendaftaran, sertifikat, toTanggal(now)),
    lalu: lalu.map(({ id, rilis, tuntas: dahulu, sertifikat: milik }) => ({
      id,
      rilis,
      tuntas: dahulu,
      sertifikat: milik === null ? null : presentSertifikat(milik),
      isSertifikatTersedia: milik === null && isAdaKetetapan,
      sebabSertifikat: toSebab(milik === null),
    })),
    ...angkatan,
    penjawab,
    tanya,
    pengumuman,
  }
}

/** What the course may be taken again for now; null where it may not. */
function findSebabUlang(
  { selesaiPada: tuntas, adaVersiBaru, isTerbit }: Pendaftaran,
  sertifikat: Sertifikat | null,
  hariIni: Tanggal,
): PendaftaranSaya['ulang'] {
  const milik =
    sertifikat === null ? null : { keadaan: sertifikat.keadaan, berlakuSampai: sertifikat.isi.berlakuSampai }
  const boleh = checkUlang({ tuntas, adaVersiBaru, isTerbit, sertifikat: milik }, hariIni)
  return boleh.ok ? boleh.value : null
}

const presentSertifikat = ({ id, nomor, kode, keadaan, izin, isi, isDikenal }: Sertifikat) => ({
  id,
  nomor,
  kode,
  keadaan,
  izin,
  desa: isDikenal || izin ? isi.desa : null,
  berlakuSampai: isi.berlakuSampai,
})

function presentKuis(
  kuis: KuisRilis,
  uji: UjiDitinjau<BarisPercobaan>,
  isSiap: boolean,
  now: Date,
): KuisSaya {
  const { percobaan } = uji
  const { slug, jenis, judul, undi, aturan } = kuis
  const terbuka = percobaan.find((satu) => satu.keadaan === 'terbuka' && !isHabisWaktu(aturan, satu, now))
  const terhitung = getPercobaanTerhitung(aturan, percobaan)
  const dinilai = percobaan.filter(({ keadaan }) => keadaan === 'dinilai')
  const mulai = checkMulaiUji(uji, now)
  return {
    slug,
    jenis,
    judul,
    jumlahSoal: undi.reduce((jumlah, satu) => jumlah + satu.jumlah, 0),
    lulusPersen: aturan.lulusPersen,
    isPenentu: isPenentu(jenis),
    batasMenit: aturan.batasMenit ?? null,
    terbuka: terbuka?.id ?? null,
    terhitung: terhitung === null ? null : { persen: calculatePersen(terhitung), lulus: terhitung.lulus },
    terakhir: dinilai.at(-1)?.id ?? null,
    percobaan: dinilai.length,
    tutor: listCatatanTutor(uji, now),
    sesudah: kuis.sesudah ?? null,
    tolakan: !isSiap ? 'PELAJARAN_BELUM_SELESAI' : mulai.ok ? null : mulai.reason.kode,
    sampai: !mulai.ok && mulai.reason.kode === 'MASIH_JEDA' ? mulai.reason.sampai.toISOString() : null,
  }
}

/** Rounded down, as the marker does. */
export const calculatePersen = ({ nilai, maks }: { nilai: number; maks: number }): number =>
  maks === 0 ? 0 : Math.floor((nilai * 100) / maks)
