'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { formatTanggal, isTanggal } from '../../dasar/tanggal.ts'

/**
 * A `YYYY-MM-DD` text with the browser's own date picker: no library, right on every phone. A browser set to
 * English shows the month first, so the day stands below in words.
 */
export const TanggalField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const isReadOnly = readOnly === true || field.admin?.readOnly === true
  const id = `field-${path.replace(/\./g, '__')}`
  return (
    <div className={`field-type text${showError ? ' error' : ''}`}>
      <FieldLabel label={field.label} path={path} required={field.required === true} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {isReadOnly ? (
          <input type="text" id={id} value={isTanggal(value) ? formatTanggal(value) : ''} disabled />
        ) : (
          <input
            id={id}
            type="date"
            value={value ?? ''}
            onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
          />
        )}
      </div>
      {isTanggal(value) && !isReadOnly ? <p className="lewu-tanggal">{formatTanggal(value)}</p> : null}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
