/** Who governs a village, ready to print. Pure. */
import { getAlamatKursus } from 'cms/contract/kursus'
import {
  getAlamatPemerintahan,
  type Kompetensi,
  type MasaKompetensi,
  type Pemegang,
  type PemerintahanPublik,
} from 'cms/contract/pemerintahan'
import { formatAngka } from 'cms/dasar/angka'
import { formatTanggal, type Tanggal } from 'cms/dasar/tanggal'
import { TEKS_PEMERINTAHAN as T } from '../teks/naskah.ts'
import { type FotoView, toFotoView } from './foto.ts'
import {
  formatNamaDesa,
  type KerangkaView,
  listRemahDesa,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'

type OrangView = { nama: string; jabatan: string; masa: string | null; foto: FotoView | null }
type LembagaView = { nama: string; ketua: string | null; masa: string | null; keterangan: string | null }
type PemegangView = Tautan & { nama: string; masa: string }
type KompetensiView = { judul: string; href: string; wajib: string; bersertifikat: string }
export type PemerintahanView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  perangkat: OrangView[]
  lembaga: LembagaView[]
  /** Empty where no course is owed by an office of this village. */
  kompetensi: KompetensiView[]
  /** Of today; empty where nobody has agreed. */
  pemegang: PemegangView[]
}
/** `hari` is today: certificates run out. */
type Bahan = { pemerintahan: PemerintahanPublik; waktu: Date; situs: string; hari: Tanggal }

export function toPemerintahanView({ pemerintahan, waktu, situs, hari }: Bahan): PemerintahanView {
  const { desa, daftarPerangkat, daftarLembaga, daftarKompetensi, daftarPemegang } = pemerintahan
  const jawaban = T.jawaban(
    formatNamaDesa(desa),
    formatAngka(daftarPerangkat.length),
    formatAngka(daftarLembaga.length),
  )
  return {
    kerangka: toKerangka({
      judul: T.judul,
      deskripsi: jawaban,
      situs,
      jalur: getAlamatPemerintahan(desa.slug),
      waktu,
      desa: toDesaView(desa),
      remah: listRemahDesa(desa),
    }),
    judul: T.judul,
    jawaban,
    perangkat: daftarPerangkat.map(({ nama, jabatan, foto, ...masa }) => ({
      nama,
      jabatan,
      masa: formatMasa(masa),
      foto: toFotoView(foto),
    })),
    lembaga: daftarLembaga.map(({ nama, ketua, keterangan, ...masa }) => ({
      nama,
      ketua,
      masa: formatMasa(masa),
      keterangan,
    })),
    kompetensi: daftarKompetensi.map((satu) => toKompetensiView(satu, hari)),
    pemegang: daftarPemegang.filter((satu) => isBerlaku(satu, hari)).map(toPemegangView),
  }
}

function toKompetensiView({ slug, judul, perangkat }: Kompetensi, hari: Tanggal): KompetensiView {
  const bersertifikat = perangkat.filter((daftarMasa) => daftarMasa.some((masa) => isBerlaku(masa, hari)))
  return {
    judul,
    href: getAlamatKursus(slug),
    wajib: formatAngka(perangkat.length),
    bersertifikat: formatAngka(bersertifikat.length),
  }
}

const isBerlaku = ({ dari, sampai }: MasaKompetensi, hari: Tanggal): boolean =>
  dari <= hari && (sampai === null || hari <= sampai)

function toPemegangView({ nama, slug, kursus, contoh, dari, sampai }: Pemegang): PemegangView {
  const masa = formatMasa({ mulai: dari, selesai: sampai }) ?? ''
  return {
    nama,
    teks: kursus,
    href: getAlamatKursus(slug),
    masa: contoh ? `${masa}, ${T.pemegangContoh}` : masa,
  }
}

function formatMasa({ mulai, selesai }: { mulai: string | null; selesai: string | null }): string | null {
  if (mulai === null) return selesai === null ? null : T.sampai('', formatTanggal(selesai)).trim()
  return selesai === null
    ? T.sejak(formatTanggal(mulai))
    : T.sampai(formatTanggal(mulai), formatTanggal(selesai))
}
