/** The budget of a year, ready to print. Pure. */
import {
  type ApbdesRingkas,
  type Fase,
  getAlamatApbdes,
  getAlamatCetakan,
  getAlamatDanaDesa,
  getAlamatDusun,
  getAlamatPos,
  getAlamatTahun,
  getAlamatVersi,
  isKodePos,
  type PeraturanPublik,
  toNamaVersi,
  type VersiPublik,
} from 'cms/contract/apbdes'
import { formatKodePos } from 'cms/contract/kode-anggaran'
import type { AnggaranRealisasi, DesaRingkas } from 'cms/contract/nilai'
import { formatAngka, formatUkuran } from 'cms/dasar/angka'
import { formatTanggal, formatTanggalRingkas, toTanggal } from 'cms/dasar/tanggal'
import {
  ASAL_REALISASI,
  LABEL_FASE,
  TEKS_APBDES as T,
  TIDAK_ADA_DATA,
  TIDAK_BERLAKU,
} from '../teks/apbdes.ts'
import { TEKS_CETAK, TEKS_PAPAN } from '../teks/cetak.ts'
import { TEKS_DANA_DESA } from '../teks/dana-desa.ts'
import { TEKS_DUSUN } from '../teks/dusun.ts'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_TAHUN_APBDES } from '../teks/tahun-apbdes.ts'
import { type BatangView, listBatang } from './batang.ts'
import { formatBagian, formatJumlah, formatJumlahRingkas, type JumlahView, toJumlahView } from './jumlah.ts'
import {
  formatNamaDesa,
  type GambarBagi,
  type KerangkaView,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'
import { type KeteranganAngka, toTanyaHalaman } from './keterangan-angka.ts'
import { type PerubahanView, toPerubahanView } from './perubahan-anggaran.ts'

/** Where the years stand on the village home. */
export const ID_DAFTAR_TAHUN = 'anggaran-per-tahun'

export type KartuView = { label: string; nilai: string; catatan: string }
export type BarisJumlahView = JumlahView & { kode: string; nama: string; href?: string }
export type VersiView = {
  nama: string
  href: string
  isIni: boolean
  isTerbaru: boolean
  dasar: string
  tanggal: string
  belanja: string
}
export type FaktaView = { label: string; nilai: string }
export type ApbdesView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  fakta: FaktaView[]
  pengecualian: string | null
  peringatan: { kode: string; pesan: string }[]
  tidakDiperiksa: { kode: string; pesan: string }[]
  kartu: KartuView[]
  /** Where the realised figures come from; null where there are none. */
  asalRealisasi: string | null
  asal: { kalimat: string; batang: BatangView[]; baris: BarisJumlahView[]; jumlah: JumlahView }
  untuk: { kalimat: string | null; batang: BatangView[]; baris: BarisJumlahView[]; jumlah: JumlahView }
  kegiatan: BarisJumlahView[]
  selisihKalimat: string
  pembiayaan: BarisJumlahView[]
  ringkasan: { nama: string; isJumlah: boolean; jumlah: JumlahView }[]
  naskah: Tautan | null
  /** Said on the page of a version that is not the latest. */
  lama: { kalimat: string; tautan: Tautan } | null
  versi: VersiView[]
  perubahan: PerubahanView | null
  unduhan: Tautan[]
  rincian: Tautan
  danaDesa: Tautan | null
  /** Other ways to look at the same budget; none for a version or a preview. */
  lihatJuga: Tautan[]
  keterangan: KeteranganAngka
  /** Whom to complain to (Permendagri 20/2018 Ps 39). */
  pengaduan: string
  sumber: string
}
/** `versi`: this is the page of that version, not of the year. */
type Bahan = {
  apbdes: ApbdesRingkas
  waktu: Date
  situs: string
  isPratinjau?: boolean
  versi?: string
}

