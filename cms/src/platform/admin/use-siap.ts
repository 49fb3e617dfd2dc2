'use client'
import { useEffect, useState } from 'react'

/**
 * Whether the scripts have come. What is typed before stays in a box that React leaves alone (`defaultValue`, read when it
 * is sent); its button waits for this.
 */
export function useSiap(): boolean {
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])
  return isSiap
}
