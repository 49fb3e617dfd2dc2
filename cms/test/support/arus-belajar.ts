/** What a stream of learning events comes to by the rules alone, in the order in which it reaches the server. */
import {
  addPeristiwa,
  KEADAAN_AWAL,
  type KeadaanPelajaran,
  toWaktuDipakai,
} from '../../src/belajar/kemajuan/rules.ts'
import {
  checkPeristiwa,
  getJawabanDipakai,
  type JawabanBernomor,
  type PeristiwaPercobaan,
} from '../../src/belajar/percobaan/peristiwa-rules.ts'
import type { AturanPercobaan } from '../../src/belajar/percobaan/rules.ts'
import type { BankSoal, Lembar } from '../../src/belajar/soal/lembar-rules.ts'
import { gradeLembar } from '../../src/belajar/soal/nilai-rules.ts'
import { canTanya } from '../../src/belajar/tanya/rules.ts'
import type { KodeTolakPeristiwa, Peristiwa } from '../../src/contract/belajar.ts'

export type PercobaanArus = {
  keadaan: 'terbuka' | 'dinilai'
  jawaban: Record<string, JawabanBernomor>
  /** By question; null until it is marked. */
  benar: boolean[] | null
}
export type AkhirArus = {
  kemajuan: Record<string, KeadaanPelajaran>
  percobaan: Record<string, PercobaanArus>
  /** Ids of the questions that were taken. */
  tanya: string[]
  /** Why an event was refused, by its id. */
  tolakan: Record<string, KodeTolakPeristiwa>
}
export type BahanArus = {
  /** Papers that are open, by their attempts. */
  lembar: Readonly<Record<string, Lembar>>
  bank: BankSoal
  aturan: AturanPercobaan
  dibuka: Date
  now: Date
}

/** An event that is known already changes nothing. */
export function runArus(arus: readonly Peristiwa[], bahan: BahanArus): AkhirArus {
  const pernah = new Set<string>()
  const akhir: AkhirArus = {
    kemajuan: {},
    percobaan: Object.fromEntries(
      Object.keys(bahan.lembar).map((id) => [id, { keadaan: 'terbuka', jawaban: {}, benar: null }]),
    ),
    tanya: [],
    tolakan: {},
  }
  for (const satu of arus) {
    if (pernah.has(satu.id)) continue
    pernah.add(satu.id)
    const kode = applyPeristiwa(akhir, satu, bahan)
    if (kode !== null) akhir.tolakan[satu.id] = kode
  }
  return { ...akhir, kemajuan: toTerurut(akhir.kemajuan), tanya: akhir.tanya.toSorted() }
}

function applyPeristiwa(akhir: AkhirArus, satu: Peristiwa, bahan: BahanArus): KodeTolakPeristiwa | null {
  if ('percobaan' in satu) return applyPercobaan(akhir, satu, bahan)
  if (satu.jenis === 'tanya') {
    if (!canTanya(akhir.tanya.length)) return 'TANYA_TERLALU_BANYAK'
    akhir.tanya.push(satu.id)
    return null
  }
  const lama = akhir.kemajuan[satu.pelajaran] ?? KEADAAN_AWAL
  akhir.kemajuan[satu.pelajaran] = addPeristiwa(lama, satu, toWaktuDipakai(satu.waktu, bahan.now))
  return null
}

function applyPercobaan(
  { percobaan: semua }: AkhirArus,
  satu: PeristiwaPercobaan,
  { lembar: daftarLembar, bank, aturan, dibuka, now }: BahanArus,
): KodeTolakPeristiwa | null {
  const [lembar, percobaan] = [daftarLembar[satu.percobaan], semua[satu.percobaan]]
  if (lembar === undefined || percobaan === undefined) return 'TIDAK_DITEMUKAN'
  const akibat = checkPeristiwa({ ...percobaan, aturan, dibuka, batas: null, lembar }, satu, now)
  if (!akibat.ok) return akibat.reason
  if (satu.jenis === 'jawab')
    percobaan.jawaban[satu.soal] = getJawabanDipakai(percobaan.jawaban[satu.soal] ?? null, {
      jawaban: satu.jawaban,
      urut: satu.urut,
    })
  else {
    const jawaban = Object.entries(percobaan.jawaban).map(([soal, isi]) => ({ soal, jawaban: isi.jawaban }))
    percobaan.keadaan = 'dinilai'
    percobaan.benar = gradeLembar({ lembar, bank, jawaban, sebagian: false }).butir.map(({ benar }) => benar)
  }
  return null
}

const toTerurut = <Isi>(isi: Record<string, Isi>): Record<string, Isi> =>
  Object.fromEntries(Object.entries(isi).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/**
 * As phones send: what was answered goes before its paper is sent in. All else may come in any order, and an answer of which
 * only a copy comes late is no new one.
 */
export function toKirimSesudahJawab(arus: readonly Peristiwa[]): Peristiwa[] {
  const kirim = arus.filter(({ jenis }) => jenis === 'kirim')
  const hasil = arus.filter(({ jenis }) => jenis !== 'kirim')
  for (const satu of kirim as Extract<Peristiwa, { jenis: 'kirim' }>[]) {
    const letak = hasil.findLastIndex((lain) => lain.jenis === 'jawab' && lain.percobaan === satu.percobaan)
    hasil.splice(Math.max(letak + 1, Math.min(hasil.length, arus.indexOf(satu))), 0, satu)
  }
  return hasil
}