export function toApbdesView({ apbdes, waktu, situs, isPratinjau, versi }: Bahan): ApbdesView {
  const { slug } = apbdes.desa
  const tahunan = getAlamatApbdes(slug, apbdes.tahun)
  const jalur = versi === undefined ? tahunan : getAlamatVersi(slug, apbdes.tahun, versi)
  const judul =
    versi === undefined
      ? T.judul(apbdes.tahun)
      : T.judulVersi(T.namaVersi(apbdes.fase, apbdes.ke), apbdes.tahun)
  const jawaban = toJawaban(apbdes)
  return {
    kerangka: toKerangka({
      judul,
      deskripsi: jawaban,
      situs,
      jalur,
      waktu,
      isPratinjau,
      desa: toDesaApbdes(apbdes.desa, apbdes.tahun),
      ...(versi === undefined ? { gambar: toGambarBagi(apbdes, situs) } : {}),
      remah: [
        ...listRemahDesa(apbdes.desa),
        ...(versi === undefined ? [] : [{ teks: T.judul(apbdes.tahun), href: tahunan }]),
      ],
    }),
    judul,
    jawaban,
    fakta: listFakta(apbdes),
    pengecualian: apbdes.peraturan?.alasanPengecualian ?? null,
    peringatan: apbdes.peringatan,
    tidakDiperiksa: apbdes.tidakDiperiksa ?? [],
    kartu: listKartu(apbdes),
    asalRealisasi: toAsalRealisasi(apbdes),
    asal: toAsal(apbdes),
    untuk: toUntuk(apbdes),
    kegiatan: apbdes.daftarKegiatan.map((satu) => toBarisPos(apbdes, satu.uraian, satu)),
    selisihKalimat: toSelisihKalimat(apbdes.surplus.anggaran),
    pembiayaan: apbdes.rincianPembiayaan.map((satu) => toBarisPos(apbdes, satu.uraian, satu)),
    ringkasan: listRingkasan(apbdes),
    naskah: toNaskah(apbdes),
    lama: toLama(apbdes, tahunan, versi),
    versi: listVersi(apbdes, versi),
    perubahan: toPerubahanView(apbdes),
    unduhan: versi === undefined ? listUnduhan(jalur) : listUnduhanTabel(jalur),
    rincian: { teks: T.lihatRincian(formatAngka(apbdes.baris.length)), href: `${jalur}/rincian` },
    danaDesa: versi === undefined && isPratinjau !== true ? toTautanDanaDesa(apbdes) : null,
    lihatJuga: versi === undefined && isPratinjau !== true ? listLihatJuga(apbdes) : [],
    keterangan: toKeterangan(apbdes, jalur, isPratinjau),
    pengaduan: `/pesan?desa=${slug}`,
    sumber: toSumber(apbdes),
  }
}

const listLihatJuga = ({ desa, tahun }: ApbdesRingkas): Tautan[] => [
  { teks: TEKS_TAHUN_APBDES.tautan, href: getAlamatTahun(desa.slug) },
  { teks: TEKS_DUSUN.tautan, href: getAlamatDusun(desa.slug, tahun) },
]

/** What messengers show of the address; in words for those who do not see it. */
export const toGambarBagi = (
  apbdes: Pick<ApbdesRingkas, 'desa' | 'tahun' | 'belanja' | 'bidang'>,
  situs: string,
): GambarBagi => ({
  href: `${situs}${getAlamatCetakan(apbdes.desa.slug, apbdes.tahun, 'gambar.png')}`,
  alt: TEKS_PAPAN.alt(
    formatNamaDesa(apbdes.desa),
    apbdes.tahun,
    toJawaban(apbdes),
    toUntukKalimat(apbdes) ?? '',
  ),
})

/** Whether there is anything to tell of the Dana Desa. */
export const hasDanaDesa = ({ danaDesa }: Pick<ApbdesRingkas, 'danaDesa'>): boolean =>
  danaDesa.pendapatan.anggaran > 0 || danaDesa.belanja.anggaran > 0

function toTautanDanaDesa({ desa, tahun, danaDesa }: ApbdesRingkas): Tautan | null {
  if (!hasDanaDesa({ danaDesa })) return null
  return { teks: TEKS_DANA_DESA.tautan(tahun), href: getAlamatDanaDesa(desa.slug, tahun) }
}

