/** How many statements a piece of work sends to the database, whatever else the process does meanwhile (its jobs run each minute). */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload } from 'payload'
import { vi } from 'vitest'
import { toAdapter } from '../../src/platform/transaction.ts'

const kerjaIni = new AsyncLocalStorage<{ jumlah: number }>()

export async function countPernyataan(payload: Payload, kerja: () => Promise<unknown>): Promise<number> {
  const { Client } = toAdapter(payload).pg
  const asli = Client.prototype.query
  const mata = vi.spyOn(Client.prototype, 'query').mockImplementation(function (
    this: unknown,
    ...isian: unknown[]
  ) {
    const hitungan = kerjaIni.getStore()
    if (hitungan !== undefined) hitungan.jumlah += 1
    return Reflect.apply(asli, this, isian)
  })
  const hitungan = { jumlah: 0 }
  try {
    await kerjaIni.run(hitungan, kerja)
  } finally {
    mata.mockRestore()
  }
  return hitungan.jumlah
}
