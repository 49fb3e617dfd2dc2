// @vitest-environment happy-dom
/** The larger print on a phone with the script. */
import { afterEach, describe, expect, test } from 'vitest'
import { createHalamanLembar, useHp } from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { startHurufHalaman, startHurufLembar, startHurufPelajaran } from './huruf.ts'

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

describe('a page out of a pack', () => {
  const openPaket = (kueri: string): void => {
    history.replaceState(null, '', `/kursus/bpd/satu${kueri}`)
    document.body.innerHTML = `<main><a href="/kursus/bpd/satu?huruf=besar" data-huruf>${T.hurufBesar}</a>
      <div class="teks"></div>
      <form method="post" action="/kursus/bpd/satu/latihan"></form>
      <div data-luring="pelajaran" data-lanjut="/kursus/bpd/versi/2/dua"></div>
      <form method="post" action="/belajar/kirim/selesai"></form>
      <a href="/kursus/bpd/dua#blok-2">dua</a><a href="/kursus/bpd">daftar</a><a href="/kursus/bpd/versi/2">versi</a></main>`
    startHurufPelajaran()
  }
  const read = () => ({
    lanjut: document.querySelector<HTMLElement>('[data-lanjut]')?.dataset.lanjut,
    tautan: [...document.querySelectorAll('a:not([data-huruf])')].map((satu) => satu.getAttribute('href')),
    form: [...document.querySelectorAll('form')].map((satu) => satu.querySelectorAll('input').length),
  })
  const BIASA = {
    lanjut: '/kursus/bpd/versi/2/dua',
    tautan: ['/kursus/bpd/dua#blok-2', '/kursus/bpd', '/kursus/bpd/versi/2'],
    form: [0, 0],
  }
  const BESAR = {
    lanjut: '/kursus/bpd/versi/2/dua?huruf=besar',
    tautan: ['/kursus/bpd/dua?huruf=besar#blok-2', '/kursus/bpd', '/kursus/bpd/versi/2'],
    form: [1, 1],
  }
  test('leads on in the size that its address says', () => {
    openPaket('?huruf=besar')
    expect(read()).toEqual(BESAR)
  })
  test('and in the one that is chosen in it, back and forth', () => {
    openPaket('')
    expect(read()).toEqual(BIASA)
    const tautan = document.querySelector<HTMLAnchorElement>('[data-huruf]')
    tautan?.click()
    expect(read()).toEqual(BESAR)
    openPaket('')
    expect(read()).toEqual(BESAR)
    document.querySelector<HTMLAnchorElement>('[data-huruf]')?.click()
    expect(read()).toEqual(BIASA)
  })
})

test('what was chosen in a lesson holds for the page of a course and for what the phone shows of itself', () => {
  const open = () => {
    history.replaceState(null, '', '/luring')
    document.body.innerHTML = '<main><div data-luring="cangkang"></div></main>'
    startHurufHalaman()
    return isBesar(document.querySelector('main'))
  }
  expect(open()).toBe(false)
  openPelajaran().tautan?.click()
  expect(open()).toBe(true)
})
