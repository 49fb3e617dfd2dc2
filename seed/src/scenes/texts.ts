/** Scene: news, announcements, events, pictures and documents, written by the operator and released by the secretary. */
import { type KumpulanNaskah, transitionDokumen } from 'cms/server'
import type { PayloadRequest } from 'payload'
import { listLembagaContoh, listPerangkatContoh, type NaskahContoh } from '../data/naskah-contoh.ts'
import { createPdfContoh } from './document-pdf.ts'
import type { DesaTerisi } from './people.ts'
import { createPemandangan } from './picture.ts'
import { type Panggung, toOrang } from './stage.ts'

export type Peran = { operator: PayloadRequest; sekretaris: PayloadRequest }

/** Kinds that have rows in the village are left alone. Answers how many texts were released. */
export async function createNaskahContoh(
  panggung: Panggung,
  desa: DesaTerisi,
  naskah: NaskahContoh,
): Promise<number> {
  const peran = await toPeran(panggung, desa)
  const jumlah = [
    await createBerita(panggung, desa, peran, naskah.berita),
    await createPengumuman(panggung, desa, peran, naskah.pengumuman),
    await createAgenda(panggung, desa, peran, naskah.agenda),
    await createGaleri(panggung, desa, peran, naskah.judulGaleri),
    await createDokumen(panggung, desa, peran, naskah),
  ]
  await createPemerintahan(panggung, desa, peran.operator)
  return jumlah.reduce((a, b) => a + b, 0)
}

export const toPeran = async (panggung: Panggung, desa: DesaTerisi): Promise<Peran> => ({
  operator: await toOrang(panggung, `operator-desa@${desa.slug}.contoh.invalid`),
  sekretaris: await toOrang(panggung, `sekretaris-desa@${desa.slug}.contoh.invalid`),
})

async function createBerita(
  panggung: Panggung,
  desa: DesaTerisi,
  peran: Peran,
  daftar: NaskahContoh['berita'],
): Promise<number> {
  if (await hasIsi(panggung, 'berita', peran.operator)) return 0
  for (const { isBerfoto, ...isi } of daftar) {
    const foto = isBerfoto ? await createFoto(panggung, desa, peran.operator, 100) : undefined
    const keteranganFoto = isBerfoto ? 'Gambar rekaan untuk data contoh' : undefined
    const { id } = await panggung.payload.create({
      collection: 'berita',
      data: { ...isi, desa: desa.id, status: 'draf', foto, keteranganFoto },
      depth: 0,
      overrideAccess: false,
      req: peran.operator,
    })
    await release(panggung, peran, 'berita', id)
  }
  return daftar.length
}

/** The one of a danger goes public at once and waits to be verified. */
async function createPengumuman(
  panggung: Panggung,
  desa: DesaTerisi,
  peran: Peran,
  daftar: NaskahContoh['pengumuman'],
): Promise<number> {
  if (await hasIsi(panggung, 'pengumuman', peran.operator)) return 0
  for (const isi of daftar) {
    const { id } = await panggung.payload.create({
      collection: 'pengumuman',
      data: { ...isi, desa: desa.id, status: 'draf' },
      depth: 0,
      overrideAccess: false,
      req: peran.operator,
    })
    if (isi.sifat === 'biasa') await release(panggung, peran, 'pengumuman', id)
    else await step(panggung, peran.operator, 'pengumuman', id, 'terbitkan-segera')
  }
  return daftar.length
}

async function createAgenda(
  panggung: Panggung,
  desa: DesaTerisi,
  peran: Peran,
  daftar: NaskahContoh['agenda'],
): Promise<number> {
  if (await hasIsi(panggung, 'agenda', peran.operator)) return 0
  for (const isi of daftar) {
    const { id } = await panggung.payload.create({
      collection: 'agenda',
      data: { ...isi, desa: desa.id, status: 'draf' },
      depth: 0,
      overrideAccess: false,
      req: peran.operator,
    })
    await release(panggung, peran, 'agenda', id)
  }
  return daftar.length
}

