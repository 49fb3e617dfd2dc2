import type { FASE } from '../../contract/apbdes.ts'

export type Fase = (typeof FASE)[number]

/** As officers read it, in forms and in sentences. */
export const LABEL_FASE: Readonly<Record<Fase, string>> = {
  awal: 'APBDes awal',
  perubahan: 'Perubahan APBDes',
  'realisasi-semester-1': 'Realisasi semester 1',
  'realisasi-akhir': 'Realisasi akhir tahun',
}
