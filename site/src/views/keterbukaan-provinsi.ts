/** What all villages have announced about the budget of a year: the table and its filter. Pure. */
import { ALAMAT_KETERBUKAAN, getAlamatKeterbukaan, LABEL_KEWAJIBAN } from 'cms/contract/keterbukaan'
import { formatAngka } from 'cms/dasar/angka'
import { calculateKeterbukaan, KEWAJIBAN, type Keterbukaan, type KodeKewajiban } from 'cms/dasar/keterbukaan'
import { formatTanggal } from 'cms/dasar/tanggal'
import type { BarisKeterbukaan } from '../publik/keterbukaan.ts'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_KETERBUKAAN as T, TANDA_KEADAAN } from '../teks/keterbukaan.ts'
import { type KerangkaView, type Tautan, toKerangka } from './kerangka.ts'
import {
  isDiWilayah,
  type PilihanSaringan,
  type SaringanKeterbukaan,
  toAlamatBerkas,
  toJalurKeterbukaan,
  toPilihanSaringan,
} from './saringan-keterbukaan.ts'

type DesaView = { tautan: Tautan; isContoh: boolean; tanda: string[]; skor: string }
export type KeterbukaanProvinsiView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  caption: string
  kosong: string | null
  kunci: { tanda: string; arti: string }[]
  kolom: { nomor: string; nama: string }[]
  saring: PilihanSaringan & { aksi: string }
  daftarKabupaten: { nama: string; daftarDesa: DesaView[] }[]
  unduhan: Tautan[]
}
type Bahan = {
  baris: readonly BarisKeterbukaan[]
  saringan: SaringanKeterbukaan
  situs: string
  hariIni: string
}
type Dihitung = BarisKeterbukaan & { hitungan: Keterbukaan }

export function toKeterbukaanProvinsiView(bahan: Bahan): KeterbukaanProvinsiView {
  const { baris, saringan, situs, hariIni } = bahan
  const { tahun } = saringan
  const daftar = listDihitung(bahan)
  const judul = T.judulProvinsi(tahun)
  const jawaban = toJawaban(listDihitung({ ...bahan, saringan: { ...saringan, belum: null } }), saringan)
  const tampilTerlambat = baris[0]?.tampilTerlambat ?? false
  const jalur = toJalurKeterbukaan(saringan, Number(hariIni.slice(0, 4)))
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
    kosong: daftar.length > 0 ? null : saringan.belum === null ? T.tanpaDesa : T.tanpaDesaKurang,
    kunci: listKunci(tampilTerlambat),
    kolom: KEWAJIBAN.map(({ kode }, i) => ({ nomor: String(i + 1), nama: LABEL_KEWAJIBAN[kode] })),
    saring: { aksi: ALAMAT_KETERBUKAAN, ...toPilihanSaringan(baris, saringan, hariIni) },
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
/** The villages of the filter, each with what it has announced by the day. */
export function listDihitung({ baris, saringan, hariIni }: Omit<Bahan, 'situs'>): Dihitung[] {
  return baris
    .filter((satu) => isDiWilayah(satu, saringan))
    .map((satu) => ({ ...satu, hitungan: calculateKeterbukaan(saringan.tahun, satu.bukti, hariIni) }))
    .filter(({ hitungan }) => saringan.belum === null || isBelum(hitungan, saringan.belum))
}

const isBelum = ({ butir }: Keterbukaan, dicari: KodeKewajiban): boolean =>
  butir.some(({ kode, keadaan }) => kode === dicari && keadaan === 'belum')

/** Sample villages stand in the table and are not counted, nor are those of whom nothing is due yet. */
function toJawaban(daftar: readonly Dihitung[], { tahun, belum }: SaringanKeterbukaan): string {
  const sungguhan = daftar.filter(({ contoh }) => !contoh)
  const terhitung = sungguhan.length > 0 ? sungguhan : daftar
  if (belum !== null) return toJawabanKurang(terhitung, belum, tahun)
  const dihitung = terhitung.filter(({ hitungan }) => hitungan.jatuhTempo > 0)
  if (dihitung.length === 0) return T.jawabanProvinsiBelum(tahun)
  const lengkap = dihitung.filter(
    ({ hitungan: { jatuhTempo, tepat, lewat } }) => tepat + lewat === jatuhTempo,
  )
  return T.jawabanProvinsi(formatAngka(lengkap.length), formatAngka(dihitung.length), tahun)
}

/** Before its day nobody lacks it, and that is said in place of a praise. */
function toJawabanKurang(daftar: readonly Dihitung[], belum: KodeKewajiban, tahun: number): string {
  const apa = `${LABEL_KEWAJIBAN[belum]} ${tahun}`
  const butir = daftar.flatMap(({ hitungan }) => hitungan.butir.filter(({ kode }) => kode === belum))
  const nanti = butir.find(({ keadaan }) => keadaan === 'belum-waktunya')?.tenggat
  if (nanti != null) return T.jawabanBelumTempo(apa, formatTanggal(nanti))
  const kurang = butir.filter(({ keadaan }) => keadaan === 'belum')
  return T.jawabanKurang(formatAngka(kurang.length), formatAngka(daftar.length), apa)
}

function toWaktu(baris: readonly BarisKeterbukaan[]): { waktu?: Date } {
  if (baris.length === 0) return {}
  return { waktu: new Date(Math.max(...baris.map(({ waktu }) => waktu.getTime()))) }
}

function listKunci(tampilTerlambat: boolean): KeterbukaanProvinsiView['kunci'] {
  return [
    { tanda: TANDA_KEADAAN.tepat, arti: tampilTerlambat ? T.tandaTepatWaktu : T.tandaTepat },
    ...(tampilTerlambat ? [{ tanda: TANDA_KEADAAN.lewat, arti: T.tandaLewat }] : []),
    { tanda: TANDA_KEADAAN.belum, arti: T.tandaBelum },
    { tanda: '(kosong)', arti: T.tandaBelumWaktunya },
  ]
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
