/**
 * The one door to the cms: what a learner does, under the learner's own token. Reading never comes through here, so
 * that all pages for everybody stand while the cms is down.
 */
import {
  type HasilLatihan,
  hasilBukaSchema,
  hasilLatihanSchema,
  hasilPeristiwaSchema,
  pendaftaranSayaSchema,
  percobaanSchema,
  programSayaSchema,
  SKEMA_BELAJAR,
  sayaSchema,
  sertifikatSayaSchema,
  sesiBelajarSchema,
} from 'cms/contract/belajar'
import { type ZodType, z } from 'zod'
import { getEnv } from '../platform/env.ts'

const BATAS_MS = 10_000

/** Who asks: the token, and the line that the limits of the cms count. */
export type Penanya = { token: string | null; pengirim: string | null }
export type JawabanPintu<Isi> =
  | { keadaan: 'ada'; isi: Isi }
  /** Refused, in the cms's own words. */
  | { keadaan: 'ditolak'; status: number; kode: string; pesan: string }
  | { keadaan: 'mati' }

const tolakanSchema = z.object({ alasan: z.array(z.object({ kode: z.string(), pesan: z.string() })) })
const diterimaSchema = z.looseObject({})

export const openDaftar = (penanya: Penanya, isi: object) => send(penanya, '/daftar', isi, diterimaSchema)
export const openMasuk = (penanya: Penanya, isi: object) => send(penanya, '/masuk', isi, sesiBelajarSchema)
export const openKode = (penanya: Penanya, isi: object) =>
  send(penanya, '/pakai-kode', isi, sesiBelajarSchema)
export const finishMasuk = (penanya: Penanya) => send(penanya, '/keluar', {}, diterimaSchema)
export const deleteAkun = (penanya: Penanya, sandi: string) =>
  send(penanya, '/hapus-akun', { sandi }, diterimaSchema)
export const requestNama = (penanya: Penanya, nama: string) =>
  send(penanya, '/nama', { nama }, diterimaSchema)
export const updateDesa = (penanya: Penanya, desa: string) => send(penanya, '/desa', { desa }, diterimaSchema)
export const getSaya = (penanya: Penanya) => send(penanya, '/saya', null, sayaSchema)
export const createPendaftaran = (penanya: Penanya, kursus: string) =>
  send(penanya, '/pendaftaran', { kursus }, pendaftaranSayaSchema)
export const updatePendaftaran = (penanya: Penanya, pendaftaran: string) =>
  send(penanya, '/pindah', { pendaftaran }, pendaftaranSayaSchema)
/** The complete course once more, in its newest version. */
export const createUlang = (penanya: Penanya, pendaftaran: string) =>
  send(penanya, '/ulang', { pendaftaran }, pendaftaranSayaSchema)
/** To follow a programme, or to leave it. */
export const updateProgram = (penanya: Penanya, program: string, ikut: boolean) =>
  send(penanya, '/program', { program, ikut }, programSayaSchema)
/** `angkatan` null: out of the one the learner is in. */
export const updateAngkatan = (penanya: Penanya, pendaftaran: string, angkatan: string | null) =>
  send(penanya, '/angkatan', { pendaftaran, angkatan }, pendaftaranSayaSchema)
export const recordPeristiwa = (penanya: Penanya, daftar: readonly object[]) =>
  send(penanya, '/peristiwa', { daftar }, hasilPeristiwaSchema)
export const recordBuka = (penanya: Penanya, isi: { kursus: string; pelajaran: string }) =>
  send(penanya, '/buka', isi, hasilBukaSchema)
export const startPercobaan = (penanya: Penanya, pendaftaran: string, kuis: string) =>
  send(penanya, '/percobaan', { pendaftaran, kuis }, percobaanSchema)
export const getPercobaan = (penanya: Penanya, id: string) =>
  send(penanya, `/percobaan/${id}`, null, percobaanSchema)
export const createSertifikat = (penanya: Penanya, pendaftaran: string) =>
  send(penanya, '/sertifikat', { pendaftaran }, sertifikatSayaSchema)
export const updateIzinPemegang = (penanya: Penanya, sertifikat: string, izin: boolean) =>
  send(penanya, '/sertifikat/izin', { sertifikat, izin }, sertifikatSayaSchema)
export const gradeLatihan = (penanya: Penanya, isi: object): Promise<JawabanPintu<HasilLatihan>> =>
  send(penanya, '/latihan', isi, hasilLatihanSchema)
export const gradeLatihanPratinjau = (penanya: Penanya, isi: object): Promise<JawabanPintu<HasilLatihan>> =>
  send(penanya, '/latihan-pratinjau', isi, hasilLatihanSchema)

/** The file of the learner's own certificate. */
export async function findPdfSertifikat(
  penanya: Penanya,
  id: string,
): Promise<JawabanPintu<Uint8Array<ArrayBuffer>>> {
  const response = await ask(penanya, `/sertifikat/${id}/pdf`, null)
  if (response === null || response.status >= 500) return { keadaan: 'mati' }
  if (!response.ok) return toDitolak(response.status, await response.json().catch(() => null))
  return { keadaan: 'ada', isi: new Uint8Array(await response.arrayBuffer()) }
}

async function send<Isi>(
  penanya: Penanya,
  jalan: string,
  isi: object | null,
  schema: ZodType<Isi>,
): Promise<JawabanPintu<Isi>> {
  const response = await ask(penanya, jalan, isi)
  if (response === null || response.status >= 500) return { keadaan: 'mati' }
  const jawaban: unknown = await response.json().catch(() => null)
  if (!response.ok) return toDitolak(response.status, jawaban)
  const terbaca = schema.safeParse(jawaban)
  return terbaca.success ? { keadaan: 'ada', isi: terbaca.data } : { keadaan: 'mati' }
}

/** Null where nobody answers in time: for whoever learns it is all one why. */
async function ask(
  { token, pengirim }: Penanya,
  jalan: string,
  isi: object | null,
): Promise<Response | null> {
  const { cmsLokal, headerProksi } = getEnv()
  const headers = new Headers({ accept: 'application/json' })
  if (isi !== null) headers.set('content-type', 'application/json')
  if (token !== null) headers.set('authorization', `${SKEMA_BELAJAR} ${token}`)
  if (headerProksi !== '' && pengirim !== null) headers.set(headerProksi, pengirim)
  return fetch(`${cmsLokal}/api/belajar${jalan}`, {
    method: isi === null ? 'GET' : 'POST',
    headers,
    body: isi === null ? null : JSON.stringify(isi),
    redirect: 'error',
    signal: AbortSignal.timeout(BATAS_MS),
  }).catch((error: unknown) => {
    console.warn(`Learning: ${jalan} was not answered`, error instanceof Error ? error.message : error)
    return null
  })
}

function toDitolak(status: number, jawaban: unknown): JawabanPintu<never> {
  const [alasan] = tolakanSchema.safeParse(jawaban).data?.alasan ?? []
  if (alasan === undefined) return { keadaan: 'mati' }
  return { keadaan: 'ditolak', status, ...alasan }
}
