/** The blocks of a lesson, ready to print. A block of a kind the site does not know is passed over. Pure. */
import type { BerkasTerbit } from 'cms/contract/naskah'
import { type BlokPublik, isBlokDikenal } from 'cms/contract/pelajaran'
import type { ButirPeserta } from 'cms/contract/soal'
import { formatAngka, formatUkuran } from 'cms/dasar/angka'
import { formatTanggal } from 'cms/dasar/tanggal'
import {
  LABEL_CATATAN,
  LABEL_PERATURAN,
  LABEL_STATUS_PERATURAN,
  TEKS_PELAJARAN as T,
} from '../teks/pelajaran.ts'
import { type FotoView, toFotoView } from './foto.ts'
import { isAngkaSalah } from './jawaban.ts'
import type { Tautan } from './kerangka.ts'
import { getIdBlok } from './letak-blok.ts'
import { type SimpulView, toTeksKayaView } from './teks-kaya.ts'

export type SoalView = {
  /** Name of the field, and of the group its choices stand in. */
  nama: string
  nomor: string
  pertanyaan: string
  petunjuk: string
} & (
  | { cara: 'satu' | 'banyak'; pilihan: { nama: string; nilai: string; teks: string; isDipilih: boolean }[] }
  | { cara: 'tulis'; isAngka: boolean; nilai: string; galat: string | null }
  | {
      cara: 'pasang' | 'urut'
      baris: { nama: string; teks: string; nilai: string }[]
      pilihan: { nilai: string; teks: string }[]
    }
)
/** Nothing is fetched before somebody plays it; `keterangan` says how much that is. */
export type MediaView = {
  judul: string
  keterangan: string
  href: string
  transkrip: string[]
  /** What stands for a film until it is played. */
  sampul: FotoView | null
}
export type BlokView =
  | { jenis: 'teks'; simpul: SimpulView[] }
  | { jenis: 'gambar'; foto: FotoView }
  | { jenis: 'tabel'; judul: string; kepala: string[]; baris: string[][] }
  | { jenis: 'catatan'; judul: string; teks: string }
  | { jenis: 'langkah'; judul: string; daftar: string[] }
  | {
      jenis: 'rujukan'
      teks: string
      href: string | null
      tentang: string
      status: string | null
      diperiksa: string | null
    }
  | { jenis: 'istilah'; istilah: string; arti: string }
  | { jenis: 'berkas'; tautan: Tautan }
  | ({ jenis: 'suara' | 'video' } & MediaView)
  | {
      jenis: 'latihan'
      id: string
      tujuan: string
      nomor: string
      daftarSoal: SoalView[]
      /** Sent along with the answers. */
      serta: { nama: string; nilai: string }[]
      /** The size of the lesson, for the way back. */
      isBesar: boolean
    }

/** `letak`: where it stands in the page, for who goes on there. */
export type BlokBerletak = { letak: string; isi: BlokView }

type Bahan = {
  daftarBlok: readonly { jenis: string }[]
  /** Where practice answers are sent. */
  tujuan: string
  isBesar?: boolean
  /** What is sent along with the answers to these questions. */
  toSerta?: (daftarSoal: readonly ButirPeserta[]) => { nama: string; nilai: string }[]
}

/** Where the n-th practice of a lesson stands in its page. */
export const getIdLatihan = (nomor: number): string => `latihan-${nomor}`

export function toDaftarBlokView({
  daftarBlok,
  tujuan,
  isBesar = false,
  toSerta = () => [],
}: Bahan): BlokBerletak[] {
  let latihan = 0
  return daftarBlok.flatMap((blok, i) => {
    if (!isBlokDikenal(blok)) return []
    if (blok.jenis === 'latihan') latihan += 1
    const isi = toBlokView(blok, { tujuan, latihan, isBesar, toSerta })
    // Counted with those that are passed over, so that a number means the same on every page.
    return isi === null ? [] : [{ letak: getIdBlok(i + 1), isi }]
  })
}

