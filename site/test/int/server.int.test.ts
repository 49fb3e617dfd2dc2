/** The built server, end to end over HTTP: freshness, withdrawal, a lost database, files, previews. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { apbdes, barisApbdes, writeDesaContoh } from '../support/baris-contoh.ts'
import { BasisDataUji } from '../support/basis-data.ts'
import { createPerantara, type Perantara } from '../support/perantara.ts'
import { SitusUji } from '../support/situs-uji.ts'

const CMS = 'http://cms.example'
const SHA = 'c'.repeat(64)
const { privateKey, publicKey } = generateKeyPairSync('ed25519')

let basisData: BasisDataUji
let situs: SitusUji
let perantara: Perantara

const get = (jalur: string, init: RequestInit = {}) => situs.get(jalur, init)
const readTeks = async (jalur: string) => (await get(jalur)).text()
const withPendapatan = (anggaran: number) => ({
  ...barisApbdes,
  isi: { ...apbdes, pendapatan: { anggaran, realisasi: null } },
})

beforeAll(async () => {
  SitusUji.build()
  basisData = await BasisDataUji.create(process.env.LEWU_TEST_PG_URL ?? '')
  await writeDesaContoh(basisData)
  perantara = await createPerantara(basisData.url)
  situs = await SitusUji.start({ basisData: perantara.url, folderData: createFolderBerkas(), cms: CMS })
})

afterAll(async () => {
  await situs.finish()
  perantara.close()
  await basisData.delete()
})

describe('freshness', () => {
  test('a publication is visible within a second', async () => {
    await readTeks('/desa/contoh-mekar-jaya/apbdes/2022')
    await basisData.publish(withPendapatan(7_777_777))
    const mulai = performance.now()
    await vi.waitUntil(
      async () => (await readTeks('/desa/contoh-mekar-jaya/apbdes/2022')).includes('Rp7.777.777'),
      {
        interval: 10,
      },
    )
    expect(performance.now() - mulai).toBeLessThan(1000)
  })

  test('without the notification the poll shows it soon after', async () => {
    await basisData.publish(withPendapatan(8_888_888), false)
    await vi.waitUntil(
      async () => (await readTeks('/desa/contoh-mekar-jaya/apbdes/2022')).includes('Rp8.888.888'),
      {
        interval: 50,
        timeout: 3000,
      },
    )
  })

  test('a new page appears where there was none, and a withdrawn one is gone until it comes back', async () => {
    const jalur = '/desa/contoh-mekar-jaya/apbdes/2023'
    expect((await get(jalur)).status).toBe(404)
    await basisData.publish({
      ...barisApbdes,
      kunci: 'contoh-mekar-jaya/2023',
      isi: { ...apbdes, tahun: 2023 },
    })
    expect((await get(jalur)).status).toBe(200)
    expect((await get(jalur)).status).toBe(200)
    await basisData.withdraw('apbdes', 'contoh-mekar-jaya/2023')
    await vi.waitUntil(async () => (await get(jalur)).status === 410, { interval: 10, timeout: 1000 })
    await basisData.publish({
      ...barisApbdes,
      kunci: 'contoh-mekar-jaya/2023',
      isi: { ...apbdes, tahun: 2023 },
    })
    await vi.waitUntil(async () => (await get(jalur)).status === 200, { interval: 10, timeout: 1000 })
  })

  test('an unchanged page is answered 304', async () => {
    const pertama = await get('/desa/contoh-mekar-jaya')
    const etag = pertama.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    const kedua = await get('/desa/contoh-mekar-jaya', { headers: { 'if-none-match': etag } })
    expect([kedua.status, await kedua.text()]).toEqual([304, ''])
  })
})

describe('without the database', () => {
  afterEach(() => perantara.mend())

  test('what was shown before goes on being shown; the rest says so and comes back', async () => {
    const jalur = '/desa/contoh-mekar-jaya'
    await readTeks(jalur)
    perantara.cut()
    expect((await get(jalur)).status).toBe(200)
    const baru = await get('/desa/lain-sekali')
    expect([baru.status, baru.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await baru.text()).toContain('action="/cari"')
    expect(await (await get('/sehat')).json()).toEqual({ status: 'baik', basisData: false })
    perantara.mend()
    await vi.waitUntil(async () => (await get('/desa/lain-sekali')).status === 404, { timeout: 5000 })
  })

  test('one that is silent costs one visitor the wait, and the others none', async () => {
    const jalur = '/desa/contoh-mekar-jaya'
    await readTeks(jalur)
    perantara.hold()
    expect((await get('/desa/entah-di-mana')).status).toBe(503)
    const mulai = performance.now()
    for (let kali = 0; kali < 20; kali += 1) {
      const jawaban = await get(`/desa/entah-${kali}`)
      expect([jawaban.status, jawaban.headers.get('retry-after')]).toEqual([503, '30'])
    }
    expect((await get(jalur)).status).toBe(200)
    // Twenty waits of two seconds each without it, and with it at most the one that tries.
    expect(performance.now() - mulai).toBeLessThan(5000)
    perantara.mend()
    await vi.waitUntil(async () => (await get('/desa/entah-di-mana')).status === 404, { timeout: 10_000 })
  }, 30_000)

  test('a page known to be outdated is served with a warning', async () => {
    const jalur = '/desa/contoh-mekar-jaya/apbdes/2022'
    await readTeks(jalur)
    await basisData.publish(withPendapatan(9_999_999))
    // By notification or, while that connection is being mended, by the next poll.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    perantara.cut()
    const jawaban = await get(jalur)
    expect([jawaban.status, jawaban.headers.get('warning')]).toEqual([200, '110 - "Response is Stale"'])
    perantara.mend()
    await vi.waitUntil(async () => (await readTeks(jalur)).includes('Rp9.999.999'), { timeout: 5000 })
  })
})

describe('a fault of ours is no outage', () => {
  const readGalat = async (jalur: string) => {
    const jawaban = await get(jalur)
    const html = await jawaban.text()
    return { status: jawaban.status, referensi: /nomor rujukan ([0-9A-F]{8})/.exec(html)?.[1] ?? '', html }
  }

  test('a row that does not fit the contract: 500 with a number that stands in the log with its reason', async () => {
    await basisData.write({ ...barisApbdes, kunci: 'rusak/2022', isi: { tahun: 2022 } })
    const { status, referensi, html } = await readGalat('/desa/rusak/apbdes/2022')
    expect([status, referensi]).toEqual([500, expect.stringMatching(/^[0-9A-F]{8}$/)])
    expect(html).not.toContain('ZodError')
    await vi.waitUntil(() => situs.log.includes(`reference ${referensi}: GET /desa/rusak/apbdes/2022`))
    expect(situs.log.slice(situs.log.indexOf(referensi))).toMatch(/\[cause\]: \S*ZodError/)
  })

  test('a table that is not there: 500, and the pages that do not need it go on', async () => {
    await basisData.pemilik.query('alter table publik.berkas rename to berkas_lama')
    const { status, referensi } = await readGalat(`/berkas/${SHA}/balai.webp`)
    await basisData.pemilik.query('alter table publik.berkas_lama rename to berkas')
    expect([status, (await get('/desa/contoh-mekar-jaya')).status]).toEqual([500, 200])
    await vi.waitUntil(() => situs.log.includes(referensi))
    expect(situs.log.slice(situs.log.indexOf(referensi))).toContain("code: '42P01'")
  })
})

describe('answers', () => {
  test('JSON and CSV give the figures of the page', async () => {
    await basisData.publish(barisApbdes)
    await vi.waitUntil(async () =>
      (await readTeks('/desa/contoh-mekar-jaya/apbdes/2022.json')).includes('2365319296'),
    )
    for (const jalur of ['/keterbukaan.csv?tahun=2022', '/desa/contoh-mekar-jaya/apbdes/2022.csv']) {
      const csv = await get(jalur)
      const sidik = createHash('sha256').update(Buffer.from(await csv.arrayBuffer()))
      expect(csv.headers.get('repr-digest')).toBe(`sha-256=:${sidik.digest('base64')}:`)
    }
    const json = await get('/desa/contoh-mekar-jaya/apbdes/2022.json')
    expect(json.headers.get('content-type')).toContain('application/json')
    const { perdes, diperbarui, ...isi } = (await json.json()) as Record<string, unknown>
    expect(isi).toEqual(apbdes)
    expect(perdes).toEqual({ jenis: 'perdes', nomor: '7 Tahun 2021', tanggal: '2021-12-28' })
    expect(diperbarui).toMatch(/Z$/)
    const csv = await get('/desa/contoh-mekar-jaya/apbdes/2022.csv')
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect(await csv.text()).toMatch(
      /^kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi,volume,satuan,harga_satuan\r\n/,
    )
  })

  test.each([
    ['/desa/contoh-mekar-jaya/', 301, '/desa/contoh-mekar-jaya'],
    ['/cari/?q=a', 301, '/cari?q=a'],
    ['//lain.example/', 404, null],
    ['/desa/../etc', 404, null],
    ['/_image?href=x', 404, null],
    ['/503', 404, null],
    ['/pratinjau', 405, null],
    // Reloaded after it was sent: the way on.
    ['/belajar/kirim/ikut', 303, '/belajar'],
    ['/kursus/bpd/tugas/latihan', 303, '/kursus/bpd/tugas'],
    ['/kursus/bpd/versi/2/tugas/latihan', 303, '/kursus/bpd/versi/2/tugas'],
  ])('%s is answered %d', async (jalur, status, tujuan) => {
    const jawaban = await get(jalur)
    expect([jawaban.status, jawaban.headers.get('location')]).toEqual([status, tujuan])
  })

  test('a foreign Host changes nothing, neither now nor for the next visitor', async () => {
    const html = await (
      await get('/desa/contoh-mekar-jaya', { headers: { 'x-forwarded-host': 'jahat.example' } })
    ).text()
    expect(html).not.toContain('jahat.example')
    expect(html).toContain(`<link rel="canonical" href="${situs.url}/desa/contoh-mekar-jaya"`)
  })

  test('every page carries the safety headers and no script', async () => {
    const { headers } = await get('/desa/contoh-mekar-jaya')
    const csp = headers.get('content-security-policy') ?? ''
    expect(csp).toMatch(/default-src 'none'.*script-src 'none'; style-src 'self' 'sha256-[^']+'/)
    expect(csp).toContain("frame-ancestors 'none'")
    expect(csp).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
  })
})

describe('an address that is not there', () => {
  test.each([
    ['/desa/contoh-mekar-jaya/apbdes/2019', '/desa/contoh-mekar-jaya"', '/desa/contoh-mekar-jaya#anggaran'],
    ['/desa/contoh-mekar-jaya/entah?x=1', '/desa/contoh-mekar-jaya"', '/desa/contoh-mekar-jaya#anggaran'],
    ['/kabupaten', '/#daftar-kabupaten"'],
    ['/kabupaten/entah', '/#daftar-kabupaten"'],
    ['/desa/entah', '/#daftar-kabupaten"'],
  ])('%s leads to what is nearest', async (jalur, ...tautan) => {
    for (let kali = 0; kali < 2; kali++) {
      const jawaban = await get(jalur)
      const html = await jawaban.text()
      expect(jawaban.status).toBe(404)
      for (const satu of tautan) expect(html).toContain(`href="${satu}`)
      expect(html).not.toContain('[halaman-desa]')
    }
  })
})

describe('files', () => {
  test('are served only while their row exists', async () => {
    const jalur = `/berkas/${SHA}/balai%20desa.webp`
    expect((await get(jalur)).status).toBe(404)
    await basisData.pemilik.query(
      `insert into publik.berkas values ($1, 'balai desa.webp', 'image/webp', 6, 'desa', 'x')`,
      [SHA],
    )
    const ada = await get(jalur)
    expect(await ada.text()).toBe('gambar')
    expect(ada.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
    expect(ada.headers.get('x-content-type-options')).toBe('nosniff')
    expect(ada.headers.get('content-disposition')).toContain('inline')
    expect((await get(jalur, { headers: { 'if-none-match': `"${SHA}"` } })).status).toBe(304)
    await basisData.pemilik.query('delete from publik.berkas where sha256 = $1', [SHA])
    expect((await get(jalur)).status).toBe(404)
  })

  test('a part of one is sent to whoever asks for it, as readers of PDF on a phone do', async () => {
    await basisData.pemilik.query(
      `insert into publik.berkas values ($1, 'perdes.pdf', 'application/pdf', 6, 'desa', 'z')`,
      [SHA],
    )
    const ask = async (headers: Record<string, string>, method = 'GET') => {
      const jawaban = await get(`/berkas/${SHA}/perdes.pdf`, { method, headers })
      const { status, headers: kepala } = jawaban
      return [status, kepala.get('content-range'), kepala.get('content-length'), await jawaban.text()]
    }
    const etag = `"${SHA}"`
    expect(await ask({ range: 'bytes=1-3' })).toEqual([206, 'bytes 1-3/6', '3', 'amb'])
    expect(await ask({ range: 'bytes=-2', 'if-range': etag })).toEqual([206, 'bytes 4-5/6', '2', 'ar'])
    expect(await ask({ range: 'bytes=1-3', 'if-range': '"lama"' })).toEqual([200, null, '6', 'gambar'])
    expect(await ask({ range: 'bytes=0-1,3-4' })).toEqual([200, null, '6', 'gambar'])
    expect(await ask({ range: 'bytes=6-' })).toEqual([416, 'bytes */6', null, ''])
    expect(await ask({ range: 'bytes=1-3', 'if-none-match': etag })).toEqual([304, null, null, ''])
    expect(await ask({ range: 'bytes=1-3' }, 'HEAD')).toEqual([200, null, '6', ''])
    const { headers } = await get(`/berkas/${SHA}/perdes.pdf`, { method: 'HEAD' })
    expect(headers.get('accept-ranges')).toBe('bytes')
    await basisData.pemilik.query('delete from publik.berkas where sha256 = $1', [SHA])
  })

  test('a kind that could run is only ever saved', async () => {
    await basisData.pemilik.query(
      `insert into publik.berkas values ($1, 'x.svg', 'image/svg+xml', 6, 'desa', 'y')`,
      [SHA],
    )
    expect((await get(`/berkas/${SHA}/x.svg`)).headers.get('content-disposition')).toContain('attachment')
  })
})

