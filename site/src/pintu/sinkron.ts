/** The road of the phone's notes to the cms: a batch of events of one account, under that account's own token. */
import { peristiwaSchema } from 'cms/contract/belajar'
import { z } from 'zod'
import type { JawabanSinkron } from '../luring/bentuk.ts'
import { MAX_ROMBONGAN } from '../luring/keadaan-rules.ts'
import { recordPeristiwa } from './belajar.ts'

const daftarSchema = z.array(peristiwaSchema).min(1).max(MAX_ROMBONGAN)
type Pengirim = { belajar: string | null; akun: string | null; pengirim: string | null }
export type HasilSinkron = { status: number; isi: JawabanSinkron }

/**
 * Both cookies come in one request, so what one account kept is never sent in another's name, also where somebody else
 * signs in between reading the notes and sending them.
 */
export async function recordTitipan(
  { belajar: token, akun, pengirim }: Pengirim,
  form: FormData,
  waktu: number,
): Promise<HasilSinkron> {
  if (token === null || akun === null) return { status: 401, isi: { keadaan: 'masuk', waktu } }
  if (form.get('akun') !== akun) return { status: 409, isi: { keadaan: 'akun-lain', waktu } }
  const daftar = parseDaftar(form.get('daftar'))
  if (daftar === null) return { status: 422, isi: { keadaan: 'isian', waktu } }
  const jawaban = await recordPeristiwa({ token, pengirim }, daftar)
  if (jawaban.keadaan === 'ada')
    return {
      status: 200,
      isi: { keadaan: 'ada', waktu, daftar: jawaban.isi.daftar, kabar: jawaban.isi.kabar },
    }
  if (jawaban.keadaan === 'mati') return { status: 503, isi: { keadaan: 'mati', waktu } }
  if (jawaban.status === 401) return { status: 401, isi: { keadaan: 'masuk', waktu } }
  if (jawaban.status === 429) return { status: 429, isi: { keadaan: 'sering', waktu } }
  return { status: 422, isi: { keadaan: 'isian', waktu } }
}

function parseDaftar(isi: unknown): z.infer<typeof daftarSchema> | null {
  try {
    return daftarSchema.safeParse(JSON.parse(String(isi))).data ?? null
  } catch {
    // No JSON at all.
    return null
  }
}
