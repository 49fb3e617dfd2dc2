'use client'
import { Button } from '@payloadcms/ui'
import { useSiap } from '../../../platform/admin/use-siap.ts'

type Props = { teks: string; tentang: string; onBuka: () => void }

/** Opens a dialog of the radar, where the same words stand many times: `tentang` is read out with them. */
export function TombolBuka({ teks, tentang, onBuka }: Props) {
  const isSiap = useSiap()
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      disabled={!isSiap}
      onClick={onBuka}
      extraButtonProps={{ 'aria-label': `${teks}: ${tentang}` }}
    >
      {teks}
    </Button>
  )
}
