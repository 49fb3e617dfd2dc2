/** How long an officer waits for a budget of 500 lines: the sheet saved, and the same lines as a file. Over REST. */
import { createHash } from 'node:crypto'
import { KOLOM_APBDES } from 'cms/contract/apbdes'
import { getPercentile } from './figures.ts'
import { type Person, startPerson } from './person.ts'

const TIMES = 20
const LINES = 500
/** Years that the sample villages do not have. */
const TAHUN_LEMBAR = 2097
const TAHUN_BERKAS = 2098

export type BudgetEntry = {
  lines: number
  times: number
  sheet50: number
  sheet95: number
  file50: number
  file95: number
}
type Cells = Record<(typeof KOLOM_APBDES)[number], string>

export async function runBudget(place: { cms: string; dataDir: string; desa: string }): Promise<BudgetEntry> {
  const operator = await startPerson(place.cms, place.dataDir, { desa: place.desa, peran: 'operator-desa' })
  const { doc } = await operator.work('POST', '/api/apbdes', { tahun: TAHUN_LEMBAR, fase: 'awal' })
  const { id } = doc as { id: string }
  const [sheet, file]: [number[], number[]] = [[], []]
  // Of no lines: how the sheet of a new draft begins.
  let sidik: unknown = createHash('sha256').update('[]').digest('hex')
  for (let i = 0; i < TIMES; i += 1) {
    const since = performance.now()
    const saved = await operator.work('POST', `/api/apbdes/${id}/lembar`, { daftarSel: listCells(i), sidik })
    sheet.push(performance.now() - since)
    sidik = saved.sidik
    const next = performance.now()
    await importFile(operator, listCells(i))
    file.push(performance.now() - next)
  }
  // The next run begins with an empty one again.
  await operator.work('PATCH', `/api/apbdes/${id}`, { deletedAt: new Date().toISOString() })
  return {
    lines: LINES,
    times: TIMES,
    sheet50: getPercentile(sheet, 0.5),
    sheet95: getPercentile(sheet, 0.95),
    file50: getPercentile(file, 0.5),
    file95: getPercentile(file, 0.95),
  }
}

/** Other amounts each time, so that every line is another. */
const listCells = (round: number): Cells[] =>
  Array.from({ length: LINES }, (_, i) => ({
    kode_kegiatan: i === 0 ? '' : '02.03.10',
    kode_rekening: i === 0 ? '4.2.1' : '5.3.5.03',
    uraian: i === 0 ? 'Dana Desa' : `Jalan usaha tani, bagian ${i}`,
    sumber_dana: 'DDS',
    anggaran: String(i === 0 ? (LINES - 1) * (1_000_000 + round) : 1_000_000 + round),
    realisasi: '',
    volume: '',
    satuan: '',
    harga_satuan: '',
  }))

async function importFile(operator: Person, cells: readonly Cells[]): Promise<void> {
  const rows = cells.map((cell) => KOLOM_APBDES.map((kolom) => `"${cell[kolom]}"`).join(','))
  const form = new FormData()
  form.set('tahun', String(TAHUN_BERKAS))
  form.set('terapkan', 'ya')
  form.set(
    'berkas',
    new File([[KOLOM_APBDES.join(','), ...rows].join('\n')], 'bench.csv', { type: 'text/csv' }),
  )
  const body = new Response(form)
  const type = body.headers.get('content-type') ?? ''
  await operator.send('/api/apbdes/impor', type, Buffer.from(await body.arrayBuffer()))
}
