'use client'
import { useEffect, useRef, useState } from 'react'
import type { AddRowsComponentProps, ContextMenuComponentProps, ContextMenuItem } from 'react-datasheet-grid'

/** The library's own words are English. */
const toLabel = (butir: ContextMenuItem): string => {
  switch (butir.type) {
    case 'INSERT_ROW_BELLOW':
      return 'Sisipkan baris di bawah'
    case 'DELETE_ROW':
      return 'Hapus baris'
    case 'DUPLICATE_ROW':
      return 'Gandakan baris'
    case 'DELETE_ROWS':
      return `Hapus baris ${butir.fromRow} sampai ${butir.toRow}`
    case 'DUPLICATE_ROWS':
      return `Gandakan baris ${butir.fromRow} sampai ${butir.toRow}`
    case 'COPY':
      return 'Salin'
    case 'CUT':
      return 'Potong'
    case 'PASTE':
      return 'Tempel'
  }
}

export function MenuBaris({ clientX, clientY, items, close }: ContextMenuComponentProps) {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const tutup = (peristiwa: MouseEvent): void => {
      if (!menu.current?.contains(peristiwa.target as Node)) close()
    }
    document.addEventListener('click', tutup)
    return () => document.removeEventListener('click', tutup)
  }, [close])
  return (
    <div ref={menu} className="dsg-context-menu" style={{ left: clientX, top: clientY }}>
      {items.map((butir) => (
        <button type="button" key={butir.type} className="dsg-context-menu-item" onClick={butir.action}>
          {toLabel(butir)}
        </button>
      ))}
    </div>
  )
}

export function TambahBaris({ addRows }: AddRowsComponentProps) {
  const [banyak, setBanyak] = useState(10)
  return (
    <div className="dsg-add-row">
      <button type="button" className="dsg-add-row-btn" onClick={() => addRows(banyak)}>
        Tambah
      </button>
      <label className="lewu-tambah-baris">
        <input
          className="dsg-add-row-input"
          type="number"
          min={1}
          max={500}
          value={banyak}
          onChange={({ target }) =>
            setBanyak(Math.min(500, Math.max(1, Math.round(Number(target.value)) || 1)))
          }
        />{' '}
        baris
      </label>
    </div>
  )
}
