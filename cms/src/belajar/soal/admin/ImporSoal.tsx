import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { listKursusPilihan } from '../queries.ts'
import { ImporSoalForm } from './ImporSoalForm.tsx'
import { PenjelasanFormat } from './PenjelasanFormat.tsx'

/** /admin/impor-soal: rehearsal first, then the import; and the bank as a file. */
export async function ImporSoal(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/impor-soal')
  const { daftar, bolehMenulis } = await listKursusPilihan(req)
  return (
    <HalamanAdmin {...props} judul="Impor dan ekspor soal">
      {daftar.length === 0 ? (
        <p>
          Belum ada kursus yang dapat Anda buka. Buat kursusnya dahulu, atau mintalah peran penulis kursus.
        </p>
      ) : (
        <>
          <p>
            Berkas diperiksa dahulu tanpa menyimpan apa pun. Anda melihat hasilnya soal demi soal, lalu
            memutuskan menyimpannya sebagai draf.
          </p>
          <PenjelasanFormat />
          <ImporSoalForm daftarKursus={daftar} bolehMenulis={bolehMenulis} />
        </>
      )}
    </HalamanAdmin>
  )
}
