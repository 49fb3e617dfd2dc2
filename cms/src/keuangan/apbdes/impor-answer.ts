/** The answer of an import as scripts and the import page read it: amounts as rupiah numbers. */
import type { Alasan } from '../../contract/galat.ts'
import { type Sen, toRupiahNumber } from '../../dasar/rupiah.ts'
import type { PostingTampil } from '../siskeudes/pilih-posting-rules.ts'
import { toSusunan } from './baris.ts'
import { NAMA_BAGIAN } from './cetakan-checks.ts'
import type { BarisDitolak } from './import-rules.ts'
import type { JawabanImpor } from './operations.ts'
import type { Perbandingan } from './perbandingan.ts'
import type { Jumlah } from './ringkasan.ts'
import { checkTujuan, formatTujuan, presentPengganti } from './tujuan-rules.ts'
import type { VerdikBaris } from './verdik.ts'

type Angka = { anggaran: number; realisasi: number | null }
export type LaporanImpor = {
  /** Year and phase in words, and the file that was read. */
  tujuan: string
  namaBerkas: string
  /** Why it cannot be saved, or what saving would replace. */
  halangan: Alasan | null
  pengganti: string | null
  dibaca: number
  diterima: number
  /** Of those accepted, the lines; the others are printed sums, kept beside them to be compared. */
  rincian: number
  ditolak: BarisDitolak[]
  /** About the file; not published. */
  catatan: Alasan[]
  galat: Alasan[]
  peringatan: Alasan[]
  jumlah: Record<
    'pendapatan' | 'belanja' | 'penerimaanPembiayaan' | 'pengeluaranPembiayaan' | 'surplus' | 'silpa',
    Angka
  >
  /** What became of each row of the file. */
  bentuk: string
  /** What the file holds and what is made of it. */
  temuan: string[]
  /** Changes that an export of Siskeudes holds. */
  posting: PostingTampil[]
  verdik: VerdikBaris[]
  /** Totals printed without a code, beside what the lines add up to. */
  totalTercetak: { nama: string; baris: number; tercetak: AngkaCetak; dihitung: Angka }[]
  /** What saving would change in the stored budget; null where there is none. */
  perbandingan: { dengan: string; sama: number; beda: BedaTampil[] } | null
  dokumen?: string
}
type AngkaCetak = { anggaran: number | null; realisasi: number | null }
type BedaTampil = { kode: string; uraian: string; lama: Angka | null; baru: Angka | null }

export function presentImpor({
  hasil,
  dokumen,
  tujuan,
  namaBerkas,
  perbandingan,
}: JawabanImpor): LaporanImpor {
  const { pendapatan, belanja, penerimaanPembiayaan, pengeluaranPembiayaan, surplus, silpa } = hasil.ringkasan
  return {
    tujuan: formatTujuan(tujuan.tahun, tujuan.fase, tujuan.sampai),
    namaBerkas,
    halangan: checkTujuan(tujuan),
    pengganti: presentPengganti(tujuan),
    dibaca: hasil.dibaca,
    diterima: hasil.daftarBaris.length,
    rincian: toSusunan(hasil.daftarBaris).rincian.length,
    ditolak: hasil.ditolak,
    catatan: hasil.catatan,
    galat: hasil.galat,
    peringatan: hasil.peringatan,
    jumlah: {
      pendapatan: toAngka(pendapatan),
      belanja: toAngka(belanja),
      penerimaanPembiayaan: toAngka(penerimaanPembiayaan),
      pengeluaranPembiayaan: toAngka(pengeluaranPembiayaan),
      surplus: toAngka(surplus),
      silpa: toAngka(silpa),
    },
    bentuk: hasil.bentuk,
    temuan: hasil.temuan,
    posting: hasil.posting,
    verdik: hasil.verdik,
    totalTercetak: hasil.totalTercetak.map(({ bagian, nomor, tercetak, dihitung }) => ({
      nama: NAMA_BAGIAN[bagian],
      baris: nomor,
      tercetak: {
        anggaran: toAngkaAtauNull(tercetak.anggaran),
        realisasi: toAngkaAtauNull(tercetak.realisasi),
      },
      dihitung: toAngka(dihitung),
    })),
    perbandingan: perbandingan === null ? null : presentPerbandingan(perbandingan),
    ...(dokumen === null ? {} : { dokumen }),
  }
}

const presentPerbandingan = ({ dengan, sama, beda }: Perbandingan) => ({
  dengan,
  sama,
  beda: beda.map(({ lama, baru, ...satu }) => ({
    ...satu,
    lama: lama === null ? null : toAngka(lama),
    baru: baru === null ? null : toAngka(baru),
  })),
})

const toAngkaAtauNull = (sen: Sen | null): number | null => (sen === null ? null : toRupiahNumber(sen))

const toAngka = ({ anggaran, realisasi }: Jumlah): Angka => ({
  anggaran: toRupiahNumber(anggaran),
  realisasi: realisasi === null ? null : toRupiahNumber(realisasi),
})
