/** Rich-text trees nobody's editor would write: by hand, and generated. */
import fc from 'fast-check'

const DAFTAR_TUJUAN = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'http://biasa.example',
  '//lain.example',
  '/\\lain.example',
  'https:alert(1)',
  'https://"><script>alert(1)</script>',
  'https://lewu.example/"onmouseover="alert(1)',
  'mailto:a@b.example',
  '/desa/a',
  '#isi',
  '',
]
const NASKAH = '<script>alert(1)</script><img src=x onerror=alert(1)>'

const toPohon = (...children: unknown[]) => ({ root: { type: 'root', children } })
const teks = { type: 'text', text: NASKAH, format: 0 }

export const daftarPohonJahat: unknown[] = [
  undefined,
  null,
  5,
  'teks',
  [],
  {},
  { root: 5 },
  { root: null },
  { root: [] },
  { root: { children: 5 } },
  { root: { children: [null, 5, 'a', [], {}] } },
  toPohon({ type: 'script', children: [teks] }),
  toPohon({ type: 'html', html: NASKAH }),
  toPohon({ type: 'paragraph', tag: 'script', children: [teks] }),
  toPohon({ type: 'heading', tag: 'script', children: [teks] }),
  toPohon({ type: 'heading', tag: 'constructor', children: [teks] }),
  toPohon({ type: 'heading', tag: '__proto__', children: [teks] }),
  toPohon({
    type: 'list',
    listType: 'script',
    tag: 'iframe',
    children: [teks, { type: 'listitem', children: [teks] }],
  }),
  toPohon({ type: 'text', text: { toString: 'x' }, format: 'bold' }),
  toPohon({ type: 'text', text: 'a', format: Number.POSITIVE_INFINITY }),
  toPohon({ type: 'text', text: 'a', format: -1, style: 'color:red', onclick: 'alert(1)' }),
  toPohon(teks, { type: 'linebreak' }, { type: 'listitem', children: [teks] }),
  ...DAFTAR_TUJUAN.map((url) =>
    toPohon({ type: 'paragraph', children: [{ type: 'link', url, children: [teks] }] }),
  ),
  toPohon({ type: 'link', url: { href: 'javascript:alert(1)' }, children: [teks] }),
  toPohon({
    type: 'link',
    url: '/a',
    children: [{ type: 'link', url: 'javascript:alert(1)', children: [teks] }],
  }),
]

const jenisAcak = fc.oneof(
  fc.constantFrom('text', 'linebreak', 'link', 'paragraph', 'heading', 'quote', 'list', 'listitem'),
  fc.constantFrom('script', 'iframe', 'html', '__proto__', 'upload', 'autolink'),
  fc.string(),
)
const nilaiAcak = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant(NASKAH), fc.boolean())

/** Nodes with plausible and impossible types, tags, formats and link targets, up to some depth. */
export const pohonAcak: fc.Arbitrary<unknown> = fc.letrec<{ simpul: unknown; pohon: unknown }>((tie) => ({
  simpul: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    nilaiAcak,
    fc.record(
      {
        type: jenisAcak,
        tag: fc.oneof(fc.constantFrom('h1', 'h2', 'h3', 'script', 'constructor'), nilaiAcak),
        text: fc.oneof(fc.constant(NASKAH), nilaiAcak),
        format: fc.oneof(fc.integer({ min: 0, max: 200 }), nilaiAcak),
        url: fc.oneof(fc.constantFrom(...DAFTAR_TUJUAN), fc.webUrl(), nilaiAcak),
        listType: fc.oneof(fc.constantFrom('bullet', 'number', 'check'), nilaiAcak),
        children: fc.oneof(fc.array(tie('simpul'), { maxLength: 4 }), nilaiAcak),
      },
      { requiredKeys: ['type'] },
    ),
  ),
  pohon: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({ root: fc.record({ children: fc.array(tie('simpul'), { maxLength: 5 }) }) }),
    },
    { weight: 1, arbitrary: fc.anything() },
  ),
})).pohon
