/** The village home, joined or not, ready to print. Pure. */

import { getAlamatAgenda } from 'cms/contract/agenda'
import { getAlamatApbdes, getAlamatTahun } from 'cms/contract/alamat-apbdes'
import { getAlamatBerita } from 'cms/contract/berita'
import { type DesaPublik, getAlamatDesa } from 'cms/contract/desa'
import { getAlamatDokumen } from 'cms/contract/dokumen'
import { getAlamatFasilitas } from 'cms/contract/fasilitas'
import { getAlamatInformasiPublik } from 'cms/contract/informasi-publik'
import { getAlamatKeterbukaan } from 'cms/contract/keterbukaan'
import { getAlamatLembagaEkonomi } from 'cms/contract/lembaga-ekonomi'
import { getAlamatPengumuman } from 'cms/contract/pengumuman'
import type { JenisNaskah } from 'cms/contract/salinan'
import type { TeksKaya } from 'cms/contract/teks-kaya'
import { formatAngka } from 'cms/dasar/angka'
import { getTahunBerjalan } from 'cms/dasar/tahun-anggaran'
import { formatTanggalRingkas, toTanggal } from 'cms/dasar/tanggal'
import { TEKS_APBDES } from '../teks/apbdes.ts'
import { TEKS_DESA as T } from '../teks/desa.ts'
import { TEKS_INFORMASI } from '../teks/informasi-publik.ts'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_KETERBUKAAN } from '../teks/keterbukaan.ts'
import { LABEL_NASKAH } from '../teks/naskah.ts'
import { TEKS_FASILITAS, TEKS_LEMBAGA_EKONOMI } from '../teks/sarana.ts'
import { TEKS_TAHUN_APBDES } from '../teks/tahun-apbdes.ts'
import { formatWaktuAgenda } from './agenda.ts'
import { findAnggaranUtama } from './anggaran-utama.ts'
import { type FotoView, toFotoView } from './foto.ts'
import type { FaktaView, KartuView } from './isi.ts'
import { formatJumlah, formatJumlahRingkas, type JumlahView, toJumlahView } from './jumlah.ts'
import { toKartu, toKartuSilpa } from './kartu-apbdes.ts'
import { formatNamaDesa, type KerangkaView, type Tautan, toDesaView, toKerangka } from './kerangka.ts'

/** `berikut`: budgets of later years, set already. */
type AnggaranView = { judul: string; kartu: KartuView[]; tautan: Tautan; berikut: Tautan[] }
type Apbdes = DesaPublik['daftarApbdes'][number]
/** `perJiwa`: planned spending per inhabitant. */
type TahunView = { tahun: Tautan; pendapatan: JumlahView; belanja: JumlahView; perJiwa: string | null }
export type RingkasView = Tautan & { meta: string; ringkasan: string | null }
export type BagianView = { judul: string; daftar: RingkasView[]; semua: Tautan }
export type DesaHalamanView = {
  kerangka: KerangkaView
  slug: string
  judul: string
  jawaban: string
  isBergabung: boolean
  isKelurahan: boolean
  foto: FotoView | null
  sambutan: TeksKaya | null
  anggaran: AnggaranView | null
  daftarTahun: TahunView[]
  /** Null where one year alone is published. */
  bandingkan: Tautan | null
  keterbukaan: Tautan
  informasi: Tautan
  /** What the village has and runs. */
  sarana: Tautan[]
  kantor: FaktaView[]
  telepon: Tautan | null
  wilayah: FaktaView[]
  kabupaten: Tautan
  /** Serta-merta announcements still good: danger is told before the figures (UU 14/2008 art. 10). */
  segera: RingkasView[]
  /** Newest texts; only the kinds that have any. */
  bagian: BagianView[]
  visi: string | null
  misi: string[]
  batas: FaktaView[]
}
type Bahan = { desa: DesaPublik; waktu: Date; situs: string; now: Date; isPratinjau?: boolean }

