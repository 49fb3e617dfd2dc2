/** Files that people send by mistake or on purpose, made here so that nothing harmful lies in the repository. */
import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { toMp3, toMp4 } from './media-contoh.ts'

/** Stands in every hidden part; it must not be found in what is stored. */
export const TANDA = 'ALAT-JAHAT-7731'
export type Contoh = { judul: string; nama: string; isi: Buffer; tipe?: string }

const HTML = `<!doctype html><html><body><script>alert('${TANDA}')</script></body></html>`
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert('${TANDA}')"><script>1</script></svg>`
const XHTML = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>alert('${TANDA}')</script></html>`

const toGambar = (lebar = 40, tinggi = 30) =>
  sharp({ create: { width: lebar, height: tinggi, channels: 3, background: '#0B5A3E' } })

export function createZip(daftar: readonly [nama: string, isi: Buffer][]): Buffer {
  const lokal: Buffer[] = []
  const pusat: Buffer[] = []
  let letak = 0
  for (const [nama, isi] of daftar) {
    const padat = deflateRawSync(isi, { level: 9 })
    const bersama = Buffer.alloc(26)
    bersama.writeUInt16LE(20, 0)
    bersama.writeUInt16LE(8, 4)
    bersama.writeUInt32LE(crc32(isi), 10)
    bersama.writeUInt32LE(padat.length, 14)
    bersama.writeUInt32LE(isi.length, 18)
    bersama.writeUInt16LE(nama.length, 22)
    const kepala = Buffer.concat([Buffer.from('PK\u0003\u0004'), bersama, Buffer.from(nama), padat])
    const daftarIsi = Buffer.alloc(14)
    daftarIsi.writeUInt32LE(letak, 10)
    pusat.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), bersama, daftarIsi, Buffer.from(nama)]),
    )
    lokal.push(kepala)
    letak += kepala.length
  }
  const akhir = Buffer.alloc(22)
  akhir.write('PK\u0005\u0006')
  akhir.writeUInt16LE(daftar.length, 8)
  akhir.writeUInt16LE(daftar.length, 10)
  akhir.writeUInt32LE(Buffer.concat(pusat).length, 12)
  akhir.writeUInt32LE(letak, 16)
  return Buffer.concat([...lokal, ...pusat, akhir])
}

function toPotonganPng(jenis: string, isi: Buffer): Buffer {
  const badan = Buffer.concat([Buffer.from(jenis), isi])
  const [panjang, jumlah] = [Buffer.alloc(4), Buffer.alloc(4)]
  panjang.writeUInt32BE(isi.length)
  jumlah.writeUInt32BE(crc32(badan))
  return Buffer.concat([panjang, badan, jumlah])
}

/** A PNG of one bit per pixel that says how large it is, and holds only as many rows as asked. */
export function createPng(lebar: number, tinggi: number, baris = tinggi): Buffer {
  const kepala = Buffer.alloc(13)
  kepala.writeUInt32BE(lebar, 0)
  kepala.writeUInt32BE(tinggi, 4)
  kepala[8] = 1
  const piksel = deflateSync(Buffer.alloc(baris * (Math.ceil(lebar / 8) + 1)))
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    toPotonganPng('IHDR', kepala),
    toPotonganPng('IDAT', piksel),
    toPotonganPng('IEND', Buffer.alloc(0)),
  ])
}

/** A PDF of one empty page; `katalog` stands in its catalog, `objek` are further objects from number 4. */
export function createPdf(katalog = '', objek: readonly (string | Buffer)[] = [], buntut = ''): Buffer {
  const isi = [
    `<</Type/Catalog/Pages 2 0 R${katalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
    ...objek,
  ]
  const potongan = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  for (const [nomor, satu] of isi.entries()) {
    potongan.push(Buffer.from(`${nomor + 1} 0 obj\n`), Buffer.from(satu as string), Buffer.from('\nendobj\n'))
  }
  potongan.push(Buffer.from(`trailer <</Root 1 0 R/Size ${isi.length + 1}${buntut}>>\nstartxref\n0\n%%EOF\n`))
  return Buffer.concat(potongan)
}

