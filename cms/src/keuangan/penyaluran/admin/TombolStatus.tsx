'use client'
import { useState } from 'react'
import { DialogIsian } from '../../../platform/admin/DialogIsian.tsx'
import { TombolDialog } from '../../../platform/admin/TombolDialog.tsx'
import { useKirim } from '../../../platform/admin/use-kirim.ts'
import { LABEL_STATUS_DESA, STATUS_DINYATAKAN, type StatusDinyatakan } from '../aturan.ts'
import { sendStatus } from './send-pernyataan.ts'
import { TombolBuka } from './TombolBuka.tsx'

export type TujuanStatus = {
  desa: string
  nama: string
  tahun: number
  /** Of the row, once it was stated; it stays when it is taken back. */
  id: string | null
  status: StatusDinyatakan | null
  dasarHukum: string
}
type Props = { tujuan: TujuanStatus }

/** States the status of a village for a year, changes it or takes it back. */
export function TombolStatus({ tujuan }: Props) {
  const [isTerbuka, setIsTerbuka] = useState(false)
  return (
    <div className="lewu-catat">
      <TombolBuka
        teks={tujuan.status === null ? 'Nyatakan status desa' : 'Ubah'}
        tentang={`status ${tujuan.nama} ${tujuan.tahun}`}
        onBuka={() => setIsTerbuka(true)}
      />
      {isTerbuka ? <StatusForm tujuan={tujuan} onBatal={() => setIsTerbuka(false)} /> : null}
    </div>
  )
}

function StatusForm({ tujuan, onBatal }: Props & { onBatal: () => void }) {
  const { galat, isSibuk, kirimLaluMuat } = useKirim()
  const isDinyatakan = tujuan.status !== null
  return (
    <DialogIsian
      judul={`Status ${tujuan.nama}, tahun anggaran ${tujuan.tahun}`}
      akibat="Menentukan tahap Dana Desa tahun itu dan besarnya. Cukup dinyatakan sekali, berlaku untuk semua tahapnya."
      galat={galat}
      tombol={<TombolDialog teks="Simpan" isSibuk={isSibuk} onBatal={onBatal} />}
      onBatal={onBatal}
      onKirim={(form) => kirimLaluMuat(sendStatus(form, tujuan))}
    >
      <label>
        Status desa menurut Indeks Desa
        <select name="status" required={!isDinyatakan} defaultValue={tujuan.status ?? ''}>
          <option value="">{isDinyatakan ? 'Tarik kembali: belum dinyatakan' : 'Pilih'}</option>
          {STATUS_DINYATAKAN.map((status) => (
            <option key={status} value={status}>
              {LABEL_STATUS_DESA[status]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Keputusan tentang statusnya (boleh kosong)
        <input
          name="dasarHukum"
          maxLength={200}
          defaultValue={tujuan.dasarHukum}
          placeholder="Kepmendesa 343 Tahun 2025"
        />
      </label>
    </DialogIsian>
  )
}
