import { LABEL_STATUS, type Status } from '../../../alur/kinds.ts'
import { formatKodePos, type SusunanKode, toKodeTertulis } from '../../../contract/kode-anggaran.ts'
import { formatRupiah } from '../../../dasar/rupiah.ts'
import { formatTanggalRingkas } from '../../../dasar/tanggal.ts'
import { getTingkatKode } from '../../parameter/kode.ts'
import { formatSumberDana } from '../../parameter/sumber-dana.ts'
import type { CatatanRealisasi } from '../catatan.ts'
import type { BagianLayar, BarisLayar, KegiatanLayar, Pemakaian } from '../layar-rules.ts'
import type { CatatanTersimpan } from '../queries.ts'
import { TombolCatat } from './TombolCatat.tsx'

type Konteks = {
  desa: string
  tahun: number
  canCatat: boolean
  /** Beside figures of a file or report: only that money did not pass the village's cash. */
  canTandai: boolean
  susunanKode: SusunanKode
}

/** One bidang, or revenue, or financing: each activity opens to its lines and records. */
export function BagianAnggaran({
  bagian,
  terbuka,
  konteks,
}: {
  bagian: BagianLayar
  terbuka: string
  konteks: Konteks
}) {
  return (
    <section className="lewu-bagian">
      <h2>{bagian.nama}</h2>
      <Angka pemakaian={bagian} isMasuk={isMasuk(bagian.kode)} />
      {bagian.kegiatan.map((kegiatan) => (
        <details key={kegiatan.kode} open={kegiatan.kode === terbuka} id={`kegiatan-${kegiatan.kode}`}>
          <summary>
            <strong>{kegiatan.nama}</strong>{' '}
            <small>{formatKodePos(kegiatan.kode, konteks.susunanKode)}</small>
            <Angka pemakaian={kegiatan} isMasuk={isMasuk(bagian.kode)} />
            {kegiatan.persen === null ? null : <span>Fisik {kegiatan.persen} persen</span>}
          </summary>
          <Rincian kegiatan={kegiatan} konteks={konteks} />
        </details>
      ))}
    </section>
  )
}

const isMasuk = (kode: string): boolean => kode === '4' || kode === '6.1'

function Angka({ pemakaian, isMasuk }: { pemakaian: Pemakaian; isMasuk: boolean }) {
  const { anggaran, terpakai, sisa } = pemakaian
  const nama = isMasuk ? { sudah: 'Diterima', sisa: 'Belum', lewat: 'Lebih' } : KELUAR
  return (
    <span className="lewu-angka">
      <span>
        Anggaran <b>{formatRupiah(anggaran)}</b>
      </span>
      <span>
        {nama.sudah} <b>{terpakai === null ? 'belum ada data' : formatRupiah(terpakai)}</b>
        {terpakai !== null && sisa === null ? ' dari pos yang ada datanya' : ''}
      </span>
      {sisa === null ? null : (
        <span className={sisa < 0n && !isMasuk ? 'lewu-lewat' : undefined}>
          {sisa < 0n ? nama.lewat : nama.sisa} <b>{formatRupiah(sisa < 0n ? -sisa : sisa)}</b>
        </span>
      )}
    </span>
  )
}
const KELUAR = { sudah: 'Terpakai', sisa: 'Sisa', lewat: 'Lewat' }

function Rincian({ kegiatan, konteks }: { kegiatan: KegiatanLayar; konteks: Konteks }) {
  const { kode, nama, baris, catatan } = kegiatan
  return (
    <>
      {konteks.canCatat && getTingkatKode(kode) === 3 && kode.startsWith('0') ? (
        <TombolCatat
          tujuan={{ ...TANPA_BARIS, jenis: 'kemajuan', kodeKegiatan: kode, judul: nama }}
          teks="Catat kemajuan fisik"
          {...konteks}
        />
      ) : null}
      <ul className="lewu-baris">
        {baris.map((satu) => (
          <li key={`${satu.kodeRekening}-${satu.sumberDana}-${satu.namaBaris}`}>
            <Baris baris={satu} konteks={konteks} />
          </li>
        ))}
      </ul>
      {catatan.length === 0 ? null : <h3>Catatan</h3>}
      <ul className="lewu-baris">
        {catatan.map((satu) => (
          <li key={satu.id}>
            <Catatan catatan={satu} konteks={konteks} />
          </li>
        ))}
      </ul>
    </>
  )
}

