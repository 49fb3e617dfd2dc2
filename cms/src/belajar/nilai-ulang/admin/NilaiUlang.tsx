import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAngka } from '../../../dasar/angka.ts'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { getDb } from '../../../platform/transaction.ts'
import { formatKunci } from '../../soal/kunci-rules.ts'
import { LABEL_CARA } from '../cara.ts'
import { calculateDampak, canPutusNilaiUlang, canUsulNilaiUlang } from '../operations.ts'
import { listNilaiUlang, type NilaiUlang as Putusan } from '../queries.ts'
import { DampakTampil } from './DampakTampil.tsx'
import { PilihSoal } from './PilihSoal.tsx'
import { PutusNilaiUlang } from './PutusNilaiUlang.tsx'

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
  const putusan = await listNilaiUlang(db)
  const dibuka = putusan.find(({ id, keadaan }) => id === searchParams?.usul && keadaan === 'diusulkan')
  // Of the one that is opened, as it would be now: papers came in since it was proposed.
  if (dibuka !== undefined) dibuka.dampak = await calculateDampak(db, dibuka)
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
            <li key={satu.id} id={satu.id}>
              <SatuPutusan
                putusan={satu}
                isDibuka={satu === dibuka}
                isPemutus={isPemutus}
                pengguna={req.user?.id ?? ''}
              />
            </li>
          ))}
        </ul>
      )}
      <h2>Usulkan</h2>
      <PilihSoal req={req} cari={searchParams ?? {}} />
    </div>
  )
}

const LABEL_KEADAAN = {
  diusulkan: 'Menunggu putusan',
  berjalan: 'Sedang dinilai ulang',
  selesai: 'Selesai',
  ditolak: 'Tidak disetujui',
} as const

type Satu = { putusan: Putusan; isDibuka: boolean; isPemutus: boolean; pengguna: string }
function SatuPutusan({ putusan, isDibuka, isPemutus, pengguna }: Satu) {
  const { id, judul, pertanyaan, cara, alasan, keadaan, namaPengusul, pengusul, dampak, isi } = putusan
  const isMilikSendiri = pengusul === pengguna
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
      <Tersisih putusan={putusan} />
      {isDibuka && (isPemutus || isMilikSendiri) ? (
        <PutusNilaiUlang id={id} isMilikSendiri={isMilikSendiri} />
      ) : null}
      {keadaan === 'diusulkan' && !isDibuka ? (
        <p>
          <a href={`/admin/nilai-ulang?usul=${id}#${id}`}>Hitung dampaknya, lalu putuskan</a>
        </p>
      ) : null}
    </article>
  )
}

/** Said until somebody proposes again: the decision itself is over. */
function Tersisih({ putusan: { tersisih, daftarTersisih } }: { putusan: Putusan }) {
  if (tersisih === 0) return null
  return (
    <p>
      {formatAngka(tersisih)} lembar tidak terbaca dan disisihkan; nilainya tetap seperti semula. Beri tahu
      pengelola server nomor lembarnya ({daftarTersisih.join(', ')}
      {tersisih > daftarTersisih.length ? ', …' : ''}). Sesudah diperbaiki, usulkan lagi soal ini.
    </p>
  )
}
