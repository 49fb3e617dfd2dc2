import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { TabelGulir } from '../../../platform/admin/TabelGulir.tsx'
import { listStafDesa, type StafDesa } from '../queries.ts'
import { formatKeadaan } from '../staf-rules.ts'

/** /admin/kursus-perangkat: how far the own officials are with the courses their office owes. */
export async function KursusPerangkat(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/kursus-perangkat')
  const daftar = await listStafDesa(req, new Date())
  return (
    <HalamanAdmin {...props} judul="Kursus perangkat">
      {daftar === null ? (
        <p>Halaman ini untuk Kepala Desa, tentang perangkat desanya sendiri.</p>
      ) : (
        <div className="lewu-realisasi lewu-angkatan">
          <p>
            Yang tampil hanya keadaan kursus yang wajib bagi jabatannya. Nilai dan jawaban tidak tampil kepada
            siapa pun di desa.
          </p>
          {daftar.map((satu) => (
            <Desa key={satu.desa} {...satu} />
          ))}
        </div>
      )}
    </HalamanAdmin>
  )
}

function Desa({ desa, daftar }: StafDesa) {
  if (daftar.length === 0) return <p>Belum ada kursus yang wajib bagi jabatan di {desa}.</p>
  return (
    <TabelGulir
      label={`Kursus perangkat ${desa}`}
      caption={`Perangkat ${desa}`}
      kepala={['Nama', 'Jabatan', 'Kursus wajib', 'Keadaan']}
      baris={daftar.map(({ nama, jabatan, kursus, ...keadaan }) => [
        nama,
        jabatan,
        kursus,
        formatKeadaan(keadaan),
      ])}
    />
  )
}
