/** The list of public information of a village, ready to print. Pure. */
import {
  type ButirInformasi,
  type Dikecualikan,
  getAlamatInformasiPublik,
  getAlamatMintaInformasi,
  type InformasiPublik,
  KATEGORI_INFORMASI,
  type KategoriInformasi,
  LABEL_BADAN,
  LABEL_BENTUK,
  LABEL_KATEGORI,
} from 'cms/contract/informasi-publik'
import { LABEL_HURUF, type PengecualianPublik } from 'cms/contract/pengecualian'
import { formatAngka } from 'cms/dasar/angka'
import { formatTanggal, isTanggal, type Tanggal } from 'cms/dasar/tanggal'
import { TEKS_INFORMASI as T } from '../teks/informasi-publik.ts'
import {
  formatNamaDesa,
  type KerangkaView,
  listRemahDesa,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'
import { type NavHalaman, toNavHalaman } from './nav-halaman.ts'

export const BUTIR_PER_HALAMAN = 40
export type PilihanKategori = KategoriInformasi | 'dikecualikan'
const PILIHAN: readonly PilihanKategori[] = [...KATEGORI_INFORMASI, 'dikecualikan']

type Fakta = { nama: string; isi: string }
export type ButirView = { judul: string; href: string | null; kategori: string; fakta: Fakta[] }
export type DikecualikanView = { judul: string; isHabis: boolean; fakta: Fakta[] }
export type InformasiPublikView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  isi: string
  keputusan: string
  /** `jelas`: what the class means, in one sentence. */
  pilihan: (Tautan & { isIni: boolean; jelas: string })[]
  kategoriJelas: string | null
  daftar: ButirView[] | null
  dikecualikan: DikecualikanView[] | null
  halaman: NavHalaman
  unduh: Tautan[]
  minta: Tautan
}
export type SaringanInformasi = { kategori: PilihanKategori | null; halaman: number }
type Bahan = { informasi: InformasiPublik; waktu: Date; situs: string; hariIni: Tanggal } & SaringanInformasi

/** Null for a class that there is not; empty means all. */
export function parseKategori(nilai: string | null): PilihanKategori | null | undefined {
  if (nilai === null || nilai === '') return undefined
  return PILIHAN.find((satu) => satu === nilai) ?? null
}

const listBerkategori = ({ daftar }: InformasiPublik, kategori: PilihanKategori | null): ButirInformasi[] =>
  kategori === null ? daftar : daftar.filter((satu) => satu.kategori === kategori)

export const countHalamanInformasi = (informasi: InformasiPublik, kategori: PilihanKategori | null): number =>
  Math.max(1, Math.ceil(listBerkategori(informasi, kategori).length / BUTIR_PER_HALAMAN))

export function toInformasiPublikView(bahan: Bahan): InformasiPublikView {
  const { informasi, waktu, situs, kategori, halaman, hariIni } = bahan
  const { desa, daftar, dikecualikan, keputusan } = informasi
  const alamat = getAlamatInformasiPublik(desa.slug)
  const nama = formatNamaDesa(desa)
  const jawaban = T.jawaban(nama, formatAngka(daftar.length), formatAngka(dikecualikan.length))
  const mulai = (halaman - 1) * BUTIR_PER_HALAMAN
  const isAkhir = halaman === countHalamanInformasi(informasi, kategori)
  return {
    kerangka: toKerangka({
      judul: T.judul,
      deskripsi: jawaban,
      situs,
      jalur: toJalur(alamat, bahan),
      waktu,
      desa: toDesaView(desa),
      remah: listRemahDesa(desa),
      isTerindeks: kategori === null,
    }),
    judul: T.judul,
    jawaban,
    isi: T.isi(informasi.ppid),
    keputusan:
      keputusan === null
        ? T.keputusanBelum
        : T.keputusanDaftar(keputusan.nomor, formatTanggal(keputusan.tanggal)),
    pilihan: listPilihan(informasi, alamat, kategori),
    kategoriJelas: kategori === null || kategori === 'dikecualikan' ? null : T.kategoriJelas[kategori],
    daftar:
      kategori === 'dikecualikan'
        ? null
        : listBerkategori(informasi, kategori)
            .slice(mulai, mulai + BUTIR_PER_HALAMAN)
            .map((satu) => toButirView(satu, nama)),
    dikecualikan:
      kategori === 'dikecualikan' || (kategori === null && isAkhir)
        ? dikecualikan.map((satu) => toDikecualikanView(satu, hariIni))
        : null,
    halaman: toNavHalaman(halaman, countHalamanInformasi(informasi, kategori), (nomor) =>
      toJalur(alamat, { kategori, halaman: nomor }),
    ),
    unduh: listUnduh(alamat),
    minta: { teks: T.minta, href: getAlamatMintaInformasi(desa.slug) },
  }
}

/** Canonical: names in order, nothing that says nothing. */
function toJalur(alamat: string, { kategori, halaman }: SaringanInformasi): string {
  const kueri = new URLSearchParams()
  if (halaman > 1) kueri.set('halaman', String(halaman))
  if (kategori !== null) kueri.set('kategori', kategori)
  const akhir = kueri.toString()
  return akhir === '' ? alamat : `${alamat}?${akhir}`
}