function toBlokView(
  blok: BlokPublik,
  { tujuan, latihan, isBesar, toSerta }: Required<Omit<Bahan, 'daftarBlok'>> & { latihan: number },
): BlokView | null {
  switch (blok.jenis) {
    case 'teks':
      return { jenis: 'teks', simpul: toTeksKayaView(blok.isi, 1) }
    case 'gambar': {
      const foto = toFotoView(blok.foto)
      return foto === null ? null : { jenis: 'gambar', foto }
    }
    case 'catatan':
      return { jenis: 'catatan', judul: LABEL_CATATAN[blok.sifat], teks: blok.teks }
    case 'rujukan': {
      const { jenis, nomor, tahun, tentang, status, tautan, diperiksa } = blok.peraturan
      const nama = `${LABEL_PERATURAN[jenis]} ${nomor}/${tahun}`
      const teks = blok.pasal === null ? nama : `${nama} ${blok.pasal}`
      return {
        jenis: 'rujukan',
        teks,
        href: tautan,
        tentang,
        status: LABEL_STATUS_PERATURAN[status],
        diperiksa: diperiksa === null ? null : T.diperiksa(formatTanggal(diperiksa)),
      }
    }
    case 'berkas': {
      const teks = T.unduh(blok.judul, formatUkuran(blok.berkas.ukuran))
      return { jenis: 'berkas', tautan: { teks, href: toHref(blok.berkas) } }
    }
    case 'suara':
    case 'video':
      return {
        jenis: blok.jenis,
        judul: blok.judul,
        keterangan: T.media[blok.jenis](formatUkuran(blok.berkas.ukuran)),
        href: toHref(blok.berkas),
        transkrip: blok.transkrip.split(/\n\s*\n/).flatMap((alinea) => alinea.trim() || []),
        sampul: blok.jenis === 'video' ? toFotoView(blok.sampul) : null,
      }
    case 'latihan':
      return {
        jenis: 'latihan',
        id: getIdLatihan(latihan),
        tujuan,
        nomor: formatAngka(latihan),
        daftarSoal: blok.daftarSoal.map((butir, i) => toSoalView(butir, i)),
        serta: toSerta(blok.daftarSoal),
        isBesar,
      }
    default:
      return blok
  }
}

const toHref = ({ sha256, nama }: BerkasTerbit): string => `/berkas/${sha256}/${encodeURIComponent(nama)}`

/** A question as a group of fields; `jawaban` is what was answered before. */
export function toSoalView(butir: ButirPeserta, urutan: number, jawaban: unknown = null): SoalView {
  const nama = `soal-${butir.soal}`
  const dasar = {
    nama,
    nomor: formatAngka(urutan + 1),
    pertanyaan: butir.pertanyaan,
    petunjuk: T.petunjuk[butir.jenis],
  }
  const daftar = Array.isArray(jawaban) ? jawaban.map(String) : []
  switch (butir.jenis) {
    case 'tunggal':
    case 'ganda': {
      const dipilih = butir.jenis === 'tunggal' ? [String(jawaban ?? '')] : daftar
      const pilihan = toPilihan(butir.pilihan).map((satu) => ({
        ...satu,
        // Boxes that are ticked apart have names apart; of a choice one goes with the name.
        nama: butir.jenis === 'tunggal' ? nama : `${nama}-${satu.nilai}`,
        isDipilih: dipilih.includes(satu.nilai),
      }))
      return { ...dasar, cara: butir.jenis === 'tunggal' ? 'satu' : 'banyak', pilihan }
    }
    case 'benar-salah':
      return {
        ...dasar,
        cara: 'satu',
        pilihan: [
          { nama, nilai: 'benar', teks: T.benar, isDipilih: jawaban === true },
          { nama, nilai: 'salah', teks: T.salah, isDipilih: jawaban === false },
        ],
      }
    case 'isian':
    case 'angka': {
      const nilai = String(jawaban ?? '')
      return {
        ...dasar,
        cara: 'tulis',
        isAngka: butir.jenis === 'angka',
        nilai,
        galat: toGalatAngka(butir, jawaban),
      }
    }
    case 'menjodohkan':
      return {
        ...dasar,
        cara: 'pasang',
        baris: toBaris(nama, butir.kiri, daftar),
        pilihan: toPilihan(butir.kanan),
      }
    case 'mengurutkan':
      return {
        ...dasar,
        cara: 'urut',
        baris: toBaris(
          nama,
          butir.langkah.map((_, i) => T.langkahKe(formatAngka(i + 1))),
          daftar,
        ),
        pilihan: toPilihan(butir.langkah),
      }
  }
}

const toGalatAngka = (butir: ButirPeserta, jawaban: unknown): string | null =>
  isAngkaSalah(butir, jawaban) ? T.angkaSalah : null

const toPilihan = (daftar: readonly string[]) => daftar.map((teks, i) => ({ nilai: String(i + 1), teks }))
const toBaris = (nama: string, daftar: readonly string[], jawaban: readonly string[]) =>
  daftar.map((teks, i) => ({ nama: `${nama}-${i + 1}`, teks, nilai: jawaban[i] ?? '' }))
