/** What the frame of a page prints: title, address, breadcrumbs, village, date, print line. Pure. */
import type { DesaRingkas } from 'cms/contract/nilai'
import { formatWaktu } from 'cms/dasar/tanggal'
import { TEKS_DESA } from '../teks/desa.ts'
import { NAMA_SITUS, TEKS } from '../teks/kerangka.ts'
import { type QrView, toQrView } from './qr.ts'

export type Tautan = { teks: string; href: string }
/** A square picture of 1200 px at an absolute address. */
export type GambarBagi = { href: string; alt: string }
export type DesaView = {
  nama: string
  tempat: string
  href: string
  isContoh: boolean
  kabupaten: Tautan
  menu: Tautan[]
}
export type KerangkaView = {
  judul: string
  deskripsi: string
  kanonik: string
  /** Path of its own; null for an error page, which stands at any address. */
  jalur: string | null
  desa: DesaView | null
  remah: Tautan[]
  diperbarui: { iso: string; teks: string } | null
  telepon: string | null
  /** Where to say that something is wrong on this page; null where there is no page to speak of. */
  lapor: string | null
  qr: QrView
  gambar: GambarBagi | null
  /** Whether search engines may list it; error pages, search results and previews may not. */
  isTerindeks: boolean
  isPratinjau: boolean
}

type Bahan = {
  judul: string
  deskripsi: string
  situs: string
  jalur: string | null
  desa?: DesaView
  remah?: Tautan[]
  waktu?: Date
  telepon?: string | null
  gambar?: GambarBagi
  isTerindeks?: boolean
  isPratinjau?: boolean
}

export function toKerangka(bahan: Bahan): KerangkaView {
  const pemilik = bahan.desa?.nama ?? NAMA_SITUS
  const kanonik = `${bahan.situs}${bahan.jalur ?? '/'}`
  return {
    judul: bahan.judul === pemilik ? pemilik : `${bahan.judul} – ${pemilik}`,
    deskripsi: bahan.deskripsi,
    kanonik,
    jalur: bahan.jalur,
    desa: bahan.desa ?? null,
    remah: bahan.remah ?? [],
    diperbarui: bahan.waktu ? { iso: bahan.waktu.toISOString(), teks: formatWaktu(bahan.waktu) } : null,
    telepon: bahan.telepon ?? null,
    lapor: toLapor(bahan),
    qr: toQrView(kanonik),
    gambar: bahan.isPratinjau ? null : (bahan.gambar ?? null),
    isTerindeks: (bahan.isTerindeks ?? true) && !bahan.isPratinjau,
    isPratinjau: bahan.isPratinjau ?? false,
  }
}

function toLapor({ jalur, desa, isTerindeks, isPratinjau }: Bahan): string | null {
  if (jalur === null || isTerindeks === false || isPratinjau) return null
  const kueri = new URLSearchParams()
  if (desa !== undefined) kueri.set('desa', desa.href.replace('/desa/', ''))
  kueri.set('halaman', jalur)
  kueri.set('jenis', 'salah')
  return `/pesan?${kueri}`
}

/** `Desa Sungai Bakau`, `Kelurahan Mendawai`. */
export function formatNamaDesa({ jenis, nama }: Pick<DesaRingkas, 'jenis' | 'nama'>): string {
  return `${TEKS_DESA.jenis[jenis]} ${nama}`
}

/** What a village that has joined offers, in the order people look for it; at most seven with the home page. */
function listMenu(slug: string, tahun: number | undefined): Tautan[] {
  const dasar = `/desa/${slug}`
  return [
    tahun === undefined
      ? { teks: TEKS.menuAnggaran, href: `${dasar}#anggaran-per-tahun` }
      : { teks: TEKS.anggaran(tahun), href: `${dasar}/apbdes/${tahun}` },
    { teks: TEKS.menuDokumen, href: `${dasar}/dokumen` },
    { teks: TEKS.menuPengumuman, href: `${dasar}/pengumuman` },
    { teks: TEKS.menuBerita, href: `${dasar}/berita` },
    { teks: TEKS.menuAgenda, href: `${dasar}/agenda` },
    { teks: TEKS.menuPemerintahan, href: `${dasar}/pemerintahan` },
  ]
}

/** `menu` names the budget year that the page is about; null for a village that has not joined. */
export function toDesaView(desa: DesaRingkas, menu: { tahun?: number | undefined } | null = {}): DesaView {
  return {
    nama: formatNamaDesa(desa),
    tempat: TEKS_DESA.tempat(desa.kecamatan, desa.kabupaten.nama),
    href: `/desa/${desa.slug}`,
    isContoh: desa.contoh,
    kabupaten: { teks: desa.kabupaten.nama, href: `/kabupaten/${desa.kabupaten.slug}` },
    menu: menu === null ? [] : listMenu(desa.slug, menu.tahun),
  }
}

/** Home, kabupaten and village: the way to any page of a village. */
export function listRemahDesa(desa: DesaRingkas): Tautan[] {
  const { nama, href, kabupaten } = toDesaView(desa)
  return [{ teks: TEKS.beranda, href: '/' }, kabupaten, { teks: nama, href }]
}
