import type { ServerProps } from 'payload'
import { getTahunBerjalan } from '../../../dasar/tahun-anggaran.ts'
import { formatTanggal } from '../../../dasar/tanggal.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { getRadar } from '../layar-queries.ts'
import { listTerancam } from '../radar-rules.ts'

/** On the first screen: stages whose safe day is near, and the way to the radar. */
export async function TautanRadar({ payload, user }: ServerProps) {
  const now = new Date()
  const req = await createAdminReq(payload, user)
  const radar = await getRadar(req, { tahun: getTahunBerjalan(now), slug: null, now })
  if (radar.jenis === 'kosong') return null
  const dekat = radar.jenis === 'desa' ? listTerancam(radar.isi.tahap) : []
  const jumlah = radar.jenis === 'daftar' ? radar.isi.terancam : dekat.length
  return (
    <div className="lewu-beranda">
      <section aria-labelledby="lewu-radar">
        <h2 id="lewu-radar">
          Radar penyaluran <span className="lewu-hitung">{jumlah}</span>
        </h2>
        <ul>
          {dekat.map(({ tahap, batasAman }) => (
            <li key={tahap.kode}>
              {tahap.kode}, batas aman {batasAman === null ? '' : formatTanggal(batasAman)}
            </li>
          ))}
        </ul>
        <p>
          <a href="/admin/radar-penyaluran">
            {radar.jenis === 'desa'
              ? 'Apa yang kurang dan siapa berikutnya'
              : 'Desa yang akan lewat dalam 30 hari'}
          </a>
        </p>
      </section>
    </div>
  )
}
