'use client'
import { useState } from 'react'
import { PernyataanForm, type Pilihan, type TujuanPernyataan } from './PernyataanForm.tsx'
import { TombolBuka } from './TombolBuka.tsx'

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
  const toTombol = (siapa: 'desa' | 'kabupaten', teks: string) => (
    <TombolBuka teks={teks} tentang={tujuan.kode} onBuka={() => setTerbuka(siapa)} />
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
