/** The lines of a budget as HTML: each activity opens to what it is spent on. Pure. */
import { toKodeTertulis } from '../contract/kode-anggaran.ts'
import { formatRupiah } from '../dasar/rupiah.ts'
import { type BarisApbdes, formatSumberDana } from '../keuangan/index.ts'
import { type Html, html } from '../platform/html.ts'
import { toAlamat, toHalaman, toJudulIsi, toRealisasi, toSelisih } from './page.ts'
import type { FaktaRincian } from './rincian.ts'
import type { BagianRincian } from './rincian-rules.ts'

export function toHalamanRincian(fakta: FaktaRincian, nama: string): Html {
  const judul = `Rincian ${fakta.judul} ${fakta.desa}`
  const kembali = html`<p><a href="${toAlamat({ kumpulan: 'apbdes', id: fakta.id })}">Kembali ke persetujuan</a></p>`
  const susunan = fakta.acuan.susunanKode
  return toHalaman(
    judul,
    nama,
    html`
    <h1>${judul}</h1>${kembali}
    ${toJudulIsi(fakta.pembanding)}
    ${fakta.bagian.map((satu) => toBagian(satu, (baris) => toKodeTertulis(baris, susunan).kodeRekening))}
    ${kembali}`,
  )
}

function toBagian(
  { nama, kini, realisasi, lalu, baris }: BagianRincian,
  toKode: (baris: BarisApbdes) => string,
): Html {
  const selisih = lalu === null ? '' : html` <small>${toSelisih(kini - lalu)}</small>`
  const terpakai = realisasi === null ? '' : html` ${toRealisasi(realisasi)}`
  return html`<details><summary>${nama} <strong>${formatRupiah(kini)}</strong>${terpakai}${selisih}</summary>${
    baris.length === 0
      ? html`<p>Tidak dianggarkan lagi.</p>`
      : html`<table>${baris.map((satu) => toBaris(satu, toKode(satu)))}</table>`
  }</details>`
}

function toBaris({ uraian, anggaran, realisasi, sumberDana }: BarisApbdes, kode: string): Html {
  const sumber = sumberDana === null ? '' : `, ${formatSumberDana(sumberDana)}`
  return html`<tr><th scope="row">${uraian || kode}<small>${kode}${sumber}</small></th><td>${formatRupiah(anggaran)}${toRealisasi(realisasi)}</td></tr>`
}
