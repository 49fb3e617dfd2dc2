/**
 * Whether a record of realisation may be kept, and approved: the year, the line, the amount, the reasons. Each refusal
 * names the field to put right. Legal source: Permendagri 20/2018 (spending within the budget, Ps 53; reports, Ps 68). Pure.
 */
import type { SumberRealisasi } from '../../contract/apbdes.ts'
import type { Alasan } from '../../contract/galat.ts'
import { calculateJumlah, formatRupiah } from '../../dasar/rupiah.ts'
import { getAkhirTahun, getAwalTahun } from '../../dasar/tahun-anggaran.ts'
import { isTanggal, type Tanggal } from '../../dasar/tanggal.ts'
import type { BarisApbdes } from '../apbdes/baris.ts'
import { getTingkatKode, isKodeAtas } from '../parameter/kode.ts'
import { type CatatanRealisasi, isUang, KEMAJUAN, type KunciBaris, toKunciBaris } from './catatan.ts'
import { calculateTerpakai, findBarisCatatan } from './letak-rules.ts'

export type SalahCatatan = Alasan & { isian: string }
export type KonteksCatatan = {
  tahun: number
  hariIni: Tanggal
  /** Lines of the budget in force; empty where none is set. */
  rincian: readonly BarisApbdes[]
  /** What the realisation of the year is taken from, as things stand. */
  sumber: SumberRealisasi
  /** Approved records of the year, without this one. */
  disetujui: readonly CatatanRealisasi[]
}

/** Every reason of the first kind that applies: the year, then the record itself, then what it does to its line. */
export function checkCatatan(catatan: CatatanRealisasi, konteks: KonteksCatatan): SalahCatatan[] {
  const isTanda = isUang(catatan) && catatan.luarRekening
  const tahun = checkTahun({ ...konteks, isTanda })
  if (tahun.length > 0) return tahun
  const isi = [...checkTanggal(catatan, konteks), ...checkIsi(catatan, konteks)]
  return isi.length > 0 || !isUang(catatan) ? isi : checkBaris(catatan, konteks)
}

/**
 * Whether realisation is recorded at all in a year; also said above the list, before anybody types. A mark of money past
 * the village's cash adds nothing, so it is taken beside any figures.
 */
export function checkTahun({
  sumber,
  rincian,
  tahun,
  isTanda = false,
}: Pick<KonteksCatatan, 'sumber' | 'rincian' | 'tahun'> & { isTanda?: boolean }): SalahCatatan[] {
  if (isTanda && rincian.length > 0) return []
  if (sumber === 'laporan-akhir') return [toSalah('tahun', 'LAPORAN_AKHIR_ADA', LAPORAN_AKHIR)]
  if (sumber === 'impor') return [toSalah('tahun', 'REALISASI_DARI_BERKAS', DARI_BERKAS)]
  if (rincian.length > 0) return []
  const pesan = `APBDes ${tahun} belum ditetapkan di portal. Tetapkan dahulu, lalu catat realisasinya.`
  return [toSalah('tahun', 'ANGGARAN_BELUM_DITETAPKAN', pesan)]
}
const isBerkas = (sumber: SumberRealisasi): boolean => sumber === 'impor' || sumber === 'laporan-akhir'
const LAPORAN_AKHIR =
  'Laporan realisasi akhir tahun ini sudah ditetapkan, jadi catatan baru tidak diterima. Kalau laporan itu keliru, tarik dahulu dari situs. Yang dibayar langsung dari kas negara tetap dapat ditandai.'
const DARI_BERKAS =
  'Realisasi tahun ini dibawa oleh berkas impor anggarannya (Siskeudes atau cetakan LRA). Angka berkas dan catatan tidak dijumlahkan, jadi catatan tidak diterima. Impor lagi berkas yang terbaru, atau tetapkan perubahan tanpa kolom realisasi. Yang dibayar langsung dari kas negara tetap dapat ditandai.'

