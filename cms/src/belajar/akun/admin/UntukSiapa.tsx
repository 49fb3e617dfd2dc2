'use client'
import type { PilihanKode } from '../queries.ts'
import { PilihDesa } from './PilihDesa.tsx'

export type Untuk = 'baru' | 'kelas' | 'perangkat' | 'sandi'
type Props = PilihanKode & { untuk: Untuk; onUntuk: (untuk: Untuk) => void }

/** Whom the code is for; each way has the one field it needs. */
export function UntukSiapa({ untuk, onUntuk, ...pilihan }: Props) {
  const { daftarPerangkat } = pilihan
  return (
    <>
      <label>
        Untuk siapa
        <select value={untuk} onChange={(event) => onUntuk(event.target.value as Untuk)}>
          <option value="baru">Peserta baru</option>
          <option value="kelas">Banyak peserta baru sekaligus, menurut daftar nama</option>
          {daftarPerangkat.length > 0 ? <option value="perangkat">Perangkat desa dari daftar</option> : null}
          <option value="sandi">Peserta yang lupa kata sandi</option>
        </select>
      </label>
      {untuk === 'baru' ? (
        <label>
          Nama peserta
          <input name="nama" minLength={2} maxLength={120} required autoComplete="off" />
        </label>
      ) : null}
      {untuk === 'kelas' ? (
        <label>
          Nama peserta, satu baris satu orang
          <textarea name="nama" rows={10} required maxLength={10000} autoComplete="off" spellCheck={false} />
        </label>
      ) : null}
      {untuk === 'baru' || untuk === 'kelas' ? <PilihDesa {...pilihan} /> : null}
      {untuk === 'perangkat' ? (
        <label>
          Perangkat
          <select name="perangkat" required>
            {daftarPerangkat.map(({ id, nama }) => (
              <option key={id} value={id}>
                {nama}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {untuk === 'sandi' ? (
        <label>
          Email atau nama masuk peserta
          <input name="untuk" maxLength={200} required autoComplete="off" />
        </label>
      ) : null}
    </>
  )
}
