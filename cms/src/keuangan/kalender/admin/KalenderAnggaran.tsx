import type { ServerProps } from 'payload'
import { formatAngka } from '../../../dasar/angka.ts'
import { toTanggal } from '../../../dasar/tanggal.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import {
  type ButirLayar,
  type LangkahMilik,
  toKunciLangkah,
  toLangkahMilik,
  toLayar,
} from '../layar-rules.ts'
import { getKalenderWilayah, isPembinaProvinsi, type KalenderDesa, listKalender } from '../queries.ts'
import { ButirLangkah } from './ButirLangkah.tsx'
import { RingkasanWilayah } from './RingkasanWilayah.tsx'

/** On the first screen: steps of the budget year that are late or near, of one's villages or of one's area. */
export async function KalenderAnggaran({ payload, user }: ServerProps) {
  const now = new Date()
  const req = await createAdminReq(payload, user)
  const daftar = await listKalender(req, now)
  const isProvinsi = await isPembinaProvinsi(req)
  // Working it out for a whole province is the calendar's own page, not everybody's first screen.
  const wilayah = isProvinsi ? null : await getKalenderWilayah(req, now)
  if (daftar.length === 0 && wilayah === null && !isProvinsi) return null
  return (
    <div className="lewu-beranda">
      {daftar.length === 0 ? null : <KalenderSendiri daftar={daftar} hariIni={toTanggal(now)} />}
      {wilayah === null ? null : <RingkasanWilayah wilayah={wilayah} hariIni={toTanggal(now)} />}
      {isProvinsi ? <TautanKalender /> : null}
    </div>
  )
}

function TautanKalender() {
  return (
    <section aria-labelledby="lewu-kalender-wilayah">
      <h2 id="lewu-kalender-wilayah">Kalender anggaran desa</h2>
      <a href="/admin/kalender-anggaran">Berapa desa terlewat di tiap langkah, dan evaluasi yang ditunggu</a>
    </section>
  )
}

function KalenderSendiri({ daftar, hariIni }: { daftar: readonly KalenderDesa[]; hariIni: string }) {
  const langkah = daftar.flatMap(toLangkahMilik)
  const { lewat, dekat, takTampil } = toLayar(langkah)
  return (
    <section aria-labelledby="lewu-kalender">
      <h2 id="lewu-kalender">
        Kalender anggaran <span className="lewu-hitung">{langkah.length}</span>
      </h2>
      {langkah.length === 0 ? <p>Tidak ada langkah yang dekat atau terlewat.</p> : null}
      <Bagian judul="Segera" daftar={dekat} hariIni={hariIni} isBanyakDesa={daftar.length > 1} />
      <Bagian judul="Terlewat" daftar={lewat} hariIni={hariIni} isBanyakDesa={daftar.length > 1} />
      {takTampil > 0 ? <p>Dan {formatAngka(takTampil)} lagi yang sudah terlewat.</p> : null}
      <TautanDaftar langkah={langkah} />
    </section>
  )
}

type PropsBagian = { judul: string; daftar: readonly ButirLayar[]; hariIni: string; isBanyakDesa: boolean }

function Bagian({ judul, daftar, hariIni, isBanyakDesa }: PropsBagian) {
  if (daftar.length === 0) return null
  return (
    <>
      <h3>{judul}</h3>
      <ul>
        {daftar.map((butir) => (
          <ButirLangkah
            key={toKunciLangkah(butir.langkah)}
            {...butir}
            hariIni={hariIni}
            isBanyakDesa={isBanyakDesa}
          />
        ))}
      </ul>
    </>
  )
}

function TautanDaftar({ langkah }: { langkah: readonly LangkahMilik[] }) {
  return (
    <p>
      {langkah.length === 0 ? null : (
        <>
          <a href="/admin/kalender-anggaran">Semua langkah ({formatAngka(langkah.length)})</a> ·{' '}
        </>
      )}
      <a href="/admin/collections/langkah-selesai">Langkah yang sudah ditandai selesai</a>
    </p>
  )
}
