import { formatAngka } from '../../dasar/angka.ts'
import { toHalaman } from '../../dasar/halaman.ts'
import { formatTanggalRingkas } from '../../dasar/tanggal.ts'
import { NavHalaman } from '../../platform/admin/NavHalaman.tsx'
import {
  type DesaTerlambat,
  formatNamaSlot,
  formatSlot,
  listPilihan,
  listTersaring,
  type PilihanSaringan,
  parseSaringan,
} from '../terlambat-rules.ts'

const PER_HALAMAN = 100
const JALUR = '/admin/pengumuman-anggaran'

type Props = { daftar: readonly DesaTerlambat[]; alamat: Readonly<Record<string, unknown>> }

/** Villages of an area that are late beyond the days of grace, by duty and place, and as a file. */
export function DaftarDesaTerlambat({ daftar, alamat }: Props) {
  const saringan = parseSaringan(alamat)
  const tersaring = listTersaring(daftar, saringan)
  const halaman = toHalaman(tersaring, alamat.halaman, PER_HALAMAN)
  const kueri = {
    ...(saringan.slot === null ? {} : { kewajiban: formatSlot(saringan.slot) }),
    ...(saringan.kabupaten === null ? {} : { kabupaten: saringan.kabupaten }),
    ...(saringan.kecamatan === null ? {} : { kecamatan: saringan.kecamatan }),
  }
  const pilihan = listPilihan(daftar, saringan)
  return (
    <section className="lewu-bagian">
      <h2>Desa terlambat mengumumkan: {formatAngka(tersaring.length)}</h2>
      <p>
        Dihitung dari yang terbit di portal ini dan yang dicatat desa, sesudah masa tenggang. Yang jatuh
        temponya lebih dari setahun lalu tidak disebut lagi.
      </p>
      <form method="get" className="lewu-pilihan">
        <Pilih nama="kewajiban" label="Kewajiban" semua="Semua" daftar={pilihan.slot} isi={kueri.kewajiban} />
        {pilihan.kabupaten.length < 2 ? null : (
          <Pilih
            nama="kabupaten"
            label="Kabupaten"
            semua="Semua"
            daftar={pilihan.kabupaten}
            isi={kueri.kabupaten}
          />
        )}
        <Pilih
          nama="kecamatan"
          label="Kecamatan"
          semua="Semua"
          daftar={pilihan.kecamatan}
          isi={kueri.kecamatan}
        />
        <button type="submit" className="btn btn--style-secondary btn--size-medium">
          Saring
        </button>
      </form>
      {tersaring.length === 0 ? (
        <p>Tidak ada desa yang terlambat.</p>
      ) : (
        <p>
          <a href={`/api/bukti-pengumuman/terlambat?${new URLSearchParams(kueri)}`}>Unduh daftar ini (CSV)</a>
        </p>
      )}
      <ul className="lewu-baris">
        {halaman.isi.map((desa) => (
          <Baris key={desa.id} {...desa} />
        ))}
      </ul>
      <NavHalaman halaman={halaman} jalur={JALUR} kueri={kueri} />
    </section>
  )
}

function Baris({ id, nama, kecamatan, tugas }: DesaTerlambat) {
  return (
    <li>
      <span>
        <a href={`/admin/collections/bukti-pengumuman?where[desa][equals]=${id}`}>{nama}</a>{' '}
        <small>{kecamatan}</small>
      </span>
      <span className="lewu-angka">
        {tugas.map((satu) => (
          <span key={formatSlot(satu)} className="lewu-lewat">
            {formatNamaSlot(satu)}, sejak {formatTanggalRingkas(satu.tenggat)}
            {satu.alasan === null ? '. Desa belum menyebut alasan.' : `. Alasan desa: ${satu.alasan}`}
          </span>
        ))}
      </span>
    </li>
  )
}

type PropsPilih = {
  nama: string
  label: string
  semua: string
  daftar: readonly PilihanSaringan[]
  isi: string | undefined
}

function Pilih({ nama, label, semua, daftar, isi = '' }: PropsPilih) {
  return (
    <label>
      {label}{' '}
      <select name={nama} defaultValue={isi}>
        <option value="">{semua}</option>
        {daftar.map((satu) => (
          <option key={satu.nilai} value={satu.nilai}>
            {satu.nama} ({formatAngka(satu.desa)} desa)
          </option>
        ))}
      </select>
    </label>
  )
}
