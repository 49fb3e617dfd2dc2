import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { canCreate } from '../../../platform/set-desa.ts'
import { getDb } from '../../../platform/transaction.ts'
import { UsulMenunggu } from '../../usul/admin/UsulMenunggu.tsx'
import { listUsulMenunggu } from '../../usul/queries.ts'
import { listSertifikat } from '../queries.ts'
import { DaftarSertifikat } from './DaftarSertifikat.tsx'

/** /admin/sertifikat: what was issued, to be found by number, name or code, withdrawn or replaced. */
export async function Sertifikat(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/sertifikat')
  const boleh = await canCreate(req, 'ketetapan-sertifikat')
  const cari = typeof props.searchParams?.cari === 'string' ? props.searchParams.cari.slice(0, 100) : ''
  return (
    <HalamanAdmin {...props} judul="Sertifikat">
      {boleh ? (
        <>
          <UsulMenunggu daftar={await listUsulMenunggu(await getDb(req))} />
          <div className="lewu-impor">
            <form method="get">
              <label>
                Nomor, nama, atau kode
                <input name="cari" defaultValue={cari} maxLength={100} />
              </label>
              <button type="submit" className="btn btn--style-secondary btn--size-medium">
                Cari
              </button>
            </form>
          </div>
          <DaftarSertifikat daftar={await listSertifikat(await getDb(req), cari)} />
        </>
      ) : (
        <p>Sertifikat dicabut dan diganti oleh admin provinsi.</p>
      )}
    </HalamanAdmin>
  )
}
