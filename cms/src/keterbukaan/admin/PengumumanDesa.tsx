import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { HalamanAdmin } from '../../platform/admin/HalamanAdmin.tsx'
import { getPengumumanAnggaran } from '../queries.ts'
import { DaftarDesaTerlambat } from './DaftarDesaTerlambat.tsx'
import { DaftarTugas } from './DaftarTugas.tsx'

/** /admin/pengumuman-anggaran: all that one's own villages still have to announce, and which villages of an area are late. */
export async function PengumumanDesa(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/pengumuman-anggaran')
  const isi = await getPengumumanAnggaran(req, new Date())
  return (
    <HalamanAdmin {...props} judul="Pengumuman anggaran">
      <div className="lewu-realisasi">
        {isi === null ? <p>Halaman ini untuk petugas desa dan pembinanya.</p> : null}
        {isi?.bolehMencatat === true ? (
          <section className="lewu-bagian">
            <h2>Yang belum diumumkan desa Anda</h2>
            {isi.tugas.length === 0 ? <p>Semua yang sudah waktunya telah diumumkan.</p> : null}
            <DaftarTugas tugas={isi.tugas} />
            <a href="/admin/collections/bukti-pengumuman/create">Catat pengumuman atau alasannya</a>
          </section>
        ) : null}
        {isi === null || isi.desaTerlambat === null ? null : (
          <DaftarDesaTerlambat daftar={isi.desaTerlambat} alamat={props.searchParams ?? {}} />
        )}
      </div>
    </HalamanAdmin>
  )
}
