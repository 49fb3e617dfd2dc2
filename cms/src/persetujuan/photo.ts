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
const HEADERS = {
  'Cache-Control': 'private, no-store',
  'Content-Disposition': 'inline',
  'Content-Security-Policy': "sandbox; default-src 'none'",
}

/** Null where there is none, or it is not this person's to see. */
export async function findFotoKertas(req: PayloadRequest, id: string): Promise<Response | null> {
  const berkas = await findBerkas(req, await findFotoId(req, id))
  if (berkas === null) return null
  const byte = await readFile(path.join(getFolderAsli(), path.basename(berkas.nama)))
  // A scan is a PDF and stays one.
  if (berkas.jenis === 'application/pdf') return toResponse(byte, berkas.jenis)
  const kecil = sharp(byte).resize({ width: LEBAR, withoutEnlargement: true }).webp({ quality: MUTU })
  return toResponse(await kecil.toBuffer(), 'image/webp')
}

async function findFotoId(req: PayloadRequest, id: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'apbdes',
    where: { id: { equals: id } },
    select: { fotoTandaTangan: true },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    // Without any right there is none to see; it is no error.
    disableErrors: true,
    req,
  })
  const foto = docs[0]?.fotoTandaTangan
  return isUuid(foto) ? foto : null
}

async function findBerkas(
  req: PayloadRequest,
  id: string | null,
): Promise<{ nama: string; jenis: string } | null> {
  if (id === null) return null
  const { docs } = await req.payload.find({
    collection: 'berkas',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    // Without any right there is none to see; it is no error.
    disableErrors: true,
    req,
  })
  const { filename, mimeType } = docs[0] ?? {}
  return filename && mimeType ? { nama: filename, jenis: mimeType } : null
}

const toResponse = (byte: Buffer, jenis: string): Response =>
  new Response(new Uint8Array(byte), { headers: { ...HEADERS, 'Content-Type': jenis } })
