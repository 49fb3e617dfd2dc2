import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { findPelajari } from '../../../../belajar/index.ts'
import { HalamanAdmin } from '../../../../platform/admin/HalamanAdmin.tsx'
import { TautanPelajari } from '../../../../platform/admin/TautanPelajari.tsx'
import { getDb } from '../../../../platform/transaction.ts'
import { formatJudul } from '../../fase.ts'
import { getLembar } from '../queries.ts'
import { LembarIsian } from './LembarIsian.tsx'

/** /admin/isi-apbdes?id=…: the lines of a draft as a sheet. */
export async function Lembar(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const id = typeof props.searchParams?.id === 'string' ? props.searchParams.id : ''
  if (req.user === null) redirect(`/masuk?tujuan=${encodeURIComponent(`/admin/isi-apbdes?id=${id}`)}`)
  const lembar = await getLembar(req, id)
  if (lembar === null)
    return (
      <HalamanAdmin {...props} judul="Isi baris APBDes">
        <p role="alert">
          APBDes ini tidak dapat diisi: tidak ada, bukan milik desa Anda, atau sudah diajukan. Buka dari{' '}
          <a href="/admin/collections/apbdes">daftar APBDes</a>.
        </p>
      </HalamanAdmin>
    )
  const { draf, acuan, konteks, daftarSel, sidik, contoh } = lembar
  const { tahun, fase } = draf
  return (
    <HalamanAdmin {...props} judul={`Isi baris ${formatJudul({ tahun, fase, ke: null })}`}>
      <TautanPelajari tautan={await findPelajari(await getDb(req), 'apbdes')} />
      <p>
        <a href={`/admin/collections/apbdes/${draf.id}`}>Kembali ke dokumennya</a>
      </p>
      <LembarIsian
        id={draf.id}
        acuan={acuan}
        konteks={konteks}
        pengguna={String(req.user.id)}
        daftarSel={daftarSel}
        sidik={sidik}
        contoh={contoh}
      />
    </HalamanAdmin>
  )
}
