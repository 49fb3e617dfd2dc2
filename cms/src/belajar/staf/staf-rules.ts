/** What a village head is told of the courses that offices of the own village owe: states, never scores. Pure. */

import { toBaku } from '../../dasar/baku.ts'
import { formatTanggal, type Tanggal } from '../../dasar/tanggal.ts'
import type { KewajibanTerbit, Pejabat } from '../kompetensi/kompetensi-rules.ts'

export type PejabatBernama = Pejabat & { nama: string }
/** An account that is an official's: tied to the register, or by a role that is held in the village today. */
export type AkunStaf = { orang: string; perangkat: string | null; jabatan: string | null }
/** What an account did in a course. `sampai`: of the certificate in force; null: without an end. */
export type CatatanStaf = {
  orang: string
  kursus: string
  isMulai: boolean
  isTuntas: boolean
  sertifikat: { sampai: Tanggal | null } | null
}
export const KEADAAN_STAF = ['tanpa-akun', 'belum-mulai', 'sedang', 'selesai', 'bersertifikat'] as const
export type KeadaanStaf = (typeof KEADAAN_STAF)[number]
export type KursusStaf = { kursus: string; keadaan: KeadaanStaf; sampai: Tanggal | null }
export type OrangStaf = { nama: string; jabatan: string; daftarKursus: KursusStaf[] }

/** Whether nobody can tell which account is theirs. */
export const isTanpaAkun = ({ daftarKursus }: OrangStaf): boolean =>
  daftarKursus.some(({ keadaan }) => keadaan === 'tanpa-akun')

/** By official, in the order of the register; each course their office owes, by title. Who owes none is left out. */
export function listStaf({
  pejabat,
  kewajiban,
  akun,
  catatan,
}: {
  pejabat: readonly PejabatBernama[]
  kewajiban: readonly KewajibanTerbit[]
  akun: readonly AkunStaf[]
  catatan: readonly CatatanStaf[]
}): OrangStaf[] {
  return pejabat.flatMap((satu) => {
    const milik = listAkunPejabat(satu, pejabat, akun)
    const daftarKursus = kewajiban
      .filter(({ jabatan }) => toBaku(jabatan) === toBaku(satu.jabatan))
      .toSorted((a, b) => a.judul.localeCompare(b.judul, 'id'))
      .map(({ kursus, judul }) => ({
        kursus: judul,
        ...getKeadaan(
          milik,
          catatan.filter((isi) => isi.kursus === kursus && milik.includes(isi.orang)),
        ),
      }))
    const { nama, jabatan } = satu
    return daftarKursus.length === 0 ? [] : [{ nama, jabatan, daftarKursus }]
  })
}

/**
 * Accounts of one official: those tied to the register, else that of the one who holds the role of the office. Where two
 * hold one office, or two the role, nobody can tell whose is whose, so none is named. Who is tied to another official is
 * that official, whatever role they help out in.
 */
export function listAkunPejabat(
  { id, jabatan }: Pejabat,
  pejabat: readonly Pejabat[],
  akun: readonly AkunStaf[],
): string[] {
  const tertaut = akun.filter(({ perangkat }) => perangkat === id).map(({ orang }) => orang)
  if (tertaut.length > 0) return tertaut
  const isSama = (lain: string | null) => lain !== null && toBaku(lain) === toBaku(jabatan)
  const milikLain = new Set(akun.flatMap(({ orang, perangkat }) => (perangkat === null ? [] : [orang])))
  const pemegang = [...new Set(akun.filter((satu) => isSama(satu.jabatan)).map(({ orang }) => orang))].filter(
    (orang) => !milikLain.has(orang),
  )
  const sejabat = pejabat.filter((satu) => isSama(satu.jabatan))
  return sejabat.length === 1 && pemegang.length === 1 ? pemegang : []
}

/** The furthest of what the person's accounts did. */
function getKeadaan(akun: readonly string[], catatan: readonly CatatanStaf[]): Omit<KursusStaf, 'kursus'> {
  const sertifikat = catatan.flatMap((satu) => (satu.sertifikat === null ? [] : [satu.sertifikat.sampai]))
  if (sertifikat.length > 0)
    return { keadaan: 'bersertifikat', sampai: sertifikat.includes(null) ? null : getTerakhir(sertifikat) }
  if (catatan.some(({ isTuntas }) => isTuntas)) return { keadaan: 'selesai', sampai: null }
  if (catatan.some(({ isMulai }) => isMulai)) return { keadaan: 'sedang', sampai: null }
  return { keadaan: akun.length === 0 ? 'tanpa-akun' : 'belum-mulai', sampai: null }
}

const getTerakhir = (hari: readonly (Tanggal | null)[]): Tanggal | null => [...hari].sort().at(-1) ?? null

/** As it is read. */
export function formatKeadaan({ keadaan, sampai }: Omit<KursusStaf, 'kursus'>): string {
  switch (keadaan) {
    case 'tanpa-akun':
      return 'Belum ada akun'
    case 'belum-mulai':
      return 'Belum mulai'
    case 'sedang':
      return 'Sedang belajar'
    case 'selesai':
      return 'Selesai, tanpa sertifikat yang berlaku'
    case 'bersertifikat':
      return sampai === null ? 'Sertifikat berlaku' : `Sertifikat berlaku sampai ${formatTanggal(sampai)}`
  }
}
