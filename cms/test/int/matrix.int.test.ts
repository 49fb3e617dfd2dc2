/** The access matrix over the real REST handlers. `LEWU_MATRIKS=penuh` walks the full product and writes the docs. */
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POLICY, POLICY_ENDPOINT, POLICY_GLOBAL } from '../../src/akses/policy.ts'
import { createPanggung, type Panggung } from '../matrix/actors.ts'
import { formatMatriks } from '../matrix/document.ts'
import { listEndpointSendiri } from '../matrix/endpoints.ts'
import { listTanpaBaris } from '../matrix/fields.ts'
import type { Laporan } from '../matrix/laporan.ts'
import { walkEndpoint } from '../matrix/walk-endpoints.ts'
import { walkKolom } from '../matrix/walk-fields.ts'
import { walkGlobal } from '../matrix/walk-globals.ts'
import { walkKumpulan } from '../matrix/walk-matrix.ts'
import { walkHalaman } from '../matrix/walk-pages.ts'
import { walkRelasi } from '../matrix/walk-relations.ts'
import { walkVersi } from '../matrix/walk-versions.ts'
import { type Portal, startPortal } from '../support/portal.ts'

const BATAS_WAKTU = 1_800_000
const luas = process.env.LEWU_MATRIKS === 'penuh' ? 'penuh' : 'ringkas'
const daftarLaporan: Laporan[] = []
let portal: Portal
let panggung: Panggung

beforeAll(async () => {
  portal = await startPortal()
  // Thousands of refusals, each with its stack, would hide what the test itself has to say.
  portal.payload.logger.level = 'silent'
  panggung = await createPanggung(portal)
})
afterAll(async () => {
  if (luas === 'penuh')
    writeFileSync(new URL('../../docs/matriks.md', import.meta.url), formatMatriks(daftarLaporan))
  await portal.close()
})

/** With the least number of cells, and of cells that let somebody in: a walk that went nowhere finds nothing. */
test.each([
  ['collections', walkKumpulan, 3000, 100],
  ['fields', walkKolom, 5000, 300],
  ['fields by relations', walkRelasi, 2000, 5],
  ['versions', walkVersi, 1000, 50],
  ['globals', walkGlobal, 200, 15],
  ['endpoints', walkEndpoint, 500, 50],
  ['pages', walkHalaman, 400, 50],
] as const)(
  '%s: every person finds what the table says, by every road, in the own and in another village',
  {
    timeout: BATAS_WAKTU,
  },
  async (_nama, walk, sel, boleh) => {
    const laporan = await walk(panggung, luas)
    daftarLaporan.push(laporan)
    expect(laporan.beda).toEqual([])
    expect(laporan.sel).toBeGreaterThan(sel)
    expect(laporan.boleh).toBeGreaterThan(boleh)
  },
)

describe('closed: what has no row in the table is found', () => {
  test('collections and globals', () => {
    expect(Object.keys(portal.payload.collections).sort()).toEqual(Object.keys(POLICY).sort())
    expect(portal.config.globals.map(({ slug }) => slug).sort()).toEqual(Object.keys(POLICY_GLOBAL).sort())
  })
  test('fields', () => expect(listTanpaBaris(portal.config)).toEqual([]))
  test('endpoints', () =>
    expect(listEndpointSendiri(portal.config)).toEqual(Object.keys(POLICY_ENDPOINT).sort()))
})
