/** The walk over globals: every person x global x reading, changing, versions and going back to one. */
import { type Global, POLICY_GLOBAL } from '../../src/akses/policy.ts'
import { asSystem } from '../../src/platform/as-system.ts'
import type { Jawaban } from '../support/portal.ts'
import type { Panggung, Tokoh } from './actors.ts'
import { isIzinGlobal } from './expectation.ts'
import { createLaporan, type Laporan, recordSel } from './laporan.ts'

const HARI = { lama: 41, kini: 42, baru: 43 } as const

export async function walkGlobal(panggung: Panggung): Promise<Laporan> {
  const laporan = createLaporan('Pengaturan tunggal')
  for (const global of Object.keys(POLICY_GLOBAL) as Global[]) {
    const versi = global === 'pengaturan' ? await createVersi(panggung) : crypto.randomUUID()
    for (const tokoh of panggung.daftarTokoh) await walkSatu(panggung, laporan, { global, tokoh, versi })
  }
  return laporan
}

async function walkSatu(
  panggung: Panggung,
  laporan: Laporan,
  { global, tokoh, versi }: { global: Global; tokoh: Tokoh; versi: string },
): Promise<void> {
  const { ask } = tokoh.orang
  const alamat = `/api/globals/${global}`
  const izin = (operasi: 'read' | 'update' | 'readVersions'): boolean =>
    isIzinGlobal(global, operasi, tokoh.pelaku)
  const record = (jalan: string, harus: boolean, { status }: Jawaban, nyata = status === 200): void =>
    recordSel(laporan, { sel: `${tokoh.nama} × ${global} × ${jalan}`, harus, nyata, status })
  // Whatever the answer says: what counts is what stands in the database afterwards.
  const isJadi = async ({ status }: Jawaban, hari: number): Promise<boolean> =>
    global === 'pengaturan' ? (await getHari(panggung)) === hari : status === 200

  record('baca', izin('read'), await ask('GET', `${alamat}?depth=1`))
  record('daftar versi', izin('readVersions'), await ask('GET', `${alamat}/versions?depth=0&limit=100`))
  record('baca versi', izin('readVersions'), await ask('GET', `${alamat}/versions/${versi}?depth=0`))
  await setHari(panggung, HARI.kini)
  const ubah = await ask('POST', alamat, { hariMenunggu: HARI.baru })
  record('ubah', izin('update'), ubah, await isJadi(ubah, HARI.baru))
  await setHari(panggung, HARI.kini)
  const kembali = await ask('POST', `${alamat}/versions/${versi}`)
  record(
    'kembali ke versi',
    izin('update') && izin('readVersions'),
    kembali,
    await isJadi(kembali, HARI.lama),
  )
}

async function createVersi({ portal }: Panggung): Promise<string> {
  for (const hariMenunggu of [HARI.lama, HARI.kini]) {
    await portal.payload.updateGlobal({
      slug: 'pengaturan',
      data: { hariMenunggu },
      depth: 0,
      ...asSystem(await portal.createReq(), 'versions of a test'),
    })
  }
  const { rows } = await portal.owner.query(
    'select id from cms._pengaturan_v where version_hari_menunggu = $1',
    [HARI.lama],
  )
  return rows[0].id
}

async function setHari({ portal }: Panggung, hari: number): Promise<void> {
  await portal.owner.query('update cms.pengaturan set hari_menunggu = $1', [hari])
}

async function getHari({ portal }: Panggung): Promise<number> {
  return Number((await portal.owner.query('select hari_menunggu as hari from cms.pengaturan')).rows[0].hari)
}
