/** The pages for 404, 410, 500 and 503: rendered once at the start, so that nothing can fail later. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getAlamatDesa } from 'cms/contract/desa'
import { getAlamatMintaInformasi } from 'cms/contract/informasi-publik'
import { type HalamanJadi, toHalamanJadi } from '../cache/halaman-jadi.ts'
import { PENANDA_DESA, PENANDA_MINTA, PENANDA_REFERENSI } from '../teks/galat.ts'
import { findTempat, type TempatTidakAda } from '../views/tidak-ada.ts'
import { runAstro } from './render.ts'
import { toHalaman, writeHalaman } from './respond.ts'

export type HalamanGalat = {
  /** For an address that was public once; kept like a page, since it may come back. Leads to its village. */
  toDicabut: (jalur: string) => HalamanJadi
  writeTidakAda: (req: IncomingMessage, res: ServerResponse) => void
  writeTutup: (req: IncomingMessage, res: ServerResponse) => void
  writeGalat: (req: IncomingMessage, res: ServerResponse, error: unknown) => void
}

export async function createHalamanGalat(): Promise<HalamanGalat> {
  const [portal, kabupaten, desa, dicabut, galat, tutup] = await Promise.all([
    render('/404', 404),
    render('/404?tempat=kabupaten', 404),
    render('/404?tempat=desa', 404),
    render('/410', 410),
    render('/500', 500),
    render('/503', 503),
  ])
  const tidakAda = createTidakAda({ portal, kabupaten, desa })
  return {
    toDicabut: (jalur) => toBeralamat(dicabut, jalur),
    writeTidakAda: (req, res) => writeHalaman(req, res, tidakAda(req.url ?? '')),
    writeTutup: (req, res) => {
      res.setHeader('retry-after', '30')
      writeHalaman(req, res, tutup)
    },
    writeGalat: (req, res, error) => {
      const referensi = randomBytes(4).toString('hex').toUpperCase()
      console.error(`Page failed, reference ${referensi}: ${req.method} ${req.url}`, error)
      writeHalaman(req, res, toTerisi(galat, [[PENANDA_REFERENSI, referensi]]))
    },
  }
}

async function render(jalur: string, status: number): Promise<HalamanJadi> {
  const { response } = await runAstro(jalur)
  response.headers.set('cache-control', 'no-store')
  return toHalaman(response, status)
}

/** Addresses that somebody makes up are many: those of the villages asked for last are kept. */
const MAX_DIINGAT = 100

function createTidakAda(
  halaman: Readonly<Record<TempatTidakAda, HalamanJadi>>,
): (url: string) => HalamanJadi {
  const diingat = new Map<string, HalamanJadi>()
  return (url) => {
    const { tempat, desa } = findTempat(url.replace(/[?#].*/s, ''))
    if (desa === null) return halaman[tempat]
    const jadi = diingat.get(desa) ?? toTerisi(halaman.desa, [[PENANDA_DESA, getAlamatDesa(desa)]])
    if (diingat.size >= MAX_DIINGAT) diingat.clear()
    diingat.set(desa, jadi)
    return jadi
  }
}

function toBeralamat(dicabut: HalamanJadi, jalur: string): HalamanJadi {
  const [, desa = null] = /^\/desa\/([a-z0-9-]+)/.exec(jalur) ?? []
  const tanpaDesa = jalur.startsWith('/kursus/') ? '/kursus' : '/'
  const minta = getAlamatMintaInformasi(desa)
  return toTerisi(dicabut, [
    [PENANDA_DESA, desa === null ? tanpaDesa : getAlamatDesa(desa)],
    // The form of a village that takes part no more is gone itself.
    [PENANDA_MINTA, minta === jalur ? getAlamatMintaInformasi(null) : minta],
  ])
}

/** The same page with words in place of the marks that stand for them. */
function toTerisi(halaman: HalamanJadi, isian: readonly [penanda: string, kata: string][]): HalamanJadi {
  const { isi, kepala } = halaman.getBentuk('identity')
  const pasangan = Array.from({ length: kepala.length / 2 }, (_, nomor): [string, string] => [
    kepala[nomor * 2] ?? '',
    kepala[nomor * 2 + 1] ?? '',
  ])
  const bersih = pasangan.filter(([nama]) => !['etag', 'vary', 'content-length'].includes(nama))
  const teks = isian.reduce((kini, [penanda, kata]) => kini.replaceAll(penanda, kata), isi.toString('utf8'))
  return toHalamanJadi({ status: halaman.status, kepala: bersih, isi: Buffer.from(teks) })
}
