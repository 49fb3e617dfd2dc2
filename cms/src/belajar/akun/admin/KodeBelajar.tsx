import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { Pilih } from '../../../platform/admin/Pilih.tsx'
import { getEnv } from '../../../platform/env.ts'
import { findPilihanKode, type PilihanKode } from '../queries.ts'
import { KodeBelajarForm } from './KodeBelajarForm.tsx'

/**
 * /admin/kode-belajar: codes to be printed, for who has no e-mail or lost the password; with `kabupaten=<kode>` its villages
 * are to choose from, for who helps the whole province.
 */
export async function KodeBelajar(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/kode-belajar')
  const pilihan = await findPilihanKode(req, props.searchParams?.kabupaten)
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
          {pilihan.kabupaten === null ? null : <PilihKabupaten {...pilihan.kabupaten} />}
          <KodeBelajarForm {...pilihan} alamat={`${new URL(getEnv().LEWU_SITE_URL).origin}/belajar/kode`} />
        </>
      )}
    </HalamanAdmin>
  )
}

/** A plain form: what is chosen stands in the address. */
function PilihKabupaten({ daftar, terpilih }: NonNullable<PilihanKode['kabupaten']>) {
  return (
    <form className="lewu-pilihan" method="get">
      <Pilih
        label="Kabupaten peserta"
        nama="kabupaten"
        kosong="Pilih kabupaten"
        terpilih={terpilih}
        daftar={daftar}
      />
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        Tampilkan desanya
      </button>
    </form>
  )
}
