import { formatRupiah, toSen } from '../../../dasar/rupiah.ts'
import { KepalaTabel } from '../../../platform/admin/KepalaTabel.tsx'
import { KodePemeriksaan } from '../../apbdes/admin/KodePemeriksaan.tsx'
import type { Angka, HasilDesa } from '../laporan-rules.ts'
import type { Kemajuan } from '../queries.ts'
import { formatAnggaran, formatHasil } from './DaftarKiriman.tsx'
import { KemajuanKiriman } from './KemajuanKiriman.tsx'

const LABEL_KEADAAN = { siap: 'Siap', peringatan: 'Dengan catatan', ditolak: 'Ditolak' } as const
/** What asks for work comes first. */
const URUTAN = ['ditolak', 'peringatan', 'siap'] as const

type Props = { kemajuan: Kemajuan; daftar: readonly HasilDesa[] }

/** One delivery: how far it is, and village by village what came of it. */
export function HasilKiriman({ kemajuan, daftar }: Props) {
  const { id, namaKabupaten, namaBerkas, desa, selesai } = kemajuan
  return (
    <section className="lewu-laporan" aria-labelledby="hasil-kiriman">
      <h2 id="hasil-kiriman">
        {namaBerkas}: {formatAnggaran(kemajuan)}, {namaKabupaten}
      </h2>
      {selesai < desa ? <KemajuanKiriman id={id} awal={{ desa, selesai }} /> : null}
      <p>{formatHasil(kemajuan)}.</p>
      <p>
        <a href={`/api/apbdes/kiriman/${id}/laporan`}>Unduh laporan semua desa (CSV)</a>
      </p>
      {daftar.length === 0 ? null : <TabelHasil daftar={daftar} />}
    </section>
  )
}

function TabelHasil({ daftar }: { daftar: readonly HasilDesa[] }) {
  const terurut = URUTAN.flatMap((keadaan) => daftar.filter((satu) => satu.keadaan === keadaan))
  return (
    <div className="lewu-gulir">
      <table className="lewu-kolom">
        <caption>Hasil setiap desa</caption>
        <KepalaTabel kolom={['Desa', 'Hasil', 'Pendapatan', 'Belanja', 'Yang perlu diperhatikan']} />
        <tbody>
          {terurut.map((satu) => (
            <BarisHasil key={satu.desa} {...satu} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function BarisHasil({ desa, nama, keadaan, alasan, pendapatan, belanja, dokumen }: HasilDesa) {
  const sebutan = desa === '' ? 'Tanpa desa' : `${desa} ${nama}`.trim()
  return (
    <tr>
      <th scope="row">
        {dokumen === null ? sebutan : <a href={`/admin/collections/apbdes/${dokumen}`}>{sebutan}</a>}
      </th>
      <td className="lewu-rupiah">{LABEL_KEADAAN[keadaan]}</td>
      <td className="lewu-rupiah">{formatJumlah(pendapatan)}</td>
      <td className="lewu-rupiah">{formatJumlah(belanja)}</td>
      <td>
        {alasan.map(({ kode, pesan }) => (
          <p key={`${kode} ${pesan}`}>
            {pesan} <KodePemeriksaan kode={kode} />
          </p>
        ))}
      </td>
    </tr>
  )
}

const formatJumlah = (jumlah: Angka | null): string =>
  jumlah === null ? '' : formatRupiah(toSen(jumlah.anggaran))
