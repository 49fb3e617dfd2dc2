/** A process of its own that prints one order after the other; it ends with the process that started it. */
import type { JawabanCetak, Pesanan } from './pesanan.ts'
import { createPdf, createSvg } from './typst.ts'

process.on('message', (pesanan: Pesanan) => {
  createBerkas(pesanan)
    .then(
      (berkas): JawabanCetak => ({ berkas }),
      (error: unknown): JawabanCetak => ({ galat: String(error) }),
    )
    .then((jawaban) => process.send?.(jawaban))
})
process.once('disconnect', () => process.exit(0))

async function createBerkas(pesanan: Pesanan): Promise<Uint8Array> {
  return pesanan.bentuk === 'pdf' ? createPdf(pesanan) : createPng(createSvg(pesanan))
}

/** Few colours, so a palette keeps it light enough for a phone's data. */
async function createPng(svg: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer()
}
