/**
 * A full sample budget: kegiatan x rekening x sumber dana, about forty lines, in balance to the rupiah.
 * Shares are invented; shape and codes are those of real budgets.
 */
import type { DesaContoh } from './desa-contoh.ts'

type Bagian = readonly [kegiatan: string, rekening: string, uraian: string, sumber: string, perSeribu: number]

const PENDAPATAN: readonly Bagian[] = [
  ['', '4.1.1.01', 'Bagi hasil BUMDes', 'PAD', 6],
  ['', '4.1.2.03', 'Retribusi pasar desa', 'PAD', 4],
  ['', '4.2.1.01', 'Dana Desa', 'DDS', 468],
  ['', '4.2.2.01', 'Bagian dari hasil pajak dan retribusi daerah', 'PBH', 42],
  ['', '4.2.3.01', 'Alokasi Dana Desa', 'ADD', 408],
  ['', '4.2.4.01', 'Bantuan keuangan provinsi', 'PBP', 40],
  ['', '4.2.5.01', 'Bantuan keuangan kabupaten', 'PBK', 30],
  ['', '4.3.6.01', 'Bunga bank', 'DLL', 2],
]

/** Shares of the money of the own source, in thousandths; each source adds up to a thousand. */
const BELANJA: readonly Bagian[] = [
  ['01.01.01', '5.1.1.01', 'Penghasilan tetap Kepala Desa', 'ADD', 90],
  ['01.01.02', '5.1.2.01', 'Penghasilan tetap perangkat desa', 'ADD', 380],
  ['01.01.03', '5.1.3.01', 'Jaminan kesehatan Kepala Desa dan perangkat', 'ADD', 30],
  ['01.01.04', '5.2.1.01', 'Alat tulis kantor dan benda pos', 'ADD', 60],
  ['01.01.04', '5.2.5.01', 'Jasa listrik, air, dan telepon', 'ADD', 50],
  ['01.01.05', '5.1.4.01', 'Tunjangan kedudukan BPD', 'ADD', 120],
  ['01.01.06', '5.2.1.06', 'Operasional rapat BPD', 'ADD', 40],
  ['01.01.07', '5.2.5.08', 'Operasional RT dan RW', 'ADD', 130],
  ['01.02.02', '5.2.6.02', 'Pemeliharaan kantor desa', 'ADD', 50],
  ['01.04.01', '5.2.1.06', 'Musyawarah perencanaan desa', 'ADD', 50],
  ['01.01.08', '5.2.3.01', 'Operasional pemerintah desa dari Dana Desa', 'DDS', 28],
  ['02.01.01', '5.2.2.04', 'Honor pengajar PAUD', 'DDS', 60],
  ['02.02.02', '5.2.1.09', 'Makanan tambahan Posyandu', 'DDS', 110],
  ['02.02.02', '5.2.2.05', 'Honor kader Posyandu', 'DDS', 62],
  ['02.03.10', '5.3.5.03', 'Semenisasi jalan lingkungan: bahan', 'DDS', 180],
  ['02.03.10', '5.3.5.02', 'Semenisasi jalan lingkungan: upah', 'DDS', 80],
  ['02.04.11', '5.3.7.03', 'Sumur bor dan jaringan air bersih', 'DDS', 100],
  ['04.02.01', '5.2.7.02', 'Bibit dan pupuk untuk kelompok tani', 'DDS', 200],
  ['04.03.02', '5.2.3.03', 'Pelatihan perangkat desa', 'DDS', 40],
  ['05.03.01', '5.4.1.01', 'Bantuan Langsung Tunai Desa', 'DDS', 140],
  ['03.01.02', '5.2.1.08', 'Pos jaga dan perlengkapan linmas', 'PBH', 400],
  ['03.02.03', '5.2.1.06', 'Perayaan hari besar dan seni budaya', 'PBH', 600],
  ['02.06.03', '5.3.8.03', 'Jaringan internet kantor dan ruang publik', 'PBP', 1000],
  ['03.03.05', '5.3.9.01', 'Perlengkapan olahraga pemuda', 'PBK', 1000],
  ['03.04.03', '5.2.1.06', 'Pembinaan PKK', 'PAD', 600],
  ['04.05.01', '5.2.2.02', 'Pelatihan usaha kecil', 'PAD', 400],
  ['05.01.01', '5.2.1.11', 'Kesiapsiagaan kebakaran lahan', 'DLL', 1000],
]

/** Unit prices of the road alone: a budget tells what it knows. */
const RAB: Readonly<Record<string, readonly [volume: number, satuan: string]>> = {
  '5.3.5.03': [250, 'meter persegi'],
  '5.3.5.02': [200, 'hari orang kerja'],
}

const JUTA = 1_000_000

