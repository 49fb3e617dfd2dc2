/** A page as somebody sees it whose phone writes everything larger. */
import type { Page } from '@playwright/test'

const BESAR = '130%'

/** How many pixels it is wider than the screen then. All sizes of the site follow this one, as they follow the phone's. */
export function countLebihBesar(page: Page): Promise<number> {
  return page.locator('html').evaluate((html, besar) => {
    html.style.fontSize = besar
    const lebih = html.scrollWidth - html.clientWidth
    html.style.fontSize = ''
    return lebih
  }, BESAR)
}
