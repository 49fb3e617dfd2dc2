/** What the roads of learning have in common: a body read by its schema, and how an operation's answer becomes one of HTTP. */
import type { Endpoint, PayloadRequest } from 'payload'
import type { ZodType } from 'zod'
import type { Alasan } from '../contract/galat.ts'
import type { Result } from '../dasar/result.ts'
import { toJson, toRefusalResponse } from '../platform/respond.ts'

type Handler<Isi> = (req: PayloadRequest, isi: Isi) => Promise<Response>

/** Reads the body by its schema; what it does not name is refused with the rest. */
export const toHandler =
  <Isi>(schema: ZodType<Isi>, handler: Handler<Isi>): Endpoint['handler'] =>
  async (req) => {
    const isi = schema.safeParse(await req.json?.().catch(() => null))
    return isi.success
      ? handler(req, isi.data)
      : toRefusalResponse(422, [
          { kode: 'ISIAN_SALAH', pesan: 'Isian ini kurang atau berlebih. Periksa lagi.' },
        ])
  }

export const toJawaban = <Isi>(hasil: Result<Isi, Alasan[]>, status = 200): Response => {
  if (hasil.ok) return toJson(hasil.value, status)
  const kode = hasil.reason[0]?.kode
  return toRefusalResponse(
    kode === 'TIDAK_DITEMUKAN' || kode === 'KURSUS_TIDAK_ADA' ? 404 : 409,
    hasil.reason,
  )
}
export const refuseTerlaluSering = (): Response =>
  toRefusalResponse(429, [
    { kode: 'TERLALU_SERING', pesan: 'Terlalu sering. Tunggu beberapa menit, lalu coba lagi.' },
  ])
