/**
 * The one door to the cms: what a learner does, under the learner's own token. Reading never comes through here, so
 * that all pages for everybody stand while the cms is down.
 */
import {
  type HasilLatihan,
  hasilLatihanSchema,
  hasilPeristiwaSchema,
  pendaftaranSayaSchema,
  percobaanSchema,
  SKEMA_BELAJAR,
  sayaSchema,
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
export const openMasuk = (penanya: Penanya, isi: object) =>
  send(penanya, '/masuk', isi, sesiBelajarSchema.pick({ token: true }))
export const openKode = (penanya: Penanya, isi: object) =>
  send(penanya, '/pakai-kode', isi, sesiBelajarSchema.pick({ token: true }))
export const finishMasuk = (penanya: Penanya) => send(penanya, '/keluar', {}, diterimaSchema)
export const getSaya = (penanya: Penanya) => send(penanya, '/saya', null, sayaSchema)
export const createPendaftaran = (penanya: Penanya, kursus: string) =>
  send(penanya, '/pendaftaran', { kursus }, pendaftaranSayaSchema)
export const updatePendaftaran = (penanya: Penanya, pendaftaran: string) =>
  send(penanya, '/pindah', { pendaftaran }, pendaftaranSayaSchema)
export const recordPeristiwa = (penanya: Penanya, daftar: readonly object[]) =>
  send(penanya, '/peristiwa', { daftar }, hasilPeristiwaSchema)
export const startPercobaan = (penanya: Penanya, pendaftaran: string, kuis: string) =>
  send(penanya, '/percobaan', { pendaftaran, kuis }, percobaanSchema)
export const getPercobaan = (penanya: Penanya, id: string) =>
  send(penanya, `/percobaan/${id}`, null, percobaanSchema)
export const gradeLatihan = (penanya: Penanya, isi: object): Promise<JawabanPintu<HasilLatihan>> =>
  send(penanya, '/latihan', isi, hasilLatihanSchema)

async function send<Isi>(
  { token, pengirim }: Penanya,
  jalan: string,
  isi: object | null,
  schema: ZodType<Isi>,
): Promise<JawabanPintu<Isi>> {
  const { cmsLokal, headerProksi } = getEnv()
  const headers = new Headers({ accept: 'application/json' })
  if (isi !== null) headers.set('content-type', 'application/json')
  if (token !== null) headers.set('authorization', `${SKEMA_BELAJAR} ${token}`)
  if (headerProksi !== '' && pengirim !== null) headers.set(headerProksi, pengirim)
  try {
    const response = await fetch(`${cmsLokal}/api/belajar${jalan}`, {
      method: isi === null ? 'GET' : 'POST',
      headers,
      body: isi === null ? null : JSON.stringify(isi),
      redirect: 'error',
      signal: AbortSignal.timeout(BATAS_MS),
    })
    if (response.status >= 500) return { keadaan: 'mati' }
    const jawaban: unknown = await response.json()
    return response.ok ? { keadaan: 'ada', isi: schema.parse(jawaban) } : toDitolak(response.status, jawaban)
  } catch (error) {
    // Not there, too slow, or no answer of ours: for whoever learns it is all one.
    console.warn(`Learning: ${jalan} was not answered`, error instanceof Error ? error.message : error)
    return { keadaan: 'mati' }
  }
}

function toDitolak(status: number, jawaban: unknown): JawabanPintu<never> {
  const [alasan] = tolakanSchema.safeParse(jawaban).data?.alasan ?? []
  if (alasan === undefined) return { keadaan: 'mati' }
  return { keadaan: 'ditolak', status, ...alasan }
}