/** A stream object; the dictionary says how its content was packed. */
export const toAliran = (kamus: string, isi: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<<${kamus}/Length ${isi.length}>>\nstream\n`), isi, Buffer.from('\nendstream')])
const SKRIP = `10 0 <</S/JavaScript/JS(app.alert\\('${TANDA}'\\))>>`
const toObjStm = (isi: Buffer, saring = '/Filter/FlateDecode') =>
  toAliran(`/Type/ObjStm/N 1/First 5${saring}`, isi)
const toHexPdf = (isi: Buffer): Buffer => Buffer.from(`${isi.toString('hex')}>`)

export function toAscii85(isi: Buffer): Buffer {
  const huruf: string[] = []
  for (let i = 0; i < isi.length; i += 4) {
    const empat = Buffer.alloc(4)
    const ada = isi.copy(empat, 0, i, i + 4)
    let nilai = empat.readUInt32BE()
    const lima = Array.from({ length: 5 }, () => {
      const satu = nilai % 85
      nilai = Math.floor(nilai / 85)
      return String.fromCharCode(33 + satu)
    }).reverse()
    huruf.push(lima.join('').slice(0, ada + 1))
  }
  return Buffer.from(`${huruf.join('')}~>`)
}

/** A zlib stream whose check sum is wrong, which readers of PDF do not look at. */
function toRusakJumlah(isi: Buffer): Buffer {
  const padat = deflateSync(isi)
  padat.writeUInt32BE(0xdeadbeef, padat.length - 4)
  return padat
}

const pdf = (judul: string, isi: Buffer): Contoh => ({
  judul: `PDF: ${judul}`,
  nama: 'perdes.pdf',
  isi,
  tipe: 'application/pdf',
})

export const listPdfJahat = (): Contoh[] => [
  pdf('script on opening', createPdf('/OpenAction 4 0 R', [`<</S/JavaScript/JS(${TANDA})>>`])),
  pdf('action on opening, inline', createPdf('/OpenAction <</S/URI/URI(http://x.invalid)>>')),
  pdf('escaped name', createPdf('/OpenAction 4 0 R', [`<</S/J#61va#53cript/#4aS(${TANDA})>>`])),
  pdf('script by name tree', createPdf('/Names<</JavaScript 4 0 R>>', ['<</Names[(a) 5 0 R]>>'])),
  pdf('comment inside', createPdf('/AA %hai\n<</WC %hai\n 4 0 R>>')),
  pdf('NUL as white space', createPdf('/AA\u0000<</WC 4 0 R>>')),
  pdf('script in a rendition', createPdf('', ['<</S/Rendition/JS 5 0 R>>'])),
  pdf('launches a program', createPdf('/OpenAction 4 0 R', ['<</S/Launch/F(cmd.exe)>>'])),
  pdf('attached file', createPdf('/Names<</EmbeddedFiles 4 0 R>>', [`<</Names[(${TANDA}) 5 0 R]>>`])),
  pdf('attached file, escaped', createPdf('', ['<</Type/Embedded#46ile>>'])),
  pdf('form that sends', createPdf('', ['<</S/SubmitForm/F(http://x.invalid)>>'])),
  pdf('XFA form', createPdf('/AcroForm<</XFA[(a) 4 0 R]>>')),
  pdf('rich media', createPdf('', ['<</Subtype/RichMedia>>'])),
  pdf('encrypted', createPdf('', ['<</Filter/Standard/V 5>>'], '/Encrypt 4 0 R')),
  pdf('script in an object stream', createPdf('', [toObjStm(deflateSync(Buffer.from(SKRIP)))])),
  pdf(
    'script in a stream that says it is a picture',
    createPdf('', [toAliran('/Subtype/Image/Filter/FlateDecode', deflateSync(Buffer.from(SKRIP)))]),
  ),
  pdf(
    'escaped filter name',
    createPdf('', [toObjStm(deflateSync(Buffer.from(SKRIP)), '/Filter/Flate#44ecode')]),
  ),
  pdf(
    'escaped name in an object stream',
    createPdf('', [toObjStm(deflateSync(Buffer.from('10 0 <</S/JavaScr#69pt/J#53(x)>>')))]),
  ),
  pdf('wrong check sum', createPdf('', [toObjStm(toRusakJumlah(Buffer.from(SKRIP)))])),
  pdf(
    'hex and flate',
    createPdf('', [
      toObjStm(toHexPdf(deflateSync(Buffer.from(SKRIP))), '/Filter[/ASCIIHexDecode/FlateDecode]'),
    ]),
  ),
  pdf(
    'ASCII85 and flate',
    createPdf('', [
      toObjStm(toAscii85(deflateSync(Buffer.from(SKRIP))), '/Filter[/ASCII85Decode/FlateDecode]'),
    ]),
  ),
  pdf(
    'flate twice',
    createPdf('', [
      toObjStm(deflateSync(deflateSync(Buffer.from(SKRIP))), '/Filter[/FlateDecode/FlateDecode]'),
    ]),
  ),
  pdf('hex alone', createPdf('', [toObjStm(toHexPdf(Buffer.from(SKRIP)), '/Filter/ASCIIHexDecode')])),
  pdf('LZW', createPdf('', [toObjStm(Buffer.from(SKRIP), '/Filter/LZWDecode')])),
  pdf('stream bomb', createPdf('', [toObjStm(deflateSync(Buffer.alloc(150_000_000)))])),
  pdf('broken stream', createPdf('', [toObjStm(Buffer.from('x\u009cbukan zlib', 'latin1'))])),
  pdf(
    'script hidden by a comment before "stream"',
    createPdf('', [
      Buffer.concat([
        Buffer.from('<</Type/ObjStm/Filter/FlateDecode>>%x\nstream\r\n'),
        deflateSync(Buffer.from(SKRIP)),
        Buffer.from('\nendstream'),
      ]),
    ]),
  ),
]

