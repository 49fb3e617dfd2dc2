/** Officers of the sample villages at work in the admin, and over REST where a test only needs a state. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'

export type Akun = { email: string; sandi: string; peran: string; desa: string | null }
type Contoh = { cms: string; situs: string; akun: Akun[] }

export function getContoh(): Contoh {
  const folder = process.env.LEWU_DATA_DIR
  if (folder === undefined) throw new Error('LEWU_DATA_DIR is not set: run the browser tests by `npm test`')
  return JSON.parse(readFileSync(path.join(folder, 'contoh.json'), 'utf8')) as Contoh
}

export function getAkun(peran: string, desa: string | null): Akun {
  const akun = getContoh().akun.find((satu) => satu.peran === peran && satu.desa === desa)
  if (akun === undefined) throw new Error(`No sample account ${peran} in ${desa}`)
  return akun
}

/** Signs in through the sign-in page and lands on the first screen. */
export async function loginAdmin(page: Page, { email, sandi }: Akun): Promise<void> {
  await page.context().clearCookies()
  await page.goto(`${getContoh().cms}/masuk`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(sandi)
  await page.getByRole('button', { name: 'Masuk' }).click()
  // The greeting stands on everybody's first screen; lists of documents only where an office takes steps.
  await expect(page.locator('.lewu-sapaan')).toBeVisible({ timeout: 30_000 })
}

/**
 * Types and presses "Simpan" until the outcome is seen. A form that has not woken up does not know what was typed, and
 * checks what is typed a moment later: at a test's speed both come too early. A person types and presses again.
 */
export async function saveUntil(
  page: Page,
  type: () => Promise<void>,
  checkHasil: () => Promise<void>,
): Promise<void> {
  await expect(async () => {
    await type()
    // Nothing to save any more, or nothing yet: the outcome tells which.
    await page
      .getByRole('button', { name: 'Simpan' })
      .click({ timeout: 3_000 })
      .catch(() => undefined)
    await checkHasil()
  }).toPass({ timeout: 45_000 })
}

export type Orang = {
  ask: (
    method: string,
    jalan: string,
    isi?: unknown,
  ) => Promise<{ status: number; isi: Record<string, unknown> }>
}

/** A script's way in: login cookie sent back with the cms's own origin. */
export async function loginRest({ email, sandi }: Akun): Promise<Orang> {
  const { cms } = getContoh()
  const json = { 'Content-Type': 'application/json', Origin: cms }
  const masuk = await fetch(`${cms}/api/pengguna/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email, password: sandi }),
  })
  const cookie = masuk.headers.get('set-cookie')?.split(';')[0]
  if (!masuk.ok || cookie === undefined) throw new Error(`Login of ${email} answered ${masuk.status}`)
  return {
    ask: async (method, jalan, isi) => {
      const isForm = isi instanceof FormData
      const headers: Record<string, string> = isForm
        ? { Origin: cms, Cookie: cookie }
        : { ...json, Cookie: cookie }
      const response = await fetch(`${cms}${jalan}`, {
        method,
        headers,
        body: isi === undefined ? null : isForm ? isi : JSON.stringify(isi),
      })
      return { status: response.status, isi: (await response.json()) as Record<string, unknown> }
    },
  }
}
