/** Who may import what. Each rule says what to do instead. */
import { describe, expect, test } from 'vitest'
import { isProduct, listSource, type SourceFile } from './read-source.ts'

type Rule = {
  name: string
  instead: string
  from: (file: SourceFile) => boolean
  isAllowed: (target: string, file: SourceFile) => boolean
}

const MODULES = [
  'administrasi',
  'informasi',
  'dokumen',
  'pemerintahan',
  'pesan',
  'keuangan',
  'transparansi',
  'layanan',
  'belajar',
  'wilayah',
  'pengguna',
  'persetujuan',
  'masuk',
  'berkas',
  'pengaturan',
  'keterbukaan',
]
const isOurs = (target: string): boolean => /^(cms|site|seed)\//.test(target)
const getModule = (name: string): string | undefined =>
  MODULES.find((satu) => name.startsWith(`cms/src/${satu}/`))
const isPureFile = ({ path: name }: SourceFile): boolean =>
  /\/(rules|checks|kinds|policy|peran|baris|ringkasan|kode|guard)\.ts$|-rules\.ts$|^cms\/src\/(dasar|contract)\//.test(
    name,
  )
const IMPURE = /^(payload|@payloadcms|next|react|pg|sharp|node:(fs|child_process|http|net)|drizzle)/

const RULES: readonly Rule[] = [
  {
    name: 'dasar imports nothing of ours',
    instead: 'Move what needs more than values to the module that uses it.',
    from: ({ path: name }) => name.startsWith('cms/src/dasar/'),
    isAllowed: (target) => target.startsWith('cms/src/dasar/'),
  },
  {
    name: 'contract imports zod alone',
    instead: 'The contract is a shape; present into it from transparansi.',
    from: ({ path: name }) => name.startsWith('cms/src/contract/'),
    isAllowed: (target) => target === 'zod' || target.startsWith('cms/src/contract/'),
  },
  {
    name: 'printing knows no village: templates and data come in',
    instead: 'Pass what is to be printed in an order (cetak/pesanan.ts).',
    from: ({ path: name }) => name.startsWith('cms/src/cetak/'),
    isAllowed: (target) => !isOurs(target) || /^cms\/src\/(cetak|dasar)\//.test(target),
  },
  {
    name: 'rules know no Payload, database, framework or file',
    instead: 'Pass values and `now` in; load and save in operations, queries or hooks.',
    from: isPureFile,
    isAllowed: (target) => !IMPURE.test(target),
  },
  {
    name: 'a module is entered by index.ts or payload.ts',
    instead: "Export what others need from the module's index.ts.",
    from: ({ path: name }) => name.startsWith('cms/src/'),
    isAllowed: (target, file) => {
      const modul = getModule(target)
      return (
        modul === undefined ||
        modul === getModule(file.path) ||
        /^cms\/src\/[a-z-]+\/(index|payload)\.ts$/.test(target)
      )
    },
  },
  {
    name: 'Payload configuration of a module is for payload.config.ts alone',
    instead: "Take rules, types and operations from the module's index.ts.",
    from: ({ path: name }) => name.startsWith('cms/src/') && name !== 'cms/src/payload.config.ts',
    isAllowed: (target) => !/^cms\/src\/[a-z-]+\/payload\.ts$/.test(target),
  },
  {
    name: 'the site knows the cms by its contract, value types and orders to print',
    instead: 'Publish what the page needs and add it to cms/src/contract.',
    from: ({ path: name }) => name.startsWith('site/'),
    isAllowed: (target) =>
      !/^cms(\/|$)/.test(target) || /^cms\/(contract|dasar)\/|^cms\/cetak\/(pesanan|hiasan)$/.test(target),
  },
  {
    name: 'only src/publik of the site reads the database',
    instead: 'Ask a query of site/src/publik from the page.',
    from: ({ path: name }) =>
      name.startsWith('site/src/') && !/^site\/src\/(publik|cache|pintu)\//.test(name),
    isAllowed: (target) => target !== 'pg',
  },
  {
    name: 'seed uses the cms by its door',
    instead: 'Export it from cms/src/server.ts.',
    from: ({ path: name }) => name.startsWith('seed/'),
    isAllowed: (target) =>
      !/^cms\/src\//.test(target) &&
      (!/^cms\//.test(target) || /^cms\/(server|contract\/|dasar\/)/.test(target)),
  },
  {
    name: 'nobody imports seed',
    instead: 'Seed brings the others to life; move shared code into cms.',
    from: ({ path: name }) => !name.startsWith('seed/'),
    isAllowed: (target) => !/^seed(\/|$)/.test(target),
  },
]

const files = listSource('cms/src', 'site/src', 'seed/src').filter(isProduct)

describe('boundaries', () => {
  test('there is source to look at', () => expect(files.length).toBeGreaterThan(150))
  test.each(RULES)('$name', ({ instead, from, isAllowed }) => {
    const broken = files
      .filter(from)
      .flatMap((file) =>
        file.imports
          .filter((target) => !isAllowed(target, file) && (isOurs(target) || !target.startsWith('.')))
          .map((target) => `${file.path} imports ${target}`),
      )
    expect(broken, instead).toEqual([])
  })
  test('no folder is called after nothing', () => {
    expect(
      files
        .filter(({ path: name }) => /\/(utils|helpers|lib|common)\//.test(name))
        .map(({ path: name }) => name),
    ).toEqual([])
  })
})
