/** Everything public as it grew, and as it comes out when it is made anew from nothing. */
import type { Portal } from './portal.ts'

export async function rebuildPublik(portal: Portal): Promise<{ tumbuh: unknown[]; dibangun: unknown[] }> {
  const read = async (): Promise<unknown[]> =>
    (
      await portal.owner.query(
        `select jenis, kunci, desa, tahun, status, tanggal::text, judul, isi::text, versi, waktu::text, cari::text from publik.salinan order by 1, 2`,
      )
    ).rows
  const tumbuh = await read()
  await portal.owner.query('delete from publik.salinan')
  const { createReq, publishSemua } = await import('../../src/server.ts')
  await publishSemua(await createReq(portal.payload))
  return { tumbuh, dibangun: await read() }
}
