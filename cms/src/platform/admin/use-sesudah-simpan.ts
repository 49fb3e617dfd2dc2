import { useEffect, useRef } from 'react'

/** Acts once after each change that was saved or given up. */
export function useSesudahSimpan(isBerubah: boolean, act: () => void): void {
  const pernah = useRef(false)
  const terkini = useRef(act)
  useEffect(() => {
    terkini.current = act
  })
  useEffect(() => {
    if (!isBerubah && pernah.current) terkini.current()
    pernah.current = isBerubah
  }, [isBerubah])
}