describe('message', () => {
  const KOSONG = { nama: '', kontak: '', situs_web: '' }
  const open = async (): Promise<Record<string, string>> => {
    const html = await readTeks('/pesan?desa=contoh-mekar-jaya&jenis=salah&halaman=/desa/contoh-mekar-jaya')
    const isian = [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)]
    return Object.fromEntries(isian.map(([, nama, nilai]) => [nama ?? '', nilai ?? '']))
  }
  const kirim = (isian: Record<string, string>) =>
    get('/pesan/kirim', {
      method: 'POST',
      body: new URLSearchParams({ ...KOSONG, ...isian }),
      redirect: 'manual',
    })
  const listKiriman = async () => (await basisData.pemilik.query('select desa, isi from masuk.kiriman')).rows

  test('lies in the drop box once, however often it is sent, and the visitor is led to the receipt', async () => {
    const isian: Record<string, string> = { ...(await open()), pesan: 'Angkanya keliru.' }
    // Refused, the page still says who will read it.
    const ditolak = await kirim(isian)
    expect([ditolak.status, await ditolak.text()]).toEqual([
      422,
      expect.stringContaining('dibaca oleh kantor Desa Contoh Mekar Jaya'),
    ])
    await new Promise((resolve) => setTimeout(resolve, 3100))
    for (let kali = 0; kali < 2; kali++) {
      const jawaban = await kirim(isian)
      expect([jawaban.status, jawaban.headers.get('location')]).toEqual([303, `/pesan/${isian.resi}`])
    }
    const daftar = await listKiriman()
    expect(daftar).toEqual([
      {
        desa: 'contoh-mekar-jaya',
        isi: expect.objectContaining({ resi: isian.resi, jenis: 'salah', pesan: 'Angkanya keliru.' }),
      },
    ])
    const html = await readTeks(`/pesan/${isian.resi}`)
    expect(html).toContain('Pesan Anda sudah tersimpan.')
    expect(html).toContain(isian.resi)
    // Typed by hand, it leads there; one that nobody was given is not confirmed.
    const ketikan = String(isian.resi).toLowerCase().replaceAll('-', ' ')
    const cari = await get(`/pesan/resi?${new URLSearchParams({ nomor: ketikan })}`, { redirect: 'manual' })
    expect([cari.status, cari.headers.get('location')]).toEqual([303, `/pesan/${isian.resi}`])
    const asing = await get('/pesan/AAAAA-BBBBB-CCCCC-DDDDD', { redirect: 'manual' })
    const rekaan = await readTeks(asing.headers.get('location') ?? '')
    expect(rekaan).toContain('Tidak ada pesan dengan nomor resi ini.')
    expect(rekaan).not.toContain('tersimpan')
  })

  test('what was typed stays, escaped, when the form is refused', async () => {
    const jawaban = await kirim({ ...(await open()), pesan: '', nama: '"><b>Uji' })
    const html = await jawaban.text()
    expect([jawaban.status, html.includes('Tulis pesannya dahulu.')]).toEqual([422, true])
    expect(html).toMatch(/value="&(#34|quot);(>|&gt;)(<|&lt;)b(>|&gt;)Uji"/)
  })

  test('a program is thanked and nothing is kept; a large body and another site are refused', async () => {
    const sebelum = (await listKiriman()).length
    expect((await kirim({ ...(await open()), pesan: 'beli', situs_web: 'http://x' })).status).toBe(303)
    const body = new URLSearchParams({ pesan: 'x'.repeat(50_000) })
    expect((await get('/pesan/kirim', { method: 'POST', body })).status).toBe(413)
    const headers = { origin: 'https://lain.example' }
    expect((await get('/pesan/kirim', { method: 'POST', body: new URLSearchParams(), headers })).status).toBe(
      403,
    )
    expect((await listKiriman()).length).toBe(sebelum)
  })

  test('six in a row from one line wait', async () => {
    const isian = await open()
    await new Promise((resolve) => setTimeout(resolve, 3100))
    const status: number[] = []
    for (let kali = 0; kali < 6; kali++) status.push((await kirim({ ...isian, pesan: 'lagi' })).status)
    expect(status.at(-1)).toBe(429)
  })
})

