'use client'
import { useField } from '@payloadcms/ui'
import type { TextareaFieldClient, TextFieldClient } from 'payload'
import { formatAngka } from '../../dasar/angka.ts'
import { toSisaHuruf } from './sisa-huruf-rules.ts'

type Props = { path: string; field: TextFieldClient | TextareaFieldClient }

/** Under a field that takes only so many signs: how many are left, once they run short. */
export function SisaHuruf({ path, field: { maxLength = 0 } }: Props) {
  const { value } = useField<string>({ path })
  const sisa = toSisaHuruf(value, maxLength)
  return (
    <span className="lewu-sisa" role="status">
      {sisa.kind === 'hampir' && `Sisa ${formatAngka(sisa.huruf)} dari ${formatAngka(maxLength)} huruf.`}
      {sisa.kind === 'lebih' &&
        `Kelebihan ${formatAngka(sisa.huruf)} huruf: paling banyak ${formatAngka(maxLength)}. Ringkas dahulu.`}
    </span>
  )
}
