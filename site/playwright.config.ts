/** Browser tests on the running portal: addresses, data folder and browser come from the environment. */
import { defineConfig } from '@playwright/test'

/** A browser under test calls nobody but the portal. */
const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
]

export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  retries: 0,
  // What stops parts of the portal runs after everything else, one by one: two would stop it under each other.
  projects: [
    { name: 'utama', testIgnore: 'gangguan/**' },
    { name: 'gangguan', testMatch: 'gangguan/**/*.spec.ts', dependencies: ['utama'], workers: 1 },
  ],
  use: {
    baseURL: process.env.LEWU_SITE_URL ?? 'http://127.0.0.1:4321',
    // What waits for ever is told by the line that waits, not by the end of the test.
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    locale: 'id-ID',
    timezoneId: 'Asia/Pontianak',
    launchOptions: { executablePath: process.env.CHROME_PATH, args: ARGS },
  },
})
