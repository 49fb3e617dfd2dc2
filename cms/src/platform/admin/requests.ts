/** What the admin's buttons ask of the cms; each answers with sentences for the officer. */
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'

const TAK_TERSAMBUNG =
  'Tidak tersambung ke server. Periksa jaringan, muat ulang halaman, lalu lihat apakah langkahnya sudah tersimpan.'

/** An empty list means that the step was taken. */
export async function recordLangkahDokumen(
  kumpulan: string,
  id: string,
  isi: Record<string, string>,
): Promise<string[]> {
  const hasil = await sendJson(`/api/${kumpulan}/${id}/alur`, isi, TAK_TERSAMBUNG)
  return hasil.ok ? [] : hasil.reason
}

/** What our own endpoint answers, or sentences; what was typed is for the caller to keep. */
export async function sendJson<Isi>(
  alamat: string,
  isi: object,
  takTerkirim = TAK_TERKIRIM,
): Promise<Result<Isi, string[]>> {
  const response = await fetch(alamat, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(isi),
  }).catch(() => null)
  if (response !== null && !response.ok) return toRefusal(await toPesan(response))
  // An answer that was cut off on its way says nothing either.
  const jawaban = (await response?.json().catch(() => undefined)) as Isi | undefined
  return jawaban === undefined ? toRefusal([takTerkirim]) : toOk(jawaban)
}
const TAK_TERKIRIM = 'Tidak tersambung ke server. Periksa jaringan, lalu coba lagi; yang diketik masih ada.'

/** Stores the photo of a signed page and answers its id. */
export const createBerkasFoto = (foto: File): Promise<Result<string, string>> =>
  createBerkas(foto, { alt: 'Halaman APBDes yang ditandatangani' }, FOTO)

/** Stores the text of a regulation and answers its id. */
export const createBerkasPeraturan = (naskah: File): Promise<Result<string, string>> =>
  createBerkas(naskah, { alt: 'Naskah peraturan tentang APBDes' }, PDF)

/**
 * Stores evidence of a payment, the copy of it that may be public, or what was said on paper, and answers its id. Who
 * serves several villages names the one it is of.
 */
export const createBerkasBukti = (
  berkas: File,
  alt: string,
  desa?: string,
): Promise<Result<string, string>> =>
  createBerkas(berkas, { alt, ...(desa === undefined ? {} : { desa }) }, FOTO_ATAU_PDF)

type Jenis = { pola: RegExp; sebutan: string }
const FOTO: Jenis = { pola: /^image\//, sebutan: 'foto' }
const PDF: Jenis = { pola: /^application\/pdf$/, sebutan: 'PDF' }
const FOTO_ATAU_PDF: Jenis = { pola: /^(image\/|application\/pdf$)/, sebutan: 'foto atau PDF' }

async function createBerkas(
  berkas: File,
  isi: { alt: string; desa?: string },
  { pola, sebutan }: Jenis,
): Promise<Result<string, string>> {
  // The server looks into the file itself; some phones name no kind.
  if (berkas.type !== '' && !pola.test(berkas.type))
    return toRefusal(`"${berkas.name}" bukan ${sebutan}. Pilih berkas lain.`)
  const form = new FormData()
  form.set('file', berkas)
  form.set('_payload', JSON.stringify(isi))
  const response = await fetch('/api/berkas', { method: 'POST', body: form }).catch(() => null)
  if (response === null) return toRefusal(TAK_TERSAMBUNG)
  if (!response.ok) return toRefusal((await toPesan(response)).join(' '))
  const id = await readId(response)
  return id === null ? toRefusal(TAK_TERSAMBUNG) : toOk(id)
}

/** Null where the answer was cut off on its way. */
async function readId(response: Response): Promise<string | null> {
  const isi = (await response.json().catch(() => null)) as { doc?: { id: string } } | null
  return isi?.doc?.id ?? null
}

/** Sentences of a refusal, of our endpoints (`alasan`) or of Payload's own (`errors`). */
export async function toPesan(response: Response): Promise<string[]> {
  const isi = (await response.json().catch(() => ({}))) as {
    alasan?: Alasan[]
    errors?: { message: string }[]
  }
  const pesan = isi.alasan?.map((alasan) => alasan.pesan) ?? isi.errors?.map(({ message }) => message) ?? []
  return pesan.length > 0
    ? pesan
    : [`Permintaan ditolak (${response.status}). Muat ulang halaman lalu coba lagi.`]
}

/** Keeps a row over REST: `id` null makes one. Answers its id, or sentences. */
export async function sendIsian(
  kumpulan: string,
  id: string | null,
  isi: Record<string, unknown>,
): Promise<Result<string, string[]>> {
  const response = await fetch(`/api/${kumpulan}${id === null ? '' : `/${id}`}?depth=0`, {
    method: id === null ? 'POST' : 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(isi),
  }).catch(() => null)
  if (response === null) return toRefusal([TAK_TERSIMPAN])
  if (!response.ok) return toRefusal(await toPesanIsian(response))
  const tersimpan = await readId(response)
  return tersimpan === null ? toRefusal([JAWABAN_TERPUTUS]) : toOk(tersimpan)
}
const TAK_TERSIMPAN = 'Tidak tersambung ke server. Yang Anda tulis masih ada; coba lagi.'
const JAWABAN_TERPUTUS =
  'Jawaban server terputus. Muat ulang halaman untuk melihat apakah isinya sudah tersimpan.'

/** Payload tells refused fields below its own sentence; the officer reads ours. */
async function toPesanIsian(response: Response): Promise<string[]> {
  const isi = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { errors?: { data?: { errors?: { message: string }[] } }[] }
  const pesan = isi.errors?.flatMap(({ data }) => data?.errors?.map(({ message }) => message) ?? []) ?? []
  return pesan.length > 0 ? pesan : toPesan(response)
}
