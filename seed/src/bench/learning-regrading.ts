/** Marking again: the screen, the effect of a proposal, and the carrying out over all its papers. */
import { setTimeout as wait } from 'node:timers/promises'
import type { LearningPlace, Times } from './learning.ts'
import { toTimes } from './learning.ts'
import type { AskedQuestion } from './learning-data.ts'
import { startPerson } from './person.ts'

export type Regrading = {
  papers: number
  /** The screen without and with a course chosen. */
  screen: Times
  questions: Times
  /** Milliseconds to count what one proposal would do. */
  effect: Times
  /** Seconds from the decision until the last paper was gone through. */
  seconds: number
}

export async function runRegrading(
  { cms, dataDir, owner }: LearningPlace,
  { course, question, version, papers }: AskedQuestion,
): Promise<Regrading> {
  const author = await startPerson(cms, dataDir, { desa: null, peran: 'penulis-kursus' })
  const reviewer = await startPerson(cms, dataDir, { desa: null, peran: 'penelaah-kursus' })
  const proposal = {
    kursus: course,
    soal: question,
    versi: version,
    cara: 'semua',
    alasan: 'Pengukuran: soal ini menjadi milik semua.',
  }
  const propose = (pratinjau: boolean) =>
    author.work('POST', '/api/belajar/nilai-ulang', { ...proposal, pratinjau })
  const effect: number[] = []
  for (let i = 0; i < 6; i += 1) {
    const since = performance.now()
    await propose(true)
    effect.push(performance.now() - since)
  }
  const { id } = await propose(false)
  const time = async (path: string): Promise<Times> => {
    const samples: number[] = []
    for (let i = 0; i < 15; i += 1) samples.push(await reviewer.time(path))
    return toTimes(samples.slice(5))
  }
  const screen = await time('/admin/nilai-ulang')
  const questions = await time(`/admin/nilai-ulang?kursus=${course}`)
  await reviewer.work('POST', `/api/belajar/nilai-ulang/${String(id)}/putuskan`, { setuju: true })
  const since = performance.now()
  const isDone = async (): Promise<boolean> =>
    (await owner.query(`select 1 from cms.nilai_ulang where id = $1 and keadaan = 'selesai'`, [id]))
      .rowCount === 1
  while (!(await isDone())) await wait(250)
  const seconds = (performance.now() - since) / 1000
  return { papers, screen, questions, effect: toTimes(effect.slice(1)), seconds }
}
