import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toCmsEnvironment } from '../launcher/program-environment.ts'
import { runCommand } from './command.ts'
import { countVitest, toResult } from './report.ts'
import type { Step, StepContext, StepResult } from './step.ts'

export const unitStep: Step = {
  name: 'unit',
  title: 'Uji satuan',
  run: (context) => runVitest('unit', context, {}),
}

/** Components need the site's own settings of Vite; without its configuration there is nothing to run. */
export const siteStep: Step = {
  name: 'situs',
  title: 'Uji halaman dan komponen situs',
  run: (context) => runVitest('situs', context, {}),
}

export const integrationStep = toDatabaseStep({
  name: 'int',
  title: 'Uji dengan PostgreSQL sungguhan',
  files: [],
  env: {},
})

/** The full product of the access matrix; it writes its result into the docs, so it runs only when asked for. */
export const matrixStep = toDatabaseStep({
  name: 'matriks',
  title: 'Matriks hak akses lengkap',
  files: ['cms/test/int/matrix'],
  env: { LEWU_MATRIKS: 'penuh' },
})

type DatabaseStep = Pick<Step, 'name' | 'title'> & { files: string[]; env: Record<string, string> }

function toDatabaseStep({ name, title, files, env }: DatabaseStep): Step {
  return {
    name,
    title,
    async run(context) {
      const { settings, secrets, database } = await context.samplePortal.get()
      const own = {
        NODE_ENV: 'test',
        DATABASE_URL: database.ownerUrl,
        LEWU_SITE_DATABASE_URL: database.siteUrl,
        LEWU_SANDI_CONTOH_BENIH: secrets.LEWU_SANDI_CONTOH_BENIH,
        LEWU_TEST_PG_URL: database.cluster?.superUrl,
      }
      const cms = toCmsEnvironment({ settings, secrets, database, inherited: {} })
      return await runVitest('int', context, { ...cms, ...own, ...env }, files)
    },
  }
}

async function runVitest(
  project: string,
  { root, folder, household }: StepContext,
  env: Record<string, string | undefined>,
  files: string[] = [],
): Promise<StepResult> {
  const report = join(folder, `vitest-${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code, output } = await runCommand(
    {
      name: `vitest-${project}`,
      args: [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config',
        'seed/vitest.config.ts',
        '--project',
        project,
        ...reporters,
        ...files,
      ],
      cwd: root,
      env,
    },
    household,
  )
  const counts = existsSync(report) ? countVitest(JSON.parse(readFileSync(report, 'utf8'))) : null
  return toResult(counts, code, output)
}
