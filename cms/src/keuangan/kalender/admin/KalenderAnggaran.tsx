import type { ServerProps } from 'payload'
import { formatTanggal } from '../../../dasar/tanggal.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { listKalender } from '../queries.ts'
import { getAlamatLangkah } from '../tempat-rules.ts'

/** On the first screen: steps of the budget year that are late or near. */
export async function KalenderAnggaran({ payload, user }: ServerProps) {
  const daftar = await listKalender(await createAdminReq(payload, user), new Date())
  if (daftar.length === 0) return null
  const langkah = daftar.flatMap(({ desa, langkah: milik }) => milik.map((satu) => ({ ...satu, desa })))
  return (
    <div className="lewu-beranda">
      <section aria-labelledby="lewu-kalender">
        <h2 id="lewu-kalender">
          Kalender anggaran <span className="lewu-hitung">{langkah.length}</span>
        </h2>
        {langkah.length === 0 ? <p>Tidak ada langkah yang dekat atau terlewat.</p> : null}
        <ul>
          {langkah.map(({ kode, nama, tahun, tenggat, hari, dasar, desa }) => (
            <li key={`${desa}-${kode}-${tahun}`}>
              <a href={getAlamatLangkah({ kode, tahun })}>
                {nama}, tahun anggaran {tahun}
                {daftar.length > 1 ? `, ${desa}` : ''}
              </a>{' '}
              <span>
                –{' '}
                {hari > 0
                  ? `terlewat sejak ${formatTanggal(tenggat)}`
                  : `paling lambat ${formatTanggal(tenggat)}`}
              </span>{' '}
              <small>({dasar})</small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
