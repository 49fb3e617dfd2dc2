/** Open data as a stranger reads it: by the published schema alone. */
import { createHash } from 'node:crypto'
import { Ajv } from 'ajv'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import { expect } from 'vitest'
import type { BarisProvinsi } from '../../src/publik/data-provinsi.ts'
import type { toSkema } from '../../src/views/data/tabel.ts'
import { readContoh } from './contoh.ts'
import { parseCsv } from './csv.ts'

export const SITUS = 'https://lewu.example'
export const waktu = new Date('2026-11-24T03:00:00.000Z')
export const CONTOH = (['apbdes.penuh', 'apbdes.hampir-kosong', 'apbdes-versi.penuh'] as const).map((nama) =>
  readContoh<ApbdesPublik>(nama),
)
export const daftar: BarisProvinsi[] = CONTOH.slice(0, 2).map((isi) => ({
  ...isi,
  tahun: 2026,
  catatan: isi.peringatan.length,
  waktu,
}))

export type Skema = ReturnType<typeof toSkema>
export type Sumber = {
  name: string
  path: string | string[]
  format: string
  bytes?: number
  hash?: string
  schema?: Skema
}

/** The Table Schema of a package as JSON Schema of one row. */
export function toJsonSchema({ fields }: Skema) {
  const toJenis = (jenis: string, isWajib: boolean) => {
    const dasar = ['string', 'date', 'datetime'].includes(jenis)
      ? 'string'
      : jenis === 'year'
        ? 'integer'
        : jenis
    return isWajib ? dasar : [dasar, 'null']
  }
  return {
    type: 'object',
    additionalProperties: false,
    required: fields.map(({ name }) => name),
    properties: Object.fromEntries(
      fields.map(({ name, type, constraints }) => {
        const { required, pattern, enum: pilihan } = constraints as Record<string, unknown>
        return [
          name,
          {
            type: toJenis(type, required === true),
            ...(pattern === undefined ? {} : { pattern: `^${pattern}$` }),
            // What is missing is no value, and no constraint speaks of it.
            ...(pilihan === undefined
              ? {}
              : { enum: [...(pilihan as string[]), ...(required === true ? [] : [null])] }),
            ...(type === 'date' ? { pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : {}),
            ...(type === 'number' ? { multipleOf: 0.01 } : {}),
          },
        ]
      }),
    ),
  }
}

/** A row of CSV by the published schema alone, as a stranger would read it. */
export function toBarisSkema({ fields }: Skema, sel: readonly string[]) {
  return Object.fromEntries(
    fields.map(({ name, type, constraints }, i) => {
      const teks = sel[i] ?? ''
      if (teks === '') return [name, 'required' in constraints ? '' : null]
      if (['number', 'integer', 'year'].includes(type)) return [name, Number(teks)]
      return [name, type === 'boolean' ? teks === 'true' : teks]
    }),
  )
}

export const ajv = new Ajv({ allErrors: true, multipleOfPrecision: 4 })
export function assertCsv(csv: string, skema: Skema): void {
  const [kepala, ...baris] = parseCsv(csv)
  expect(kepala).toEqual(skema.fields.map(({ name }) => name))
  const check = ajv.compile(toJsonSchema(skema))
  for (const sel of baris) {
    check(toBarisSkema(skema, sel))
    expect(check.errors).toBeNull()
  }
}
export const toSidik = (isi: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(isi).digest('hex')}`
