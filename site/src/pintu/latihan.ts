/** Practice sent in from the page of a lesson: read, checked by the cms, and made ready to print. */
import { getEnv } from '../platform/env.ts'
import type { Catatan } from '../publik/catatan.ts'
import { findKursus, parseAlamatKursus } from '../publik/kursus.ts'
import { isHurufBesar } from '../views/huruf.ts'
import { listJawaban, toButirIsian } from '../views/jawaban.ts'
import { type HasilLatihanView, listSoalLatihan, toHasilLatihanView } from '../views/latihan.ts'
import { type MatiView, toMatiView } from '../views/mati.ts'
import { gradeLatihan, type Penanya } from './belajar.ts'

type Permintaan = {
  params: { kursus?: string; versi?: string; pelajaran?: string }
  request: Request
  catatan: Catatan
  pengirim: Penanya['pengirim']
}
/** Without a result the page says so, with what was typed. */
type HasilHalaman = { status: 200; hasil: HasilLatihanView } | { status: 404 | 429 | 503; mati: MatiView }

/** Null where there is no such practice. */
export async function gradeHalaman({
  params,
  request,
  catatan,
  pengirim,
}: Permintaan): Promise<HasilHalaman | null> {
  const alamat = parseAlamatKursus(params)
  const salinan = await findKursus(alamat, catatan)
  const pelajaran = salinan?.isi.daftarPelajaran.find((satu) => satu.slug === params.pelajaran)
  // A body that is no form at all is a form without answers.
  const form = await request.formData().catch(() => new FormData())
  const nomor = Number(form.get('latihan'))
  const daftarSoal = pelajaran === undefined ? [] : listSoalLatihan(pelajaran, nomor)
  if (salinan === null || pelajaran === undefined || daftarSoal.length === 0) return null
  const jawaban = listJawaban(form, daftarSoal.map(toButirIsian))
  // Not named where it is the newest: an application that was not updated yet knows no versions.
  const versi = alamat.versi === null ? {} : { versi: alamat.versi }
  const isi = { kursus: alamat.slug, ...versi, pelajaran: pelajaran.slug, jawaban }
  const hasil = await gradeLatihan({ token: null, pengirim }, isi)
  const { situs } = getEnv()
  if (hasil.keadaan !== 'ada') {
    const isian = [...form].flatMap(([nama, nilai]): [string, string][] =>
      typeof nilai === 'string' ? [[nama, nilai]] : [],
    )
    const status = hasil.keadaan === 'mati' ? 503 : hasil.status === 429 ? 429 : 404
    return { status, mati: toMatiView(situs, { tujuan: new URL(request.url).pathname, isian }) }
  }
  const isBesar = isHurufBesar(form.get('huruf'))
  const dikirim = { daftarSoal, jawaban, nomor, kolom: [...form.keys()], isBesar }
  const bahan = { ...dikirim, kursus: salinan.isi, pelajaran, situs }
  return { status: 200, hasil: toHasilLatihanView({ ...bahan, hasil: hasil.isi }) }
}
