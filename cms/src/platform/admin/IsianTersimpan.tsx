'use client'
import {
  Button,
  useAllFormFields,
  useAuth,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { formatWaktu } from '../../dasar/tanggal.ts'
import { deleteIsian, deleteIsianLama, findIsian, recordIsian } from './isian-penyimpan.ts'
import { type IsianTerkumpul, isBeda, toIsianSimpan, toKunciIsian } from './isian-rules.ts'

const JEDA_MS = 2_000
type Isi = Record<string, unknown>

/** On every form: keeps what is typed until it is saved, and offers it again where the line or the machine failed. */
export function IsianTersimpan() {
  const { user } = useAuth()
  const { collectionSlug, globalSlug, hasSavePermission, id, savedDocumentData } = useDocumentInfo()
  const { reset, setModified } = useForm()
  const kumpulan = collectionSlug ?? globalSlug ?? ''
  const kunci = user ? toKunciIsian({ pengguna: String(user.id), kumpulan, id }) : null
  const getIsi = useIsiForm()
  const dasar = typeof savedDocumentData?.updatedAt === 'string' ? savedDocumentData.updatedAt : null
  const [tawaran, setTawaran] = useState<IsianTerkumpul | null>(null)
  useEffect(() => {
    deleteIsianLama()
    const lama = kunci === null ? null : findIsian(kunci)
    setTawaran(lama !== null && isBeda(lama.isi, toIsianSimpan(getIsi())) ? lama : null)
  }, [kunci, getIsi])
  const simpanan = useSimpanan(kumpulan, id)
  useMenyimpan(tawaran === null ? kunci : null, getIsi, { dasar, simpanan })
  const terkini = useRef(discard)
  useEffect(() => {
    terkini.current = discard
  })
  // Whoever saves other words has decided against those offered; a save that is refused decides nothing.
  useEffect(() => {
    if (simpanan > 0) terkini.current()
  }, [simpanan])
  const [jangkar, tempat] = useTempat()

  async function restore({ isi: lama }: IsianTerkumpul): Promise<void> {
    await reset({ ...getIsi(), ...lama })
    setModified(true)
    setTawaran(null)
  }
  function discard(): void {
    if (kunci !== null) deleteIsian(kunci)
    setTawaran(null)
  }
  return (
    <span ref={jangkar} hidden>
      {tawaran !== null &&
        tempat !== null &&
        hasSavePermission === true &&
        createPortal(
          <div className="lewu-tawaran" role="status">
            <p>
              Ada isian yang belum disimpan dari {formatWaktu(new Date(tawaran.waktu))}.
              {tawaran.dasar === dasar
                ? null
                : ' Sesudah itu dokumen ini disimpan lagi. Tekan Pakai lagi hanya jika isian lama itu yang benar.'}
            </p>
            <Button size="small" margin={false} onClick={() => void restore(tawaran)}>
              Pakai lagi
            </Button>
            <Button size="small" margin={false} buttonStyle="secondary" onClick={discard}>
              Buang
            </Button>
          </div>,
          tempat,
        )}
    </span>
  )
}

/** The values of the form as they are when asked for, with arrays and texts whole. */
function useIsiForm(): () => Isi {
  const [fields] = useAllFormFields()
  const terkini = useRef(fields)
  useEffect(() => {
    terkini.current = fields
  }, [fields])
  return useCallback(() => reduceFieldsToValues(terkini.current, true), [])
}

/** How often this document was saved here; Payload calls a form unmodified after a refusal, too. */
function useSimpanan(kumpulan: string, id: string | number | null | undefined): number {
  const { mostRecentUpdate: kabar } = useDocumentEvents()
  const terakhir = useRef(kabar)
  const [kali, setKali] = useState(0)
  useEffect(() => {
    const isBaru = kabar !== terakhir.current
    terakhir.current = kabar
    if (isBaru && kabar?.entitySlug === kumpulan && (kabar.id ?? null) === (id ?? null))
      setKali((sudah) => sudah + 1)
  }, [kabar, kumpulan, id])
  return kali
}

type Keadaan = { dasar: string | null; simpanan: number }

/** Writes at most every two seconds until it is saved, once more when the page goes away. */
function useMenyimpan(kunci: string | null, getIsi: () => Isi, { dasar, simpanan }: Keadaan): void {
  const isBerubah = useFormModified()
  const [isBelum, setIsBelum] = useState(false)
  useEffect(() => {
    if (isBerubah) setIsBelum(true)
  }, [isBerubah])
  useEffect(() => {
    if (simpanan > 0) setIsBelum(false)
  }, [simpanan])
  useEffect(() => {
    if (kunci === null || !isBelum) return
    const record = (): void => recordIsian(kunci, getIsi(), dasar)
    const timer = setInterval(record, JEDA_MS)
    window.addEventListener('pagehide', record)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', record)
    }
  }, [kunci, isBelum, getIsi, dasar])
}

/** A place at the top of the form, above the buttons among which this stands. */
function useTempat(): [RefObject<HTMLSpanElement | null>, Element | null] {
  const jangkar = useRef<HTMLSpanElement>(null)
  const [tempat, setTempat] = useState<Element | null>(null)
  useEffect(() => {
    const kotak = document.createElement('div')
    jangkar.current?.closest('form')?.prepend(kotak)
    setTempat(kotak)
    return () => kotak.remove()
  }, [])
  return [jangkar, tempat]
}
