/** Uploads over REST: what must not come in, what is cleaned, and how what came in is served. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askBytes } from '../support/ask-bytes.ts'
import {
  type Contoh,
  createPdf,
  listBerkasBaik,
  listBerkasJahat,
  listPdfJahat,
  TANDA,
} from '../support/berkas-jahat.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'

const jahat = [...(await listBerkasJahat()), ...listPdfJahat()]
const baik = await listBerkasBaik()
let portal: Portal
let operator: Orang
let lain: Orang

const upload = (orang: Orang, { nama, isi, tipe = '' }: Contoh, data = {}): Promise<Jawaban> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Uji', ...data }))
  form.set('file', new File([new Uint8Array(isi)], nama, { type: tipe }))
  return orang.ask('POST', '/api/berkas', form)
}
const getFolder = (): string => path.join(process.env.LEWU_DATA_DIR ?? '', 'berkas')
const countFile = (): number => readdirSync(getFolder()).length
const count = async (): Promise<number> =>
  (await portal.owner.query('select count(*)::int as jumlah from cms.berkas')).rows[0].jumlah
const toSha = (byte: Buffer): string => createHash('sha256').update(byte).digest('hex')
type Doc = {
  id: string
  filename: string
  sha256: string
  namaAsli: string
  mimeType: string
  filesize: number
}

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', 'danum-lestari')
  lain = await portal.login('operator-desa', 'tumbang-harapan')
})
afterAll(() => portal.close())

describe('refused', () => {
  test('the corpus is large', () => expect(jahat.length + baik.length).toBeGreaterThanOrEqual(90))

  test.each(jahat.map((contoh) => [contoh.judul, contoh] as const))('%s', async (_judul, contoh) => {
    const sebelum = [await count(), countFile()]
    const { status, isi } = await upload(operator, contoh)
    expect([400, 413, 422]).toContain(status)
    expect(JSON.stringify(isi)).not.toMatch(/node_modules|sharp|vips|busboy|stack/i)
    expect([await count(), countFile()]).toEqual(sebelum)
  })
})

describe('taken in', () => {
  test.each(baik.map((contoh) => [contoh.judul, contoh] as const))('%s', async (_judul, contoh) => {
    const { status, isi } = await upload(operator, contoh)
    expect(status).toBe(201)
    const doc = isi.doc as Doc
    expect(doc.filename).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}\.(jpg|png|webp|avif|pdf|mp3|m4a|mp4)$/)
    expect(doc.namaAsli).not.toMatch(/[/\\]/)
    expect(doc.mimeType).toBe(contoh.jenis)
    const jawaban = await askBytes(portal.config, operator.cookie, `/api/berkas/file/${doc.filename}`)
    expect(jawaban.status).toBe(200)
    expect(jawaban.headers.get('content-type')).toBe(contoh.dibaca ?? contoh.jenis)
    expect(jawaban.headers.get('x-content-type-options')).toBe('nosniff')
    expect(jawaban.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
    expect(jawaban.headers.get('cache-control')).toBe('private, no-store')
    expect(toSha(jawaban.byte)).toBe(doc.sha256)
    expect(doc.filesize).toBe(jawaban.byte.length)
    expect(readFileSync(path.join(getFolder(), doc.filename)).equals(jawaban.byte)).toBe(true)
    expect(jawaban.byte.includes(TANDA)).toBe(false)
  })

  test('nothing of where and by whom a photo was taken is left', async () => {
    const foto = baik.find(({ judul }) => judul === 'JPEG with GPS')
    expect((await sharp(foto?.isi).metadata()).exif?.length).toBeGreaterThan(50)
    const { isi } = await upload(operator, foto as Contoh)
    const { byte } = await askBytes(
      portal.config,
      operator.cookie,
      `/api/berkas/file/${(isi.doc as Doc).filename}`,
    )
    const { exif, iptc, xmp } = await sharp(byte).metadata()
    expect([exif, iptc, xmp]).toEqual([undefined, undefined, undefined])
    expect(byte.includes('Exif')).toBe(false)
  })

  test('a large photo is made smaller, a small one is not made larger', async () => {
    const besar = await sharp({ create: { width: 4_000, height: 3_000, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer()
    const { isi } = await upload(operator, { judul: '', nama: 'besar.jpg', isi: besar })
    expect(isi.doc).toMatchObject({ width: 1600, height: 1200 })
    const kecil = await upload(operator, baik[0] as Contoh)
    expect(kecil.isi.doc).toMatchObject({ width: 40, height: 30 })
  })
})

describe('what a person may say of a file', () => {
  test('village, name and hash are the server’s words', async () => {
    const desaLain = (await lain.ask('GET', '/api/berkas?limit=1')).isi.docs as { desa: string }[]
    const { status, isi } = await upload(operator, baik[0] as Contoh, {
      desa: desaLain[0]?.desa,
      sha256: 'x',
      namaAsli: 'x',
      filename: 'x.html',
      mimeType: 'text/html',
      url: 'http://127.0.0.1:9/x',
    })
    expect(status).toBe(201)
    const doc = isi.doc as Doc & { desa: string }
    expect(doc.desa).not.toBe(desaLain[0]?.desa)
    expect([doc.sha256.length, doc.namaAsli, doc.mimeType]).toEqual([64, 'Foto Kantor.JPG', 'image/jpeg'])
    expect(doc.filename).toMatch(/\.jpg$/)
  })

  test('no file is fetched from an address, and none is made of nothing', async () => {
    let panggilan = 0
    const umpan = createServer((_, jawaban) => {
      panggilan += 1
      jawaban.end('x')
    }).listen(0, '127.0.0.1')
    await once(umpan, 'listening')
    const alamat = `http://127.0.0.1:${(umpan.address() as AddressInfo).port}/a.jpg`
    const isian = { alt: 'a', filename: 'a.jpg', url: alamat, mimeType: 'image/jpeg', filesize: 10 }
    for (const jalan of ['/api/berkas', '/api/berkas?uploadEdits[widthInPixels]=10']) {
      expect([400, 422]).toContain((await operator.ask('POST', jalan, isian)).status)
      const form = new FormData()
      form.set('_payload', JSON.stringify(isian))
      form.set(
        'file',
        JSON.stringify({ ...isian, collectionSlug: 'berkas', clientUploadContext: {}, size: 9 }),
      )
      expect([400, 422]).toContain((await operator.ask('POST', jalan, form)).status)
    }
    const milik = (await operator.ask('GET', '/api/berkas?limit=1')).isi.docs as Doc[]
    for (const url of [alamat, '/x', `${process.env.LEWU_CMS_URL}/x`]) {
      const isi = { ...isian, filename: milik[0]?.filename, url, uploadEdits: { widthInPixels: 10 } }
      expect((await operator.ask('POST', '/api/berkas', isi)).status).toBe(422)
    }
    expect((await operator.ask('GET', `/api/berkas/paste-url?src=${alamat}`)).status).toBe(403)
    expect(panggilan).toBe(0)
    umpan.close()
  })

  test('a file is never replaced or drawn anew', async () => {
    const { isi } = await upload(operator, baik[0] as Contoh)
    const { id, filename, sha256 } = isi.doc as Doc
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Ganti' }))
    form.set('file', new File([createPdf().toString()], 'a.pdf', { type: 'application/pdf' }))
    expect((await operator.ask('PATCH', `/api/berkas/${id}`, form)).status).toBe(422)
    const jalan = [
      `/api/berkas/${id}?uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50`,
      `/api/berkas/${id}`,
    ]
    const edit = {
      crop: { x: 0, y: 0, width: 50, height: 50, unit: '%' },
      widthInPixels: 10,
      heightInPixels: 10,
    }
    for (const isian of [{}, { uploadEdits: edit }]) {
      expect((await operator.ask('PATCH', jalan[0] ?? '', { alt: 'Ganti', ...isian })).status).toBe(422)
    }
    expect((await operator.ask('PATCH', jalan[1] ?? '', { alt: 'Ganti', uploadEdits: edit })).status).toBe(
      422,
    )
    for (const satu of jalan) {
      await operator.ask('PATCH', satu, {
        alt: 'Ganti',
        filename: 'lain.jpg',
        mimeType: 'text/html',
        url: '/api/berkas/file/lain.jpg',
        sha256: 'x',
        namaAsli: 'x',
      })
    }
    const { isi: kini } = await operator.ask('GET', `/api/berkas/${id}`)
    expect(kini).toMatchObject({ filename, sha256, mimeType: 'image/jpeg', namaAsli: 'Foto Kantor.JPG' })
    expect(toSha(readFileSync(path.join(getFolder(), filename)))).toBe(sha256)
  })
})

describe('whose files', () => {
  let filename = ''
  let id = ''
  beforeAll(async () => {
    const { isi } = await upload(lain, baik[0] as Contoh)
    ;({ filename, id } = isi.doc as Doc)
  })

  test('another village’s file answers like one that is not there', async () => {
    const ada = await askBytes(portal.config, operator.cookie, `/api/berkas/file/${filename}`)
    const tiada = await askBytes(
      portal.config,
      operator.cookie,
      '/api/berkas/file/00000000-0000-4000-8000-000000000000.jpg',
    )
    expect([ada.status, ada.byte.toString()]).toEqual([tiada.status, tiada.byte.toString()])
    expect(ada.status).toBeGreaterThanOrEqual(403)
    expect((await operator.ask('GET', `/api/berkas/${id}`)).status).toBe(404)
    const ubah = await operator.ask('PATCH', `/api/berkas/${id}`, { alt: 'x' })
    const ubahTiada = await operator.ask('PATCH', `/api/berkas/00000000-0000-4000-8000-000000000000`, {
      alt: 'x',
    })
    expect([ubah.status, ubah.isi]).toEqual([ubahTiada.status, ubahTiada.isi])
    expect(ubah.status).toBe(403)
  })

  test('nobody signed in reads none', async () => {
    expect((await askBytes(portal.config, '', `/api/berkas/file/${filename}`)).status).toBe(403)
    expect((await portal.siapaPun.ask('GET', '/api/berkas')).status).toBe(403)
  })

  test('a part of a file carries the same headers', async () => {
    const sebagian = await askBytes(portal.config, lain.cookie, `/api/berkas/file/${filename}`, {
      Range: 'bytes=0-9',
    })
    expect([sebagian.status, sebagian.byte.length]).toEqual([206, 10])
    expect(sebagian.headers.get('x-content-type-options')).toBe('nosniff')
    expect(sebagian.headers.get('content-security-policy')).toContain('sandbox')
  })

  test.each([
    '..%2fcontoh.json',
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e/contoh.json',
    '....//contoh.json',
    'a%00.jpg',
  ])('no way out of the folder: %s', async (nama) => {
    const jawaban = await askBytes(portal.config, lain.cookie, `/api/berkas/file/${nama}`)
    expect([400, 403, 404]).toContain(jawaban.status)
    expect(jawaban.byte.toString()).not.toContain('sandi')
  })
})
