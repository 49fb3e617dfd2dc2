/** The walk over collections: every person x collection x road x village x state, each compared with the table. */
import { type Kumpulan, POLICY } from '../../src/akses/policy.ts'
import type { Desa, Panggung, Tokoh } from './actors.ts'
import { isExpected } from './expectation.ts'
import { createLaporan, type Laporan, recordSel } from './laporan.ts'
import { listJalan, walk } from './roads.ts'
import { BERKEADAAN, createTarget, KEADAAN, type Keadaan } from './targets.ts'

/** `ringkas` walks drafts alone; `penuh` every state as well. */
export type Luas = 'ringkas' | 'penuh'

export async function walkKumpulan(panggung: Panggung, luas: Luas): Promise<Laporan> {
  const laporan = createLaporan('Kumpulan')
  for (const kumpulan of Object.keys(POLICY) as Kumpulan[]) {
    for (const tokoh of panggung.daftarTokoh) {
      for (const desa of [panggung.a, panggung.b]) {
        for (const keadaan of listKeadaan(kumpulan, luas))
          await walkCells(panggung, kumpulan, tokoh, desa, keadaan, laporan)
      }
    }
  }
  return laporan
}

async function walkCells(
  { portal, daftarTokoh }: Panggung,
  kumpulan: Kumpulan,
  tokoh: Tokoh,
  desa: Desa,
  keadaan: Keadaan,
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
    const { isTembus, status } = await walk(jalan, kumpulan, tokoh, target)
    const sel = `${tokoh.nama} × ${kumpulan} × ${jalan} × ${desa.slug} × ${keadaan}`
    recordSel(laporan, { sel, harus, nyata: isTembus, status })
  }
}

function listKeadaan(kumpulan: Kumpulan, luas: Luas): readonly Keadaan[] {
  return luas === 'penuh' && BERKEADAAN.includes(kumpulan) ? KEADAAN : ['draf']
}
