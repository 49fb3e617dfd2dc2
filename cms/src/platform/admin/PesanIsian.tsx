'use client'
import { type ReactNode, useEffect } from 'react'
import { presentSalahIsian } from './pesan-isian-rules.ts'

/** Around the whole admin: what a browser refuses it would explain in its own language. */
export function PesanIsian({ children }: { children: ReactNode }) {
  useEffect(() => {
    document.addEventListener('invalid', explainSalah, true)
    document.addEventListener('input', forgetSalah, true)
    return () => {
      document.removeEventListener('invalid', explainSalah, true)
      document.removeEventListener('input', forgetSalah, true)
    }
  }, [])
  return children
}

type Isian = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const isIsian = (satu: unknown): satu is Isian =>
  satu instanceof HTMLInputElement || satu instanceof HTMLTextAreaElement || satu instanceof HTMLSelectElement

function explainSalah({ target }: Event): void {
  if (isIsian(target) && !target.validity.customError) target.setCustomValidity(presentSalahIsian(target))
}

/** Of the whole form: one choice among several is refused at another of them than the one that is then made. */
function forgetSalah({ target }: Event): void {
  if (!isIsian(target)) return
  for (const satu of target.form?.elements ?? [target]) if (isIsian(satu)) satu.setCustomValidity('')
}
