/**
 * The one way to a printed file: a Typst template and data in, bytes out. What people wrote comes in as data and never
 * as text of the template, so nothing in a name is a command. Equal orders give equal bytes: the date of the document
 * is given, and only the fonts inside the compiler are used (Libertinus, OFL), on every machine.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { BahanCetak } from './pesanan.ts'

let compiler: NodeCompiler | null = null

/** A tagged PDF that says it is PDF/UA-1; throws where the template does not keep that promise. */
export function createPdf(bahan: BahanCetak): Buffer {
  return Buffer.from(
    getCompiler().pdf(toArgumen(bahan), {
      pdfStandard: 'ua-1',
      creationTimestamp: Date.parse(`${bahan.tanggal}T00:00:00Z`) / 1000,
    }),
  )
}

/** The first page as SVG whose letters are outlines, so that it needs no font where it is drawn. */
export const createSvg = (bahan: BahanCetak): string => getCompiler().plainSvg(toArgumen(bahan))

function getCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create()
  // Else it keeps what it made of each document for ever.
  compiler.evictCache(10)
  return compiler
}

const toArgumen = ({ templat, isi }: BahanCetak) => ({
  mainFileContent: templat,
  inputs: { isi: JSON.stringify(isi) },
  resetRead: true,
})
