'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useRef, useState } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'
import { useSiap } from '../../../platform/admin/use-siap.ts'
import { CARA_NILAI_ULANG, LABEL_CARA } from '../cara.ts'
import type { HasilUsul } from '../operations.ts'
import type { Dampak } from '../rules.ts'
import { DampakTampil } from './DampakTampil.tsx'

type Props = { kursus: string; soal: string; versi: number }

/** First what it would do, then the proposal. */
export function UsulNilaiUlang({ kursus, soal, versi }: Props) {
  const formulir = useRef<HTMLFormElement>(null)
  const isSiap = useSiap()
  const [dampak, setDampak] = useState<Dampak | null>(null)
  const { galat, isSibuk, kirim } = useKirim()

  async function send(pratinjau: boolean): Promise<void> {
    const isian = new FormData(formulir.current ?? undefined)
    const cara = CARA_NILAI_ULANG.find((satu) => satu === isian.get('cara')) ?? 'kunci'
    const alasan = String(isian.get('alasan') ?? '')
    const isi = { kursus, soal, versi, cara, alasan, pratinjau }
    const hasil = await kirim(
      sendJson<HasilUsul>('/api/belajar/nilai-ulang', isi),
      pratinjau ? 'tetap' : 'muat',
    )
    setDampak(hasil?.dampak ?? null)
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void send(false)
  }

  return (
    <form ref={formulir} className="lewu-usul" onSubmit={submit}>
      <fieldset>
        <legend>Yang dilakukan</legend>
        {CARA_NILAI_ULANG.map((satu) => (
          <label key={satu}>
            <input
              type="radio"
              name="cara"
              value={satu}
              defaultChecked={satu === 'kunci'}
              onChange={() => setDampak(null)}
            />
            {LABEL_CARA[satu]}
          </label>
        ))}
      </fieldset>
      <label>
        Alasan, dibaca peserta di halaman hasil (jangan menyebut jawabannya)
        <textarea name="alasan" rows={2} required minLength={10} maxLength={300} />
      </label>
      <div className="lewu-tombol">
        <Button
          size="medium"
          buttonStyle="secondary"
          disabled={isSibuk || !isSiap}
          onClick={() => void send(true)}
        >
          Hitung dampaknya
        </Button>
        <Button type="submit" size="medium" disabled={isSibuk || dampak === null}>
          Usulkan
        </Button>
      </div>
      <DampakTampil dampak={dampak} />
      <div aria-live="polite">
        <DaftarGalat daftar={galat} />
      </div>
    </form>
  )
}
