/** Whether a learner may ask to be called so from now on. Pure. */
import type { Alasan } from '../../contract/galat.ts'

/** Spaces put right: two spellings that look the same are one. */
export const toNamaRapi = (nama: string): string => nama.trim().replace(/\s+/g, ' ')

export function checkNamaBaru(lama: string, baru: string): Alasan[] {
  if (toNamaRapi(lama) === toNamaRapi(baru))
    return [{ kode: 'NAMA_SAMA', pesan: 'Nama ini sudah nama Anda di sini. Ketik nama yang betul.' }]
  return /\d/.test(baru)
    ? [{ kode: 'NAMA_BERANGKA', pesan: 'Nama orang tidak memuat angka. Ketik namanya saja.' }]
    : []
}
