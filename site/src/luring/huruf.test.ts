// @vitest-environment happy-dom
/** The larger print on a phone with the script. */
import { afterEach, expect, test } from 'vitest'
import { createHalamanLembar, useHp } from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { startHurufLembar, startHurufPelajaran } from './huruf.ts'

useHp()
afterEach(() => history.replaceState(null, '', '/'))

function openPelajaran(kueri = ''): { teks: Element | null; tautan: HTMLAnchorElement | null } {
  history.replaceState(null, '', `/kursus/bpd/satu${kueri}`)
  document.body.innerHTML = `<main><a href="/kursus/bpd/satu?huruf=besar" data-huruf>${T.hurufBesar}</a><div class="teks"></div></main>`
  startHurufPelajaran()
  return { teks: document.querySelector('.teks'), tautan: document.querySelector('a') }
}
const isBesar = (teks: Element | null) => teks?.classList.contains('huruf-besar')

test('chosen in one lesson it holds in the next, and in a paper', () => {
  const { teks, tautan } = openPelajaran()
  tautan?.click()
  expect([isBesar(teks), tautan?.textContent]).toEqual([true, T.hurufBiasa])
  const lain = openPelajaran()
  expect([isBesar(lain.teks), lain.tautan?.textContent]).toEqual([true, T.hurufBiasa])
  const form = createHalamanLembar().querySelector('form') as HTMLFormElement
  form.insertAdjacentHTML('afterbegin', '<input type="checkbox" class="pilih-huruf">')
  startHurufLembar(form)
  const kotak = form.querySelector<HTMLInputElement>('.pilih-huruf')
  expect(kotak?.checked).toBe(true)
  kotak?.click()
  expect(isBesar(openPelajaran('?huruf=besar').teks)).toBe(false)
})

test('out of a pack, which has one size, the address still says which', () => {
  expect(isBesar(openPelajaran('?huruf=besar').teks)).toBe(true)
  expect(isBesar(openPelajaran().teks)).toBe(false)
})
