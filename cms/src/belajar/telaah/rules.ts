/** Whether a jurist may sign what a course says of the law. Pure. */
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'

/**
 * `pengusul`: who handed the released edition in; `rilis`: its number, null where nothing is released; `dibaca`: the one
 * that stood on the jurist's screen.
 */
export type KeadaanTelaah = {
  isPenelaah: boolean
  saya: string
  pengusul: string | null
  rilis: number | null
  dibaca: number
  isDitelaah: boolean
}
export type TolakanTelaah =
  | 'BUKAN_WEWENANG'
  | 'BELUM_RILIS'
  | 'RILIS_BERGANTI'
  | 'KARYA_SENDIRI'
  | 'SUDAH_DITELAAH'

/** Nobody signs the own work, nor what was released since it was read, and one signature a release is enough. */
export function checkTelaah({
  isPenelaah,
  saya,
  pengusul,
  rilis,
  dibaca,
  isDitelaah,
}: KeadaanTelaah): Result<number, TolakanTelaah> {
  if (!isPenelaah) return toRefusal('BUKAN_WEWENANG')
  if (rilis === null) return toRefusal('BELUM_RILIS')
  if (rilis !== dibaca) return toRefusal('RILIS_BERGANTI')
  if (saya === pengusul) return toRefusal('KARYA_SENDIRI')
  return isDitelaah ? toRefusal('SUDAH_DITELAAH') : toOk(rilis)
}
