/** Rich text and PDF for tests of texts. */

const simpul = { direction: 'ltr', format: '', indent: 0, version: 1 }

/** One paragraph as the editor saves it. */
export const toTeks = (text: string) => ({
  root: {
    ...simpul,
    type: 'root',
    children: [
      {
        ...simpul,
        type: 'paragraph',
        textFormat: 0,
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})

/** A PDF of one page with this text, written by hand with its table of offsets. */
export function createPdf(teks: string): Buffer {
  const isi = `BT /F1 18 Tf 72 720 Td (${teks}) Tj ET`
  const objek = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${isi.length} >>\nstream\n${isi}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let pdf = '%PDF-1.4\n'
  const letak = objek.map((satu, i) => {
    const awal = pdf.length
    pdf += `${i + 1} 0 obj\n${satu}\nendobj\n`
    return awal
  })
  const tabel = letak.map((awal) => `${String(awal).padStart(10, '0')} 00000 n \n`).join('')
  const awalTabel = pdf.length
  pdf += `xref\n0 ${objek.length + 1}\n0000000000 65535 f \n${tabel}`
  pdf += `trailer << /Size ${objek.length + 1} /Root 1 0 R >>\nstartxref\n${awalTabel}\n%%EOF\n`
  return Buffer.from(pdf, 'latin1')
}
