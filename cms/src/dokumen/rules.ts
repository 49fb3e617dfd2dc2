/** What a regulation needs before it goes round: without number and day nobody can cite it. Pure. */
import type { JenisDokumen } from '../contract/dokumen.ts'
import type { Alasan } from '../contract/galat.ts'

/** Kinds that are numbered and dated (Permendagri 111/2014; Permendagri 110/2016 for the BPD). */
const BERNOMOR: readonly string[] = [
  'perdes',
  'peraturan-bersama',
  'perkades',
  'keputusan-kades',
  'keputusan-bpd',
] satisfies JenisDokumen[]

type IsiDokumen = { jenis?: unknown; nomor?: unknown; tanggalDokumen?: unknown }

export function checkPengajuan({ jenis, nomor, tanggalDokumen }: IsiDokumen): Alasan[] {
  if (!BERNOMOR.includes(String(jenis))) return []
  return [
    ...(isTerisi(nomor) ? [] : [{ kode: 'NOMOR_DOKUMEN_WAJIB', pesan: 'Isi dahulu nomornya, lalu simpan.' }]),
    ...(isTerisi(tanggalDokumen)
      ? []
      : [{ kode: 'TANGGAL_DOKUMEN_WAJIB', pesan: 'Isi dahulu tanggal ditetapkannya, lalu simpan.' }]),
  ]
}

const isTerisi = (nilai: unknown): boolean => typeof nilai === 'string' && nilai.trim() !== ''
