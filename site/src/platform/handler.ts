/** From a request to an answer: finished page, else one render; static pages when something is wrong. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HasilRender, PageCache } from '../cache/page-cache.ts'
import { type Alamat, findAlamat, findPengalihan } from '../cache/rute.ts'
import { takeGiliranPeriksa } from '../pintu/batas.ts'
import { startBuka } from '../pintu/buka.ts'
import type { Catatan } from '../publik/catatan.ts'
import { TEKS_TOLAK } from '../teks/galat.ts'
import type { HalamanGalat } from './halaman-galat.ts'
import { listKepalaAman } from './headers.ts'
import { getPengirim, isAsalDiizinkan, isAsalSendiri, readKiriman } from './kiriman.ts'
import { findAkunBelajar, findTokenBelajar, isJalurBelajar } from './kuki-belajar.ts'
import { type Kiriman, type PilihanAstro, runAstro } from './render.ts'
import { toHalaman, writeAliran, writeHalaman } from './respond.ts'

type Bahan = { cache: PageCache; galat: HalamanGalat }
type Lalu = { req: IncomingMessage; res: ServerResponse }

/** Thrown where the database, not the page, is at fault. */
class BasisDataMati extends Error {}
class HalamanRusak extends Error {}
/** Too many ask at once for what takes long; the page says in its body what to do. */
class Penuh extends Error {}

export class Handler {
  readonly #cache: PageCache
  readonly #galat: HalamanGalat

  constructor({ cache, galat }: Bahan) {
    this.#cache = cache
    this.#galat = galat
  }

  run(req: IncomingMessage, res: ServerResponse): void {
    startBuka(req)
    const segar = isBaca(req) ? this.#cache.findSegar(req.url ?? '') : null
    if (segar !== null) writeHalaman(req, res, segar)
    else
      this.#runPelan({ req, res })
        .catch((error: unknown) => this.#writeGagal({ req, res }, error))
        .catch(() => res.destroy())
  }

  async #runPelan({ req, res }: Lalu): Promise<void> {
    const alamat = findAlamat(req.url ?? '')
    if (alamat === null) return this.#writeTanpaRute({ req, res })
    if (isBaca(req) === (alamat.cara === 'kirim')) return writeSalahCara(res, alamat)
    if (alamat.cara === 'simpan') return this.#writeSimpanan({ req, res }, alamat.jalur)
    if (alamat.cara === 'periksa') return this.#writePeriksa({ req, res }, alamat.jalur)
    if (alamat.cara === 'berkas') return this.#writeBerkas({ req, res }, alamat.jalur)
    if (alamat.cara === 'langsung') return this.#writeLangsung({ req, res }, alamat.jalur)
    return this.#writeKiriman({ req, res }, alamat.jalur)
  }

  #writeTanpaRute({ req, res }: Lalu): void {
    const tujuan = findPengalihan(req.url ?? '')
    if (tujuan === null) this.#galat.writeTidakAda(req, res)
    else res.writeHead(301, [['location', tujuan], ...listKepalaAman()].flat()).end()
  }

  async #writeSimpanan({ req, res }: Lalu, jalur: string, maxBasi?: number): Promise<void> {
    const { halaman, isBasi } = await this.#cache.get(
      jalur,
      (kunci) => renderSimpanan(jalur, kunci, this.#galat.toDicabut),
      maxBasi,
    )
    if (halaman === null) return this.#galat.writeTidakAda(req, res)
    if (isBasi) res.setHeader('warning', '110 - "Response is Stale"')
    writeHalaman(req, res, halaman)
  }

  /** Turns are counted for each who asks; a render is shared by all of them. */
  async #writePeriksa({ req, res }: Lalu, jalur: string): Promise<void> {
    if (await takeGiliranPeriksa(getPengirim(req))) return this.#writeSimpanan({ req, res }, jalur, 0)
    writeHalaman(req, res, await toHalaman(await renderLangsung(jalur, { isSering: true })))
  }

  async #writeLangsung({ req, res }: Lalu, jalur: string, kiriman?: Kiriman): Promise<void> {
    const response = await renderLangsung(jalur, { kiriman, ...toPembelajar(req, jalur) })
    if (response.status === 404) return this.#galat.writeTidakAda(req, res)
    writeHalaman(req, res, await toHalaman(response))
  }

  async #writeBerkas({ req, res }: Lalu, jalur: string): Promise<void> {
    const response = await renderLangsung(jalur, { kepala: toKepalaBerkas(req) })
    if (response.status === 404) return this.#galat.writeTidakAda(req, res)
    await writeAliran(req, res, response)
  }

  async #writeKiriman({ req, res }: Lalu, jalur: string): Promise<void> {
    const isAsal = isJalurBelajar(jalur) ? isAsalSendiri(req) : isAsalDiizinkan(req.headers.origin)
    if (!isAsal) return writePolos(res, 403, TEKS_TOLAK.asalLain)
    const kiriman = await readKiriman(req, MAX_BYTE[jalur] ?? MAX_FORMULIR)
    if (kiriman === null) return writePolos(res, 413, TEKS_TOLAK.terlaluBesar)
    return this.#writeLangsung({ req, res }, jalur, kiriman)
  }

  #writeGagal({ req, res }: Lalu, error: unknown): void {
    if (res.headersSent) res.destroy()
    else if (error instanceof Penuh) writePenuh(res, error.message)
    else if (error instanceof BasisDataMati) this.#galat.writeTutup(req, res)
    else this.#galat.writeGalat(req, res, error)
  }
}

