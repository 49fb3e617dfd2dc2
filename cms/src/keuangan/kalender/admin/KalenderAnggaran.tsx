import type { ServerProps } from 'payload'
import { toTanggal } from '../../../dasar/tanggal.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { formatBatas, type LangkahDekat } from '../kalender-rules.ts'
import { getKalenderWilayah, listKalender } from '../queries.ts'
import { isKodeTanda } from '../tanda.ts'
import { getAlamatLangkah } from '../tempat-rules.ts'
import { RingkasanWilayah } from './RingkasanWilayah.tsx'
import { TandaiSelesai } from './TandaiSelesai.tsx'

const TAMPIL = 25
type Butir = LangkahDekat & { desa: string; idDesa: string; canTandai: boolean }

/** On the first screen: steps of the budget year that are late or near, of one's villages or of one's area. */
export async function KalenderAnggaran({ payload, user }: ServerProps) {
  const now = new Date()
  const req = await createAdminReq(payload, user)
  const [daftar, wilayah] = [await listKalender(req, now), await getKalenderWilayah(req, now)]
  if (daftar.length === 0 && wilayah === null) return null
  return (
    <div className="lewu-beranda">
      {daftar.length === 0 ? null : <KalenderDesa daftar={daftar} hariIni={toTanggal(now)} />}
      {wilayah === null ? null : <RingkasanWilayah wilayah={wilayah} hariIni={toTanggal(now)} />}
    </div>
  )
}

type Daftar = Awaited<ReturnType<typeof listKalender>>
function KalenderDesa({ daftar, hariIni }: { daftar: Daftar; hariIni: string }) {
  const langkah = daftar.flatMap(({ id, desa, canTandai, langkah: milik }) =>
    milik.map((satu): Butir => ({ ...satu, desa, idDesa: id, canTandai })),
  )
  return (
    <section aria-labelledby="lewu-kalender">
      <h2 id="lewu-kalender">
        Kalender anggaran <span className="lewu-hitung">{langkah.length}</span>
      </h2>
      {langkah.length === 0 ? <p>Tidak ada langkah yang dekat atau terlewat.</p> : null}
      <ul>
        {langkah.slice(0, TAMPIL).map((satu) => (
          <ButirLangkah
            key={`${satu.idDesa}-${satu.kode}-${satu.tahun}-${satu.kegiatan?.kode ?? ''}-${satu.tenggat}`}
            langkah={satu}
            hariIni={hariIni}
            isBanyakDesa={daftar.length > 1}
          />
        ))}
      </ul>
      {langkah.length > TAMPIL ? <p>Dan {langkah.length - TAMPIL} lagi, yang batasnya sesudah itu.</p> : null}
      <a href="/admin/collections/langkah-selesai">Langkah yang sudah ditandai selesai</a>
    </section>
  )
}

function ButirLangkah({
  langkah,
  hariIni,
  isBanyakDesa,
}: {
  langkah: Butir
  hariIni: string
  isBanyakDesa: boolean
}) {
  const { kode, nama, tahun, dasar, cara, desa, kegiatan } = langkah
  return (
    <li>
      <a href={getAlamatLangkah(langkah)}>
        {nama}
        {kegiatan === null ? '' : `: ${kegiatan.nama}`}, tahun anggaran {tahun}
        {isBanyakDesa ? `, ${desa}` : ''}
      </a>{' '}
      <span>– {formatBatas(langkah)}</span> <small>({dasar})</small> <small>{cara}.</small>{' '}
      {langkah.canTandai && isKodeTanda(kode) ? (
        <TandaiSelesai
          ditandai={{
            langkah: kode,
            nama,
            tahun,
            desa: langkah.idDesa,
            kodeKegiatan: kegiatan?.kode ?? null,
          }}
          hariIni={hariIni}
          denganBerkas
        />
      ) : null}
    </li>
  )
}
