'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { formatWaktu } from '../../../../dasar/tanggal.ts'
import { deleteIsian, findIsian, recordIsian } from '../../../../platform/admin/isian-penyimpan.ts'
import { toKunciIsian } from '../../../../platform/admin/isian-rules.ts'
import type { SelLembar } from '../lembar-rules.ts'

type Props = {
  pengguna: string
  id: string
  kini: readonly SelLembar[]
  isBerubah: boolean
  onPakai: (daftar: SelLembar[]) => void
}
const JEDA_MS = 2_000

/** Keeps an unsaved sheet in the browser, as other forms are kept, and offers it again. */
export function TawaranLembar({ pengguna, id, kini, isBerubah, onPakai }: Props) {
  const kunci = toKunciIsian({ pengguna, kumpulan: 'lembar-apbdes', id })
  const [tawaran, setTawaran] = useState<{ waktu: number; daftar: SelLembar[] } | null>(null)
  useEffect(() => setTawaran(findTawaran(kunci)), [kunci])
  useEffect(() => {
    if (tawaran !== null) return
    if (!isBerubah) return
    const tunda = setTimeout(() => recordIsian(kunci, { daftar: kini }, null), JEDA_MS)
    return () => clearTimeout(tunda)
  }, [kunci, kini, isBerubah, tawaran])
  const pernah = useRef(false)
  // Saved or put back to what is stored: what was kept of it goes. An older one on offer stays until somebody decides.
  useEffect(() => {
    if (!isBerubah && pernah.current && tawaran === null) deleteIsian(kunci)
    pernah.current = isBerubah
  }, [isBerubah, kunci, tawaran])
  if (tawaran === null) return null
  return (
    <div className="lewu-tawaran" role="status">
      <p>Ada isian yang belum disimpan dari {formatWaktu(new Date(tawaran.waktu))}.</p>
      <Button
        size="small"
        margin={false}
        onClick={() => {
          onPakai(tawaran.daftar)
          setTawaran(null)
        }}
      >
        Pakai lagi
      </Button>
      <Button
        size="small"
        margin={false}
        buttonStyle="secondary"
        onClick={() => {
          deleteIsian(kunci)
          setTawaran(null)
        }}
      >
        Buang
      </Button>
    </div>
  )
}

function findTawaran(kunci: string): { waktu: number; daftar: SelLembar[] } | null {
  const isian = findIsian(kunci)
  const daftar = isian?.isi.daftar
  return isian !== null && Array.isArray(daftar)
    ? { waktu: isian.waktu, daftar: daftar as SelLembar[] }
    : null
}
