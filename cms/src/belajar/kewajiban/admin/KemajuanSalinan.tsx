import type { ServerProps } from 'payload'
import { formatAngka } from '../../../dasar/angka.ts'
import { getPoolDb } from '../../../platform/transaction.ts'
import { countAntrean } from '../../../publikasi/antrean.ts'

/** Above the list of duties: how many pages of villages do not show the last change yet. */
export async function KemajuanSalinan({ payload }: ServerProps) {
  const sisa = await countAntrean(getPoolDb(payload), 'pemerintahan')
  if (sisa === 0) return null
  return (
    <p role="status">
      Perubahan sedang dibawa ke halaman pemerintahan semua desa: {formatAngka(sisa)} halaman lagi. Anda tidak
      perlu menunggu; muat ulang halaman ini untuk melihat sisanya.
    </p>
  )
}
