import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isUuid } from '../../../akses/scope.ts'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { getDb } from '../../../platform/transaction.ts'
import { listDrafKiriman } from '../../apbdes/draf-kiriman.ts'
import { type Kabupaten, listKabupatenKiriman } from '../hak.ts'
import { listHasil, listKemajuan } from '../queries.ts'
import { BATAS_KIRIMAN_MB } from '../titipan.ts'
import { DaftarKiriman } from './DaftarKiriman.tsx'
import { HasilKiriman } from './HasilKiriman.tsx'
import { KirimForm } from './KirimForm.tsx'

const TAMPIL = 20

/** /admin/kiriman-kabupaten: one export for all villages, and what became of each. */
export async function KirimanKabupaten(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/kiriman-kabupaten')
  const daftar = await listKabupatenKiriman(req)
  return (
    <HalamanAdmin {...props} judul="Kiriman kabupaten">
      {daftar.length === 0 ? (
        <p>Halaman ini untuk petugas kabupaten dan admin provinsi.</p>
      ) : (
        <Isi req={req} daftarKabupaten={daftar} dipilih={props.searchParams?.kiriman} />
      )}
    </HalamanAdmin>
  )
}

type Props = { req: PayloadRequest; daftarKabupaten: readonly Kabupaten[]; dipilih: unknown }

async function Isi({ req, daftarKabupaten, dipilih }: Props) {
  const db = await getDb(req)
  const kode = daftarKabupaten.map((kabupaten) => kabupaten.kode)
  const daftar = await listKemajuan(db, kode, TAMPIL)
  const satu = isUuid(dipilih) ? daftar.find(({ id }) => id === dipilih) : undefined
  return (
    <div className="lewu-impor">
      <p>
        Satu ZIP ekspor Siskeudes untuk seluruh kabupaten. Setiap desa mendapat drafnya sendiri, yang tetap
        menunggu persetujuan desa itu; satu desa yang bermasalah tidak menghalangi yang lain. Kiriman ulang
        menggantikan draf kiriman sebelumnya selama belum ada yang menyentuhnya.
      </p>
      {satu === undefined ? null : (
        <HasilKiriman
          kemajuan={satu}
          daftar={await listHasil(db, satu.id)}
          draf={await listDrafKiriman(db, satu.id)}
        />
      )}
      <KirimForm
        daftarKabupaten={daftarKabupaten.map(({ kode, nama }) => ({ kode, nama }))}
        tahunBerjalan={new Date().getFullYear()}
        batasMb={BATAS_KIRIMAN_MB}
      />
      <DaftarKiriman daftar={daftar} />
    </div>
  )
}
