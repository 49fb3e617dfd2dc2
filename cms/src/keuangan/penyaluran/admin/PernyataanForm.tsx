'use client'
import { DialogIsian } from '../../../platform/admin/DialogIsian.tsx'
import { TombolDialog } from '../../../platform/admin/TombolDialog.tsx'
import { useKirim } from '../../../platform/admin/use-kirim.ts'
import type { BuktiSyarat } from '../queries.ts'
import { sendPernyataan } from './send-pernyataan.ts'

export type Pilihan = { kode: string; uraian: string; isAda: boolean }
export type TujuanPernyataan = {
  desa: string
  tahun: number
  kode: string
  /** Of the stage, as the radar calls it. */
  nama: string
  penyerahanId: string | null
  pernyataanId: string | null
  /** Files that are there, for the name of what a new one takes the place of. */
  bukti: readonly BuktiSyarat[]
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

/** One stage: papers of the village, or what the kabupaten states. */
export function PernyataanForm({ siapa, tujuan, pilihan, onBatal }: Props) {
  const { galat, isSibuk, kirimLaluMuat } = useKirim()
  return (
    <DialogIsian
      judul={`${siapa === 'desa' ? 'Berkas dan penyerahan' : 'Pernyataan kabupaten'}: ${tujuan.nama} (${tujuan.kode})`}
      galat={galat}
      tombol={<TombolDialog teks="Simpan" isSibuk={isSibuk} onBatal={onBatal} />}
      onBatal={onBatal}
      onKirim={(form) => kirimLaluMuat(sendPernyataan(form, siapa, tujuan))}
    >
      {pilihan.length === 0 ? null : (
        <fieldset>
          <legend>{siapa === 'desa' ? 'Dokumen yang sudah ada' : 'Syarat yang sudah ada'}</legend>
          {pilihan.map(({ kode, uraian, isAda }) => (
            <div key={kode}>
              <label className="lewu-centang">
                <input type="checkbox" name="dipenuhi" value={kode} defaultChecked={isAda} /> {uraian}
              </label>
              {siapa === 'desa' ? <IsianBukti kode={kode} tujuan={tujuan} /> : null}
            </div>
          ))}
        </fieldset>
      )}
      {siapa === 'desa' ? <IsianDesa tujuan={tujuan} /> : <IsianKabupaten tujuan={tujuan} />}
    </DialogIsian>
  )
}

function IsianDesa({ tujuan }: Pick<Props, 'tujuan'>) {
  return (
    <>
      <label>
        Diserahkan ke DPMD pada (kosongkan bila belum)
        <input name="diserahkanPada" type="date" defaultValue={tujuan.diserahkan} />
      </label>
      <label>
        Tanda terima dari DPMD (foto atau PDF, tidak terbit)
        <input name="tandaTerima" type="file" accept={FOTO_ATAU_PDF} />
      </label>
    </>
  )
}

function IsianKabupaten({ tujuan }: Pick<Props, 'tujuan'>) {
  return (
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
  )
}

const FOTO_ATAU_PDF = 'image/jpeg,image/png,image/webp,application/pdf'

/** What the kabupaten looks at before it states the stage complete. */
function IsianBukti({ kode, tujuan }: { kode: string; tujuan: TujuanPernyataan }) {
  const kini = tujuan.bukti.find(({ syarat }) => syarat === kode)
  if (kini !== undefined && tujuan.lengkap !== '')
    return <p>{kini.nama}: tidak dapat diganti, karena kabupaten sudah menyatakan tahap ini lengkap.</p>
  return (
    <label>
      {kini === undefined ? 'Berkasnya' : `Ganti ${kini.nama}`} (foto atau PDF, tidak terbit; boleh kosong)
      <input name={`bukti-${kode}`} type="file" accept={FOTO_ATAU_PDF} />
    </label>
  )
}
