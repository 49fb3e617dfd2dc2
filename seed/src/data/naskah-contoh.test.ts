import { teksKayaSchema } from 'cms/contract/teks-kaya'
import { expect, test } from 'vitest'
import { toTeksKaya } from './naskah-contoh.ts'

test('a path in brackets is a link, words around it stay words, and the site takes all of it', () => {
  const { root } = teksKayaSchema.parse(
    toTeksKaya(['Buka [keterbukaan desa](/keterbukaan) dahulu.', '- satu']),
  )
  expect(root.children).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Buka ', format: 0 },
        {
          type: 'link',
          url: '/keterbukaan',
          children: [{ type: 'text', text: 'keterbukaan desa', format: 0 }],
        },
        { type: 'text', text: ' dahulu.', format: 0 },
      ],
    },
    {
      type: 'list',
      listType: 'bullet',
      children: [{ type: 'listitem', children: [{ type: 'text', text: 'satu', format: 0 }] }],
    },
  ])
})

test('brackets that lead elsewhere stay words', () =>
  expect(JSON.stringify(toTeksKaya(['Tulis [nama](https://contoh.invalid).']))).not.toContain('"link"'))
