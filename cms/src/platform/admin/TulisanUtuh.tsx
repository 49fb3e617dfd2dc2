'use client'
import { type ReactNode, useEffect } from 'react'
import { startAntreanSenggang } from './antrean-senggang.ts'

/** Around the whole admin: what was typed last is in the form before it is saved. */
export function TulisanUtuh({ children }: { children: ReactNode }) {
  useEffect(() => startAntreanSenggang(window), [])
  return children
}
