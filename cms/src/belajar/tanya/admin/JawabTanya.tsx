'use client'
import { MAX_HURUF_JAWABAN } from '../../../contract/batas-belajar.ts'
import { TulisTutor } from './TulisTutor.tsx'

/** The answer to one question, or a better one. */
export function JawabTanya({ id, jawaban }: { id: string; jawaban: string | null }) {
  const isi = (
    <TulisTutor
      alamat={`/api/belajar/tanya/${id}/jawab`}
      label="Jawaban untuk peserta"
      tombol={jawaban === null ? 'Kirim jawaban' : 'Simpan perbaikan'}
      awal={jawaban ?? ''}
      maks={MAX_HURUF_JAWABAN}
    />
  )
  if (jawaban === null) return isi
  return (
    <details>
      <summary>Lihat atau perbaiki jawaban</summary>
      {isi}
    </details>
  )
}
