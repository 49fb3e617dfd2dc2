import type { ServerProps } from 'payload'
import { formatUkuran } from '../../../dasar/angka.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import {
  BATAS_PAKET,
  BATAS_UKURAN,
  type BagianUkuran,
  type UkuranPelajaran as Ukuran,
} from '../batas-ukuran.ts'
import { findUkuran } from '../queries.ts'
import { calculatePaket } from '../ukuran-rules.ts'
import { UkuranKetik } from './UkuranKetik.tsx'

/** In the form of a course: how heavy each lesson and the whole is, as last saved and as it is being typed, against what it may weigh. */
export async function UkuranPelajaran({ id, payload, user }: ServerProps) {
  const daftar = await findUkuran(await createAdminReq(payload, user), id, new Date())
  if (daftar === null) return <UkuranBaru />
  const paket = calculatePaket(daftar)
  return (
    <section className="lewu-posisi" aria-label="Ukuran pelajaran">
      <p>
        Ukuran tiap pelajaran seperti tersimpan. Batasnya {formatUkuran(BATAS_UKURAN.teks)} untuk teks dan{' '}
        {formatUkuran(BATAS_UKURAN.gambar)} untuk semua gambarnya, agar terbuka cepat di sinyal lemah.
      </p>
      <ul>
        {daftar.map((satu) => (
          <li key={satu.judul} className={satu.lewat.length > 0 ? 'lewu-kembali' : undefined}>
            {satu.judul}: {formatBagian(satu)}
            {satu.lewat.length === 0 ? null : ` – ${satu.lewat.map((bagian) => SARAN[bagian]).join('; ')}`}
          </li>
        ))}
      </ul>
      <UkuranKetik tersimpan={daftar} />
      <p className={paket > BATAS_PAKET ? 'lewu-kembali' : undefined}>
        Untuk dibaca tanpa sinyal, tanpa suara dan video: kira-kira {formatUkuran(paket)} dari{' '}
        {formatUkuran(BATAS_PAKET)}
        {paket > BATAS_PAKET ? ' – terlalu berat, kecilkan gambarnya atau bagi menjadi dua kursus' : ''}.
      </p>
    </section>
  )
}

/** Before the first save, and while the course is not whole yet: as it is typed. */
const UkuranBaru = () => (
  <section className="lewu-posisi" aria-label="Ukuran pelajaran">
    <p>
      Ukuran tiap pelajaran selagi diketik. Batasnya {formatUkuran(BATAS_UKURAN.teks)} untuk teks dan{' '}
      {formatUkuran(BATAS_UKURAN.gambar)} untuk semua gambarnya, agar terbuka cepat di sinyal lemah.
    </p>
    <UkuranKetik tersimpan={TANPA} />
  </section>
)
const TANPA: Ukuran[] = []

const NAMA: Readonly<Record<BagianUkuran, string>> = {
  teks: '',
  gambar: 'gambar ',
  suara: 'suara ',
  video: 'video ',
  berkas: 'berkas ',
}
const toSaran = (bagian: BagianUkuran, saran: string): string =>
  `${bagian} terlalu berat, paling banyak ${formatUkuran(BATAS_UKURAN[bagian])}: ${saran}`
const SARAN: Readonly<Record<BagianUkuran, string>> = {
  teks: toSaran('teks', 'bagi menjadi dua pelajaran'),
  gambar: toSaran('gambar', 'kecilkan gambarnya'),
  suara: toSaran('suara', 'simpan mono 24 kbit/detik, atau pendekkan'),
  video: toSaran('video', 'simpan 240p, atau pendekkan'),
  berkas: toSaran('berkas', 'kecilkan PDF-nya'),
}

const formatBagian = ({ ukuran }: Ukuran): string =>
  (Object.keys(NAMA) as BagianUkuran[])
    .filter((bagian) => bagian === 'teks' || ukuran[bagian] > 0)
    .map((bagian) => `${NAMA[bagian]}${formatUkuran(ukuran[bagian])}`)
    .join(', ')
