/** The sign-in page of the admin: a light page in front of the ordinary login and logout. */
import type { Payload } from 'payload'
import { POLICY_HALAMAN } from '../akses/policy.ts'
import {
  HALAMAN_KELUAR,
  HALAMAN_MASUK,
  toHalamanMasukUntuk,
  toKabar,
  toTujuanAdmin,
} from '../platform/admin-door.ts'
import { presentTidakAda } from '../platform/elsewhere.ts'
import { handleApi } from '../platform/handle-api.ts'
import type { Html } from '../platform/html.ts'
import { type Isian, parseKiriman } from '../platform/light-form.ts'
import { SANDI_SALAH, toPindah, toResponRingan } from '../platform/light-page.ts'
import { listBerkasAdmin } from './assets.ts'
import { SKRIP_KELUAR, toHalamanKeluar, toHalamanMasuk, toHalamanTolakan } from './page.ts'

export async function handleMasuk(payload: Payload, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  // What has no row in the table of pages is not there, whoever asks.
  if (!Object.hasOwn(POLICY_HALAMAN, `${request.method} ${pathname}`)) return presentTidakAda()
  if (request.method === 'POST') return recordKiriman(payload, request, pathname)
  const { user } = await payload.auth({ headers: request.headers })
  if (pathname === HALAMAN_KELUAR) {
    if (user === null) return toPindah(HALAMAN_MASUK)
    return toResponRingan(toHalamanKeluar(String(user.id)), { skrip: SKRIP_KELUAR })
  }
  const kabar = toKabar(searchParams.get('kabar'))
  const tujuan = toTujuanAdmin(searchParams.get('tujuan'))
  // The browser's clock may have ended a session a little before the server does.
  if (user !== null && kabar !== 'berakhir') return toPindah(tujuan)
  return toPage(toHalamanMasuk({ tujuan, kabar, berkas: await listBerkasAdmin() }))
}

async function recordKiriman(payload: Payload, request: Request, pathname: string): Promise<Response> {
  const kiriman = await parseKiriman(request)
  if (!kiriman.ok)
    return toResponRingan(toHalamanTolakan(kiriman.reason.pesan), { status: kiriman.reason.status })
  return pathname === HALAMAN_KELUAR
    ? finishSesi(payload, request)
    : startSesi(payload, request, kiriman.value)
}

/** Through the door that every other client uses: the same limits, delays and hooks. */
async function startSesi(payload: Payload, request: Request, isian: Isian): Promise<Response> {
  const { email = '', sandi = '' } = isian
  const tujuan = toTujuanAdmin(isian.tujuan ?? null)
  const jawaban = await ask(payload, request, 'login', { email, password: sandi })
  if (jawaban.ok) return toPindah(tujuan, jawaban.headers.get('set-cookie'))
  const isSalah = jawaban.status === 400 || jawaban.status === 401
  const pesan = isSalah ? SANDI_SALAH : await toPesan(jawaban)
  const halaman = toHalamanMasuk({ tujuan, email, pesan, berkas: await listBerkasAdmin() })
  const respon = toPage(halaman, isSalah ? 403 : jawaban.status)
  const tunggu = jawaban.headers.get('Retry-After')
  if (tunggu !== null) respon.headers.set('Retry-After', tunggu)
  return respon
}

/** Who was out already is told the same. */
async function finishSesi(payload: Payload, request: Request): Promise<Response> {
  const jawaban = await ask(payload, request, 'logout')
  if (jawaban.status >= 500) return toResponRingan(toHalamanTolakan(await toPesan(jawaban)), { status: 503 })
  return toPindah(toHalamanMasukUntuk(null, 'keluar'), jawaban.headers.get('set-cookie'))
}

function ask(payload: Payload, request: Request, jalan: 'login' | 'logout', isi = {}): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  headers.set('Content-Type', 'application/json')
  const url = new URL(`/api/pengguna/${jalan}`, request.url)
  return handleApi(new Request(url, { method: 'POST', headers, body: JSON.stringify(isi) }), payload.config)
}

async function toPesan(jawaban: Response): Promise<string> {
  const { errors } = (await jawaban.json().catch(() => ({}))) as { errors?: { message: string }[] }
  return errors?.map(({ message }) => message).join(' ') || 'Belum berhasil. Tunggu sebentar, lalu coba lagi.'
}

const toPage = (halaman: Html, status = 200): Response =>
  toResponRingan(halaman, { status, isBergambar: true })
