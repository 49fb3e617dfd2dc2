/// <reference types="vitest/config" />
/** Components and pages rendered as the site renders them; picked up by the root's test run as one project. */
import { getViteConfig } from 'astro/config'

export default getViteConfig(
  {
    test: {
      name: 'situs',
      root: import.meta.dirname,
      include: ['test/situs/**/*.situs.ts'],
      testTimeout: 30_000,
    },
  },
  // The root's test run starts one folder higher, where there is no Astro configuration.
  { root: import.meta.dirname },
)