/** Everything else that must be refused. */
export async function listBerkasJahat(): Promise<Contoh[]> {
  const jpeg = await toGambar().jpeg().toBuffer()
  const png = await toGambar().png().toBuffer()
  const besar = await toGambar(600, 400).jpeg().toBuffer()
  const webp = await toGambar(600, 400)
    .linear(1, 0)
    .composite([
      {
        input: await sharp({
          create: {
            width: 300,
            height: 200,
            channels: 3,
            background: '#000',
            noise: { type: 'gaussian', mean: 128, sigma: 30 },
          },
        })
          .png()
          .toBuffer(),
      },
    ])
    .webp()
    .toBuffer()
  const zip = createZip([['a.html', Buffer.from(HTML)]])
  const makro = createZip([
    ['[Content_Types].xml', Buffer.from('<Types/>')],
    ['xl/workbook.xml', Buffer.from('<workbook/>')],
    ['xl/vbaProject.bin', Buffer.from(TANDA)],
  ])
  const daftar: [judul: string, nama: string, isi: Buffer | string, tipe?: string][] = [
    ['SVG', 'gambar.svg', SVG, 'image/svg+xml'],
    ['SVG called PNG', 'gambar.png', SVG, 'image/png'],
    ['SVG said to be JPEG', 'gambar.jpg', SVG, 'image/jpeg'],
    ['SVGZ', 'gambar.svgz', deflateRawSync(SVG), 'image/svg+xml'],
    ['XHTML as XML', 'data.xml', XHTML, 'application/xml'],
    ['XHTML called PDF', 'data.pdf', XHTML, 'application/pdf'],
    ['HTML', 'halaman.html', HTML, 'text/html'],
    ['HTML in TXT', 'catatan.txt', HTML, 'text/plain'],
    ['HTML in JPG', 'foto.jpg', HTML, 'image/jpeg'],
    ['HTML in PNG', 'foto.png', HTML, 'image/png'],
    ['HTML behind a BOM', 'foto.webp', `\ufeff${HTML}`, 'image/webp'],
    ['HTML before PDF', 'perdes.pdf', `${HTML}\n%PDF-1.7`, 'application/pdf'],
    ['script', 'a.js', `alert('${TANDA}')`, 'text/javascript'],
    ['PHP', 'a.php', `<?php echo '${TANDA}'`, 'application/x-php'],
    ['program', 'a.exe', `MZ${TANDA}`, 'application/x-msdownload'],
    ['ELF called JPG', 'a.jpg', `\u007fELF${TANDA}`, 'image/jpeg'],
    ['shell script', 'a.sh', `#!/bin/sh\n${TANDA}`, 'text/x-sh'],
    ['ZIP', 'arsip.zip', zip, 'application/zip'],
    ['ZIP called PDF', 'arsip.pdf', zip, 'application/pdf'],
    ['ZIP bomb', 'bom.zip', createZip([['bom', Buffer.alloc(20_000_000)]]), 'application/zip'],
    ['ZIP bomb called JPG', 'bom.jpg', createZip([['bom', Buffer.alloc(20_000_000)]]), 'image/jpeg'],
    [
      'XLSX with a macro',
      'anggaran.xlsx',
      makro,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['XLSM', 'anggaran.xlsm', makro, 'application/vnd.ms-excel.sheet.macroEnabled.12'],
    ['DOCX', 'surat.docx', makro, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['GIF', 'gerak.gif', `GIF89a${TANDA}`, 'image/gif'],
    ['TIFF', 'pindai.tif', await toGambar().tiff().toBuffer(), 'image/tiff'],
    ['HEIC', 'foto.heic', '0000ftypheic0000', 'image/heic'],
    ['ICO', 'a.ico', '\u0000\u0000\u0001\u0000', 'image/x-icon'],
    ['CSV', 'data.csv', `=cmd|'${TANDA}'`, 'text/csv'],
    ['empty JPG', 'kosong.jpg', '', 'image/jpeg'],
    ['empty PDF', 'kosong.pdf', '', 'application/pdf'],
    ['three bytes', 'a.jpg', Buffer.from([0xff, 0xd8, 0xff]), 'image/jpeg'],
    ['JPEG called PNG', 'foto.png', jpeg, 'image/png'],
    ['PNG called JPG', 'foto.jpg', png, 'image/jpeg'],
    ['JPEG called PDF', 'foto.pdf', jpeg, 'application/pdf'],
    ['PDF called JPG', 'foto.jpg', createPdf(), 'image/jpeg'],
    ['JPEG without extension', 'foto', jpeg, 'image/jpeg'],
    ['JPEG called HTML', 'foto.html', jpeg, 'image/jpeg'],
    ['JPEG called SVG', 'foto.svg', jpeg, 'image/jpeg'],
    ['truncated JPEG', 'foto.jpg', besar.subarray(0, besar.length / 2), 'image/jpeg'],
    ['truncated PNG', 'foto.png', png.subarray(0, png.length - 40), 'image/png'],
    ['truncated WebP', 'foto.webp', webp.subarray(0, webp.length / 2), 'image/webp'],
    ['head of an AVIF', 'foto.avif', '0000ftypavif0000', 'image/avif'],
    [
      'PNG with broken pixels',
      'foto.png',
      Buffer.concat([png.subarray(0, 60), Buffer.alloc(60)]),
      'image/png',
    ],
    ['pixel bomb, complete', 'bom.png', createPng(8_000, 8_000), 'image/png'],
    ['pixel bomb, only said', 'bom.png', createPng(50_000, 50_000, 1), 'image/png'],
    ['pixel bomb, one long line', 'bom.png', createPng(60_000_000, 1, 1), 'image/png'],
    ['right-to-left name', 'foto\u202egpj.jpg', jpeg, 'image/jpeg'],
    ['isolate in the name', 'foto\u2066gpj.jpg', jpeg, 'image/jpeg'],
    ['double extension PHP', 'foto.php.jpg', jpeg, 'image/jpeg'],
    ['double extension HTML', 'foto.html.jpg', jpeg, 'image/jpeg'],
    ['double extension SVG', 'foto.svg.png', png, 'image/png'],
    ['extension after the picture', 'foto.jpg.exe', jpeg, 'image/jpeg'],
    ['hidden file', '.htaccess.jpg', jpeg, 'image/jpeg'],
    ['long name', `${'a'.repeat(220)}.jpg`, jpeg, 'image/jpeg'],
    ['too large JPEG', 'besar.jpg', Buffer.concat([jpeg, Buffer.alloc(10_000_001)]), 'image/jpeg'],
    ['too large PDF', 'besar.pdf', Buffer.concat([createPdf(), Buffer.alloc(10_000_001)]), 'application/pdf'],
  ]
  return daftar.map(([judul, nama, isi, tipe]) => ({
    judul,
    nama,
    isi: Buffer.isBuffer(isi) ? isi : Buffer.from(isi, 'utf8'),
    ...(tipe === undefined ? {} : { tipe }),
  }))
}

export type ContohBaik = Contoh & { jenis: string /** As Payload names it to staff. */; dibaca?: string }

/** Files that are taken in, some with things in them that must not survive. */
export async function listBerkasBaik(): Promise<ContohBaik[]> {
  const jpeg = await toGambar().jpeg().toBuffer()
  const png = await toGambar().png().toBuffer()
  const gps = await toGambar(80, 60)
    .withExif({
      IFD0: { Artist: TANDA, ImageDescription: TANDA },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '2/1 12/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '113/1 55/1 0/1',
      },
    })
    .jpeg()
    .toBuffer()
  const ekor = Buffer.concat([Buffer.from(HTML), createZip([['a.html', Buffer.from(TANDA)]])])
  const komentar = Buffer.concat([
    png.subarray(0, 33),
    toPotonganPng('tEXt', Buffer.from(`Comment\u0000${HTML}`)),
    png.subarray(33),
  ])
  const halaman = toAliran('/Filter/FlateDecode', deflateSync(Buffer.from('BT /F1 12 Tf (JavaScript) Tj ET')))
  return [
    { judul: 'JPEG', nama: 'Foto Kantor.JPG', isi: jpeg, jenis: 'image/jpeg' },
    { judul: 'PNG', nama: 'logo.png', isi: png, jenis: 'image/png' },
    { judul: 'WebP', nama: 'a.webp', isi: await toGambar().webp().toBuffer(), jenis: 'image/webp' },
    { judul: 'AVIF', nama: 'a.avif', isi: await toGambar().avif().toBuffer(), jenis: 'image/avif' },
    { judul: 'JPEG with GPS', nama: 'lokasi.jpg', isi: gps, jenis: 'image/jpeg' },
    {
      judul: 'JPEG with HTML and ZIP behind',
      nama: 'ganda.jpg',
      isi: Buffer.concat([jpeg, ekor]),
      jenis: 'image/jpeg',
    },
    { judul: 'PNG with HTML in a comment', nama: 'komentar.png', isi: komentar, jenis: 'image/png' },
    { judul: 'JPEG said to be HTML', nama: 'foto.jpg', isi: jpeg, tipe: 'text/html', jenis: 'image/jpeg' },
    { judul: 'JPEG said to be SVG', nama: 'foto.jpg', isi: jpeg, tipe: 'image/svg+xml', jenis: 'image/jpeg' },
    { judul: 'JPEG of no type', nama: 'foto.jpg', isi: jpeg, tipe: '', jenis: 'image/jpeg' },
    { judul: 'path in the name', nama: '../../../etc/cron.d/foto.jpg', isi: jpeg, jenis: 'image/jpeg' },
    { judul: 'markup in the name', nama: '"><img src=x>.jpg', isi: jpeg, jenis: 'image/jpeg' },
    { judul: 'MP3 with tags', nama: 'salam.mp3', isi: toMp3(TANDA), jenis: 'audio/mpeg' },
    {
      judul: 'M4A',
      nama: 'catatan suara.m4a',
      isi: toMp4('M4A ', ['soun'], TANDA),
      jenis: 'audio/mp4',
      dibaca: 'audio/x-m4a',
    },
    {
      judul: 'M4A of another brand',
      nama: 'rekaman.m4a',
      isi: toMp4('isom', ['soun'], TANDA),
      jenis: 'audio/mp4',
      dibaca: 'video/mp4',
    },
    {
      judul: 'MP4 with a place',
      nama: 'rapat.mp4',
      isi: toMp4('isom', ['vide', 'soun'], TANDA),
      jenis: 'video/mp4',
    },
    { judul: 'PDF', nama: 'Perdes No. 7.pdf', isi: createPdf('', [halaman]), jenis: 'application/pdf' },
    {
      judul: 'PDF that opens at a page',
      nama: 'a.pdf',
      isi: createPdf('/OpenAction[3 0 R /XYZ null null 0]'),
      jenis: 'application/pdf',
    },
    {
      judul: 'PDF with ASCII85',
      nama: 'b.pdf',
      isi: createPdf('', [
        toAliran('/Filter[/ASCII85Decode/FlateDecode]', toAscii85(deflateSync(Buffer.from('BT ET')))),
      ]),
      jenis: 'application/pdf',
    },
    {
      judul: 'PDF with a photo',
      nama: 'c.pdf',
      isi: createPdf('', [toAliran('/Subtype/Image/Filter/DCTDecode', jpeg)]),
      jenis: 'application/pdf',
    },
    {
      judul: 'PDF with HTML behind',
      nama: 'd.pdf',
      isi: Buffer.concat([createPdf(), Buffer.from('<b>hai</b>')]),
      jenis: 'application/pdf',
    },
  ]
}
