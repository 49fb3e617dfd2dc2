import { LABEL_STATUS_DESA } from '../aturan.ts'
import type { DesaRadar } from '../queries.ts'
import { TombolStatus } from './TombolStatus.tsx'

type Props = { desa: DesaRadar; tahun: number; canNyatakan: boolean }

/** The status of the village in the year, once for all of its stages, and the way to state it. */
export function StatusDesaRadar({ desa, tahun, canNyatakan }: Props) {
  return (
    <section className="lewu-bagian">
      <h3>Status desa {tahun}</h3>
      <Dinyatakan desa={desa} />
      {canNyatakan ? (
        <TombolStatus
          tujuan={{
            desa: desa.id,
            nama: desa.nama,
            tahun,
            id: desa.status?.id ?? null,
            status: desa.status?.status ?? null,
            dasarHukum: desa.status?.dasarHukum ?? '',
          }}
        />
      ) : (
        <p>Petugas kabupaten menyatakannya.</p>
      )}
    </section>
  )
}

function Dinyatakan({ desa: { status } }: Pick<Props, 'desa'>) {
  if (status === null || status.status === null)
    return (
      <p className="lewu-lewat">
        Status desa (mandiri atau bukan) belum dinyatakan kabupaten. Besar tahap di bawah ini menurut aturan
        untuk desa bukan mandiri, jadi dapat berubah.
      </p>
    )
  return (
    <p>
      <strong>{LABEL_STATUS_DESA[status.status]}</strong>
      {status.dasarHukum === null ? '' : ` menurut ${status.dasarHukum}`}
    </p>
  )
}
