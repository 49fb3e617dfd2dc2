import { createHash, randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
} from 'payload'
import sharp from 'sharp'
import { getDb } from '../platform/transaction.ts'
import { publishSalinan } from '../publikasi/publish.ts'
import { cleanMedia, type JenisPutar } from './media-rules.ts'
import { readTeksPdf } from './pdf-text.ts'
import { BATAS_UPLOAD, checkBerkas, EKSTENSI_MEDIA, type JenisMedia } from './rules.ts'

const BENTUK: Readonly<Partial<Record<JenisMedia, 'jpeg' | 'png' | 'webp' | 'avif'>>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
}
const LEBAR_TERBESAR = 1600

/** Checks what was sent; pictures, sound and film are cleaned (no place, no hidden content); all get a name of ours. */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const isSuntingan = hasSuntingan(args.data) || hasSuntingan(req.query)
  if (isSuntingan || (operation === 'update' && req.file !== undefined))
    throw new APIError('Berkas tidak dapat diganti. Unggah sebagai berkas baru.', 422, undefined, true)
  // Without a file Payload would fetch one from an address in the body, past all of this.
  if (operation === 'create' && req.file === undefined)
    throw new APIError('Pilih berkas yang akan diunggah.', 422, undefined, true)
  if (req.file === undefined) return args
  const { name, data } = req.file
  const jenis = checkBerkas(name, data)
  if (!jenis.ok) throw new APIError(jenis.reason.pesan, 422, { alasan: [jenis.reason] }, true)
  const isi = await toBersih(data, jenis.value)
  req.file = {
    ...req.file,
    data: isi,
    size: isi.length,
    mimetype: jenis.value,
    name: `${randomUUID()}.${EKSTENSI_MEDIA[jenis.value]}`,
  }
  const sha256 = createHash('sha256').update(isi).digest('hex')
  const teks = jenis.value === 'application/pdf' ? await readTeksPdf(isi) : null
  // Payload would name the kind by the first bytes alone, which do not tell sound from film.
  req.context.berkas = { namaAsli: name, sha256, teks, mimeType: jenis.value }
  return args
}

/**
 * Payload crops a stored file on request, whose hash would then be that of another picture; on a new row it
 * takes the picture from an address or a name in the body.
 */
function hasSuntingan(isi: unknown): boolean {
  return (
    typeof isi === 'object' &&
    isi !== null &&
    'uploadEdits' in isi &&
    Object.keys(isi.uploadEdits ?? {}).length > 0
  )
}

/** Name, kind and hash are the server's words; the body's own are dropped by field access before this runs. */
export const setKeteranganBerkas: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, ...(req.context.berkas as Record<string, unknown> | undefined) } : data

/** What is kept: pictures drawn anew, sound and film without their notes, a PDF as it is. */
async function toBersih(data: Buffer, jenis: JenisMedia): Promise<Buffer> {
  if (jenis === 'application/pdf') return data
  const bentuk = BENTUK[jenis]
  if (bentuk !== undefined) return toGambarBersih(data, bentuk)
  const hasil = cleanMedia(data, jenis as JenisPutar)
  if (!hasil.ok) throw new APIError(hasil.reason.pesan, 422, { alasan: [hasil.reason] }, true)
  return hasil.value
}

async function toGambarBersih(data: Buffer, bentuk: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> {
  try {
    return await sharp(data, { limitInputPixels: BATAS_UPLOAD.piksel, failOn: 'error' })
      .rotate()
      .resize({ width: LEBAR_TERBESAR, height: LEBAR_TERBESAR, fit: 'inside', withoutEnlargement: true })
      .toFormat(bentuk)
      .toBuffer()
  } catch {
    // sharp's messages name its own parts; for the officer there is one cause: the picture cannot be read.
    throw new APIError('Gambar ini rusak atau terlalu besar. Coba foto lain.', 422, undefined, true)
  }
}

/** What a page says of a file (its alternative text) changes with the file. */
export const publishBerkasTerpakai: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc
  const dipakai = await (await getDb(req)).execute<{ desa: string }>(
    sql`select desa_id as desa from cms.profil_desa where foto_id = ${doc.id}`,
  )
  for (const { desa } of dipakai) await publishSalinan(req, 'desa', desa, desa)
  return doc
}