/** `isBerubah`: the change of the year, which moves money between activities. */
type PilihanCsv = { tahunBerjalan: number; pecahan?: number; isBerubah?: boolean }

/**
 * The CSV an operator of this village would upload for this year; realisation for years that are over.
 * `pecahan` splits each line of spending into so many, for a budget as long as the largest real ones.
 */
export function createCsvContoh(
  desa: DesaContoh,
  tahun: number,
  { tahunBerjalan, pecahan = 1, isBerubah = false }: PilihanCsv,
): string {
  const tumbuh = 1 + (tahun - 2024) * 0.03
  const pendapatan = PENDAPATAN.map((bagian) => ({
    bagian,
    anggaran: Math.round((desa.pendapatanJuta * tumbuh * JUTA * bagian[4]) / 1000),
  }))
  const perSumber = new Map<string, number>()
  for (const { bagian, anggaran } of pendapatan)
    perSumber.set(bagian[3], (perSumber.get(bagian[3]) ?? 0) + anggaran)
  const silpa = 12_000_000 + desa.nomor * 1_000
  const modal = 10_000_000
  perSumber.set('DDS', (perSumber.get('DDS') ?? 0) + silpa - modal)
  const belanja = isBerubah ? toBerubah(toBelanja(perSumber, pecahan)) : toBelanja(perSumber, pecahan)
  const pembiayaan = [
    { bagian: ['', '6.1.1.01', 'SiLPA tahun sebelumnya', 'DDS', 0] as const, anggaran: silpa },
    {
      bagian: ['', '6.2.2.01', 'Penyertaan modal BUMDes, Perdes 3 Tahun 2023', 'DDS', 0] as const,
      anggaran: modal,
    },
  ]
  const isSelesai = tahun < tahunBerjalan
  const baris = [...pendapatan, ...belanja, ...pembiayaan].map(({ bagian, anggaran }, index) =>
    toBaris(bagian, anggaran, isSelesai ? toRealisasi(bagian, anggaran, index + desa.nomor + tahun) : null),
  )
  const kepala =
    'kode_kegiatan;kode_rekening;uraian;sumber_dana;anggaran;realisasi;volume;satuan;harga_satuan'
  return `${[kepala, ...baris].join('\r\n')}\r\n`
}

/** The last line of each source takes the rounding, so that the budget balances to the rupiah. */
function toBelanja(
  perSumber: ReadonlyMap<string, number>,
  pecahan: number,
): { bagian: Bagian; anggaran: number }[] {
  return [...perSumber].flatMap(([sumber, uang]) => {
    const milik = BELANJA.filter((bagian) => bagian[3] === sumber).flatMap((satu) => toPecahan(satu, pecahan))
    let sisa = uang
    return milik.map((bagian, index) => {
      const anggaran = index === milik.length - 1 ? sisa : Math.floor((uang * bagian[4]) / 1000 / 1000) * 1000
      sisa -= anggaran
      return { bagian, anggaran }
    })
  })
}

/** A fifth of what was meant for water goes into the roads; the whole stays, so the budget still balances. */
function toBerubah(daftar: ReturnType<typeof toBelanja>): ReturnType<typeof toBelanja> {
  const dari = daftar.find(({ bagian }) => bagian[0] === '02.04.11')
  const ke = daftar.find(({ bagian }) => bagian[0] === '02.03.10')
  const geser = Math.floor((dari?.anggaran ?? 0) / 5)
  return daftar.map((satu) => {
    if (satu === dari) return { ...satu, anggaran: satu.anggaran - geser }
    return satu === ke && dari !== undefined ? { ...satu, anggaran: satu.anggaran + geser } : satu
  })
}

function toPecahan([kegiatan, rekening, uraian, sumber, perSeribu]: Bagian, banyak: number): Bagian[] {
  return Array.from({ length: banyak }, (_, i) => {
    const nama = banyak === 1 ? uraian : `${uraian}, dusun ${i + 1}`
    return [kegiatan, rekening, nama, sumber, perSeribu / banyak]
  })
}

/** Revenue and financing come in whole, spending at 88 to 100 per cent. */
function toRealisasi([, rekening]: Bagian, anggaran: number, benih: number): number {
  return rekening.startsWith('5') ? Math.floor((anggaran * (880 + ((benih * 37) % 121))) / 1000) : anggaran
}

function toBaris(
  [kegiatan, rekening, uraian, sumber]: Bagian,
  anggaran: number,
  realisasi: number | null,
): string {
  const [volume, satuan] = RAB[rekening] ?? []
  // A line that was split may have no price that is exact to the sen; then it has none.
  const isUtuh = volume !== undefined && (anggaran * 100) % volume === 0
  const rab = isUtuh ? [volume, satuan, anggaran / volume] : ['', '', '']
  return [kegiatan, rekening, uraian, sumber, anggaran, realisasi ?? '', ...rab].join(';')
}
