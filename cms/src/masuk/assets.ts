/** Which files every screen of the admin needs: read off one of its pages, once. */
import { getEnv } from '../platform/env.ts'
import { KUE_SESI } from '../platform/own-cookie.ts'

/** A screen of the admin that is shown to everybody who brings a cookie, whatever is in it. */
const LAYAR = '/admin/unauthorized'
const BERKAS = /(?:src|href)="(\/_next\/static\/[^"]+\.(?:js|css)(?:\?[^"]*)?)"/g
const SABAR_MS = 3_000

let daftarBerkas: Promise<string[]> | null = null

/** None where the page cannot be had: the sign-in page is complete without. */
export async function listBerkasAdmin(): Promise<readonly string[]> {
  daftarBerkas ??= findBerkas(getEnv().LEWU_CMS_LOCAL_URL)
  const daftar = await daftarBerkas
  if (daftar.length === 0) daftarBerkas = null
  return daftar
}

/** Styles first: without them nothing is drawn. What old browsers alone fetch is left out. */
export function parseBerkas(halaman: string): string[] {
  const perlu = halaman.replaceAll(/<script[^>]*nomodule[^>]*>/gi, '')
  const semua = [...new Set([...perlu.matchAll(BERKAS)].map(([, alamat = '']) => alamat))]
  const isGaya = (alamat: string): boolean => alamat.includes('.css')
  return [...semua.filter(isGaya), ...semua.filter((alamat) => !isGaya(alamat))]
}

async function findBerkas(server: string): Promise<string[]> {
  if (server === '') return []
  const init = { headers: { Cookie: `${KUE_SESI}=-` }, signal: AbortSignal.timeout(SABAR_MS) }
  const halaman = await fetch(new URL(LAYAR, server), init)
    .then((jawaban) => (jawaban.ok ? jawaban.text() : ''))
    // Not listening yet, or too busy: asked again at the next visit.
    .catch(() => '')
  return parseBerkas(halaman)
}
