import type { ServerProps } from 'payload'
import { getPeranAktif } from '../../../akses/active-peran.ts'
import { matchPeran } from '../../../akses/payload-access.ts'
import { POLICY } from '../../../akses/policy.ts'
import { getTingkatWilayah } from '../../../dasar/kode-wilayah.ts'
import { getTahunBerjalan } from '../../../dasar/tahun-anggaran.ts'
import { formatTanggal } from '../../../dasar/tanggal.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { formatTahap } from '../aturan.ts'
import { getRadar } from '../layar-queries.ts'
import { listTerancam } from '../radar-rules.ts'

/** On the first screen: stages whose safe day is near, and the way to the radar. */
export async function TautanRadar({ payload, user }: ServerProps) {
  const now = new Date()
  const req = await createAdminReq(payload, user)
  const peran = matchPeran(await getPeranAktif(req), POLICY.penyerahan.read)
  if (peran.length === 0) return null
  // Working it out for a whole province is the radar's own screen, not everybody's first one.
  const isDesa = peran.every(({ aktif }) => getTingkatWilayah(aktif.kode) === 'desa')
  const radar = isDesa ? await getRadar(req, { tahun: getTahunBerjalan(now), slug: null, now }) : null
  const dekat = radar?.jenis === 'desa' ? listTerancam(radar.isi.tahap) : []
  return (
    <div className="lewu-beranda">
      <section aria-labelledby="lewu-radar">
        <h2 id="lewu-radar">
          Radar penyaluran {isDesa ? <span className="lewu-hitung">{dekat.length}</span> : null}
        </h2>
        <ul>
          {dekat.map(({ tahap, batasAman }) => (
            <li key={tahap.kode}>
              {formatTahap(tahap)}; batas aman {batasAman === null ? '' : formatTanggal(batasAman)}
            </li>
          ))}
        </ul>
        <p>
          <a href="/admin/radar-penyaluran">
            {isDesa ? 'Apa yang kurang dan siapa berikutnya' : 'Desa yang akan lewat dalam 30 hari'}
          </a>
        </p>
      </section>
    </div>
  )
}
