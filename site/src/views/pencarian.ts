/** Search results, and what was asked. Pure. */

import { getAlamatDesa } from 'cms/contract/desa'
import { getAlamatPelajaran } from 'cms/contract/kursus'
import { getAlamatPos } from 'cms/contract/pos'
import { JENIS_NASKAH } from 'cms/contract/salinan'
import { formatAngka } from 'cms/dasar/angka'
import { formatTanggalRingkas } from 'cms/dasar/tanggal'
import { HASIL_PER_HALAMAN, type HasilPencarian, type Pencarian } from '../publik/pencarian.ts'
import { TEKS_DESA } from '../teks/desa.ts'
import { TEKS } from '../teks/kerangka.ts'
import { LABEL_NASKAH } from '../teks/naskah.ts'
import { TEKS_CARI as T, TEKS_KABUPATEN } from '../teks/wilayah.ts'
import { getAlamatSalinan } from './alamat.ts'
import { formatJumlah } from './jumlah.ts'
import { formatNamaDesa, type KerangkaView, type Tautan, toKerangka } from './kerangka.ts'
import { listLayanan } from './layanan.ts'
import { type NavHalaman, parseHalaman, toNavHalaman } from './nav-halaman.ts'

const MIN_HURUF = 2
const MAX_HURUF = 80
/** A village less like what was typed is offered only where nothing else is found. */
const CUKUP_MIRIP = 0.6
const JENIS = [
  ...JENIS_NASKAH,
  'apbdes',
  'pemerintahan',
  'fasilitas',
  'lembaga-ekonomi',
  'kursus',
  'program-belajar',
] as const
const LABEL: Readonly<Record<(typeof JENIS)[number], string>> = { ...LABEL_NASKAH, ...T.jenis }

/** `isLayak`: enough was typed to ask the database. `semua`: in all villages, even where one is named. */
export type Permintaan = {
  kata: string
  isLayak: boolean
  desa: string | null
  jenis: string | null
  halaman: number
  semua: boolean
}
export type PencarianView = {
  kerangka: KerangkaView
  kata: string
  desa: string | null
  judul: string
  keterangan: string
  langkah: string | null
  /** The same words in all villages; null where they are looked for there. */
  semuaDesa: Tautan | null
  layanan: Tautan[]
  hasil: (Tautan & {
    tempat: string
    tanda: string[]
    cuplikan: string | null
    /** Activities of a budget that the words name, with what is planned for them. */
    kegiatan: (Tautan & { biaya: string })[]
    /** Of a course. */
    pelajaran: Tautan[]
  })[]
  saring: (Tautan & { isIni: boolean })[]
  halaman: NavHalaman
}
type Bahan = { permintaan: Permintaan; hasil: Pencarian; situs: string }

