'use client'
import { useState } from 'react'
import { toTanggal } from '../../../dasar/tanggal.ts'
import { DialogIsian } from '../../../platform/admin/DialogIsian.tsx'
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

/** One record of money or progress. */
export function CatatForm({ tujuan, judul, desa, tahun, sisa, onBatal }: Props) {
  const hariIni = toTanggal(new Date())
  const [galat, setGalat] = useState<string[]>([])
  const [draf, setDraf] = useState<string | null>(null)
  const [isSibuk, setIsSibuk] = useState(false)

  async function send(form: FormData, tombol: string | null): Promise<void> {
    setIsSibuk(true)
    const hasil = await sendCatatan(form, { tujuan, desa, tahun, isDiajukan: tombol === 'ajukan' })
    setIsSibuk(false)
    setGalat(hasil.galat)
    setDraf(hasil.id)
    if (hasil.galat.length > 0) return
    const kini = new URL(window.location.href)
    kini.searchParams.set('kegiatan', tujuan.kodeKegiatan.slice(0, 8) || tujuan.kodeRekening.slice(0, 1))
    window.location.href = kini.href
  }

  return (
    <DialogIsian
      judul={judul}
      akibat={sisa === null ? tujuan.judul : `${tujuan.judul}. Sisa ${sisa}.`}
      galat={galat}
      tombol={<TombolCatatan isTersimpan={draf !== null} isSibuk={isSibuk} onBatal={onBatal} />}
      onBatal={onBatal}
      onKirim={send}
    >
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
    </DialogIsian>
  )
}

type TombolProps = { isTersimpan: boolean; isSibuk: boolean; onBatal: () => void }

/** What is kept as a draft already is not kept again. */
function TombolCatatan({ isTersimpan, isSibuk, onBatal }: TombolProps) {
  const toKirim = (value: string, gaya: string, teks: string) => (
    <button
      type="submit"
      value={value}
      className={`btn btn--style-${gaya} btn--size-medium`}
      disabled={isSibuk}
    >
      {teks}
    </button>
  )
  return (
    <div className="lewu-tombol">
      {isTersimpan ? null : toKirim('ajukan', 'primary', isSibuk ? 'Mengirim…' : 'Simpan dan ajukan')}
      {isTersimpan ? null : toKirim('draf', 'secondary', 'Simpan draf')}
      <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={onBatal}>
        {isTersimpan ? 'Tutup' : 'Batal'}
      </button>
    </div>
  )
}
