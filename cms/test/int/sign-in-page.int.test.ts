/** The sign-in page of the admin as a browser meets it: requests in, HTML, cookies and headers out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Portal, startPortal } from '../support/portal.ts'

const BATAS_BYTE = 20_000
const KUE =
  /^__Host-lewu-token=([\w.-]+); Expires=[^;]+; Path=\/; Secure=true; HttpOnly=true; SameSite=Strict$/
let portal: Portal
const getKepala = (): { email: string; sandi: string } => {
  const { email, sandi } = portal.getAkun('kepala-desa', 'danum-lestari')
  return { email, sandi }
}
const asal = (): string => process.env.LEWU_CMS_URL ?? ''

type Permintaan = { isian?: Record<string, string>; cookie?: string; origin?: string }
type Halaman = { status: number; html: string; headers: Headers }
async function ask(jalan: string, { isian, cookie = '', origin }: Permintaan = {}): Promise<Halaman> {
  const { handleMasuk } = await import('../../src/masuk/index.ts')
  const headers = new Headers({ Cookie: cookie, Origin: origin ?? asal() })
  const init: RequestInit = { headers }
  if (isian !== undefined) Object.assign(init, { method: 'POST', body: new URLSearchParams(isian) })
  const jawaban = await handleMasuk(portal.payload, new Request(`${asal()}${jalan}`, init))
  return { status: jawaban.status, html: await jawaban.text(), headers: jawaban.headers }
}
const toIsian = (tujuan = ''): Record<string, string> => {
  const { email, sandi } = getKepala()
  return { email, sandi, tujuan }
}
const signIn = async (): Promise<string> =>
  (await ask('/masuk', { isian: toIsian() })).headers.get('set-cookie')?.split(';')[0] ?? ''

beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

describe('the form', () => {
  test('is small, has no script, and keeps a way on inside the admin alone', async () => {
    const dalam = await ask('/masuk?tujuan=%2Fadmin%2Fcollections%2Fberita%3Fpage%3D2')
    expect(dalam.status).toBe(200)
    expect(dalam.html).toContain('name="tujuan" value="/admin/collections/berita?page=2"')
    expect(dalam.html).not.toContain('<script')
    expect(dalam.html).toContain('Lupa kata sandi?')
    expect(Buffer.byteLength(dalam.html)).toBeLessThan(BATAS_BYTE)
    expect(dalam.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    const luar = await ask('/masuk?tujuan=https%3A%2F%2Fjahat.example%2Fadmin')
    expect(luar.html).toContain('name="tujuan" value="/admin"')
  })

  test.each([
    ['keluar', 'Anda sudah keluar.'],
    ['berakhir', 'lama tidak ada aktivitas'],
  ])('says first what happened: %s', async (kabar, kalimat) => {
    expect((await ask(`/masuk?kabar=${kabar}`)).html).toContain(kalimat)
  })

  test('what has no row in the table is not there', async () => {
    expect((await ask('/masuk/lain')).status).toBe(404)
  })
})

describe('signing in', () => {
  test('sets the session cookie of the admin and leads on', async () => {
    const { status, headers } = await ask('/masuk', { isian: toIsian('/admin/account') })
    expect([status, headers.get('location')]).toEqual([303, '/admin/account'])
    expect(headers.get('set-cookie')).toMatch(KUE)
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
    const { user } = await portal.payload.auth({ headers: new Headers({ Cookie: cookie, Origin: asal() }) })
    expect(user).toMatchObject({ email: toIsian().email })
    const lagi = await ask('/masuk?tujuan=/admin/account', { cookie })
    expect([lagi.status, lagi.headers.get('location')]).toEqual([303, '/admin/account'])
    // The browser saw its session end: the form, not a circle.
    expect((await ask('/masuk?kabar=berakhir', { cookie })).status).toBe(200)
  })

  test('a wrong password keeps the e-mail and says no more than an unknown one', async () => {
    const { email = '' } = toIsian()
    const salah = await ask('/masuk', { isian: { email, sandi: 'salah' } })
    const asing = await ask('/masuk', { isian: { email: 'tidak@ada.invalid', sandi: 'salah' } })
    expect([salah.status, asing.status]).toEqual([403, 403])
    expect(salah.html).toContain(`value="${email}"`)
    expect(salah.html).toContain('role="alert">Email atau kata sandi salah')
    expect(salah.html.replace(email, '')).toBe(asing.html.replace('tidak@ada.invalid', ''))
    expect(salah.headers.get('set-cookie')).toBeNull()
    for (const isian of [{}, { email }, { sandi: 'x' }] as Record<string, string>[])
      expect((await ask('/masuk', { isian })).status).toBe(403)
  })

  test.each(['https://jahat.example', 'null', ''])(
    'a post from elsewhere (%s) signs nobody in',
    async (origin) => {
      const { status, headers } = await ask('/masuk', { isian: toIsian(), origin })
      expect([status, headers.get('set-cookie')]).toEqual([403, null])
    },
  )

  test('too much at once is cut off', async () => {
    expect((await ask('/masuk', { isian: { email: 'a'.repeat(30_000) } })).status).toBe(413)
  })
})

describe('signing out', () => {
  test('is asked for first, and ends the session, not only the cookie', async () => {
    const cookie = await signIn()
    expect((await ask('/masuk/keluar', { cookie })).html).toContain('Keluar dari admin?')
    expect((await ask('/masuk/keluar', { isian: {}, cookie, origin: 'https://jahat.example' })).status).toBe(
      403,
    )
    const { status, headers } = await ask('/masuk/keluar', { isian: {}, cookie })
    expect([status, headers.get('location')]).toEqual([303, '/masuk?kabar=keluar'])
    expect(headers.get('set-cookie')).toMatch(/^__Host-lewu-token=; Expires=/)
    expect((await ask('/masuk', { cookie })).status).toBe(200)
  })

  test('who is out already is told the same', async () => {
    expect((await ask('/masuk/keluar')).headers.get('location')).toBe('/masuk')
    expect((await ask('/masuk/keluar', { isian: {} })).headers.get('location')).toBe('/masuk?kabar=keluar')
  })
})
