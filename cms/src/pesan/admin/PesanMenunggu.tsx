import type { ServerProps } from 'payload'
import { formatTanggal, toTanggal } from '../../dasar/tanggal.ts'
import { createAdminReq } from '../../platform/admin/admin-req.ts'
import { LABEL_JENIS } from '../labels.ts'
import { listPesanMenunggu } from '../queries.ts'

/** On the first screen: what visitors wrote and nobody has answered yet. */
export async function PesanMenunggu({ payload, user }: ServerProps) {
  const menunggu = await listPesanMenunggu(await createAdminReq(payload, user))
  if (menunggu === null) return null
  const { jumlah, daftar } = menunggu
  const hariIni = toTanggal(new Date())
  return (
    <div className="lewu-beranda">
      <section aria-labelledby="lewu-pesan">
        <h2 id="lewu-pesan">
          Pesan belum dijawab <span className="lewu-hitung">{jumlah}</span>
        </h2>
        {jumlah === 0 ? <p>Semua pesan sudah dijawab.</p> : null}
        <ul>
          {daftar.map(({ id, cuplikan, jenis, desa, sejak, tenggat }) => (
            <li key={id}>
              <a href={`/admin/collections/pesan/${id}`}>{cuplikan}</a>{' '}
              <span>
                – {LABEL_JENIS[jenis]}, {desa}, {formatTanggal(sejak)}
                {tenggat === null ? null : `, paling lambat dijawab ${formatTanggal(tenggat)}`}
              </span>
              {tenggat !== null && tenggat < hariIni ? <strong> Terlambat</strong> : null}
            </li>
          ))}
        </ul>
        {jumlah > daftar.length ? (
          <a href="/admin/collections/pesan?where[status][equals]=diterima">Lihat semua {jumlah} pesan</a>
        ) : null}
      </section>
    </div>
  )
}
