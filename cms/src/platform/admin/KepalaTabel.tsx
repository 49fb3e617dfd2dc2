/** The heads of a table's columns. */
export const KepalaTabel = ({ kolom }: { kolom: readonly string[] }) => (
  <thead>
    <tr>
      {kolom.map((nama) => (
        <th key={nama} scope="col">
          {nama}
        </th>
      ))}
    </tr>
  </thead>
)
