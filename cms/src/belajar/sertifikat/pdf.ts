/**
 * The certificate as a tagged PDF of one page. Made anew whenever it is asked for, from what was frozen: the same bytes
 * each time, so that none need be kept. Only the fonts inside the compiler are used (Libertinus, OFL), on every machine.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { encode } from 'uqr'
import { formatTanggal } from '../../dasar/tanggal.ts'
import { type IsiSertifikat, listBarisSertifikat } from './rules.ts'

export type BahanPdf = { isi: IsiSertifikat; nomor: string; kode: string; alamat: string }

let compiler: NodeCompiler | null = null

/** What people wrote comes in as data and never as text of the template: nothing in a name is a command. */
export function createPdfSertifikat(bahan: BahanPdf): Buffer {
  compiler ??= NodeCompiler.create()
  const inputs = { isi: JSON.stringify(toIsian(bahan)) }
  // Else the compiler keeps what it made of each certificate for ever.
  compiler.evictCache(10)
  return Buffer.from(
    compiler.pdf(
      { mainFileContent: TEMPLAT, inputs, resetRead: true },
      { creationTimestamp: Date.parse(`${bahan.isi.terbit}T00:00:00Z`) / 1000 },
    ),
  )
}

function toIsian({ isi, nomor, kode, alamat }: BahanPdf) {
  const { ketetapan, contoh } = isi
  return {
    nomor,
    kode,
    alamat,
    nama: isi.nama,
    // A long name takes a second line: smaller, so that all of it stays on one page.
    kecil: isi.nama.length > 45 || isi.kursus.length > 70,
    jabatan: [isi.jabatan, isi.desa === null ? null : `Desa ${isi.desa}`].filter(Boolean).join(', '),
    kursus: isi.kursus,
    baris: listBarisSertifikat(isi),
    dasar: `Berdasarkan ketetapan ${ketetapan.penerbit} Nomor ${ketetapan.nomor} tanggal ${formatTanggal(ketetapan.tanggal)}.`,
    penerbit: ketetapan.penerbit,
    tempat: `${ketetapan.tempat}, ${formatTanggal(isi.terbit)}`,
    jabatanPenandatangan: ketetapan.jabatanPenandatangan,
    penandatangan: ketetapan.penandatangan,
    catatan: contoh ? 'Data contoh, bukan sertifikat yang berlaku.' : '',
    qr: createQrSvg(alamat),
    anyaman: ANYAMAN,
  }
}

function createQrSvg(teks: string): string {
  const { data, size } = encode(teks, { ecc: 'M', border: 2 })
  const kotak = data.flatMap((baris, y) =>
    baris.flatMap((isHitam, x) => (isHitam ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${kotak.join('')}"/></svg>`
}

/** The strip of woven rattan, as at the head of every page. */
const ANYAMAN = (() => {
  const lebar = 680
  const gelung = Array.from({ length: lebar / 16 }, (_, i) => `M${i * 16} 8l8-8l8 8`).join('')
  const titik = Array.from({ length: lebar / 16 }, (_, i) => `M${i * 16 + 6} 8l2-2l2 2z`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${lebar} 8"><path d="M0 0h${lebar}v8H0z" fill="#1C1B19"/><path d="${gelung}" fill="none" stroke="#FFCF33" stroke-width="2"/><path d="${titik}" fill="#A8201A"/></svg>`
})()

const TEMPLAT = `#let d = json(bytes(sys.inputs.isi))
#set document(title: "Sertifikat " + d.nomor, author: d.penerbit, date: auto)
#set page(paper: "a4", flipped: true, margin: (x: 2.5cm, y: 1.6cm))
#set text(lang: "id", size: 13pt, font: "Libertinus Serif")
#set par(leading: 0.6em)
#show heading: set text(size: 30pt)
#pdf.artifact(image(bytes(d.anyaman), format: "svg", width: 100%))
#align(center)[
  #v(0.4em)
  #text(size: 14pt, weight: "bold", d.penerbit)
  #v(0.6em)
  = Sertifikat
  Nomor #d.nomor
  #v(0.8em)
  diberikan kepada

  #text(size: if d.kecil { 15pt } else { 24pt }, weight: "bold", d.nama)

  #d.jabatan
  #v(0.4em)
  #d.baris.at(0)

  #text(size: if d.kecil { 13pt } else { 17pt }, weight: "bold", d.kursus)

  #d.baris.slice(1).join(" ")

  #d.dasar
]
#v(1fr)
#grid(
  columns: (1fr, auto), column-gutter: 1cm, align: (left + bottom, left + bottom),
  grid(
    columns: (2.8cm, 1fr), column-gutter: 0.5cm, align: horizon,
    image(bytes(d.qr), format: "svg", width: 2.8cm, alt: "Kode QR menuju " + d.alamat),
    text(size: 10pt)[Periksa keasliannya di \\ #d.alamat \\ Kode: #d.kode],
  ),
  [
    #d.tempat \\
    #d.jabatanPenandatangan
    #v(1.2cm)
    #strong(d.penandatangan)
  ],
)
#if d.catatan != "" { align(center, text(size: 10pt, weight: "bold", d.catatan)) }
`
