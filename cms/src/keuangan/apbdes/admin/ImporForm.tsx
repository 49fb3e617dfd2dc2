'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { useImpor } from '../../../platform/admin/use-impor.ts'
import type { LaporanImpor } from '../impor-answer.ts'
import { formatIsi } from '../teks-impor.ts'
import type { PilihanPosting } from './IsianPosting.tsx'
import { IsianTahunFase } from './IsianTahunFase.tsx'
import { LaporanImporTampil } from './LaporanImporTampil.tsx'

type Props = { daftarDesa: { id: string; nama: string }[]; tahunBerjalan: number }

export function ImporForm({ daftarDesa, tahunBerjalan }: Props) {
  const { laporan, galat, isSibuk, isSiap, check, save, reset } = useImpor<LaporanImpor>(
    '/api/apbdes/impor',
    'Tidak tersambung ke server. Berkas Anda belum disimpan.',
  )

  const [posting, setPosting] = useState<PilihanPosting>([])
  const [berkasKe, setBerkasKe] = useState(0)
  useEffect(() => {
    if (laporan !== null) setPosting(laporan.posting)
  }, [laporan])

  /** Another year or file: what was checked is no longer what would be saved. */
  function change({ target }: FormEvent<HTMLFormElement>): void {
    const { name } = target as HTMLInputElement
    if (!MEMILIH_ISI.has(name)) {
      setPosting([])
      setBerkasKe((ke) => ke + 1)
    }
    reset()
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    check(new FormData(event.currentTarget))
  }

  return (
    <div className="lewu-impor">
      <form onSubmit={submit} onChange={change}>
        {daftarDesa.length > 1 ? (
          <label>
            Desa
            <select name="desa" required>
              {daftarDesa.map(({ id, nama }) => (
                <option key={id} value={id}>
                  {nama}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <IsianTahunFase tahunBerjalan={tahunBerjalan} posting={posting} berkasKe={berkasKe} />
        <label>
          Berkas Excel (.xlsx), CSV UTF-8, atau ZIP Siskeudes, paling besar 5 MB
          <input name="berkas" type="file" accept=".csv,.xlsx,.zip,text/csv" required />
        </label>
        <Button type="submit" size="medium" disabled={isSibuk || !isSiap}>
          {isSibuk ? 'Memeriksa…' : 'Periksa berkas'}
        </Button>
      </form>
      <div aria-live="polite">
        <DaftarGalat daftar={galat} />
        {laporan === null ? null : <LaporanImporTampil laporan={laporan} />}
      </div>
      {laporan !== null && canSimpan(laporan) ? (
        <Button size="medium" disabled={isSibuk} onClick={save}>
          {isSibuk ? 'Menyimpan…' : toTombolSimpan(laporan)}
        </Button>
      ) : null}
    </div>
  )
}

/** They choose within the same file: what it holds is still known. */
const MEMILIH_ISI: ReadonlySet<string> = new Set(['posting', 'fase', 'sampai'])

const canSimpan = ({ dokumen, halangan, diterima }: LaporanImpor): boolean =>
  dokumen === undefined && halangan === null && diterima > 0

const toTombolSimpan = (laporan: LaporanImpor): string =>
  laporan.pengganti === null
    ? `Simpan ${formatIsi(laporan)} sebagai draf`
    : `Ganti draf itu dengan ${formatIsi(laporan)} ini`