async function createGaleri(
  panggung: Panggung,
  desa: DesaTerisi,
  peran: Peran,
  daftarJudul: readonly string[],
): Promise<number> {
  if (await hasIsi(panggung, 'galeri', peran.operator)) return 0
  for (const judul of daftarJudul) {
    const foto = [
      await createFoto(panggung, desa, peran.operator, 200),
      await createFoto(panggung, desa, peran.operator, 300),
    ]
    const { id } = await panggung.payload.create({
      collection: 'galeri',
      data: {
        desa: desa.id,
        status: 'draf',
        judul,
        tempat: 'Dusun dua',
        tanggalFoto: `${panggung.now.getFullYear()}-08-12`,
        keterangan: 'Gambar rekaan untuk data contoh.',
        daftarFoto: foto.map((satu, i) => ({ foto: satu, keterangan: i === 0 ? 'Sebelum' : 'Sesudah' })),
      },
      depth: 0,
      overrideAccess: false,
      req: peran.operator,
    })
    await release(panggung, peran, 'galeri', id)
  }
  return daftarJudul.length
}

async function createDokumen(
  panggung: Panggung,
  desa: DesaTerisi,
  peran: Peran,
  { dokumen: daftar, pemilikPdf }: Pick<NaskahContoh, 'dokumen' | 'pemilikPdf'>,
): Promise<number> {
  if (await hasIsi(panggung, 'dokumen', peran.operator)) return 0
  const daftarId: string[] = []
  for (const contoh of daftar) {
    const { pasal: _pasal, mengubah, ...isi } = contoh
    const judul = `${isi.jenis} ${isi.nomor ?? ''} Tahun ${isi.tahun} tentang ${isi.tentang}`
    const data = createPdfContoh(pemilikPdf, judul, contoh)
    const berkas = await panggung.payload.create({
      collection: 'berkas',
      data: { alt: `Naskah ${isi.tentang}`, desa: desa.id },
      file: { data, mimetype: 'application/pdf', name: 'dokumen.pdf', size: data.length },
      depth: 0,
      overrideAccess: false,
      req: peran.operator,
    })
    const diubah = mengubah === undefined ? undefined : daftarId[mengubah]
    const { id } = await panggung.payload.create({
      collection: 'dokumen',
      data: {
        ...isi,
        desa: desa.id,
        status: 'draf',
        berkas: berkas.id,
        ...(diubah === undefined ? {} : { mengubah: [diubah] }),
      },
      depth: 0,
      overrideAccess: false,
      req: peran.operator,
    })
    daftarId.push(id)
    await release(panggung, peran, 'dokumen', id)
  }
  return daftar.length
}

async function createPemerintahan(
  { payload }: Panggung,
  desa: DesaTerisi,
  req: PayloadRequest,
): Promise<void> {
  const ada = await payload.count({ collection: 'perangkat', overrideAccess: false, req })
  if (ada.totalDocs > 0) return
  for (const isi of listPerangkatContoh(desa)) {
    await payload.create({
      collection: 'perangkat',
      data: { ...isi, desa: desa.id, aktif: true },
      depth: 0,
      overrideAccess: false,
      req,
    })
  }
  for (const isi of listLembagaContoh(desa)) {
    await payload.create({
      collection: 'lembaga',
      data: { ...isi, desa: desa.id, aktif: true },
      depth: 0,
      overrideAccess: false,
      req,
    })
  }
}

export async function hasIsi(
  { payload }: Panggung,
  kumpulan: KumpulanNaskah,
  req: PayloadRequest,
): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: kumpulan, overrideAccess: false, req })
  return totalDocs > 0
}

export async function createFoto(
  { payload }: Panggung,
  desa: DesaTerisi,
  req: PayloadRequest,
  benih: number,
): Promise<string> {
  const data = await createPemandangan(desa.nomor + benih)
  const { id } = await payload.create({
    collection: 'berkas',
    data: { alt: `Gambar rekaan ${desa.nama}: tepi sungai dan rumah panggung`, desa: desa.id },
    file: { data, mimetype: 'image/webp', name: 'gambar.webp', size: data.length },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return id
}

export async function release(
  panggung: Panggung,
  { operator, sekretaris }: Peran,
  kumpulan: KumpulanNaskah,
  id: string,
): Promise<void> {
  await step(panggung, operator, kumpulan, id, 'ajukan')
  await step(panggung, sekretaris, kumpulan, id, 'terbitkan')
}

/** One step of the workflow; a refusal ends the play. */
export async function step(
  { now }: Panggung,
  req: PayloadRequest,
  kumpulan: KumpulanNaskah,
  id: string,
  aksi: 'ajukan' | 'terbitkan' | 'terbitkan-segera',
): Promise<void> {
  const hasil = await transitionDokumen(req, { kumpulan, id, aksi, masukan: {}, now })
  if (!hasil.ok)
    throw new Error(`${kumpulan} ${aksi}: ${hasil.reason.alasan.map(({ pesan }) => pesan).join(' ')}`)
}
