/** Names of fields, over the whole configuration. */
import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

/** `apbdes.baris.uraian: Uraian` for each field with a label of its own. */
const listLabel = (jalan: string, fields: readonly FlattenedField[]): string[] =>
  fields.flatMap((field) => [
    ...('label' in field ? [`${jalan}.${field.name}: ${Object(field.label).id ?? field.label}`] : []),
    ...('flattenedFields' in field ? listLabel(`${jalan}.${field.name}`, field.flattenedFields) : []),
  ])

test('no name of a field holds a comma: refusals are listed at their commas', () => {
  const daftar = [...portal.config.collections, ...portal.config.globals].flatMap(
    ({ slug, flattenedFields }) => listLabel(slug, flattenedFields),
  )
  expect(daftar.length).toBeGreaterThan(200)
  expect(daftar.filter((satu) => satu.includes(','))).toEqual([])
})

test('days are written the Indonesian way in every config of the server, also in one that Payload did not start with', async () => {
  const { default: lain } = await import(
    /* @vite-ignore */ `${new URL('../../src/payload.config.ts', import.meta.url)}?lain`
  )
  const { collections }: Portal['config'] = await lain
  expect(collections).not.toBe(portal.config.collections)
  const daftarHari = collections.flatMap(({ fields }) => fields.filter(({ type }) => type === 'date'))
  expect(daftarHari.length).toBeGreaterThan(3)
  for (const { admin } of daftarHari)
    expect(admin).toMatchObject({ date: { displayFormat: 'd MMMM yyyy, HH.mm' } })
})
