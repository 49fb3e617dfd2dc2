/** Rich text over REST: nasty trees are refused in words, the editor's own trees arrive unchanged in meaning. */
import fc from 'fast-check'
import type { Field } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { desaPublikSchema } from '../../src/contract/desa.ts'
import { isAllowedUrl, teksKayaSchema } from '../../src/contract/teks-kaya.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
let portal: Portal
let operator: Orang
let jalan = ''

type Simpul = Record<string, unknown> & { children?: Simpul[] }
const toAkar = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})
const teks = (text: string, format = 0): Simpul => ({
  type: 'text',
  version: 1,
  mode: 'normal',
  style: '',
  detail: 0,
  format,
  text,
})
const blok = (type: string, children: unknown[], lain = {}): Simpul => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children: children as Simpul[],
  ...lain,
})
const paragraf = (...children: unknown[]) => blok('paragraph', children)
const tautan = (url: unknown, lain = {}) =>
  blok('link', [teks('tautan')], { fields: { linkType: 'custom', newTab: false, url }, id: 'x', ...lain })
const toTumpuk = (dalam: number): Simpul =>
  dalam === 0
    ? paragraf(teks('dasar'))
    : blok('list', [blok('listitem', [toTumpuk(dalam - 1)], { value: 1 })], {
        listType: 'bullet',
        tag: 'ul',
        start: 1,
      })

const save = (sambutan: unknown): Promise<Jawaban> => operator.ask('PATCH', jalan, { sambutan })
const readPublik = async () => {
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'desa' and kunci = $1`,
    [DESA],
  )
  return desaPublikSchema.parse(rows[0].isi).profil?.sambutan
}
/** What a reader is told: kinds, marks, targets and words, without the editor's own book-keeping. */
const toMakna = (simpul: Simpul): unknown[] => {
  const { type, tag, listType, text, children, url, fields } = simpul
  const format = type === 'text' ? simpul.format : undefined
  const alamat = url ?? (fields as { url?: string } | undefined)?.url
  const nama = type === 'autolink' ? 'link' : type
  return [nama, type === 'heading' ? tag : undefined, listType, text, format, alamat, children?.map(toMakna)]
}

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  const { isi } = await operator.ask('GET', '/api/profil-desa?limit=1')
  jalan = `/api/profil-desa/${(isi.docs as { id: string }[])[0]?.id}`
})
afterAll(() => portal.close())

const ALAMAT_BURUK = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript\u003aalert(1)',
  'vbscript:x',
  'data:text/html,<script>1</script>',
  'blob:http://x/1',
  'file:///etc/passwd',
  'ftp://x.invalid/a',
  'http://x.invalid/',
  '//x.invalid/',
  '/\\x.invalid',
  '\\\\x.invalid',
  'https://x.invalid/\u0000',
  'https:// x.invalid',
  'https:',
  '',
  'x',
  '/a b',
  5,
  null,
  {},
  ['https://x.invalid'],
  `https://x.invalid/${'a'.repeat(3_000)}`,
]
const POHON_BURUK: [string, unknown][] = [
  ['number as root', { root: 5 }],
  ['null as root', { root: null }],
  ['list as root', { root: [] }],
  ['text', 'hai'],
  ['number', 5],
  ['list', []],
  ['true', true],
  ['empty object', {}],
  ['children that are no list', { root: { type: 'root', children: {} } }],
  ['child that is null', toAkar(null)],
  ['child that is a text', toAkar('hai')],
  ['child without a type', toAkar({ children: [] })],
  ['unknown node', toAkar(blok('iframe', []))],
  ['block', toAkar({ type: 'block', version: 2, fields: { blockType: 'kode', id: 'x' } })],
  ['upload', toAkar({ type: 'upload', version: 3, relationTo: 'berkas', value: 'x', fields: {} })],
  ['relationship', toAkar({ type: 'relationship', version: 2, relationTo: 'pengguna', value: 'x' })],
  ['html node', toAkar({ type: 'html', html: '<script>1</script>' })],
  ['heading of level 1', toAkar(blok('heading', [teks('a')], { tag: 'h1' }))],
  ['heading called script', toAkar(blok('heading', [teks('a')], { tag: 'script' }))],
  ['list called ol onclick', toAkar(blok('list', [], { listType: 'ol onclick' }))],
  ['paragraph in a paragraph', toAkar(paragraf(paragraf(teks('a'))))],
  ['text as a block', toAkar(teks('a'))],
  ['text that is a number', toAkar(paragraf({ ...teks('a'), text: 5 }))],
  ['format that is a text', toAkar(paragraf({ ...teks('a'), format: 'bold' }))],
  ['format out of range', toAkar(paragraf(teks('a', 1_000_000)))],
  [
    'link to a document',
    toAkar(
      paragraf(
        tautan('https://a.invalid', {
          fields: { linkType: 'internal', doc: { relationTo: 'pengguna', value: 'x' } },
        }),
      ),
    ),
  ],
  ['link without fields', toAkar(paragraf(blok('link', [teks('a')])))],
  ['fields that are a number', toAkar(paragraf(blok('link', [teks('a')], { fields: 5 })))],
  ['30 lists in each other', toAkar(toTumpuk(30))],
  ['400 lists in each other', toAkar(toTumpuk(400))],
  ['very long text', toAkar(paragraf(teks('a'.repeat(30_000))))],
  ['very many paragraphs', toAkar(...Array.from({ length: 2_000 }, () => paragraf(teks('a'))))],
  [
    'prototype',
    JSON.parse('{"root":{"type":"root","children":[{"__proto__":{"type":"paragraph"},"constructor":1}]}}'),
  ],
  ...ALAMAT_BURUK.map((alamat): [string, unknown] => [
    `link to ${JSON.stringify(alamat)?.slice(0, 40)}`,
    toAkar(paragraf(tautan(alamat))),
  ]),
  ...ALAMAT_BURUK.slice(0, 6).map((alamat): [string, unknown] => [
    `autolink to ${JSON.stringify(alamat)}`,
    toAkar(paragraf({ ...tautan(alamat), type: 'autolink' })),
  ]),
]

