/** Rich text as it leaves the component: whatever goes in, no tag and no scheme outside the list. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import TeksKaya from '../../src/components/isi/TeksKaya.astro'
import { toTeksKayaView } from '../../src/views/teks-kaya.ts'
import { daftarPohonJahat, pohonAcak } from '../support/pohon.ts'

const TAG = new Set('p h3 h4 h5 blockquote ul ol li a br strong em s code sub sup'.split(' '))
const TUJUAN = /^(https:|mailto:|tel:|#|\/(?!\/))/i

let container: AstroContainer
beforeAll(async () => {
  container = await AstroContainer.create()
})
const render = (pohon: unknown) =>
  container.renderToString(TeksKaya, { props: { simpul: toTeksKayaView(pohon) } })

/** What a browser would see: every tag with its attributes. */
function listPelanggaran(html: string): string[] {
  return [...html.matchAll(/<\/?([^\s>/]+)([^>]*)>/g)].flatMap(([utuh, tag = '', atribut = '']) => {
    const tujuan = /^ href="([^"]*)"$/.exec(atribut)?.[1]
    const isAtributAman = atribut === '' || (tag === 'a' && tujuan !== undefined && TUJUAN.test(tujuan))
    return TAG.has(tag) && isAtributAman ? [] : [utuh]
  })
}

describe('printed rich text', () => {
  test.each(daftarPohonJahat)('tree %# prints nothing outside the list', async (pohon) => {
    expect(listPelanggaran(await render(pohon))).toEqual([])
  })

  test('nor do 5,000 generated trees', async () => {
    await fc.assert(
      fc.asyncProperty(pohonAcak, async (pohon) => listPelanggaran(await render(pohon)).length === 0),
      { numRuns: 5000 },
    )
  }, 120_000)

  test('marks and links come out as written', async () => {
    const pohon = {
      root: {
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'A & B', format: 3 },
              { type: 'link', url: '/desa/a', children: [{ type: 'text', text: 'desa', format: 0 }] },
            ],
          },
        ],
      },
    }
    const html = (await render(pohon)).replace(/\s+/g, ' ').trim()
    expect(html).toBe('<p><strong><em>A &amp; B</em></strong><a href="/desa/a">desa</a></p>')
  })
})
