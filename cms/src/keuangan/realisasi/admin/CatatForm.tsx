'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { toTanggal } from '../../../dasar/tanggal.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { IsianBukti, IsianKemajuan, IsianUang } from './IsianCatatan.tsx'
import { sendCatatan } from './send-catatan.ts'
import type { TujuanCatatan } from './TombolCatat.tsx'

type Props = {
  tujuan: TujuanCatatan
  judul: string
  desa: string
  tahun: number
  sisa: string | null
  onBatal: () => void
}

/** One record in a dialog; what was typed stays while the answer is a refusal. */
export function CatatForm({ tujuan, judul, desa, tahun, sisa, onBatal }: Props) {
  const hariIni = toTanggal(new Date())
  const dialog = useRef<HTMLDialogElement>(null)
  const [galat, setGalat] = useState<string[]>([])
  const [draf, setDraf] = useState<string | null>(null)
  const [isSibuk, setIsSibuk] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    event.stopPropagation()
    const tombol = (event.nativeEvent as SubmitEvent).submitter
    setIsSibuk(true)
    const isDiajukan = tombol?.getAttribute('value') === 'ajukan'
    const hasil = await sendCatatan(new FormData(event.currentTarget), { tujuan, desa, tahun, isDiajukan })
    setIsSibuk(false)
    setGalat(hasil.galat)
    setDraf(hasil.id)
    if (hasil.galat.length > 0) return dialog.current?.scrollTo(0, 0)
    const kini = new URL(window.location.href)
    kini.searchParams.set('kegiatan', tujuan.kodeKegiatan.slice(0, 8) || tujuan.kodeRekening.slice(0, 1))
    window.location.href = kini.href
  }

  return createPortal(
    <dialog ref={dialog} className="lewu-isian" aria-labelledby="lewu-catat-judul" onClose={onBatal}>
      <form onSubmit={(event) => void submit(event)}>
        <h3 id="lewu-catat-judul">{judul}</h3>
        <p>
          {tujuan.judul}
          {sisa === null ? '' : `. Sisa ${sisa}.`}
        </p>
        <DaftarGalat daftar={galat} />
        {draf === null ? null : (
          <p>
            Sudah tersimpan sebagai draf dan belum diajukan.{' '}
            <a href={`/admin/collections/realisasi/${draf}`}>Buka draf itu</a>
          </p>
        )}
        <label>
          Tanggal
          <input
            name="tanggal"
            type="date"
            required
            min={`${tahun}-01-01`}
            max={`${tahun}-12-31`}
            defaultValue={hariIni.startsWith(String(tahun)) ? hariIni : undefined}
          />
        </label>
        {tujuan.jenis === 'kemajuan' ? <IsianKemajuan /> : <IsianUang tujuan={tujuan} />}
        <IsianBukti isKemajuan={tujuan.jenis === 'kemajuan'} />
        <div className="lewu-tombol">
          {draf === null ? (
            <>
              <button
                type="submit"
                value="ajukan"
                className="btn btn--style-primary btn--size-medium"
                disabled={isSibuk}
              >
                {isSibuk ? 'Mengirim…' : 'Simpan dan ajukan'}
              </button>
              <button
                type="submit"
                value="draf"
                className="btn btn--style-secondary btn--size-medium"
                disabled={isSibuk}
              >
                Simpan draf
              </button>
            </>
          ) : null}
          <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={onBatal}>
            {draf === null ? 'Batal' : 'Tutup'}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
