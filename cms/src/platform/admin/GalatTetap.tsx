'use client'
import { useAllFormFields, useFormModified, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { listGalat, listGalatHilang } from './galat-tetap-rules.ts'

/**
 * On every form: what the server refused stays said at its field until somebody types on. On a slow line the form's state of
 * before the saving arrives after the refusal, and Payload takes the reasons away with it.
 */
export function GalatTetap() {
  const [fields, dispatch] = useAllFormFields()
  const isBerubah = useFormModified()
  const isDikirim = useFormSubmitted()
  const galat = useRef<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    if (isBerubah || !isDikirim) {
      galat.current = new Map()
      return
    }
    const errors = listGalatHilang(galat.current, fields)
    galat.current = new Map([...galat.current, ...listGalat(fields)])
    if (errors.length > 0) dispatch({ type: 'ADD_SERVER_ERRORS', errors })
  }, [fields, isBerubah, isDikirim, dispatch])
  return null
}