/** Only pages of learning see who has signed in there; for all others every visitor is the same. */
const toPembelajar = (req: IncomingMessage, jalur: string) => ({
  belajar: isJalurBelajar(jalur) ? findTokenBelajar(req.headers.cookie) : null,
  akun: isJalurBelajar(jalur) ? findAkunBelajar(req.headers.cookie) : null,
  pengirim: getPengirim(req),
})

/** A message is a few thousand signs. */
const MAX_FORMULIR = 40_000
/** Two million characters of JSON grow by about half when a form escapes them. */
const MAX_BYTE: Readonly<Record<string, number>> = {
  '/pratinjau': 6_000_000,
  // The questions of one lesson come along: a hundred with their pictures named, and what was answered.
  '/pratinjau/latihan': 300_000,
  // Half of a phone's notes at a time (`luring/keadaan-rules.ts`), with room for what frames them.
  '/belajar/sinkron': 80_000,
}

const isBaca = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** A part is asked for by GET alone: to HEAD the whole file is described. */
function toKepalaBerkas({ method, headers }: IncomingMessage): Record<string, string> {
  const daftar = method === 'GET' ? ['if-none-match', 'range', 'if-range'] : ['if-none-match']
  return Object.fromEntries(
    daftar.flatMap((nama) => {
      const nilai = headers[nama]
      return typeof nilai === 'string' ? [[nama, nilai]] : []
    }),
  )
}

async function renderSimpanan(
  jalur: string,
  kunci: Set<string>,
  toDicabut: HalamanGalat['toDicabut'],
): Promise<HasilRender> {
  const { response, catatan } = await runAstro(jalur)
  for (const satu of catatan.kunci) kunci.add(satu)
  if (response.status === 503) throw new Penuh(await response.text())
  if (response.status >= 500) throw toGalat(catatan, jalur)
  if (response.status !== 404) return { ...(await toHalaman(response)), isSekali: catatan.isSekali }
  return catatan.isDicabut ? toDicabut(jalur) : null
}

async function renderLangsung(jalur: string, pilihan: PilihanAstro): Promise<Response> {
  const { response, catatan } = await runAstro(jalur, pilihan)
  // 503 is a page's own word that the cms is not there; everything else of that kind is a fault.
  if (response.status >= 500 && response.status !== 503) throw toGalat(catatan, jalur)
  return response
}

function toGalat({ isBasisDataMati, galat }: Catatan, jalur: string): Error {
  return isBasisDataMati ? new BasisDataMati(jalur) : new HalamanRusak(jalur, { cause: galat })
}

/** Opened instead of sent: who reloads what a form led to is shown the way on. */
function writeSalahCara(res: ServerResponse, { cara, jalur }: Alamat): void {
  const pelajaran = /^(\/kursus\/.+)\/latihan$/.exec(jalur)?.[1]
  if (cara === 'kirim' && (isJalurBelajar(jalur) || pelajaran !== undefined)) {
    res.writeHead(303, { location: pelajaran ?? '/belajar', 'cache-control': 'no-store' }).end()
    return
  }
  res.setHeader('allow', cara === 'kirim' ? 'POST' : 'GET, HEAD')
  writePolos(res, 405, TEKS_TOLAK.salahCara)
}

function writePenuh(res: ServerResponse, kalimat: string): void {
  res.setHeader('retry-after', '30')
  res.setHeader('cache-control', 'no-store')
  writePolos(res, 503, kalimat)
}

function writePolos(res: ServerResponse, status: number, kalimat: string): void {
  const jenis = ['content-type', 'text/plain; charset=utf-8']
  res.writeHead(status, [jenis, ['connection', 'close'], ...listKepalaAman()].flat()).end(`${kalimat}\n`)
}
