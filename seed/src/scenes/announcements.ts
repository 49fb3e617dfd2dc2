/** Scene: what was announced outside the portal too, on the board before the office and in the meeting. */
import { toTanggal } from 'cms/dasar/tanggal'
import type { DesaTerisi } from './people.ts'
import { type Panggung, toOrang } from './stage.ts'

/** Each village tells of something else, so that the table of the province has something to compare. */
const KEWAJIBAN = ['pelaksana', 'pengaduan', 'dana-desa', 'penjabaran'] as const

/** Left alone where the village has any. */
export async function createPengumumanContoh(panggung: Panggung, desa: DesaTerisi): Promise<void> {
  const req = await toOrang(panggung, `operator-desa@${desa.slug}.contoh.invalid`)
  const { payload, now } = panggung
  const { totalDocs } = await payload.count({ collection: 'bukti-pengumuman', overrideAccess: false, req })
  if (totalDocs > 0) return
  const tahun = Number(toTanggal(now).slice(0, 4))
  for (const kewajiban of KEWAJIBAN.slice(0, 1 + (desa.nomor % KEWAJIBAN.length))) {
    await payload.create({
      collection: 'bukti-pengumuman',
      data: {
        desa: desa.id,
        jenis: 'pengumuman',
        kewajiban,
        tahun,
        tanggal: `${tahun - 1}-12-${20 + (desa.nomor % 11)}`,
        media: desa.nomor % 2 === 0 ? ['papan', 'musyawarah'] : ['baliho'],
        keterangan: 'Di depan kantor desa',
        tampil: true,
      },
      depth: 0,
      overrideAccess: false,
      req,
    })
  }
}
