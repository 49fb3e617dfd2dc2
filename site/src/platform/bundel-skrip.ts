/**
 * The programs that run on a learner's phone, bundled and served by this server itself: the one of the pages at an address
 * with its hash; at one address for ever the worker, or the one that ends it.
 */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'

const ID = 'virtual:skrip-belajar'
const toJalur = (nama: string): string => fileURLToPath(new URL(`../luring/${nama}`, import.meta.url))

export function createBundelSkrip(): Plugin {
  return {
    name: 'lewu-skrip-belajar',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: async (id) => (id === `\0${ID}` ? toModul() : null),
  }
}

async function toModul(): Promise<string> {
  const halaman = await bundle('halaman.ts', {})
  const nama = `belajar-${createHash('sha256').update(halaman).digest('hex').slice(0, 16)}.js`
  const kerangka = ['/luring', '/favicon.svg', `/skrip/${nama}`]
  const pekerja = await bundle('pekerja.ts', { __KERANGKA__: JSON.stringify(kerangka) })
  const pekerjaMati = await bundle('pekerja-mati.ts', {})
  return `export const SKRIP = ${JSON.stringify({ nama, halaman, pekerja, pekerjaMati })}`
}

/** One file without imports. Phones of villages are old: in the language of 2020, with what browsers of 2021 have. */
async function bundle(nama: string, define: Record<string, string>): Promise<string> {
  const hasil = (await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      minify: true,
      target: 'es2020',
      modulePreload: false,
      rolldownOptions: { input: toJalur(nama), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  return hasil.output[0].code
}
