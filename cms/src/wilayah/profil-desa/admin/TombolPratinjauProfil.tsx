'use client'
import { toast, useForm } from '@payloadcms/ui'
import { TombolPratinjau } from '../../../platform/admin/TombolPratinjau.tsx'

/** What is saved here is public at once: the preview shows what stands in the form before that. */
export function TombolPratinjauProfil() {
  const { getData } = useForm()
  const ask = (): Promise<Response> =>
    fetch('/api/profil-desa/pratinjau', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(getData()),
    })
  return (
    <>
      <span className="field-description">Begitu disimpan langsung tampil di situs.</span>
      <TombolPratinjau<{ isTanpaFoto: boolean }>
        ask={ask}
        onJawaban={({ isTanpaFoto }) => {
          if (isTanpaFoto) toast.info('Foto baru belum ikut dalam pratinjau. Foto tampil setelah disimpan.')
        }}
      />
    </>
  )
}
