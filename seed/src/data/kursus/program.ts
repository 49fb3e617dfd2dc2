/** Sample programmes: which courses go together, named by the courses themselves. */

import { KURSUS_ASET } from './aset.ts'
import type { KursusContoh } from './bentuk.ts'
import { KURSUS_BPD } from './bpd.ts'
import { KURSUS_KETERBUKAAN } from './keterbukaan.ts'
import { KURSUS_KEUANGAN } from './keuangan.ts'
import { KURSUS_APBDES } from './membaca-apbdes.ts'
import { KURSUS_MUSYAWARAH } from './musyawarah.ts'
import { KURSUS_PERATURAN_DESA } from './peraturan-desa.ts'
import { KURSUS_PERENCANAAN } from './perencanaan.ts'

export type ProgramContoh = {
  judul: string
  ringkasan: string
  untuk: string
  jabatan: readonly string[]
  berurutan: boolean
  daftar: readonly { kursus: KursusContoh; wajib: boolean }[]
}

export const DAFTAR_PROGRAM_CONTOH: readonly ProgramContoh[] = [
  {
    judul: 'Bekal tahun pertama menjabat',
    ringkasan:
      'Dari siapa memutuskan apa di desa, lewat musyawarah dan rencana, sampai anggaran dan peraturannya.',
    untuk: 'Kepala desa, perangkat desa, dan anggota BPD yang baru menjabat',
    jabatan: ['Kepala Desa', 'Sekretaris Desa', 'BPD'],
    berurutan: true,
    daftar: [
      { kursus: KURSUS_BPD, wajib: true },
      { kursus: KURSUS_MUSYAWARAH, wajib: true },
      { kursus: KURSUS_PERENCANAAN, wajib: true },
      { kursus: KURSUS_KEUANGAN, wajib: true },
      { kursus: KURSUS_PERATURAN_DESA, wajib: false },
    ],
  },
  {
    judul: 'Menjaga uang dan barang desa',
    ringkasan: 'Membaca anggaran, mengelola uang, mencatat aset, dan mengumumkannya kepada warga.',
    untuk: 'Kaur Keuangan, Kaur Perencanaan, dan siapa pun yang ingin ikut mengawasi',
    jabatan: ['Kaur Keuangan', 'Kaur Perencanaan'],
    berurutan: false,
    daftar: [
      { kursus: KURSUS_APBDES, wajib: true },
      { kursus: KURSUS_KEUANGAN, wajib: true },
      { kursus: KURSUS_ASET, wajib: true },
      { kursus: KURSUS_KETERBUKAAN, wajib: false },
    ],
  },
]
