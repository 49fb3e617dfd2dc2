/** Cells as they would stand in a file, the first of a row as its head; a wide table slides in its own frame. */
type Props = {
  label: string
  caption: string
  kepala: readonly string[]
  baris: readonly (readonly string[])[]
}

export function TabelGulir({ label, caption, kepala, baris }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that slides has to be reached by the keyboard.
    <section className="lewu-laporan lewu-gulir" tabIndex={0} aria-label={label}>
      <table className="lewu-kolom">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {kepala.map((satu) => (
              <th key={satu} scope="col">
                {satu}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map(([nama = '', ...sel], i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and rows never move.
            <tr key={i}>
              <th scope="row">{nama}</th>
              {sel.map((isi, kolom) => (
                <td key={kepala[kolom + 1]}>{isi}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