test('of certificates one line looks for ten in a minute, and an answer tells nothing of a code that is none', async () => {
  const status: number[] = []
  for (const kode of ['00000-00000-00000-00000-00000-0000', ...Array<string>(10).fill('AAAAA-BBBBB')]) {
    const response = await get(`/sertifikat/${kode}`)
    status.push(response.status)
    if (response.status === 200)
      expect(await response.text()).toContain('Tidak ada sertifikat dengan kode ini.')
  }
  expect(status).toEqual([...Array<number>(10).fill(200), 429])
})

test('a form of learning that another site sends is refused', async () => {
  const kirim = (headers: Record<string, string>) =>
    get('/belajar/kirim/keluar', {
      method: 'POST',
      body: new URLSearchParams({ a: 'b' }),
      headers,
      redirect: 'manual',
    })
  expect((await kirim({ origin: 'https://lain.example' })).status).toBe(403)
  expect((await kirim({ 'sec-fetch-site': 'cross-site', origin: 'null' })).status).toBe(403)
  const sendiri = await kirim({ 'sec-fetch-site': 'same-origin' })
  expect([sendiri.status, sendiri.headers.getSetCookie()]).toEqual([
    303,
    [
      '__Host-belajar=; Path=/; Secure; SameSite=Lax; HttpOnly; Max-Age=0',
      '__Host-belajar-akun=; Path=/; Secure; SameSite=Lax; Max-Age=0',
    ],
  ])
})

