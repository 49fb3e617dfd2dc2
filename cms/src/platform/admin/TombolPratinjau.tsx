'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { toPesan } from './requests.ts'

type Jawaban = { alamat: string; muatan: string; tandaTangan: string }
type Props<Tambahan> = {
  /** Asks the cms for the signed page. */
  ask: () => Promise<Response>
  /** What the answer says besides. */
  onJawaban?: (jawaban: Jawaban & Tambahan) => void
}

/** Opens the page as visitors would see it; the signed content is posted, so nothing is stored on the site. */
export function TombolPratinjau<Tambahan = object>({ ask, onJawaban }: Props<Tambahan>) {
  // Before the scripts have come a press would be lost: the button says so instead.
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])

  async function open(): Promise<void> {
    const response = await ask().catch(() => null)
    if (response === null || !response.ok) {
      toast.error(response === null ? 'Tidak tersambung ke server.' : (await toPesan(response)).join(' '))
      return
    }
    const jawaban = (await response.json()) as Jawaban & Tambahan
    submitPratinjau(jawaban)
    onJawaban?.(jawaban)
  }
  return (
    <Button buttonStyle="secondary" size="medium" disabled={!isSiap} onClick={() => void open()}>
      Pratinjau
    </Button>
  )
}

function submitPratinjau({ alamat, muatan, tandaTangan }: Jawaban): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = alamat
  form.target = '_blank'
  for (const [name, value] of Object.entries({ muatan, tandaTangan })) {
    const input = document.createElement('input')
    Object.assign(input, { type: 'hidden', name, value })
    form.append(input)
  }
  document.body.append(form)
  form.submit()
  form.remove()
}
