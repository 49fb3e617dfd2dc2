/** One item of the budget, ready to print: how much, from what, by year, and the lines under it. Pure. */
import { getAlamatApbdes } from 'cms/contract/alamat-apbdes'
import { formatKodePos } from 'cms/contract/kode-anggaran'
import type { AnggaranRealisasi } from 'cms/contract/nilai'
import { type AlamatPos, getAlamatPos, isKodeKegiatanPos, isKodePos } from 'cms/contract/pos'
import { isTahunAnggaran } from 'cms/dasar/tahun-anggaran'
import type { TahunPos } from '../publik/pos.ts'
import { TEKS_APBDES } from '../teks/apbdes.ts'
import { TEKS_POS as T } from '../teks/pos.ts'
import type { BarisJumlahView } from './bagian-apbdes.ts'
import { type BatangView, listBatang } from './batang.ts'
import { listUnduhKegiatan } from './dusun.ts'
import type { FaktaView, KartuView } from './isi.ts'
import {
  calculateSelisih,
  formatAngkaRupiah,
  formatBagian,
  formatJumlah,
  formatJumlahRingkas,
  type JumlahView,
  sumJumlah,
  toJumlahView,
} from './jumlah.ts'
import { type KegiatanView, toKegiatanView } from './kegiatan.ts'
import { formatNamaDesa, type KerangkaView, type Tautan, toDesaView, toKerangka } from './kerangka.ts'
import type { KeteranganAngka } from './keterangan-angka.ts'
import { type PerubahanPosView, toPerubahanPosView } from './perubahan-anggaran.ts'
import { getAlamatTanya, listBagian, listBarisPos, listRemah, listSumberDana } from './pos-bagian.ts'
import { type RabView, toRabView } from './rab.ts'
import {
  type DaftarCatatanView,
  type KemajuanView,
  toDaftarCatatanView,
  toKemajuanView,
} from './realisasi.ts'
import type { BarisView } from './rincian.ts'
import { toTautanNaskah } from './status-apbdes.ts'
import { type TanyaJawabView, toTanyaJawabView } from './tanya-jawab.ts'

export type PosView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  kartu: KartuView[]
  tahun: { batang: BatangView[]; baris: BarisJumlahView[] } | null
  /** Below the chart of the years. */
  keterangan: KeteranganAngka
  /** Null where the budget of the year was not changed. */
  perubahan: PerubahanPosView | null
  sumberDana: BarisJumlahView[]
  bagian: BarisJumlahView[]
  judulBagian: { judul: string; caption: string }
  caption: string
  baris: BarisView[]
  jumlah: JumlahView
  /** The same for the table of lines, which names the unit above. */
  jumlahBaris: { nama: string; anggaran: string; realisasi: string }
  kemajuan: KemajuanView | null
  kegiatan: KegiatanView | null
  /** Of an activity of which the village tells nothing: leads to the question who carries it out. */
  siapaTanya: Tautan | null
  /** Null for what is no activity. */
  rab: RabView | null
  catatan: DaftarCatatanView | null
  tanyaJawab: TanyaJawabView
  /** Leads to the form of a question. */
  tanya: Tautan
  fakta: FaktaView[]
  tautan: Tautan[]
}
type Bahan = { alamat: AlamatPos; daftarTahun: readonly TahunPos[]; situs: string }
type Pos = { kini: TahunPos; nama: string; jumlah: AnggaranRealisasi }

/** Null for what is no code of an item. */
export function parseAlamatPos({
  desa = '',
  tahun = '',
  kode = '',
}: Record<string, string | undefined>): AlamatPos | null {
  if (!isKodePos(kode) || !isTahunAnggaran(Number(tahun))) return null
  return { desa, tahun: Number(tahun), kode }
}