export function toDesaApbdes(desa: DesaRingkas, tahun: number) {
  return toDesaView(desa, { tahun })
}

export function listRemahDesa(desa: DesaRingkas): Tautan[] {
  const { nama, href, kabupaten } = toDesaView(desa)
  return [{ teks: TEKS.beranda, href: '/' }, kabupaten, { teks: nama, href }]
}

export function toJawaban({ tahun, belanja }: Pick<ApbdesRingkas, 'tahun' | 'belanja'>): string {
  const rencana = formatJumlah(belanja.anggaran)
  if (belanja.realisasi === null) return T.jawabanTanpaRealisasi(tahun, rencana)
  const persen = formatBagian(belanja.realisasi, belanja.anggaran)
  return T.jawaban(tahun, rencana, formatJumlah(belanja.realisasi), persen)
}

export function toSumber({ peraturan, desa, tahun }: ApbdesRingkas): string {
  const dokumen = peraturan === null ? T.rancangan(tahun) : T.peraturan(peraturan.jenis, peraturan.nomor)
  return T.sumber(dokumen, formatNamaDesa(desa))
}

/** Below each figure of the page at `jalur`. */
const toKeterangan = (apbdes: ApbdesRingkas, jalur: string, isPratinjau = false): KeteranganAngka => ({
  sumber: toSumber(apbdes),
  unduh: isPratinjau ? [] : [{ teks: T.unduhSingkat(apbdes.tahun), href: `${jalur}.csv` }],
  tanya: isPratinjau ? null : toTanyaHalaman(apbdes.desa, jalur),
})

/** A preview may not be set yet: it says so, and nothing that is only known afterwards. */
function listFakta({ fase, ke, peraturan, ditetapkanPada }: ApbdesRingkas): FaktaView[] {
  const status = ditetapkanPada === null ? T.belumDitetapkan(fase) : formatFase(fase, ke)
  return [
    { label: T.status, nilai: status },
    ...(peraturan === null ? [] : listFaktaPeraturan(peraturan, ditetapkanPada !== null)),
    ...(ditetapkanPada === null
      ? []
      : [{ label: T.ditetapkanPada, nilai: formatTanggalRingkas(toTanggal(new Date(ditetapkanPada))) }]),
  ]
}

function listFaktaPeraturan(
  peraturan: NonNullable<ApbdesRingkas['peraturan']>,
  isDitetapkan: boolean,
): FaktaView[] {
  const diSistem = isDitetapkan ? [{ label: T.tandaTangan, nilai: T.ditandatanganiDigital }] : []
  return [
    { label: T.dasar, nilai: T.peraturan(peraturan.jenis, peraturan.nomor) },
    { label: T.tanggalPeraturan, nilai: formatTanggal(peraturan.tanggal) },
    ...(peraturan.ditandatanganiDiKertas
      ? [{ label: T.tandaTangan, nilai: T.ditandatanganiDiKertas }]
      : diSistem),
    ...listFaktaSesudah(peraturan),
  ]
}

/** What the regulation met on its way: the gazette, an evaluation that did not come. */
function listFaktaSesudah({ jenis, pengundangan, catatanEvaluasi }: PeraturanPublik): FaktaView[] {
  return [
    ...(pengundangan === null
      ? []
      : [
          {
            label: T.lembaran(jenis),
            nilai: T.diundangkan(pengundangan.nomor, formatTanggal(pengundangan.tanggal)),
          },
        ]),
    ...(catatanEvaluasi === null ? [] : [{ label: T.evaluasi, nilai: catatanEvaluasi }]),
  ]
}

const formatFase = (fase: Fase, ke: number | null): string =>
  ke === null ? LABEL_FASE[fase] : `${LABEL_FASE[fase]} ke-${ke}`

