/** Whether a jurist may sign what a course says of the law. Pure. */
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'

/** `pengusul`: who handed the released edition in; `rilis`: its number, null where nothing is released. */
export type KeadaanTelaah = {
  isPenelaah: boolean
  saya: string
  pengusul: string | null
  rilis: number | null
  isDitelaah: boolean
}
export type TolakanTelaah = 'BUKAN_WEWENANG' | 'BELUM_RILIS' | 'KARYA_SENDIRI' | 'SUDAH_DITELAAH'

/** Nobody signs the own work, and one signature a release is enough. */
export function checkTelaah({
  isPenelaah,
  saya,
  pengusul,
  rilis,
  isDitelaah,
}: KeadaanTelaah): Result<number, TolakanTelaah> {
  if (!isPenelaah) return toRefusal('BUKAN_WEWENANG')
  if (rilis === null) return toRefusal('BELUM_RILIS')
  if (saya === pengusul) return toRefusal('KARYA_SENDIRI')
  return isDitelaah ? toRefusal('SUDAH_DITELAAH') : toOk(rilis)
}
