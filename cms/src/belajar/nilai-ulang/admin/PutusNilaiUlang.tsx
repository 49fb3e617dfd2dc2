'use client'
import { Button } from '@payloadcms/ui'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'

type Props = { id: string; isMilikSendiri: boolean }

/** Whoever proposed it may only take it back. */
export function PutusNilaiUlang({ id, isMilikSendiri }: Props) {
  const { galat, isSibuk, kirimLaluMuat } = useKirim()

  const send = (setuju: boolean): Promise<void> =>
    kirimLaluMuat(sendJson(`/api/belajar/nilai-ulang/${id}/putuskan`, { setuju }))

  return (
    <div className="lewu-tombol">
      {isMilikSendiri ? null : (
        <Button size="medium" disabled={isSibuk} onClick={() => void send(true)}>
          Setujui dan nilai ulang
        </Button>
      )}
      <Button size="medium" buttonStyle="secondary" disabled={isSibuk} onClick={() => void send(false)}>
        {isMilikSendiri ? 'Tarik usulan ini' : 'Tidak setuju'}
      </Button>
      <DaftarGalat daftar={galat} />
    </div>
  )
}
