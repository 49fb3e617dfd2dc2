'use client'
import { Button } from '@payloadcms/ui'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'
import type { Tinjau } from '../tinjau-rules.ts'

/** What is on the screen, and nothing that came onto the list since. */
export function SudahDitinjau({
  kursus,
  jenis,
  peraturan,
  sejak,
  butir,
}: Pick<Tinjau, 'kursus' | 'jenis' | 'peraturan' | 'sejak' | 'butir'>) {
  const { galat, isSibuk, kirimLaluMuat } = useKirim()

  async function send(): Promise<void> {
    const isi = { kursus, jenis, sejak, kunci: butir.map(({ kunci }) => kunci) }
    await kirimLaluMuat(sendJson(`/api/belajar/peraturan/${peraturan}/tinjau`, isi))
  }

  return (
    <>
      <Button size="small" buttonStyle="secondary" disabled={isSibuk} onClick={() => void send()}>
        {isSibuk ? 'Menyimpan…' : 'Sudah ditinjau'}
      </Button>
      <div aria-live="polite">
        <DaftarGalat daftar={galat} />
      </div>
    </>
  )
}
