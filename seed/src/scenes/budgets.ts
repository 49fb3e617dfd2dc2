/** Scene: each sample village's budgets, imported by the operator, verified and set by the others. */
import { importApbdes, transitionDokumen } from 'cms/server'
import { createCsvContoh } from '../data/apbdes-contoh.ts'
import { type DesaContoh, TAHUN_CONTOH } from '../data/desa-contoh.ts'
import type { DesaTerisi } from './people.ts'
import { type AkunContoh, type Panggung, toOrang } from './stage.ts'

/** Budgets that are there already are left alone. Answers how many were set. */
export async function createApbdesContoh(
  panggung: Panggung,
  desa: DesaTerisi,
  akun: readonly AkunContoh[],
  pecahan = 1,
): Promise<number> {
  let jumlah = 0
  for (const tahun of TAHUN_CONTOH) {
    if (await hasApbdes(panggung, desa, tahun)) continue
    const id = await importContoh(panggung, desa, akun, { tahun, pecahan })
    const { now } = panggung
    const step = async (
      peran: string,
      aksi: 'ajukan' | 'verifikasi' | 'tetapkan',
      masukan = {},
    ): Promise<void> => {
      const req = await toOrang(panggung, getEmail(akun, desa, peran))
      const hasil = await transitionDokumen(req, { kumpulan: 'apbdes', id, aksi, masukan, now })
      if (!hasil.ok)
        throw new Error(`${desa.nama} ${tahun}: ${hasil.reason.alasan.map(({ pesan }) => pesan).join(' ')}`)
    }
    await step('operator-desa', 'ajukan')
    await step('sekretaris-desa', 'verifikasi')
    await step('kepala-desa', 'tetapkan', {
      nomorPerdes: `4 Tahun ${tahun - 1}`,
      tanggalPerdes: `${tahun - 1}-12-27`,
    })
    jumlah += 1
  }
  return jumlah
}

async function hasApbdes(panggung: Panggung, desa: DesaTerisi, tahun: number): Promise<boolean> {
  const req = await toOrang(panggung, `operator-desa@${desa.slug}.contoh.invalid`)
  const { totalDocs } = await panggung.payload.count({
    collection: 'apbdes',
    where: { tahun: { equals: tahun } },
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}

/** The file that the operator of a village uploads. */
export const createBerkasApbdes = (desa: DesaContoh, tahun: number, now: Date, pecahan: number) => ({
  namaBerkas: `apbdes-${tahun}.csv`,
  byte: new TextEncoder().encode(createCsvContoh(desa, tahun, now.getFullYear(), pecahan)),
})

async function importContoh(
  panggung: Panggung,
  desa: DesaTerisi,
  akun: readonly AkunContoh[],
  { tahun, pecahan }: { tahun: number; pecahan: number },
): Promise<string> {
  const req = await toOrang(panggung, getEmail(akun, desa, 'operator-desa'))
  const hasil = await importApbdes(req, {
    desa: desa.id,
    tahun,
    fase: 'awal',
    ...createBerkasApbdes(desa, tahun, panggung.now, pecahan),
    terapkan: true,
  })
  if (!hasil.ok || hasil.value.dokumen === null) throw new Error(`${desa.nama} ${tahun}: import was refused`)
  return hasil.value.dokumen
}

function getEmail(akun: readonly AkunContoh[], desa: DesaTerisi, peran: string): string {
  const satu = akun.find((orang) => orang.desa === desa.slug && orang.peran === peran)
  if (satu === undefined) throw new Error(`No ${peran} in ${desa.nama}`)
  return satu.email
}
