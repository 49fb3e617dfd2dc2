'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type Result, toRefusal } from '../../../dasar/result.ts'
import { DialogIsian } from '../../../platform/admin/DialogIsian.tsx'
import { createBerkasBukti, sendIsian } from '../../../platform/admin/requests.ts'
import { TombolDialog } from '../../../platform/admin/TombolDialog.tsx'
import { useKirim } from '../../../platform/admin/use-kirim.ts'

export type LangkahDitandai = {
  langkah: string
  nama: string
  desa: string
  tahun: number
  kodeKegiatan: string | null
}
type Props = { ditandai: LangkahDitandai; hariIni: string; denganBerkas: boolean }

/** States that a step is done which the portal cannot know of. */
export function TandaiSelesai({ ditandai, hariIni, denganBerkas }: Props) {
  const [isTerbuka, setIsTerbuka] = useState(false)
  // Before the scripts have come a press would be lost.
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={!isSiap}
        onClick={() => setIsTerbuka(true)}
        extraButtonProps={{ 'aria-label': `Tandai selesai: ${ditandai.nama} ${ditandai.tahun}` }}
      >
        Tandai selesai
      </Button>
      {isTerbuka ? (
        <TandaForm
          ditandai={ditandai}
          hariIni={hariIni}
          denganBerkas={denganBerkas}
          onBatal={() => setIsTerbuka(false)}
        />
      ) : null}
    </>
  )
}

function TandaForm({ ditandai, hariIni, denganBerkas, onBatal }: Props & { onBatal: () => void }) {
  const { galat, isSibuk, kirimLaluMuat } = useKirim()
  return (
    <DialogIsian
      judul={`${ditandai.nama}, tahun anggaran ${ditandai.tahun}`}
      galat={galat}
      tombol={<TombolDialog teks="Tandai selesai" isSibuk={isSibuk} onBatal={onBatal} />}
      onBatal={onBatal}
      onKirim={(form) => kirimLaluMuat(sendTanda(form, ditandai))}
    >
      <label>
        Selesai pada
        <input name="tanggal" type="date" required max={hariIni} defaultValue={hariIni} />
      </label>
      <label>
        Catatan (boleh kosong)
        <input name="catatan" maxLength={200} />
      </label>
      {denganBerkas ? (
        <label>
          Foto atau PDF (boleh kosong, tidak terbit)
          <input name="berkas" type="file" accept="image/jpeg,image/png,image/webp,application/pdf" />
        </label>
      ) : null}
    </DialogIsian>
  )
}

async function sendTanda(
  form: FormData,
  { nama, ...tempat }: LangkahDitandai,
): Promise<Result<string, string[]>> {
  const berkas = form.get('berkas')
  const unggahan =
    berkas instanceof File && berkas.size > 0 ? await createBerkasBukti(berkas, nama, tempat.desa) : null
  if (unggahan?.ok === false) return toRefusal([`Berkas: ${unggahan.reason}`])
  const isi = {
    ...tempat,
    tanggal: String(form.get('tanggal') ?? ''),
    catatan: String(form.get('catatan') ?? '').trim() || null,
    berkas: unggahan?.value ?? null,
  }
  return sendIsian('langkah-selesai', null, isi)
}
