'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { CARA_NILAI_ULANG, type CaraNilaiUlang, LABEL_CARA } from '../cara.ts'
import type { Dampak } from '../rules.ts'
import { DampakTampil } from './DampakTampil.tsx'
import { sendUsul } from './kirim.ts'

type Props = { kursus: string; soal: string; versi: number }

/** First what it would do, then the proposal. */
export function UsulNilaiUlang({ kursus, soal, versi }: Props) {
  const [cara, setCara] = useState<CaraNilaiUlang>('kunci')
  const [alasan, setAlasan] = useState('')
  const [dampak, setDampak] = useState<Dampak | null>(null)
  const [galat, setGalat] = useState<string[]>([])
  const [isSibuk, setIsSibuk] = useState(false)

  async function send(pratinjau: boolean): Promise<void> {
    setIsSibuk(true)
    const hasil = await sendUsul({ kursus, soal, versi, cara, alasan, pratinjau })
    setIsSibuk(false)
    setGalat(hasil.galat)
    setDampak(hasil.isi?.dampak ?? null)
    if (hasil.isi !== null && !pratinjau) window.location.reload()
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void send(false)
  }

  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend>Yang dilakukan</legend>
        {CARA_NILAI_ULANG.map((satu) => (
          <label key={satu}>
            <input
              type="radio"
              name={`cara-${soal}-${versi}`}
              checked={cara === satu}
              onChange={() => {
                setCara(satu)
                setDampak(null)
              }}
            />{' '}
            {LABEL_CARA[satu]}
          </label>
        ))}
      </fieldset>
      <label>
        Alasan, dibaca peserta di halaman hasil (jangan menyebut jawabannya)
        <textarea
          rows={2}
          required
          minLength={10}
          maxLength={300}
          value={alasan}
          onChange={(event) => setAlasan(event.target.value)}
        />
      </label>
      <Button size="medium" buttonStyle="secondary" disabled={isSibuk} onClick={() => void send(true)}>
        Hitung dampaknya
      </Button>
      <Button type="submit" size="medium" disabled={isSibuk || dampak === null}>
        Usulkan
      </Button>
      <DampakTampil dampak={dampak} />
      <div aria-live="polite">
        <DaftarGalat daftar={galat} />
      </div>
    </form>
  )
}
