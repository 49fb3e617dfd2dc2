'use client'
import { FieldError, FieldLabel, useDocumentInfo, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { MIN_SANDI } from '../sandi.ts'

/**
 * Asked for beside a new password, so that an admin left open hands nobody the account. It stands in the box
 * that Payload opens for a new password, and only while that is open.
 */
export const SandiLama: TextFieldClientComponent = ({ field, path }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const { id } = useDocumentInfo()
  const tempat = useKotakSandi()
  if (tempat === null) return null
  return createPortal(
    <>
      <p>
        Kata sandi baru paling sedikit {MIN_SANDI} huruf. Gabungkan beberapa kata yang tidak berhubungan,
        tanpa nama Anda.
      </p>
      {id === undefined ? null : (
        <div className={`field-type text${showError ? ' error' : ''}`}>
          <FieldLabel label={field.label} path={path} required />
          <div className="field-type__wrap">
            <FieldError path={path} showError={showError} />
            <input
              id={`field-${path}`}
              type="password"
              autoComplete="current-password"
              value={value ?? ''}
              onChange={(event) => setValue(event.target.value)}
            />
          </div>
        </div>
      )}
    </>,
    tempat,
  )
}

/** A place of our own at the head of that box; null while the box is closed. */
function useKotakSandi(): HTMLElement | null {
  const [tempat, setTempat] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const change = (): void => setTempat((lama) => findTempat(lama))
    change()
    const pengamat = new MutationObserver(change)
    pengamat.observe(document.body, { childList: true, subtree: true })
    return () => pengamat.disconnect()
  }, [])
  return tempat
}

function findTempat(lama: HTMLElement | null): HTMLElement | null {
  const kotak = document.querySelector('.auth-fields__changing-password')
  if (kotak === null) return null
  if (lama?.parentElement === kotak) return lama
  const tempat = document.createElement('div')
  tempat.className = 'lewu-sandi'
  kotak.prepend(tempat)
  return tempat
}
