import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { findPelajari } from '../../../belajar/index.ts'
import { formatRupiah } from '../../../dasar/rupiah.ts'
import { pickTahunAnggaran } from '../../../dasar/tahun-anggaran.ts'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { TautanPelajari } from '../../../platform/admin/TautanPelajari.tsx'
import { getDb } from '../../../platform/transaction.ts'
import { getLayar, type Layar, listDesaLayar } from '../layar-queries.ts'
import { BagianAnggaran } from './BagianAnggaran.tsx'

/** /admin/realisasi-anggaran: planned, used and left of each activity, and the way to record more. */
export async function RealisasiAnggaran(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/realisasi-anggaran')
  const { tahun, desa, kegiatan } = props.searchParams ?? {}
  const { tahun: dipilih, kabar } = pickTahunAnggaran(tahun, new Date())
  return (
    <HalamanAdmin {...props} judul={`Realisasi anggaran ${dipilih}`}>
      <TautanPelajari tautan={await findPelajari(await getDb(req), 'realisasi')} />
      {kabar === null ? null : <p role="alert">{kabar}</p>}
      <Isi req={req} tahun={dipilih} slug={desa} terbuka={String(kegiatan ?? '')} />
    </HalamanAdmin>
  )
}

type Props = { req: PayloadRequest; tahun: number; slug: unknown; terbuka: string }

async function Isi({ req, tahun, slug, terbuka }: Props) {
  const daftar = await listDesaLayar(req)
  const desa = daftar.find((satu) => satu.slug === slug) ?? (daftar.length === 1 ? daftar[0] : undefined)
  return (
    <div className="lewu-realisasi">
      <form method="get" className="lewu-pilihan">
        {daftar.length < 2 ? null : (
          <label>
            Desa{' '}
            <select name="desa" defaultValue={desa?.slug ?? ''} required>
              <option value="">Pilih desa</option>
              {daftar.map((satu) => (
                <option key={satu.id} value={satu.slug}>
                  {satu.nama}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          Tahun anggaran <input name="tahun" type="number" min={2015} max={2099} defaultValue={tahun} />
        </label>
        <button type="submit" className="btn btn--style-secondary btn--size-medium">
          Lihat
        </button>
      </form>
      {desa === undefined ? (
        <p>{toAjakan(daftar.length, slug)}</p>
      ) : (
        <IsiDesa layar={await getLayar(req, desa, tahun)} terbuka={terbuka} />
      )}
    </div>
  )
}

function toAjakan(jumlahDesa: number, slug: unknown): string {
  if (jumlahDesa === 0) return 'Halaman ini untuk petugas desa dan pembinanya.'
  return slug === undefined || slug === ''
    ? 'Pilih satu desa.'
    : 'Desa itu tidak ada di wilayah Anda. Pilih satu desa.'
}

function IsiDesa({ layar, terbuka }: { layar: Layar; terbuka: string }) {
  const { kalimat, halangan, isHanyaTanda, laporan, bagian, canCatat, tahun, desa, susunanKode } = layar
  const konteks = {
    desa: desa.id,
    tahun,
    susunanKode,
    canCatat: canCatat && halangan === null,
    canTandai: canCatat && halangan !== null && isHanyaTanda,
  }
  return (
    <>
      <p>{halangan ?? kalimat}</p>
      {halangan !== null && bagian.length > 0 ? <p>{kalimat}</p> : null}
      {laporan === null ? null : (
        <p>
          Belanja menurut berkas atau laporan itu <strong>{formatRupiah(laporan.belanja)}</strong>, seperti di
          bawah ini; menurut catatan yang disetujui <strong>{formatRupiah(laporan.tercatat)}</strong>.
        </p>
      )}
      {bagian.map((satu) => (
        <BagianAnggaran key={satu.kode} bagian={satu} terbuka={terbuka} konteks={konteks} />
      ))}
    </>
  )
}
