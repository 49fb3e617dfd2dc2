type Props = {
  label: string
  nama: string
  /** What the empty choice says. */
  kosong?: string
  terpilih: string | undefined
  daftar: readonly { nilai: string; nama: string }[]
}

/** One choice of a plain form that asks by its address. */
export function Pilih({ label, nama, kosong = 'Semua', terpilih = '', daftar }: Props) {
  return (
    <label>
      {label}
      <select name={nama} defaultValue={terpilih}>
        <option value="">{kosong}</option>
        {daftar.map((satu) => (
          <option key={satu.nilai} value={satu.nilai}>
            {satu.nama}
          </option>
        ))}
      </select>
    </label>
  )
}
