/** The light pages' routes: the list, signing in and out, a budget with its photo, a text with its files. */
import type { Payload, PayloadRequest } from 'payload'
import { POLICY_HALAMAN } from '../akses/policy.ts'
import { permintaanAlurSchema } from '../alur/endpoints.ts'
import { isKumpulanNaskah, type KumpulanAlur } from '../alur/kinds.ts'
import { transitionDokumen } from '../alur/operations.ts'
import { getBeranda } from '../alur/queries.ts'
import type { Alasan } from '../contract/galat.ts'
import { presentTidakAda } from '../platform/elsewhere.ts'
import type { Html } from '../platform/html.ts'
import { parseKiriman } from '../platform/light-form.ts'
import { SANDI_SALAH, toPindah, toResponRingan } from '../platform/light-page.ts'
import { findFaktaPersetujuan } from './facts.ts'
import type { IsianLama } from './form.ts'
import { findFaktaNaskah } from './naskah.ts'
import { toHalamanNaskah } from './naskah-page.ts'
import {
  type KeadaanHalaman,
  toAlamat,
  toHalamanDaftar,
  toHalamanDokumen,
  toHalamanMasuk,
  toHalamanPesan,
} from './page.ts'
import { type BuktiKertas, findFotoKertas, findIsiBerkas } from './photo.ts'
import { findFaktaRincian } from './rincian.ts'
import { toHalamanRincian } from './rincian-page.ts'
import { COOKIE_KELUAR, createGawai, deleteGawai, findReqGawai } from './session.ts'

const JALAN_DOKUMEN = /^\/setujui\/apbdes\/([0-9a-f-]{36})$/
const JALAN_FOTO = /^\/setujui\/apbdes\/([0-9a-f-]{36})\/(foto|bukti\/kesepakatan|bukti\/evaluasi)$/
const JALAN_RINCIAN = /^\/setujui\/apbdes\/([0-9a-f-]{36})\/rincian$/
const JALAN_NASKAH = /^\/setujui\/naskah\/([a-z-]+)\/([0-9a-f-]{36})(?:\/berkas\/(\d{1,2}))?$/
const ID_DOKUMEN = /^(\/setujui\/apbdes\/)[0-9a-f-]{36}/
const ID_NASKAH = /^(\/setujui\/naskah\/)[a-z-]+\/[0-9a-f-]{36}/

/** Right after a step: the page says what became of it. */
const BERHASIL = 'berhasil'

export async function handlePersetujuan(payload: Payload, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  // What has no row in the table of pages is not there, whoever asks.
  if (!Object.hasOwn(POLICY_HALAMAN, toBaris(request.method, pathname))) return presentTidakAda()
  if (request.method === 'POST') return recordKiriman(payload, request, pathname)
  const req = await findReqGawai(payload, request.headers)
  if (req === null) return toPage(toHalamanMasuk(toTujuan(pathname), '', null))
  if (pathname === '/setujui')
    return toPage(toHalamanDaftar((await getBeranda(req, new Date())).menungguSaya, getNama(req)))
  const [, kertas, bukti] = JALAN_FOTO.exec(pathname) ?? []
  if (kertas !== undefined)
    return (await findFotoKertas(req, kertas, bukti as BuktiKertas)) ?? toTidakAda(req)
  const rincian = JALAN_RINCIAN.exec(pathname)?.[1]
  if (rincian !== undefined) return presentRincian(req, rincian)
  const isBaru = searchParams.has(BERHASIL)
  const rujukan = findRujukan(pathname)
  if (rujukan === null) return toTidakAda(req)
  if (rujukan.berkas !== null) return (await findBerkasNaskah(req, rujukan)) ?? toTidakAda(req)
  return presentDokumen(req, rujukan, { lama: null, isBaru })
}

async function presentRincian(req: PayloadRequest, id: string): Promise<Response> {
  const fakta = await findFaktaRincian(req, id)
  return fakta === null ? toTidakAda(req) : toPage(toHalamanRincian(fakta, getNama(req)))
}

/** Which document an address speaks of; `berkas` is the number of one of its files. */
type Rujukan = { kumpulan: KumpulanAlur; id: string; berkas: number | null }

function findRujukan(pathname: string): Rujukan | null {
  const id = JALAN_DOKUMEN.exec(pathname)?.[1]
  if (id !== undefined) return { kumpulan: 'apbdes', id, berkas: null }
  const [, kumpulan = '', naskah = '', berkas] = JALAN_NASKAH.exec(pathname) ?? []
  return isKumpulanNaskah(kumpulan)
    ? { kumpulan, id: naskah, berkas: berkas === undefined ? null : Number(berkas) }
    : null
}

/** A file of a text, for whoever may see both. */
async function findBerkasNaskah(
  req: PayloadRequest,
  { kumpulan, id, berkas }: Rujukan,
): Promise<Response | null> {
  const fakta = isKumpulanNaskah(kumpulan) ? await findFaktaNaskah(req, kumpulan, id) : null
  return findIsiBerkas(req, fakta?.berkas[berkas ?? 0]?.id)
}

