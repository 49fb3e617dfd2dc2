'use client'
import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useFormInitializing, useFormProcessing } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Opens an editor that came while its form was busy: on a weak line its scripts can come after Simpan was
 * pressed, and Payload would leave it closed to typing until the page is opened again.
 */
function PenyuntingTerbuka() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const isProses = useFormProcessing()
  const isMulai = useFormInitializing()
  const isTerkunci = fieldProps.readOnly === true || fieldProps.field.admin?.readOnly === true
  useEffect(() => {
    if (!isProses && !isMulai && !isTerkunci && !editor.isEditable()) editor.setEditable(true)
  }, [editor, isProses, isMulai, isTerkunci])
  return null
}

export const PenyuntingTerbukaClient = createClientFeature({
  plugins: [{ Component: PenyuntingTerbuka, position: 'normal' }],
})
