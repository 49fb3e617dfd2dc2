import { assertTrial, createProvince } from './full-province.ts'
import { startContext } from './portal-session.ts'
import { runSession } from './session.ts'

await runSession(async (session) => {
  assertTrial(session.settings)
  await createProvince(await startContext(session))
  return 0
})
