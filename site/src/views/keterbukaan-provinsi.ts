/** What all villages have announced about the budget of a year: the table and its filter. Pure. */
import { ALAMAT_KETERBUKAAN, getAlamatKeterbukaan, LABEL_KEWAJIBAN } from 'cms/contract/keterbukaan'
import { formatAngka } from 'cms/dasar/angka'
import { calculateKeterbukaan, KEWAJIBAN, type Keterbukaan } from 'cms/dasar/keterbukaan'
import { isTahunAnggaran } from 'cms/dasar/tahun-anggaran'
import type { BarisKeterbukaan } from '../publik/keterbukaan.ts'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_KETERBUKAAN as T, TANDA_KEADAAN } from '../teks/keterbukaan.ts'
import { type KerangkaView, type Tautan, toKerangka } from './kerangka.ts'

type Pilihan = { nilai: string; label: string; isDipilih: boolean }
type DesaView = { tautan: Tautan; isContoh: boolean; tanda: string[]; skor: string }
export type KeterbukaanProvinsiView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  caption: string
  kosong: string | null
  kunci: { tanda: string; arti: string }[]
  kolom: { nomor: string; nama: string }[]
  saring: { aksi: string; tahun: Pilihan[]; kabupaten: Pilihan[] }
  daftarKabupaten: { nama: string; daftarDesa: DesaView[] }[]
  unduhan: Tautan[]
}
export type SaringanKeterbukaan = { tahun: number; kabupaten: string | null }
type Bahan = {
  baris: readonly BarisKeterbukaan[]
  saringan: SaringanKeterbukaan
  situs: string
  hariIni: string
}
type Dihitung = BarisKeterbukaan & { hitungan: Keterbukaan }

/** Null for a value that no form of ours sends. */
export function parseSaringanKeterbukaan(
  kueri: URLSearchParams,
  hariIni: string,
): SaringanKeterbukaan | null {
  const tertulis = kueri.get('tahun') || hariIni.slice(0, 4)
  const tahun = /^\d{4}$/.test(tertulis) ? Number(tertulis) : Number.NaN
  const kabupaten = kueri.get('kabupaten') || null
  if (!isTahunAnggaran(tahun)) return null
  return { tahun, kabupaten }
}

/** An address with a kabupaten that has no village here is none: anybody could invent such. */
export const isKabupatenAda = (
  baris: readonly BarisKeterbukaan[],
  { kabupaten }: SaringanKeterbukaan,
): boolean => kabupaten === null || baris.some((satu) => satu.kabupaten.slug === kabupaten)

export function toKeterbukaanProvinsiView(bahan: Bahan): KeterbukaanProvinsiView {
  const { baris, saringan, situs, hariIni } = bahan
  const { tahun } = saringan
  const daftar = listDihitung(bahan)
  const judul = T.judulProvinsi(tahun)
  const jawaban = toJawaban(daftar, tahun)
  const tampilTerlambat = baris[0]?.tampilTerlambat ?? false
  const jalur = toJalur(saringan, Number(hariIni.slice(0, 4)))
  return {
    kerangka: toKerangka({
      judul,
      deskripsi: jawaban,
      situs,
      jalur,
      ...toWaktu(baris),
      remah: [{ teks: TEKS.beranda, href: '/' }],
    }),
    judul,
    jawaban,
    caption: T.captionProvinsi(tahun),
    kosong: daftar.length > 0 ? null : T.tanpaDesa,
    kunci: listKunci(tampilTerlambat),
    kolom: KEWAJIBAN.map(({ kode }, i) => ({ nomor: String(i + 1), nama: LABEL_KEWAJIBAN[kode] })),
    saring: { aksi: ALAMAT_KETERBUKAAN, ...toPilihan(baris, saringan, hariIni) },
    daftarKabupaten: [...Map.groupBy(daftar, ({ kabupaten }) => kabupaten.nama)].map(([nama, milik]) => ({
      nama,
      daftarDesa: milik.map((satu) => toDesaView(satu, tampilTerlambat)),
    })),
    unduhan: [
      ...JENIS_BERKAS.map((jenis) => ({
        teks: T.unduh(tahun, jenis.toUpperCase()),
        href: toAlamatBerkas(saringan, `.${jenis}`),
      })),
      { teks: T.paket, href: toAlamatBerkas(saringan, '/datapackage.json') },
    ],
  }
}

