import { formatAngka } from '../../../dasar/angka.ts'
import { toHalaman } from '../../../dasar/halaman.ts'
import { NavHalaman } from '../../../platform/admin/NavHalaman.tsx'
import { formatBatas } from '../kalender-rules.ts'
import type { KalenderWilayah } from '../queries.ts'
import { getAlamatKalender, getAlamatLangkah } from '../tempat-rules.ts'
import { type LangkahWilayah, listDesaKurang } from '../wilayah-rules.ts'

const PER_HALAMAN = 100

/** The steps of an area, each the way to the villages that lack it. */
export function PilihanLangkah({ daftar }: { daftar: readonly LangkahWilayah[] }) {
  if (daftar.length === 0) return <p>Tidak ada langkah yang dekat atau terlewat di wilayah Anda.</p>
  return (
    <ul>
      {daftar.map((satu) => (
        <li key={`${satu.kode}-${satu.tahun}`}>
          <a href={getAlamatKalender(satu)}>
            {satu.nama}, tahun anggaran {satu.tahun}
          </a>
          : {formatAngka(satu.lewat)} terlewat, {formatAngka(satu.dekat)} masih punya waktu
        </li>
      ))}
    </ul>
  )
}

type Props = { wilayah: KalenderWilayah; dipilih: LangkahWilayah; nomor: unknown }

/** Which villages of an area lack one step. */
export function DaftarDesaKurang({ wilayah, dipilih, nomor }: Props) {
  const { kode, nama, tahun, dasar } = dipilih
  const daftar = listDesaKurang(wilayah.daftarDesa, dipilih)
  const halaman = toHalaman(daftar, nomor, PER_HALAMAN)
  return (
    <section className="lewu-bagian">
      <h2>
        {nama}, tahun anggaran {tahun}: {formatAngka(daftar.length)} dari{' '}
        {formatAngka(wilayah.daftarDesa.length)} desa belum
      </h2>
      <p>
        Dasarnya: {dasar}. Yang dihitung desa yang sudah bergabung, dari catatannya di portal ini; yang
        dikerjakan di luar portal dan tidak ditandai tampak belum.
      </p>
      <ul className="lewu-baris">
        {halaman.isi.map((satu) => (
          <li key={satu.id}>
            <span>
              <a href={getAlamatLangkah(dipilih, satu.id)}>{satu.desa}</a> <small>{satu.kecamatan}</small>
            </span>
            <span className={satu.hari > 0 ? 'lewu-lewat' : undefined}>{formatBatas(satu)}</span>
          </li>
        ))}
      </ul>
      <NavHalaman
        halaman={halaman}
        jalur="/admin/kalender-anggaran"
        kueri={{ langkah: kode, tahun: String(tahun) }}
      />
    </section>
  )
}
