/** The form of a message and what became of it, ready to print. Pure. */

import { type DesaPublik, getAlamatDesa } from 'cms/contract/desa'
import { getAlamatMintaInformasi } from 'cms/contract/informasi-publik'
import { TAHUN_TERAKHIR_KODE_LAMA } from 'cms/contract/kode-anggaran'
import { formatIdBaris, getAlamatPos, parseAlamatPos } from 'cms/contract/pos'
import { getAlamatResi, JENIS_PESAN, type JenisPesan, type ResiPublik } from 'cms/contract/resi'
import { formatTanggal } from 'cms/dasar/tanggal'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_PESAN as T } from '../teks/pesan.ts'
import type { GalatPesan, Isian } from './formulir-pesan.ts'
import type { FaktaView } from './isi.ts'
import { formatNamaDesa, type KerangkaView, type Tautan, toDesaView, toKerangka } from './kerangka.ts'

export type FormulirView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  /** What the text is called, and what belongs into it. */
  pesan: { label: string; petunjuk: string }
  kontak: { label: string; petunjuk: string }
  /** How to ask for information; null for other kinds. */
  tataCara: Tautan | null
  /** The page the message is about; null where it names none of ours. */
  halaman: Tautan | null
  isian: Isian
  galat: { kolom: GalatPesan['kolom']; pesan: string } | null
}
type Bahan = { desa: DesaPublik | null; isian: Isian; situs: string; galat?: FormulirView['galat'] }

export const parseJenis = (nilai: string | null): JenisPesan =>
  JENIS_PESAN.find((satu) => satu === nilai) ?? 'kontak'

export function toFormulirView({ desa, isian, situs, galat = null }: Bahan): FormulirView {
  const jenis = parseJenis(isian.jenis)
  const nama = desa === null ? null : formatNamaDesa(desa)
  const kepada = nama === null ? T.provinsi : jenis === 'minta-buka' ? nama : T.kantor(nama)
  const judul = T.judul[jenis]
  const jawaban = T.jawaban[jenis](kepada)
  return {
    kerangka: toKerangka({
      judul: galat === null ? judul : `${T.galatJudul}: ${judul}`,
      deskripsi: jawaban,
      situs,
      jalur: '/pesan',
      ...(desa === null ? {} : { desa: toDesaView(desa, desa.bergabung ? {} : null) }),
      remah: [{ teks: TEKS.beranda, href: '/' }],
      isTerindeks: false,
    }),
    judul,
    jawaban,
    pesan: getLabelPesan(jenis),
    kontak:
      jenis === 'informasi'
        ? { label: T.kontakInformasi, petunjuk: T.kontakInformasiPetunjuk }
        : { label: T.kontak, petunjuk: T.kontakPetunjuk },
    tataCara:
      jenis === 'informasi' ? { teks: T.tataCara, href: getAlamatMintaInformasi(desa?.slug ?? null) } : null,
    halaman: findHalaman(isian.halaman, situs),
    isian,
    galat,
  }
}

function getLabelPesan(jenis: JenisPesan): FormulirView['pesan'] {
  if (jenis === 'informasi') return { label: T.informasi, petunjuk: T.informasiPetunjuk }
  if (jenis === 'tanya') return { label: T.pertanyaan, petunjuk: T.pertanyaanPetunjuk }
  return { label: T.pesan, petunjuk: T.pesanPetunjuk }
}

/** Read as browsers read it: `/\x.id`, a tab within `//` and `/.//x.id` all lead to another site. */
function findHalaman(alamat: string, situs: string): Tautan | null {
  if (!alamat.startsWith('/') || !URL.canParse(alamat, situs)) return null
  const { origin, pathname, search, hash } = new URL(alamat, situs)
  if (origin !== new URL(situs).origin || pathname.startsWith('//')) return null
  const pos = parseAlamatPos(`${pathname}${hash}`)
  return pos === null
    ? { teks: T.halamanIni, href: `${pathname}${search}` }
    : { teks: formatPos(pos), href: toHrefPos(pos) }
}

/** Up to 2018 the address does not hold the code of the regulation. */
function formatPos({ kode, tahun, baris }: PosDiminta): string {
  if (tahun <= TAHUN_TERAKHIR_KODE_LAMA) return T.halamanPosLama(tahun)
  return baris === null ? T.halamanPos(kode, tahun) : T.halamanBaris(formatIdBaris(baris), tahun)
}
type PosDiminta = NonNullable<ReturnType<typeof parseAlamatPos>>
const toHrefPos = ({ desa, tahun, kode, baris }: PosDiminta): string =>
  `${getAlamatPos(desa, tahun, kode)}${baris === null ? '' : `#${baris}`}`

