// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ImporForm } from './ImporForm.tsx'

// Its styles are no module outside of a bundler.
vi.mock('@payloadcms/ui', () => ({ Button: 'button' }))

let tutup = () => {}
beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  tutup = () => root.unmount()
  await act(async () => root.render(createElement(ImporForm, { daftarDesa: [], tahunBerjalan: 2026 })))
})
afterEach(() => act(async () => tutup()))

type Isian = HTMLInputElement | HTMLSelectElement
const getIsian = (nama: string): Isian => {
  const isian = document.querySelector<Isian>(`[name="${nama}"]`)
  if (isian === null) throw new Error(`No field ${nama}`)
  return isian
}
const change = (nama: string, nilai?: string): Promise<void> =>
  act(async () => {
    const isian = getIsian(nama)
    if (nilai !== undefined) isian.value = nilai
    isian.dispatchEvent(new Event('change', { bubbles: true }))
  })

test.each<[string, () => Promise<void>, string]>([
  ['another file forgets', () => change('berkas'), ''],
  ['the other kind of change forgets', () => change('fase', 'perubahan-penjabaran'), ''],
  ['nothing else forgets', () => change('posting', '4'), '4'],
])('%s which posting was chosen', async (_, lakukan, nilai) => {
  await change('fase', 'perubahan')
  await change('posting', '4')
  expect(getIsian('posting').value).toBe('4')
  await lakukan()
  expect(getIsian('posting').value).toBe(nilai)
})
