/** The built site as a process of its own, with the database a test gives it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../', import.meta.url))
/** Beside the real build, so that a running site is left alone. */
const HASIL_UJI = '.vitest/dist'
const MAX_TUNGGU = 15_000

type Bahan = { basisData: string; hasil?: string; folderData?: string; cms?: string }

export class SitusUji {
  readonly url: string
  readonly #proses: ChildProcess
  #log = ''

  private constructor(url: string, proses: ChildProcess) {
    this.url = url
    this.#proses = proses
    const record = (potongan: Buffer): void => {
      this.#log += potongan.toString()
    }
    proses.stdout?.on('data', record)
    proses.stderr?.on('data', record)
  }

  static build(): void {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }
    const astro = join(FOLDER, 'node_modules/astro/bin/astro.mjs')
    execFileSync(process.execPath, [astro, 'build', '--outDir', HASIL_UJI], {
      cwd: FOLDER,
      env,
      stdio: 'pipe',
    })
  }

  /** Comes back once the site answers, whether or not its database does. */
  static async start({ basisData, hasil = HASIL_UJI, folderData, cms }: Bahan): Promise<SitusUji> {
    const port = await findPort()
    const url = `http://127.0.0.1:${port}`
    const env = {
      PATH: process.env.PATH,
      PORT: String(port),
      LEWU_SITE_URL: url,
      LEWU_SITE_DATABASE_URL: basisData,
      ...(cms !== undefined && { LEWU_CMS_URL: cms }),
      ...(folderData !== undefined && { LEWU_DATA_DIR: folderData }),
    }
    const situs = new SitusUji(
      url,
      spawn(process.execPath, [join(hasil, 'server/entry.mjs')], { cwd: FOLDER, env }),
    )
    await situs.#waitHidup()
    return situs
  }

  /** All it has said so far. */
  get log(): string {
    return this.#log
  }

  get(jalur: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}${jalur}`, { redirect: 'manual', ...init })
  }

  async finish(): Promise<void> {
    if (this.#proses.exitCode !== null) return
    const berhenti = new Promise((resolve) => this.#proses.once('exit', resolve))
    this.#proses.kill()
    await berhenti
  }

  async #waitHidup(): Promise<void> {
    for (const mulai = Date.now(); Date.now() - mulai < MAX_TUNGGU; await setTimeout(50)) {
      const jawaban = await this.get('/sehat').catch(() => null)
      if (jawaban?.ok) return
    }
    await this.finish()
    throw new Error(`The site does not answer:\n${this.#log}`)
  }
}

function findPort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const alamat = server.address()
      const port = typeof alamat === 'object' && alamat !== null ? alamat.port : 0
      server.close(() => resolve(port))
    })
  })
}