/** What people type before a name ("Desa …") is left out; case and spaces do not matter. Null for no address of ours. */
export function parsePermintaan(kueri: URLSearchParams): Permintaan | null {
  const rapi = (kueri.get('q') ?? '')
    .normalize('NFKC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_HURUF)
  const kata = rapi.replace(/^(desa|kelurahan)\s+/i, '')
  const desa = kueri.get('desa') || null
  const jenis = kueri.get('jenis') || null
  const halaman = parseHalaman(kueri.get('halaman'))
  if (halaman === null || (jenis !== null && !JENIS.some((satu) => satu === jenis))) return null
  if (desa !== null && !/^[a-z0-9-]{1,120}$/.test(desa)) return null
  const semua = kueri.get('tempat') === 'semua'
  return { kata, isLayak: [...kata].length >= MIN_HURUF, desa, jenis, halaman, semua }
}

export const TANPA_HASIL: Pencarian = { desa: [], naskah: [], jumlah: 0, namaDesa: null }

export function toPencarianView({ permintaan, hasil, situs }: Bahan): PencarianView {
  const { kata, isLayak, desa } = permintaan
  const judul = isLayak ? T.judulHasil(kata) : T.judul
  const daftar = [...listDesa(hasil), ...hasil.naskah]
  return {
    kerangka: toKerangka({
      judul,
      deskripsi: T.deskripsi,
      situs,
      jalur: '/cari',
      remah: toRemah(desa, hasil.namaDesa),
      isTerindeks: false,
    }),
    kata,
    desa,
    judul,
    keterangan: toKeterangan(permintaan, { ...hasil, desa: listDesa(hasil) }),
    langkah: isLayak && daftar.length === 0 ? T.tidakAdaLangkah : null,
    semuaDesa:
      isLayak && hasil.namaDesa !== null
        ? { teks: T.semuaDesa, href: toAlamat({ ...permintaan, desa: null, semua: true }, 1) }
        : null,
    layanan: listLayanan(kata, desa),
    hasil: daftar.map(toHasilView),
    saring: isLayak && daftar.length > 0 ? listSaring(permintaan) : [],
    halaman: toNavHalaman(permintaan.halaman, Math.ceil(hasil.jumlah / HASIL_PER_HALAMAN), (nomor) =>
      toAlamat(permintaan, nomor),
    ),
  }
}

const listDesa = ({ desa, jumlah }: Pencarian): HasilPencarian[] =>
  jumlah === 0 ? desa : desa.filter(({ mirip }) => (mirip ?? 0) >= CUKUP_MIRIP)

function toRemah(desa: string | null, namaDesa: string | null): Tautan[] {
  const beranda = { teks: TEKS.beranda, href: '/' }
  return desa === null || namaDesa === null
    ? [beranda]
    : [beranda, { teks: namaDesa, href: getAlamatDesa(desa) }]
}

function toKeterangan({ kata, isLayak }: Permintaan, { desa, jumlah, namaDesa }: Pencarian): string {
  if (kata === '') return T.kosong
  if (!isLayak) return T.terlaluPendek(MIN_HURUF)
  const semua = desa.length + jumlah
  const tempat = namaDesa === null ? '' : T.diDesa(namaDesa)
  if (semua === 0) return T.tidakAda(kata, tempat)
  return T.jumlah(formatAngka(semua), tempat)
}

function toHasilView(hasil: HasilPencarian): PencarianView['hasil'][number] {
  const jenis = JENIS.find((satu) => satu === hasil.jenis)
  const isDesa = hasil.jenis === 'desa'
  const tanda = [
    jenis === undefined ? null : LABEL[jenis],
    isDesa && hasil.bergabung && !hasil.contoh ? TEKS_KABUPATEN.bergabung : null,
    hasil.contoh ? TEKS_KABUPATEN.dataContoh : null,
  ]
  return {
    teks: isDesa ? formatNamaDesa({ jenis: hasil.tipeDesa ?? 'desa', nama: hasil.judul }) : hasil.judul,
    href: getAlamatSalinan(hasil.jenis, hasil.kunci),
    tempat: toTempat(hasil),
    tanda: tanda.filter((satu) => satu !== null),
    cuplikan: hasil.cuplikan,
    kegiatan: listKegiatan(hasil),
    pelajaran: hasil.pelajaran.map(({ slug, judul }) => ({
      teks: judul,
      href: getAlamatPelajaran(hasil.kunci, slug),
    })),
  }
}

function listKegiatan({ kunci, kegiatan }: HasilPencarian): PencarianView['hasil'][number]['kegiatan'] {
  const [slug = '', tahun = ''] = kunci.split('/')
  return kegiatan.map(({ kode, uraian, anggaran }) => ({
    teks: uraian,
    href: getAlamatPos(slug, Number(tahun), kode),
    biaya: formatJumlah(anggaran),
  }))
}

function toTempat({ jenis, desa, kecamatan, kabupaten, tanggal }: HasilPencarian): string {
  if (jenis === 'desa') return TEKS_DESA.tempat(kecamatan ?? '', kabupaten ?? '')
  const hari = tanggal === null ? [] : [formatTanggalRingkas(tanggal)]
  return [...(desa === null ? [] : [desa]), ...(kabupaten === null ? [] : [kabupaten]), ...hari].join(', ')
}

function toAlamat({ kata, desa, jenis, semua }: Permintaan, halaman: number): string {
  const kueri = new URLSearchParams()
  if (desa !== null) kueri.set('desa', desa)
  if (halaman > 1) kueri.set('halaman', String(halaman))
  if (jenis !== null) kueri.set('jenis', jenis)
  kueri.set('q', kata)
  if (semua) kueri.set('tempat', 'semua')
  return `/cari?${kueri}`
}

function listSaring(permintaan: Permintaan): PencarianView['saring'] {
  const pilihan = [null, ...JENIS] as const
  return pilihan.map((jenis) => ({
    teks: jenis === null ? T.semuaJenis : LABEL[jenis],
    href: toAlamat({ ...permintaan, jenis }, 1),
    isIni: jenis === permintaan.jenis,
  }))
}
