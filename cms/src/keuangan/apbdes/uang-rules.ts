/** The money there is at the end of a year, as the books of cash, bank and tax close it (K14). Legal source: Permendagri 20/2018 Ps 63-64. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { formatRupiah, type Sen } from '../../dasar/rupiah.ts'
import type { BarisApbdes, SusunanApbdes } from './baris.ts'
import { calculateRingkasan } from './ringkasan.ts'

/** In sen, on 31 December: cash on hand, the balance of the village's account, tax withheld and not yet paid over. */
export type UangAda = { kas: Sen; bank: Sen; pajak: Sen }

/** Null unless all three are known: of two nothing follows. */
export function toUangAda({ kas, bank, pajak }: { [Nama in keyof UangAda]: Sen | null }): UangAda | null {
  return kas === null || bank === null || pajak === null ? null : { kas, bank, pajak }
}

/** Tax that was withheld is money of the state that lies with the village. */
const calculateUangDesa = ({ kas, bank, pajak }: UangAda): Sen => kas + bank - pajak

/**
 * K14: what the account leaves over is the village's money that is there. What is paid straight from the state account comes
 * and goes past the cash: an account that tells both sides of it, one, or none fits as well.
 */
export function checkUangAda(
  { rincian }: SusunanApbdes,
  dalamRekening: readonly BarisApbdes[],
  uang: UangAda | null,
): Alasan[] {
  const silpa = calculateRingkasan(rincian).silpa.realisasi
  if (uang === null || silpa === null) return []
  const ada = calculateUangDesa(uang)
  if (ada === silpa || ada === calculateRingkasan(dalamRekening).silpa.realisasi) return []
  return [
    {
      kode: 'K14',
      pesan: `SiLPA ${formatRupiah(silpa)}, padahal uang yang ada ${formatUangAda(uang)}.`,
    },
  ]
}

/** `Rp59: kas tunai Rp10 ditambah saldo bank Rp50 dikurangi pajak yang belum disetor Rp1`. */
export const formatUangAda = (uang: UangAda): string =>
  `${formatRupiah(calculateUangDesa(uang))}: kas tunai ${formatRupiah(uang.kas)} ditambah saldo bank ${formatRupiah(uang.bank)} dikurangi pajak yang belum disetor ${formatRupiah(uang.pajak)}`
