/**
 * A database that is silent costs every visitor the whole wait, and the next one again. After one such wait
 * the rest are told at once, and one question at a time tries whether it answers again.
 */
import { isDiam } from './gangguan.ts'

type Pengaturan = { pause: number; now: () => number }

export class Breaker {
  readonly #pengaturan: Pengaturan
  /** Null while the database answers; else the moment from which somebody may try. */
  #cobaSejak: number | null = null
  #isMencoba = false

  constructor(pengaturan: Pengaturan) {
    this.#pengaturan = pengaturan
  }

  async run<Hasil>(ask: () => Promise<Hasil>): Promise<Hasil> {
    if (this.#cobaSejak === null) return this.#ask(ask)
    if (this.#isMencoba || this.#pengaturan.now() < this.#cobaSejak) throw createDiam()
    this.#isMencoba = true
    return this.#ask(ask).finally(() => {
      this.#isMencoba = false
    })
  }

  /** Any answer counts, a refusal too: it was not silence. */
  async #ask<Hasil>(ask: () => Promise<Hasil>): Promise<Hasil> {
    try {
      const hasil = await ask()
      this.#cobaSejak = null
      return hasil
    } catch (error) {
      this.#cobaSejak = isDiam(error) ? this.#pengaturan.now() + this.#pengaturan.pause : null
      throw error
    }
  }
}

const createDiam = (): Error =>
  Object.assign(new Error('The database did not answer a moment ago'), { code: 'ETIMEDOUT' })
