/** Where a step of the budget year is done in the admin. Pure. */
import type { KodeLangkah } from './kalender-rules.ts'
import type { KodeLangkahDokumen } from './langkah-dokumen-rules.ts'

type Kumpulan = 'apbdes' | 'dokumen' | 'kegiatan'
/** Plans and reports besides the budget are papers of their kind; the rest stands with what is of that year. */
export const TEMPAT_LANGKAH: Readonly<Record<KodeLangkah | KodeLangkahDokumen, Kumpulan>> = {
  rkpdes: 'dokumen',
  kesepakatan: 'apbdes',
  penetapan: 'apbdes',
  'semester-1': 'apbdes',
  pertanggungjawaban: 'apbdes',
  lppd: 'dokumen',
  lkppd: 'dokumen',
  pengiriman: 'apbdes',
  perbaikan: 'apbdes',
  dpa: 'kegiatan',
  rpjmdes: 'dokumen',
}

/** The list, narrowed to what the step is about: there it is found, and made where it is missing. */
export function getAlamatLangkah({
  kode,
  tahun,
}: {
  kode: keyof typeof TEMPAT_LANGKAH
  tahun: number
}): string {
  const kumpulan = TEMPAT_LANGKAH[kode]
  const saringan = kumpulan === 'dokumen' ? `where[jenis][equals]=${kode}` : `where[tahun][equals]=${tahun}`
  return `/admin/collections/${kumpulan}?${saringan}`
}
