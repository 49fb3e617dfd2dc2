import { expect, test } from 'vitest'
import { calculateSidik, toPaket } from './paket-luring.ts'

const SKRIP = '/skrip/belajar-0123456789abcdef.js'
const toHtml = (isi: string, gaya = 'a{}') =>
  `<head><style>${gaya}</style><script type="module" src="${SKRIP}"></script></head><body>${isi}</body>`
const FOTO = `<img alt="Balai" src="/berkas/${'a'.repeat(64)}/balai%20desa.webp">`
const bahan = { kursus: 'bpd', judul: 'BPD', edisi: '2026-11-20T00:00:00.000Z', kepala: {} }

test('styles that pages share stand in a pack once, and every page comes out as it went in', () => {
  const halaman = [
    { jalur: '/kursus/bpd', html: toHtml('satu') },
    { jalur: '/kursus/bpd/tugas', html: toHtml('dua') },
    { jalur: '/kursus/bpd/rapat', html: toHtml('tiga', 'b{}') },
  ]
  const paket = toPaket({ ...bahan, halaman })
  expect(paket.gaya).toEqual(['<style>a{}</style>', '<style>b{}</style>'])
  const utuh = paket.halaman.map(({ jalur, html }) => ({
    jalur,
    html: html.replace(/<!--gaya:(\d+)-->/g, (_, nomor) => paket.gaya[Number(nomor)] ?? ''),
  }))
  expect(utuh).toEqual(halaman)
})

test('it names the pictures and the script its pages need, each once, and no other file', () => {
  const isi = `${FOTO}${FOTO}<a href="/berkas/${'b'.repeat(64)}/a.pdf">PDF</a><img src="https://lain.example/x.png">`
  const halaman = [{ jalur: '/kursus/bpd', html: toHtml(isi) }]
  expect(toPaket({ ...bahan, halaman }).berkas).toEqual([
    `/berkas/${'a'.repeat(64)}/balai%20desa.webp`,
    SKRIP,
  ])
})

test('of a film it names the picture that stands for it, and not the film', () => {
  const isi = `<video controls src="/berkas/${'c'.repeat(64)}/a.mp4" poster="/berkas/${'d'.repeat(64)}/foto.webp"></video>`
  expect(toPaket({ ...bahan, halaman: [{ jalur: '/kursus/bpd', html: toHtml(isi) }] }).berkas).toEqual([
    `/berkas/${'d'.repeat(64)}/foto.webp`,
    SKRIP,
  ])
})

test('its name follows from all that is in it', () => {
  expect(calculateSidik('a')).toMatch(/^[0-9a-f]{64}$/)
  expect(calculateSidik('a')).not.toBe(calculateSidik('b'))
})