function toAsalRealisasi({ realisasi }: ApbdesRingkas): string | null {
  const asal = ASAL_REALISASI[realisasi.sumber]
  if (asal === null) return null
  const { sampai, luarRekening } = realisasi
  return [
    asal,
    ...(sampai === null ? [] : [T.sampai(realisasi.sumber, formatTanggal(sampai))]),
    ...(luarRekening === 0 ? [] : [T.luarRekening(formatJumlah(luarRekening))]),
  ].join(' ')
}

function toNaskah({ peraturan }: ApbdesRingkas): Tautan | null {
  const berkas = peraturan?.berkas ?? null
  if (peraturan === null || berkas === null) return null
  return {
    teks: T.naskah(T.peraturan(peraturan.jenis, peraturan.nomor), formatUkuran(berkas.ukuran)),
    href: `/berkas/${berkas.sha256}/${berkas.nama}`,
  }
}

function toLama(
  { versi, fase, ke, tahun }: ApbdesRingkas,
  tahunan: string,
  nama?: string,
): ApbdesView['lama'] {
  if (nama === undefined || versi.at(-1)?.nama === nama) return null
  return {
    kalimat: T.versiLama(T.namaVersi(fase, ke)),
    tautan: { teks: T.versiKe(tahun), href: tahunan },
  }
}

/** One version says nothing that the page does not say. */
function listVersi({ versi, fase, ke }: ApbdesRingkas, ini: string | undefined): VersiView[] {
  if (versi.length < 2) return []
  const terbaru = versi.at(-1)?.nama
  return versi.map((satu) => ({
    nama: toNamaVersiTampil(satu),
    href: satu.alamat,
    isIni: ini !== undefined && satu.nama === toNamaVersi({ fase, ke }),
    isTerbaru: satu.nama === terbaru,
    dasar: T.peraturan(satu.peraturan.jenis, satu.peraturan.nomor),
    tanggal: formatTanggalRingkas(satu.peraturan.tanggal),
    belanja: formatJumlah(satu.belanja.anggaran),
  }))
}

function toNamaVersiTampil({ fase, ke, sampai }: VersiPublik): string {
  const nama = T.namaVersi(fase, ke)
  return sampai === undefined ? nama : T.namaVersiSampai(nama, formatTanggalRingkas(sampai))
}

function listKartu({ pendapatan, belanja, silpa, perJiwa }: ApbdesRingkas): KartuView[] {
  return [
    toKartu(T.pendapatan, pendapatan),
    toKartu(T.belanja, belanja),
    {
      label: T.terpakai,
      nilai: formatBagian(belanja.realisasi, belanja.anggaran),
      catatan: belanja.realisasi === null ? T.belumAda : T.dariRencana(formatJumlahRingkas(belanja.anggaran)),
    },
    toKartuSilpa(silpa),
    ...(perJiwa ? [toKartuPerJiwa(perJiwa)] : []),
  ]
}

/** What is left over is told only by what happened: a balanced plan leaves nothing, which is no answer. */
export const toKartuSilpa = (silpa: AnggaranRealisasi): KartuView =>
  silpa.realisasi === null
    ? { label: T.silpa, nilai: TIDAK_ADA_DATA, catatan: T.silpaBelum }
    : toKartu(T.silpa, silpa)

const toKartuPerJiwa = ({
  belanja,
  penduduk,
  tanggal,
  sumber,
}: NonNullable<ApbdesRingkas['perJiwa']>): KartuView => ({
  label: T.perJiwa,
  nilai: formatJumlah(belanja),
  catatan: T.perJiwaDari(formatAngka(penduduk), formatTanggalRingkas(tanggal), sumber),
})

/** The realised amount where there is one, else the planned one. */
export function toKartu(label: string, { anggaran, realisasi }: AnggaranRealisasi): KartuView {
  if (realisasi === null) return { label, nilai: formatJumlahRingkas(anggaran), catatan: T.rencanaSaja }
  return {
    label,
    nilai: formatJumlahRingkas(realisasi),
    catatan: T.dariRencana(formatJumlahRingkas(anggaran)),
  }
}

