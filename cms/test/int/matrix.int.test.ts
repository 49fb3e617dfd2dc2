/** The access matrix over the real REST handlers. `LEWU_MATRIKS=penuh` walks the full product and writes the docs. */
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Blok, type Global, POLICY_ENDPOINT, POLICY_GLOBAL } from '../../src/akses/policy.ts'
import { type Laporan, runMatrix } from '../matrix/walk-matrix.ts'
import { type Portal, startPortal } from '../support/portal.ts'

const isPenuh = process.env.LEWU_MATRIKS === 'penuh'
let portal: Portal

beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

test('every person finds what the table says, by every road, in the own and in another village', {
  timeout: 1_800_000,
}, async () => {
  const laporan = await runMatrix(portal, isPenuh ? 'penuh' : 'ringkas')
  if (isPenuh) writeFileSync(new URL('../../docs/matriks.md', import.meta.url), toDokumen(laporan))
  expect(laporan.beda).toEqual([])
  expect(laporan.sel).toBeGreaterThan(3000)
  expect(laporan.boleh).toBeGreaterThan(100)
})

describe('globals', () => {
  test.each(Object.keys(POLICY_GLOBAL) as Global[])('%s', async (global) => {
    const blok: Blok = POLICY_GLOBAL[global]
    for (const peran of ['operator-desa', 'kepala-desa'] as const) {
      const orang = await portal.login(peran, 'danum-lestari')
      expect((await orang.ask('GET', `/api/globals/${global}`)).status === 200).toBe(
        blok.read?.[peran] !== undefined,
      )
      expect((await orang.ask('POST', `/api/globals/${global}`, {})).status === 200).toBe(
        blok.update?.[peran] !== undefined,
      )
      expect((await orang.ask('GET', `/api/globals/${global}/versions`)).status === 200).toBe(
        blok.readVersions?.[peran] !== undefined,
      )
    }
    expect((await portal.siapaPun.ask('GET', `/api/globals/${global}`)).status).toBe(403)
    const admin = await portal.login('admin-provinsi', null)
    expect((await admin.ask('GET', `/api/globals/${global}`)).status === 200).toBe(
      blok.read?.['admin-provinsi'] !== undefined,
    )
  })
})

test('every endpoint of ours has a row, and those for officers refuse strangers', async () => {
  const sendiri = [
    ...portal.payload.config.endpoints
      .filter(({ custom }) => custom?.lewu === true)
      .map(({ method, path }) => `${method.toUpperCase()} /api${path}`),
    ...portal.payload.config.collections.flatMap(({ slug, endpoints }) =>
      (endpoints || [])
        .filter(({ custom }) => custom?.lewu === true)
        .map(({ method, path }) => `${method.toUpperCase()} /api/${slug}${path}`),
    ),
  ]
  expect(sendiri.sort()).toEqual(Object.keys(POLICY_ENDPOINT).sort())
  for (const [jalan, untuk] of Object.entries(POLICY_ENDPOINT)) {
    const [method = '', alamat = ''] = jalan.split(' ')
    const { status } = await portal.siapaPun.ask(
      method,
      alamat.replace(':id', crypto.randomUUID()),
      method === 'POST' ? {} : undefined,
    )
    expect([jalan, status]).toEqual([jalan, untuk === 'publik' ? 200 : 403])
  }
})

function toDokumen({ sel, boleh, beda }: Laporan): string {
  return `# Hasil matriks hak akses

Dibuat oleh \`npm run matriks\`; jangan disunting.

| Sel diperiksa | Diizinkan | Ditolak | Beda dari tabel |
| ---: | ---: | ---: | ---: |
| ${sel} | ${boleh} | ${sel - boleh} | ${beda.length} |

Setiap orang (18 peran, publik, tanpa peran, peran berakhir, dua desa, akun nonaktif) menempuh setiap jalan REST ke
setiap kumpulan, di desa sendiri dan desa lain, pada dokumen draf, terbit, dan dibuang. Hak tiap peran ada di
[hak-akses.md](hak-akses.md).
${beda.map(({ sel: nama, harus, nyata, status }) => `\n- ${nama}: harus ${harus}, nyata ${nyata} (${status})`).join('')}`
}
