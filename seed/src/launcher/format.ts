import { join } from 'node:path'
import { runScript } from './cms-script.ts'
import { runSession } from './session.ts'

await runSession((session) => {
  const { root } = session.settings
  const args = ['check', '--write', ...(session.args.length > 0 ? session.args : [root])]
  return runScript({ ...session, args }, join(root, 'node_modules/@biomejs/biome/bin/biome'), process.env)
})
