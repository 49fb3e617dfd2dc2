import { formatRupiah, toSen } from '../../../dasar/rupiah.ts'
import { KepalaTabel } from '../../../platform/admin/KepalaTabel.tsx'
import { KodePemeriksaan } from '../../apbdes/admin/KodePemeriksaan.tsx'
import type { DrafKiriman } from '../../apbdes/draf-kiriman.ts'
import type { Angka, HasilDesa } from '../laporan-rules.ts'
import type { Kemajuan } from '../queries.ts'
import { BatalKiriman } from './BatalKiriman.tsx'
import { formatAnggaran, formatHasil } from './DaftarKiriman.tsx'
import { KemajuanKiriman } from './KemajuanKiriman.tsx'

const LABEL_KEADAAN = { siap: 'Siap', peringatan: 'Dengan catatan', ditolak: 'Ditolak' } as const
const DIBATALKAN = 'Dibatalkan'
/** What asks for work comes first. */
const URUTAN = ['ditolak', 'peringatan', 'siap'] as const

/** `draf`: what stands of it. */
type Props = { kemajuan: Kemajuan; daftar: readonly HasilDesa[]; draf: readonly DrafKiriman[] }

/** One delivery: how far it is, and village by village what came of it. */
export function HasilKiriman({ kemajuan, daftar, draf }: Props) {
  const { id, namaKabupaten, namaBerkas, desa, selesai } = kemajuan
  const utuh = draf.filter(({ isUtuh }) => isUtuh).length
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
      {selesai < desa || utuh === 0 ? null : (
        <BatalKiriman id={id} utuh={utuh} disentuh={draf.length - utuh} />
      )}
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

function BarisHasil({ desa, nama, keadaan, alasan, pendapatan, belanja, dokumen, ...lain }: HasilDesa) {
  const sebutan = desa === '' ? 'Tanpa desa' : `${desa} ${nama}`.trim()
  return (
    <tr>
      <th scope="row">
        {dokumen === null || lain.isDibatalkan === true ? (
          sebutan
        ) : (
          <a href={`/admin/collections/apbdes/${dokumen}`}>{sebutan}</a>
        )}
      </th>
      <td className="lewu-rupiah">{lain.isDibatalkan === true ? DIBATALKAN : LABEL_KEADAAN[keadaan]}</td>
      <td className="lewu-rupiah">{formatJumlah(pendapatan)}</td>
      <td className="lewu-rupiah">{formatJumlah(belanja)}</td>
      <td>
        {lain.menggantikan === undefined ? null : <p>{lain.menggantikan}</p>}
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
