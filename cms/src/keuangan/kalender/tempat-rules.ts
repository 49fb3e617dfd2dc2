/** Where a step of the budget year is done in the admin. Pure. */
import type { JenisDokumen } from '../../contract/dokumen.ts'
import type { LangkahDekat } from './kalender-rules.ts'

type Tempat =
  | { kumpulan: 'apbdes' | 'kegiatan' | 'langkah-selesai' }
  | { kumpulan: 'dokumen'; jenis: JenisDokumen }
const APBDES: Tempat = { kumpulan: 'apbdes' }
const KEGIATAN: Tempat = { kumpulan: 'kegiatan' }
/** Plans and reports besides the budget are papers of their kind; the rest stands with what is of that year. */
export const TEMPAT_LANGKAH: Readonly<Record<LangkahDekat['kode'], Tempat>> = {
  'rkpdes-susun': { kumpulan: 'dokumen', jenis: 'rkpdes' },
  rkpdes: { kumpulan: 'dokumen', jenis: 'rkpdes' },
  kesepakatan: APBDES,
  penetapan: APBDES,
  rak: { kumpulan: 'langkah-selesai' },
  'semester-1': APBDES,
  'tutup-buku': APBDES,
  pertanggungjawaban: APBDES,
  lppd: { kumpulan: 'dokumen', jenis: 'lppd' },
  lkppd: { kumpulan: 'dokumen', jenis: 'lkppd' },
  pengiriman: APBDES,
  perbaikan: APBDES,
  'lapor-penjabaran': APBDES,
  dpa: KEGIATAN,
  'dpa-serah': KEGIATAN,
  'dpa-setuju': KEGIATAN,
  'laporan-akhir': KEGIATAN,
  rpjmdes: { kumpulan: 'dokumen', jenis: 'rpjmdes' },
  konsolidasi: { kumpulan: 'langkah-selesai' },
}

type Dicari = Pick<LangkahDekat, 'kode' | 'tahun'> & { kegiatan?: LangkahDekat['kegiatan'] }

/** The list, narrowed to what the step is about: there it is found, and made where it is missing. */
export function getAlamatLangkah({ kode, tahun, kegiatan = null }: Dicari, desa?: string): string {
  const tempat = TEMPAT_LANGKAH[kode]
  if (kegiatan !== null) return `/admin/collections/kegiatan/${kegiatan.id}`
  const saringan =
    tempat.kumpulan === 'dokumen' ? `where[jenis][equals]=${tempat.jenis}` : `where[tahun][equals]=${tahun}`
  const milik = desa === undefined ? '' : `&where[desa][equals]=${desa}`
  return `/admin/collections/${tempat.kumpulan}?${saringan}${milik}`
}

/** One step of a year on the page of the calendar: of all villages, or of one. */
export const getAlamatKalender = (
  { kode, tahun }: Pick<LangkahDekat, 'kode' | 'tahun'>,
  desa?: string,
): string =>
  `/admin/kalender-anggaran?langkah=${kode}&tahun=${tahun}${desa === undefined ? '' : `&desa=${desa}`}`
