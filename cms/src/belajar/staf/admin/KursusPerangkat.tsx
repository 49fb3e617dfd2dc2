import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { listStafDesa, type StafDesa } from '../queries.ts'
import { type BarisStaf, formatKeadaan } from '../staf-rules.ts'

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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that slides has to be reached by the keyboard.
    <section className="lewu-laporan lewu-gulir" tabIndex={0} aria-label={`Kursus perangkat ${desa}`}>
      <table className="lewu-kolom">
        <caption>Perangkat {desa}</caption>
        <thead>
          <tr>
            {['Nama', 'Jabatan', 'Kursus wajib', 'Keadaan'].map((kepala) => (
              <th key={kepala} scope="col">
                {kepala}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {daftar.map((baris, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two officials may have one name, and rows never move.
            <Baris key={i} {...baris} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Baris = ({ nama, jabatan, kursus, ...keadaan }: BarisStaf) => (
  <tr>
    <th scope="row">{nama}</th>
    <td>{jabatan}</td>
    <td>{kursus}</td>
    <td>{formatKeadaan(keadaan)}</td>
  </tr>
)
