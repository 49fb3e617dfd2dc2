import { runLearning } from '../bench/learning.ts'
import { toDay, toMachine } from '../bench/machine.ts'
import { formatTable } from '../bench/table.ts'
import { runWithClient } from '../postgres/client.ts'
import { assertTrial } from './full-province.ts'
import { findContext } from './portal-session.ts'
import { runSession } from './session.ts'

/** Beside a running portal of samples, which it fills with invented learners; prints the table of cms/docs/tolok-ukur.md. */
await runSession(async (session) => {
  const { settings } = session
  assertTrial(settings)
  const { database } = await findContext(session)
  const { root, cmsUrl: cms, siteUrl: site, dataDir } = settings
  const hasil = await runWithClient(database.ownerUrl, (owner) =>
    runLearning({ root, cms, site, dataDir, owner }),
  )
  const { visits, batch, tests, tutor, screens, regrading, verify } = hasil
  const format = ({ p50, p95 }: { p50: number; p95: number }) => `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`
  const rows = [
    ['what', 'times', 'p50 / p95', 'in all'],
    ['first visit of each lesson: text', String(visits.visits), format(visits.readable), ''],
    [
      'the same with its script',
      String(visits.visits),
      format(visits.usable),
      `slowest ${visits.usable.worst.usable.toFixed(0)} ms`,
    ],
    ['sync of 50 events', String(batch.times), format(batch), ''],
    [
      `${tests.learners} learners send in a test`,
      String(tests.answer.times),
      format(tests.answer),
      `${tests.seconds.toFixed(1)} s, ${tests.errors} errors`,
    ],
    [
      `tutor's table, ${tutor.members} of ${tutor.enrolments} enrolments`,
      String(tutor.times),
      format(tutor),
      '',
    ],
    ['the same as a screen', String(screens.members.times), format(screens.members), ''],
    ['screen of questions to tutors', String(screens.questions.times), format(screens.questions), ''],
    [
      `screen of hardest questions, ${screens.hardest.papers} papers`,
      String(screens.hardest.times),
      format(screens.hardest),
      '',
    ],
    [
      `effect of marking ${regrading.papers} papers again`,
      String(regrading.effect.times),
      format(regrading.effect),
      '',
    ],
    ['screen of marking again', String(regrading.screen.times), format(regrading.screen), ''],
    [
      'the same with the questions of a course',
      String(regrading.questions.times),
      format(regrading.questions),
      '',
    ],
    [`${regrading.papers} papers marked again`, '1', '', `${regrading.seconds.toFixed(1)} s`],
    ['a certificate looked up', String(verify.times), format(verify), ''],
  ]
  console.log(`${toDay()}, ${toMachine()}\n\n${formatTable(rows)}`)
  return 0
})
