/** What a step asks for, as its form says it: texts and days first, then files. Pure, but for the uploads it names. */
import type { Result } from '../../dasar/result.ts'
import { createBerkasBukti, createBerkasFoto, createBerkasPeraturan } from '../../platform/admin/requests.ts'
import type { Masukan, Penetapan } from '../kinds.ts'
import type { LangkahTampil } from './LangkahForm.tsx'

export type BahanIsian = {
  langkah: Pick<LangkahTampil, 'aksi' | 'label' | 'wajib' | 'boleh' | 'semula'>
  penetapan: Penetapan
  /** Whose the files are. */
  desa: string
}
/** `contoh` of a text; without one it is a day. */
type IsianTeks = { nama: Masukan; label: string; contoh?: string }
type IsianBerkas = {
  nama: Masukan
  label: string
  accept: string
  upload: (berkas: File) => Promise<Result<string, string>>
}

const isDiminta =
  ({ wajib, boleh }: BahanIsian['langkah']) =>
  ({ nama }: { nama: Masukan }): boolean =>
    wajib.includes(nama) || boleh.includes(nama)

export const listIsianTeks = ({ langkah, penetapan }: BahanIsian): IsianTeks[] =>
  [
    { nama: 'nomorPerdes', label: `Nomor ${penetapan.nama}`, contoh: penetapan.contoh },
    { nama: 'tanggalPerdes', label: `Tanggal ${penetapan.nama}` },
    {
      nama: 'nomorEvaluasi',
      label: 'Nomor Keputusan hasil evaluasi (boleh kosong)',
      contoh: '188.45/12 Tahun 2026',
    },
    { nama: 'tanggalEvaluasi', label: 'Tanggal Keputusan hasil evaluasi (boleh kosong)' },
    { nama: 'nomorUndang', label: 'Nomor Lembaran Desa atau Berita Desa', contoh: '7 Tahun 2021' },
    { nama: 'tanggalUndang', label: 'Tanggal diundangkan' },
    {
      nama: 'nomorPenjabaran',
      label: 'Nomor Peraturan Kepala Desa tentang penjabaran',
      contoh: '6 Tahun 2026',
    },
    { nama: 'tanggalPenjabaran', label: 'Tanggal Peraturan Kepala Desa tentang penjabaran' },
  ].filter((isian): isian is IsianTeks => isDiminta(langkah)(isian as IsianTeks))

const FOTO = 'image/jpeg,image/png,image/webp'
const PDF = 'application/pdf'
const IKUT_TERBIT = 'Naskah ini ikut terbit: pastikan tidak memuat data pribadi.'

export const listIsianBerkas = ({ langkah, desa }: BahanIsian): IsianBerkas[] =>
  [
    {
      nama: 'fotoTandaTangan' as const,
      label: 'Foto halaman bertanda tangan (JPG, PNG, atau WebP, paling besar 10 MB)',
      accept: FOTO,
      upload: createBerkasFoto,
    },
    {
      nama: 'buktiKertas' as const,
      label: `Berita acara atau surat yang ditandatangani (foto atau PDF, paling besar 10 MB; tidak ikut terbit${langkah.wajib.includes('buktiKertas') ? '' : '; boleh kosong'})`,
      accept: `${FOTO},${PDF}`,
      upload: (berkas: File) => createBerkasBukti(berkas, langkah.label, desa),
    },
    {
      nama: 'berkasPeraturan' as const,
      label: `Naskah peraturan yang ditandatangani (PDF, paling besar 10 MB; ${formatKapanNaskah(langkah)}). ${IKUT_TERBIT}`,
      accept: PDF,
      upload: createBerkasPeraturan,
    },
    {
      nama: 'berkasPenjabaran' as const,
      label: `Naskah penjabaran yang ditandatangani (PDF, paling besar 10 MB; boleh kosong). ${IKUT_TERBIT}`,
      accept: PDF,
      upload: createBerkasPeraturan,
    },
  ].filter(isDiminta(langkah))

function formatKapanNaskah({ aksi }: BahanIsian['langkah']): string {
  if (aksi === 'betulkan-peraturan') return 'hanya bila naskahnya diganti'
  return aksi === 'undangkan' ? 'boleh kosong bila sudah dilampirkan' : 'boleh menyusul saat diundangkan'
}
