import { getAlamatBuktiPublikasi } from '../../../contract/alamat-apbdes.ts'
import { LABEL_KEWAJIBAN } from '../../../contract/keterbukaan.ts'
import type { ButirKewajiban } from '../../../dasar/keterbukaan.ts'
import { formatRupiah } from '../../../dasar/rupiah.ts'
import { formatTanggal } from '../../../dasar/tanggal.ts'
import { LABEL_KEPASTIAN } from '../aturan.ts'
import type { RadarDesa } from '../layar-queries.ts'
import { KartuTahap } from './KartuTahap.tsx'
import { StatusDesaRadar } from './StatusDesaRadar.tsx'

type Props = { radar: RadarDesa; tahun: number; situs: string }

/** One village: its duty to publish first, then each stage. */
export function RadarSatuDesa({ radar, tahun, situs }: Props) {
  const { desa, tahap, publikasi, akibatPublikasi, canSerahkan, canNyatakan } = radar
  const isPerStatus = tahap.some((satu) => satu.tahap.statusDesa !== 'semua')
  const isTerbit = publikasi.some(({ kode, tanggal }) => kode === 'apbdes' && tanggal !== null)
  return (
    <>
      <h2>{desa.nama}</h2>
      <section className="lewu-bagian">
        <h3>Kewajiban mengumumkan</h3>
        <ul className="lewu-baris">
          {publikasi.map((butir) => (
            <li key={butir.kode}>
              <span>{LABEL_KEWAJIBAN[butir.kode]}</span>
              <span>{toKalimat(butir)}</span>
            </li>
          ))}
        </ul>
        {akibatPublikasi.map(({ kode, uraian, dasarHukum, kepastian, risiko }) => (
          <p key={kode}>
            {uraian}
            {risiko === null ? ' ' : ` Menurut Dana Desa tahun ini paling banyak ${formatRupiah(risiko)}. `}
            <small>{`${dasarHukum} (${LABEL_KEPASTIAN[kepastian]})`}</small>
          </p>
        ))}
        {isTerbit ? (
          <p>
            <a href={`${situs}${getAlamatBuktiPublikasi(desa.slug, tahun)}`} target="_blank" rel="noreferrer">
              Bukti pengumuman untuk dicetak
            </a>
          </p>
        ) : null}
      </section>
      {isPerStatus || desa.fakta.statusDesa !== null ? (
        <StatusDesaRadar desa={desa} tahun={tahun} canNyatakan={canNyatakan} />
      ) : null}
      {tahap.map((satu) => (
        <KartuTahap
          key={satu.tahap.kode}
          keadaan={satu}
          tujuan={{
            desa: desa.id,
            tahun,
            kode: satu.tahap.kode,
            pernyataan: desa.fakta.pernyataan.find(({ kode }) => kode === satu.tahap.kode) ?? null,
          }}
          canSerahkan={canSerahkan}
          canNyatakan={canNyatakan}
        />
      ))}
      {tahap.some(({ tahap: { dana } }) => dana === 'ADD') ? null : (
        <p>
          Jadwal ADD belum diisi kabupaten: tahapnya menurut Peraturan Bupati dan belum ada di portal ini.
        </p>
      )}
      {tahap.length === 0 ? <p>Belum ada aturan penyaluran untuk tahun ini.</p> : null}
    </>
  )
}

function toKalimat({ tanggal, tenggat, keadaan }: ButirKewajiban): string {
  if (tanggal !== null)
    return `Diumumkan ${formatTanggal(tanggal)}${keadaan === 'lewat' ? ', sesudah batasnya' : ''}`
  return tenggat === null ? 'Belum diumumkan' : `Belum diumumkan, batasnya ${formatTanggal(tenggat)}`
}
