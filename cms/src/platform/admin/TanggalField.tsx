'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** A `YYYY-MM-DD` text with the browser's own date picker: no library, right on every phone. */
export const TanggalField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const isReadOnly = readOnly === true || field.admin?.readOnly === true
  return (
    <div className={`field-type text${showError ? ' error' : ''}`}>
      <FieldLabel label={field.label} path={path} required={field.required === true} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={`field-${path.replace(/\./g, '__')}`}
          type="date"
          value={value ?? ''}
          readOnly={isReadOnly}
          disabled={isReadOnly}
          onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
