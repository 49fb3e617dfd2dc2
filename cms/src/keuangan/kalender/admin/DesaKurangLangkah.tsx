import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { toTanggal } from '../../../dasar/tanggal.ts'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { toLangkahMilik } from '../layar-rules.ts'
import { getKalenderWilayah, type KalenderWilayah, listKalender } from '../queries.ts'
import { DaftarDesaKurang, PilihanLangkah } from './DaftarDesaKurang.tsx'
import { DaftarLangkahDesa } from './DaftarLangkahDesa.tsx'
import { RingkasanWilayah } from './RingkasanWilayah.tsx'

type Alamat = NonNullable<AdminViewServerProps['searchParams']>
const TAMPIL_EVALUASI = 200

/** /admin/kalender-anggaran: all steps of one's own villages, or which villages of an area lack one step of a budget year. */
export async function DesaKurangLangkah(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/kalender-anggaran')
  const [now, alamat] = [new Date(), props.searchParams ?? {}]
  const milik = await listKalender(req, now)
  const wilayah = await getKalenderWilayah(req, now)
  return (
    <HalamanAdmin {...props} judul="Kalender anggaran desa">
      <div className="lewu-realisasi">
        {milik.length === 0 ? null : (
          <DaftarLangkahDesa
            daftar={milik.flatMap(toLangkahMilik)}
            alamat={alamat}
            hariIni={toTanggal(now)}
            isBanyakDesa={milik.length > 1}
          />
        )}
        {wilayah === null ? null : <Wilayah wilayah={wilayah} alamat={alamat} hariIni={toTanggal(now)} />}
        {milik.length === 0 && wilayah === null ? (
          <p>Halaman ini untuk petugas desa dan pembinanya.</p>
        ) : null}
      </div>
    </HalamanAdmin>
  )
}

type Props = { wilayah: KalenderWilayah; alamat: Alamat; hariIni: string }

function Wilayah({ wilayah, alamat: { langkah, tahun, halaman }, hariIni }: Props) {
  const dipilih = wilayah.langkah.find((satu) => satu.kode === langkah && satu.tahun === Number(tahun))
  if (dipilih === undefined)
    return (
      <div className="lewu-beranda">
        <RingkasanWilayah wilayah={wilayah} hariIni={hariIni} tampilEvaluasi={TAMPIL_EVALUASI} />
      </div>
    )
  return (
    <>
      <PilihanLangkah daftar={wilayah.langkah} />
      <DaftarDesaKurang wilayah={wilayah} dipilih={dipilih} nomor={halaman} />
    </>
  )
}
