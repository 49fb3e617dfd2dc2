import { runTests } from '../testing/run.ts'
import { runSession } from './session.ts'

await runSession((session) => runTests({ ...session, args: ['matriks'] }))
