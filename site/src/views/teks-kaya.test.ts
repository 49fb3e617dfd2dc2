import { teksKayaSchema } from 'cms/contract/teks-kaya'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daftarPohonJahat, pohonAcak } from '../../test/support/pohon.ts'
import { type SimpulView, toTeksKayaView } from './teks-kaya.ts'

const TAG = new Set(['p', 'h3', 'h4', 'h5', 'blockquote', 'ul', 'ol', 'li'])
const TANDA = new Set(['strong', 'em', 's', 'code', 'sub', 'sup'])
const TUJUAN = /^(https:|mailto:|tel:|#|\/(?!\/))/i

function listSimpul(daftar: SimpulView[]): SimpulView[] {
  return daftar.flatMap((simpul) => [simpul, ...('anak' in simpul ? listSimpul(simpul.anak) : [])])
}

function isAman(simpul: SimpulView): boolean {
  if (simpul.jenis === 'blok') return TAG.has(simpul.tag)
  if (simpul.jenis === 'tautan') return TUJUAN.test(simpul.href)
  return simpul.jenis === 'baris-baru' || simpul.tanda.every((tanda) => TANDA.has(tanda))
}

describe('rich text', () => {
  test.each(daftarPohonJahat)('nothing dangerous comes out of %#', (pohon) => {
    expect(listSimpul(toTeksKayaView(pohon)).every(isAman)).toBe(true)
  })

  test('5,000 generated trees: no exception, no tag and no link target outside the list', () => {
    fc.assert(
      fc.property(pohonAcak, (pohon) => listSimpul(toTeksKayaView(pohon)).every(isAman)),
      { numRuns: 5000 },
    )
  })

  test('prints what an editor wrote', () => {
    const pohon = {
      root: {
        type: 'root',
        children: [
          { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Judul', format: 0 }] },
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Tebal miring', format: 3 },
              { type: 'linebreak' },
              { type: 'link', url: '/desa/a', children: [{ type: 'text', text: 'desa', format: 0 }] },
            ],
          },
        ],
      },
    }
    expect(toTeksKayaView(teksKayaSchema.parse(pohon))).toEqual([
      { jenis: 'blok', tag: 'h3', anak: [{ jenis: 'teks', teks: 'Judul', tanda: [] }] },
      {
        jenis: 'blok',
        tag: 'p',
        anak: [
          { jenis: 'teks', teks: 'Tebal miring', tanda: ['strong', 'em'] },
          { jenis: 'baris-baru' },
          { jenis: 'tautan', href: '/desa/a', anak: [{ jenis: 'teks', teks: 'desa', tanda: [] }] },
        ],
      },
    ])
  })

  test('headings skip no level, wherever an editor began', () => {
    const toJudul = (tag: string) => ({
      type: 'heading',
      tag,
      children: [{ type: 'text', text: 'J', format: 0 }],
    })
    const pohon = { root: { children: ['h4', 'h4', 'h2', 'h4', 'h3'].map(toJudul) } }
    const daftarTag = toTeksKayaView(pohon).map((simpul) => (simpul.jenis === 'blok' ? simpul.tag : ''))
    expect(daftarTag).toEqual(['h3', 'h4', 'h3', 'h4', 'h4'])
  })

  test('a very wide and a very deep tree stay within bounds', () => {
    const lebar = {
      root: { children: Array.from({ length: 100_000 }, () => ({ type: 'text', text: 'a', format: 0 })) },
    }
    expect(listSimpul(toTeksKayaView(lebar)).length).toBeLessThanOrEqual(10_000)
    let dalam: unknown = { type: 'text', text: 'dasar', format: 0 }
    for (let tingkat = 0; tingkat < 5000; tingkat++) dalam = { type: 'quote', children: [dalam] }
    expect(listSimpul(toTeksKayaView({ root: { children: [dalam] } })).length).toBeLessThanOrEqual(12)
  })
})
