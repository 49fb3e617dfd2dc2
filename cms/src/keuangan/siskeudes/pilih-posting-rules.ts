/** Which posted budget an import takes, and what it says of those it leaves. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { ATURAN_FASE, type Fase, LABEL_FASE } from '../apbdes/fase.ts'
import type { Dump } from './dump-rules.ts'
import type { Rentang } from './peristiwa-rules.ts'
import { findNomorPosting, formatPosting, listPosting, type Posting } from './posting-rules.ts'

/**
 * `rentang`: the days that a report tells of; null for a phase that plans. `nomor`: what was chosen; null for the usual one.
 * `isKiriman`: sent by the kabupaten for many villages, where none can be chosen.
 */
export type PilihanPosting = {
  fase: Fase
  rentang: Rentang | null
  nomor: number | null
  isKiriman: boolean
}
/** As the form offers it. */
export type PostingTampil = { nomor: number; keterangan: string }

export function findPosting(dump: Dump, pilihan: PilihanPosting): Result<Posting, Alasan> {
  const posting = listPosting(dump)
  if (posting.length === 0) return toRefusal(toBelumDiposting(dump))
  const cocok = posting.filter((satu) => isUntukFase(satu, pilihan))
  if (cocok.length === 0) return toRefusal(TANPA_FASE[pilihan.fase])
  if (pilihan.nomor !== null) {
    const dipilih = cocok.find(({ nomor }) => nomor === pilihan.nomor)
    return dipilih === undefined ? toRefusal(toTanpaPosting(pilihan.nomor, cocok)) : toOk(dipilih)
  }
  const biasa = findBiasa(cocok, pilihan.fase)
  return biasa === undefined ? toRefusal(toHarusDipilih(pilihan, cocok)) : toOk(biasa)
}

/** Of changes the one that its phase usually is, and no other by itself: 3 and 4 set different figures by different regulations. */
const findBiasa = (cocok: readonly Posting[], fase: Fase): Posting | undefined =>
  ATURAN_FASE[fase].isAnggaran ? cocok.find(({ nomor }) => nomor === findNomorPosting(fase)) : cocok.at(-1)

function isUntukFase({ nomor, tanggal }: Posting, { fase, rentang }: PilihanPosting): boolean {
  if (fase === 'awal') return nomor === 2
  if (rentang === null) return nomor > 2
  // A report stands beside the budget that was in force on its last day.
  return fase === 'realisasi-akhir' || nomor === 2 || (tanggal !== null && tanggal < rentang.sebelum)
}

/** Changes that the file holds: more than one asks whoever imports a change which it is. */
export const listPostingPerubahan = (dump: Dump): PostingTampil[] =>
  listPosting(dump)
    .filter(({ nomor }) => nomor > 2)
    .map((satu) => ({ nomor: satu.nomor, keterangan: formatPosting(satu) }))

/** A change that is taken while the file holds others: said, as their figures differ. */
export function checkPostingLain(
  dump: Dump,
  { fase, isKiriman }: Pick<PilihanPosting, 'fase' | 'isKiriman'>,
  diambil: Posting,
): Alasan[] {
  if (diambil.nomor < 3 || !ATURAN_FASE[fase].isAnggaran) return []
  const lain = listPosting(dump).filter(({ nomor }) => nomor > 2 && nomor !== diambil.nomor)
  return lain.length === 0
    ? []
    : [
        {
          kode: 'POSTING_LAIN',
          pesan: `Yang diambil ${formatPosting(diambil)}. Berkas ini juga memuat ${formatDaftar(lain)}: angkanya lain, dan diimpor tersendiri menurut fasenya atau ${isKiriman ? LEWAT_DESA : 'dengan memilih postingnya'}.`,
        },
      ]
}

const formatDaftar = (daftar: readonly Posting[]): string => daftar.map(formatPosting).join(' dan ')

const toTanpaPosting = (nomor: number, cocok: readonly Posting[]): Alasan => ({
  kode: 'POSTING_TIDAK_ADA',
  pesan: `Berkas ini tidak memuat posting ${nomor} untuk fase itu. Yang ada: ${formatDaftar(cocok)}.`,
})

/** A delivery has no field for it; the import of the village has. */
const LEWAT_DESA = 'lewat "Impor APBDes" di desa, yang dapat memilih postingnya'

const toHarusDipilih = (
  { fase, isKiriman }: Pick<PilihanPosting, 'fase' | 'isKiriman'>,
  cocok: readonly Posting[],
): Alasan => ({
  kode: 'POSTING_TIDAK_ADA',
  pesan: `${LABEL_FASE[fase]} biasanya posting ${findNomorPosting(fase)}, dan berkas ini tidak memuatnya. Perubahan yang ada: ${formatDaftar(cocok)}. ${isKiriman ? `Kirim menurut fase yang lain; bila memang itu yang dimaksud, operator desa mengimpornya ${LEWAT_DESA}` : 'Pilih fase lain, atau pilih postingnya bila memang itu yang dimaksud'}.`,
})

function toBelumDiposting({ tabel, tahun }: Dump): Alasan {
  const isUsulan = tabel.Ta_AnggaranRinci.length > 0
  return {
    kode: 'BELUM_DIPOSTING',
    pesan: `Anggaran tahun ${tahun} belum diposting di Siskeudes${isUsulan ? ' (baru usulan)' : ''}, jadi belum dapat disebut APBDes. Posting dahulu di Siskeudes, lalu ekspor ulang.`,
  }
}

const toTanpaFase = (apa: string): Alasan => ({
  kode: 'FASE_TIDAK_ADA',
  pesan: `Berkas ini tidak memuat ${apa}. Pilih fase lain, atau posting dahulu di Siskeudes lalu ekspor ulang.`,
})
const TANPA_FASE: Readonly<Record<Fase, Alasan>> = {
  awal: toTanpaFase('posting APBDes awal (posting 2)'),
  perubahan: toTanpaFase('posting perubahan (posting 3 ke atas)'),
  'perubahan-penjabaran': toTanpaFase('posting perubahan (posting 3 ke atas)'),
  'realisasi-semester-1': toTanpaFase('posting anggaran yang berlaku sebelum 1 Juli'),
  'realisasi-berjalan': toTanpaFase('posting anggaran yang berlaku sampai tanggal itu'),
  'realisasi-akhir': toTanpaFase('posting anggaran'),
}
