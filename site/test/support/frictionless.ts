/**
 * A package as the published profiles of Frictionless Data demand it (Data Package and Tabular Data Resource, version 1,
 * https://specs.frictionlessdata.io/profiles/). The files beside hold their constraints, without what explains them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'

// The profiles are written for an older edition of JSON Schema and name formats of their own.
const ajv = new Ajv({ allErrors: true, strict: false })
ajv.addFormat('date-time', (teks) => !Number.isNaN(Date.parse(teks)))
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/)
ajv.addFormat('textarea', true)
ajv.addFormat('uri', (teks) => URL.canParse(teks))

const compile = (nama: string) =>
  ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, `frictionless/${nama}.json`), 'utf8')))
const checkPaket = compile('data-package')
const checkTabel = compile('tabular-data-resource')

/** What the profiles find wrong, with its place in the package; empty where it holds. */
export function listGalatPaket(paket: { resources: readonly object[] }): string[] {
  const toGalat = (check: typeof checkPaket, isi: object, tempat: string): string[] =>
    check(isi) ? [] : (check.errors ?? []).map((satu) => `${tempat}${satu.instancePath} ${satu.message}`)
  return [
    ...toGalat(checkPaket, paket, ''),
    ...paket.resources.flatMap((sumber, i) =>
      'profile' in sumber && sumber.profile === 'tabular-data-resource'
        ? toGalat(checkTabel, sumber, `/resources/${i}`)
        : [],
    ),
  ]
}
