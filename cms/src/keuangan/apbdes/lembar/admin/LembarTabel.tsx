'use client'
import 'react-datasheet-grid/dist/style.css'
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import {
  type Column,
  createTextColumn,
  type DataSheetGridRef,
  DynamicDataSheetGrid,
  keyColumn,
} from 'react-datasheet-grid'
import {
  findKolomSalah,
  presentJumlah,
  type SalahLembar,
  SEL_KOSONG,
  type SelLembar,
} from '../lembar-rules.ts'
import { MenuBaris, TambahBaris } from './MenuBaris.tsx'
import { listSelBerubah } from './sel-berubah.ts'

/** Goes to a row of the sheet, counted from 1. */
export type TunjukSel = (nomor: number) => void
type FindNama = (sel: SelLembar) => string
type Props = {
  ref: Ref<TunjukSel>
  daftarSel: readonly SelLembar[]
  salah: readonly SalahLembar[]
  findNama: FindNama
  onUbah: (daftar: readonly SelLembar[]) => void
  onUrung: () => void
  onUlang: () => void
}

const teks = createTextColumn<string>({
  deletedValue: '',
  parseUserInput: (isi) => isi.trim(),
  parsePastedValue: (isi) => isi.replace(/[\r\n]+/g, ' ').trim(),
  continuousUpdates: false,
})
const jumlah = createTextColumn<string>({
  deletedValue: '',
  alignRight: true,
  parseUserInput: (isi) => presentJumlah(isi.trim()),
  parsePastedValue: (isi) => presentJumlah(isi.trim()),
  continuousUpdates: false,
})

const angka = createTextColumn<string>({
  deletedValue: '',
  alignRight: true,
  parseUserInput: (isi) => isi.trim(),
  parsePastedValue: (isi) => isi.trim(),
  continuousUpdates: false,
})

/** The library's own rule knows no text of no length; a row is deleted by the keyboard once all of it is empty. */
const isKosong = ({ rowData }: { rowData: string }): boolean => rowData === ''

type KolomTabel = Partial<Column<SelLembar, unknown, unknown>>
const toKolom = (kunci: keyof SelLembar, title: string, lebar: number, dasar = teks): KolomTabel => ({
  ...(keyColumn<SelLembar, typeof kunci>(kunci, { ...dasar, isCellEmpty: isKosong }) as KolomTabel),
  title,
  minWidth: lebar,
})
const toNamaKode = (findNama: FindNama): KolomTabel => ({
  title: 'Nama menurut kode',
  minWidth: 196,
  disabled: true,
  component: ({ rowData }) => {
    const nama = findNama(rowData)
    return (
      <span className="lewu-nama-kode" title={nama}>
        {nama}
      </span>
    )
  },
  copyValue: () => null,
  // Nothing is typed in it.
  isCellEmpty: () => true,
})
/** All of it fits a desk screen of 1280 px beside each other, the name included. */
const KOLOM_ISIAN: KolomTabel[] = [
  toKolom('kode_kegiatan', 'Kegiatan', 84),
  toKolom('kode_rekening', 'Rekening', 84),
  toKolom('uraian', 'Uraian', 180),
  toKolom('sumber_dana', 'Sumber', 68),
  toKolom('anggaran', 'Anggaran (Rp)', 124, jumlah),
  toKolom('realisasi', 'Realisasi (Rp)', 124, jumlah),
  toKolom('volume', 'Volume', 70, angka),
  toKolom('satuan', 'Satuan', 70),
  toKolom('harga_satuan', 'Harga (Rp)', 112, jumlah),
]

const URUTAN_KOLOM = Object.keys(SEL_KOSONG)

export function LembarTabel({ ref, daftarSel, salah, findNama, onUbah, onUrung, onUlang }: Props) {
  // The name last, so that what is pasted from the template falls into its columns.
  const kolom = useMemo(() => [...KOLOM_ISIAN, toNamaKode(findNama)], [findNama])
  const tabel = useRef<DataSheetGridRef>(null)
  // The very cell: what is typed next goes into it.
  useImperativeHandle(
    ref,
    () => (nomor) => {
      const kolomSalah = findKolomSalah(salah.find((satu) => satu.nomor === nomor)?.alasan ?? '')
      tabel.current?.setActiveCell({ col: URUTAN_KOLOM.indexOf(kolomSalah), row: nomor - 1 })
    },
    [salah],
  )
  const nomorSalah = useMemo(() => new Set(salah.map(({ nomor }) => nomor)), [salah])
  useTombolUrung(onUrung, onUlang)
  return (
    <DynamicDataSheetGrid<SelLembar>
      ref={tabel}
      className="lewu-lembar-tabel"
      value={daftarSel as SelLembar[]}
      columns={kolom}
      height={520}
      rowHeight={34}
      headerRowHeight={36}
      createRow={() => SEL_KOSONG}
      duplicateRow={({ rowData }) => ({ ...rowData })}
      rowClassName={({ rowIndex }) => (nomorSalah.has(rowIndex + 1) ? 'lewu-baris-salah' : undefined)}
      addRowsComponent={TambahBaris}
      contextMenuComponent={MenuBaris}
      onChange={(berikut) => {
        if (listSelBerubah(daftarSel, berikut)) onUbah(berikut)
      }}
    />
  )
}

/** While a cell is being typed in, the browser takes back what was typed there itself. */
function useTombolUrung(onUrung: () => void, onUlang: () => void): void {
  useEffect(() => {
    const tekan = (peristiwa: KeyboardEvent): void => {
      const isMengetik =
        peristiwa.target instanceof HTMLInputElement || peristiwa.target instanceof HTMLTextAreaElement
      if (isMengetik || !(peristiwa.ctrlKey || peristiwa.metaKey)) return
      const tombol = peristiwa.key.toLowerCase()
      if (tombol !== 'z' && tombol !== 'y') return
      peristiwa.preventDefault()
      if (tombol === 'y' || peristiwa.shiftKey) onUlang()
      else onUrung()
    }
    document.addEventListener('keydown', tekan)
    return () => document.removeEventListener('keydown', tekan)
  }, [onUrung, onUlang])
}
