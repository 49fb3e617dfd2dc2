import type { DefaultServerCellComponentProps } from 'payload'
import { formatRupiah, toSen } from '../../dasar/rupiah.ts'

/** An amount in a list. */
export function RupiahCell({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) {
  return (
    <span className="lewu-rupiah">
      {typeof cellData === 'number' ? formatRupiah(toSen(cellData)) : 'belum ada data'}
    </span>
  )
}
