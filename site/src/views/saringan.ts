/** What a visitor may filter a list of documents by; anything else in the address is no such page. Pure. */
import { JENIS_DOKUMEN, STATUS_HUKUM } from 'cms/contract/dokumen'
import { isTahunAnggaran } from 'cms/dasar/tahun-anggaran'
import type { Saringan } from '../publik/daftar.ts'

const MAX_KATA = 80

/** Null for a value that no form of ours sends; empty ones mean "all". */
export function parseSaringan(kueri: URLSearchParams): Saringan | null {
  const jenis = kueri.get('jenis') || null
  const status = kueri.get('status') || null
  const tahun = kueri.get('tahun') || null
  const kata = (kueri.get('q') ?? '')
    .normalize('NFKC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_KATA)
  if (jenis !== null && !JENIS_DOKUMEN.some((satu) => satu === jenis)) return null
  if (status !== null && !STATUS_HUKUM.some((satu) => satu === status)) return null
  if (tahun !== null && !isTahunAnggaran(Number(tahun))) return null
  return { jenis, status, tahun: tahun === null ? null : Number(tahun), kata: kata === '' ? null : kata }
}
