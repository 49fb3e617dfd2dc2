/** Sends what was said of a stage; an empty list means that it was kept. */
import { parseRupiah, toRupiahNumber } from '../../../dasar/rupiah.ts'
import { createBerkasBukti, sendIsian } from '../../../platform/admin/requests.ts'
import type { TujuanPernyataan } from './PernyataanForm.tsx'

export async function sendPernyataan(
  form: FormData,
  siapa: 'desa' | 'kabupaten',
  { desa, tahun, kode, penyerahanId, pernyataanId }: TujuanPernyataan,
): Promise<string[]> {
  const dipenuhi = form.getAll('dipenuhi').map(String)
  const isi = siapa === 'desa' ? await toIsiDesa(form) : toIsiKabupaten(form)
  if (Array.isArray(isi)) return isi
  const [kumpulan, id] =
    siapa === 'desa' ? ['penyerahan', penyerahanId] : ['pernyataan-penyaluran', pernyataanId]
  const tempat = id === null ? { desa, tahun, kode } : {}
  return (await sendIsian(kumpulan ?? '', id ?? null, { ...tempat, dipenuhi, ...isi })).galat
}

type Isi = Record<string, unknown>
const toTeks = (form: FormData, nama: string): string => String(form.get(nama) ?? '').trim()

async function toIsiDesa(form: FormData): Promise<Isi | string[]> {
  const berkas = form.get('tandaTerima')
  const isi = { diserahkanPada: toTeks(form, 'diserahkanPada') || null }
  if (!(berkas instanceof File) || berkas.size === 0) return isi
  const hasil = await createBerkasBukti(berkas, 'Tanda terima berkas penyaluran')
  return hasil.ok ? { ...isi, tandaTerima: hasil.value } : [`Tanda terima: ${hasil.reason}`]
}

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
