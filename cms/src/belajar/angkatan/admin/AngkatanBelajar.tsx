import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { PengumumanAngkatan as Pengumuman } from '../../../contract/belajar.ts'
import { formatAngka } from '../../../dasar/angka.ts'
import { formatTanggal } from '../../../dasar/tanggal.ts'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { UjiPeserta } from '../../kelonggaran/admin/UjiPeserta.tsx'
import { findDitinjau } from '../../kelonggaran/operations.ts'
import { type Anggota, isPeserta, listAnggota, listRingkasan, type Saringan } from '../anggota-rules.ts'
import { parseSaringan } from '../endpoints.ts'
import { type AngkatanTutor, listAngkatanTutor } from '../hak.ts'
import { findDaftarAnggota } from '../operations.ts'
import { listPengumuman, listPengumumanLewat } from '../pengumuman.ts'
import { DaftarPengumuman } from './DaftarPengumuman.tsx'
import { PengumumanAngkatan } from './PengumumanAngkatan.tsx'
import { SaringanAnggota } from './SaringanAnggota.tsx'
import { TabelAnggota } from './TabelAnggota.tsx'
import { TambahAnggota } from './TambahAnggota.tsx'

/**
 * /admin/angkatan-belajar: the tutor's own cohorts, with `angkatan=<id>` the learners of one, and with `peserta=<id>`
 * besides the tests of that learner.
 */
export async function AngkatanBelajar(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/angkatan-belajar')
  const now = new Date()
  const hasil = await findDaftarAnggota(req, props.searchParams?.angkatan, now)
  const ditinjau =
    hasil === null
      ? null
      : await findDitinjau(
          req,
          { angkatan: hasil.angkatan.id, pendaftaran: props.searchParams?.peserta },
          now,
        )
  if (hasil !== null && ditinjau !== null)
    return (
      <HalamanAdmin {...props} judul={ditinjau.nama}>
        <UjiPeserta angkatan={hasil.angkatan.id} ditinjau={ditinjau} now={now} />
      </HalamanAdmin>
    )
  return (
    <HalamanAdmin {...props} judul={hasil === null ? 'Peserta angkatan' : hasil.angkatan.nama}>
      {hasil === null ? (
        <>
          <DaftarAngkatan daftar={await listAngkatanTutor(req, null, now)} />
          <PengumumanLewat daftar={await listPengumumanLewat(req, null, now)} />
        </>
      ) : (
        <SatuAngkatan
          {...hasil}
          saringan={parseSaringan(props.searchParams)}
          halaman={props.searchParams?.halaman}
          pengumuman={await listPengumuman(req, hasil.angkatan.id)}
        />
      )}
    </HalamanAdmin>
  )
}

/** Still read by learners, though nobody accompanies them any more. */
function PengumumanLewat({ daftar }: { daftar: Awaited<ReturnType<typeof listPengumumanLewat>> }) {
  if (daftar.length === 0) return null
  return (
    <section className="lewu-impor">
      <h2>Pengumuman angkatan yang sudah berakhir</h2>
      <p>Masih tampil di halaman belajar pesertanya. Tarik yang sudah tidak berlaku.</p>
      <DaftarPengumuman daftar={daftar} />
    </section>
  )
}

function DaftarAngkatan({ daftar }: { daftar: AngkatanTutor[] }) {
  if (daftar.length === 0)
    return (
      <p>
        Anda belum menjadi tutor angkatan mana pun. Admin provinsi yang membentuk angkatan dan menunjuk
        tutornya.
      </p>
    )
  return (
    <ul className="lewu-baris">
      {daftar.map((satu) => (
        <li key={satu.id}>
          <span>
            <a href={`/admin/angkatan-belajar?angkatan=${satu.id}`}>{satu.nama}</a>
          </span>
          <small>{formatRincian(satu)}</small>
        </li>
      ))}
    </ul>
  )
}

const formatRincian = ({ judul, wilayah, mulai, selesai }: AngkatanTutor): string =>
  `${judul}, ${wilayah}, ${formatTanggal(mulai)} sampai ${formatTanggal(selesai)}`

type Satu = NonNullable<Awaited<ReturnType<typeof findDaftarAnggota>>> & {
  saringan: Saringan
  halaman: unknown
  pengumuman: Pengumuman[]
}

function SatuAngkatan({ angkatan, daftar, saringan, halaman, pengumuman }: Satu) {
  const tampil = listAnggota(daftar, saringan)
  const kueri = new URLSearchParams({ ...saringan, angkatan: angkatan.id })
  return (
    <div className="lewu-realisasi lewu-angkatan">
      <p>
        <a href="/admin/angkatan-belajar">Angkatan saya</a>
      </p>
      <p>{formatRincian(angkatan)}</p>
      <h2>{formatAngka(daftar.filter(isPeserta).length)} peserta</h2>
      <RingkasanPeserta angkatan={angkatan.id} daftar={daftar} />
      <p>
        Macet berarti sudah mulai, lalu tidak ada kegiatan yang sampai ke server selama {angkatan.macetHari}{' '}
        hari. Lembar belum dikirim mungkin sudah dijawab di HP peserta yang belum bertemu sinyal. &quot;Wajib,
        belum ikut&quot; dan &quot;Wajib, belum tertaut ke daftar perangkat&quot; adalah perangkat di wilayah
        ini yang jabatannya wajib mengikuti kursus ini, menurut daftar perangkat desanya. Yang belum tertaut
        mungkin sudah belajar dengan akun yang tidak ditautkan ke daftar itu, juga sebagai peserta di tabel
        ini.
      </p>
      <p>
        <a href="/admin/tanya-tutor">Pertanyaan peserta</a>
        {', '}
        <a href={`/admin/soal-tersulit?kursus=${angkatan.kursus}`}>
          Soal yang paling sering keliru di kursus ini
        </a>
      </p>
      <PengumumanAngkatan angkatan={angkatan.id} daftar={pengumuman} />
      <TambahAnggota angkatan={angkatan.id} />
      <SaringanAnggota angkatan={angkatan.id} daftar={daftar} saringan={saringan} />
      <p>
        <a href={`/api/belajar/angkatan/${angkatan.id}/berkas?${kueri}&format=csv`}>Unduh tabel ini (CSV)</a>
        {', '}
        <a href={`/api/belajar/angkatan/${angkatan.id}/berkas?${kueri}&format=xlsx`}>Excel</a>
      </p>
      <p>
        Tekan nama peserta untuk melihat percobaan ujinya, membatalkan satu, atau memberi kesempatan lagi.
      </p>
      <TabelAnggota
        angkatan={angkatan.id}
        daftar={tampil}
        jumlah={daftar.length}
        saringan={saringan}
        nomor={halaman}
      />
    </div>
  )
}

/** Each number leads to those it counts. */
function RingkasanPeserta({ angkatan, daftar }: { angkatan: string; daftar: readonly Anggota[] }) {
  return (
    <ul>
      {listRingkasan(daftar).map(({ jumlah, label, saringan }) => (
        <li key={label}>
          <a href={`/admin/angkatan-belajar?${new URLSearchParams({ angkatan, ...saringan })}`}>
            {formatAngka(jumlah)} {label.toLowerCase()}
          </a>
        </li>
      ))}
    </ul>
  )
}
