/** Typst template of the annex: A4 across, tagged, heads of tables repeated on each page. It holds no word of its own. */
export const TEMPLAT_LAMPIRAN = `#let d = json(bytes(sys.inputs.isi))
#set document(title: d.judul, author: d.penerbit, date: auto)
#set page(
  paper: "a4", flipped: true, margin: (x: 1.6cm, top: 1.6cm, bottom: 1.8cm),
  footer: context text(size: 8pt, grid(
    columns: (1fr, auto), column-gutter: 1em,
    d.kaki, [#d.teks.halaman #counter(page).display() #d.teks.dari #counter(page).final().first()],
  )),
)
#set text(lang: "id", size: 9pt, font: "Libertinus Serif", number-width: "tabular")
#set par(leading: 0.5em)
#show heading: set block(above: 1.4em, below: 0.7em)
#show heading.where(level: 2): set text(size: 10.5pt)
#show heading.where(level: 3): set text(size: 9.5pt)
#let garis = 0.5pt + luma(110)
#let kepala(kolom) = table.header(..kolom.map(k => table.cell(fill: luma(235), align: center + horizon, strong(k))))
#let tabel(kolom, lebar, baris) = table(
  columns: lebar, stroke: garis, inset: (x: 4pt, y: 3.5pt), align: left,
  kepala(kolom), ..baris.flatten(),
)
#for k in d.kepala [#k \\ ]
#align(center, heading(level: 1, text(size: 12pt, d.judul)))
#if d.contoh != none [#d.contoh]
#for b in d.bagian {
  heading(level: 2, b.judul)
  if b.baris.len() == 0 [#d.teks.nihil] else {
    tabel(d.kolom, (auto, 2.4fr, 1.3fr, 1.3fr, 1.5fr, 1.5fr, 1.3fr), b.baris)
  }
}
== #d.teks.judulTertutup
#if d.dikecualikan.len() == 0 [#d.teks.nihil] else {
  tabel(d.kolomTertutup, (auto, 1.5fr, 1.6fr, 1.8fr, 2fr, 1.1fr, 1.3fr), d.dikecualikan)
}
#v(1.5em)
#align(right, block(breakable: false, align(center)[#d.penanda #v(3.5em) #d.teks.ttd]))
`
