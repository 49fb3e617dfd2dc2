'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { JenisCatatan, KunciBaris } from '../catatan.ts'
import { CatatForm } from './CatatForm.tsx'

export type TujuanCatatan = KunciBaris & {
  jenis: JenisCatatan
  mengoreksi: string | null
  /** It says of reported money that it did not pass the village's cash, and adds none. */
  isTanda?: boolean
  /** What it is recorded on, in words. */
  judul: string
}
type Props = {
  tujuan: TujuanCatatan
  teks: string
  desa: string
  tahun: number
  sisa?: string
}

/** Opens the form of one record. */
export function TombolCatat({ tujuan, teks, desa, tahun, sisa }: Props) {
  const [isTerbuka, setIsTerbuka] = useState(false)
  // Before the scripts have come a press would be lost: the button says so instead.
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])
  return (
    <div className="lewu-catat">
      <Button
        buttonStyle="secondary"
        size="small"
        disabled={!isSiap}
        onClick={() => setIsTerbuka(true)}
        extraButtonProps={{ 'aria-label': `${teks}: ${tujuan.judul}` }}
      >
        {teks}
      </Button>
      {isTerbuka ? (
        <CatatForm
          tujuan={tujuan}
          judul={teks}
          desa={desa}
          tahun={tahun}
          sisa={sisa ?? null}
          onBatal={() => setIsTerbuka(false)}
        />
      ) : null}
    </div>
  )
}