function checkTanggal({ tanggal }: CatatanRealisasi, { tahun, hariIni }: KonteksCatatan): SalahCatatan[] {
  if (!isTanggal(tanggal)) return [toSalah('tanggal', 'TANGGAL_WAJIB', 'Isi tanggalnya.')]
  if (tanggal < getAwalTahun(tahun) || tanggal > getAkhirTahun(tahun))
    return [
      toSalah(
        'tanggal',
        'TANGGAL_DI_LUAR_TAHUN',
        `Tanggal ini di luar ${tahun}. Periksa tahun atau tanggalnya.`,
      ),
    ]
  return tanggal > hariIni
    ? [toSalah('tanggal', 'TANGGAL_BELUM_TIBA', 'Tanggal ini belum tiba. Catat sesudah harinya.')]
    : []
}

function checkIsi(catatan: CatatanRealisasi, konteks: KonteksCatatan): SalahCatatan[] {
  switch (catatan.jenis) {
    case 'uang':
      return [...checkJumlah(catatan), ...checkSumberDana(catatan), ...checkLuar(catatan)]
    case 'koreksi':
      return checkKoreksi(catatan, konteks)
    case 'kemajuan':
      return checkKemajuan(catatan)
  }
}

const checkJumlah = ({ jumlah }: CatatanRealisasi): SalahCatatan[] =>
  jumlah > 0n
    ? []
    : [
        toSalah(
          'jumlah',
          'JUMLAH_TIDAK_POSITIF',
          'Tulis jumlah di atas nol. Untuk mengurangi yang sudah disetujui, buat koreksi dari catatan itu.',
        ),
      ]

/** Who pays is not guessed where the line names several sources. */
const checkSumberDana = ({ sumberDana, dibayarDari, jumlah }: CatatanRealisasi): SalahCatatan[] =>
  sumberDana === 'CAMPURAN' && jumlah !== 0n && (dibayarDari ?? 'CAMPURAN') === 'CAMPURAN'
    ? [
        toSalah(
          'dibayarDari',
          'SUMBER_DANA_WAJIB',
          'Baris ini dibiayai beberapa sumber. Pilih sumber yang membayar.',
        ),
      ]
    : []

const checkLuar = ({ luarRekening, kodeRekening }: CatatanRealisasi): SalahCatatan[] =>
  luarRekening && !isPengeluaran(kodeRekening)
    ? [
        toSalah(
          'luarRekening',
          'LUAR_REKENING_HANYA_BELANJA',
          'Yang dibayar langsung dari kas negara dicatat pada belanjanya; penerimaannya dihitung sendiri.',
        ),
      ]
    : []

function checkKoreksi(catatan: CatatanRealisasi, { disetujui }: KonteksCatatan): SalahCatatan[] {
  const asal = disetujui.find(({ id, jenis }) => id === catatan.mengoreksi && jenis === 'uang')
  if (asal === undefined)
    return [
      toSalah('mengoreksi', 'KOREKSI_TANPA_ASAL', 'Pilih catatan yang sudah disetujui untuk dikoreksi.'),
    ]
  const salah: SalahCatatan[] = []
  if (catatan.jumlah === 0n)
    salah.push(
      toSalah('jumlah', 'KOREKSI_NOL', 'Tulis selisihnya: negatif untuk mengurangi, positif untuk menambah.'),
    )
  if (isKosong(catatan.alasan))
    salah.push(toSalah('alasan', 'ALASAN_WAJIB', 'Tulis alasan koreksi ini. Alasannya ikut terbit.'))
  const lain = disetujui.filter(({ mengoreksi }) => mengoreksi === asal.id)
  const sisa = lain.reduce((jumlah, satu) => jumlah + satu.jumlah, asal.jumlah)
  if (sisa + catatan.jumlah < 0n)
    salah.push(
      toSalah(
        'jumlah',
        'KOREKSI_TERLALU_BESAR',
        `Catatan yang dikoreksi tinggal ${formatRupiah(sisa)}; koreksinya tidak boleh lebih besar.`,
      ),
    )
  return salah
}

