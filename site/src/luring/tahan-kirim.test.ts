// @vitest-environment happy-dom
/** Forms that are sent while the phone's store is still being opened. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startTahanKirim } from './tahan-kirim.ts'

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = `<form method="post" id="catat"><button name="aksi" value="a">A</button></form>
    <form id="cari"><button>Cari</button></form>`
})
afterEach(() => vi.useRealTimers())

const getForm = (id: string) => document.getElementById(id) as HTMLFormElement
const press = (id: string) => getForm(id).querySelector('button')?.click()

/** Who takes the form over; gives the buttons it was sent with. */
function listKiriman(id: string): (string | undefined)[] {
  const kiriman: (string | undefined)[] = []
  getForm(id).addEventListener('submit', (peristiwa) => {
    peristiwa.preventDefault()
    kiriman.push((peristiwa.submitter as HTMLButtonElement | null)?.value)
  })
  return kiriman
}

test('pressed twice before, it goes once afterwards, by the button that was pressed', () => {
  const finish = startTahanKirim()
  press('catat')
  press('catat')
  const kiriman = listKiriman('catat')
  finish()
  expect(kiriman).toEqual(['a'])
  press('catat')
  vi.advanceTimersByTime(10_000)
  expect(kiriman).toEqual(['a', 'a'])
})

test('nothing pressed, nothing goes', () => {
  const kiriman = listKiriman('catat')
  startTahanKirim()()
  expect(kiriman).toEqual([])
})

test('a store that never opens holds a form for three seconds', () => {
  const kiriman = listKiriman('catat')
  startTahanKirim()
  press('catat')
  vi.advanceTimersByTime(2_999)
  expect(kiriman).toEqual([])
  vi.advanceTimersByTime(1)
  expect(kiriman).toEqual(['a'])
})

test('a form that left the page meanwhile is forgotten, a button that left it is not needed', () => {
  const finish = startTahanKirim()
  press('catat')
  getForm('catat').replaceChildren()
  const kiriman = listKiriman('catat')
  finish()
  expect(kiriman).toEqual([undefined])
  const finishLagi = startTahanKirim()
  getForm('catat').requestSubmit()
  getForm('catat').remove()
  finishLagi()
  expect(kiriman).toEqual([undefined])
})

test('a search is not held', () => {
  const kiriman = listKiriman('cari')
  const finish = startTahanKirim()
  press('cari')
  expect(kiriman.length).toBe(1)
  finish()
})
