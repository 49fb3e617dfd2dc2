/** Writes one stamped village into schema cms, its files into the private store. */
import { link } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import {
  calculateIsiHash,
  createBaris,
  createJejak,
  type Db,
  loadAcuan,
  parseApbdes,
  parseCsv,
  toAlasanImpor,
} from 'cms/server'
import { createBerkasApbdes } from '../scenes/budgets.ts'
import type { DesaTerisi } from '../scenes/people.ts'
import { PECAHAN, updateBergabung } from './pattern.ts'
import { type Baris, createBarisTabel, type IsiDesa, TABEL } from './rows.ts'
import { toCap, toIsiCap } from './stamp.ts'
import { type ImporDesa, listBahanJejak } from './trail.ts'

export type Pola = { desa: DesaTerisi; isi: IsiDesa }
type Tempat = { db: Db; folder: string; now: Date }

export async function createDesaCap(
  { db, folder, now }: Tempat,
  pola: Pola,
  desa: DesaTerisi,
): Promise<void> {
  const isi = toIsiCap(pola.isi, toCap(pola.desa, desa))
  await createBerkas(folder, pola.isi.berkas, isi.berkas)
  for (const tabel of TABEL.filter((satu) => satu !== 'jejak'))
    await createBarisTabel(db, tabel, tabel === 'apbdes' ? isi.apbdes.map(toDraf) : isi[tabel])
  const impor = await createAnggaran(db, desa, isi.apbdes, now)
  await createJejak(db, desa.id, await listBahanJejak(db, isi, impor))
  await updateBergabung(db, [desa.id])
}

/** A closed budget takes no lines. */
const toDraf = (baris: Baris): Baris => ({ ...baris, status: 'draf' })

/** The lines of each budget, from the file that this village's operator would upload; then it is closed. */
async function createAnggaran(
  db: Db,
  desa: DesaTerisi,
  daftar: readonly Baris[],
  now: Date,
): Promise<ImporDesa> {
  const toAcuan = await loadAcuan(db)
  const impor = new Map<string, { isiHash: string; alasan: string }>()
  for (const { id, tahun, fase, status } of daftar) {
    const apbdes = String(id)
    const berkas = createBerkasApbdes(desa, Number(tahun), { now, pecahan: PECAHAN, fase: String(fase) })
    const csv = parseCsv(berkas.byte)
    if (!csv.ok) throw new Error(`${desa.nama} ${tahun}: ${csv.reason.pesan}`)
    const hasil = parseApbdes(csv.value, toAcuan({ tahun: Number(tahun), kabupaten: desa.kode.slice(0, 5) }))
    if (hasil.galat.length > 0 || hasil.ditolak.length > 0) throw new Error(`${desa.nama} ${tahun}: refused`)
    await createBaris(db, { apbdes, desa: desa.id, daftarBaris: hasil.daftarBaris })
    await db.execute(
      sql`update cms.apbdes set status = ${status}::cms.enum_apbdes_status where id = ${apbdes}`,
    )
    impor.set(apbdes, {
      isiHash: calculateIsiHash(hasil.daftarBaris),
      alasan: toAlasanImpor(berkas, hasil),
    })
  }
  return impor
}

/** Every row has a name of its own; the bytes behind equal ones are kept once. */
async function createBerkas(folder: string, asal: readonly Baris[], tujuan: readonly Baris[]): Promise<void> {
  for (const [i, baris] of tujuan.entries()) {
    const [dari, ke] = [asal[i], baris].map((satu) => path.join(folder, String(satu?.filename)))
    if (dari !== undefined && ke !== undefined) await link(dari, ke).catch(assertSudahAda)
  }
}

/** Left by a run that was broken off. */
function assertSudahAda(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
