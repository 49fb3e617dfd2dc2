import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { TabelGulir } from '../../../platform/admin/TabelGulir.tsx'
import { listStafDesa, type StafDesa } from '../queries.ts'
import { formatKeadaan, isTanpaAkun, type OrangStaf } from '../staf-rules.ts'

const ALAMAT_KODE = '/belajar/kode'

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
    <>
      <TanpaAkun daftar={daftar.filter(isTanpaAkun)} />
      <TabelGulir
        label={`Kursus perangkat ${desa}`}
        caption={`Perangkat ${desa}`}
        kepala={['Kursus wajib', 'Keadaan']}
        kelompok={daftar.map(({ nama, jabatan, daftarKursus }) => ({
          kepala: `${nama}, ${jabatan}`,
          baris: daftarKursus.map(({ kursus, ...keadaan }) => [kursus, formatKeadaan(keadaan)]),
        }))}
      />
    </>
  )
}

/** What to do about it, and who does it: said once for all of them. */
function TanpaAkun({ daftar }: { daftar: OrangStaf[] }) {
  if (daftar.length === 0) return null
  return (
    <section className="lewu-ingat">
      <p>
        Belum ada akun belajar yang tertaut: {daftar.map(({ nama }) => nama).join(', ')}. Mintalah operator
        desa membuat kode belajar untuk masing-masing: di halaman pertamanya tekan Kode belajar untuk peserta,
        lalu pilih &quot;Perangkat desa dari daftar&quot;. Penerima kode mengetiknya di {ALAMAT_KODE} pada
        situs portal, lalu membuat kata sandi.
      </p>
      <p>
        Yang sudah punya akun sendiri tetap tampil di sini sampai akunnya tertaut; hubungi admin provinsi.
      </p>
    </section>
  )
}
