'use client'
import { useRowLabel } from '@payloadcms/ui'

/** An item of a long list is found by its own title while the list is closed; a number alone says nothing. */
export function JudulBaris({ apa }: { apa: string }) {
  const { data, rowNumber = 0 } = useRowLabel<{ judul?: string | null } | undefined>()
  return (
    <span className="row-label">{[`${apa} ${rowNumber + 1}`, data?.judul].filter(Boolean).join(': ')}</span>
  )
}
