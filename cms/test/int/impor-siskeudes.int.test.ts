/** An export of Siskeudes through the endpoint: its four budgets, and a mark in every personal column that must be nowhere after. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'
import { createEkspor, createZipSiskeudes, PENANDA } from '../support/siskeudes.ts'

const TAHUN = 2052
let portal: Portal
let operator: Orang
let zip: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', 'danum-lestari')
  const { rows } = await portal.owner.query("select kode from cms.wilayah where slug = 'danum-lestari'")
  zip = createZipSiskeudes(createEkspor(`${String(rows[0].kode).slice(6)}.`, TAHUN))
})
afterAll(() => portal.close())

function importZip(fase: string, terapkan: 'ya' | 'tidak'): Promise<Jawaban> {
  const form = new FormData()
  for (const [nama, isi] of Object.entries({ tahun: String(TAHUN), fase, terapkan })) form.set(nama, isi)
  form.set('berkas', new File([zip], 'opensid_data.zip'))
  return operator.ask('POST', '/api/apbdes/impor', form)
}

describe('an export of Siskeudes', () => {
  test.each([
    ['awal', { anggaran: 165_500_000, realisasi: null }],
    ['perubahan', { anggaran: 170_500_000, realisasi: null }],
    ['realisasi-semester-1', { anggaran: 165_500_000, realisasi: 17_750_000 }],
    ['realisasi-akhir', { anggaran: 170_500_000, realisasi: 67_000_000 }],
  ])('gives %s: rehearsed with what was found, then one draft', async (fase, belanja) => {
    const gladi = await importZip(fase, 'tidak')
    expect([gladi.status, gladi.isi.temuan]).toEqual([
      200,
      expect.arrayContaining([expect.stringContaining('Yang akan dibuat')]),
    ])
    const { status, isi } = await importZip(fase, 'ya')
    expect([status, isi.jumlah]).toEqual([200, expect.objectContaining({ belanja })])
    const { rows } = await portal.owner.query(
      'select count(*)::int as baris from cms.apbdes_baris where apbdes_id = $1',
      [isi.dokumen],
    )
    expect(rows).toEqual([{ baris: 7 }])
    expect(JSON.stringify([gladi.isi, isi])).not.toContain(PENANDA)
  })
  test('no personal cell of it is in any table', async () => {
    const { rows: tabel } = await portal.owner.query(
      "select format('%I.%I', table_schema, table_name) as nama from information_schema.tables where table_schema in ('cms', 'publik', 'masuk') and table_type = 'BASE TABLE'",
    )
    expect(tabel.length).toBeGreaterThan(20)
    for (const { nama } of tabel) {
      const { rows } = await portal.owner.query(
        `select count(*)::int as ada from ${nama} t where to_jsonb(t)::text like $1`,
        [`%${PENANDA}%`],
      )
      expect([nama, rows[0].ada]).toEqual([nama, 0])
    }
  })
})
