/** The shell and the parts that the light pages have in common. */
import { type Html, html, type SifatHalaman, toHtmlResponse } from './html.ts'
import { GAYA } from './light-style.ts'

type HalamanRingan = {
  judul: string
  isi: Html
  /** What stands at the top beside the mark: who is signed in, and the way out. */
  atas?: Html
  /** Further lines of the head. */
  kepala?: Html
}

export function toHalamanRingan({ judul, isi, atas, kepala }: HalamanRingan): Html {
  return html`<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${judul} – Lewu</title><style>${{ html: GAYA }}</style>${kepala ?? ''}</head><body><header class="atas">${atas ?? html`<span>Lewu</span>`}</header><main>${isi}</main></body></html>`
}

/** The fields of signing in, and what went wrong the last time. */
export const toIsianMasuk = (email: string): Html => html`
      <label>Email<input name="email" type="email" autocomplete="username" required value="${email}"></label>
      <label>Kata sandi<input name="sandi" type="password" autocomplete="current-password" required></label>
      <button>Masuk</button>`

export const toPesanGalat = (pesan: string | null): Html =>
  pesan === null ? html`` : html`<p class="kotak galat" role="alert">${pesan}</p>`

/** In the same words for a wrong password and an unknown e-mail. */
export const SANDI_SALAH = 'Email atau kata sandi salah. Periksa lalu coba lagi.'

export const toResponRingan = (halaman: Html, sifat: SifatHalaman = {}): Response =>
  toHtmlResponse(halaman, GAYA, sifat)

export function toPindah(jalan: string, cookie?: string | null): Response {
  const headers = new Headers({ Location: jalan, 'Cache-Control': 'no-store' })
  if (cookie) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}
