/** The light page of a text as HTML. Pure: facts in, page out. */

import { TANPA_GALAT } from '../alur/galat.ts'
import { LABEL_STATUS } from '../alur/kinds.ts'
import type { PerubahanTerbitan } from '../contract/perubahan-terbitan.ts'
import { type Html, html } from '../platform/html.ts'
import { toForm } from './form.ts'
import type { FaktaNaskahRingan } from './naskah.ts'
import {
  type KeadaanHalaman,
  listLangkahRingan,
  toAlamat,
  toBelumTersimpan,
  toHalaman,
  toKabar,
  toPerjalanan,
} from './page.ts'

export function toHalamanNaskah(
  fakta: FaktaNaskahRingan,
  nama: string,
  { lama, isBaru }: KeadaanHalaman,
): Html {
  const { posisi, bagian, teks, berkas, riwayat, kumpulan, id } = fakta
  const langkah = listLangkahRingan(fakta.langkah)
  const alamat = toAlamat({ kumpulan, id })
  return toHalaman(
    posisi.judul,
    nama,
    html`
    <h1>${posisi.judul}</h1>${toKabar(posisi, isBaru, langkah)}<p>Status: <strong>${LABEL_STATUS[fakta.status]}</strong>.</p>
    ${lama === null ? '' : toBelumTersimpan(lama)}
    ${toPerubahan(posisi.perubahan ?? null)}
    <table>${bagian.map((satu) => html`<tr><th scope="row">${satu.nama}</th><td class="kiri">${satu.isi}</td></tr>`)}</table>
    ${teks.map((satu) => html`<h2>${satu.nama}</h2>${satu.paragraf.map((paragraf) => html`<p>${paragraf}</p>`)}`)}
    ${berkas.length === 0 ? '' : html`<h2>Berkas</h2><ul>${berkas.map((satu, i) => toBerkas(satu, `${alamat}/berkas/${i}`))}</ul>`}
    ${toPerjalanan(riwayat)}
    ${langkah.length === 0 ? html`<p class="kotak">Tidak ada langkah untuk Anda pada dokumen ini sekarang.</p>` : ''}
    ${langkah.map((satu) => toForm(satu, { kumpulan, alamat, posisi, hariIni: fakta.hariIni, galat: TANPA_GALAT }, lama))}`,
  )
}

const toPerubahan = (perubahan: PerubahanTerbitan | null): Html | string =>
  perubahan === null || perubahan.butir.length === 0
    ? ''
    : html`<h2>${perubahan.judul}</h2><ul>${perubahan.butir.map((satu) => html`<li>${satu}</li>`)}</ul>`

/** A picture is shown, as it is part of what is approved; anything else is opened by who wants to. */
function toBerkas({ nama, jenisMedia }: FaktaNaskahRingan['berkas'][number], alamat: string): Html {
  return jenisMedia.startsWith('image/')
    ? html`<li><a href="${alamat}"><img src="${alamat}" alt="${nama}" loading="lazy"></a></li>`
    : html`<li><a href="${alamat}">${nama}</a></li>`
}
