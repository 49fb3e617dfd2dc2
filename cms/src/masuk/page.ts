/** The way into and out of the admin as HTML. Pure. */

import { toAwalanIsian } from '../platform/admin/isian-rules.ts'
import { HALAMAN_KELUAR, HALAMAN_MASUK, KABAR, type Kabar } from '../platform/admin-door.ts'
import { type Html, html } from '../platform/html.ts'
import { toHalamanRingan, toIsianMasuk, toPesanGalat } from '../platform/light-page.ts'

type HalamanMasuk = {
  tujuan: string
  email?: string
  pesan?: string | null
  kabar?: Kabar | null
  /** Files of the admin, fetched while the officer types. */
  berkas: readonly string[]
}

export function toHalamanMasuk({
  tujuan,
  email = '',
  pesan = null,
  kabar = null,
  berkas,
}: HalamanMasuk): Html {
  const isi = html`
    <h1>Masuk ke admin</h1>${kabar === null ? '' : html`<p class="kotak" role="status">${KABAR[kabar]}</p>`}
    ${toPesanGalat(pesan)}
    <form method="post" action="${HALAMAN_MASUK}"><input type="hidden" name="tujuan" value="${tujuan}">${toIsianMasuk(email)}</form>
    <h2>Lupa kata sandi?</h2>
    <p>Minta kata sandi baru kepada admin portal di provinsi, lewat petugas kabupaten Anda. Portal ini tidak mengirim kata sandi lewat email.</p>
    <p>Hanya ingin menyetujui dari HP? <a href="/setujui">Buka halaman persetujuan</a>.</p>`
  return toHalamanRingan({ judul: 'Masuk', isi, kepala: html`${toIkon()}${toPengambil(berkas)}` })
}

/** What the admin's own button does as well: nothing that was typed stays behind for the next person. */
export const SKRIP_KELUAR = `const f=document.forms[0];f.onsubmit=()=>{for(const k of Object.keys(localStorage))if(k.startsWith(f.dataset.awalan))localStorage.removeItem(k)}`

export function toHalamanKeluar(pengguna: string): Html {
  const isi = html`
    <h1>Keluar dari admin?</h1><p>Isian Anda yang belum disimpan di peramban ini ikut dihapus.</p>
    <form method="post" action="${HALAMAN_KELUAR}" data-awalan="${toAwalanIsian(pengguna)}"><button>Keluar</button></form>
    <p><a href="/admin">Kembali ke admin</a></p><script>${{ html: SKRIP_KELUAR }}</script>`
  return toHalamanRingan({ judul: 'Keluar', isi })
}

export function toHalamanTolakan(pesan: string): Html {
  const isi = html`<h1>Tidak dapat diterima</h1><p>${pesan}</p><p><a href="${HALAMAN_MASUK}">Halaman masuk</a></p>`
  return toHalamanRingan({ judul: 'Tidak dapat diterima', isi })
}

/** In the page itself: a browser asks for `/favicon.ico` where a page names none, and there is none. */
const toIkon = (): Html =>
  html`<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%230b5a3e' d='M0 0h32v32H0z'/%3E%3Cpath fill='none' stroke='%23ffcf33' stroke-width='4' d='m4 22 12-12 12 12'/%3E%3C/svg%3E">`

const toPengambil = (berkas: readonly string[]): Html =>
  html`${berkas.map((alamat) => html`<link rel="prefetch" href="${alamat}" as="${alamat.includes('.css') ? 'style' : 'script'}">`)}`
