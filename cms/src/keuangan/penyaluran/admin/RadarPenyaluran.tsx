import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { findPelajari } from '../../../belajar/index.ts'
import { pickTahunAnggaran } from '../../../dasar/tahun-anggaran.ts'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { TautanPelajari } from '../../../platform/admin/TautanPelajari.tsx'
import { getEnv } from '../../../platform/env.ts'
import { getDb } from '../../../platform/transaction.ts'
import { getRadar, listKabupatenAdd } from '../layar-queries.ts'
import { DaftarDesaRadar } from './DaftarDesaRadar.tsx'
import { IsianAdd } from './IsianAdd.tsx'
import { RadarSatuDesa } from './RadarSatuDesa.tsx'

/** /admin/radar-penyaluran: what a stage still needs, by when, and who acts next; villages at risk for those above them. */
export async function RadarPenyaluran(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/radar-penyaluran')
  const { tahun, desa, halaman } = props.searchParams ?? {}
  const { tahun: dipilih, kabar } = pickTahunAnggaran(tahun, new Date())
  return (
    <HalamanAdmin {...props} judul={`Radar penyaluran ${dipilih}`}>
      <TautanPelajari tautan={await findPelajari(await getDb(req), 'penyerahan')} />
      <div className="lewu-realisasi">
        <p>
          Dihitung dari catatan di portal ini. Portal tidak menyatakan berkas lengkap atau uang cair: itu kata
          petugas kabupaten. Aturan dan kepastiannya tertulis di tiap baris.
        </p>
        <form method="get" className="lewu-pilihan">
          {typeof desa === 'string' ? <input type="hidden" name="desa" value={desa} /> : null}
          <label>
            Tahun anggaran <input name="tahun" type="number" min={2015} max={2099} defaultValue={dipilih} />
          </label>
          <button type="submit" className="btn btn--style-secondary btn--size-medium">
            Lihat
          </button>
        </form>
        {kabar === null ? null : <p role="alert">{kabar}</p>}
        <Isi req={req} tahun={dipilih} slug={typeof desa === 'string' ? desa : null} nomor={halaman} />
      </div>
    </HalamanAdmin>
  )
}

type PropsIsi = { req: PayloadRequest; tahun: number; slug: string | null; nomor: unknown }

async function Isi({ req, tahun, slug, nomor }: PropsIsi) {
  const radar = await getRadar(req, { tahun, slug, now: new Date() })
  switch (radar.jenis) {
    case 'kosong':
      return <p>Halaman ini untuk petugas desa dan pembinanya.</p>
    case 'desa':
      return (
        <>
          {slug === null ? null : <a href={`/admin/radar-penyaluran?tahun=${tahun}`}>Semua desa</a>}
          {slug === null || slug === radar.isi.desa.slug ? null : <DesaTakAda slug={slug} />}
          <RadarSatuDesa radar={radar.isi} tahun={tahun} situs={getEnv().LEWU_SITE_URL} />
        </>
      )
    case 'daftar':
      return (
        <>
          {slug === null ? null : <DesaTakAda slug={slug} />}
          <DaftarDesaRadar daftar={radar.isi} tahun={tahun} nomor={nomor} />
          <IsianAdd daftarKabupaten={await listKabupatenAdd(req, tahun)} tahun={tahun} />
        </>
      )
  }
}

const DesaTakAda = ({ slug }: { slug: string }) => (
  <p role="alert">Desa "{slug.slice(0, 60)}" tidak ada di wilayah Anda. Yang tampil wilayah Anda.</p>
)
