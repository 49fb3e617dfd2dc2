// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Aksi, ALUR, getPenetapan, type Masukan } from '../kinds.ts'
import { IsianLangkah } from './IsianLangkah.tsx'

const onKirim = vi.fn()
let tutup = () => {}
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  onKirim.mockReset()
})
afterEach(() => act(async () => tutup()))

/** The dialog of a step on a budget, as the admin opens it. */
async function open(
  aksi: Aksi,
  evaluasiSejak: string | null = null,
  semula: Partial<Record<Masukan, string>> = {},
): Promise<HTMLFormElement> {
  const langkah = ALUR.apbdes.find((satu) => satu.aksi === aksi)
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  tutup = () => root.unmount()
  await act(async () =>
    root.render(
      createElement(IsianLangkah, {
        langkah: {
          aksi,
          label: aksi,
          akibat: '',
          wajib: [...(langkah?.wajib ?? [])],
          boleh: [...(langkah?.boleh ?? [])],
          semula,
          mintaAlasanGalat: false,
          isMundur: false,
        },
        penetapan: getPenetapan('apbdes'),
        desa: 'd',
        tahun: 2026,
        evaluasiSejak,
        judul: 'APBDes 2026',
        galat: [],
        isSibuk: false,
        onBatal: () => {},
        onKirim,
      }),
    ),
  )
  const form = document.querySelector('form')
  if (form === null) throw new Error('No form')
  return form
}
const getIsian = (form: HTMLFormElement, nama: string): HTMLInputElement => {
  const isian = form.querySelector<HTMLInputElement>(`[name="${nama}"]`)
  if (isian === null) throw new Error(`No field ${nama}`)
  return isian
}
const type = (isian: HTMLInputElement, nilai: string): Promise<void> =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(isian, nilai)
    isian.dispatchEvent(new Event('input', { bubbles: true }))
  })
const send = (form: HTMLFormElement): Promise<void> =>
  act(async () => {
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })

test('the evaluator is asked for number, day and paper, and may leave all of them out', async () => {
  const form = await open('evaluasi')
  for (const nama of ['nomorEvaluasi', 'tanggalEvaluasi', 'buktiKertas'])
    expect(getIsian(form, nama).required, nama).toBe(false)
  await send(form)
  expect(onKirim).toHaveBeenLastCalledWith({})
  await type(getIsian(form, 'nomorEvaluasi'), '188.45/12')
  await type(getIsian(form, 'tanggalEvaluasi'), '2025-12-23')
  await send(form)
  expect(onKirim).toHaveBeenLastCalledWith({ nomorEvaluasi: '188.45/12', tanggalEvaluasi: '2025-12-23' })
})

test('what is recorded from paper needs the paper', async () => {
  const form = await open('catat-evaluasi')
  expect([getIsian(form, 'buktiKertas').required, getIsian(form, 'tanggalEvaluasi').required]).toEqual([
    true,
    false,
  ])
})

test.each([
  ['2025-12-22', '2025-12-23', true],
  ['2025-12-23', '2025-12-23', false],
  ['2025-12-22', null, false],
])('a regulation of %s, evaluated by %s, is warned of while it is typed: %s', async (hari, sejak, harus) => {
  const form = await open('tetapkan', sejak)
  await type(getIsian(form, 'tanggalPerdes'), hari)
  expect(form.textContent.includes('sebelum evaluasinya selesai')).toBe(harus)
})

test.each([
  ['2022-12-30', true],
  ['2025-12-30', false],
])(
  'a regulation of %s for the budget of 2026 is far from its year while it is typed: %s',
  async (hari, harus) => {
    const form = await open('tetapkan')
    await type(getIsian(form, 'tanggalPerdes'), hari)
    expect(form.textContent.includes('terlalu jauh dari tahun anggaran 2026')).toBe(harus)
  },
)

test('a record that is put right shows what stands there, and asks for nothing besides', async () => {
  const semula = { nomorPerdes: '3 Tahun 2025', tanggalPerdes: '2025-12-20' }
  const form = await open('betulkan-peraturan', null, semula)
  const isian = ['nomorPerdes', 'tanggalPerdes'].map((nama) => getIsian(form, nama))
  expect(isian.map(({ value, required }) => [value, required])).toEqual([
    ['3 Tahun 2025', false],
    ['2025-12-20', false],
  ])
  expect(form.querySelector('[name="nomorUndang"]')).toBeNull()
  expect(form.textContent).toContain('Isian yang dikosongkan tetap seperti semula.')
})
