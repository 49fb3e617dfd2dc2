import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assertBuilt, cmsBuild, siteBuild } from '../launcher/build.ts'
import { toGeneratorEnvironment, toMachineEnvironment } from '../launcher/program-environment.ts'
import { runCommand } from './command.ts'
import { type Step, toSingleResult } from './step.ts'

/** Steps that look at the sources, each counting as one test. */
export const sourceSteps: Step[] = [
  toCheck('biome', 'Bentuk dan kaidah kode', [
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--error-on-warnings',
  ]),
  toCheck('tsc-cms', 'Tipe cms', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'cms']),
  toCheck('tsc-seed', 'Tipe seed', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'seed']),
  toCheck('astro-check', 'Tipe situs', ['node_modules/astro/bin/astro.mjs', 'check'], 'site'),
  toCheck('knip', 'Kode yang tidak terpakai', ['node_modules/knip/bin/knip.js']),
]

const generatedFiles = [
  'cms/src/payload-types.ts',
  'cms/src/app/(payload)/admin/importMap.js',
  'cms/docs/hak-akses.md',
  'cms/docs/alur.md',
]

export const generatedStep: Step = {
  name: 'bangkitkan',
  title: 'File bangkitan sama dengan sumbernya',
  async run({ root, household }) {
    const before = generatedFiles.map((file) => readText(join(root, file)))
    const { code, output } = await runCommand(
      {
        name: 'bangkitkan',
        args: ['src/generate.ts'],
        cwd: join(root, 'cms'),
        env: toGeneratorEnvironment(process.env),
      },
      household,
    )
    const changed = generatedFiles.filter((file, index) => readText(join(root, file)) !== before[index])
    const news = changed.map((file) => `berubah, jalankan "npm run bangkitkan" lalu simpan: ${file}\n`)
    return toSingleResult(code === 0 && changed.length === 0, output + news.join(''))
  },
}

export const buildStep: Step = {
  name: 'bangun',
  title: 'Membangun cms dan situs',
  async run({ root, folder, household, progress }) {
    const env = { ...toMachineEnvironment(process.env), NODE_ENV: 'production' as const, NO_COLOR: '1' }
    const context = { root, dataDir: folder, env, household, progress }
    await Promise.all([assertBuilt(cmsBuild, context), assertBuilt(siteBuild, context)])
    return toSingleResult(true, '')
  },
}

function toCheck(name: string, title: string, args: string[], folder = '.'): Step {
  return {
    name,
    title,
    async run({ root, household }) {
      const { code, output } = await runCommand({ name, args, cwd: join(root, folder) }, household)
      return toSingleResult(code === 0, output)
    },
  }
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
