import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './src/testing/longest-first.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = ['**/node_modules/**', '**/.next/**', '**/dist/**', '**/.runtime/**']
const siteConfig = `${root}site/vitest.config.ts`

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        // Components of the admin are written for Next, which transforms them itself.
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'unit',
          include: ['{cms,site,seed}/**/*.test.ts'],
          exclude: [...built, '**/*.int.test.ts'],
        },
      },
      {
        test: {
          name: 'int',
          include: ['{cms,site,seed}/**/*.int.test.ts'],
          exclude: built,
          pool: 'forks',
          // Each file may start servers or clone databases; two cores carry two of them.
          maxWorkers: 2,
          env: { LEWU_LOG_LEVEL: 'error' },
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      // Components are rendered with Astro's own Vite settings, which only the site knows.
      ...(existsSync(siteConfig) ? [siteConfig] : []),
    ],
  },
})