describe('refused in a clear sentence, and nothing changes', () => {
  test.each(POHON_BURUK)('%s', async (_judul, pohon) => {
    const sebelum = await readPublik()
    const { status, isi } = await save(pohon)
    expect(status).toBe(400)
    expect(JSON.stringify(isi)).toContain('Sambutan memuat isi yang tidak diperbolehkan')
    expect(await readPublik()).toEqual(sebelum)
  })
})

describe('saved and published', () => {
  const toPohon = async (markdown: string): Promise<{ root: Simpul }> => {
    const { convertMarkdownToLexical } = await import('@payloadcms/richtext-lexical')
    const kolom = portal.payload.collections['profil-desa'].config.fields as Field[]
    const sambutan = kolom.find((satu) => 'name' in satu && satu.name === 'sambutan')
    const { editorConfig } = (sambutan as unknown as { editor: { editorConfig: never } }).editor
    return convertMarkdownToLexical({ editorConfig, markdown }) as unknown as { root: Simpul }
  }

  test.each([
    ['paragraphs', 'Selamat datang.\n\nDi desa kami.'],
    ['marks', 'Kata **tebal**, *miring* dan ***keduanya***.'],
    ['headings', '## Satu\n\n### Dua\n\n#### Tiga'],
    ['a list of points', '- satu\n- dua\n- tiga'],
    ['a numbered list', '1. satu\n2. dua'],
    ['lists in lists', '- satu\n    - satu a\n        - satu a i\n    - satu b\n- dua\n    1. dua a'],
    ['a quotation', '> Gotong royong itu kuat.'],
    [
      'links',
      'Lihat [situs](https://contoh.invalid/a?b=c#d), [surat](mailto:a@b.invalid), [telepon](tel:+62811).',
    ],
    ['a link in a heading and in a list', '## [Judul](https://contoh.invalid)\n\n- [butir](/desa)'],
  ])('%s', async (_judul, markdown) => {
    const pohon = await toPohon(markdown)
    const { status } = await save(pohon)
    expect(status).toBe(200)
    const publik = (await readPublik()) as unknown as { root: Simpul }
    expect(publik.root.children?.map(toMakna)).toEqual(pohon.root.children?.map(toMakna))
    expect(publik.root.children?.length).toBeGreaterThan(0)
  })

  test('what the editor makes by itself: links found in the text, breaks, tabs, empty paragraphs', async () => {
    const pohon = toAkar(
      paragraf(teks('Lihat '), { ...tautan('https://contoh.invalid'), type: 'autolink' }),
      paragraf(teks('Baris satu'), { type: 'linebreak', version: 1 }, teks('baris dua')),
      paragraf(teks('Kolom'), { ...teks('\t'), type: 'tab', detail: 2 }, teks('kedua')),
      paragraf(),
    )
    expect((await save(pohon)).status).toBe(200)
    expect((await readPublik())?.root.children).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Lihat ', format: 0 },
          {
            type: 'link',
            url: 'https://contoh.invalid',
            children: [{ type: 'text', text: 'tautan', format: 0 }],
          },
        ],
      },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Baris satu', format: 0 },
          { type: 'linebreak' },
          { type: 'text', text: 'baris dua', format: 0 },
        ],
      },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Kolom', format: 0 },
          { type: 'text', text: ' ', format: 0 },
          { type: 'text', text: 'kedua', format: 0 },
        ],
      },
      { type: 'paragraph', children: [] },
    ])
  })

  test('emptied, it is gone', async () => {
    expect((await save(null)).status).toBe(200)
    expect(await readPublik()).toBeNull()
  })
})

