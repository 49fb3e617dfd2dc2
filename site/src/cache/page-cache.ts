/**
 * Finished pages in memory. A page remembers the change keys it was made from; a change marks it dirty
 * and the next visitor waits for a fresh one. Renders are shared (single flight), and one that began
 * before a change of what it read is thrown away. When a render fails, the old page serves on for a while.
 */
import type { HalamanJadi } from './halaman-jadi.ts'

export const SEMUA = '*'
const MAX_RENDER_ULANG = 3

/** Null = there is no such page (now); that is never kept, so a publication shows at once. */
export type HasilRender = HalamanJadi | null
/** Renders a page and adds to `kunci` every change key it depends on. */
export type Render = (kunci: Set<string>) => Promise<HasilRender>
export type Jawaban = { halaman: HasilRender; isBasi: boolean }

type Entri = { halaman: HalamanJadi; kunci: Set<string>; berubahSejak: number | null; isDipakai: boolean }
type Pengaturan = {
  maxBytes: number
  /** What is larger is made for each request. */
  maxEntri: number
  /** How long a page known to have changed may stand in for one that cannot be rendered, in milliseconds. */
  maxBasi: number
  now: () => number
}

export class PageCache {
  readonly #entri = new Map<string, Entri>()
  readonly #penerbangan = new Map<string, Promise<Jawaban>>()
  /** For each render on its way, what has changed since it began. */
  readonly #berubah = new Map<string, Set<string>>()
  readonly #pengaturan: Pengaturan
  #bytes = 0

  constructor(pengaturan: Pengaturan) {
    this.#pengaturan = pengaturan
  }

  get bytes(): number {
    return this.#bytes
  }

  get count(): number {
    return this.#entri.size
  }

  /** The page when it stands ready and nothing it was made from has changed. */
  findSegar(alamat: string): HalamanJadi | null {
    const entri = this.#entri.get(alamat)
    if (entri === undefined || entri.berubahSejak !== null) return null
    entri.isDipakai = true
    return entri.halaman
  }

  /**
   * Rejects only when rendering fails and no old page can stand in. `maxBasi` is as in the settings; 0 = what is known
   * to have changed is never shown again.
   */
  get(alamat: string, render: Render, maxBasi = this.#pengaturan.maxBasi): Promise<Jawaban> {
    const segar = this.findSegar(alamat)
    if (segar !== null) return Promise.resolve({ halaman: segar, isBasi: false })
    const berjalan = this.#penerbangan.get(alamat)
    if (berjalan !== undefined) return berjalan
    const berubah = new Set<string>()
    this.#berubah.set(alamat, berubah)
    const janji = this.#run(alamat, { render, maxBasi }, berubah).finally(() => {
      this.#penerbangan.delete(alamat)
      this.#berubah.delete(alamat)
    })
    this.#penerbangan.set(alamat, janji)
    return janji
  }

  /** Marks the pages made from these keys, and renders on their way, as overtaken. */
  markBerubah(daftarKunci: Iterable<string>): void {
    const berubah = new Set(daftarKunci)
    const sejak = this.#pengaturan.now()
    for (const sejakMulai of this.#berubah.values()) {
      for (const kunci of berubah) sejakMulai.add(kunci)
    }
    for (const entri of this.#entri.values()) {
      if (isTersentuh(entri.kunci, berubah)) entri.berubahSejak ??= sejak
    }
  }

  async #run(
    alamat: string,
    { render, maxBasi }: { render: Render; maxBasi: number },
    berubah: Set<string>,
  ): Promise<Jawaban> {
    for (let sisa = MAX_RENDER_ULANG; ; sisa--) {
      berubah.clear()
      const kunci = new Set<string>()
      try {
        const halaman = await render(kunci)
        const isTertinggal = isTersentuh(kunci, berubah)
        if (isTertinggal && sisa > 0) continue
        this.#delete(alamat)
        if (halaman !== null && halaman.isSekali !== true && !isTertinggal) this.#add(alamat, halaman, kunci)
        return { halaman, isBasi: false }
      } catch (error) {
        const lama = this.#findBasi(alamat, maxBasi)
        if (lama !== null) return { halaman: lama, isBasi: true }
        throw error
      }
    }
  }

  #findBasi(alamat: string, maxBasi: number): HalamanJadi | null {
    const entri = this.#entri.get(alamat)
    if (entri === undefined) return null
    const umur = this.#pengaturan.now() - (entri.berubahSejak ?? this.#pengaturan.now())
    // A page withdrawn just before the database went away must not stay up for hours.
    return umur < maxBasi ? entri.halaman : null
  }

  #add(alamat: string, halaman: HalamanJadi, kunci: Set<string>): void {
    // Parts of open data would drive out the pages that people read.
    if (halaman.ukuran > Math.min(this.#pengaturan.maxBytes, this.#pengaturan.maxEntri)) return
    this.#entri.set(alamat, { halaman, kunci, berubahSejak: null, isDipakai: true })
    this.#bytes += halaman.ukuran
    this.#trim()
  }

  #delete(alamat: string): void {
    const entri = this.#entri.get(alamat)
    if (entri === undefined) return
    this.#entri.delete(alamat)
    this.#bytes -= entri.halaman.ukuran
  }

  /** Second chance: a page used since it was last looked at goes to the end of the queue once. */
  #trim(): void {
    for (const [alamat, entri] of this.#entri) {
      if (this.#bytes <= this.#pengaturan.maxBytes) return
      this.#delete(alamat)
      if (!entri.isDipakai) continue
      entri.isDipakai = false
      this.#entri.set(alamat, entri)
      this.#bytes += entri.halaman.ukuran
    }
  }
}

function isTersentuh(kunci: Set<string>, berubah: Set<string>): boolean {
  if (berubah.size === 0) return false
  if (berubah.has(SEMUA)) return true
  for (const satu of kunci) if (berubah.has(satu)) return true
  return false
}
