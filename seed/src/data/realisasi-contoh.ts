/** Records of realisation of the sample villages that type them: shares of their budget lines, invented. */
export type CatatanContoh = {
  /** Day of the year, `MM-DD`; later ones are left out until their day has come. */
  hari: string
  kodeKegiatan: string
  kodeRekening: string
  /** Of the line, in thousandths; below zero corrects the record before it. */
  perSeribu: number
  uraian: string
  alasan?: string
  /** Whether a blackened copy of the evidence is public. */
  buktiPublik?: boolean
}
export type KemajuanContoh = {
  hari: string
  kodeKegiatan: string
  kemajuan: '0' | '50' | '100'
  dusun: string
  volume: number
  satuan: string
  uraian: string
}

/** Villages that export nothing from Siskeudes. */
export const DESA_PENCATAT = ['batu-bulan-raya', 'lewu-sinta-baru'] as const

export const CATATAN_CONTOH: readonly CatatanContoh[] = [
  { hari: '01-05', kodeKegiatan: '', kodeRekening: '6.1.1.01', perSeribu: 1000, uraian: 'SiLPA tahun lalu' },
  { hari: '03-12', kodeKegiatan: '', kodeRekening: '4.2.1.01', perSeribu: 400, uraian: 'Dana Desa tahap I' },
  {
    hari: '03-20',
    kodeKegiatan: '',
    kodeRekening: '4.2.3.01',
    perSeribu: 500,
    uraian: 'ADD semester pertama',
  },
  {
    hari: '04-02',
    kodeKegiatan: '01.01.01',
    kodeRekening: '5.1.1.01',
    perSeribu: 500,
    uraian: 'Siltap Januari sampai Juni',
  },
  {
    hari: '04-02',
    kodeKegiatan: '01.01.02',
    kodeRekening: '5.1.2.01',
    perSeribu: 500,
    uraian: 'Siltap Januari sampai Juni',
  },
  {
    hari: '05-11',
    kodeKegiatan: '02.03.10',
    kodeRekening: '5.3.5.03',
    perSeribu: 620,
    uraian: 'Semen, pasir, dan besi tahap pertama',
    buktiPublik: true,
  },
  {
    hari: '05-28',
    kodeKegiatan: '02.03.10',
    kodeRekening: '5.3.5.02',
    perSeribu: 450,
    uraian: 'Upah padat karya tunai',
  },
  {
    hari: '06-03',
    kodeKegiatan: '02.03.10',
    kodeRekening: '5.3.5.03',
    perSeribu: -20,
    uraian: 'Selisih nota semen',
    alasan: 'Dua sak semen dikembalikan ke toko; notanya sudah diganti.',
  },
  {
    hari: '06-15',
    kodeKegiatan: '05.03.01',
    kodeRekening: '5.4.1.01',
    perSeribu: 500,
    uraian: 'BLT Dana Desa enam bulan',
  },
  { hari: '07-22', kodeKegiatan: '', kodeRekening: '4.2.1.01', perSeribu: 600, uraian: 'Dana Desa tahap II' },
  {
    hari: '09-08',
    kodeKegiatan: '02.03.10',
    kodeRekening: '5.3.5.03',
    perSeribu: 380,
    uraian: 'Semen dan pasir tahap kedua',
    buktiPublik: true,
  },
  {
    hari: '10-05',
    kodeKegiatan: '02.04.11',
    kodeRekening: '5.3.7.03',
    perSeribu: 1030,
    uraian: 'Sumur bor dan pipa',
    alasan: 'Pengeboran lebih dalam 12 meter karena air dangkal payau.',
  },
]

export const KEMAJUAN_CONTOH: readonly KemajuanContoh[] = [
  {
    hari: '06-20',
    kodeKegiatan: '02.03.10',
    kemajuan: '100',
    dusun: 'Dusun 1',
    volume: 180,
    satuan: 'meter',
    uraian: 'Jalan lingkungan selesai dicor',
  },
  {
    hari: '10-10',
    kodeKegiatan: '02.03.10',
    kemajuan: '50',
    dusun: 'Dusun 2',
    volume: 90,
    satuan: 'meter',
    uraian: 'Pengecoran sampai jembatan',
  },
  {
    hari: '10-12',
    kodeKegiatan: '02.04.11',
    kemajuan: '100',
    dusun: 'Dusun 1',
    volume: 1,
    satuan: 'unit',
    uraian: 'Air mengalir ke 40 rumah',
  },
]