export function toDesaHalamanView({ desa, waktu, situs, now, isPratinjau }: Bahan): DesaHalamanView {
  const { utama, berikut } = findAnggaranUtama(desa.daftarApbdes, getTahunBerjalan(now))
  const jawaban = toJawaban(desa, utama)
  const telepon = desa.profil?.teleponKantor ?? null
  const desaView = toDesaView(desa, desa.bergabung ? { tahun: utama?.tahun } : null)
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
    slug: desa.slug,
    judul: desaView.nama,
    jawaban,
    isBergabung: desa.bergabung,
    isKelurahan: desa.jenis === 'kelurahan',
    foto: toFotoView(desa.profil?.foto ?? null),
    sambutan: desa.profil?.sambutan ?? null,
    anggaran: toAnggaran(desa.slug, utama, berikut),
    daftarTahun: desa.daftarApbdes.map((satu) => ({
      tahun: toTautanTahun(desa.slug, satu.tahun, String(satu.tahun)),
      pendapatan: toJumlahView(satu.pendapatan),
      belanja: toJumlahView(satu.belanja),
      perJiwa: satu.belanjaPerJiwa === null ? null : formatJumlah(satu.belanjaPerJiwa),
    })),
    bandingkan:
      desa.daftarApbdes.length < 2
        ? null
        : { teks: TEKS_TAHUN_APBDES.judul, href: getAlamatTahun(desa.slug) },
    keterbukaan: { teks: TEKS_KETERBUKAAN.desaTautan, href: getAlamatKeterbukaan(desa.slug) },
    informasi: { teks: TEKS_INFORMASI.tautan, href: getAlamatInformasiPublik(desa.slug) },
    sarana: [
      { teks: TEKS_FASILITAS.tautan, href: getAlamatFasilitas(desa.slug) },
      { teks: TEKS_LEMBAGA_EKONOMI.tautan, href: getAlamatLembagaEkonomi(desa.slug) },
    ],
    kantor: listKantor(desa),
    telepon: telepon === null ? null : { teks: telepon, href: `tel:${telepon.replace(/[^\d+]/g, '')}` },
    wilayah: listWilayah(desa),
    kabupaten: desaView.kabupaten,
    segera: desa.bergabung ? listPengumuman(desa, toTanggal(now), { isSegera: true }) : [],
    bagian: desa.bergabung ? listBagian(desa, toTanggal(now)) : [],
    visi: desa.profil?.visi ?? null,
    misi: desa.profil?.misi ?? [],
    batas: listBatas(desa),
  }
}

function toJawaban(desa: DesaPublik, utama: Apbdes | null): string {
  const nama = formatNamaDesa(desa)
  if (desa.jenis === 'kelurahan' && !desa.bergabung) return T.jawabanKelurahan(nama)
  if (!desa.bergabung) return T.jawabanBelum(nama)
  if (utama === null) return T.jawabanTanpaAnggaran(nama)
  const { tahun, belanja } = utama
  const rencana = formatJumlahRingkas(belanja.anggaran)
  if (belanja.realisasi === null) return T.jawabanAnggaran(nama, rencana, tahun)
  return T.jawabanTerpakai(nama, formatJumlahRingkas(belanja.realisasi), rencana, tahun)
}

function toAnggaran(slug: string, utama: Apbdes | null, berikut: Apbdes[]): AnggaranView | null {
  if (utama === null) return null
  const { tahun, pendapatan, belanja, silpa } = utama
  return {
    judul: T.anggaranTahun(tahun),
    kartu: [
      toKartu(TEKS_APBDES.pendapatan, pendapatan),
      toKartu(TEKS_APBDES.belanja, belanja),
      toKartuSilpa(silpa),
    ],
    tautan: toTautanTahun(slug, tahun, T.lihatAnggaran(tahun)),
    berikut: berikut.map((satu) => toTautanTahun(slug, satu.tahun, T.anggaranBerikut(satu.tahun))),
  }
}

function toPenduduk({ profil }: DesaPublik): string | null {
  if (!profil?.penduduk) return null
  const { jumlah, tanggal, sumber } = profil.penduduk
  return T.pendudukPada(formatAngka(jumlah), formatTanggalRingkas(tanggal), sumber)
}

function toTautanTahun(slug: string, tahun: number, teks: string): Tautan {
  return { teks, href: getAlamatApbdes(slug, tahun) }
}

