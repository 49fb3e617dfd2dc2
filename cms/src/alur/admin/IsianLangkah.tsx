'use client'
import { useState } from 'react'
import { DialogIsian } from '../../platform/admin/DialogIsian.tsx'
import { TombolDialog } from '../../platform/admin/TombolDialog.tsx'
import type { Masukan, Penetapan } from '../kinds.ts'
import { type BahanIsian, listIsianBerkas, listIsianTeks } from './isian-langkah.ts'
import type { LangkahTampil } from './LangkahForm.tsx'

type Props = {
  langkah: LangkahTampil
  penetapan: Penetapan
  desa: string
  /** From this day on its evaluation was there; null where it had none. */
  evaluasiSejak: string | null
  judul: string
  galat: string[]
  isSibuk: boolean
  onBatal: () => void
  onKirim: (isian: Partial<Record<Masukan, string>>) => void
}

/** Says what a step does and asks for what it needs. */
export function IsianLangkah(props: Props) {
  const { langkah, penetapan, desa, judul, galat, isSibuk, onBatal, onKirim } = props
  const [salahBerkas, setSalahBerkas] = useState<string | null>(null)
  const bahan = { langkah, penetapan, desa }

  async function send(form: FormData): Promise<void> {
    const isian = toIsian(form)
    for (const { nama, upload } of listIsianBerkas(bahan)) {
      const berkas = form.get(nama)
      if (!(berkas instanceof File) || berkas.size === 0) continue
      const hasil = await upload(berkas)
      setSalahBerkas(hasil.ok ? null : hasil.reason)
      if (!hasil.ok) return
      isian[nama] = hasil.value
    }
    onKirim(isian)
  }

  return (
    <DialogIsian
      judul={`${langkah.label}: ${judul}`}
      akibat={langkah.akibat}
      galat={[...galat, ...(salahBerkas === null ? [] : [salahBerkas])]}
      tombol={<TombolDialog teks={langkah.label} isSibuk={isSibuk} onBatal={onBatal} />}
      onBatal={onBatal}
      onKirim={send}
    >
      <IsianTeks {...bahan} evaluasiSejak={props.evaluasiSejak} />
      {listIsianBerkas(bahan).map(({ nama, label, accept }) => (
        <label key={nama}>
          {label}
          <input name={nama} type="file" accept={accept} required={langkah.wajib.includes(nama)} />
        </label>
      ))}
      <IsianAlasan langkah={langkah} />
    </DialogIsian>
  )
}

/** Numbers and days, with what stands there where the step puts it right. */
function IsianTeks({ evaluasiSejak, ...bahan }: BahanIsian & { evaluasiSejak: string | null }) {
  const { langkah } = bahan
  const [tanggalPerdes, setTanggalPerdes] = useState(langkah.semula.tanggalPerdes ?? '')
  const isDini = tanggalPerdes !== '' && evaluasiSejak !== null && tanggalPerdes < evaluasiSejak
  return (
    <>
      {listIsianTeks(bahan).map(({ nama, label, contoh }) => (
        <label key={nama}>
          {label}{' '}
          <input
            name={nama}
            required={langkah.wajib.includes(nama)}
            defaultValue={langkah.semula[nama]}
            {...(contoh === undefined ? { type: 'date' } : { maxLength: 120, placeholder: contoh })}
            {...(nama === 'tanggalPerdes'
              ? { onChange: ({ target }: { target: HTMLInputElement }) => setTanggalPerdes(target.value) }
              : {})}
          />
        </label>
      ))}
      <div role="status">
        {isDini ? <p>Tanggal ini sebelum evaluasinya selesai. Catatannya ikut terbit.</p> : null}
      </div>
    </>
  )
}

function IsianAlasan({ langkah }: { langkah: LangkahTampil }) {
  const isDiminta = langkah.wajib.includes('alasan')
  if (!isDiminta && !langkah.mintaAlasanGalat) return null
  return (
    <label>
      {isDiminta ? 'Alasan' : 'Alasan tetap ditetapkan walau ada yang harus dibetulkan'}
      <textarea name="alasan" required maxLength={2000} rows={3} />
    </label>
  )
}

/** Files are uploaded first and named by their ids. */
function toIsian(form: FormData): Partial<Record<Masukan, string>> {
  const isian: Partial<Record<string, string>> = {}
  for (const [nama, nilai] of form) if (typeof nilai === 'string' && nilai.trim() !== '') isian[nama] = nilai
  return isian
}
