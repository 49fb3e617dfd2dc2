import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAngka } from '../../../dasar/angka.ts'
import { formatTanggal, formatWaktu, toTanggal } from '../../../dasar/tanggal.ts'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { countTanyaMenunggu, listTanyaTugas } from '../queries.ts'
import { listTanyaTampil, type TanyaTampil } from '../rules.ts'
import { JawabTanya } from './JawabTanya.tsx'

/** /admin/tanya-tutor: what learners asked and the person may answer; waiting ones first, late ones before them. */
export async function TanyaTutor(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/tanya-tutor')
  const now = new Date()
  const daftar = listTanyaTampil(await listTanyaTugas(req, now), toTanggal(now))
  const menunggu = daftar.filter(({ dijawab }) => dijawab === null)
  const semua = (await countTanyaMenunggu(req, now))?.menunggu ?? 0
  const dijawab = daftar.filter((satu) => satu.dijawab !== null)
  return (
    <HalamanAdmin {...props} judul="Pertanyaan peserta">
      <div className="lewu-realisasi lewu-angkatan">
        <p>
          Nama peserta hanya tampil pada pertanyaan peserta angkatan Anda. Jawaban tampil di halaman belajar
          peserta, dan terbawa ke HP-nya saat bertemu sinyal.
        </p>
        <h2>Menunggu jawaban{semua === 0 ? '' : `: ${formatAngka(semua)}`}</h2>
        {semua > menunggu.length ? (
          <p>Tampil {formatAngka(menunggu.length)} yang paling dahulu dijanjikan.</p>
        ) : null}
        {menunggu.length === 0 ? <p>Tidak ada pertanyaan yang menunggu.</p> : <Daftar daftar={menunggu} />}
        {dijawab.length === 0 ? null : (
          <>
            <h2>Sudah dijawab, 30 hari terakhir</h2>
            <Daftar daftar={dijawab} />
          </>
        )}
      </div>
    </HalamanAdmin>
  )
}

const Daftar = ({ daftar }: { daftar: TanyaTampil[] }) => (
  <ul className="lewu-baris">
    {daftar.map((satu) => (
      <li key={satu.id}>
        <Satu {...satu} />
      </li>
    ))}
  </ul>
)

function Satu({
  id,
  isi,
  judul,
  pelajaran,
  penanya,
  diterima,
  janji,
  dijawab,
  jawaban,
  penjawab,
  penggarap,
  isTerlambat,
}: TanyaTampil) {
  return (
    <article>
      <h3>{isi}</h3>
      <p>
        <small>
          {[`${judul}: ${pelajaran}`, penanya ?? 'peserta tanpa tutor', formatWaktu(new Date(diterima))].join(
            ' · ',
          )}
        </small>
      </p>
      <p>
        {dijawab === null ? (
          <strong>
            {isTerlambat ? 'Terlambat. Dijanjikan' : 'Dijanjikan'} paling lambat {formatTanggal(janji)}
          </strong>
        ) : (
          `Dijawab ${penjawab ?? 'Anda'}, ${formatWaktu(new Date(dijawab))}`
        )}
      </p>
      {penggarap === null ? null : <p>Sedang ditulis jawabannya oleh {penggarap}.</p>}
      <JawabTanya id={id} jawaban={jawaban} dijawab={dijawab} />
    </article>
  )
}
