/** Answers of open data: any page of any site may read them, and each carries its checksum. */
import { createHash } from 'node:crypto'

export const JENIS_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Pilihan = {
  jenisMedia: string
  /** Offered as a file of this name; else shown. */
  nama?: string
  /** Under its name, but shown where a browser can show it. */
  isTampil?: boolean
  /** Address of the next part of a table that comes in parts. */
  berikut?: string | null
}

/** The checksum is that of the file itself, whatever it is compressed with on the way (RFC 9530). */
export function toDataResponse(
  isi: string | Uint8Array<ArrayBuffer>,
  { jenisMedia, nama, isTampil = false, berikut }: Pilihan,
): Response {
  const headers: Record<string, string> = {
    'content-type': jenisMedia,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag, Link, Repr-Digest',
    'repr-digest': `sha-256=:${createHash('sha256').update(isi).digest('base64')}:`,
  }
  if (nama !== undefined)
    headers['content-disposition'] = `${isTampil ? 'inline' : 'attachment'}; filename="${nama}"`
  if (berikut) headers.link = `<${berikut}>; rel="next"`
  return new Response(isi, { headers })
}
