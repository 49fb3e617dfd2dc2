'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { TombolDialog } from '../../../platform/admin/TombolDialog.tsx'
import { sendPernyataan } from './send-pernyataan.ts'

export type Pilihan = { kode: string; uraian: string; isAda: boolean }
export type TujuanPernyataan = {
  desa: string
  tahun: number
  kode: string
  penyerahanId: string | null
  pernyataanId: string | null
  diserahkan: string
  lengkap: string
  cair: string
  jumlahCair: string
  nilai: string
}
type Props = {
  siapa: 'desa' | 'kabupaten'
  tujuan: TujuanPernyataan
  pilihan: readonly Pilihan[]
  onBatal: () => void
}

/** One stage in a dialog; what was typed stays while the answer is a refusal. */
export function PernyataanForm({ siapa, tujuan, pilihan, onBatal }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [galat, setGalat] = useState<string[]>([])
  const [isSibuk, setIsSibuk] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    event.stopPropagation()
    setIsSibuk(true)
    const hasil = await sendPernyataan(new FormData(event.currentTarget), siapa, tujuan)
    setIsSibuk(false)
    setGalat(hasil)
    if (hasil.length === 0) window.location.reload()
  }

  return createPortal(
    <dialog ref={dialog} className="lewu-isian" aria-labelledby="lewu-tahap-judul" onClose={onBatal}>
      <form onSubmit={(event) => void submit(event)}>
        <h3 id="lewu-tahap-judul">
          {siapa === 'desa' ? 'Berkas dan penyerahan' : 'Pernyataan kabupaten'}: {tujuan.kode}
        </h3>
        <DaftarGalat daftar={galat} />
        {pilihan.length === 0 ? null : (
          <fieldset>
            <legend>{siapa === 'desa' ? 'Dokumen yang sudah ada' : 'Syarat yang sudah ada'}</legend>
            {pilihan.map(({ kode, uraian, isAda }) => (
              <label key={kode} className="lewu-centang">
                <input type="checkbox" name="dipenuhi" value={kode} defaultChecked={isAda} /> {uraian}
              </label>
            ))}
          </fieldset>
        )}
        {siapa === 'desa' ? (
          <>
            <label>
              Diserahkan ke DPMD pada (kosongkan bila belum)
              <input name="diserahkanPada" type="date" defaultValue={tujuan.diserahkan} />
            </label>
            <label>
              Tanda terima dari DPMD (foto atau PDF, tidak terbit)
              <input
                name="tandaTerima"
                type="file"
                accept="image/jpeg,image/png,image/webp,application/pdf"
              />
            </label>
          </>
        ) : (
          <>
            <label>
              Nilai tahap ini dalam rupiah (kosong: dihitung dari APBDes bila bisa)
              <input name="nilai" inputMode="decimal" defaultValue={tujuan.nilai} />
            </label>
            <label>
              Berkas dinyatakan lengkap pada
              <input name="lengkapPada" type="date" defaultValue={tujuan.lengkap} />
            </label>
            <label>
              Cair di rekening kas desa pada
              <input name="cairPada" type="date" defaultValue={tujuan.cair} />
            </label>
            <label>
              Jumlah yang cair dalam rupiah
              <input name="jumlahCair" inputMode="decimal" defaultValue={tujuan.jumlahCair} />
            </label>
          </>
        )}
        <TombolDialog teks="Simpan" isSibuk={isSibuk} onBatal={onBatal} />
      </form>
    </dialog>,
    document.body,
  )
}
