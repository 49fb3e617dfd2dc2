/** The file an officer starts from: every column of the short form, with lines that are in balance. Pure. */
import { KOLOM_APBDES } from '../../contract/apbdes.ts'

type Kolom = (typeof KOLOM_APBDES)[number]

export const NAMA_TEMPLAT = 'contoh-apbdes.csv'
const CONTOH: readonly string[] = [
  ';4.2.1;Dana Desa;DDS;800.000.000;;;;',
  ';4.2.3;Alokasi Dana Desa;ADD;400.000.000;;;;',
  '01.01.01;5;Penghasilan tetap Kepala Desa;ADD;300.000.000;;;;',
  '02.01.01;5;Honor pengajar PAUD;ADD;100.000.000;;;;',
  '02.03.10;5;Pembangunan jalan desa;DDS;800.000.000;;400;meter;2.000.000',
]

/** What belongs in each column, in the order of the template. */
export const PENJELASAN_KOLOM: Readonly<Record<Kolom, { wajib: boolean; isi: string; contoh: string }>> = {
  kode_kegiatan: {
    wajib: false,
    isi: 'Hanya untuk belanja: kode bidang, sub bidang, atau kegiatan. Kosong untuk pendapatan dan pembiayaan.',
    contoh: '01 atau 01.01.01',
  },
  kode_rekening: {
    wajib: true,
    isi: 'Pendapatan dimulai dengan 4, belanja 5, pembiayaan 6. Belanja satu bidang tanpa rincian: cukup 5.',
    contoh: '4.2.1',
  },
  uraian: {
    wajib: false,
    isi: 'Nama barisnya. Kalau kosong, dipakai nama menurut kodenya.',
    contoh: 'Dana Desa',
  },
  sumber_dana: {
    wajib: false,
    isi: 'Dari mana uangnya: PAD, DDS, ADD, PBH, PBP, PBK, SWD, atau DLL.',
    contoh: 'DDS',
  },
  anggaran: { wajib: true, isi: 'Jumlah dalam rupiah. Tulis 0 kalau memang nol.', contoh: '1.234.567,89' },
  realisasi: {
    wajib: false,
    isi: 'Yang sudah terjadi, dalam rupiah. Kosong berarti belum dilaporkan.',
    contoh: '1.000.000',
  },
  volume: {
    wajib: false,
    isi: 'Dari RAB, kalau ada: banyaknya. Diisi bersama satuan dan harga satuan; volume kali harga adalah anggarannya.',
    contoh: '400 atau 12,5',
  },
  satuan: { wajib: false, isi: 'Satuan dari volume.', contoh: 'meter' },
  harga_satuan: { wajib: false, isi: 'Harga satu satuan, dalam rupiah.', contoh: '2.000.000' },
}

/** With a BOM and semicolons: what a spreadsheet set to Indonesian opens in columns by itself. */
export function formatTemplat(): string {
  return `\ufeff${[KOLOM_APBDES.join(';'), ...CONTOH].join('\r\n')}\r\n`
}
