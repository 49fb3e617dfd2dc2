import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { getEnv } from '../../../platform/env.ts'
import { findPilihanKode } from '../queries.ts'
import { KodeBelajarForm } from './KodeBelajarForm.tsx'

/** /admin/kode-belajar: a code to be printed, for who has no e-mail or lost the password. */
export async function KodeBelajar(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/kode-belajar')
  const pilihan = await findPilihanKode(req)
  return (
    <HalamanAdmin {...props} judul="Kode belajar">
      {pilihan === null ? (
        <p>Kode belajar diterbitkan operator desa, tutor, atau admin provinsi.</p>
      ) : (
        <>
          <p>
            Kode ini membuka akun peserta tanpa email, atau mengganti kata sandi peserta yang lupa. Berlaku
            sekali, dan hanya tampil di halaman ini: cetak atau salin, lalu berikan kepada orangnya sendiri.
          </p>
          <KodeBelajarForm {...pilihan} alamat={`${new URL(getEnv().LEWU_SITE_URL).origin}/belajar/kode`} />
        </>
      )}
    </HalamanAdmin>
  )
}
