/** Names of learners, wherever one is typed: registering, asking for a code, asking for the right one. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { hasAngka, toNamaRapi } from '../../dasar/nama-orang.ts'

/** What a learner can never be called. Officials are called as the register has them. */
export const listSalahNama = (nama: string): Alasan[] =>
  hasAngka(nama)
    ? [{ kode: 'NAMA_BERANGKA', pesan: 'Nama orang tidak memuat angka. Ketik namanya saja.' }]
    : []

/** Whether a learner may ask to be called so from now on. */
export function checkNamaBaru(lama: string, baru: string): Alasan[] {
  if (toNamaRapi(lama) === toNamaRapi(baru))
    return [{ kode: 'NAMA_SAMA', pesan: 'Nama ini sudah nama Anda di sini. Ketik nama yang betul.' }]
  return listSalahNama(baru)
}
