import { formatRupiah, toDecimalText } from '../../../dasar/rupiah.ts'
import { formatTanggal } from '../../../dasar/tanggal.ts'
import { formatTahap, LABEL_KEPASTIAN } from '../aturan.ts'
import type { BuktiSyarat, PernyataanTersimpan } from '../queries.ts'
import { type KeadaanTahap, LABEL_STATUS_TAHAP, listBelumTercatat } from '../radar-rules.ts'
import type { KeadaanSyarat } from '../syarat-rules.ts'
import { TombolPernyataan } from './TombolPernyataan.tsx'

type Props = {
  keadaan: KeadaanTahap
  tujuan: { desa: string; tahun: number; kode: string; pernyataan: PernyataanTersimpan | null }
  canSerahkan: boolean
  canNyatakan: boolean
}

/** One stage: where it stands, by when, what is missing and who acts. */
export function KartuTahap({ keadaan, tujuan, canSerahkan, canNyatakan }: Props) {
  const { tahap, syarat, akibat, status } = keadaan
  const isKdmp = tahap.golongan === 'kdmp'
  return (
    <section className="lewu-bagian lewu-tahap">
      <h3>
        {formatTahap(tahap)} <small>{tahap.kode}</small>
      </h3>
      {isKdmp ? (
        <p>
          {tahap.bagian === null ? '' : `${String(tahap.bagian).replace('.', ',')} persen dari pagu. `}
          Dibayar langsung dari kas negara, tidak melalui rekening desa; di luar serapan dan ketentuan 70/30.
        </p>
      ) : (
        <Angka keadaan={keadaan} />
      )}
      <p>
        <small>
          {tahap.dasarHukum} ({LABEL_KEPASTIAN[tahap.kepastian]}), berlaku sejak{' '}
          {formatTanggal(tahap.berlakuSejak)}
        </small>
      </p>
      <BelumTercatat keadaan={keadaan} />
      <ul className="lewu-baris">
        {syarat.map((satu) => (
          <li key={satu.aturan.kode}>
            <Syarat
              syarat={satu}
              bukti={(tujuan.pernyataan?.bukti ?? []).filter(({ syarat: kode }) => kode === satu.aturan.kode)}
            />
          </li>
        ))}
      </ul>
      {status === 'cair' || status === 'lengkap' || akibat.length === 0 ? null : (
        <details>
          <summary>Bila terlambat</summary>
          <ul>
            {akibat.map(({ kode, uraian, dasarHukum, kepastian }) => (
              <li key={kode}>
                {uraian} <small>{`${dasarHukum} (${LABEL_KEPASTIAN[kepastian]})`}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {isKdmp ? null : (
        <TombolPernyataan
          tujuan={{ ...toTujuan(tujuan), nama: formatTahap(tahap) }}
          dokumen={listPilihan(syarat, 'dokumen-desa')}
          pernyataan={listPilihan(syarat, 'pernyataan-kabupaten')}
          canSerahkan={canSerahkan}
          canNyatakan={canNyatakan}
        />
      )}
    </section>
  )
}

function Angka({ keadaan }: { keadaan: KeadaanTahap }) {
  const { status, nilai, cair, batasResmi, batasAman, sisaHari, berisiko, perMinggu } = keadaan
  return (
    <>
      <p>
        <strong>{LABEL_STATUS_TAHAP[status]}</strong>
        {cair === null
          ? ''
          : ` ${formatTanggal(cair.tanggal)}${cair.jumlah === null ? '' : `, ${formatRupiah(cair.jumlah)}`}`}
      </p>
      <p className="lewu-angka">
        <span>
          Nilai <b>{nilai === null ? 'belum ada data' : formatRupiah(nilai)}</b>
        </span>
        <span>
          Batas resmi <b>{batasResmi === null ? 'belum diketahui' : formatTanggal(batasResmi)}</b>
        </span>
        {batasAman === null || status === 'cair' ? null : (
          <span className={(sisaHari ?? 1) < 0 ? 'lewu-lewat' : undefined}>
            Batas aman desa <b>{formatTanggal(batasAman)}</b>
          </span>
        )}
      </p>
      {berisiko === null ? null : (
        <p className="lewu-lewat">{formatRupiah(berisiko)} hangus bila terlewat.</p>
      )}
      {perMinggu === null ? null : (
        <p>
          Perlu dibelanjakan {formatRupiah(perMinggu)} setiap minggu supaya serapannya cukup pada batas aman.
        </p>
      )}
    </>
  )
}

/** The kabupaten's word is not doubted; papers that an inspector will ask for are named. */
function BelumTercatat({ keadaan }: { keadaan: KeadaanTahap }) {
  const belum = listBelumTercatat(keadaan)
  if (belum.length === 0) return null
  return (
    <p className="lewu-lewat">
      Kabupaten menyatakan {keadaan.status}, tetapi {belum.length} syarat belum tercatat di portal:{' '}
      {belum.map(({ aturan }) => aturan.kode).join(', ')}. Lengkapi catatannya, supaya bukti tahap ini utuh
      bila diperiksa.
    </p>
  )
}

const TANDA = { sudah: 'Sudah', belum: 'Belum', tidakTahu: 'Belum diketahui' }

function Syarat({ syarat, bukti }: { syarat: KeadaanSyarat; bukti: readonly BuktiSyarat[] }) {
  const { aturan, isDiminta, terpenuhi, kini, siapa } = syarat
  const tanda = terpenuhi === null ? TANDA.tidakTahu : terpenuhi ? TANDA.sudah : TANDA.belum
  return (
    <>
      <span>
        <b>{tanda}:</b> {aturan.uraian}. Kini {kini}.{siapa === null ? '' : ` Berikutnya: ${siapa}.`}
      </span>
      {bukti.map(({ berkas, nama }) => (
        <a key={berkas} href={`/admin/collections/berkas/${berkas}`}>
          Lihat {nama}
        </a>
      ))}
      {aturan.ukuran === 'dokumen-desa' && isDiminta && terpenuhi === true && bukti.length === 0 ? (
        <span>Berkasnya belum dilampirkan.</span>
      ) : null}
      <small>{`${aturan.kode}, ${aturan.dasarHukum} (${LABEL_KEPASTIAN[aturan.kepastian]})`}</small>
    </>
  )
}

const listPilihan = (syarat: readonly KeadaanSyarat[], ukuran: string) =>
  syarat
    .filter(({ aturan, isDiminta }) => isDiminta && aturan.ukuran === ukuran)
    .map(({ aturan, terpenuhi }) => ({ kode: aturan.kode, uraian: aturan.uraian, isAda: terpenuhi === true }))

/** Amounts as text: the form shows them, and no browser has to know whole sen. */
function toTujuan({ pernyataan, ...tempat }: Props['tujuan']) {
  return {
    ...tempat,
    penyerahanId: pernyataan?.penyerahanId ?? null,
    pernyataanId: pernyataan?.pernyataanId ?? null,
    bukti: pernyataan?.bukti ?? [],
    diserahkan: pernyataan?.diserahkan ?? '',
    lengkap: pernyataan?.lengkap ?? '',
    cair: pernyataan?.cair ?? '',
    jumlahCair: pernyataan?.jumlahCair == null ? '' : toDecimalText(pernyataan.jumlahCair).replace('.', ','),
    nilai: pernyataan?.nilai == null ? '' : toDecimalText(pernyataan.nilai).replace('.', ','),
  }
}
