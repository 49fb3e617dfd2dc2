/** Scene: each sample village's budgets, imported by the operator, verified and set by the others. */
import { importApbdes, transitionDokumen } from 'cms/server'
import { createCsvContoh } from '../data/apbdes-contoh.ts'
import { type DesaContoh, TAHUN_CONTOH } from '../data/desa-contoh.ts'
import { createPdfContoh } from './document-pdf.ts'
import type { DesaTerisi } from './people.ts'
import { type AkunContoh, type Panggung, toOrang } from './stage.ts'

type Fase = 'awal' | 'perubahan'
type Aksi = 'ajukan' | 'verifikasi' | 'tetapkan' | 'undangkan'

/** A year that is over has been changed once, so that semula and menjadi are there to be seen. */
export const TAHUN_BERUBAH = 2025

/** Budgets that are there already are left alone. Answers how many were set. */
export async function createApbdesContoh(
  panggung: Panggung,
  desa: DesaTerisi,
  akun: readonly AkunContoh[],
  { pecahan = 1, pemilikPdf = desa.nama }: { pecahan?: number; pemilikPdf?: string } = {},
): Promise<number> {
  const tempat = { panggung, desa, akun, pecahan, pemilikPdf }
  let jumlah = 0
  for (const tahun of TAHUN_CONTOH) {
    if (await hasApbdes(panggung, desa, tahun)) continue
    const perdes = { nomor: `4 Tahun ${tahun - 1}`, tanggal: `${tahun - 1}-12-27` }
    await setAnggaran(tempat, tahun, 'awal', perdes)
    jumlah += 1
    if (tahun !== TAHUN_BERUBAH) continue
    await setAnggaran(tempat, tahun, 'perubahan', { nomor: `3 Tahun ${tahun}`, tanggal: `${tahun}-09-30` })
    jumlah += 1
  }
  return jumlah
}

type Tempat = {
  panggung: Panggung
  desa: DesaTerisi
  akun: readonly AkunContoh[]
  pecahan: number
  /** The village that the texts of its regulations name. */
  pemilikPdf: string
}
type Perdes = { nomor: string; tanggal: string }

/** Imported, verified, set and promulgated, each by whom it falls to. */
async function setAnggaran(tempat: Tempat, tahun: number, fase: Fase, perdes: Perdes): Promise<void> {
  const { panggung, desa, akun } = tempat
  const id = await importContoh(tempat, tahun, fase)
  const step = async (peran: string, aksi: Aksi, masukan = {}): Promise<void> => {
    const req = await toOrang(panggung, getEmail(akun, desa, peran))
    const hasil = await transitionDokumen(req, { kumpulan: 'apbdes', id, aksi, masukan, now: panggung.now })
    if (!hasil.ok)
      throw new Error(`${desa.nama} ${tahun}: ${hasil.reason.alasan.map(({ pesan }) => pesan).join(' ')}`)
  }
  await step('operator-desa', 'ajukan')
  await step('sekretaris-desa', 'verifikasi')
  await step('kepala-desa', 'tetapkan', { nomorPerdes: perdes.nomor, tanggalPerdes: perdes.tanggal })
  await step('sekretaris-desa', 'undangkan', {
    nomorUndang: perdes.nomor,
    tanggalUndang: perdes.tanggal,
    berkasPeraturan: await createNaskah(tempat, tahun, fase, perdes),
  })
}

async function createNaskah(
  { panggung, desa, akun, pemilikPdf }: Tempat,
  tahun: number,
  fase: Fase,
  { nomor }: Perdes,
): Promise<string> {
  const tentang = `${fase === 'awal' ? '' : 'Perubahan atas '}APBDes Tahun Anggaran ${tahun}`
  const judul = `Peraturan Desa Nomor ${nomor} tentang ${tentang}`
  const isi = createPdfContoh(pemilikPdf, judul, { pasal: [`Rincian ${tentang} tercantum dalam lampiran.`] })
  const { id } = await panggung.payload.create({
    collection: 'berkas',
    data: { desa: desa.id, alt: judul },
    file: { data: isi, mimetype: 'application/pdf', name: 'perdes.pdf', size: isi.length },
    depth: 0,
    overrideAccess: false,
    req: await toOrang(panggung, getEmail(akun, desa, 'sekretaris-desa')),
  })
  return id
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

type PilihanBerkas = { now: Date; pecahan: number; fase: string }

/** The file that the operator of a village uploads. */
export const createBerkasApbdes = (
  desa: DesaContoh,
  tahun: number,
  { now, pecahan, fase }: PilihanBerkas,
) => ({
  namaBerkas: `apbdes-${tahun}.csv`,
  byte: new TextEncoder().encode(
    createCsvContoh(desa, tahun, { tahunBerjalan: now.getFullYear(), pecahan, isBerubah: fase !== 'awal' }),
  ),
})

async function importContoh(
  { panggung, desa, akun, pecahan }: Tempat,
  tahun: number,
  fase: Fase,
): Promise<string> {
  const req = await toOrang(panggung, getEmail(akun, desa, 'operator-desa'))
  const hasil = await importApbdes(req, {
    desa: desa.id,
    tahun,
    fase,
    sampai: null,
    ...createBerkasApbdes(desa, tahun, { now: panggung.now, pecahan, fase }),
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
