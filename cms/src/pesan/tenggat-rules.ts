/** By when a message has to be answered. Pure. */
import type { JenisPesan } from '../contract/resi.ts'
import { addHariKerja } from '../dasar/hari-kerja.ts'
import type { Tanggal } from '../dasar/tanggal.ts'

/** Working days from the day it is received (UU 14/2008 Ps 22 (7)). */
const HARI_JAWAB = 10

/** Null for what no law sets a day for; `libur` are days off after the day it was received. */
export function calculateTenggatPesan(
  jenis: JenisPesan,
  diterima: Tanggal,
  libur: ReadonlySet<Tanggal>,
): Tanggal | null {
  return jenis === 'informasi' ? addHariKerja(diterima, HARI_JAWAB, libur) : null
}
