/** A table that slides in its own frame where it is wide; the first cell of a row is its head. */
type Baris = readonly string[]
type Props = {
  label: string
  caption: string
  kepala: Baris
  /** Cells as they would stand in a file. */
  baris?: readonly Baris[]
  /** Where the first cell of each row leads, if anywhere. */
  tautan?: readonly (string | undefined)[]
  /** Rows that belong together under a head of their own, which is then said once. */
  kelompok?: readonly { kepala: string; baris: readonly Baris[] }[]
}

export function TabelGulir({ label, caption, kepala, baris, tautan = [], kelompok = [] }: Props) {
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
        {baris === undefined ? null : (
          <tbody>
            <DaftarBaris kepala={kepala} baris={baris} tautan={tautan} />
          </tbody>
        )}
        {kelompok.map((satu, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and groups never move.
          <tbody key={i}>
            <tr>
              <th scope="rowgroup" colSpan={kepala.length}>
                {satu.kepala}
              </th>
            </tr>
            <DaftarBaris kepala={kepala} baris={satu.baris} />
          </tbody>
        ))}
      </table>
    </section>
  )
}

type PropsBaris = { kepala: Baris; baris: readonly Baris[]; tautan?: readonly (string | undefined)[] }
const DaftarBaris = ({ kepala, baris, tautan = [] }: PropsBaris) =>
  baris.map(([nama = '', ...sel], i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and rows never move.
    <tr key={i}>
      <th scope="row">{tautan[i] === undefined ? nama : <a href={tautan[i]}>{nama}</a>}</th>
      {sel.map((isi, kolom) => (
        <td key={kepala[kolom + 1]}>{isi}</td>
      ))}
    </tr>
  ))
