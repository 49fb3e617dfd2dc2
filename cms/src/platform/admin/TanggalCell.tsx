import type { DefaultServerCellComponentProps } from 'payload'
import { formatTanggalRingkas, isTanggal } from '../../dasar/tanggal.ts'

/** A day kept as `YYYY-MM-DD`, in a list. */
export function TanggalCell({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) {
  return <span>{isTanggal(cellData) ? formatTanggalRingkas(cellData) : '–'}</span>
}
