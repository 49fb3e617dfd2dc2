'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { PernyataanForm, type Pilihan, type TujuanPernyataan } from './PernyataanForm.tsx'

type Props = {
  tujuan: TujuanPernyataan
  dokumen: Pilihan[]
  pernyataan: Pilihan[]
  canSerahkan: boolean
  canNyatakan: boolean
}

/** What the village says it handed over, and what the kabupaten states: each by its own button. */
export function TombolPernyataan({ tujuan, dokumen, pernyataan, canSerahkan, canNyatakan }: Props) {
  const [terbuka, setTerbuka] = useState<'desa' | 'kabupaten' | null>(null)
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])
  const toTombol = (siapa: 'desa' | 'kabupaten', teks: string) => (
    <Button
      buttonStyle="secondary"
      size="small"
      disabled={!isSiap}
      onClick={() => setTerbuka(siapa)}
      extraButtonProps={{ 'aria-label': `${teks}: ${tujuan.kode}` }}
    >
      {teks}
    </Button>
  )
  return (
    <div className="lewu-catat">
      {canSerahkan ? toTombol('desa', 'Berkas dan penyerahan') : null}
      {canNyatakan ? toTombol('kabupaten', 'Nyatakan lengkap atau cair') : null}
      {terbuka === null ? null : (
        <PernyataanForm
          siapa={terbuka}
          tujuan={tujuan}
          pilihan={terbuka === 'desa' ? dokumen : pernyataan}
          onBatal={() => setTerbuka(null)}
        />
      )}
    </div>
  )
}
