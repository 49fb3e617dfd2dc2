import { cpus } from 'node:os'
import { measureAdmin, typingTimes } from '../bench/admin.ts'
import { runSession } from './session.ts'

/** Beside a running portal; prints the rows of cms/docs/tolok-ukur-admin.md. */
await runSession(async ({ settings }) => {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? process.arch}`
  console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}, Node ${process.versions.node}\n`)
  console.log('| typing | sign-in field | first screen seen | usable | list | document | fetched in all |')
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
  const format = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  for (const typing of typingTimes) {
    const { signIn, seen, usable, list, document, kilobytes } = await measureAdmin(settings, typing)
    const columns = [typing, signIn, seen, usable, list, document].map(format)
    console.log(`| ${columns.join(' | ')} | ${Math.round(kilobytes)} kB |`)
  }
  return 0
})
