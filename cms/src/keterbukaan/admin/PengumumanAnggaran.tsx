import type { ServerProps } from 'payload'
import { LABEL_KEWAJIBAN } from '../../contract/keterbukaan.ts'
import { formatAngka } from '../../dasar/angka.ts'
import { formatTanggal } from '../../dasar/tanggal.ts'
import { createAdminReq } from '../../platform/admin/admin-req.ts'
import { getPengumumanAnggaran, type PengumumanAnggaran as Isi } from '../queries.ts'
import { DaftarTugas } from './DaftarTugas.tsx'

const TAMPIL = 10
const ALAMAT = '/admin/pengumuman-anggaran'

/** On the first screen: what the village still has to announce, and for those above it which villages are late. */
export async function PengumumanAnggaran({ payload, user }: ServerProps) {
  const isi = await getPengumumanAnggaran(await createAdminReq(payload, user), new Date())
  if (isi === null) return null
  return (
    <div className="lewu-beranda">
      {isi.bolehMencatat ? <Tugas tugas={isi.tugas} /> : null}
      {isi.desaTerlambat === null ? null : <DesaTerlambat daftar={isi.desaTerlambat} />}
    </div>
  )
}

function Tugas({ tugas }: { tugas: Isi['tugas'] }) {
  return (
    <section aria-labelledby="lewu-pengumuman">
      <h2 id="lewu-pengumuman">
        Pengumuman anggaran <span className="lewu-hitung">{tugas.length}</span>
      </h2>
      {tugas.length === 0 ? <p>Semua yang sudah waktunya telah diumumkan.</p> : null}
      <DaftarTugas tugas={tugas.slice(0, TAMPIL)} />
      {tugas.length > TAMPIL ? (
        <p>
          <a href={ALAMAT}>Dan {formatAngka(tugas.length - TAMPIL)} lagi</a>
        </p>
      ) : null}
      <a href="/admin/collections/bukti-pengumuman/create">Catat pengumuman atau alasannya</a>
    </section>
  )
}

function DesaTerlambat({ daftar }: { daftar: NonNullable<Isi['desaTerlambat']> }) {
  return (
    <section aria-labelledby="lewu-desa-terlambat">
      <h2 id="lewu-desa-terlambat">
        Desa terlambat mengumumkan <span className="lewu-hitung">{daftar.length}</span>
      </h2>
      {daftar.length === 0 ? <p>Tidak ada desa yang terlambat.</p> : null}
      <ul>
        {daftar.slice(0, TAMPIL).map(({ id, nama, tugas }) => (
          <li key={id}>
            <details>
              <summary>
                {nama} <span>– {tugas.length} hal belum diumumkan</span>
              </summary>
              <ul>
                {tugas.map(({ kode, tahun, tenggat, alasan }) => (
                  <li key={`${kode}-${tahun}`}>
                    {LABEL_KEWAJIBAN[kode]} {tahun}, terlambat sejak {formatTanggal(tenggat)}
                    {alasan === null ? '' : `. Alasan desa: ${alasan}`}
                  </li>
                ))}
              </ul>
              <a href={`/admin/collections/bukti-pengumuman?where[desa][equals]=${id}`}>
                Pengumuman dan alasan yang sudah dicatat {nama}
              </a>
            </details>
          </li>
        ))}
      </ul>
      {daftar.length === 0 ? null : (
        <p>
          <a href={ALAMAT}>
            {daftar.length > TAMPIL
              ? `Dan ${formatAngka(daftar.length - TAMPIL)} desa lagi; saring menurut kewajiban dan wilayah`
              : 'Saring menurut kewajiban dan wilayah'}
          </a>
        </p>
      )}
    </section>
  )
}
