'use client'
import { useAllFormFields, useFormModified } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { formatUkuran } from '../../../dasar/angka.ts'
import { BATAS_PAKET, BATAS_UKURAN, type UkuranPelajaran } from '../batas-ukuran.ts'
import { calculateTeks, listTaksiran, type UkuranKetik as Ukuran } from '../ketik-rules.ts'

const JEDA_MS = 1_000

type Semula = { daftar: Ukuran[]; dari: UkuranPelajaran[] | null }

/** Lessons that are being typed, with what they will weigh; an estimate until they are saved. */
export function UkuranKetik({ tersimpan }: { tersimpan: UkuranPelajaran[] }) {
  const [fields] = useAllFormFields()
  const isBerubah = useFormModified()
  const [semula, setSemula] = useState<Semula>(() => toSemulaAwal(tersimpan))
  const [kini, setKini] = useState<Ukuran[]>([])
  useEffect(() => {
    let isBatal = false
    const tunda = setTimeout(async () => {
      const daftar = await measure(fields)
      if (isBatal) return
      // Measured together with what the server told: after a save it may tell anew, or leave what it told before.
      if (!isBerubah) setSemula((lama) => (lama.dari === tersimpan ? lama : { daftar, dari: tersimpan }))
      setKini(daftar)
    }, JEDA_MS)
    return () => {
      isBatal = true
      clearTimeout(tunda)
    }
  }, [fields, isBerubah, tersimpan])
  // What the server told is of the last time the page was opened: a save since is told here.
  const daftar = semula.dari === null ? [] : listTaksiran(semula.dari, semula.daftar, kini)
  return (
    <>
      <ul role="status" aria-label="Ukuran yang sedang diketik">
        {daftar.map(({ id, judul, teks, isLewat }) => (
          <li key={id} className={isLewat ? 'lewu-kembali' : undefined}>
            {judul}, menurut isi formulir sekarang: kira-kira {formatUkuran(teks)} sesudah dimampatkan
            {isLewat ? `, terlalu berat; paling banyak ${formatUkuran(BATAS_UKURAN.teks)}` : ''}
          </li>
        ))}
      </ul>
      {tersimpan.length > 0 || daftar.length === 0 ? null : <Seluruh teks={calculateTeks(daftar)} />}
    </>
  )
}

const Seluruh = ({ teks }: { teks: number }) => (
  <p className={teks > BATAS_PAKET ? 'lewu-kembali' : undefined}>
    Teks seluruh kursus: kira-kira {formatUkuran(teks)} sesudah dimampatkan; bersama gambarnya paling banyak{' '}
    {formatUkuran(BATAS_PAKET)}. Ukuran gambar terhitung sesudah disimpan.
  </p>
)

/** Of what was never saved everything is new from the first word; else it is measured together with what the server told. */
const toSemulaAwal = (tersimpan: UkuranPelajaran[]): Semula => ({
  daftar: [],
  dari: tersimpan.length === 0 ? tersimpan : null,
})

type BarisPelajaran = { id?: string; judul?: string; blok?: unknown }

async function measure(fields: FormState): Promise<Ukuran[]> {
  const { daftarPelajaran } = reduceFieldsToValues(fields, true)
  // Without a row the form holds their number alone.
  const daftar: BarisPelajaran[] = Array.isArray(daftarPelajaran) ? daftarPelajaran : []
  return Promise.all(
    daftar.map(async ({ id = '', judul, blok }, i) => ({
      id,
      judul: judul || `Pelajaran ke-${i + 1} (belum berjudul)`,
      byte: await countTerkompres(JSON.stringify(blok ?? [])),
    })),
  )
}

async function countTerkompres(teks: string): Promise<number> {
  const aliran = new Blob([teks]).stream().pipeThrough(new CompressionStream('gzip'))
  return (await new Response(aliran).arrayBuffer()).byteLength
}
