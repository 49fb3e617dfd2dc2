import { LABEL_KEWAJIBAN } from '../../../contract/keterbukaan.ts'
import { formatAngka } from '../../../dasar/angka.ts'
import { toHalaman } from '../../../dasar/halaman.ts'
import { formatRupiah } from '../../../dasar/rupiah.ts'
import { formatTanggalRingkas } from '../../../dasar/tanggal.ts'
import { NavHalaman } from '../../../platform/admin/NavHalaman.tsx'
import { formatTahap } from '../aturan.ts'
import type { DaftarRadar } from '../daftar-rules.ts'

const PER_HALAMAN = 100
type Props = { daftar: DaftarRadar; tahun: number; nomor: unknown }

/** Villages of an area: who will miss a safe day within thirty days, and the sum at risk. */
export function DaftarDesaRadar({ daftar, tahun, nomor }: Props) {
  const { baris, berisiko, belumMengumumkan, tanpaTanggal } = daftar
  const halaman = toHalaman(baris, nomor, PER_HALAMAN)
  return (
    <section className="lewu-bagian">
      <h2>{toJudul(daftar)}</h2>
      <p>
        {belumMengumumkan === 0
          ? 'APBDes dan fokus Dana Desa yang sudah jatuh tempo diumumkan semua desa.'
          : `${formatAngka(belumMengumumkan)} desa belum mengumumkan APBDes atau fokus Dana Desanya, syarat yang pertama.`}
      </p>
      <p>
        {berisiko === 0n
          ? 'Tidak ada jumlah yang diketahui akan hangus.'
          : `${formatRupiah(berisiko)} akan hangus bila tahap itu tidak dilengkapi.`}
        {tanpaTanggal.length === 0
          ? ''
          : ` Tanpa tanggal resmi, jadi tidak dihitung: ${tanpaTanggal.join('; ')}.`}
      </p>
      <ul className="lewu-baris">
        {halaman.isi.map((satu) => (
          <li key={satu.slug}>
            <span>
              <a href={`/admin/radar-penyaluran?tahun=${tahun}&desa=${satu.slug}`}>{satu.nama}</a>{' '}
              <small>{satu.kode}</small>
            </span>
            <span className="lewu-angka">
              <span>
                Cair <b>{`${satu.cair} dari ${satu.tahap} tahap`}</b>
              </span>
              {satu.terancam.length === 0 ? null : (
                <span className="lewu-lewat">
                  {satu.terancam.map(({ tahap }) => formatTahap(tahap)).join('; ')}
                  {satu.batasAman === null ? '' : `; batas aman ${formatTanggalRingkas(satu.batasAman)}`}
                </span>
              )}
              {satu.belumDiumumkan.length === 0 ? null : (
                <span className="lewu-lewat">
                  Belum diumumkan: {satu.belumDiumumkan.map((kode) => LABEL_KEWAJIBAN[kode]).join(', ')}
                </span>
              )}
              {satu.berisiko === 0n ? null : (
                <span>
                  Berisiko <b>{formatRupiah(satu.berisiko)}</b>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <NavHalaman halaman={halaman} jalur="/admin/radar-penyaluran" kueri={{ tahun: String(tahun) }} />
    </section>
  )
}

/** Where no stage has a day nobody can be late, and nothing can be said of it. */
function toJudul({ terancam, bertanggal, tanpaTanggal }: DaftarRadar): string {
  if (terancam > 0) return `${formatAngka(terancam)} desa lewat batas aman dalam 30 hari atau sudah lewat`
  if (bertanggal.length === 0 && tanpaTanggal.length > 0)
    return `Belum dapat dinilai: ${formatAngka(tanpaTanggal.length)} tahap belum punya tanggal resmi`
  return 'Tidak ada desa yang lewat batas aman dalam 30 hari'
}
