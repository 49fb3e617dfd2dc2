import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAngka } from '../../../dasar/angka.ts'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { getDb } from '../../../platform/transaction.ts'
import { listKursusTersulit } from '../../percobaan/tersulit-queries.ts'
import { formatKunci } from '../../soal/kunci-rules.ts'
import { LABEL_CARA } from '../cara.ts'
import { calculateDampak, canPutusNilaiUlang, canUsulNilaiUlang } from '../operations.ts'
import { listNilaiUlang, listSoalDinilai, type NilaiUlang as Putusan, type SoalDinilai } from '../queries.ts'
import { DampakTampil } from './DampakTampil.tsx'
import { PutusNilaiUlang } from './PutusNilaiUlang.tsx'
import { UsulNilaiUlang } from './UsulNilaiUlang.tsx'

/** /admin/nilai-ulang?kursus=<id>: questions found wrong after papers were marked, and what was decided about them. */
export async function NilaiUlang(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/nilai-ulang')
  const isBoleh = await canUsulNilaiUlang(req)
  return (
    <HalamanAdmin {...props} judul="Nilai ulang">
      {isBoleh ? <Isi {...props} /> : <p>Halaman ini untuk penulis, penelaah kursus, dan admin provinsi.</p>}
    </HalamanAdmin>
  )
}

async function Isi({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const db = await getDb(req)
  const daftarKursus = await listKursusTersulit(req)
  const kursus = daftarKursus.find(({ id }) => id === searchParams?.kursus)
  const putusan = await listNilaiUlang(db)
  // Of what waits, as it would be now: papers came in since it was proposed.
  for (const satu of putusan) if (satu.keadaan === 'diusulkan') satu.dampak = await calculateDampak(db, satu)
  const isPemutus = await canPutusNilaiUlang(req)
  return (
    <div className="lewu-realisasi lewu-angkatan">
      <p>
        Untuk soal yang ternyata keliru sesudah lembarnya dinilai. Nilai hanya dapat naik: yang sudah lulus
        tetap lulus, dan sertifikat tetap berlaku. Yang mengusulkan tidak memutuskan.
      </p>
      {putusan.length === 0 ? null : (
        <ul className="lewu-baris">
          {putusan.map((satu) => (
            <li key={satu.id}>
              <SatuPutusan putusan={satu} isPemutus={isPemutus} pengguna={req.user?.id ?? ''} />
            </li>
          ))}
        </ul>
      )}
      <h2>Usulkan</h2>
      <PilihKursus daftar={daftarKursus} terpilih={kursus?.id ?? ''} />
      {kursus === undefined ? null : (
        <DaftarSoal kursus={kursus.id} daftar={await listSoalDinilai(db, kursus.id)} />
      )}
    </div>
  )
}

const LABEL_KEADAAN = {
  diusulkan: 'Menunggu putusan',
  berjalan: 'Sedang dinilai ulang',
  selesai: 'Selesai',
  ditolak: 'Tidak disetujui',
} as const

type Satu = { putusan: Putusan; isPemutus: boolean; pengguna: string }
function SatuPutusan({ putusan, isPemutus, pengguna }: Satu) {
  const { id, judul, pertanyaan, cara, alasan, keadaan, namaPengusul, pengusul, dampak, isi } = putusan
  return (
    <article>
      <h3>{pertanyaan}</h3>
      <p>
        <strong>{LABEL_KEADAAN[keadaan]}</strong>. {LABEL_CARA[cara]}
        {isi === null ? '' : `: ${formatKunci(isi)}`}. Kursus {judul}, diusulkan{' '}
        {namaPengusul ?? 'akun yang sudah dihapus'}.
      </p>
      <p>Alasan bagi peserta: {alasan}</p>
      <DampakTampil dampak={dampak} />
      {keadaan === 'diusulkan' && (isPemutus || pengusul === pengguna) ? (
        <PutusNilaiUlang id={id} isMilikSendiri={pengusul === pengguna} />
      ) : null}
    </article>
  )
}

function PilihKursus({ daftar, terpilih }: { daftar: { id: string; judul: string }[]; terpilih: string }) {
  return (
    <form className="lewu-pilihan" method="get">
      <label>
        Kursus
        <select name="kursus" defaultValue={terpilih} required>
          <option value="">Pilih</option>
          {daftar.map(({ id, judul }) => (
            <option key={id} value={id}>
              {judul}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        Tampilkan soalnya
      </button>
    </form>
  )
}

function DaftarSoal({ kursus, daftar }: { kursus: string; daftar: SoalDinilai[] }) {
  if (daftar.length === 0) return <p>Belum ada lembar yang dinilai di kursus ini.</p>
  return (
    <ul className="lewu-baris">
      {daftar.map(({ soal, lembar }) => (
        <li key={`${soal.soal}:${soal.versi}`}>
          <details>
            <summary>
              {soal.pertanyaan} ({formatAngka(lembar)} lembar)
            </summary>
            <p>Kunci yang dipakai menilai: {formatKunci(soal.isi)}</p>
            <p>
              <a href={`/admin/collections/soal/${soal.soal}`}>Buka di bank soal</a> untuk memperbaiki
              kuncinya dahulu.
            </p>
            <UsulNilaiUlang kursus={kursus} soal={soal.soal} versi={soal.versi} />
          </details>
        </li>
      ))}
    </ul>
  )
}