/** An item with the way to its page; a preview and an item without money have none. */
export function toBarisPos(
  { desa, tahun, ditetapkanPada, susunanKode }: ApbdesRingkas,
  nama: string,
  { kode, ...jumlah }: AnggaranRealisasi & { kode: string },
): BarisJumlahView {
  const hasHalaman = ditetapkanPada !== null && jumlah.anggaran !== 0 && isKodePos(kode)
  return {
    kode: formatKodePos(kode, susunanKode),
    nama,
    ...(hasHalaman ? { href: getAlamatPos(desa.slug, tahun, kode) } : {}),
    ...toJumlahView(jumlah),
  }
}

function toAsal(apbdes: ApbdesRingkas): ApbdesView['asal'] {
  const { rincianPendapatan, pendapatan } = apbdes
  const terbesar = findTerbesar(rincianPendapatan)
  const kalimat = terbesar
    ? T.asalKalimat(
        terbesar.uraian,
        formatJumlahRingkas(terbesar.anggaran),
        formatBagian(terbesar.anggaran, pendapatan.anggaran),
      )
    : T.asalKosong
  return {
    kalimat,
    batang: listBatang(rincianPendapatan.map((satu) => ({ ...satu, nama: satu.uraian }))),
    baris: rincianPendapatan.map((satu) => toBarisPos(apbdes, satu.uraian, satu)),
    jumlah: toJumlahView(pendapatan),
  }
}

function toUntuk(apbdes: ApbdesRingkas): ApbdesView['untuk'] {
  const { bidang, belanja } = apbdes
  const baris = bidang.map((satu) => toBarisPos(apbdes, satu.nama, satu))
  return { kalimat: toUntukKalimat(apbdes), batang: listBatang(bidang), baris, jumlah: toJumlahView(belanja) }
}

function toUntukKalimat({ bidang, belanja }: Pick<ApbdesRingkas, 'bidang' | 'belanja'>): string | null {
  const terbesar = findTerbesar(bidang)
  if (terbesar === undefined || belanja.anggaran <= 0) return null
  const bagian = formatBagian(terbesar.anggaran, belanja.anggaran)
  return T.untukKalimat(terbesar.nama, formatJumlahRingkas(terbesar.anggaran), bagian)
}

function findTerbesar<Bagian extends AnggaranRealisasi>(daftar: Bagian[]): Bagian | undefined {
  return daftar.toSorted((satu, lain) => lain.anggaran - satu.anggaran).at(0)
}

function toSelisihKalimat(surplus: number): string {
  if (surplus === 0) return T.imbangJelas
  return surplus > 0 ? T.surplusJelas(formatJumlah(surplus)) : T.defisitJelas(formatJumlah(-surplus))
}

function listRingkasan({ pendapatan, belanja, surplus, pembiayaan, silpa }: ApbdesRingkas) {
  const daftar: [string, AnggaranRealisasi, boolean][] = [
    [T.pendapatan, pendapatan, false],
    [T.belanja, belanja, false],
    [T.surplus, surplus, true],
    [T.penerimaan, pembiayaan.penerimaan, false],
    [T.pengeluaran, pembiayaan.pengeluaran, false],
    [T.netto, pembiayaan.netto, true],
    [T.silpa, silpa, true],
  ]
  // A difference may be less than nothing, or next to nothing: a per cent of it says nothing.
  return daftar.map(([nama, jumlah, isJumlah]) => {
    const view = toJumlahView(jumlah)
    return { nama, isJumlah, jumlah: isJumlah ? { ...view, persen: TIDAK_BERLAKU } : view }
  })
}

/** Without their sizes: to name those, each page would make both files. */
const listUnduhanTabel = (jalur: string): Tautan[] => [
  { teks: T.unduhCsv, href: `${jalur}.csv` },
  { teks: T.unduhXlsx, href: `${jalur}.xlsx` },
  { teks: T.unduhJson, href: `${jalur}.json` },
]

function listUnduhan(jalur: string): Tautan[] {
  return [
    ...listUnduhanTabel(jalur),
    { teks: T.unduhPaket, href: `${jalur}/datapackage.json` },
    { teks: TEKS_CETAK.tautan, href: `${jalur}/cetak` },
  ]
}
