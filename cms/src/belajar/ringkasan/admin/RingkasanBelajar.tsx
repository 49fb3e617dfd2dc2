import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatWaktu } from '../../../dasar/tanggal.ts'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { Pilih } from '../../../platform/admin/Pilih.tsx'
import { TabelGulir } from '../../../platform/admin/TabelGulir.tsx'
import { MIN_ORANG } from '../../percobaan/tersulit-rules.ts'
import { findRingkasan, type HasilRingkasan, LABEL_LINGKUP } from '../queries.ts'
import { CATATAN_BULAT, LABEL_MENURUT, MENURUT, toKepalaRingkasan, toTabelRingkasan } from '../rules.ts'

const KOLOM = [
  ['kursus', 'Kursus'],
  ['kabupaten', 'Kabupaten/kota'],
  ['kecamatan', 'Kecamatan'],
  ['desa', 'Desa'],
  ['jabatan', 'Jabatan'],
] as const

/** /admin/ringkasan-belajar: how far learners are, in counts by area, office or course. */
export async function RingkasanBelajar(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/ringkasan-belajar')
  const hasil = await findRingkasan(req, props.searchParams ?? {}, new Date())
  return (
    <HalamanAdmin {...props} judul="Ringkasan belajar">
      {hasil === null ? (
        <p>Halaman ini untuk tutor yang punya angkatan, petugas kabupaten, dan admin provinsi.</p>
      ) : (
        <div className="lewu-realisasi">
          <Saringan {...hasil} />
          <Tabel {...hasil} />
        </div>
      )}
    </HalamanAdmin>
  )
}

const Saringan = ({ saringan, lingkup, pilihan }: HasilRingkasan) => (
  <form className="lewu-pilihan" method="get">
    {lingkup.length < 2 ? null : (
      <label>
        Peserta
        <select name="lingkup" defaultValue={saringan.lingkup}>
          {lingkup.map((satu) => (
            <option key={satu} value={satu}>
              {LABEL_LINGKUP[satu]}
            </option>
          ))}
        </select>
      </label>
    )}
    <label>
      Menurut
      <select name="menurut" defaultValue={saringan.menurut}>
        {MENURUT.map((satu) => (
          <option key={satu} value={satu}>
            {LABEL_MENURUT[satu]}
          </option>
        ))}
      </select>
    </label>
    {KOLOM.map(([kolom, label]) => {
      const daftar = pilihan.filter((satu) => satu.kolom === kolom)
      return daftar.length === 0 ? null : (
        <Pilih key={kolom} label={label} nama={kolom} terpilih={saringan[kolom]} daftar={daftar} />
      )
    })}
    <button type="submit" className="btn btn--style-secondary btn--size-medium">
      Tampilkan
    </button>
  </form>
)

function Tabel(hasil: HasilRingkasan) {
  const { saringan, jumlah, waktu, isDibulatkan } = hasil
  const berkas = `/api/belajar/ringkasan/berkas?${new URLSearchParams(saringan)}`
  if (jumlah === null)
    return (
      <p>
        {saringan.lingkup === 'angkatan'
          ? 'Belum ada peserta untuk pilihan ini.'
          : `Untuk pilihan ini belum ada peserta, atau kurang dari ${MIN_ORANG} orang; yang sesedikit itu tidak diringkas.`}
      </p>
    )
  return (
    <section className="lewu-bagian">
      <p>
        Satu pendaftaran adalah satu orang pada satu kursus. Macet: sudah mulai, lalu lama tidak ada kabar.
        Gagal dua kali: belum pernah lulus sebuah uji sesudah dua percobaan. Nama tidak ditampilkan.
        {isDibulatkan ? ` ${CATATAN_BULAT}` : null}
      </p>
      <p>
        <a href={`${berkas}&format=csv`}>Unduh tabel ini (CSV)</a>
        {', '}
        <a href={`${berkas}&format=xlsx`}>Excel</a>
      </p>
      <TabelGulir
        label="Tabel ringkasan belajar"
        caption={`Menurut ${LABEL_MENURUT[saringan.menurut].toLowerCase()}, keadaan ${formatWaktu(waktu)}`}
        kepala={toKepalaRingkasan(saringan.menurut)}
        baris={toTabelRingkasan(hasil)}
      />
    </section>
  )
}
