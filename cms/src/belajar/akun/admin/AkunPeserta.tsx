import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { canKelolaPeserta } from '../gabung-operations.ts'
import { listPermintaanNama } from '../nama-operations.ts'
import { AkunPesertaForm } from './AkunPesertaForm.tsx'
import { PermintaanNama } from './PermintaanNama.tsx'

/** /admin/akun-peserta: names that learners ask to have put right, two accounts of one person are joined, and one whose owner asks for it on paper is erased. */
export async function AkunPeserta(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/akun-peserta')
  return (
    <HalamanAdmin {...props} judul="Akun peserta">
      {(await canKelolaPeserta(req)) ? (
        <>
          <p>
            Periksa dahulu orangnya dan suratnya. Yang digabung atau dihapus tidak dapat dikembalikan;
            sertifikat yang sudah terbit tetap dapat diperiksa orang dengan kodenya.
          </p>
          <section className="lewu-bagian">
            <h2>Permintaan membetulkan nama</h2>
            <PermintaanNama daftar={await listPermintaanNama(req)} />
          </section>
          <section className="lewu-bagian">
            <h2>Gabungkan dua akun milik satu orang</h2>
            <AkunPesertaForm jenis="gabung" />
          </section>
          <section className="lewu-bagian">
            <h2>Hapus akun atas permintaan pemiliknya</h2>
            <AkunPesertaForm jenis="hapus" />
          </section>
        </>
      ) : (
        <p>Akun peserta dikelola admin provinsi.</p>
      )}
    </HalamanAdmin>
  )
}
