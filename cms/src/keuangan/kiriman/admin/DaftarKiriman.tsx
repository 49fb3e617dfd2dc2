import { formatAngka } from '../../../dasar/angka.ts'
import { formatTanggal, formatWaktu } from '../../../dasar/tanggal.ts'
import { KepalaTabel } from '../../../platform/admin/KepalaTabel.tsx'
import { LABEL_FASE } from '../../apbdes/fase.ts'
import type { Kemajuan } from '../queries.ts'

/** The latest deliveries of the own area. */
export function DaftarKiriman({ daftar }: { daftar: readonly Kemajuan[] }) {
  if (daftar.length === 0) return <p>Belum ada kiriman.</p>
  return (
    <div className="lewu-laporan lewu-gulir">
      <table className="lewu-kolom">
        <caption>Kiriman terakhir</caption>
        <KepalaTabel kolom={['Dikirim', 'Anggaran', 'Berkas', 'Oleh', 'Hasil']} />
        <tbody>
          {daftar.map((kiriman) => (
            <tr key={kiriman.id}>
              <th scope="row">
                <a href={`/admin/kiriman-kabupaten?kiriman=${kiriman.id}`}>
                  {formatWaktu(new Date(kiriman.waktu))}
                </a>
              </th>
              <td>
                {formatAnggaran(kiriman)}, {kiriman.namaKabupaten}
              </td>
              <td>{kiriman.namaBerkas}</td>
              <td>{kiriman.oleh ?? 'baris perintah di server'}</td>
              <td>{formatHasil(kiriman)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export const formatAnggaran = ({ fase, tahun, sampai }: Kemajuan): string =>
  `${LABEL_FASE[fase]} ${tahun}${sampai === null ? '' : ` sampai ${formatTanggal(sampai)}`}`

export function formatHasil({ desa, selesai, siap, peringatan, ditolak }: Kemajuan): string {
  const hasil = `${formatAngka(siap)} siap, ${formatAngka(peringatan)} dengan catatan, ${formatAngka(ditolak)} ditolak`
  return selesai === desa ? hasil : `${formatAngka(selesai)} dari ${formatAngka(desa)} desa; ${hasil}`
}
