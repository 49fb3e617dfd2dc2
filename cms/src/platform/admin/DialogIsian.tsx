'use client'
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { DaftarGalat } from './DaftarGalat.tsx'

type Props = {
  judul: string
  /** What sending does, read out with the title. */
  akibat?: string
  galat: readonly string[]
  /** The ways out. */
  tombol: ReactNode
  onBatal: () => void
  /** `tombol`: the value of the button that was pressed. */
  onKirim: (form: FormData, tombol: string | null) => Promise<void>
  children: ReactNode
}

/**
 * A form in a dialog of its own. A form inside the document's form is never sent, so it stands outside of it. What was typed
 * stays while the answer is a refusal, which is scrolled into sight.
 */
export function DialogIsian({ judul, akibat, galat, tombol, onBatal, onKirim, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const pesan = galat.join('\n')
  useEffect(() => {
    if (pesan !== '') dialog.current?.scrollTo(0, 0)
  }, [pesan])

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    // React hands events of a portal on to the form it was opened from, which would save the document.
    event.stopPropagation()
    const ditekan = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value') ?? null
    await onKirim(new FormData(event.currentTarget), ditekan)
  }

  return createPortal(
    <dialog
      ref={dialog}
      className="lewu-isian"
      aria-labelledby={`${id}judul`}
      aria-describedby={akibat === undefined ? undefined : `${id}akibat`}
      onClose={onBatal}
    >
      <form onSubmit={(event) => void submit(event)}>
        <h3 id={`${id}judul`}>{judul}</h3>
        {akibat === undefined ? null : <p id={`${id}akibat`}>{akibat}</p>}
        <DaftarGalat daftar={[...galat]} />
        {children}
        {tombol}
      </form>
    </dialog>,
    document.body,
  )
}
