/** Whether a certificate is real and holds, ready to print. Pure. */
import { getAlamatSertifikat, type SertifikatPublik } from 'cms/contract/sertifikat'
import { parseKodeAcak } from 'cms/dasar/kode-acak'
import { formatTanggal, type Tanggal } from 'cms/dasar/tanggal'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_SERTIFIKAT as T } from '../teks/sertifikat.ts'
import type { FaktaView } from './isi.ts'
import { type KerangkaView, type Tautan, toKerangka } from './kerangka.ts'

export type SertifikatView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  fakta: FaktaView[]
  pengganti: Tautan | null
  isContoh: boolean
  /** As it was typed, to be mended rather than typed again. */
  kode: string
  /** Whether the form to type a code stands in the page. */
  isFormulir: boolean
}

/** What belongs to one person is in no search engine, and neither is an empty form of it. */
const toDasar = (situs: string) => ({
  kerangka: toKerangka({
    judul: T.judul,
    deskripsi: T.jawaban,
    situs,
    jalur: null,
    remah: [{ teks: TEKS.beranda, href: '/' }],
    isTerindeks: false,
  }),
  judul: T.judul,
  fakta: [],
  pengganti: null,
  isContoh: false,
  kode: '',
  isFormulir: true,
})

/**
 * Whether the page of a code is kept for the next who asks: of a certificate that is there, under the one address that
 * is printed on it. Codes that nobody has are without end, and so are ways to write one.
 */
export const isDisimpan = (kode: string, isi: SertifikatPublik | null): boolean =>
  isi !== null && parseKodeAcak(kode) === kode

export const toPeriksaView = (situs: string, jawaban: string = T.jawaban, kode = ''): SertifikatView => ({
  ...toDasar(situs),
  jawaban,
  kode,
})

export function toSertifikatView(
  isi: SertifikatPublik,
  { situs, hariIni }: { situs: string; hariIni: Tanggal },
): SertifikatView {
  return {
    ...toDasar(situs),
    jawaban: toKalimat(isi, hariIni),
    // Withdrawn, it says no more of anybody than that.
    fakta: isi.keadaan === 'berlaku' ? listFakta(isi) : [{ label: T.fakta.nomor, nilai: isi.nomor }],
    pengganti:
      isi.pengganti === null ? null : { teks: T.pengganti, href: getAlamatSertifikat(isi.pengganti) },
    isContoh: isi.contoh,
    isFormulir: false,
  }
}

function toKalimat({ keadaan, nama, berlakuSampai, berakhir }: SertifikatPublik, hariIni: Tanggal): string {
  if (keadaan !== 'berlaku') return T[keadaan](formatTanggal(berakhir ?? hariIni))
  if (berlakuSampai === null || berlakuSampai >= hariIni) return nama === null ? T.tanpaNama : T.berlaku(nama)
  const sampai = formatTanggal(berlakuSampai)
  return nama === null ? T.lewatTanpaNama(sampai) : T.lewat(nama, sampai)
}

const listFakta = ({
  nama,
  kursus,
  nomor,
  terbit,
  berlakuSampai,
  penerbit,
}: SertifikatPublik): FaktaView[] => [
  { label: T.fakta.nama, nilai: nama ?? T.dihapus },
  { label: T.fakta.kursus, nilai: kursus },
  { label: T.fakta.nomor, nilai: nomor },
  { label: T.fakta.terbit, nilai: formatTanggal(terbit) },
  ...(berlakuSampai === null ? [] : [{ label: T.fakta.sampai, nilai: formatTanggal(berlakuSampai) }]),
  { label: T.fakta.penerbit, nilai: penerbit },
]
