/** Sample regulations as real PDFs: tagged, with text that can be searched. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { DokumenContoh } from '../data/naskah-contoh.ts'

let compiler: NodeCompiler | null = null

export function createPdfContoh(
  desa: string,
  judul: string,
  { pasal }: Pick<DokumenContoh, 'pasal'>,
): Buffer {
  compiler ??= NodeCompiler.create()
  return Buffer.from(compiler.pdf({ mainFileContent: toTypst(desa, judul, pasal) }))
}

function toTypst(desa: string, judul: string, pasal: readonly string[]): string {
  const isi = pasal.map((kalimat, i) => `== Pasal ${i + 1}\n${toAman(kalimat)}`).join('\n\n')
  return `#set document(title: "${toAman(judul)}", date: none)
#set page(paper: "a4", margin: 2.5cm, footer: align(center)[Data contoh, bukan peraturan yang berlaku])
#set text(lang: "id", size: 11pt)
#align(center)[#text(weight: "bold")[PEMERINTAH DESA ${toAman(desa.toUpperCase())}]]
= ${toAman(judul)}

${isi}
`
}

/** Signs that Typst would read as its own. */
const toAman = (teks: string): string => teks.replace(/[\\#$*_`<>@[\]"]/g, (tanda) => `\\${tanda}`)
