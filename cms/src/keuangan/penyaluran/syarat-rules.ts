/** Whether a requirement of a stage is met, what it lacks and who acts next. Pure. */
import { calculateJumlah, type Sen } from '../../dasar/rupiah.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import type { AturanSyarat, AturanTahap } from './aturan.ts'
import type { FaktaDesa, Pernyataan, RencanaDanaDesa } from './fakta.ts'

export type KeadaanSyarat = {
  aturan: AturanSyarat
  /** False where the budget plans nothing that it speaks of: met by that, and nothing to show. */
  isDiminta: boolean
  /** Null: nothing is known to decide by. */
  terpenuhi: boolean | null
  /** There is something, and it is not valid yet. */
  hasDraf: boolean
  kini: string
  /** Who acts next; null where nobody has to. */
  siapa: string | null
}

export type KonteksSyarat = {
  fakta: FaktaDesa
  tahap: AturanTahap
  sebelum: Sen | null
  pernyataan: Pernyataan | undefined
}

export function checkSyarat(aturan: AturanSyarat, konteks: KonteksSyarat): KeadaanSyarat {
  const { fakta, sebelum, pernyataan } = konteks
  if (!isDiminta(aturan, fakta)) return toTakDiminta(aturan)
  const isDicentang = pernyataan?.dipenuhi.includes(aturan.kode) ?? false
  switch (aturan.ukuran) {
    case 'apbdes-ditetapkan':
      return toDokumen(aturan, fakta.apbdes, 'Kepala Desa menetapkan APBDes')
    case 'laporan-tahun-lalu':
      return toDokumen(aturan, fakta.laporanLalu, 'Kepala Desa menetapkan laporan akhir tahun lalu')
    case 'serapan':
      return toAmbang(aturan, calculateSerapan(konteks), {
        kosong: sebelum === null ? 'tahap sebelumnya belum dinyatakan cair' : 'realisasi belum dicatat',
        siapa:
          sebelum === null
            ? 'Petugas kabupaten menyatakan yang sudah cair'
            : 'Pelaksana kegiatan mencatat realisasi',
      })
    case 'keluaran':
      return toAmbang(aturan, calculateKeluaran(fakta.danaDesa), {
        kosong: 'kemajuan fisik belum dicatat',
        siapa: 'Pelaksana kegiatan mencatat kemajuan fisik',
      })
    case 'dokumen-desa':
      return toPernyataan(aturan, isDicentang, 'Operator Desa melampirkan dokumennya')
    case 'pernyataan-kabupaten':
      return toPernyataan(aturan, isDicentang, 'Petugas kabupaten menyatakannya')
  }
}

/** What the budget does not plan needs no paper; where no budget tells it, the requirement stands with its own words. */
function isDiminta({ bilaKegiatan }: AturanSyarat, { danaDesa }: FaktaDesa): boolean {
  const kegiatan = listKegiatanPasti(danaDesa)
  return bilaKegiatan === null || kegiatan === null || kegiatan.some((kode) => isKodeAtas(bilaKegiatan, kode))
}

/** Codes of all activities that the Dana Desa is planned for; null where some of it names none, or none is named: then they are not known whole. */
export function listKegiatanPasti(danaDesa: RencanaDanaDesa | null): string[] | null {
  if (!danaDesa?.isDirinci) return null
  const { kegiatan, belanja } = danaDesa
  const dibiayai = kegiatan.filter(({ anggaran }) => anggaran > 0n)
  const isSeluruh = calculateJumlah(kegiatan.map(({ anggaran }) => anggaran)) === belanja
  return isSeluruh && dibiayai.length > 0 ? dibiayai.map(({ kode }) => kode) : null
}

/**
 * Mean progress in per cent of the activities of the Dana Desa that have begun, with one decimal, rounded down; null where none has.
 * One that money was spent on without a note of its progress stands at 0.
 */
export function calculateKeluaran(danaDesa: RencanaDanaDesa | null): number | null {
  const mulai = (danaDesa?.kegiatan ?? []).filter(
    ({ realisasi, persen }) => persen !== null || realisasi > 0n,
  )
  if (mulai.length === 0) return null
  const jumlah = mulai.reduce((semua, { persen }) => semua + (persen ?? 0), 0)
  return Math.floor((jumlah * 10) / mulai.length) / 10
}

const toTakDiminta = (aturan: AturanSyarat): KeadaanSyarat => ({
  aturan,
  isDiminta: false,
  terpenuhi: true,
  hasDraf: false,
  kini: 'tidak dianggarkan, jadi tidak diperlukan',
  siapa: null,
})

function toDokumen(aturan: AturanSyarat, isSah: boolean | null, siapa: string): KeadaanSyarat {
  const kini = isSah === null ? 'belum ada' : isSah ? 'ditetapkan' : 'ada, belum ditetapkan'
  return {
    aturan,
    isDiminta: true,
    terpenuhi: isSah === true,
    hasDraf: isSah === false,
    kini,
    siapa: isSah === true ? null : siapa,
  }
}

const toPernyataan = (aturan: AturanSyarat, isAda: boolean, siapa: string): KeadaanSyarat => ({
  aturan,
  isDiminta: true,
  terpenuhi: isAda,
  hasDraf: false,
  kini: isAda ? 'ada' : 'belum ada',
  siapa: isAda ? null : siapa,
})

function toAmbang(
  aturan: AturanSyarat,
  nilai: number | null,
  { kosong, siapa }: { kosong: string; siapa: string },
): KeadaanSyarat {
  const perlu = aturan.ambang ?? 0
  const terpenuhi = nilai === null ? null : nilai >= perlu
  return {
    aturan,
    isDiminta: true,
    terpenuhi,
    hasDraf: nilai !== null && nilai > 0 && nilai < perlu,
    kini: nilai === null ? kosong : `${String(nilai).replace('.', ',')} persen, perlu ${perlu} persen`,
    siapa: terpenuhi === true ? null : siapa,
  }
}

/** Spending of the fund through the village's cash ÷ what came of it in earlier stages, in per cent with one decimal, rounded down. */
function calculateSerapan({ fakta, tahap, sebelum }: KonteksSyarat): number | null {
  const belanja = fakta.belanja[tahap.dana]
  if (sebelum === null || sebelum === 0n || belanja === null) return null
  // 59,96 is not 60: a threshold is not reached by rounding.
  return Number((belanja * 1000n) / sebelum) / 10
}
