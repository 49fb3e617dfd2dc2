'use client'
import { Button } from '@payloadcms/ui'
import { formatAngka } from '../../../dasar/angka.ts'
import { formatTanggal, toTanggal } from '../../../dasar/tanggal.ts'

export type KodeTercetak = { daftar: { kode: string; nama: string }[]; kembar: string[]; sampai: string }

/** What is handed over on paper: a slip for each, to be cut apart. */
export function SlipKode({ daftar, kembar, sampai, alamat }: KodeTercetak & { alamat: string }) {
  return (
    <>
      {daftar.length === 1 ? null : (
        <p className="lewu-tanpa-cetak">
          {formatAngka(daftar.length)} kode dibuat. Cetak atau salin sekarang: kode tidak tampil lagi sesudah
          halaman ini ditutup.
        </p>
      )}
      {kembar.length === 0 ? null : (
        <p className="lewu-tanpa-cetak">
          Tertulis lebih dari sekali, dibuat satu kode: {kembar.join(', ')}. Bila orangnya memang dua, buat
          satu kode lagi sebagai <em>Peserta baru</em>.
        </p>
      )}
      <div className="lewu-lembar-slip">
        {daftar.map(({ kode, nama }) => (
          <section key={kode} className="lewu-slip" aria-label={`Kode belajar untuk ${nama}`}>
            <h2>Kode belajar untuk {nama}</h2>
            <p className="lewu-kode">{kode}</p>
            <p>
              Buka {alamat}, ketik kode ini, lalu buat kata sandi. Berlaku sekali, sampai{' '}
              {formatTanggal(toTanggal(new Date(sampai)))}.
            </p>
          </section>
        ))}
      </div>
      <Button
        buttonStyle="secondary"
        size="medium"
        className="lewu-tanpa-cetak"
        onClick={() => window.print()}
      >
        Cetak
      </Button>
    </>
  )
}
