/** Seeded random requests over the whole REST: the machine's own errors (500 and above) are never an answer. */
import type { Field } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getNamaTabel } from '../../src/platform/tabel.ts'
import { type Bahan, createAcak, createPermintaan, type Permintaan } from '../support/acak.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const BENIH = Number(process.env.LEWU_UJI_BENIH ?? 2026)
const JUMLAH = Number(process.env.LEWU_UJI_JUMLAH ?? 4_000)
const KUMPULAN = [
  'apbdes',
  'apbdes-baris',
  'profil-desa',
  'berkas',
  'jejak',
  'wilayah',
  'peran',
  'pengguna',
  'gawai',
  'pengaturan-kabupaten',
  'status-desa',
  'payload-locked-documents',
  'payload-preferences',
  'payload-jobs',
  'payload-kv',
  'payload-migrations',
]
let portal: Portal
let orang: Orang[] = []
let bahan: Bahan

const listKolom = (daftar: readonly Field[]): string[] =>
  daftar.flatMap((satu) => [
    ...('name' in satu && satu.name !== undefined ? [satu.name] : []),
    ...('fields' in satu ? listKolom(satu.fields) : []),
  ])
const send = async (cookie: string, { method, jalan, tipe, body, override }: Permintaan) => {
  const { handleApi } = await import('../../src/platform/handle-api.ts')
  const asal = process.env.LEWU_CMS_URL ?? ''
  const headers = new Headers({ Origin: asal, Cookie: cookie })
  const tambahan = {
    'Content-Type': tipe,
    'X-Payload-HTTP-Method-Override': override === true ? 'GET' : undefined,
  }
  for (const [nama, nilai] of Object.entries(tambahan).filter(
    (satu): satu is [string, string] => satu[1] !== undefined,
  ))
    headers.set(nama, nilai)
  const mulai = performance.now()
  const jawaban = await handleApi(
    new Request(`${asal}${jalan}`, { method, headers, body: body ?? null }),
    portal.config,
  )
  return { status: jawaban.status, teks: await jawaban.text(), lama: performance.now() - mulai }
}

beforeAll(async () => {
  portal = await startPortal()
  orang = [
    await portal.login('operator-desa', 'danum-lestari'),
    await portal.login('operator-desa', 'danum-lestari'),
    await portal.login('sekretaris-desa', 'danum-lestari'),
    await portal.login('petugas-kabupaten', null),
    await portal.login('admin-provinsi', null),
    portal.siapaPun,
  ]
  const id = new Map<string, string>()
  for (const kumpulan of KUMPULAN) {
    const { rows } = await portal.owner.query(`select id from cms.${getNamaTabel(kumpulan)} limit 1`)
    id.set(kumpulan, rows[0]?.id ?? '1')
  }
  const koleksi = Object.entries(portal.payload.collections)
  bahan = {
    kumpulan: KUMPULAN,
    id,
    kolom: new Map(koleksi.map(([slug, { config }]) => [slug, listKolom(config.fields as Field[])])),
  }
})
afterAll(() => portal.close())

test(`${JUMLAH} requests of seed ${BENIH}: none is answered by an error of the machine`, {
  timeout: 900_000,
}, async () => {
  const acak = createAcak(BENIH)
  const rusak: unknown[] = []
  const lama: number[] = []
  const status = new Map<number, number>()
  for (let nomor = 0; nomor < JUMLAH; nomor += 1) {
    const satu = createPermintaan(acak, bahan)
    const cookie = orang[Math.floor(acak() * orang.length)]?.cookie ?? ''
    const jawaban = await send(cookie, satu)
    lama.push(jawaban.lama)
    status.set(jawaban.status, (status.get(jawaban.status) ?? 0) + 1)
    rusak.push(
      ...[{ nomor, ...satu, status: jawaban.status, teks: jawaban.teks.slice(0, 200) }].filter(
        (hasil) => hasil.status >= 500,
      ),
    )
  }
  console.log('fuzz', Object.fromEntries([...status].toSorted()))
  expect(rusak).toEqual([])
  for (const kode of [200, 400, 403, 404]) expect(status.get(kode)).toBeGreaterThan(20)
  expect(lama.toSorted((a, b) => a - b)[Math.floor(JUMLAH * 0.99)]).toBeLessThan(3_000)
})

test('what the admin itself asks still works', async () => {
  const [operator] = orang
  for (const jalan of [
    '/api/apbdes?depth=0&limit=10&page=1&sort=-tahun&where[and][0][tahun][equals]=2025&draft=true&locale=id',
    '/api/wilayah?depth=0&limit=250&where[id][in]=00000000-0000-4000-8000-000000000000&select[nama]=true',
    '/api/peran?depth=1&limit=250&populate[wilayah][nama]=true&joins=false',
    '/api/apbdes?where[or][0][judul][like]=APBDes&where[or][1][nomorPerdes][like]=4&limit=50',
    '/api/profil-desa/versions?limit=10&where[parent][equals]=00000000-0000-4000-8000-000000000000',
    '/api/apbdes?limit=5&where[deletedAt][exists]=true&trash=true',
    '/api/pengguna/me?depth=0&draft=true',
  ])
    expect([jalan, (await operator?.ask('GET', jalan))?.status]).toEqual([jalan, 200])
  const isi =
    'depth=0&draft=true&limit=10&page=1&sort=nama&where[nama][like]=Danum&where[and][0][id][not_in][0]=00000000-0000-4000-8000-000000000000'
  const daftar = await send(operator?.cookie ?? '', {
    method: 'POST',
    jalan: '/api/wilayah',
    override: true,
    tipe: 'application/x-www-form-urlencoded',
    body: isi,
  })
  expect(daftar.status).toBe(200)
  expect(JSON.parse(daftar.teks).docs[0].nama).toBe('Danum Lestari')
})

test.each(['limit=0', 'limit[]=0', 'limit[0]=0', 'limit[a]=0', 'limit=1000', 'depth=9', 'pagination=false'])(
  'nobody reads everything at once, by no spelling: %s',
  async (query) => {
    const [operator] = orang
    const langsung = await send(operator?.cookie ?? '', { method: 'GET', jalan: `/api/wilayah?${query}` })
    const lewatBody = await send(operator?.cookie ?? '', {
      method: 'POST',
      jalan: '/api/wilayah',
      override: true,
      tipe: 'application/x-www-form-urlencoded',
      body: query,
    })
    const lewatJson = await send(operator?.cookie ?? '', {
      method: 'POST',
      jalan: '/api/wilayah',
      override: true,
      tipe: 'application/json',
      body: '{"limit":0,"pagination":false}',
    })
    for (const { teks } of [langsung, lewatBody, lewatJson])
      expect(teks.split('"kode":').length).toBeLessThan(252)
  },
)