/** Null where the budget of the year has no such item. */
export function toPosView({ alamat, daftarTahun, situs }: Bahan): PosView | null {
  const pos = findPos(alamat, daftarTahun)
  if (pos === null) return null
  const { kini, nama, jumlah } = pos
  const { kode, tahun } = alamat
  const jawaban = toJawaban(pos, alamat)
  const jalur = getAlamatPos(kini.desa.slug, tahun, kode)
  const tanya = toTautanTanya(kini, jalur)
  const baris = listBarisPos(kini, alamat)
  return {
    kerangka: toKerangka({
      judul: `${nama}, ${TEKS_APBDES.judul(tahun)}`,
      deskripsi: jawaban,
      situs,
      jalur,
      waktu: getWaktu(kini),
      desa: toDesaView(kini.desa, { tahun }),
      remah: listRemah(kini, alamat),
    }),
    judul: nama,
    jawaban,
    kartu: listKartu(pos, alamat),
    tahun: toPerTahun(alamat, daftarTahun),
    keterangan: {
      sumber: TEKS_APBDES.sumber(
        daftarTahun.map(({ jenis, nomor }) => TEKS_APBDES.peraturan(jenis, nomor)).join(', '),
        formatNamaDesa(kini.desa),
      ),
      unduh: daftarTahun.map((satu) => ({
        teks: TEKS_APBDES.unduhSingkat(satu.tahun),
        href: `${getAlamatApbdes(satu.desa.slug, satu.tahun)}.csv`,
      })),
      tanya,
    },
    perubahan: toPerubahan(kini),
    sumberDana: listSumberDana(kini.baris),
    bagian: listBagian(kini, alamat),
    judulBagian: kode.startsWith('0')
      ? { judul: T.bagian, caption: T.bagianCaption }
      : { judul: T.bagianRekening, caption: T.bagianRekening },
    caption: T.caption(tahun),
    baris,
    jumlah: toJumlahView(jumlah),
    jumlahBaris: {
      nama: TEKS_APBDES.jumlah,
      anggaran: formatAngkaRupiah(jumlah.anggaran),
      realisasi: formatAngkaRupiah(jumlah.realisasi),
    },
    kemajuan: toKemajuanView(kini.kemajuan, kode, kini.kegiatan?.tempat),
    kegiatan: kini.kegiatan === null ? null : toKegiatanView(kini.kegiatan, tanya),
    siapaTanya: kini.kegiatan === null && isKodeKegiatanPos(kode) ? { ...tanya, teks: T.siapaTanya } : null,
    rab: toRabView({ alamat, baris: kini.baris, anggaran: kini.anggaran }),
    catatan: toDaftarCatatanView(kini, kode),
    tanyaJawab: toTanyaJawabView(kini.tanya, baris),
    tanya,
    fakta: listFakta(kini, alamat, `${situs}${jalur}`),
    tautan: listTautan(kini, alamat),
  }
}

function findPos({ tahun, kode }: AlamatPos, daftarTahun: readonly TahunPos[]): Pos | null {
  const kini = daftarTahun.find((satu) => satu.tahun === tahun)
  const nama = kini?.nama.find((satu) => satu.kode === kode)?.nama
  if (kini === undefined || nama === undefined || kini.baris.length === 0) return null
  return { kini, nama, jumlah: sumJumlah(kini.baris) }
}

function toPerubahan({ perubahan, fase, ke, desa, tahun, susunanKode }: TahunPos): PerubahanPosView | null {
  if (perubahan === null) return null
  return toPerubahanPosView({
    perubahan,
    menjadi: perubahan.menjadi ?? { fase, ke },
    alamat: { slug: desa.slug, tahun },
    susunanKode,
  })
}

function toJawaban({ nama, jumlah }: Pos, { tahun, kode }: AlamatPos): string {
  const rencana = formatJumlah(jumlah.anggaran)
  if (jumlah.realisasi === null) return T.jawabanRencana(nama, tahun, rencana)
  const persen = formatBagian(jumlah.realisasi, jumlah.anggaran)
  const teks = isPenerimaan(kode) ? T.jawabanDiterima : T.jawabanTerpakai
  return teks(nama, tahun, rencana, formatJumlah(jumlah.realisasi), persen)
}

/** Of what changed last: the budget, or what is told of the activity. */
const getWaktu = ({ waktu, kegiatan }: TahunPos): Date =>
  kegiatan === null ? waktu : new Date(Math.max(waktu.getTime(), Date.parse(kegiatan.diperbarui)))

const isPenerimaan = (kode: string): boolean => kode.startsWith('4') || kode.startsWith('6.1')