const JENIS_BERKAS = ['csv', 'xlsx', 'json'] as const
/** The file holds what the page shows. */
export const toAlamatBerkas = ({ tahun, kabupaten }: SaringanKeterbukaan, akhiran: string): string =>
  `${ALAMAT_KETERBUKAAN}${akhiran}?${new URLSearchParams({ tahun: String(tahun), ...(kabupaten === null ? {} : { kabupaten }) })}`

/** The villages of the filter, each with what it has announced by the day. */
export function listDihitung({
  baris,
  saringan: { tahun, kabupaten },
  hariIni,
}: Omit<Bahan, 'situs'>): Dihitung[] {
  return baris
    .filter((satu) => kabupaten === null || satu.kabupaten.slug === kabupaten)
    .map((satu) => ({ ...satu, hitungan: calculateKeterbukaan(tahun, satu.bukti, hariIni) }))
}

/** Sample villages stand in the table and are not counted, nor are those of whom nothing is due yet. */
function toJawaban(daftar: readonly Dihitung[], tahun: number): string {
  const sungguhan = daftar.filter(({ contoh }) => !contoh)
  const dihitung = (sungguhan.length > 0 ? sungguhan : daftar).filter(
    ({ hitungan }) => hitungan.jatuhTempo > 0,
  )
  if (dihitung.length === 0) return T.jawabanProvinsiBelum(tahun)
  const lengkap = dihitung.filter(
    ({ hitungan: { jatuhTempo, tepat, lewat } }) => tepat + lewat === jatuhTempo,
  )
  return T.jawabanProvinsi(formatAngka(lengkap.length), formatAngka(dihitung.length), tahun)
}

function toWaktu(baris: readonly BarisKeterbukaan[]): { waktu?: Date } {
  if (baris.length === 0) return {}
  return { waktu: new Date(Math.max(...baris.map(({ waktu }) => waktu.getTime()))) }
}

function toJalur({ tahun, kabupaten }: SaringanKeterbukaan, kini: number): string {
  const kueri = new URLSearchParams()
  if (kabupaten !== null) kueri.set('kabupaten', kabupaten)
  if (tahun !== kini) kueri.set('tahun', String(tahun))
  return kueri.size === 0 ? ALAMAT_KETERBUKAAN : `${ALAMAT_KETERBUKAAN}?${kueri}`
}

function listKunci(tampilTerlambat: boolean): KeterbukaanProvinsiView['kunci'] {
  return [
    { tanda: TANDA_KEADAAN.tepat, arti: tampilTerlambat ? T.tandaTepatWaktu : T.tandaTepat },
    ...(tampilTerlambat ? [{ tanda: TANDA_KEADAAN.lewat, arti: T.tandaLewat }] : []),
    { tanda: TANDA_KEADAAN.belum, arti: T.tandaBelum },
    { tanda: '(kosong)', arti: T.tandaBelumWaktunya },
  ]
}

function toPilihan(
  baris: readonly BarisKeterbukaan[],
  { tahun, kabupaten }: SaringanKeterbukaan,
  hariIni: string,
): { tahun: Pilihan[]; kabupaten: Pilihan[] } {
  const daftarTahun = new Set([tahun, Number(hariIni.slice(0, 4)), ...baris.flatMap((satu) => satu.tahun)])
  const daftarKabupaten = new Map(baris.map((satu) => [satu.kabupaten.slug, satu.kabupaten.nama]))
  return {
    tahun: [...daftarTahun]
      .sort((a, b) => b - a)
      .map((satu) => ({ nilai: String(satu), label: String(satu), isDipilih: satu === tahun })),
    kabupaten: [
      { nilai: '', label: T.semua, isDipilih: kabupaten === null },
      ...[...daftarKabupaten].map(([slug, nama]) => ({
        nilai: slug,
        label: nama,
        isDipilih: slug === kabupaten,
      })),
    ],
  }
}

function toDesaView({ nama, slug, contoh, hitungan }: Dihitung, tampilTerlambat: boolean): DesaView {
  return {
    tautan: { teks: nama, href: getAlamatKeterbukaan(slug) },
    isContoh: contoh,
    tanda: hitungan.butir.map(
      ({ keadaan }) => TANDA_KEADAAN[keadaan === 'lewat' && !tampilTerlambat ? 'tepat' : keadaan],
    ),
    skor: hitungan.skor === null ? '' : formatAngka(hitungan.skor),
  }
}