const huruf = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('<script>', '\u202e', 'é', '🙂', '&amp;'),
)
const url = fc.oneof(
  fc.constantFrom('https://a.invalid/x', 'mailto:a@b.invalid', '/desa', ...ALAMAT_BURUK.slice(0, 12)),
  fc.webUrl(),
  huruf,
)
const { simpul } = fc.letrec<{ simpul: unknown; anak: unknown }>((tie) => ({
  anak: fc.array(tie('simpul'), { maxLength: 4 }),
  simpul: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text'), text: huruf, format: fc.integer({ min: 0, max: 130 }) }),
    fc.constant({ type: 'linebreak', version: 1 }),
    fc.record({ type: fc.constantFrom('paragraph', 'quote', 'listitem'), children: tie('anak') }),
    fc.record({
      type: fc.constant('heading'),
      tag: fc.constantFrom('h1', 'h2', 'h3'),
      children: tie('anak'),
    }),
    fc.record({
      type: fc.constant('list'),
      listType: fc.constantFrom('bullet', 'number', 'check'),
      children: tie('anak'),
    }),
    fc.record({
      type: fc.constantFrom('link', 'autolink'),
      fields: fc.record({ url }),
      children: tie('anak'),
    }),
    fc.record({ type: huruf, children: tie('anak') }),
    fc.jsonValue(),
  ),
}))
const barisSah = fc.oneof(
  fc.record({ type: fc.constant('text'), text: huruf, format: fc.integer({ min: 0, max: 127 }) }),
  fc.constant({ type: 'linebreak', version: 1 }),
)
const blokSah = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph', 'quote'), children: fc.array(barisSah, { maxLength: 4 }) }),
  fc.record({
    type: fc.constant('heading'),
    tag: fc.constantFrom('h2', 'h3', 'h4'),
    children: fc.array(barisSah, { maxLength: 3 }),
  }),
)
const pohon = fc
  .oneof(fc.array(fc.oneof(simpul, blokSah), { maxLength: 4 }), fc.array(blokSah, { maxLength: 4 }))
  .map((children) => toAkar(...children))

/** Every kind of node and target in a public tree; the renderer knows no others. */
const listIsi = (satu: Simpul): string[] => [
  String(satu.type),
  ...(typeof satu.url === 'string' ? [isAllowedUrl(satu.url) ? 'alamat baik' : `alamat ${satu.url}`] : []),
  ...(satu.children ?? []).flatMap(listIsi),
]
const DIKENAL = new Set([
  'root',
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'text',
  'linebreak',
  'link',
  'alamat baik',
])

describe('generated trees', () => {
  test('2,000 trees: the check never throws, and what it lets through is clean and stays the same', () => {
    let diterima = 0
    fc.assert(
      fc.property(pohon, (satu) => {
        const hasil = teksKayaSchema.safeParse(satu)
        diterima += Number(hasil.success)
        const isi = hasil.success ? listIsi(hasil.data.root as unknown as Simpul) : []
        expect(isi.filter((nama) => !DIKENAL.has(nama))).toEqual([])
        expect(teksKayaSchema.safeParse(hasil.data ?? toAkar()).success).toBe(true)
      }),
      { numRuns: 2_000, seed: 2026 },
    )
    expect(diterima).toBeGreaterThan(200)
  })

  test('120 of them over REST: saved or refused, never broken, and publik always parses', async () => {
    const jawaban = new Map<number, number>()
    for (const satu of fc.sample(pohon, { numRuns: 120, seed: 7 })) {
      const { status } = await save(satu)
      jawaban.set(status, (jawaban.get(status) ?? 0) + 1)
      expect((await readPublik()) === undefined).toBe(false)
    }
    expect([...jawaban.keys()].sort()).toEqual([200, 400])
    expect(jawaban.get(200)).toBeGreaterThan(20)
    expect(jawaban.get(400)).toBeGreaterThan(20)
  })
})