export type ResiView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  resi: string
  fakta: FaktaView[]
  /** Paragraphs of the answer; an address in them is a link. */
  isi: PotonganTeks[][]
  /** What can be done where the answer to a request is missing or not as asked. */
  keberatan: Tautan | null
  /** The budget line that was asked about. */
  pos: Tautan | null
  kembali: Tautan
}
type BahanResi = {
  resi: string
  temuan: ResiPublik | 'menunggu'
  desa: DesaPublik | null
  situs: string
}

export function toResiView({ resi, temuan, desa, situs }: BahanResi): ResiView {
  const salinan = temuan === 'menunggu' ? null : temuan
  const jawaban = salinan === null ? `${T.resiTerkirim} ${T.resiMenunggu}` : T.status[salinan.status]
  const nama = desa === null ? null : formatNamaDesa(desa)
  return {
    kerangka: toKerangka({
      judul: T.resiJudul,
      deskripsi: jawaban,
      situs,
      jalur: getAlamatResi(resi),
      ...(desa === null ? {} : { desa: toDesaView(desa, desa.bergabung ? {} : null) }),
      remah: [{ teks: TEKS.beranda, href: '/' }],
      isTerindeks: false,
    }),
    judul: T.resiJudul,
    jawaban,
    resi,
    fakta: salinan === null ? [] : listFakta(salinan, nama),
    isi: (salinan?.jawaban ?? '')
      .split('\n')
      .filter((baris) => baris.trim() !== '')
      .map(listPotongan),
    keberatan:
      salinan?.jenis === 'informasi'
        ? { teks: T.keberatan, href: `${getAlamatMintaInformasi(salinan.desa)}#keberatan` }
        : null,
    pos: toTautanPos(salinan?.halaman ?? null),
    kembali:
      desa === null || nama === null
        ? { teks: T.keBeranda, href: '/' }
        : { teks: T.keDesa(nama), href: getAlamatDesa(desa.slug) },
  }
}

function toTautanPos(halaman: string | null): Tautan | null {
  const pos = parseAlamatPos(halaman ?? '')
  return pos === null ? null : { teks: T.kePos(formatPos(pos)), href: toHrefPos(pos) }
}

export type PotonganTeks = { teks: string; href: string | null }

/** Secure addresses alone; a full stop or bracket behind one belongs to the sentence. */
function listPotongan(baris: string): PotonganTeks[] {
  return baris
    .split(/(https:\/\/[^\s<>"']*[\w/=-])/)
    .filter((teks) => teks !== '')
    .map((teks) => ({ teks, href: /^https:\/\//.test(teks) && URL.canParse(teks) ? teks : null }))
}

function listFakta({ jenis, diterima, dijawab, tenggat }: ResiPublik, nama: string | null): FaktaView[] {
  const kepada = nama === null ? T.provinsi : jenis === 'minta-buka' ? nama : T.kantor(nama)
  return [
    { label: T.jenisPesan, nilai: T.judul[jenis] },
    { label: T.kepada, nilai: kepada },
    { label: T.diterima, nilai: formatTanggal(diterima) },
    ...(tenggat === null || dijawab !== null
      ? []
      : [{ label: T.tenggat, nilai: `${formatTanggal(tenggat)} (${T.tenggatDasar})` }]),
    ...(dijawab === null ? [] : [{ label: T.dijawab, nilai: formatTanggal(dijawab) }]),
  ]
}

export const getAlamatCariResi = (nomor: string): string => `/pesan/resi?${new URLSearchParams({ nomor })}`
export type CariResiView = { kerangka: KerangkaView; judul: string; ketikan: string; galat: string | null }

/** `isTerbaca`: a receipt could look like this, and nothing was saved under it. */
export function toCariResiView(bahan: { ketikan: string; isTerbaca: boolean; situs: string }): CariResiView {
  const { ketikan, isTerbaca, situs } = bahan
  const galat = ketikan === '' ? null : isTerbaca ? T.resiTidakAda : T.resiTidakTerbaca
  return {
    kerangka: toKerangka({
      judul: galat === null ? T.cariResi : `${T.resiGalat}: ${T.cariResi}`,
      deskripsi: T.cariResiIsi,
      situs,
      jalur: '/pesan/resi',
      remah: [{ teks: TEKS.beranda, href: '/' }],
      isTerindeks: false,
    }),
    judul: T.cariResi,
    ketikan,
    galat,
  }
}
