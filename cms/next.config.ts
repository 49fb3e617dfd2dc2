import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { KEPALA_TETAP } from './src/platform/security-headers.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Nothing of ours uses it, and it would scale pictures for anybody who asks.
  images: { unoptimized: true },
  // A native program, which no bundler can carry.
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler'],
  turbopack: {
    root,
    rules: {
      '**/richtext-lexical/dist/**/bundled.css': { loaders: ['./src/platform/build/lean-css-loader.mjs'] },
    },
    // Payload's client code brings a whole validator of JSON schemas along, for a kind of field that we do not have.
    resolveAlias: { ajv: { browser: './src/platform/admin/no-json-schema.ts' } },
  },
  outputFileTracingRoot: root,
  // Types are checked by `npm test`; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: { turbopackFileSystemCacheForBuild: false },
  headers: async () => [{ source: '/:path*', headers: [...KEPALA_TETAP] }],
}

export default withPayload(config, { devBundleServerPackages: false })
