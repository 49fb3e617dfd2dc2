/** Scene: what a village lists of its papers, and what its PPID and head decided to keep back. */
import { transitionDokumen } from 'cms/server'
import { INFORMASI_CONTOH, PENGECUALIAN_CONTOH } from '../data/informasi-contoh.ts'
import type { DesaTerisi } from './people.ts'
import { type Panggung, toOrang } from './stage.ts'
import { hasIsi } from './texts.ts'

/** Left alone where the village has any; each village keeps something else on paper. */
export async function createInformasiContoh(panggung: Panggung, desa: DesaTerisi): Promise<void> {
  const operator = await toOrang(panggung, `operator-desa@${desa.slug}.contoh.invalid`)
  const { totalDocs } = await panggung.payload.count({
    collection: 'informasi',
    overrideAccess: false,
    req: operator,
  })
  if (totalDocs === 0)
    for (const { bentuk, ...isi } of INFORMASI_CONTOH.slice(0, 1 + (desa.nomor % INFORMASI_CONTOH.length)))
      await panggung.payload.create({
        collection: 'informasi',
        data: { ...isi, bentuk: [...bentuk], desa: desa.id, tampil: true },
        depth: 0,
        overrideAccess: false,
        req: operator,
      })
  if (!(await hasIsi(panggung, 'pengecualian', operator))) await createPengecualian(panggung, desa)
}

async function createPengecualian(panggung: Panggung, desa: DesaTerisi): Promise<void> {
  const { payload, now } = panggung
  const operator = await toOrang(panggung, `operator-desa@${desa.slug}.contoh.invalid`)
  const tahun = now.getFullYear()
  const { id } = await payload.create({
    collection: 'pengecualian',
    data: {
      ...PENGECUALIAN_CONTOH,
      huruf: [...PENGECUALIAN_CONTOH.huruf],
      berlakuSampai: `${tahun + 5}-12-31`,
      desa: desa.id,
      status: 'draf',
    },
    depth: 0,
    overrideAccess: false,
    req: operator,
  })
  for (const [peran, aksi] of [
    ['operator-desa', 'ajukan'],
    ['sekretaris-desa', 'verifikasi'],
    ['kepala-desa', 'tetapkan'],
  ] as const) {
    const req = await toOrang(panggung, `${peran}@${desa.slug}.contoh.invalid`)
    const masukan = {
      nomorPerdes: `188.45/${desa.nomor + 1}/${tahun - 1}`,
      tanggalPerdes: `${tahun - 1}-12-15`,
    }
    const hasil = await transitionDokumen(req, { kumpulan: 'pengecualian', id, aksi, masukan, now })
    if (!hasil.ok)
      throw new Error(`pengecualian ${aksi}: ${hasil.reason.alasan.map(({ pesan }) => pesan).join(' ')}`)
  }
}
