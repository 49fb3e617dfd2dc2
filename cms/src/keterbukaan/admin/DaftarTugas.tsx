import { LABEL_KEWAJIBAN } from '../../contract/keterbukaan.ts'
import { formatTanggal } from '../../dasar/tanggal.ts'
import type { PengumumanAnggaran } from '../queries.ts'

/** What own villages still have to announce, and by when. */
export function DaftarTugas({ tugas }: { tugas: PengumumanAnggaran['tugas'] }) {
  const isBanyakDesa = new Set(tugas.map(({ desa }) => desa)).size > 1
  return (
    <ul>
      {tugas.map(({ kode, tahun, tenggat, hari, desa }) => (
        <li key={`${desa}-${kode}-${tahun}`}>
          {LABEL_KEWAJIBAN[kode]} {tahun}
          {isBanyakDesa ? `, ${desa}` : null}{' '}
          <span>
            –{' '}
            {hari > 0
              ? `terlambat sejak ${formatTanggal(tenggat)}`
              : `paling lambat ${formatTanggal(tenggat)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
