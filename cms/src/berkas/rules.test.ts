import { describe, expect, test } from 'vitest'
import { checkBerkas } from './rules.ts'

const byte = (teks: string): Uint8Array => Buffer.from(teks, 'latin1')
const JPG = byte('\u00ff\u00d8\u00ff\u00e0 isi')
const PNG = byte('\u0089PNG\r\n\u001a\nisi')
const PDF = byte('%PDF-1.7 isi startxref 9 %%EOF')

test.each([
  ['foto.jpg', JPG, 'image/jpeg'],
  ['FOTO.JPEG', JPG, 'image/jpeg'],
  ['gambar.png', PNG, 'image/png'],
  ['Perdes No. 7.pdf', PDF, 'application/pdf'],
  ['a.webp', byte('RIFF0000WEBPVP8 '), 'image/webp'],
  ['a.avif', byte('0000ftypavif0000'), 'image/avif'],
])('%s is accepted as %s', (nama, isi, jenis) =>
  expect(checkBerkas(nama, isi)).toEqual({ ok: true, value: jenis }),
)

describe('refused', () => {
  test.each([
    ['foto.png', JPG, 'JENIS_BERKAS'],
    ['foto.svg', byte('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'JENIS_BERKAS'],
    ['foto.jpg', byte('<html><script>1</script>'), 'JENIS_BERKAS'],
    ['data.zip', byte('PK\u0003\u0004'), 'JENIS_BERKAS'],
    ['tanpa-ekstensi', JPG, 'JENIS_BERKAS'],
    ['../../etc/passwd.jpg', JPG, 'NAMA_BERKAS'],
    ['foto.php.jpg', JPG, 'NAMA_BERKAS'],
    ['foto\u202egpj.jpg', JPG, 'NAMA_BERKAS'],
    ['foto\u0000.jpg', JPG, 'NAMA_BERKAS'],
    [`${'a'.repeat(250)}.jpg`, JPG, 'NAMA_BERKAS'],
    ['a.pdf', byte('%PDF-1.7 /OpenAction << /S /JavaScript >>'), 'PDF_AKTIF'],
    ['a.pdf', byte('%PDF-1.7 /J#61vaScript'), 'PDF_AKTIF'],
    ['a.pdf', byte('%PDF-1.7 /EmbeddedFile'), 'PDF_AKTIF'],
    ['terpotong.pdf', PDF.subarray(0, 20), 'PDF_RUSAK'],
    ['besar.jpg', new Uint8Array(10_000_001), 'BERKAS_TERLALU_BESAR'],
  ])('%s', (nama, isi, kode) => expect(checkBerkas(nama, isi)).toMatchObject({ ok: false, reason: { kode } }))
})
