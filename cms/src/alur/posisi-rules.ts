/** Where a document stands and what a step will do, in the words officers read. Pure. */
import { formatPeran } from '../akses/peran.ts'
import { type Aksi, LABEL_AKSI, type Langkah, STATUS_TERBIT, type Status } from './kinds.ts'
import { isAktif, type Sakelar } from './rules.ts'

export type Posisi = { judul: string; status: Status; tabel: readonly Langkah[]; sakelar: Sakelar }

const KEADAAN: Readonly<Record<Status, string>> = {
  draf: 'masih draf',
  diajukan: 'diajukan',
  diverifikasi: 'diverifikasi',
  disepakati: 'disepakati BPD',
  dievaluasi: 'selesai dievaluasi',
  'menunggu-konfirmasi': 'sudah ditandatangani di atas kertas',
  ditetapkan: 'ditetapkan dan sudah terbit: siapa pun dapat melihatnya di situs publik',
  dikembalikan: 'dikembalikan untuk diperbaiki',
  dicabut:
    'dicabut dan tidak lagi tampil di situs publik. Dokumen ini disimpan sebagai catatan; untuk menerbitkan lagi, impor berkasnya menjadi draf baru',
}

/** What a document waits for; a step that leads nowhere forward, or beside the usual way, is none. */
const YANG_DITUNGGU: Readonly<Partial<Record<Aksi, string>>> = {
  ajukan: 'pengajuan',
  verifikasi: 'verifikasi',
  sepakati: 'kesepakatan',
  evaluasi: 'evaluasi',
  tetapkan: 'penetapan',
  'konfirmasi-kertas': 'konfirmasi',
  terbitkan: 'penerbitan',
}

const AKIBAT: Readonly<Record<Aksi, string>> = {
  ajukan: 'Isinya dikunci: angka tidak dapat diubah lagi, kecuali dokumen ini dikembalikan.',
  verifikasi: 'Anda menyatakan isinya sudah diperiksa.',
  sepakati: 'Kesepakatan BPD dicatat atas nama Anda.',
  evaluasi: 'Evaluasi dinyatakan selesai atas nama Anda.',
  kembalikan: 'Dokumen ini kembali ke penyusunnya untuk diperbaiki. Alasan Anda terlihat oleh mereka.',
  tetapkan: 'Langsung terbit: sesudah ini siapa pun dapat melihatnya di situs publik.',
  'rekam-kertas': 'Tanda tangan di atas kertas dicatat. Belum terbit sebelum dikonfirmasi.',
  'konfirmasi-kertas': 'Langsung terbit: sesudah ini siapa pun dapat melihatnya di situs publik.',
  terbitkan: 'Langsung terbit: sesudah ini siapa pun dapat melihatnya di situs publik.',
  cabut:
    'Langsung hilang dari situs publik dan tidak dapat dibatalkan. Untuk menerbitkannya lagi, anggaran diimpor dan disetujui dari awal.',
}

/** `APBDes 2026 diajukan. Menunggu verifikasi Sekretaris Desa.` */
export function presentPosisi({ judul, status, ...alur }: Posisi): string {
  return [`${judul} ${KEADAAN[status]}.`, ...listPenunggu({ status, ...alur })].join(' ')
}

/** What happens when a step is taken, for the question before it. */
export function presentAkibat({ aksi, ke }: Langkah, { tabel, sakelar }: Posisi): string {
  const penunggu = aksi === 'kembalikan' ? [] : listPenunggu({ status: ke, tabel, sakelar })
  return [
    AKIBAT[aksi],
    ...penunggu.map((kalimat) => `Sesudah ini: ${kalimat.charAt(0).toLowerCase()}${kalimat.slice(1)}`),
  ].join(' ')
}

/** A row of the audit trail in words: a step of the workflow, or what else happens to a document. */
export function formatAksi(aksi: string): string {
  const lain: Readonly<Record<string, string>> = { impor: 'Impor', buat: 'Dibuat', ubah: 'Diubah' }
  return { ...lain, ...LABEL_AKSI }[aksi] ?? aksi
}

/** Whether a step makes the document public at once. */
export const isPenerbitan = ({ ke }: Langkah): boolean => STATUS_TERBIT.includes(ke)

function listPenunggu({ status, tabel, sakelar }: Omit<Posisi, 'judul'>): string[] {
  return tabel.flatMap((langkah) => {
    const hal = YANG_DITUNGGU[langkah.aksi]
    if (langkah.dari !== status || hal === undefined || !isAktif(langkah, sakelar)) return []
    return [`Menunggu ${hal} ${langkah.peran.map((peran) => formatPeran(peran)).join(' atau ')}.`]
  })
}
