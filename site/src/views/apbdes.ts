/** The budget of a year, ready to print. Pure. */

import {
  getAlamatApbdes,
  getAlamatCetakan,
  getAlamatDanaDesa,
  getAlamatDusun,
  getAlamatTahun,
  getAlamatVersi,
} from 'cms/contract/alamat-apbdes'
import type { ApbdesRingkas } from 'cms/contract/apbdes'
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_APBDES as T } from '../teks/apbdes.ts'
import { TEKS_CETAK, TEKS_PAPAN } from '../teks/cetak.ts'
import { TEKS_DANA_DESA } from '../teks/dana-desa.ts'
import { TEKS_DUSUN } from '../teks/dusun.ts'
import { TEKS_TAHUN_APBDES } from '../teks/tahun-apbdes.ts'
import {
  type AsalView,
  type BarisJumlahView,
  listRingkasan,
  type RingkasanView,
  toAsal,
  toBarisPos,
  toSelisihKalimat,
  toUntuk,
  toUntukKalimat,
  type UntukView,
} from './bagian-apbdes.ts'
import type { FaktaView, KartuView } from './isi.ts'
import { formatBagian, formatJumlah } from './jumlah.ts'
import { listKartu } from './kartu-apbdes.ts'
import {
  formatNamaDesa,
  type GambarBagi,
  type KerangkaView,
  listRemahDesa,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'
import {
  type KeteranganAngka,
  listUnduhanTabel,
  toKeterangan,
  toKeteranganPratinjau,
  toSumber,
} from './keterangan-angka.ts'
import { type PerubahanView, toPerubahanView } from './perubahan-anggaran.ts'
import {
  listFakta,
  listNaskah,
  listVersi,
  toAsalRealisasi,
  toLama,
  type VersiLamaView,
  type VersiView,
} from './status-apbdes.ts'

/** Where the years stand on the village home. */
export const ID_DAFTAR_TAHUN = 'anggaran-per-tahun'

export type ApbdesView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  fakta: FaktaView[]
  pengecualian: string | null
  alasanLewat: string | null
  peringatan: { kode: string; pesan: string }[]
  tidakDiperiksa: { kode: string; pesan: string }[]
  kartu: KartuView[]
  /** Where the realised figures come from; null where there are none. */
  asalRealisasi: string | null
  asal: AsalView
  untuk: UntukView
  kegiatan: BarisJumlahView[]
  selisihKalimat: string
  pembiayaan: BarisJumlahView[]
  ringkasan: RingkasanView[]
  naskah: Tautan[]
  lama: VersiLamaView | null
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
      desa: toDesaView(apbdes.desa, { tahun: apbdes.tahun }),
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
    alasanLewat: apbdes.alasanLewat ?? null,
    peringatan: apbdes.peringatan,
    tidakDiperiksa: apbdes.tidakDiperiksa ?? [],
    kartu: listKartu(apbdes),
    asalRealisasi: toAsalRealisasi(apbdes),
    asal: toAsal(apbdes),
    untuk: toUntuk(apbdes),
    kegiatan: listKegiatan(apbdes),
    selisihKalimat: toSelisihKalimat(apbdes.surplus.anggaran),
    pembiayaan: apbdes.rincianPembiayaan.map((satu) => toBarisPos(apbdes, satu.uraian, satu)),
    ringkasan: listRingkasan(apbdes),
    naskah: listNaskah(apbdes),
    lama: toLama(apbdes, tahunan, versi),
    versi: listVersi(apbdes, versi),
    perubahan: toPerubahanView(apbdes),
    unduhan: versi === undefined ? listUnduhan(jalur) : listUnduhanTabel(jalur),
    rincian: { teks: T.lihatRincian(formatAngka(apbdes.baris.length)), href: `${jalur}/rincian` },
    danaDesa: versi === undefined && isPratinjau !== true ? toTautanDanaDesa(apbdes) : null,
    lihatJuga: versi === undefined && isPratinjau !== true ? listLihatJuga(apbdes) : [],
    keterangan: isPratinjau ? toKeteranganPratinjau(apbdes) : toKeterangan(apbdes, jalur),
    pengaduan: `/pesan?desa=${slug}`,
    sumber: toSumber(apbdes),
  }
}

/** An activity that a change brought had nothing before it. */
const listKegiatan = (apbdes: ApbdesRingkas): BarisJumlahView[] =>
  apbdes.daftarKegiatan.map((satu) => ({
    ...toBarisPos(apbdes, satu.uraian, satu),
    ...(apbdes.semulaKegiatan ? { semula: formatJumlah(apbdes.semulaKegiatan[satu.kode] ?? 0) } : {}),
  }))

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

export function toJawaban({ tahun, belanja }: Pick<ApbdesRingkas, 'tahun' | 'belanja'>): string {
  const rencana = formatJumlah(belanja.anggaran)
  if (belanja.realisasi === null) return T.jawabanTanpaRealisasi(tahun, rencana)
  const persen = formatBagian(belanja.realisasi, belanja.anggaran)
  return T.jawaban(tahun, rencana, formatJumlah(belanja.realisasi), persen)
}

function listUnduhan(jalur: string): Tautan[] {
  return [
    ...listUnduhanTabel(jalur),
    { teks: T.unduhPaket, href: `${jalur}/datapackage.json` },
    { teks: TEKS_CETAK.tautan, href: `${jalur}/cetak` },
  ]
}
