import { MAX_HURUF_ALASAN_TUTOR } from '../../../contract/batas-belajar.ts'
import { formatWaktu } from '../../../dasar/tanggal.ts'
import { TulisTutor } from '../../tanya/admin/TulisTutor.tsx'
import type { Usul } from '../queries.ts'
import { checkUsul, JENIS_USUL, type KeadaanUsul, LABEL_USUL } from '../rules.ts'

type Props = { angkatan: string; pendaftaran: string; daftar: readonly Usul[] } & Omit<
  KeadaanUsul,
  'menunggu'
>

/** What a tutor proposed about this learner, and may propose now. */
export function UsulPeserta({ angkatan, pendaftaran, daftar, isTuntas, sertifikat }: Props) {
  const menunggu = daftar.flatMap(({ setuju, jenis }) => (setuju === null ? [jenis] : []))
  const dapat = JENIS_USUL.filter((jenis) => checkUsul(jenis, { isTuntas, sertifikat, menunggu }).ok)
  if (daftar.length === 0 && dapat.length === 0) return null
  return (
    <section className="lewu-impor">
      <h2>Usul kepada admin provinsi</h2>
      {daftar.map((satu) => (
        <p key={satu.id}>
          {LABEL_USUL[satu.jenis]}, {formatWaktu(new Date(satu.waktu))}: {satu.alasan} ({formatPutusan(satu)})
        </p>
      ))}
      {dapat.map((jenis) => (
        <details key={jenis}>
          <summary>Usulkan: {LABEL_USUL[jenis].toLowerCase()}</summary>
          {jenis === 'tuntas' ? (
            <p>
              Untuk yang belajar di luar portal atau kehilangan catatannya. Sertifikat hanya terbit bila semua
              pelajaran wajib dan uji penentunya selesai di portal.
            </p>
          ) : null}
          <TulisTutor
            alamat={`/api/belajar/angkatan/${angkatan}/usul`}
            label="Alasan dan buktinya (10–300 huruf)"
            tombol="Kirim usul"
            maks={MAX_HURUF_ALASAN_TUTOR}
            serta={{ pendaftaran, jenis }}
          />
        </details>
      ))}
    </section>
  )
}

const formatPutusan = ({ setuju, tanggapan }: Usul): string =>
  setuju === null
    ? 'menunggu putusan'
    : [setuju ? 'disetujui' : 'ditolak', ...(tanggapan === null ? [] : [tanggapan])].join(': ')
