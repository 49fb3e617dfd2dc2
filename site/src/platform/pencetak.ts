/**
 * Printing in a process of its own: started when somebody asks, one order after the other at low priority, ended when
 * nobody has asked for a while. So the memory of the site at rest stays what it was, finished pages are not slowed, and
 * a document that breaks the compiler breaks no page.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants, setPriority } from 'node:os'
import type { JawabanCetak, Pesanan } from 'cms/cetak/pesanan'

/** Thrown where so many wait that one more would wait too long. */
export class AntreanPenuh extends Error {}
export class CetakGagal extends Error {}

type Tugas = { pesanan: Pesanan; resolve: (berkas: Uint8Array) => void; reject: (error: Error) => void }
type Pengaturan = {
  /** Orders that may wait beside the one that is printed. */
  maxAntrean: number
  /** Milliseconds for one order; then the process is ended. */
  batasWaktu: number
  /** Milliseconds without an order after which the process ends. */
  senggang: number
  /** File the process runs. */
  pekerja?: string
}

const BAWAAN: Pengaturan = { maxAntrean: 8, batasWaktu: 20_000, senggang: 15_000 }

export class Pencetak {
  readonly #pengaturan: Pengaturan
  readonly #antrean: Tugas[] = []
  #anak: ChildProcess | null = null
  #kini: Tugas | null = null
  #jam: NodeJS.Timeout | undefined

  constructor(pengaturan: Partial<Pengaturan> = {}) {
    this.#pengaturan = { ...BAWAAN, ...pengaturan }
  }

  /** Whether the process runs now. */
  get isHidup(): boolean {
    return this.#anak !== null
  }

  /** The finished file; rejects with `AntreanPenuh` or `CetakGagal`. */
  create(pesanan: Pesanan): Promise<Uint8Array> {
    if (this.#antrean.length >= this.#pengaturan.maxAntrean) return Promise.reject(new AntreanPenuh())
    return new Promise((resolve, reject) => {
      this.#antrean.push({ pesanan, resolve, reject })
      this.#runBerikut()
    })
  }

  /** Ends the process; what waits is refused. */
  finish(): void {
    for (const { reject } of this.#antrean.splice(0)) reject(new AntreanPenuh())
    this.#anak?.kill()
  }

  #runBerikut(): void {
    if (this.#kini !== null) return
    clearTimeout(this.#jam)
    this.#kini = this.#antrean.shift() ?? null
    if (this.#kini === null) {
      this.#startSenggang()
      return
    }
    try {
      const anak = this.#anak ?? this.#startAnak()
      this.#anak = anak
      anak.send(this.#kini.pesanan, (error) => error !== null && this.#finishAnak(anak))
    } catch (error) {
      // A machine short of memory starts no process; who waits hears of it, and the next order tries again.
      this.#finishTugas({ galat: String(error) })
      return
    }
    this.#jam = setTimeout(() => this.#anak?.kill('SIGKILL'), this.#pengaturan.batasWaktu)
  }

  #startSenggang(): void {
    this.#jam = setTimeout(() => {
      const anak = this.#anak
      // An order that comes while it ends starts another.
      this.#anak = null
      anak?.disconnect()
    }, this.#pengaturan.senggang)
    this.#jam.unref()
  }

  /** It is given no setting, no secret and no database. */
  #startAnak(): ChildProcess {
    const berkas = this.#pengaturan.pekerja ?? createRequire(import.meta.url).resolve('cms/cetak/pekerja')
    const anak = fork(berkas, [], {
      env: {},
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    setRendah(anak.pid)
    anak.on('message', (jawaban: JawabanCetak) => {
      // What one that was ended still says belongs to an order that was given up, and never to the next.
      if (this.#anak === anak) this.#finishTugas(jawaban)
    })
    anak.on('error', () => this.#finishAnak(anak))
    anak.once('exit', () => this.#finishAnak(anak))
    anak.unref()
    return anak
  }

  #finishTugas(jawaban: JawabanCetak): void {
    const tugas = this.#kini
    this.#kini = null
    if ('berkas' in jawaban) tugas?.resolve(jawaban.berkas)
    else tugas?.reject(new CetakGagal(jawaban.galat))
    this.#runBerikut()
  }

  /** A process that is gone takes its order along; the next order starts another. */
  #finishAnak(anak: ChildProcess): void {
    if (this.#anak !== anak) return
    this.#anak = null
    anak.kill('SIGKILL')
    if (this.#kini !== null) this.#finishTugas({ galat: 'The printing process ended before it was done' })
  }
}

/** One that is gone already has no priority to set. */
function setRendah(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It only runs at the usual priority.
  }
}
