/** Totals and differences that a file prints without a code, beside what its lines add up to. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { formatRupiah, parseRupiah, type Sen } from '../../dasar/rupiah.ts'
import type { BagianTercetak, PerkalianBerkas, PerubahanBerkas, TotalBerkas } from './isi-berkas.ts'
import type { Jumlah, RingkasanApbdes } from './ringkasan.ts'

/** null = not printed, or not a number. */
export type JumlahCetak = { anggaran: Sen | null; realisasi: Sen | null }
export type TotalTercetak = { nomor: number; bagian: BagianTercetak; tercetak: JumlahCetak; dihitung: Jumlah }

export const NAMA_BAGIAN: Readonly<Record<BagianTercetak, string>> = {
  pendapatan: 'Jumlah pendapatan',
  belanja: 'Jumlah belanja',
  surplus: 'Surplus/(Defisit)',
  penerimaanPembiayaan: 'Penerimaan pembiayaan',
  pengeluaranPembiayaan: 'Pengeluaran pembiayaan',
  pembiayaanNetto: 'Pembiayaan netto',
  silpa: 'SiLPA',
}
const KODE: Readonly<Record<BagianTercetak, string>> = {
  pendapatan: 'K01',
  belanja: 'K01',
  surplus: 'K02',
  penerimaanPembiayaan: 'K01',
  pengeluaranPembiayaan: 'K01',
  pembiayaanNetto: 'K03',
  silpa: 'K04',
}

export function compareTotal(total: readonly TotalBerkas[], ringkasan: RingkasanApbdes): TotalTercetak[] {
  return total.map(({ nomor, bagian, anggaran, realisasi }) => ({
    nomor,
    bagian,
    tercetak: { anggaran: toSenAtauNull(anggaran), realisasi: toSenAtauNull(realisasi ?? '') },
    dihitung: ringkasan[bagian],
  }))
}

/** How far the print is off; 0 where it agrees or prints nothing. */
export function calculateBeda({ tercetak, dihitung }: TotalTercetak): { anggaran: Sen; realisasi: Sen } {
  const beda = (cetak: Sen | null, hitung: Sen | null): Sen => (cetak === null ? 0n : cetak - (hitung ?? 0n))
  return {
    anggaran: beda(tercetak.anggaran, dihitung.anggaran),
    realisasi: beda(tercetak.realisasi, dihitung.realisasi),
  }
}

/** K01 to K04 on the totals of the print; the portal itself keeps only what it adds up. */
export function checkTotal(daftar: readonly TotalTercetak[]): Alasan[] {
  return daftar.flatMap((total) => {
    const beda = calculateBeda(total)
    return (['anggaran', 'realisasi'] as const).flatMap((kolom) =>
      beda[kolom] === 0n
        ? []
        : [
            {
              kode: KODE[total.bagian],
              pesan: `${NAMA_BAGIAN[total.bagian]} (${kolom}) tercetak ${formatRupiah(total.tercetak[kolom] ?? 0n)}, padahal rinciannya menghasilkan ${formatRupiah(total.dihitung[kolom] ?? 0n)}. Yang disimpan adalah hasil hitungan.`,
            },
          ],
    )
  })
}

/** K08: in the print of a change, what is more or less is `menjadi` less `semula`. */
export function checkPerubahan(daftar: readonly PerubahanBerkas[]): Alasan[] {
  return daftar.flatMap(({ nomor, ...teks }) => {
    const [semula, menjadi, selisih] = [teks.semula, teks.menjadi, teks.selisih].map(toSenAtauNull)
    if (menjadi == null || selisih == null || menjadi - (semula ?? 0n) === selisih) return []
    return [
      {
        kode: 'K08',
        pesan: `Baris ${nomor}: bertambah/(berkurang) tercetak ${formatRupiah(selisih)}, padahal menjadi dikurangi semula ${formatRupiah(menjadi - (semula ?? 0n))}.`,
      },
    ]
  })
}

/** K13: volume times unit price is the amount, to one rupiah. */
export function checkPerkalian(daftar: readonly PerkalianBerkas[]): Alasan[] {
  return daftar.flatMap(({ nomor, ...teks }) => {
    const [volume, harga, jumlah] = [teks.volume, teks.harga, teks.jumlah].map(toSenAtauNull)
    if (volume == null || harga == null || jumlah == null) return []
    // Both factors are in hundredths; the product is rounded to the sen once.
    const hasil = (volume * harga + 50n) / 100n
    const beda = hasil - jumlah
    if (beda >= -100n && beda <= 100n) return []
    return [
      {
        kode: 'K13',
        pesan: `Baris ${nomor}: volume kali harga satuan ${formatRupiah(hasil)}, padahal jumlahnya tercetak ${formatRupiah(jumlah)}.`,
      },
    ]
  })
}

function toSenAtauNull(teks: string): Sen | null {
  const hasil = parseRupiah(teks)
  return hasil.ok ? hasil.value : null
}