describe('preview', () => {
  const kirim = (isi: unknown, origin: string, rusak = '') => {
    const muatan = JSON.stringify(isi)
    const tandaTangan = sign(null, Buffer.from(muatan), privateKey).toString('base64url')
    const body = new URLSearchParams({ muatan: muatan + rusak, tandaTangan })
    return get('/pratinjau', { method: 'POST', body, headers: { origin } })
  }
  const muatan = () => ({ jenis: 'apbdes', kunci: 'x/2022', isi: apbdes, dibuat: new Date().toISOString() })

  beforeAll(async () => {
    const kunci = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
    await basisData.pemilik.query(`insert into publik.kunci_pratinjau values ('cms', $1)`, [kunci])
  })

  test('prints the real page with a band, and is kept nowhere', async () => {
    const jawaban = await kirim(muatan(), CMS)
    expect([jawaban.status, jawaban.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const html = await jawaban.text()
    expect(html).toContain('Pratinjau: bukan halaman yang diterbitkan')
    expect(html).toContain('name="robots" content="noindex"')
    expect(html).toContain('Rp2.420.281.645')
  })

  test('a damaged one and one from elsewhere are refused', async () => {
    expect((await kirim(muatan(), CMS, ' ')).status).toBe(400)
    expect((await kirim(muatan(), 'https://jahat.example')).status).toBe(403)
    const bukanFormulir = await get('/pratinjau', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    expect(bukanFormulir.status).toBe(413)
  })
})

function createFolderBerkas(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lewu-situs-'))
  mkdirSync(join(folder, 'publik', SHA.slice(0, 2)), { recursive: true })
  writeFileSync(join(folder, 'publik', SHA.slice(0, 2), SHA), 'gambar')
  return folder
}
