/** Addresses of the cms that are neither admin, light page nor REST: the door leads to the admin, the rest is not there. */
import { html } from './html.ts'
import { toHalamanRingan, toResponRingan } from './light-page.ts'

export function handleAlamatLain(request: Request): Response {
  if (new URL(request.url).pathname === '/')
    return new Response(null, { status: 307, headers: { Location: '/admin' } })
  return presentTidakAda()
}

export const presentTidakAda = (): Response =>
  toResponRingan(toHalamanRingan({ judul: 'Tidak ditemukan', isi: ISI }), { status: 404 })

const ISI = html`<h1>Halaman ini tidak ada</h1><p>Alamatnya mungkin salah ketik atau sudah berubah.</p>
  <p><a href="/admin">Masuk ke admin desa</a></p><p><a href="/setujui">Halaman persetujuan untuk HP</a></p>`
