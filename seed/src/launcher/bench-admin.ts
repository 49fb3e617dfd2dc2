import { measureAdmin, typingTimes } from '../bench/admin.ts'
import { toDay, toMachine } from '../bench/machine.ts'
import { formatTable } from '../bench/table.ts'
import { runSession } from './session.ts'

const HEAD = ['typing', 'sign-in field', 'first screen seen', 'usable', 'list', 'document', 'fetched in all']

/** Beside a running portal; prints the table of cms/docs/tolok-ukur-admin.md. */
await runSession(async ({ settings }) => {
  const format = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const rows: string[][] = []
  for (const typing of typingTimes) {
    const { signIn, seen, usable, list, document, kilobytes } = await measureAdmin(settings, typing)
    const columns = [typing, signIn, seen, usable, list, document].map(format)
    rows.push([...columns, `${Math.round(kilobytes)} kB`])
  }
  console.log(`${toDay()}, ${toMachine()}\n\n${formatTable([HEAD, ...rows])}`)
  return 0
})
