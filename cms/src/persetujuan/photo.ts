/** The photo of a signed page, small enough for a weak signal, for whoever may see document and file. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { isUuid } from '../akses/scope.ts'
import { getFolderAsli } from '../publikasi/files.ts'

/** Wide enough to read a typed page and its signatures. */
const LEBAR = 1000
const MUTU = 55
const PILIHAN = { depth: 0, disableErrors: true } as const
const HEADERS = {
  'Cache-Control': 'private, no-store',
  'Content-Disposition': 'inline',
  'Content-Security-Policy': "sandbox; default-src 'none'",
}

const KOLOM = {
  foto: 'fotoTandaTangan',
  'bukti/kesepakatan': 'buktiKesepakatan',
  'bukti/evaluasi': 'buktiEvaluasi',
} as const
export type BuktiKertas = keyof typeof KOLOM

/** Null where there is none, or it is not this person's to see. */
export async function findFotoKertas(
  req: PayloadRequest,
  id: string,
  bukti: BuktiKertas,
): Promise<Response | null> {
  const dokumen = isUuid(id)
    ? await req.payload.findByID({ collection: 'apbdes', id, overrideAccess: false, req, ...PILIHAN })
    : null
  return findIsiBerkas(req, dokumen?.[KOLOM[bukti]])
}

/** One file as the person may see it, small enough for a weak signal; null where there is none for them. */
export async function findIsiBerkas(req: PayloadRequest, id: unknown): Promise<Response | null> {
  const berkas = await findBerkas(req, id)
  if (berkas === null) return null
  const byte = await readFile(path.join(getFolderAsli(), path.basename(berkas.nama)))
  // A scan is a PDF and stays one.
  if (berkas.jenis === 'application/pdf') return toResponse(byte, berkas.jenis)
  const kecil = sharp(byte).resize({ width: LEBAR, withoutEnlargement: true }).webp({ quality: MUTU })
  return toResponse(await kecil.toBuffer(), 'image/webp')
}

/** Read as the person; without a right there is nothing to see, which is no error. */
async function findBerkas(req: PayloadRequest, id: unknown): Promise<{ nama: string; jenis: string } | null> {
  if (!isUuid(id)) return null
  const berkas = await req.payload.findByID({
    collection: 'berkas',
    id,
    overrideAccess: false,
    req,
    ...PILIHAN,
  })
  return berkas?.filename && berkas.mimeType ? { nama: berkas.filename, jenis: berkas.mimeType } : null
}

const toResponse = (byte: Buffer, jenis: string): Response =>
  new Response(new Uint8Array(byte), { headers: { ...HEADERS, 'Content-Type': jenis } })
