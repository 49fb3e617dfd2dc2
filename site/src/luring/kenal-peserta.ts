/**
 * The public page of a course is the same for everybody, and kept by caches. Whose phone it is knows who learns here: the
 * way into the course leads where this learner goes on, in the version the enrolment is held to.
 */
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { PendaftaranHp, Titipan } from './bentuk.ts'
import { toMilikHp } from './milik-rules.ts'
import { createUnsur } from './unsur.ts'

/** Called again when more is known; without an enrolment the page stays as it is. */
export function presentPeserta(pendaftaran: PendaftaranHp | null, titipan: readonly Titipan[]): void {
  const mulai = document.querySelector<HTMLAnchorElement>('a[data-mulai]')
  if (pendaftaran === null || mulai === null) return
  const { kursus, versi, lanjut } = toMilikHp(pendaftaran, titipan)
  const milik = `/belajar/kursus/${kursus}`
  mulai.href = lanjut?.href ?? milik
  mulai.textContent =
    lanjut === null ? T.kursusSaya : lanjut.isBaru ? T.mulai(lanjut.judul) : T.lanjut(lanjut.judul)
  document.querySelector('form[action="/belajar/kirim/ikut"]')?.remove()
  document.querySelector('[data-peserta]')?.remove()
  const kalimat = T.diikuti(versi === null ? null : formatAngka(versi))
  const keMilik = lanjut === null ? [] : [' ', createUnsur('a', { href: milik }, T.kursusSaya)]
  const baris = createUnsur('p', { class: 'meta tanpa-cetak', 'data-peserta': '' }, kalimat, ...keMilik)
  mulai.closest('p')?.after(baris)
}
