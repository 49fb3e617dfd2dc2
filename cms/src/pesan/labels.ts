/** What a message is, and how far it has come, in the words of the admin. */
import type { JENIS_PESAN, STATUS_PESAN } from '../contract/resi.ts'

export const LABEL_JENIS: Readonly<Record<(typeof JENIS_PESAN)[number], string>> = {
  kontak: 'Pesan untuk kantor',
  informasi: 'Permohonan informasi publik',
  'minta-buka': 'Minta desa ini bergabung',
  salah: 'Ada yang salah di halaman',
  tanya: 'Pertanyaan tentang anggaran',
}
export const LABEL_STATUS: Readonly<Record<(typeof STATUS_PESAN)[number], string>> = {
  diterima: 'Belum dijawab',
  dijawab: 'Dijawab',
  ditutup: 'Ditutup tanpa jawaban',
}
