'use client'
import { type ReactNode, useEffect } from 'react'

/** Names that the editor and the lists give their buttons in English, with no way to translate them. */
const LABEL: Readonly<Record<string, string>> = {
  'text dropdown': 'Gaya teks',
  'Drag to move': 'Seret untuk memindahkan',
  'Add block': 'Tambah bagian',
  'Edit link': 'Ubah tautan',
  'Remove link': 'Hapus tautan',
  'Insert Paragraph': 'Tambah paragraf',
  'Slash menu': 'Menu pilihan',
  'select-all': 'Pilih semua',
  'Notifications alt+T': 'Pemberitahuan',
  'Close toast': 'Tutup pemberitahuan',
}
/** Buttons that have only a picture. */
const TANPA_LABEL: Readonly<Record<string, string>> = { bold: 'Tebal', italic: 'Miring', link: 'Tautan' }

/** Around the whole admin: gives those buttons their Indonesian names as soon as they appear. */
export function LabelEditor({ children }: { children: ReactNode }) {
  useEffect(() => {
    setLabel()
    const pengamat = new MutationObserver(setLabel)
    pengamat.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-label'],
    })
    return () => pengamat.disconnect()
  }, [])
  return children
}

function setLabel(): void {
  for (const [asing, label] of Object.entries(LABEL)) {
    for (const unsur of document.querySelectorAll(`[aria-label="${asing}"]`))
      unsur.setAttribute('aria-label', label)
  }
  for (const [kunci, label] of Object.entries(TANPA_LABEL)) {
    for (const unsur of document.querySelectorAll(`button[data-button-key="${kunci}"]:not([aria-label])`))
      unsur.setAttribute('aria-label', label)
  }
}
