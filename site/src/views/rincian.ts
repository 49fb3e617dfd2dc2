/** All lines of a budget, in pages. Pure. */

import { getAlamatApbdes, getAlamatVersi } from 'cms/contract/alamat-apbdes'
import type { ApbdesPublik, BarisPublik } from 'cms/contract/apbdes'
import { formatKodeBaris, type SusunanKode } from 'cms/contract/kode-anggaran'
import { getAlamatPos, getKodePosBaris, toIdBaris, toIdKe } from 'cms/contract/pos'
import { formatAngka } from 'cms/dasar/angka'
import { LABEL_SUMBER_DANA, TEKS_APBDES as T, TIDAK_ADA_DATA } from '../teks/apbdes.ts'
import { formatAngkaRupiah } from './jumlah.ts'
import { type KerangkaView, listRemahDesa, type Tautan, toDesaView, toKerangka } from './kerangka.ts'
import { type KeteranganAngka, listUnduhanTabel, toSumber, toTanyaHalaman } from './keterangan-angka.ts'
import { type NavHalaman, toNavHalaman } from './nav-halaman.ts'
import { type BedaView, toBarisBeda } from './perubahan-anggaran.ts'

export const BARIS_PER_HALAMAN = 300

export type BarisView = {
  /** Its place on the page. */
  id: string
  kode: string
  uraian: string
  /** The page of the item that the line is of; null where there is none, and on that page itself. */
  href: string | null
  sumberDana: string
  anggaran: string
  realisasi: string
  /** Where the village is asked about this very line; left out where the page is not the line's own. */
  tanya?: string
}
type JumlahKelompokView = { nama: string; anggaran: string; realisasi: string }
export type RincianView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  caption: string
  /** Of a change, its lines as they were and as they are now. */
  beda: BedaView[] | null
  baris: BarisView[]
  jumlah: JumlahKelompokView[]
  halaman: NavHalaman
  kembali: Tautan
  keterangan: KeteranganAngka
}
/** `versi`: the lines of that version, at its own address. */
type Bahan = { apbdes: ApbdesPublik; waktu: Date; situs: string; halaman: number; versi?: string }

export function countHalaman(
  { baris, perubahan }: Pick<ApbdesPublik, 'baris' | 'perubahan'>,
  versi?: string,
): number {
  const banyak = versi === undefined ? baris.length : (perubahan?.baris.length ?? baris.length)
  return Math.max(1, Math.ceil(banyak / BARIS_PER_HALAMAN))
}

/** The page an address asks for; null when that is no number of a page, or another way to write one. */
export function toRincianView({ apbdes, waktu, situs, halaman, versi }: Bahan): RincianView {
  const { desa, tahun, fase, ke } = apbdes
  const tahunan = getAlamatApbdes(desa.slug, tahun)
  const ringkasan = versi === undefined ? tahunan : getAlamatVersi(desa.slug, tahun, versi)
  const judulVersi = T.judulVersi(T.namaVersi(fase, ke), tahun)
  const induk = versi === undefined ? [] : [{ teks: judulVersi, href: ringkasan }]
  const jalur = toAlamatHalaman(`${ringkasan}/rincian`, halaman)
  const jawaban = toJawaban(apbdes, versi)
  const remah = [...listRemahDesa(desa), { teks: T.judul(tahun), href: tahunan }, ...induk]
  const judul = versi === undefined ? T.judulRincian(tahun) : T.judulRincianVersi(judulVersi)
  const desaView = toDesaView(desa, { tahun })
  const awal = (halaman - 1) * BARIS_PER_HALAMAN
  return {
    kerangka: toKerangka({
      judul,
      deskripsi: jawaban,
      situs,
      jalur,
      waktu,
      remah,
      desa: desaView,
    }),
    judul,
    jawaban,
    caption: T.rincianCaption(tahun, apbdes.susunanKode),
    beda: versi === undefined ? null : listBeda(apbdes, awal),
    // The item is one of the year; an older version may have lines that the year has no more.
    baris: listBarisView(apbdes.baris.slice(awal, awal + BARIS_PER_HALAMAN), apbdes.susunanKode, (satu) => ({
      href: versi === undefined ? findAlamatPos(apbdes, satu) : null,
    })),
    jumlah: listJumlah(apbdes),
    halaman: toNavHalaman(halaman, countHalaman(apbdes, versi), (nomor) =>
      toAlamatHalaman(`${ringkasan}/rincian`, nomor),
    ),
    keterangan: {
      sumber: toSumber(apbdes),
      unduh: listUnduhanTabel(ringkasan),
      tanya: toTanyaHalaman(desa, `${ringkasan}/rincian`),
    },
    kembali: { teks: versi === undefined ? T.kembali(tahun) : T.kembaliVersi(judulVersi), href: ringkasan },
  }
}

