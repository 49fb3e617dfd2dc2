/** Typst templates of poster (A3), banner (3 × 1 m at true size) and picture (1200 × 1200). They hold no word of their own. */
import type { BentukPapan } from './papan.ts'

/** All sizes are of the letter, so that the sheet can take the largest letter with which all of it fits. */
const AWAL = `#let d = json(bytes(sys.inputs.isi))
#let hijau = rgb("#0b5a3e")
#let tinta = rgb("#1C1B19")
#set document(title: d.judul + " " + d.desa, author: d.desa, date: auto)
#set text(lang: "id", fill: tinta, font: "Libertinus Serif", number-width: "tabular")
#set par(leading: 0.45em, spacing: 0.7em)
#show heading: set block(above: 0.9em, below: 0.5em)
#show heading: set text(size: 1em, fill: hijau)
#let judul(ukuran, isi) = heading(level: 1, text(size: ukuran, isi))
#let bagian(isi) = heading(level: 2, text(size: 1.3em, isi))
#let batang(b) = block(width: 100%, breakable: false, below: 0.7em)[
  #grid(columns: (1fr, auto), column-gutter: 0.6em, align: (left + bottom, right + bottom), b.nama, strong(b.rencana))
  #v(-0.35em)
  #block(width: 100%, height: 0.75em, {
    place(rect(width: b.lebar * 1%, height: 100%, stroke: 0.06em + luma(90)))
    if b.isi > 0 { place(dy: 0.15em, rect(width: b.isi * 1%, height: 0.45em, fill: hijau)) }
  })
]
#let jumlah(j) = block(width: 100%, above: 0.4em, below: 0.8em, stroke: (top: 0.08em + hijau), inset: (top: 0.4em))[
  #grid(columns: (1fr, auto), strong(j.nama), strong(j.rencana))
  #grid(columns: (1fr, auto), d.teks.realisasi, j.realisasi)
]
#let kegiatan() = if d.kegiatan.len() > 0 [
  #bagian(d.teks.kegiatan)
  #for k in d.kegiatan [
    #block(width: 100%, breakable: false, below: 0.6em)[
      #grid(columns: (1fr, auto), column-gutter: 0.6em, k.nama, strong(k.jumlah))
      #if k.tempat != "" { text(size: 0.85em, k.tempat) }
    ]
  ]
]
#let pembiayaan() = [
  #bagian(d.teks.pembiayaan)
  #for p in d.pembiayaan { block(below: 0.5em, grid(columns: (1fr, auto), p.at(0), strong(p.at(1)))) }
]
#let periksa(lebar) = grid(columns: (lebar, 1fr), column-gutter: 0.8em, align: horizon,
  image(bytes(d.qr), format: "svg", width: lebar, alt: d.qrAlt),
  [#d.teks.periksa \\ #strong(d.alamat)],
)
#let contoh() = if d.contoh != "" { block(fill: rgb("#FFF3C4"), inset: 0.5em, width: 100%, strong(d.contoh)) }
#let jawaban(ukuran) = block(fill: rgb("#f7f5ef"), width: 100%, inset: 0.8em, text(size: ukuran, weight: "bold", d.jawaban))
#let muat(lebar, tinggi, daftar, isi) = context {
  let cukup = daftar.find(u => measure({ set text(size: u); isi }, width: lebar).height <= tinggi)
  set text(size: if cukup == none { daftar.last() } else { cukup })
  isi
}
`

const POSTER = `${AWAL}#set page(paper: "a3", margin: (x: 1.8cm, top: 1.6cm, bottom: 1.8cm), footer: text(size: 9pt, d.diperbarui))
#muat(26.1cm, 33.6cm, (22pt, 20pt, 18pt, 16.5pt, 15pt, 14pt, 13pt, 12pt, 11pt, 10pt, 9pt), [
  #judul(2.6em)[#d.judul \\ #d.desa]
  #text(size: 1.1em)[#d.teks.kepanjangan. #d.tempat \\ #d.dasar]
  #contoh()
  #jawaban(1.3em)
  #grid(columns: (1fr, 1fr), column-gutter: 1.2cm,
    [
      #bagian(d.teks.pendapatan)
      #for b in d.pendapatan { batang(b) }
      #jumlah(d.jumlah.at(0))
      #pembiayaan()
    ],
    [
      #bagian(d.teks.belanja)
      #for b in d.bidang { batang(b) }
      #jumlah(d.jumlah.at(1))
      #kegiatan()
    ],
  )
  #text(size: 0.85em, d.teks.legenda)
])
#v(1fr)
#set text(size: 13pt)
#line(length: 100%, stroke: 1pt + hijau)
#grid(columns: (1fr, 1fr), column-gutter: 1.2cm, periksa(3.2cm), align(horizon, d.pengaduan))
`

const BALIHO = `${AWAL}#set page(width: 3000mm, height: 1000mm, margin: (x: 60mm, y: 45mm))
#muat(2880mm, 905mm, (104pt, 96pt, 88pt, 80pt, 72pt, 66pt, 60pt, 54pt, 48pt, 42pt, 37pt, 32pt), grid(
  columns: (0.95fr, 1fr, 1fr, 1fr), column-gutter: 60mm,
  [
    #judul(2.4em, d.judul)
    #text(size: 1.7em, weight: "bold", d.desa) \\
    #d.tempat \\
    #d.dasar
    #contoh()
    #jawaban(1.1em)
    #periksa(170mm)
    #text(size: 0.75em, d.pengaduan)
  ],
  [
    #bagian(d.teks.pendapatan)
    #for b in d.pendapatan { batang(b) }
    #jumlah(d.jumlah.at(0))
  ],
  [
    #bagian(d.teks.belanja)
    #for b in d.bidang { batang(b) }
    #jumlah(d.jumlah.at(1))
    #text(size: 0.75em, d.teks.legenda)
  ],
  [
    #kegiatan()
    #pembiayaan()
    #text(size: 0.65em, d.diperbarui)
  ],
))
`

const GAMBAR = `${AWAL}#set page(width: 1200pt, height: 1200pt, margin: 56pt)
#block(width: 100%, height: 14pt, fill: hijau)
#muat(1088pt, 960pt, (38pt, 35pt, 32pt, 29pt, 26pt, 23pt, 20pt), [
  #judul(2em, d.judul)
  #text(size: 1.3em, weight: "bold", d.desa) \\
  #d.tempat
  #contoh()
  #jawaban(1.05em)
  #for j in d.jumlah { grid(columns: (1fr, auto), strong(j.nama), strong(j.rencana)) }
  #v(0.3em)
  #for b in d.bidang { batang(b) }
])
#v(1fr)
#text(size: 25pt)[#d.dasar \\ #d.alamat]
`

export const TEMPLAT_PAPAN: Readonly<Record<BentukPapan, string>> = {
  poster: POSTER,
  baliho: BALIHO,
  gambar: GAMBAR,
}
