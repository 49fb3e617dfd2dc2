import { formatAngka } from '../../../dasar/angka.ts'
import { formatRupiah } from '../../../dasar/rupiah.ts'
import { formatTanggalRingkas } from '../../../dasar/tanggal.ts'
import type { DaftarRadar } from '../daftar-rules.ts'

const TAMPIL = 200

/** Villages of an area: who will miss a safe day within thirty days, and the sum at risk. */
export function DaftarDesaRadar({ daftar, tahun }: { daftar: DaftarRadar; tahun: number }) {
  const { baris, terancam, berisiko } = daftar
  return (
    <section className="lewu-bagian">
      <h2>
        {terancam === 0
          ? 'Tidak ada desa yang lewat batas aman dalam 30 hari'
          : `${formatAngka(terancam)} desa lewat batas aman dalam 30 hari atau sudah lewat`}
      </h2>
      <p>
        {berisiko === 0n
          ? 'Tidak ada jumlah yang diketahui akan hangus. Tahap tanpa tanggal resmi tidak dihitung.'
          : `${formatRupiah(berisiko)} akan hangus bila tahap itu tidak dilengkapi.`}
      </p>
      <ul className="lewu-baris">
        {baris.slice(0, TAMPIL).map((satu) => (
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
                  {satu.terancam.map(({ tahap }) => tahap.kode).join(', ')}
                  {satu.batasAman === null ? '' : `, batas aman ${formatTanggalRingkas(satu.batasAman)}`}
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
      {baris.length > TAMPIL ? <p>Dan {formatAngka(baris.length - TAMPIL)} desa lagi.</p> : null}
    </section>
  )
}