const TANPA_BARIS = { kodeRekening: '', sumberDana: null, namaBaris: '', mengoreksi: null }

function Baris({ baris, konteks }: { baris: BarisLayar; konteks: Konteks }) {
  const { kodeKegiatan, kodeRekening, sumberDana, namaBaris, menunggu } = baris
  const kode = toKodeTertulis({ kodeKegiatan, kodeRekening }, konteks.susunanKode).kodeRekening
  const masuk = isMasuk(kodeRekening.slice(0, kodeRekening.startsWith('6') ? 3 : 1))
  const tujuan = {
    jenis: 'uang' as const,
    kodeKegiatan,
    kodeRekening,
    sumberDana,
    namaBaris,
    mengoreksi: null,
    judul: namaBaris === '' ? kode : namaBaris,
  }
  return (
    <>
      <span>
        {namaBaris === '' ? kode : namaBaris}{' '}
        <small>
          {kode}
          {sumberDana === null ? '' : `, ${formatSumberDana(sumberDana)}`}
        </small>
      </span>
      <Angka pemakaian={baris} isMasuk={masuk} />
      {menunggu === 0n ? null : <span>Menunggu persetujuan {formatRupiah(menunggu)}</span>}
      {konteks.canCatat ? (
        <TombolCatat
          tujuan={tujuan}
          teks={masuk ? 'Catat penerimaan' : 'Catat pengeluaran'}
          sisa={formatRupiah(baris.sisa ?? baris.anggaran)}
          {...konteks}
        />
      ) : null}
      {konteks.canTandai && !masuk ? (
        <TombolCatat tujuan={{ ...tujuan, isTanda: true }} teks="Tandai dibayar langsung" {...konteks} />
      ) : null}
    </>
  )
}

function Catatan({ catatan, konteks }: { catatan: CatatanTersimpan; konteks: Konteks }) {
  const { id, tanggal, uraian, status, jenis, luarRekening, alasan } = catatan
  const bolehDicatat = konteks.canCatat || (konteks.canTandai && luarRekening)
  const bisaDikoreksi = bolehDicatat && status === 'disetujui' && jenis === 'uang'
  return (
    <>
      <span>
        <a href={`/admin/collections/realisasi/${id}`}>
          {formatTanggalRingkas(tanggal)}: {toIsi(catatan)}
        </a>{' '}
        <small>{uraian}</small>
      </span>
      <span>
        {LABEL_STATUS[status as Status]}
        {luarRekening ? ', dibayar langsung dari kas negara' : ''}
        {alasan === null ? '' : `. Alasan: ${alasan}`}
      </span>
      {bisaDikoreksi ? (
        <TombolCatat
          tujuan={{
            jenis: 'koreksi',
            kodeKegiatan: catatan.kodeKegiatan,
            kodeRekening: catatan.kodeRekening,
            sumberDana: catatan.sumberDana,
            namaBaris: catatan.namaBaris,
            mengoreksi: id,
            judul: `${formatRupiah(catatan.jumlah)}, ${uraian}`,
          }}
          teks="Koreksi"
          {...konteks}
        />
      ) : null}
    </>
  )
}

function toIsi({ jenis, jumlah, kemajuan, volume, satuan, dusun }: CatatanRealisasi): string {
  if (jenis !== 'kemajuan') return `${jenis === 'koreksi' ? 'koreksi ' : ''}${formatRupiah(jumlah)}`
  const keluaran = volume === null ? '' : `, ${String(volume).replace('.', ',')} ${satuan ?? ''}`
  return `fisik ${kemajuan} persen${keluaran}${dusun === null ? '' : `, ${dusun}`}`
}