function toAlamatHalaman(jalur: string, halaman: number): string {
  return halaman === 1 ? jalur : `${jalur}?halaman=${halaman}`
}

/** What changed stands first; within both parts, the order of codes stays. */
function listBeda({ perubahan, susunanKode }: ApbdesPublik, awal: number): BedaView[] | null {
  if (perubahan === null) return null
  const { berubah = [], tetap = [] } = Object.groupBy(perubahan.baris, isBerubah)
  return [...berubah, ...tetap]
    .slice(awal, awal + BARIS_PER_HALAMAN)
    .map((satu) => toBarisBeda(satu, susunanKode))
}

const isBerubah = ({ selisih }: { selisih: number }) => (selisih === 0 ? 'tetap' : 'berubah')

function toJawaban({ baris, perubahan, tahun }: ApbdesPublik, versi: string | undefined): string {
  if (versi === undefined || perubahan === null) return T.rincianJawaban(formatAngka(baris.length), tahun)
  const berubah = perubahan.baris.filter(({ selisih }) => selisih !== 0).length
  return T.rincianBerubah(formatAngka(berubah), formatAngka(perubahan.baris.length), tahun)
}

export function listBarisView(
  daftar: readonly BarisPublik[],
  susunan: SusunanKode,
  toTautan: (baris: BarisPublik, id: string) => Pick<BarisView, 'href' | 'tanya'>,
): BarisView[] {
  const dipakai = new Map<string, number>()
  return daftar.map((baris) => {
    const kunci = toIdBaris(baris)
    const nomor = (dipakai.get(kunci) ?? 0) + 1
    dipakai.set(kunci, nomor)
    const id = toIdKe(kunci, nomor)
    return { ...toBarisView(baris, susunan), id, ...toTautan(baris, id) }
  })
}

function toBarisView(baris: BarisPublik, susunan: SusunanKode): Omit<BarisView, 'id' | 'href' | 'tanya'> {
  const { sumberDana } = baris
  return {
    kode: formatKodeBaris(baris, susunan),
    uraian: baris.uraian,
    sumberDana: sumberDana === null ? TIDAK_ADA_DATA : (LABEL_SUMBER_DANA[sumberDana] ?? sumberDana),
    anggaran: formatAngkaRupiah(baris.anggaran),
    realisasi: formatAngkaRupiah(baris.realisasi),
  }
}

/** The activity of a line, or the account by jenis where it has none. */
function findAlamatPos({ desa, tahun }: ApbdesPublik, baris: BarisPublik): string | null {
  const kode = getKodePosBaris(baris)
  return kode === null ? null : getAlamatPos(desa.slug, tahun, kode)
}

function listJumlah({ pendapatan, belanja, pembiayaan }: ApbdesPublik): JumlahKelompokView[] {
  const daftar = [
    { nama: T.pendapatan, ...pendapatan },
    { nama: T.belanja, ...belanja },
    { nama: T.penerimaan, ...pembiayaan.penerimaan },
    { nama: T.pengeluaran, ...pembiayaan.pengeluaran },
  ]
  return daftar.map(({ nama, anggaran, realisasi }) => ({
    nama: T.rincianJumlah(nama),
    anggaran: formatAngkaRupiah(anggaran),
    realisasi: formatAngkaRupiah(realisasi),
  }))
}
