/** Learning on a weak line and under load: a lesson's first visit, a batch of a phone, a thousand tests in a minute, a tutor's screen, a certificate looked up. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { getMedian, getPercentile } from './figures.ts'
import { type FirstVisits, runFirstVisits } from './first-visit.ts'
import { ask } from './http.ts'
import { createEnrolments, createLearners, createPapers, type Learner } from './learning-data.ts'
import { type Regrading, runRegrading } from './learning-regrading.ts'
import { startPerson } from './person.ts'

export type LearningPlace = { root: string; cms: string; site: string; dataDir: string; owner: pg.Client }
export type Times = { p50: number; p95: number; times: number }
export type Learning = {
  visits: FirstVisits
  /** Milliseconds until the answer to a batch of fifty events begins. */
  batch: Times
  /** Seconds until the last of so many learners had the mark, and answers that were errors. */
  tests: { learners: number; seconds: number; errors: number; answer: Times }
  /** Milliseconds for the tutor's table of `members` among `enrolments`. */
  tutor: Times & { members: number; enrolments: number }
  /** The same on the tutor's screen, as a whole page; the screens of questions, and of the hardest of `papers` papers. */
  screens: { members: Times; questions: Times; hardest: Times & { papers: number } }
  regrading: Regrading
  verify: Times
}
const LEARNERS = 1_000
const ENROLMENTS = 100_000
const MEMBERS = 300
const PAPERS = 10_000
/** As many requests at once as phones of one village would send. */
const AT_ONCE = 32

export async function runLearning(place: LearningPlace): Promise<Learning> {
  const visits = await runFirstVisits(place.root, place.site)
  const learners = await createLearners(place.owner, LEARNERS)
  const batch = await runBatches(place, learners.slice(0, 60))
  const tests = await runTests(place, learners)
  const angkatan = await createEnrolments(place.owner, ENROLMENTS, MEMBERS)
  // Members have taken the test before their table is measured: its cells tell of it.
  const paper = await createPapers(place.owner, PAPERS)
  const tutor = await runTutor(place, angkatan)
  const screens = {
    members: await runScreen(place, `/admin/angkatan-belajar?angkatan=${angkatan}`),
    questions: await runScreen(place, '/admin/tanya-tutor'),
    hardest: { ...(await runScreen(place, `/admin/soal-tersulit?kursus=${paper.course}`)), papers: PAPERS },
  }
  const verify = await runVerify(place)
  return { visits, batch, tests, tutor, screens, verify, regrading: await runRegrading(place, paper) }
}

type Lesson = { slug: string }
type Paper = { id: string; daftarSoal: { soal: string }[] }

async function askLearner<Body>(
  cms: string,
  token: string,
  path: string,
  body?: object,
): Promise<Body & { ttfb: number }> {
  const headers = { authorization: `Belajar ${token}`, 'content-type': 'application/json' }
  const send = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const answer = await ask(`${cms}/api/belajar${path}`, { headers, ...send })
  if (answer.status >= 300)
    throw new Error(`${path} answered ${answer.status} ${answer.body.toString().slice(0, 200)}`)
  return { ...(JSON.parse(answer.body.toString()) as Body), ttfb: answer.ttfb }
}

const toEvent = (rest: object) => ({ id: randomUUID(), waktu: new Date().toISOString(), ...rest })

/** Fifty: lessons opened, read on and marked done, as a phone has kept them. */
async function runBatches({ cms }: LearningPlace, learners: readonly Learner[]): Promise<Times> {
  const samples: number[] = []
  for (const { token, enrolment: pendaftaran } of learners) {
    const { daftar } = await askLearner<{ daftar: { daftarPelajaran: Lesson[] }[] }>(cms, token, '/saya')
    const lessons = daftar[0]?.daftarPelajaran ?? []
    const events = Array.from({ length: 50 }, (_, i) => {
      const dasar = { pendaftaran, pelajaran: lessons[i % lessons.length]?.slug }
      if (i < lessons.length) return toEvent({ ...dasar, jenis: 'buka' })
      if (i >= 50 - lessons.length) return toEvent({ ...dasar, jenis: 'selesai' })
      return toEvent({ ...dasar, jenis: 'posisi', posisi: i, sesi: `s${i % 4}`, detik: i })
    })
    samples.push((await askLearner<object>(cms, token, '/peristiwa', { daftar: events })).ttfb)
  }
  // The first ones let the server compile its own code.
  return toTimes(samples.slice(20))
}

