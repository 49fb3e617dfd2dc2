/** Practice sent in from a preview: read, checked by the cms with the draft's own questions, and made ready to print. */
import { butirPesertaSchema } from 'cms/contract/soal'
import { z } from 'zod'
import { getEnv } from '../platform/env.ts'
import { listJawaban, toButirIsian } from '../views/jawaban.ts'
import { type HasilPratinjauView, toHasilPratinjauView } from '../views/latihan-pratinjau.ts'
import { gradeLatihanPratinjau, type Penanya } from './belajar.ts'

const daftarSoalSchema = z.array(butirPesertaSchema).min(1).max(100)

/** Null for what no preview sent, and where the cms does not know it by now. */
export async function gradePratinjau({
  request,
  pengirim,
}: {
  request: Request
  pengirim: Penanya['pengirim']
}): Promise<HasilPratinjauView | null> {
  const form = await request.formData().catch(() => new FormData())
  const daftarSoal = parseDaftarSoal(form.get('butir'))
  if (daftarSoal === null) return null
  const jawaban = listJawaban(form, daftarSoal.map(toButirIsian))
  const isi = { tanda: String(form.get('tanda') ?? ''), jawaban }
  const hasil = await gradeLatihanPratinjau({ token: null, pengirim }, isi)
  return hasil.keadaan === 'ada'
    ? toHasilPratinjauView({ daftarSoal, hasil: hasil.isi, jawaban, situs: getEnv().situs })
    : null
}

function parseDaftarSoal(teks: unknown): z.infer<typeof daftarSoalSchema> | null {
  try {
    return daftarSoalSchema.parse(JSON.parse(String(teks)))
  } catch {
    return null
  }
}
