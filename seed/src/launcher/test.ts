import { runTests } from '../testing/run.ts'
import { runSession } from './session.ts'

await runSession(runTests)
