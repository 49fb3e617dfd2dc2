import { type Anggota, KEADAAN_ANGGOTA, LABEL_KEADAAN, listPilihan, type Saringan } from '../anggota-rules.ts'

type Props = { angkatan: string; daftar: readonly Anggota[]; saringan: Saringan }
const KOLOM = [
  ['kabupaten', 'Kabupaten'],
  ['kecamatan', 'Kecamatan'],
  ['desa', 'Desa'],
  ['jabatan', 'Jabatan'],
] as const

/** A plain form: what is chosen stands in the address, and in the links to the files. */
export function SaringanAnggota({ angkatan, daftar, saringan }: Props) {
  return (
    <form className="lewu-pilihan" method="get">
      <input type="hidden" name="angkatan" value={angkatan} />
      <label>
        Keadaan
        <select name="keadaan" defaultValue={saringan.keadaan ?? ''}>
          <option value="">Semua</option>
          {KEADAAN_ANGGOTA.map((keadaan) => (
            <option key={keadaan} value={keadaan}>
              {LABEL_KEADAAN[keadaan]}
            </option>
          ))}
        </select>
      </label>
      {KOLOM.map(([kolom, label]) => (
        <label key={kolom}>
          {label}
          <select name={kolom} defaultValue={saringan[kolom] ?? ''}>
            <option value="">Semua</option>
            {listPilihan(daftar, kolom).map((nama) => (
              <option key={nama} value={nama}>
                {nama}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        Tampilkan
      </button>
    </form>
  )
}
