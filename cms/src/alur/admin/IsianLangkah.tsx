'use client'
import { useState } from 'react'
import { DialogIsian } from '../../platform/admin/DialogIsian.tsx'
import { TombolDialog } from '../../platform/admin/TombolDialog.tsx'
import type { Masukan, Penetapan } from '../kinds.ts'
import { checkTanggalDekat } from '../tanggal-dekat-rules.ts'
import { type BahanIsian, listIsianBerkas, listIsianTeks } from './isian-langkah.ts'
import type { LangkahTampil } from './LangkahForm.tsx'

type Props = {
  langkah: LangkahTampil
  penetapan: Penetapan
  desa: string
  /** Of a budget: its papers are dated about it. */
  tahun: number | null
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
      {isPembetulan(langkah) ? (
        <p>Ubah yang keliru saja. Isian yang dikosongkan tetap seperti semula.</p>
      ) : null}
      <IsianTeks {...bahan} tahun={props.tahun} evaluasiSejak={props.evaluasiSejak} />
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
function IsianTeks({ tahun, evaluasiSejak, ...bahan }: BahanIsian & Pick<Props, 'tahun' | 'evaluasiSejak'>) {
  const { langkah } = bahan
  const [tanggalPerdes, setTanggalPerdes] = useState(langkah.semula.tanggalPerdes ?? '')
  const jauh = tahun === null ? [] : checkTanggalDekat(tanggalPerdes, 'TANGGAL_PERDES_WAJIB', tahun)
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
        {jauh.map(({ pesan }) => (
          <p key={pesan}>{pesan}</p>
        ))}
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

/** What stands there is shown, and none of it has to be stated again. */
const isPembetulan = ({ semula, boleh }: LangkahTampil): boolean =>
  boleh.some((nama) => semula[nama] !== undefined)

/** Files are uploaded first and named by their ids. */
function toIsian(form: FormData): Partial<Record<Masukan, string>> {
  const isian: Partial<Record<string, string>> = {}
  for (const [nama, nilai] of form) if (typeof nilai === 'string' && nilai.trim() !== '') isian[nama] = nilai
  return isian
}
