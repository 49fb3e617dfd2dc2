/** Sends one record: its files first, then the record, then the step that hands it in. */
import { parseRupiah, toRupiahNumber } from '../../../dasar/rupiah.ts'
import { createBerkasBukti, recordLangkahDokumen, sendIsian } from '../../../platform/admin/requests.ts'
import type { TujuanCatatan } from './TombolCatat.tsx'

/** `galat` empty: it is done. `id`: the draft that was kept although it could not be handed in. */
export type HasilKirim = { galat: string[]; id: string | null }
export type Kiriman = { tujuan: TujuanCatatan; desa: string; tahun: number; isDiajukan: boolean }

export async function sendCatatan(form: FormData, kiriman: Kiriman): Promise<HasilKirim> {
  const isi = toIsi(form, kiriman)
  if (typeof isi === 'string') return { galat: [isi], id: null }
  const bukti: string[] = []
  for (const berkas of listBerkas(form, 'bukti')) {
    const hasil = await createBerkasBukti(berkas, 'Bukti realisasi')
    if (!hasil.ok) return { galat: [`Bukti ${berkas.name}: ${hasil.reason}`], id: null }
    bukti.push(hasil.value)
  }
  const [salinan] = listBerkas(form, 'buktiPublik')
  const publik = salinan === undefined ? null : await createBerkasBukti(salinan, 'Salinan bukti untuk umum')
  if (publik !== null && !publik.ok) return { galat: [`Salinan untuk umum: ${publik.reason}`], id: null }
  return createCatatan({ ...isi, bukti, ...(publik === null ? {} : { buktiPublik: publik.value }) }, kiriman)
}

async function createCatatan(isi: Record<string, unknown>, { isDiajukan }: Kiriman): Promise<HasilKirim> {
  const hasil = await sendIsian('realisasi', null, isi)
  if (!hasil.ok) return { galat: hasil.reason, id: null }
  const galat = isDiajukan ? await recordLangkahDokumen('realisasi', hasil.value, { aksi: 'ajukan' }) : []
  return { galat, id: galat.length === 0 ? null : hasil.value }
}

/** The record as the cms takes it, or why the amount cannot be read. */
function toIsi(form: FormData, { tujuan, desa, tahun }: Kiriman): Record<string, unknown> | string {
  const teks = (nama: string): string => String(form.get(nama) ?? '').trim()
  const { jenis, kodeKegiatan, kodeRekening, sumberDana, namaBaris, mengoreksi } = tujuan
  const dasar = { desa, tahun, jenis, kodeKegiatan, tanggal: teks('tanggal'), uraian: teks('uraian') }
  if (jenis === 'kemajuan') {
    const volume = teks('volume').replace(',', '.')
    const keluaran = volume === '' ? {} : { volume: Number(volume), satuan: teks('satuan') }
    return { ...dasar, kemajuan: teks('kemajuan'), dusun: teks('dusun'), ...keluaran }
  }
  const jumlah = parseRupiah(teks('jumlah'))
  if (!jumlah.ok) return 'Tulis jumlahnya dalam rupiah, misalnya 1.250.000 atau 1.250.000,50.'
  return {
    ...dasar,
    kodeRekening,
    sumberDana,
    namaBaris,
    jumlah: toRupiahNumber(jumlah.value),
    alasan: teks('alasan'),
    luarRekening: form.get('luarRekening') === 'on',
    ...(mengoreksi === null ? {} : { mengoreksi }),
    ...(teks('dibayarDari') === '' ? {} : { dibayarDari: teks('dibayarDari') }),
  }
}

const listBerkas = (form: FormData, nama: string): File[] =>
  form.getAll(nama).filter((satu): satu is File => satu instanceof File && satu.size > 0)
