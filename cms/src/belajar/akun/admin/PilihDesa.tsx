import type { DesaPilihan, PilihanKode } from '../queries.ts'

/** Stands for no village at all; the empty choice is none yet. */
export const TANPA_DESA = 'tanpa'

/** An operator of one village need not say which; who helps the province does, or says that it is nobody's. */
export function PilihDesa({ daftarDesa, kabupaten }: Pick<PilihanKode, 'daftarDesa' | 'kabupaten'>) {
  if (kabupaten === null && daftarDesa.length < 2) return null
  return (
    <label>
      Desa peserta
      <select name="desa" required defaultValue="">
        <option value="" disabled>
          {daftarDesa.length === 0 ? 'Pilih dahulu kabupatennya di atas' : 'Pilih desa'}
        </option>
        {groupByKecamatan(daftarDesa).map(([kecamatan, daftar]) =>
          kecamatan === null ? (
            daftar.map(toPilihan)
          ) : (
            <optgroup key={kecamatan} label={kecamatan}>
              {daftar.map(toPilihan)}
            </optgroup>
          ),
        )}
        {kabupaten === null ? null : (
          <option value={TANPA_DESA}>Bukan warga desa mana pun (tidak dapat ikut angkatan)</option>
        )}
      </select>
    </label>
  )
}

const groupByKecamatan = (daftar: readonly DesaPilihan[]): [string | null, DesaPilihan[]][] => [
  ...Map.groupBy(daftar, ({ kecamatan }) => kecamatan),
]
const toPilihan = ({ id, nama }: DesaPilihan) => (
  <option key={id} value={id}>
    {nama}
  </option>
)