/** Newest announcements still good on the given day: those of danger, or all others. */
function listPengumuman(
  { slug, terbaru }: DesaPublik,
  hariIni: string,
  { isSegera }: { isSegera: boolean },
): RingkasView[] {
  return terbaru.pengumuman
    .filter(({ berlakuSampai }) => berlakuSampai === null || berlakuSampai >= hariIni)
    .filter(({ sifat }) => (sifat === 'serta-merta') === isSegera)
    .map(({ slug: alamat, judul, tanggal }) => ({
      teks: judul,
      href: getAlamatPengumuman(slug, alamat),
      meta: formatTanggalRingkas(tanggal),
      ringkasan: null,
    }))
}

/** Announcements that are still good first, then what is to come, then the rest. */
function listBagian(desa: DesaPublik, hariIni: string): BagianView[] {
  const { slug, terbaru, jumlah } = desa
  const semua = (jenis: JenisNaskah, banyak: number): Tautan => ({
    teks: T.lihatSemua(LABEL_NASKAH[jenis].toLowerCase(), formatAngka(banyak)),
    href: `${getAlamatDesa(slug)}/${jenis}`,
  })
  const bagian: (BagianView & { banyak: number })[] = [
    {
      judul: T.pengumuman,
      banyak: jumlah.pengumuman,
      semua: semua('pengumuman', jumlah.pengumuman),
      daftar: listPengumuman(desa, hariIni, { isSegera: false }),
    },
    {
      judul: T.agenda,
      banyak: jumlah.agenda,
      semua: semua('agenda', jumlah.agenda),
      daftar: terbaru.agenda
        .filter(({ mulai }) => mulai >= hariIni)
        .reverse()
        .slice(0, 3)
        .map(({ slug: alamat, judul, tempat, ...waktu }) => ({
          teks: judul,
          href: getAlamatAgenda(slug, alamat),
          meta: `${formatWaktuAgenda({ ...waktu, selesai: null, jamSelesai: null })}, ${tempat}`,
          ringkasan: null,
        })),
    },
    {
      judul: T.berita,
      banyak: jumlah.berita,
      semua: semua('berita', jumlah.berita),
      daftar: terbaru.berita.map(({ slug: alamat, judul, tanggal, ringkasan }) => ({
        teks: judul,
        href: getAlamatBerita(slug, alamat),
        meta: formatTanggalRingkas(tanggal),
        ringkasan,
      })),
    },
    {
      judul: T.dokumen,
      banyak: jumlah.dokumen,
      semua: semua('dokumen', jumlah.dokumen),
      daftar: terbaru.dokumen.map(({ slug: alamat, judul, tanggal }) => ({
        teks: judul,
        href: getAlamatDokumen(slug, alamat),
        meta: formatTanggalRingkas(tanggal),
        ringkasan: null,
      })),
    },
    {
      judul: T.galeri,
      banyak: jumlah.galeri,
      semua: semua('galeri', jumlah.galeri),
      daftar: [],
    },
  ]
  return bagian.filter(({ banyak }) => banyak > 0).map(({ banyak: _banyak, ...satu }) => satu)
}

function listBatas({ profil }: DesaPublik): FaktaView[] {
  const { utara, timur, selatan, barat } = profil?.batas ?? {
    utara: null,
    timur: null,
    selatan: null,
    barat: null,
  }
  return toFakta([
    [T.utara, utara],
    [T.timur, timur],
    [T.selatan, selatan],
    [T.barat, barat],
  ])
}

function listKantor({ profil }: DesaPublik): FaktaView[] {
  return toFakta([
    [T.alamat, profil?.alamatKantor],
    [T.jam, profil?.jamLayanan],
    [T.email, profil?.emailKantor],
  ])
}

function listWilayah(desa: DesaPublik): FaktaView[] {
  return toFakta([
    [T.kode, desa.kode],
    [T.kecamatan, desa.kecamatan],
    [T.kabupaten, desa.kabupaten.nama],
    [T.provinsi, desa.provinsi],
    [T.penduduk, toPenduduk(desa)],
  ])
}

function toFakta(daftar: [string, string | null | undefined][]): FaktaView[] {
  return daftar.flatMap(([label, nilai]) => (nilai ? [{ label, nilai }] : []))
}