/** Everybody has a paper; then all answer and send in, as many at once as the line carries. */
async function runTests({ cms }: LearningPlace, learners: readonly Learner[]): Promise<Learning['tests']> {
  const papers = await runAtOnce(learners, async ({ token, enrolment }) => {
    const { daftar } = await askLearner<{ daftar: { daftarPelajaran: Lesson[] }[] }>(cms, token, '/saya')
    const done = (daftar[0]?.daftarPelajaran ?? []).map(({ slug }) =>
      toEvent({ jenis: 'selesai', pendaftaran: enrolment, pelajaran: slug }),
    )
    await askLearner(cms, token, '/peristiwa', { daftar: done })
    return askLearner<Paper>(cms, token, '/percobaan', { pendaftaran: enrolment, kuis: 'uji-akhir' })
  })
  let errors = 0
  const since = performance.now()
  const samples = await runAtOnce(learners, async ({ token }, i) => {
    const paper = papers[i]
    const answers = (paper?.daftarSoal ?? []).map(({ soal }, urut) =>
      toEvent({ jenis: 'jawab', percobaan: paper?.id, soal, jawaban: 1, urut }),
    )
    const events = [...answers, toEvent({ jenis: 'kirim', percobaan: paper?.id })]
    const answer = await askLearner<{ daftar: { hasil: string }[] }>(cms, token, '/peristiwa', {
      daftar: events,
    }).catch(() => null)
    if (answer === null || answer.daftar.some(({ hasil }) => hasil === 'ditolak')) errors += 1
    return answer?.ttfb ?? Number.NaN
  })
  const seconds = (performance.now() - since) / 1000
  return { learners: learners.length, seconds, errors, answer: toTimes(samples.filter(Number.isFinite)) }
}

async function runAtOnce<Item, Out>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = []
  let next = 0
  const run = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i] as Item, i)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, run))
  return results
}

/** The table as its file: the screen is made of the same cells. */
async function runTutor({ cms, dataDir }: LearningPlace, angkatan: string): Promise<Learning['tutor']> {
  const tutor = await startPerson(cms, dataDir, { desa: null, peran: 'tutor' })
  const samples: number[] = []
  for (let i = 0; i < 25; i += 1)
    samples.push(await tutor.time(`/api/belajar/angkatan/${angkatan}/berkas?format=csv`))
  return { ...toTimes(samples.slice(5)), members: MEMBERS, enrolments: ENROLMENTS }
}

/** A whole page of the admin, as a tutor opens it. */
async function runScreen({ cms, dataDir }: LearningPlace, path: string): Promise<Times> {
  const tutor = await startPerson(cms, dataDir, { desa: null, peran: 'tutor' })
  const samples: number[] = []
  for (let i = 0; i < 25; i += 1) samples.push(await tutor.time(path))
  return toTimes(samples.slice(5))
}

/** Of a code that nobody has: it is looked for as one that somebody has. Ten a minute are let through. */
async function runVerify({ site }: LearningPlace): Promise<Times> {
  const samples: number[] = []
  for (let i = 0; i < 8; i += 1) {
    const answer = await ask(`${site}/sertifikat/00000-00000-00000-00000-00000-000${i}`)
    if (answer.status !== 404 && answer.status !== 200)
      throw new Error(`The verify page answered ${answer.status}`)
    samples.push(answer.ttfb)
  }
  return toTimes(samples.slice(2))
}

export const toTimes = (samples: readonly number[]): Times => ({
  p50: getMedian(samples),
  p95: getPercentile(samples, 0.95),
  times: samples.length,
})
