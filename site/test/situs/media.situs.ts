/** Sound and film in a lesson: nothing is fetched before somebody plays it, and a film shows the picture that stands for it. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { KursusPublik } from 'cms/contract/kursus'
import { expect, test } from 'vitest'
import HalamanPelajaran from '../../src/components/kursus/HalamanPelajaran.astro'
import { toPelajaranView } from '../../src/views/kursus.ts'
import { readContoh } from '../support/contoh.ts'

async function render(ubah: (kursus: KursusPublik) => void): Promise<string> {
  const kursus = structuredClone(readContoh<KursusPublik>('kursus.penuh'))
  ubah(kursus)
  const pelajaran = kursus.daftarPelajaran.find(({ daftarBlok }) =>
    daftarBlok.some(({ jenis }) => jenis === 'video'),
  )
  const view = toPelajaranView(
    { kursus, waktu: new Date('2026-11-24T03:00:00Z'), situs: 'https://lewu.example' },
    pelajaran?.slug ?? '',
  )
  const container = await AstroContainer.create()
  return container.renderToString(HalamanPelajaran, { props: { view }, partial: false })
}
const findVideo = (html: string): string => /<video[^>]*>/.exec(html)?.[0] ?? ''

test('a film with a picture shows it in its own shape, and waits', async () => {
  const video = findVideo(await render(() => undefined))
  expect(video).toContain('preload="none"')
  expect(video).toMatch(/poster="\/berkas\/[0-9a-f]{64}\/foto\.webp"/)
  expect(video).toMatch(/width="640" height="360"/)
})

test('a film without one, as in copies of before, has no word of it', async () => {
  const video = findVideo(
    await render(({ daftarPelajaran }) => {
      for (const { daftarBlok } of daftarPelajaran)
        for (const blok of daftarBlok) if (blok.jenis === 'video') Object.assign(blok, { sampul: null })
    }),
  )
  expect(video).toContain('preload="none"')
  expect(video).not.toMatch(/poster|width|height/)
})
