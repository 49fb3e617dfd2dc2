/** One export of a whole kabupaten, brought as its officer does: until every village is told of, and at what memory. */
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { Memory } from './cost.ts'
import { createExport, LINES, type Village } from './export-kabupaten.ts'
import { startPerson } from './person.ts'
import { watchPeak } from './watch.ts'

/** Kotawaringin Timur: 168 villages. */
const KABUPATEN = '62.02'
/** No village of the sample data has a budget of this year. */
const TAHUN = 2027
const EACH_MS = 500

export type Delivery = {
  villages: number
  lines: number
  zipMb: number
  stagedSeconds: number
  totalSeconds: number
  /** Of the cms, proportional share. */
  restMb: number
  peakMb: number
  drafts: number
}
type Place = { cms: string; dataDir: string; owner: pg.Client; readMemory: () => Memory[] }

export async function runDelivery({ cms, dataDir, owner, readMemory }: Place): Promise<Delivery> {
  const { rows: villages } = await owner.query<Village>(
    `select kode, nama from cms.wilayah where tingkat = 'desa' and bergabung and kode_kabupaten = $1`,
    [KABUPATEN],
  )
  const zip = createExport(villages, TAHUN)
  const officer = await startPerson(cms, dataDir, { desa: null, peran: 'admin-provinsi' })
  const readCms = (): number => readMemory().find(({ name }) => name === 'cms')?.pss ?? 0
  const restMb = readCms()
  const watch = watchPeak(readCms)
  const since = performance.now()
  const address = new URLSearchParams({ kabupaten: KABUPATEN, tahun: String(TAHUN), fase: 'awal' })
  const { id } = await officer.send(`/api/apbdes/kiriman?${address}`, 'application/zip', zip)
  const stagedSeconds = (performance.now() - since) / 1000
  const { siap, peringatan } = await waitUntilDone(() => officer.work('GET', `/api/apbdes/kiriman/${id}`))
  return {
    villages: villages.length,
    lines: LINES,
    zipMb: zip.length / 1_048_576,
    stagedSeconds,
    totalSeconds: (performance.now() - since) / 1000,
    restMb,
    peakMb: watch.finish(),
    drafts: siap + peringatan,
  }
}

type Progress = Record<'desa' | 'selesai' | 'siap' | 'peringatan', number>

async function waitUntilDone(ask: () => Promise<Record<string, unknown>>): Promise<Progress> {
  for (;;) {
    const progress = (await ask()) as Progress
    if (progress.selesai === progress.desa) return progress
    await pause(EACH_MS)
  }
}
