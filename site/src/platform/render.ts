/** Asks Astro for a page. The request is made from LEWU_SITE_URL alone: a visitor's Host and cookies stay out. */
import { createApp } from 'astro/app/entrypoint'
import { type Catatan, toCatatan } from '../publik/catatan.ts'
import { getEnv } from './env.ts'

const app = createApp({ streaming: false })

export type HasilAstro = { response: Response; catatan: Catatan }
/** The few things of a visitor's request that a page may see. */
export type PilihanAstro = {
  kiriman?: Kiriman | undefined
  /** Of the answer that this page is a part of. */
  catatan?: Catatan
  kepala?: Record<string, string> | undefined
  belajar?: string | null
  akun?: string | null
  pengirim?: string | null
  /** Who asks has asked too often, and is told so. */
  isSering?: boolean
}
export type Kiriman = { isi: Buffer; jenisMedia: string; pengirim: string | null }

export async function runAstro(jalur: string, pilihan: PilihanAstro = {}): Promise<HasilAstro> {
  const { catatan = toCatatan() } = pilihan
  const request = new Request(new URL(jalur, getEnv().situs), toInit(pilihan))
  const response = await app.render(request, {
    locals: {
      catatan,
      pengirim: pilihan.kiriman?.pengirim ?? pilihan.pengirim ?? null,
      belajar: pilihan.belajar ?? null,
      akun: pilihan.akun ?? null,
      isSering: pilihan.isSering ?? false,
    },
  })
  return { response, catatan }
}

function toInit({ kiriman, kepala = {} }: PilihanAstro): RequestInit {
  if (kiriman === undefined) return { headers: kepala }
  const { isi, jenisMedia } = kiriman
  // Whether the post may come from where it comes from was decided before (`isAsalDiizinkan`).
  const headers = { 'content-type': jenisMedia, origin: getEnv().situs }
  return { method: 'POST', body: new Uint8Array(isi), headers }
}