function listKartu({ kini, jumlah }: Pos, { kode }: AlamatPos): KartuView[] {
  const { anggaran, realisasi } = jumlah
  const isPendapatan = kode.startsWith('4')
  const seluruh = isPendapatan ? kini.pendapatan.anggaran : kini.belanja.anggaran
  const bagian = kode.startsWith('6')
    ? []
    : [
        {
          label: isPendapatan ? T.bagianPendapatan : T.bagianBelanja,
          nilai: formatBagian(anggaran, seluruh),
          catatan: TEKS_APBDES.dariRencana(formatJumlahRingkas(seluruh)),
        },
      ]
  return [
    { label: TEKS_APBDES.rencana, nilai: formatJumlahRingkas(anggaran), catatan: formatJumlah(anggaran) },
    {
      label: TEKS_APBDES.realisasi,
      nilai: formatJumlahRingkas(realisasi),
      catatan: realisasi === null ? TEKS_APBDES.belumAda : formatBagian(realisasi, anggaran),
    },
    ...listSisa(jumlah, isPenerimaan(kode)),
    ...bagian,
  ]
}

/** What of the plan is left, or by how much it was passed; nothing where nothing has been reported. */
function listSisa(jumlah: AnggaranRealisasi, isDiterima: boolean): KartuView[] {
  const selisih = calculateSelisih(jumlah)
  if (selisih === null) return []
  const sisa = Math.abs(selisih)
  const label = selisih > 0 ? T.lebih : isDiterima ? T.sisaTerima : T.sisaBelanja
  return [{ label, nilai: formatJumlahRingkas(sisa), catatan: formatJumlah(sisa) }]
}

/** Null where one year alone has the item: there is nothing to compare. */
function toPerTahun(
  { desa, kode, tahun: tahunIni }: AlamatPos,
  daftarTahun: readonly TahunPos[],
): PosView['tahun'] {
  const ada = daftarTahun.filter(({ baris }) => baris.length > 0)
  if (ada.length < 2) return null
  const kini = ada.find(({ tahun }) => tahun === tahunIni)
  const daftar = ada.map(({ tahun, baris, nama, susunanKode }) => ({
    kode: String(tahun),
    nama: String(tahun),
    susunanKode,
    uraian: nama.find((satu) => satu.kode === kode)?.nama ?? '',
    ...sumJumlah(baris),
  }))
  return {
    // In another code list the code may mean something else: its years are named below and not drawn beside these.
    batang: listBatang(daftar.filter(({ susunanKode }) => susunanKode === kini?.susunanKode)),
    baris: daftar.map(({ kode: tahun, uraian, ...jumlah }) => ({
      kode: tahun,
      nama: uraian,
      href: getAlamatPos(desa, Number(tahun), kode),
      ...toJumlahView(jumlah),
    })),
  }
}

function listFakta(
  { desa, jenis, nomor, susunanKode }: TahunPos,
  { tahun, kode }: AlamatPos,
  alamat: string,
): FaktaView[] {
  const tertulis = formatKodePos(kode, susunanKode)
  return [
    { label: TEKS_APBDES.kode, nilai: tertulis },
    { label: TEKS_APBDES.dasar, nilai: TEKS_APBDES.peraturan(jenis, nomor) },
    {
      label: T.kutip,
      nilai: `${formatNamaDesa(desa)}, kode ${tertulis} ${TEKS_APBDES.judul(tahun)}, ${alamat}`,
    },
  ]
}

const toTautanTanya = ({ desa }: TahunPos, jalur: string): Tautan => ({
  teks: T.tanya,
  href: getAlamatTanya(desa.slug, jalur),
})

/** An activity is also in the table of activities, with its places and what it made. */
function listTautan({ desa, jenis, nomor, naskah }: TahunPos, { tahun, kode }: AlamatPos): Tautan[] {
  return [
    ...(isKodeKegiatanPos(kode) ? listUnduhKegiatan(desa.slug, tahun) : []),
    { teks: T.unduh, href: `${getAlamatApbdes(desa.slug, tahun)}.csv` },
    ...toTautanNaskah(TEKS_APBDES.peraturan(jenis, nomor), naskah),
    { teks: TEKS_APBDES.kembali(tahun), href: getAlamatApbdes(desa.slug, tahun) },
  ]
}
