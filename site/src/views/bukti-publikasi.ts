/** The sheet that proves that a budget is public: address, first moment, content, photo of the board. Pure. */
import { createHash } from 'node:crypto'
import { getAlamatApbdes, getAlamatBuktiPublikasi, getAlamatDanaDesa } from 'cms/contract/alamat-apbdes'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import {
  type BuktiPublik,
  type KeterbukaanPublik,
  LABEL_KEWAJIBAN,
  LABEL_MEDIA,
} from 'cms/contract/keterbukaan'
import { formatTanggal, formatWaktu } from 'cms/dasar/tanggal'
import { TEKS_APBDES } from '../teks/apbdes.ts'
import { TEKS_BUKTI as T } from '../teks/bukti-publikasi.ts'
import { formatJsonApbdes } from './data/apbdes-desa.ts'
import type { FaktaView } from './isi.ts'
import {
  formatNamaDesa,
  type KerangkaView,
  listRemahDesa,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'

type FotoBukti = { src: string; alt: string }
export type BuktiPublikasiView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  fakta: FaktaView[]
  caraSidik: string
  luar: { kalimat: string; foto: FotoBukti | null; tautan: Tautan | null }[]
}
type Bahan = { apbdes: ApbdesPublik; keterbukaan: KeterbukaanPublik | null; waktu: Date; situs: string }

/** What was announced elsewhere of the budget itself, and of what the Dana Desa pays for. */
const DIBUKTIKAN = ['apbdes', 'dana-desa', 'penjabaran'] as const

export function toBuktiPublikasiView({ apbdes, keterbukaan, waktu, situs }: Bahan): BuktiPublikasiView {
  const { desa, tahun, versi, ditetapkanPada } = apbdes
  const terbit = formatWaktu(new Date(versi[0]?.ditetapkanPada ?? ditetapkanPada))
  const halaman = getAlamatApbdes(desa.slug, tahun)
  const jawaban = T.jawaban(formatNamaDesa(desa), tahun, terbit)
  return {
    kerangka: toKerangka({
      judul: T.judul(tahun),
      deskripsi: jawaban,
      situs,
      jalur: getAlamatBuktiPublikasi(desa.slug, tahun),
      waktu,
      desa: toDesaView(desa, { tahun }),
      remah: [...listRemahDesa(desa), { teks: TEKS_APBDES.judul(tahun), href: halaman }],
    }),
    judul: T.judul(tahun),
    jawaban,
    fakta: listFakta({ apbdes, waktu, situs, keterbukaan }, terbit),
    caraSidik: T.caraSidik(`${situs}${halaman}.json`),
    luar: listLuar(keterbukaan, tahun),
  }
}

/** The page on the Dana Desa is a proof only where it tells all that is asked of it, as the slot says. */
function listFakta({ apbdes, waktu, situs, keterbukaan }: Bahan, terbit: string): FaktaView[] {
  const { desa, tahun, versi, peraturan } = apbdes
  const awal = versi[0]?.peraturan ?? peraturan
  const sidik = createHash('sha256')
    .update(formatJsonApbdes({ isi: apbdes, waktu }))
    .digest('hex')
  return [
    { label: T.alamat, nilai: `${situs}${getAlamatApbdes(desa.slug, tahun)}` },
    ...(listBukti(keterbukaan, tahun).some(({ kode, alamat }) => kode === 'dana-desa' && alamat !== null)
      ? [{ label: T.danaDesa, nilai: `${situs}${getAlamatDanaDesa(desa.slug, tahun)}` }]
      : []),
    { label: T.terbit, nilai: terbit },
    { label: T.peraturan, nilai: TEKS_APBDES.peraturan(awal.jenis, awal.nomor) },
    { label: T.kini, nilai: formatWaktu(waktu) },
    { label: T.sidik, nilai: sidik },
  ]
}

function listLuar(keterbukaan: KeterbukaanPublik | null, tahun: number): BuktiPublikasiView['luar'] {
  return listBukti(keterbukaan, tahun)
    .filter(({ kode, media }) => media.length > 0 && DIBUKTIKAN.some((satu) => satu === kode))
    .map(toLuar)
}

const listBukti = (keterbukaan: KeterbukaanPublik | null, tahun: number): BuktiPublik[] =>
  keterbukaan?.daftarTahun.find((satu) => satu.tahun === tahun)?.bukti ?? []

function toLuar({
  kode,
  tanggal,
  media,
  keterangan,
  berkas,
}: BuktiPublik): BuktiPublikasiView['luar'][number] {
  const di = media.map((satu) => LABEL_MEDIA[satu].toLowerCase()).join(', ')
  const kalimat = `${LABEL_KEWAJIBAN[kode]}: ${formatTanggal(tanggal)}, ${di}${keterangan === null ? '' : ` (${keterangan})`}`
  if (berkas === null) return { kalimat, foto: null, tautan: null }
  const href = `/berkas/${berkas.sha256}/${berkas.nama}`
  return berkas.jenisMedia.startsWith('image/')
    ? { kalimat, foto: { src: href, alt: kalimat }, tautan: null }
    : { kalimat, foto: null, tautan: { teks: T.lihatFoto, href } }
}