function listPilihan(
  informasi: InformasiPublik,
  alamat: string,
  kategori: PilihanKategori | null,
): InformasiPublikView['pilihan'] {
  const toPilihan = (nilai: PilihanKategori | null, label: string, jumlah: number) => ({
    jelas:
      nilai === null
        ? T.semuaJelas
        : nilai === 'dikecualikan'
          ? T.dikecualikanRingkas
          : T.kategoriJelas[nilai],
    teks: T.hitung(label, formatAngka(jumlah)),
    href: toJalur(alamat, { kategori: nilai, halaman: 1 }),
    isIni: nilai === kategori,
  })
  return [
    toPilihan(null, T.semua, informasi.daftar.length + informasi.dikecualikan.length),
    ...KATEGORI_INFORMASI.map((satu) =>
      toPilihan(satu, LABEL_KATEGORI[satu], listBerkategori(informasi, satu).length),
    ),
    toPilihan('dikecualikan', T.dikecualikan, informasi.dikecualikan.length),
  ]
}

/** `Dibuat 4 Maret 2026, Desa Sungai Bakau`. */
export function formatPembuatan({ waktu, tempat }: ButirInformasi, namaDesa: string): string {
  if (waktu === null) return T.terusDiperbarui
  return T.dibuat(isTanggal(waktu) ? formatTanggal(waktu) : waktu, tempat ?? namaDesa)
}
export const formatBentuk = ({ bentuk }: ButirInformasi): string =>
  bentuk.map((satu) => LABEL_BENTUK[satu]).join(', ')
export const formatRetensi = ({ retensi }: ButirInformasi): string => retensi ?? T.retensiBawaan
/** The office, and the body where it is not the village government. */
export const formatPenguasa = ({ penguasa, badan }: ButirInformasi): string =>
  badan === 'pemerintah-desa' || penguasa.includes(LABEL_BADAN[badan])
    ? penguasa
    : `${penguasa}, ${LABEL_BADAN[badan]}`

function toButirView(butir: ButirInformasi, namaDesa: string): ButirView {
  return {
    judul: butir.ringkasan,
    href: butir.alamat,
    kategori: LABEL_KATEGORI[butir.kategori],
    fakta: [
      { nama: T.penguasa, isi: formatPenguasa(butir) },
      { nama: T.penanggungJawab, isi: butir.penanggungJawab },
      { nama: T.bentuk, isi: formatBentuk(butir) },
      { nama: '', isi: formatPembuatan(butir, namaDesa) },
      { nama: T.retensi, isi: formatRetensi(butir) },
      ...(butir.cara === null ? [] : [{ nama: T.cara, isi: butir.cara }]),
      { nama: T.dasar, isi: butir.dasar },
    ],
  }
}

type IsiPengecualian = Pick<
  PengecualianPublik,
  'huruf' | 'undangUndang' | 'konsekuensi' | 'kepentingan' | 'berlakuSampai' | 'keputusan' | 'judul'
>

export function formatDasarPengecualian({ huruf, undangUndang }: Dikecualikan): string {
  const daftar = huruf.map((satu) => `${satu} (${LABEL_HURUF[satu]})`).join(', ')
  return [T.dasarPasal(daftar), undangUndang].filter(Boolean).join('; ')
}
/** The day named is the last one on which it is kept back. */
export const isHabis = ({ berlakuSampai }: Dikecualikan, hariIni: Tanggal): boolean =>
  berlakuSampai !== null && berlakuSampai < hariIni
export function formatJangka(pengecualian: Dikecualikan, hariIni: Tanggal): string {
  const { berlakuSampai } = pengecualian
  if (berlakuSampai === null) return T.tanpaBatas
  return isHabis(pengecualian, hariIni)
    ? T.habis(formatTanggal(berlakuSampai))
    : T.sampai(formatTanggal(berlakuSampai))
}
export const formatKeputusan = ({ keputusan }: Dikecualikan): string =>
  T.keputusan(keputusan.nomor, formatTanggal(keputusan.tanggal))

export function toDikecualikanView(pengecualian: IsiPengecualian, hariIni: Tanggal): DikecualikanView {
  return {
    judul: pengecualian.judul,
    isHabis: isHabis(pengecualian, hariIni),
    fakta: [
      { nama: T.dasar, isi: formatDasarPengecualian(pengecualian) },
      { nama: T.konsekuensi, isi: pengecualian.konsekuensi },
      { nama: T.kepentingan, isi: pengecualian.kepentingan },
      { nama: T.jangka, isi: formatJangka(pengecualian, hariIni) },
      { nama: '', isi: formatKeputusan(pengecualian) },
    ],
  }
}

const listUnduh = (alamat: string): Tautan[] => [
  { teks: T.lampiran, href: `${alamat}/lampiran.pdf` },
  { teks: T.csv, href: `${alamat}.csv` },
  { teks: T.xlsx, href: `${alamat}.xlsx` },
  { teks: T.csvTertutup, href: `${alamat}/dikecualikan.csv` },
  { teks: T.json, href: `${alamat}.json` },
  { teks: T.paket, href: `${alamat}/datapackage.json` },
]

export type PratinjauPengecualianView = {
  kerangka: KerangkaView
  judul: string
  dikecualikan: DikecualikanView
}

export function toPratinjauPengecualianView({
  isi,
  waktu,
  situs,
  isPratinjau,
  hariIni,
}: {
  isi: PengecualianPublik
  waktu: Date
  situs: string
  isPratinjau: true
  hariIni: Tanggal
}): PratinjauPengecualianView {
  return {
    kerangka: toKerangka({
      judul: isi.judul,
      deskripsi: isi.judul,
      situs,
      jalur: getAlamatInformasiPublik(isi.desa.slug),
      waktu,
      isPratinjau,
      desa: toDesaView(isi.desa),
      remah: listRemahDesa(isi.desa),
    }),
    judul: T.judul,
    dikecualikan: toDikecualikanView(isi, hariIni),
  }
}
