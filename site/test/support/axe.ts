/** The checker of accessibility, on pages that allow no script. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** The site allows no script at all: the checker is put in as a debugger does, past the policy of the page. */
export async function listPelanggaranAxe(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    type Hasil = { violations: { id: string; nodes: { target: unknown[] }[] }[] }
    // A colour on its way to another one is read by nobody.
    const peralihan = document.getAnimations().filter((satu) => satu instanceof CSSTransition)
    await Promise.allSettled(peralihan.map(({ finished }) => finished))
    const { axe } = globalThis as unknown as { axe: { run: (pilihan: object) => Promise<Hasil> } }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  })
}

export async function addAxe(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Runtime.evaluate', { expression: AXE })
  await cdp.detach()
}
