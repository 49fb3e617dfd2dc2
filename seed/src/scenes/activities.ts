/** Scene: what the villages that record realisation tell of their activities, written by the operator and released by the secretary. */
import { toTanggal } from 'cms/dasar/tanggal'
import { TAHUN_CONTOH } from '../data/desa-contoh.ts'
import { KEGIATAN_CONTOH } from '../data/kegiatan-contoh.ts'
import { DESA_PENCATAT } from '../data/realisasi-contoh.ts'
import { createPdfContoh } from './document-pdf.ts'
import type { DesaTerisi } from './people.ts'
import type { Panggung } from './stage.ts'
import { createFoto, hasIsi, type Peran, release, toPeran } from './texts.ts'

/** Left alone where the village has any. Answers how many. */
export async function createKegiatanContoh(panggung: Panggung, desa: DesaTerisi): Promise<number> {
  const hariIni = toTanggal(panggung.now)
  const tahun = TAHUN_CONTOH.find((satu) => String(satu) === hariIni.slice(0, 4))
  if (tahun === undefined || !DESA_PENCATAT.some((slug) => slug === desa.slug)) return 0
  const peran = await toPeran(panggung, desa)
  if (await hasIsi(panggung, 'kegiatan', peran.operator)) return 0
  const berkas = await createDpa(panggung, desa, peran)
  for (const { foto, tim, mulai, selesai, daftarTempat, ...isi } of KEGIATAN_CONTOH) {
    const terambil = foto.filter(({ hari }) => `${tahun}-${hari}` <= hariIni)
    const daftarFoto = []
    for (const [nomor, { hari, ...satu }] of terambil.entries())
      daftarFoto.push({
        ...satu,
        tanggal: `${tahun}-${hari}`,
        foto: await createFoto(panggung, desa, peran.operator, 400 + nomor),
      })
    const { id } = await panggung.payload.create({
      collection: 'kegiatan',
      data: {
        ...isi,
        desa: desa.id,
        status: 'draf',
        tahun,
        daftarTempat: [...daftarTempat],
        mulai: `${tahun}-${mulai}`,
        selesai: `${tahun}-${selesai}`,
        tim: tim.map((fungsi) => ({ fungsi })),
        daftarFoto,
        daftarDokumen: [
          {
            judulDokumen: 'Dokumen pelaksanaan anggaran',
            jenis: 'dpa',
            nomor: `${isi.kodeKegiatan}/DPA/${tahun}`,
            tanggal: `${tahun}-01-12`,
            berkas,
          },
        ],
      },
      depth: 0,
      overrideAccess: false,
      req: peran.operator,
    })
    await release(panggung, peran, 'kegiatan', id)
  }
  return KEGIATAN_CONTOH.length
}

async function createDpa({ payload }: Panggung, desa: DesaTerisi, { operator }: Peran): Promise<string> {
  const isi = createPdfContoh(desa.nama, 'Dokumen pelaksanaan anggaran', {
    pasal: ['Rincian rekaan untuk data contoh, tanpa nama siapa pun.'],
  })
  const { id } = await payload.create({
    collection: 'berkas',
    data: { desa: desa.id, alt: 'Dokumen pelaksanaan anggaran contoh' },
    file: { data: isi, mimetype: 'application/pdf', name: 'dpa.pdf', size: isi.length },
    depth: 0,
    overrideAccess: false,
    req: operator,
  })
  return id
}
