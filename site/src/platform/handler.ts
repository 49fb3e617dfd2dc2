/** From a request to an answer: finished page, else one render; static pages when something is wrong. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HasilRender, PageCache } from '../cache/page-cache.ts'
import { type Alamat, findAlamat, findPengalihan } from '../cache/rute.ts'
import type { HalamanGalat } from './halaman-galat.ts'
import { listKepalaAman } from './headers.ts'
import { isAsalDiizinkan, readKiriman } from './kiriman.ts'
import { type Kiriman, type PilihanAstro, runAstro } from './render.ts'
import { toHalaman, writeAliran, writeHalaman } from './respond.ts'

type Bahan = { cache: PageCache; galat: HalamanGalat }
type Lalu = { req: IncomingMessage; res: ServerResponse }

/** Thrown where the database, not the page, is at fault. */
class BasisDataMati extends Error {}
class HalamanRusak extends Error {}

export function createHandler({ cache, galat }: Bahan): (req: IncomingMessage, res: ServerResponse) => void {
  const run = async ({ req, res }: Lalu): Promise<void> => {
    const alamat = findAlamat(req.url ?? '')
    if (alamat === null) return writeTanpaRute({ req, res })
    const isBaca = req.method === 'GET' || req.method === 'HEAD'
    if (isBaca === (alamat.cara === 'kirim')) return writeSalahCara(res, alamat)
    if (alamat.cara === 'simpan') return writeSimpanan({ req, res }, alamat.jalur)
    if (alamat.cara === 'berkas') return writeBerkas({ req, res }, alamat.jalur)
    if (alamat.cara === 'langsung') return writeLangsung({ req, res }, alamat.jalur)
    if (!isAsalDiizinkan(req.headers.origin)) return writePolos(res, 403, 'Kiriman dari situs lain ditolak.')
    const kiriman = await readKiriman(req)
    if (kiriman === null) return writePolos(res, 413, 'Kiriman terlalu besar atau bukan formulir.')
    return writeLangsung({ req, res }, alamat.jalur, kiriman)
  }

  const writeTanpaRute = ({ req, res }: Lalu): void => {
    const tujuan = findPengalihan(req.url ?? '')
    if (tujuan === null) galat.writeTidakAda(req, res)
    else res.writeHead(301, [['location', tujuan], ...listKepalaAman()].flat()).end()
  }

  const writeSimpanan = async ({ req, res }: Lalu, jalur: string): Promise<void> => {
    const { halaman, isBasi } = await cache.get(jalur, (kunci) => renderSimpanan(jalur, kunci))
    if (halaman === null) return galat.writeTidakAda(req, res)
    if (isBasi) res.setHeader('warning', '110 - "Response is Stale"')
    writeHalaman(req, res, halaman)
  }

  const writeLangsung = async ({ req, res }: Lalu, jalur: string, kiriman?: Kiriman): Promise<void> => {
    const response = await renderLangsung(jalur, { kiriman })
    if (response.status === 404) return galat.writeTidakAda(req, res)
    writeHalaman(req, res, await toHalaman(response))
  }

  const writeBerkas = async ({ req, res }: Lalu, jalur: string): Promise<void> => {
    const response = await renderLangsung(jalur, { ifNoneMatch: req.headers['if-none-match'] })
    if (response.status === 404) return galat.writeTidakAda(req, res)
    await writeAliran(req, res, response)
  }

  return (req, res) => {
    const segar = req.method === 'GET' || req.method === 'HEAD' ? cache.findSegar(req.url ?? '') : null
    if (segar !== null) return writeHalaman(req, res, segar)
    run({ req, res }).catch((error: unknown) => {
      if (res.headersSent) return res.destroy()
      if (error instanceof BasisDataMati) return galat.writeTutup(req, res)
      return galat.writeGalat(req, res, error)
    })
  }
}

async function renderSimpanan(jalur: string, kunci: Set<string>): Promise<HasilRender> {
  const { response, catatan } = await runAstro(jalur)
  for (const satu of catatan.kunci) kunci.add(satu)
  if (response.status >= 500) throw toGalat(catatan.isBasisDataMati, jalur)
  return response.status === 404 ? null : toHalaman(response)
}

async function renderLangsung(jalur: string, pilihan: PilihanAstro): Promise<Response> {
  const { response, catatan } = await runAstro(jalur, pilihan)
  if (response.status >= 500) throw toGalat(catatan.isBasisDataMati, jalur)
  return response
}

function toGalat(isBasisDataMati: boolean, jalur: string): Error {
  return isBasisDataMati ? new BasisDataMati(jalur) : new HalamanRusak(jalur)
}

function writeSalahCara(res: ServerResponse, { cara }: Alamat): void {
  res.setHeader('allow', cara === 'kirim' ? 'POST' : 'GET, HEAD')
  writePolos(res, 405, 'Cara membuka alamat ini tidak sesuai.')
}

function writePolos(res: ServerResponse, status: number, kalimat: string): void {
  const jenis = ['content-type', 'text/plain; charset=utf-8']
  res.writeHead(status, [jenis, ['connection', 'close'], ...listKepalaAman()].flat()).end(`${kalimat}\n`)
}
