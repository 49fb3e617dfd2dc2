/** Names of the law as they leave the component: the same words, and a phone may break them at their strokes. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import Garis from '../../src/components/isi/Garis.astro'

test.each([
  ['Pemeliharaan Jalan', 'Pemeliharaan Jalan'],
  [
    'Pembangunan/Rehabilitasi/Peningkatan Jalan Desa',
    'Pembangunan/<wbr>Rehabilitasi/<wbr>Peningkatan Jalan Desa',
  ],
  ['Air <b>bersih</b>/Sanitasi', 'Air &lt;b&gt;bersih&lt;/<wbr>b&gt;/<wbr>Sanitasi'],
])('%s', async (teks, html) => {
  const container = await AstroContainer.create()
  expect(await container.renderToString(Garis, { props: { teks } })).toBe(html)
})
