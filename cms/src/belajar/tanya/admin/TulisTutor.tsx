'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'
import { useSiap } from '../../../platform/admin/use-siap.ts'

type Props = {
  alamat: string
  label: string
  tombol: string
  awal?: string
  maks: number
  /** Sent along with the text. */
  serta?: object
  /** Once, when somebody begins to write. */
  onMulai?: () => void
}

/** One text to learners; what was typed stays until the server has it. */
export function TulisTutor({ alamat, label, tombol, awal = '', maks, serta, onMulai }: Props) {
  const { galat, isSibuk, kirimLaluMuat } = useKirim()
  const [isMulai, setIsMulai] = useState(false)
  const isSiap = useSiap()

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const isi = new FormData(event.currentTarget).get('isi')
    await kirimLaluMuat(sendJson(alamat, { ...serta, isi }))
  }

  return (
    <form className="lewu-usul" onSubmit={(event) => void send(event)}>
      <label>
        {label}
        <textarea
          name="isi"
          rows={4}
          required
          maxLength={maks}
          defaultValue={awal}
          onInput={() => {
            if (!isMulai) onMulai?.()
            setIsMulai(true)
          }}
        />
      </label>
      <Button type="submit" size="medium" disabled={isSibuk || !isSiap}>
        {isSibuk ? 'Mengirim…' : tombol}
      </Button>
      <div aria-live="polite">
        <DaftarGalat daftar={galat} />
      </div>
    </form>
  )
}
