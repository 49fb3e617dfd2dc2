/** Tables of the docs. Pure. */

/** Columns as wide as their widest cell, as the formatter wants them. */
export function formatTable(rows: readonly string[][]): string {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3))
  const toLine = (cells: readonly string[], filler = ' '): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, filler)).join(' | ')} |`
  const rule = toLine(
    head.map(() => ''),
    '-',
  )
  return [toLine(head), rule, ...body.map((cells) => toLine(cells))].join('\n')
}
