/**
 * The sample villages: invented names and people, one village per kabupaten, codes outside the register
 * (last part 2901 to 2913). Nobody here exists.
 */
export type DesaContoh = {
  nama: string
  /** Kemendagri code of the kabupaten it is put into. */
  kabupaten: string
  nomor: number
  orang: readonly [operator: string, sekretaris: string, kepala: string, bpd: string, kaurKeuangan: string]
  /** Rough size of the yearly revenue, in million rupiah. */
  pendapatanJuta: number
}

const NAMA = [
  'Danum Lestari',
  'Tumbang Harapan',
  'Batu Bulan Raya',
  'Lewu Sinta Baru',
  'Muara Pelita',
  'Karang Sejuk',
  'Rawa Kencana',
  'Pantai Cempaka',
  'Bukit Anugerah',
  'Sei Mentari',
  'Padang Embun',
  'Tanjung Riang',
  'Hulu Bahagia',
] as const

const ORANG = [
  'Arsinta',
  'Bodhi',
  'Cahyono',
  'Dameria',
  'Elkana',
  'Farida',
  'Guntur',
  'Hartati',
  'Ilham',
  'Juwita',
  'Kornelius',
  'Lestari',
  'Mahmud',
] as const
const MARGA = ['Awang', 'Baringin', 'Cempaka', 'Danau', 'Embun'] as const

export const DESA_CONTOH: readonly DesaContoh[] = NAMA.map((nama, index) =>
  toDesaContoh({ nama, kabupaten: `62.${String(index + 1).padStart(2, '0')}`, nomor: 2901 + index, index }),
)

/** Invented people and means for a village; equal numbers give equal ones. */
export function toDesaContoh({
  index,
  ...desa
}: Pick<DesaContoh, 'nama' | 'kabupaten' | 'nomor'> & { index: number }): DesaContoh {
  const orang = (geser: number): string =>
    `${ORANG[(index + geser * 3) % ORANG.length]} ${MARGA[geser % MARGA.length]} Contoh`
  return {
    ...desa,
    orang: [orang(0), orang(1), orang(2), orang(3), orang(4)],
    pendapatanJuta: 1350 + ((index * 271) % 1900),
  }
}

/** Years for which every sample village has a budget. */
export const TAHUN_CONTOH = [2024, 2025, 2026] as const
