'use client'
import { MAX_HURUF_JAWABAN } from '../../../contract/batas-belajar.ts'
import { TulisTutor } from './TulisTutor.tsx'

type Props = { id: string; jawaban: string | null; dijawab: string | null }

/** The answer to one question, or a better one. */
export function JawabTanya({ id, jawaban, dijawab }: Props) {
  const isi = (
    <TulisTutor
      alamat={`/api/belajar/tanya/${id}/jawab`}
      label="Jawaban untuk peserta"
      tombol={jawaban === null ? 'Kirim jawaban' : 'Simpan perbaikan'}
      awal={jawaban ?? ''}
      maks={MAX_HURUF_JAWABAN}
      serta={{ sebelum: dijawab }}
      // Only a courtesy to colleagues: without it the answer is sent all the same.
      onMulai={() => void fetch(`/api/belajar/tanya/${id}/garap`, { method: 'POST' }).catch(() => null)}
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
