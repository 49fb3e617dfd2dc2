/**
 * The certificate as a tagged PDF of one page. Made anew whenever it is asked for, from what was frozen: the same bytes
 * each time, so that none need be kept.
 */
import { createAnyaman, createQrSvg } from '../../cetak/hiasan.ts'
import { createPdf } from '../../cetak/typst.ts'
import { formatTanggal } from '../../dasar/tanggal.ts'
import { type IsiSertifikat, listBarisSertifikat } from './rules.ts'

export type BahanPdf = { isi: IsiSertifikat; nomor: string; kode: string; alamat: string }

export const createPdfSertifikat = (bahan: BahanPdf): Buffer =>
  createPdf({ templat: TEMPLAT, isi: toIsian(bahan), tanggal: bahan.isi.terbit })

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
    anyaman: createAnyaman(),
  }
}

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