function checkKemajuan({ kodeKegiatan, kemajuan, volume, satuan }: CatatanRealisasi): SalahCatatan[] {
  const salah: SalahCatatan[] = []
  if (getTingkatKode(kodeKegiatan) < 3)
    salah.push(
      toSalah('kodeKegiatan', 'KEGIATAN_WAJIB', 'Kemajuan dicatat pada satu kegiatan, bukan pada bidang.'),
    )
  if (!KEMAJUAN.some((satu) => satu === kemajuan))
    salah.push(toSalah('kemajuan', 'KEMAJUAN_WAJIB', 'Pilih kemajuannya: 0, 50, atau 100 persen.'))
  if (volume !== null && (volume < 0 || !Number.isFinite(volume)))
    salah.push(toSalah('volume', 'VOLUME_SALAH', 'Volume tidak boleh negatif.'))
  if (volume !== null && isKosong(satuan))
    salah.push(toSalah('satuan', 'SATUAN_WAJIB', 'Tulis satuannya, misalnya meter, unit, atau orang.'))
  return salah
}

/** What the record would make of its line: nothing below zero, and nothing above the budget without a public reason. */
function checkBaris(
  catatan: CatatanRealisasi,
  { rincian, disetujui: semua, sumber }: KonteksCatatan,
): SalahCatatan[] {
  // Beside the figures of a file or report only marks count, and other records are details.
  const disetujui = isBerkas(sumber) ? semua.filter(({ luarRekening }) => luarRekening) : semua
  const isKoreksi = catatan.jenis === 'koreksi'
  const tujuan = findBarisCatatan({ rincian: [...rincian], luar: [] }, catatan)
  if (tujuan === null && !isKoreksi) return [toTanpaBaris(catatan, rincian)]
  const terpakai = calculateTerpakai(rincian, [...disetujui, catatan])
  const baris = findBarisCatatan(terpakai, catatan)
  const dipakai = baris?.realisasi ?? 0n
  if (dipakai < 0n)
    return [toSalah('jumlah', 'REALISASI_NEGATIF', `Realisasi baris ini menjadi ${formatRupiah(dipakai)}.`)]
  return checkLewat(catatan, baris === null ? [] : listSerekening(terpakai.rincian, baris))
}

/** The lines of one account and source: a budget may tell what it is made of, and binds as one amount. */
const listSerekening = (
  rincian: readonly BarisApbdes[],
  kunci: Omit<KunciBaris, 'namaBaris'>,
): BarisApbdes[] => rincian.filter((satu) => toKunciBaris(satu) === toKunciBaris(kunci))

function toTanpaBaris(catatan: CatatanRealisasi, rincian: readonly BarisApbdes[]): SalahCatatan {
  const serekening = listSerekening(rincian, catatan)
  if (serekening.length === 0)
    return toSalah(
      'kodeRekening',
      'BARIS_TIDAK_ADA',
      'Baris ini tidak ada dalam anggaran yang berlaku. Pilih baris lain.',
    )
  const nama = serekening.map(({ uraian }) => `"${uraian}"`).join(', ')
  return toSalah(
    'kodeRekening',
    'BARIS_TIDAK_JELAS',
    `Rekening ini terdiri dari beberapa baris: ${nama}. Pilih salah satunya.`,
  )
}

function checkLewat(
  { kodeRekening, jumlah, alasan }: CatatanRealisasi,
  serekening: readonly BarisApbdes[],
): SalahCatatan[] {
  const anggaran = calculateJumlah(serekening.map((satu) => satu.anggaran))
  const terpakai = calculateJumlah(serekening.map((satu) => satu.realisasi ?? 0n))
  if (!isPengeluaran(kodeRekening) || jumlah <= 0n || terpakai <= anggaran || !isKosong(alasan)) return []
  return [
    toSalah(
      'alasan',
      'LEWAT_ANGGARAN',
      `Dengan catatan ini terpakai ${formatRupiah(terpakai)}, lebih ${formatRupiah(terpakai - anggaran)} dari anggaran ${serekening.length > 1 ? 'rekening' : 'baris'} ini ${formatRupiah(anggaran)}. Tulis alasannya (ikut terbit), atau ubah anggarannya dahulu.`,
    ),
  ]
}

/** Spending and financing paid out; what comes in may be more than was planned. */
export const isPengeluaran = (kodeRekening: string): boolean =>
  isKodeAtas('5', kodeRekening) || isKodeAtas('6.2', kodeRekening)

const isKosong = (teks: string | null): boolean => teks === null || teks.trim() === ''
const toSalah = (isian: string, kode: string, pesan: string): SalahCatatan => ({ isian, kode, pesan })
