/** What search engines read of a course, in the page as it is sent. */

import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { KursusPublik } from 'cms/contract/kursus'
import { expect, test } from 'vitest'
import HalamanKursus from '../../src/components/kursus/HalamanKursus.astro'
import { toKursusView } from '../../src/views/kursus.ts'
import { readContoh } from '../support/contoh.ts'
import { bahan } from './halaman/bahan.ts'

const render = async (kursus: KursusPublik, isPratinjau = false): Promise<string> => {
  const container = await AstroContainer.create()
  return container.renderToString(HalamanKursus, {
    props: { view: toKursusView({ ...bahan, kursus, isPratinjau }) },
    partial: false,
  })
}
const penuh = readContoh<KursusPublik>('kursus.penuh')

test('a course is free, online, in Indonesian, with its length; its name, words and aims are those on the page', async () => {
  const html = await render(penuh)
  const [, rujukan = ''] = /itemtype="https:\/\/schema\.org\/Course" itemref="([^"]+)"/.exec(html) ?? []
  const milik = rujukan.split(' ')
  expect(milik).toHaveLength(3)
  for (const id of milik) expect(html.match(new RegExp(` id="${id}"`, 'g'))).toHaveLength(1)
  expect(html).toContain(`itemprop="name">${penuh.judul}</h1>`)
  expect(html.match(/itemprop="teaches"/g)).toHaveLength(penuh.tujuan.length)
  expect(html).toContain(`<meta itemprop="courseWorkload" content="PT${penuh.menit}M">`)
  expect(html).toContain('<meta itemprop="isAccessibleForFree" content="true">')
  expect(html).toContain(`<link itemprop="url" href="${bahan.situs}/kursus/${penuh.slug}">`)
})

test('nothing is named that is not there: no aims, and no course in a preview', async () => {
  expect(await render({ ...penuh, tujuan: [] })).toContain('itemref="nama-kursus ringkasan-kursus"')
  expect(await render(penuh, true)).not.toContain('schema.org/Course')
})
