/** Stops, starts and kills parts of the portal under test. */
import { expect } from '@playwright/test'

export async function sendKendali(jalan: string): Promise<void> {
  const alamat = process.env.LEWU_TEST_CONTROL_URL
  if (alamat === undefined)
    throw new Error('LEWU_TEST_CONTROL_URL is not set: run the browser tests by `npm test`')
  const response = await fetch(`${alamat}${jalan}`, { method: 'POST' })
  expect(response.status).toBe(200)
}
