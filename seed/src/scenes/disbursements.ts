/** Scene: the first stage of the Dana Desa of two sample villages, handed over by the village and stated by an officer above. */
import { toTanggal } from 'cms/dasar/tanggal'
import { CATATAN_CONTOH, DESA_PENCATAT } from '../data/realisasi-contoh.ts'
import type { DesaTerisi } from './people.ts'
import { type Panggung, toOrang } from './stage.ts'

/** The year whose rules the portal brings along. */
const TAHUN = 2026
const KODE = 'DD26-R1'

/** Left alone where anything was handed over, and before its days have come. */
export async function createPenyaluranContoh(panggung: Panggung, desa: DesaTerisi): Promise<void> {
  const { payload, now } = panggung
  if (!DESA_PENCATAT.some((slug) => slug === desa.slug) || toTanggal(now) < `${TAHUN}-03-12`) return
  const operator = await toOrang(panggung, `operator-desa@${desa.slug}.contoh.invalid`)
  const { totalDocs } = await payload.count({
    collection: 'penyerahan',
    overrideAccess: false,
    req: operator,
  })
  if (totalDocs > 0) return
  const tahap = { desa: desa.id, tahun: TAHUN, kode: KODE }
  await payload.create({
    collection: 'penyerahan',
    data: { ...tahap, diserahkanPada: `${TAHUN}-02-20` },
    depth: 0,
    overrideAccess: false,
    req: operator,
  })
  const jumlah = await findCair(panggung, desa)
  await payload.create({
    collection: 'pernyataan-penyaluran',
    data: {
      ...tahap,
      dipenuhi: ['DD26-KUASA'],
      lengkapPada: `${TAHUN}-03-02`,
      ...(jumlah === null ? {} : { nilai: jumlah, jumlahCair: jumlah, cairPada: `${TAHUN}-03-12` }),
    },
    depth: 0,
    overrideAccess: false,
    req: await toOrang(panggung, 'admin-provinsi@contoh.invalid'),
  })
}

/** What the village recorded as received of the first stage; null where it recorded nothing. */
async function findCair({ payload, ...panggung }: Panggung, desa: DesaTerisi): Promise<number | null> {
  const uraian = CATATAN_CONTOH.find(({ kodeRekening }) => kodeRekening === '4.2.1.01')?.uraian ?? ''
  const { docs } = await payload.find({
    collection: 'realisasi',
    where: { uraian: { equals: uraian }, tahun: { equals: TAHUN } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req: await toOrang({ payload, ...panggung }, `operator-desa@${desa.slug}.contoh.invalid`),
  })
  return docs[0]?.jumlah ?? null
}
