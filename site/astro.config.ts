import { fileURLToPath } from 'node:url'
import { getAdapter } from '@astrojs/node'
import type { AstroIntegration } from 'astro'
import { defineConfig, passthroughImageService } from 'astro/config'
import { createBundelSkrip } from './src/platform/bundel-skrip.ts'

/** Node adapter with our own front: finished pages are answered before Astro sees the request. */
const server: AstroIntegration = {
  name: 'lewu-server',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        ...getAdapter({ staticHeaders: false }),
        name: 'lewu-server',
        serverEntrypoint: fileURLToPath(new URL('./src/server.ts', import.meta.url)),
      }),
  },
}

export default defineConfig({
  output: 'server',
  adapter: server,
  trailingSlash: 'never',
  // The default eats the space between inline elements that stand on two lines.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  session: false,
  markdown: { syntaxHighlight: false },
  security: {
    checkOrigin: true,
    // The server builds every request from LEWU_SITE_URL, so no host name of a visitor arrives here.
    allowedDomains: [],
  },
  vite: { ssr: { noExternal: ['cms'] }, plugins: [createBundelSkrip()] },
})
