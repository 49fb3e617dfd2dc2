/** The whole walk: every person x collection x road x village x state, each compared with the table. */
import { type Kumpulan, POLICY } from '../../src/akses/policy.ts'
import type { Portal } from '../support/portal.ts'
import { type Desa, listTokoh, type Tokoh } from './actors.ts'
import { isExpected } from './expectation.ts'
import { listJalan, walk } from './roads.ts'
import { BERKEADAAN, createTarget, KEADAAN, type Keadaan } from './targets.ts'

export type Beda = { sel: string; harus: boolean; nyata: boolean; status: number }
export type Laporan = { sel: number; boleh: number; beda: Beda[] }

/** `ringkas` walks drafts alone; `penuh` every state as well. */
export async function runMatrix(portal: Portal, cakupan: 'ringkas' | 'penuh'): Promise<Laporan> {
  const [a, b] = await Promise.all(['danum-lestari', 'tumbang-harapan'].map((slug) => getDesa(portal, slug)))
  if (a === undefined || b === undefined) throw new Error('The sample villages are missing')
  const laporan: Laporan = { sel: 0, boleh: 0, beda: [] }
  const daftarTokoh = await listTokoh(portal, a, b)
  for (const kumpulan of Object.keys(POLICY) as Kumpulan[]) {
    for (const tokoh of daftarTokoh) {
      for (const desa of [a, b]) {
        for (const keadaan of listKeadaan(kumpulan, cakupan))
          await walkCells(portal, kumpulan, tokoh, desa, keadaan, daftarTokoh, laporan)
      }
    }
  }
  return laporan
}

async function walkCells(
  portal: Portal,
  kumpulan: Kumpulan,
  tokoh: Tokoh,
  desa: Desa,
  keadaan: Keadaan,
  daftarTokoh: readonly Tokoh[],
  laporan: Laporan,
): Promise<void> {
  // Rows of a person: in "village A" the own ones, in "village B" somebody else's.
  const lain = daftarTokoh.find(({ nama }) => nama !== tokoh.nama && nama !== 'publik') ?? tokoh
  const pemilik = desa.slug === 'danum-lestari' ? tokoh : lain
  for (const jalan of listJalan(kumpulan)) {
    const target = await createTarget(portal, kumpulan, desa, keadaan, pemilik)
    const harus = isExpected(
      kumpulan,
      jalan,
      tokoh.pelaku,
      jalan === 'versi' ? { ...target, kode: '62.01.01.2901', milik: tokoh.pelaku.id } : target,
    )
    // One profile per village: without the old ones, what is made shows where it landed.
    if (kumpulan === 'profil-desa' && jalan === 'buat')
      await portal.owner.query('delete from cms.profil_desa')
    const hasil = await walk(jalan, kumpulan, tokoh, target, desa)
    laporan.sel += 1
    if (hasil.isTembus) laporan.boleh += 1
    if (hasil.isTembus !== harus) {
      laporan.beda.push({
        sel: `${tokoh.nama} × ${kumpulan} × ${jalan} × ${desa.slug} × ${keadaan}`,
        harus,
        nyata: hasil.isTembus,
        status: hasil.status,
      })
    }
  }
}

function listKeadaan(kumpulan: Kumpulan, cakupan: 'ringkas' | 'penuh'): readonly Keadaan[] {
  return cakupan === 'penuh' && BERKEADAAN.includes(kumpulan) ? KEADAAN : ['draf']
}

async function getDesa(portal: Portal, slug: string): Promise<Desa> {
  const { rows } = await portal.owner.query('select id, kode, slug from cms.wilayah where slug = $1', [slug])
  return rows[0]
}
