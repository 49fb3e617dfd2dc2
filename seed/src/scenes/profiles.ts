/** Scene: what each sample village tells of itself, with a picture drawn for the purpose. */

import type { DesaTerisi } from './people.ts'
import { createPemandangan } from './picture.ts'
import { type Panggung, toOrang } from './stage.ts'

/** Made by the village's operator; a profile that is there is left alone. */
export async function createProfilContoh(panggung: Panggung, desa: DesaTerisi): Promise<void> {
  const { payload } = panggung
  const req = await toOrang(panggung, `operator-desa@${desa.slug}.contoh.invalid`)
  const { totalDocs } = await payload.count({ collection: 'profil-desa', overrideAccess: false, req })
  if (totalDocs > 0) return
  const data = await createPemandangan(desa.nomor)
  const foto = await payload.create({
    collection: 'berkas',
    data: { alt: `Gambar ${desa.nama}: rumah-rumah panggung di tepi sungai`, desa: desa.id },
    file: { data, mimetype: 'image/webp', name: 'pemandangan.webp', size: data.length },
    depth: 0,
    overrideAccess: false,
    req,
  })
  await payload.create({
    collection: 'profil-desa',
    data: {
      desa: desa.id,
      foto: foto.id,
      keteranganFoto: 'Gambar rekaan untuk data contoh, November 2026',
      sambutan: toSambutan(desa.nama),
      alamatKantor: `Jalan Contoh Nomor ${desa.nomor - 2900}, ${desa.nama}`,
      jamLayanan: 'Senin–Jumat, 08.00–15.00 WIB',
      teleponKantor: '0500-000000',
      jumlahPenduduk: 640 + (desa.nomor % 13) * 57,
      tanggalPenduduk: '2025-12-31',
      sumberPenduduk: 'Buku induk penduduk (angka rekaan)',
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
}

function toSambutan(nama: string) {
  const teks = (text: string, format = 0) => ({
    type: 'text',
    text,
    format,
    detail: 0,
    mode: 'normal',
    style: '',
    version: 1,
  })
  const blok = (children: unknown[]) => ({
    type: 'paragraph',
    children,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
  })
  return {
    root: {
      type: 'root',
      direction: 'ltr' as const,
      format: '' as const,
      indent: 0,
      version: 1,
      children: [
        blok([
          teks('Selamat datang di '),
          teks(nama, 1),
          teks('. Halaman ini berisi data contoh untuk mencoba portal.'),
        ]),
        blok([teks('Di sini Anda dapat melihat rencana dan belanja desa dari tahun ke tahun.')]),
      ],
    },
  }
}
