/** Typst template of the report: A4, tagged, heads of tables repeated on each page. It holds no word of its own. */
export const TEMPLAT_LRA = `#let d = json(bytes(sys.inputs.isi))
#set document(title: d.judul.join(", "), author: d.penerbit, date: auto)
#set page(
  paper: "a4", margin: (x: 1.7cm, top: 1.7cm, bottom: 2cm),
  footer: context text(size: 8pt, grid(
    columns: (1fr, auto), column-gutter: 1em,
    d.kaki, [#d.teks.halaman #counter(page).display() #d.teks.dari #counter(page).final().first()],
  )),
)
#set text(lang: "id", size: 9pt, font: "Libertinus Serif", number-width: "tabular")
#set par(leading: 0.5em)
#show heading: set block(above: 1.4em, below: 0.7em)
#show heading.where(level: 2): set text(size: 11pt)
#let kepala(kolom) = table.header(..kolom.map(k => table.cell(fill: luma(235), align: center + horizon, strong(k))))
#let garis = 0.5pt + luma(110)
#align(center)[
  #heading(level: 1, text(size: 12pt, d.judul.at(0)))
  #strong(d.judul.at(1)) \\
  #d.judul.at(2) \\
  #strong(d.judul.at(3))
]
#v(0.4em)
#text(size: 8.5pt, list(..d.catatan.map(c => [#c])))
#table(
  columns: (auto, 1fr, auto, auto, auto, auto), stroke: garis, inset: (x: 4pt, y: 3.5pt),
  align: (left, left, right, right, right, right),
  kepala(d.kolom),
  ..d.baris.map(b => b.sel.enumerate().map(((i, s)) => table.cell(
    inset: if i == 1 and b.bentuk == "rinci" { (left: 12pt, right: 4pt, y: 3.5pt) } else { (x: 4pt, y: 3.5pt) },
    fill: if b.bentuk == "jumlah" { luma(245) } else { none },
    if b.bentuk == "rinci" { s } else { strong(s) },
  ))).flatten(),
)
#text(size: 8.5pt, d.teks.arti)
== #d.teks.kegiatan
#if d.kegiatan.len() == 0 [#d.teks.takDirinci] else {
  table(
    columns: (auto, 1.3fr, auto, auto, 1fr, auto), stroke: garis, inset: (x: 4pt, y: 3.5pt),
    align: (left, left, right, right, left, right),
    kepala(d.kolomKegiatan), ..d.kegiatan.flatten(),
  )
}
== #d.teks.belum
#list(..d.belum.map(b => [#b]))
== #d.teks.sisaJudul
#list(..d.sisa.map(s => [#s.at(0): #strong(s.at(1))]))
== #d.teks.pengaduan
#d.pengaduan

#text(size: 8.5pt)[#d.teks.bukanNaskah #d.teks.aturan]
`
