/** Rules of security that a script can see in the source. */
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { isProduct, listSource, type SourceFile, toTree, walkTree } from './read-source.ts'

const LOCAL_API = new Set([
  'find',
  'findByID',
  'findVersions',
  'findVersionByID',
  'findGlobal',
  'create',
  'update',
  'updateGlobal',
  'delete',
  'count',
  'restoreVersion',
  'duplicate',
  'login',
])
const files = listSource('cms/src', 'site/src', 'seed/src').filter(isProduct)
const cms = files.filter(
  ({ path: name }) => name.startsWith('cms/src/') || /^seed\/src\/(scenes\/|prepare)/.test(name),
)

/** Who goes round the access rules, and therefore has to give a reason. A new file here is a decision. */
const AS_SYSTEM = [
  'cms/src/alur/operations.ts',
  'cms/src/belajar/akun/sesi.ts',
  'cms/src/belajar/soal/bank.ts',
  'cms/src/keuangan/apbdes/hooks.ts',
  'cms/src/keuangan/apbdes/impor-kabupaten.ts',
  'cms/src/naskah/queries.ts',
  'cms/src/pengguna/operations.ts',
  'cms/src/pengguna/password-hooks.ts',
  'cms/src/pengguna/peserta.ts',
  'cms/src/persetujuan/session.ts',
  'cms/src/pesan/take-in.ts',
  'cms/src/platform/as-system.ts',
  'cms/src/server.ts',
  'cms/src/wilayah/profil-desa/hooks.ts',
  'seed/src/scenes/people.ts',
]

const listWith = (daftar: readonly SourceFile[], pattern: RegExp, ...except: string[]): string[] =>
  daftar
    .filter(({ path: name, text }) => !except.includes(name) && pattern.test(text))
    .map(({ path: name }) => name)

test('only as-system.ts goes round the access rules, and its callers are known', () => {
  expect(listWith(files, /overrideAccess:\s*true/, 'cms/src/platform/as-system.ts')).toEqual([])
  expect(listWith(cms, /\basSystem\(/).sort()).toEqual(AS_SYSTEM)
})

test('every Local API call says overrideAccess and passes req', () => {
  // Most files name no `payload`, and need no tree.
  expect(cms.filter(({ text }) => /\bpayload\s*\./.test(text)).flatMap(listBareCalls)).toEqual([])
})

test.each([
  ['set:html', /set:html/, ['site/src/components/TeksKaya.astro']],
  ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/, []],
  ['eval', /\beval\(|new Function\(/, []],
  ['raw SQL', /sql\.raw\(/, ['cms/src/platform/migrate.ts']],
  [
    'a filter on the village by hand',
    /\bdesa:\s*\{\s*(equals|in|not_equals|exists)\b|['"]desa(\.[a-zA-Z]+)?['"]:\s*\{/,
    ['cms/src/akses/scope.ts'],
  ],
] as const)('%s stands nowhere else', (_nama, pattern, except) =>
  expect(listWith(files, pattern, ...except)).toEqual([]),
)

test('processes are started by the launcher, the test runner and the bench alone, and one to print in', () => {
  expect(
    // Decision 0034: a fixed file of ours, without a setting or a secret.
    listWith(files, /child_process/, 'site/src/platform/pencetak.ts').filter(
      (name) => !/^seed\/src\/(launcher|postgres|testing|bench)\//.test(name),
    ),
  ).toEqual([])
})

describe('every collection', () => {
  const collections = cms.filter(({ text }) => /:\s*CollectionConfig\s*=/.test(text))
  test('there are some', () => expect(collections.length).toBeGreaterThanOrEqual(9))
  test.each(collections.map((file) => [file.path, file.text]))(
    '%s takes its access from the policy table and states versions and copying',
    (_path, text) => {
      for (const config of text.split(/:\s*CollectionConfig\s*=/).slice(1)) {
        // The frame of the texts states all of it for them; the test below reads the frame itself.
        if (/^\s*toKoleksiNaskah\(/.test(config)) continue
        expect(config).toMatch(/access: toCollectionAccess\('[a-z-]+'\)/)
        expect(config).toMatch(/versions: (false|\{ maxPerDoc: \d+ \})/)
        expect(config).toMatch(/disableDuplicate: true/)
      }
    },
  )
})

test('the frame of the texts takes access from the policy table and states versions and copying', () => {
  const { text = '' } = cms.find(({ path: name }) => name === 'cms/src/naskah/collection.ts') ?? {}
  expect(text).toMatch(/access: toCollectionAccess\(slug\)/)
  expect(text).toMatch(/versions: false/)
  expect(text).toMatch(/disableDuplicate: true/)
})

/** Calls such as `payload.find({...})` whose options leave out overrideAccess or req. */
function listBareCalls(file: SourceFile): string[] {
  return [...walkTree(toTree(file))].filter(ts.isCallExpression).flatMap((call) => {
    if (!ts.isPropertyAccessExpression(call.expression)) return []
    const isLocalApi =
      /(^|\.)payload$/.test(call.expression.expression.getText()) && LOCAL_API.has(call.expression.name.text)
    if (!isLocalApi) return []
    const options = call.arguments[0]?.getText() ?? ''
    const isStated = /overrideAccess/.test(options) || /\.\.\.(asSystem\(|alasan)/.test(options)
    const hasReq = /\breq\b/.test(options) || /\.\.\.alasan/.test(options)
    return isStated && hasReq ? [] : [`${file.path}: ${options.slice(0, 80)}`]
  })
}
