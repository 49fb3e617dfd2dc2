/** The village home, joined or not, ready to print. Pure. */
import { getAlamatApbdes } from 'cms/contract/apbdes'
import { type DesaPublik, type FotoPublik, getAlamatDesa } from 'cms/contract/desa'
import type { TeksKaya } from 'cms/contract/teks-kaya'
import { TEKS_APBDES } from '../teks/apbdes.ts'
import { TEKS_DESA as T } from '../teks/desa.ts'
import { TEKS } from '../teks/kerangka.ts'
import { type FaktaView, type KartuView, toKartu } from './apbdes.ts'
import { formatJumlahRingkas, type JumlahView, toJumlahView } from './jumlah.ts'
import { formatNamaDesa, type KerangkaView, type Tautan, toDesaView, toKerangka } from './kerangka.ts'

type AnggaranView = { judul: string; kartu: KartuView[]; tautan: Tautan }
type TahunView = { tahun: Tautan; pendapatan: JumlahView; belanja: JumlahView }
export type FotoView = { src: string; alt: string; lebar: number; tinggi: number; keterangan: string | null }
export type DesaHalamanView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  isBergabung: boolean
  isKelurahan: boolean
  foto: FotoView | null
  sambutan: TeksKaya | null
  anggaran: AnggaranView | null
  daftarTahun: TahunView[]
  kantor: FaktaView[]
  telepon: Tautan | null
  wilayah: FaktaView[]
  kabupaten: Tautan
}
type Bahan = { desa: DesaPublik; waktu: Date; situs: string; isPratinjau?: boolean }

export function toDesaHalamanView({ desa, waktu, situs, isPratinjau }: Bahan): DesaHalamanView {
  const terbaru = desa.daftarApbdes.at(0)
  const jawaban = toJawaban(desa)
  const telepon = desa.profil?.teleponKantor ?? null
  const menu = terbaru ? [toTautanTahun(desa.slug, terbaru.tahun, TEKS.anggaran(terbaru.tahun))] : []
  const desaView = toDesaView(desa, menu)
  return {
    kerangka: toKerangka({
      judul: desaView.nama,
      deskripsi: desa.bergabung ? jawaban : T.deskripsiBelum(desaView.nama, desaView.tempat),
      situs,
      jalur: getAlamatDesa(desa.slug),
      waktu,
      telepon,
      isPratinjau,
      desa: desaView,
      remah: [{ teks: TEKS.beranda, href: '/' }, desaView.kabupaten],
    }),
    judul: desaView.nama,
    jawaban,
    isBergabung: desa.bergabung,
    isKelurahan: desa.jenis === 'kelurahan',
    foto: toFotoView(desa.profil?.foto ?? null),
    sambutan: desa.profil?.sambutan ?? null,
    anggaran: toAnggaran(desa),
    daftarTahun: desa.daftarApbdes.map((satu) => ({
      tahun: toTautanTahun(desa.slug, satu.tahun, String(satu.tahun)),
      pendapatan: toJumlahView(satu.pendapatan),
      belanja: toJumlahView(satu.belanja),
    })),
    kantor: listKantor(desa),
    telepon: telepon === null ? null : { teks: telepon, href: `tel:${telepon.replace(/[^\d+]/g, '')}` },
    wilayah: listWilayah(desa),
    kabupaten: desaView.kabupaten,
  }
}

function toJawaban(desa: DesaPublik): string {
  const nama = formatNamaDesa(desa)
  if (desa.jenis === 'kelurahan' && !desa.bergabung) return T.jawabanKelurahan(nama)
  if (!desa.bergabung) return T.jawabanBelum(nama)
  const terbaru = desa.daftarApbdes.at(0)
  if (terbaru === undefined) return T.jawabanTanpaAnggaran(nama)
  const { tahun, belanja } = terbaru
  const rencana = formatJumlahRingkas(belanja.anggaran)
  if (belanja.realisasi === null) return T.jawabanAnggaran(nama, rencana, tahun)
  return T.jawabanTerpakai(nama, formatJumlahRingkas(belanja.realisasi), rencana, tahun)
}

function toAnggaran({ slug, daftarApbdes }: DesaPublik): AnggaranView | null {
  const terbaru = daftarApbdes.at(0)
  if (terbaru === undefined) return null
  const { tahun, pendapatan, belanja, silpa } = terbaru
  return {
    judul: T.anggaranTahun(tahun),
    kartu: [
      toKartu(TEKS_APBDES.pendapatan, pendapatan),
      toKartu(TEKS_APBDES.belanja, belanja),
      toKartu(TEKS_APBDES.silpa, silpa),
    ],
    tautan: toTautanTahun(slug, tahun, T.lihatAnggaran(tahun)),
  }
}

function toTautanTahun(slug: string, tahun: number, teks: string): Tautan {
  return { teks, href: getAlamatApbdes(slug, tahun) }
}

function toFotoView(foto: FotoPublik | null): FotoView | null {
  if (foto === null) return null
  const src = `/berkas/${foto.sha256}/${encodeURIComponent(foto.nama)}`
  return { src, alt: foto.alt, lebar: foto.lebar, tinggi: foto.tinggi, keterangan: foto.keterangan }
}

function listKantor({ profil }: DesaPublik): FaktaView[] {
  return toFakta([
    [T.alamat, profil?.alamatKantor],
    [T.jam, profil?.jamLayanan],
  ])
}

function listWilayah(desa: DesaPublik): FaktaView[] {
  return toFakta([
    [T.kode, desa.kode],
    [T.kecamatan, desa.kecamatan],
    [T.kabupaten, desa.kabupaten.nama],
    [T.provinsi, desa.provinsi],
  ])
}

function toFakta(daftar: [string, string | null | undefined][]): FaktaView[] {
  return daftar.flatMap(([label, nilai]) => (nilai ? [{ label, nilai }] : []))
}
