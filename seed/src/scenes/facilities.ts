/** Scene: what a village has built, and the enterprises it owns or lives with. */
import { BUMDES_CONTOH, FASILITAS_CONTOH, KDMP_CONTOH } from '../data/sarana-contoh.ts'
import type { DesaTerisi } from './people.ts'
import { type Panggung, toOrang } from './stage.ts'

/** Left alone where the village has any; some villages have less, and one in three no enterprise. */
export async function createSaranaContoh(panggung: Panggung, desa: DesaTerisi): Promise<void> {
  const { payload } = panggung
  const req = await toOrang(panggung, `operator-desa@${desa.slug}.contoh.invalid`)
  const { totalDocs } = await payload.count({ collection: 'fasilitas', overrideAccess: false, req })
  if (totalDocs > 0) return
  for (const isi of FASILITAS_CONTOH.slice(desa.nomor % 2))
    await payload.create({
      collection: 'fasilitas',
      data: { ...isi, desa: desa.id, tampil: true },
      depth: 0,
      overrideAccess: false,
      req,
    })
  if (desa.nomor % 3 === 2) return
  for (const data of listLembaga(desa, panggung.now.getFullYear()))
    await payload.create({
      collection: 'lembaga-ekonomi',
      data: { ...data, desa: desa.id, tampil: true },
      depth: 0,
      overrideAccess: false,
      req,
    })
}

const toUsaha = (daftar: readonly string[]) => daftar.map((bidang) => ({ bidang }))

function listLembaga(desa: DesaTerisi, tahun: number) {
  return [
    {
      ...BUMDES_CONTOH,
      usaha: toUsaha(BUMDES_CONTOH.usaha),
      daftarHasil: BUMDES_CONTOH.daftarHasil.map(({ mundur, ...hasil }) => ({
        tahun: tahun - mundur,
        ...hasil,
      })),
    },
    { ...KDMP_CONTOH, nama: `Koperasi Desa Merah Putih ${desa.nama}`, usaha: toUsaha(KDMP_CONTOH.usaha) },
  ]
}
