import type { ServerProps } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { formatAngka } from '../../dasar/angka.ts'
import { getTingkatWilayah } from '../../dasar/kode-wilayah.ts'
import { getAlamatKalender, getAlamatLangkah } from '../../keuangan/index.ts'
import { createAdminReq } from '../../platform/admin/admin-req.ts'
import { getBeranda, type Beranda as IsiBeranda } from '../queries.ts'
import {
  canMelanjutkan,
  type DokumenTugas,
  formatTugas,
  hasLangkah,
  STATUS_DRAF_SAYA,
} from '../tugas-rules.ts'

const TAMPIL_BELUM = 20

/** First screen after signing in: what waits for me, what I have begun, what came back, what is late. */
export async function Beranda({ payload, user }: ServerProps) {
  const req = await createAdminReq(payload, user)
  const aktif = await getPeranAktif(req)
  const peran = aktif.map((satu) => satu.peran)
  // Who looks after many villages sees there what others wait for; a village, what it has handed on.
  const isDesa = aktif.some(({ kode }) => getTingkatWilayah(kode) === 'desa')
  const beranda = await getBeranda(req, new Date())
  const isKosong = Object.values(beranda).every((daftar) => daftar.length === 0)
  if (isKosong && !hasLangkah(peran)) return null
  return (
    <div className="lewu-beranda">
      <Bagian
        judul="Menunggu saya"
        kosong="Tidak ada dokumen yang menunggu Anda."
        daftar={beranda.menungguSaya}
      />
      {canMelanjutkan(peran, STATUS_DRAF_SAYA) ? (
        <Bagian judul="Draf saya" kosong="Tidak ada draf." daftar={beranda.drafSaya} />
      ) : null}
      {canMelanjutkan(peran, ['dikembalikan']) ? (
        <Bagian judul="Dikembalikan" kosong="Tidak ada yang dikembalikan." daftar={beranda.dikembalikan} />
      ) : null}
      {isDesa && beranda.diTanganLain.length > 0 ? (
        <Bagian judul="Menunggu orang lain" kosong="" daftar={beranda.diTanganLain} />
      ) : null}
      <section aria-labelledby="lewu-terlambat">
        <h2 id="lewu-terlambat">
          Dokumen terlambat{' '}
          <span className="lewu-hitung">{beranda.terlambat.length + beranda.belumDitetapkan.length}</span>
        </h2>
        <ul>
          {beranda.terlambat.map((dokumen) => (
            <Butir key={dokumen.id} dokumen={dokumen} tambahan={`menunggu ${dokumen.hari} hari`} />
          ))}
          {beranda.belumDitetapkan.slice(0, TAMPIL_BELUM).map(({ idDesa, desa, tahun }) => (
            <li key={idDesa}>
              <a href={getAlamatLangkah({ kode: 'penetapan', tahun }, idDesa)}>
                APBDes {tahun} {desa}
              </a>{' '}
              <span>– belum ditetapkan</span>
            </li>
          ))}
        </ul>
        <BelumLain daftar={beranda.belumDitetapkan.slice(TAMPIL_BELUM)} />
        {beranda.terlambat.length + beranda.belumDitetapkan.length === 0 ? (
          <p>Tidak ada dokumen yang terlambat.</p>
        ) : null}
      </section>
    </div>
  )
}

/** The others have a list of their own, by kecamatan, in the calendar. */
function BelumLain({ daftar }: { daftar: IsiBeranda['belumDitetapkan'] }) {
  const tahun = daftar[0]?.tahun
  if (tahun === undefined) return null
  return (
    <p>
      <a href={getAlamatKalender({ kode: 'penetapan', tahun })}>
        Dan {formatAngka(daftar.length)} desa lagi yang APBDes {tahun}-nya belum ditetapkan
      </a>
    </p>
  )
}

function Bagian({
  judul,
  kosong,
  daftar,
}: {
  judul: string
  kosong: string
  daftar: readonly DokumenTugas[]
}) {
  const id = `lewu-${judul.toLowerCase().replaceAll(' ', '-')}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {judul} <span className="lewu-hitung">{daftar.length}</span>
      </h2>
      {daftar.length === 0 ? <p>{kosong}</p> : null}
      <ul>
        {daftar.map((dokumen) => (
          <Butir key={dokumen.id} dokumen={dokumen} tambahan={toTambahan(dokumen)} />
        ))}
      </ul>
    </section>
  )
}

/** Why it came back, or where it stands and by when it is due. */
const toTambahan = (dokumen: DokumenTugas): string => dokumen.alasanKembali ?? formatTugas(dokumen)

function Butir({ dokumen, tambahan }: { dokumen: DokumenTugas; tambahan: string }) {
  return (
    <li>
      <a href={`/admin/collections/${dokumen.kumpulan}/${dokumen.id}`}>
        {dokumen.judul}, {dokumen.desa}
      </a>{' '}
      <span>– {tambahan}</span>
    </li>
  )
}
