'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { KepalaTabel } from '../../../platform/admin/KepalaTabel.tsx'
import type { LaporanSoal, SoalDiterima, SoalDitolak } from '../impor/operations.ts'
import { LABEL_JENIS_SOAL } from '../jenis.ts'

type Props = { laporan: LaporanSoal; kursus: string; isSibuk: boolean; onSimpan: () => void }

/** The verdict on a file, what is to be mended first; it takes the focus, as it is the answer to the press. */
export function LaporanSoalTampil({ laporan, kursus, isSibuk, onSimpan }: Props) {
  const judul = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer takes the focus
  useEffect(() => judul.current?.focus(), [laporan])
  const { diterima, ditolak, tersimpan } = laporan
  return (
    <div className="lewu-laporan">
      <h3 ref={judul} tabIndex={-1}>
        {tersimpan
          ? `${diterima.length} soal tersimpan sebagai draf`
          : `Hasil pemeriksaan: ${diterima.length} soal diterima, ${ditolak.length} ditolak`}
      </h3>
      <p>{toLangkah(laporan)}</p>
      {tersimpan ? <a href={toDaftarSoal(kursus)}>Buka bank soal kursus ini</a> : null}
      {!tersimpan && diterima.length > 0 ? (
        <Button size="medium" disabled={isSibuk} onClick={onSimpan}>
          {isSibuk ? 'Menyimpan…' : `Simpan ${diterima.length} soal sebagai draf`}
        </Button>
      ) : null}
      {ditolak.length === 0 ? null : <TabelDitolak daftar={ditolak} />}
      {diterima.length === 0 ? null : <TabelDiterima daftar={diterima} />}
    </div>
  )
}

function toLangkah({ diterima, ditolak, tersimpan }: LaporanSoal): string {
  if (tersimpan) return 'Periksa soalnya, lalu ubah statusnya menjadi "Siap dipakai".'
  if (diterima.length === 0) return 'Tidak ada yang dapat disimpan. Perbaiki berkasnya, lalu periksa lagi.'
  const sisa =
    ditolak.length === 0 ? '' : ' Yang ditolak dapat diperbaiki di berkasnya dan diimpor sesudahnya.'
  return `Belum ada yang disimpan. Cocokkan kuncinya dahulu.${sisa}`
}

const toDaftarSoal = (kursus: string): string =>
  `/admin/collections/soal?${new URLSearchParams({ 'where[or][0][and][0][kursus][equals]': kursus })}`

function TabelDitolak({ daftar }: { daftar: readonly SoalDitolak[] }) {
  return (
    <table className="lewu-kolom">
      <caption>Ditolak</caption>
      <KepalaTabel kolom={['Baris', 'Soal', 'Yang perlu diperbaiki']} />
      <tbody>
        {daftar.map(({ baris, cuplikan, alasan }) => (
          <tr key={baris}>
            <th scope="row">{baris}</th>
            <td>{cuplikan === '' ? 'tidak terbaca' : cuplikan}</td>
            <td>{alasan}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TabelDiterima({ daftar }: { daftar: readonly SoalDiterima[] }) {
  return (
    <table className="lewu-kolom">
      <caption>Diterima</caption>
      <KepalaTabel kolom={['Baris', 'Soal', 'Kunci']} />
      <tbody>
        {daftar.map(({ baris, cuplikan, jenis, kategori, kunci, catatan }) => (
          <tr key={baris}>
            <th scope="row">{baris}</th>
            <td>
              {cuplikan}
              <br />
              <small>
                {LABEL_JENIS_SOAL[jenis]}, kategori {kategori}
              </small>
              {catatan === null ? null : (
                <>
                  <br />
                  <small>{catatan}</small>
                </>
              )}
            </td>
            <td>{kunci}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