async function recordKiriman(payload: Payload, request: Request, pathname: string): Promise<Response> {
  const kiriman = await parseKiriman(request)
  if (!kiriman.ok) {
    const { status, pesan } = kiriman.reason
    return toPage(toHalamanPesan('Tidak dapat diterima', pesan, null), status)
  }
  const isian = kiriman.value
  if (pathname === '/setujui/masuk') return startSesi(payload, request, isian)
  if (pathname === '/setujui/keluar') {
    await deleteGawai(payload, request.headers)
    return toPindah('/setujui', COOKIE_KELUAR)
  }
  const req = await findReqGawai(payload, request.headers)
  if (req === null)
    return toPage(toHalamanMasuk(toTujuan(pathname), '', 'Masuk dahulu, lalu ulangi langkahnya.'), 403)
  const rujukan = findRujukan(pathname)
  return rujukan === null ? toTidakAda(req) : recordLangkahRingan(req, rujukan, isian)
}

async function startSesi(
  payload: Payload,
  request: Request,
  isian: Record<string, string>,
): Promise<Response> {
  const { email = '', sandi = '' } = isian
  const tujuan = toTujuan(isian.tujuan ?? '')
  try {
    const cookie = await createGawai(payload, request.headers, { email, sandi }, new Date())
    if (cookie !== null) return toPindah(tujuan, cookie)
  } catch (error) {
    // The limits of signing in say in their own words how long to wait.
    if (!(error instanceof Error && 'status' in error && isTunggu(error.status))) throw error
    const halaman = toPage(toHalamanMasuk(tujuan, email, error.message), error.status)
    if ('cobaLagiDetik' in error) halaman.headers.set('Retry-After', String(error.cobaLagiDetik))
    return halaman
  }
  return toPage(toHalamanMasuk(tujuan, email, SANDI_SALAH), 403)
}

async function recordLangkahRingan(
  req: PayloadRequest,
  rujukan: Rujukan,
  isian: Record<string, string>,
): Promise<Response> {
  const terisi = Object.fromEntries(Object.entries(isian).filter(([, nilai]) => nilai !== ''))
  const permintaan = permintaanAlurSchema.safeParse(terisi)
  if (!permintaan.success) {
    return presentDokumen(req, rujukan, {
      lama: toLama(isian, [{ kode: 'ISIAN', pesan: 'Isian tidak terbaca. Periksa lalu kirim lagi.' }]),
      isBaru: false,
    })
  }
  const { aksi, alasan, nomorPerdes, tanggalPerdes, nomorEvaluasi, tanggalEvaluasi } = permintaan.data
  const ditulis = { alasan, nomorPerdes, tanggalPerdes, nomorEvaluasi, tanggalEvaluasi }
  const masukan = Object.fromEntries(Object.entries(ditulis).filter(([, nilai]) => nilai !== undefined))
  const { kumpulan, id } = rujukan
  const hasil = await transitionDokumen(req, { kumpulan, id, aksi, masukan, now: new Date() })
  return hasil.ok
    ? toPindah(`${toAlamat({ kumpulan, id })}?${BERHASIL}`)
    : presentDokumen(req, rujukan, { lama: toLama(isian, hasil.reason.alasan), isBaru: false })
}

async function presentDokumen(
  req: PayloadRequest,
  rujukan: Rujukan,
  keadaan: KeadaanHalaman,
): Promise<Response> {
  const halaman = await findHalaman(req, rujukan, keadaan)
  const status = keadaan.lama === null ? 200 : 422
  return halaman === null
    ? toTidakAda(req)
    : toResponRingan(halaman, { status, isBergambar: isKumpulanNaskah(rujukan.kumpulan) })
}

async function findHalaman(
  req: PayloadRequest,
  { kumpulan, id }: Rujukan,
  keadaan: KeadaanHalaman,
): Promise<Html | null> {
  if (isKumpulanNaskah(kumpulan)) {
    const naskah = await findFaktaNaskah(req, kumpulan, id)
    return naskah === null ? null : toHalamanNaskah(naskah, getNama(req), keadaan)
  }
  const fakta = await findFaktaPersetujuan(req, id)
  return fakta === null ? null : toHalamanDokumen(fakta, getNama(req), keadaan)
}

/** The row of the policy table that a request falls under. */
const toBaris = (method: string, pathname: string): string =>
  `${method} ${pathname
    .replace(ID_DOKUMEN, '$1:id')
    .replace(ID_NASKAH, '$1:kumpulan/:id')
    .replace(/\/berkas\/\d{1,2}$/, '/berkas/:nomor')
    .replace(/\/bukti\/[a-z]+$/, '/bukti/:langkah')}`

const isTunggu = (status: unknown): status is 429 | 503 => status === 429 || status === 503

/** Only our own pages: never a redirect to somewhere else. */
const toTujuan = (jalan: string): string => (findRujukan(jalan)?.berkas === null ? jalan : '/setujui')
const toLama = (isian: Record<string, string>, alasan: readonly Alasan[]): IsianLama => ({
  aksi: isian.aksi ?? '',
  isian,
  alasan,
})
const getNama = (req: PayloadRequest): string => req.user?.nama ?? ''
const toPage = (halaman: Html, status = 200): Response => toResponRingan(halaman, { status })
const toTidakAda = (req: PayloadRequest): Response =>
  toPage(
    toHalamanPesan('Tidak ditemukan', 'Dokumen ini tidak ada atau bukan milik wilayah Anda.', getNama(req)),
    404,
  )
