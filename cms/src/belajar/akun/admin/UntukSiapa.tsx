'use client'
import { useState } from 'react'
import type { PilihanKode } from '../queries.ts'

type Untuk = 'baru' | 'perangkat' | 'sandi'

/** Whom the code is for; each way has the one field it needs. */
export function UntukSiapa({ daftarDesa, daftarPerangkat }: PilihanKode) {
  const [untuk, setUntuk] = useState<Untuk>('baru')
  return (
    <>
      <label>
        Untuk siapa
        <select value={untuk} onChange={(event) => setUntuk(event.target.value as Untuk)}>
          <option value="baru">Peserta baru</option>
          {daftarPerangkat.length > 0 ? <option value="perangkat">Perangkat desa dari daftar</option> : null}
          <option value="sandi">Peserta yang lupa kata sandi</option>
        </select>
      </label>
      {untuk === 'baru' ? (
        <>
          <label>
            Nama peserta
            <input name="nama" minLength={2} maxLength={120} required autoComplete="off" />
          </label>
          {daftarDesa.length > 1 ? <Pilihan judul="Desa" nama="desa" daftar={daftarDesa} /> : null}
        </>
      ) : null}
      {untuk === 'perangkat' ? <Pilihan judul="Perangkat" nama="perangkat" daftar={daftarPerangkat} /> : null}
      {untuk === 'sandi' ? (
        <label>
          Email atau nama masuk peserta
          <input name="untuk" maxLength={200} required autoComplete="off" />
        </label>
      ) : null}
    </>
  )
}

type PropsPilihan = { judul: string; nama: string; daftar: { id: string; nama: string }[] }

function Pilihan({ judul, nama, daftar }: PropsPilihan) {
  return (
    <label>
      {judul}
      <select name={nama} required>
        {daftar.map((satu) => (
          <option key={satu.id} value={satu.id}>
            {satu.nama}
          </option>
        ))}
      </select>
    </label>
  )
}
