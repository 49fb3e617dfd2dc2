/** Sends what was said of a stage or a village; answers the row that keeps it, or sentences. */
import { type Result, toRefusal } from '../../../dasar/result.ts'
import { parseRupiah, toRupiahNumber } from '../../../dasar/rupiah.ts'
import { createBerkasBukti, sendIsian } from '../../../platform/admin/requests.ts'
import type { BuktiSyarat } from '../queries.ts'
import type { TujuanPernyataan } from './PernyataanForm.tsx'
import type { TujuanStatus } from './TombolStatus.tsx'

export async function sendPernyataan(
  form: FormData,
  siapa: 'desa' | 'kabupaten',
  { desa, tahun, kode, penyerahanId, pernyataanId }: TujuanPernyataan,
): Promise<Result<string, string[]>> {
  const dipenuhi = form.getAll('dipenuhi').map(String)
  const isi = siapa === 'desa' ? await toIsiDesa(form, dipenuhi) : toIsiKabupaten(form)
  if (Array.isArray(isi)) return toRefusal(isi)
  const [kumpulan, id] =
    siapa === 'desa' ? ['penyerahan', penyerahanId] : ['pernyataan-penyaluran', pernyataanId]
  const tempat = id === null ? { desa, tahun, kode } : {}
  return sendIsian(kumpulan ?? '', id ?? null, { ...tempat, dipenuhi, ...isi })
}

export function sendStatus(
  form: FormData,
  { desa, tahun, id }: TujuanStatus,
): Promise<Result<string, string[]>> {
  const tempat = id === null ? { desa, tahun } : {}
  const isi = { status: toTeks(form, 'status') || null, dasarHukum: toTeks(form, 'dasarHukum') || null }
  return sendIsian('status-desa', id, { ...tempat, ...isi })
}

type Isi = Record<string, unknown>
const toTeks = (form: FormData, nama: string): string => String(form.get(nama) ?? '').trim()

/** New files alone: those that are there stay, also one that somebody handed in since this page was shown. */
async function toIsiDesa(form: FormData, dipenuhi: readonly string[]): Promise<Isi | string[]> {
  const baru: Pick<BuktiSyarat, 'syarat' | 'berkas'>[] = []
  for (const [nama, berkas] of form) {
    if (!nama.startsWith(AWAL_BUKTI) || !isTerpilih(berkas)) continue
    const syarat = nama.slice(AWAL_BUKTI.length)
    const hasil = await createBerkasBukti(berkas, `Berkas syarat penyaluran ${syarat}`)
    if (!hasil.ok) return [`${syarat}: ${hasil.reason}`]
    baru.push({ syarat, berkas: hasil.value })
  }
  const isi = {
    diserahkanPada: toTeks(form, 'diserahkanPada') || null,
    dipenuhi,
    bukti: baru,
  }
  const tandaTerima = form.get('tandaTerima')
  if (!isTerpilih(tandaTerima)) return isi
  const hasil = await createBerkasBukti(tandaTerima, 'Tanda terima berkas penyaluran')
  return hasil.ok ? { ...isi, tandaTerima: hasil.value } : [`Tanda terima: ${hasil.reason}`]
}

const AWAL_BUKTI = 'bukti-'
const isTerpilih = (isian: FormDataEntryValue | null): isian is File =>
  isian instanceof File && isian.size > 0

function toIsiKabupaten(form: FormData): Isi | string[] {
  const [nilai, jumlahCair] = [toRupiah(toTeks(form, 'nilai')), toRupiah(toTeks(form, 'jumlahCair'))]
  if (nilai === undefined) return ['Nilai tahap: tulis dalam rupiah, misalnya 167.880.000.']
  if (jumlahCair === undefined) return ['Jumlah yang cair: tulis dalam rupiah, misalnya 167.880.000.']
  return {
    nilai,
    jumlahCair,
    lengkapPada: toTeks(form, 'lengkapPada') || null,
    cairPada: toTeks(form, 'cairPada') || null,
  }
}

/** Null for nothing, undefined for what is no amount. */
function toRupiah(teks: string): number | null | undefined {
  if (teks === '') return null
  const hasil = parseRupiah(teks)
  return hasil.ok ? toRupiahNumber(hasil.value) : undefined
}
