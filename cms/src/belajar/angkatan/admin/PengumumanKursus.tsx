import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { findHakUmumkan, listPengumumanKursus } from '../pengumuman-kursus.ts'
import { DaftarPengumuman } from './DaftarPengumuman.tsx'
import { TulisPengumumanKursus } from './TulisPengumumanKursus.tsx'

/** /admin/pengumuman-kursus: what is announced to everybody who takes a course, in the person's area. */
export async function PengumumanKursus(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/pengumuman-kursus')
  const { wilayah, kursus } = await findHakUmumkan(req)
  const daftar = await listPengumumanKursus(req)
  return (
    <HalamanAdmin {...props} judul="Pengumuman peserta kursus">
      {wilayah.length === 0 ? (
        <p>Pengumuman kepada semua peserta kursus ditulis petugas kabupaten dan admin provinsi.</p>
      ) : (
        <section className="lewu-impor">
          <p>
            Pengumuman tampil di halaman belajar semua peserta kursus itu di wilayah yang dipilih, dan terbawa
            ke HP mereka saat bertemu sinyal. Yang dari provinsi sampai juga kepada peserta yang tidak
            menyebut desa.
          </p>
          <TulisPengumumanKursus wilayah={wilayah} kursus={kursus} />
          <h2>Yang masih tampil</h2>
          {daftar.length === 0 ? (
            <p>Belum ada.</p>
          ) : (
            <DaftarPengumuman daftar={daftar} jalur="pengumuman-kursus" />
          )}
        </section>
      )}
    </HalamanAdmin>
  )
}
