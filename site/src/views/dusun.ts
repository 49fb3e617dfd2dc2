/** What a place in the village got, ready to print. Pure. */
import { getAlamatApbdes, getAlamatDaftarKegiatan, getAlamatDusun } from 'cms/contract/alamat-apbdes'
import { getAlamatPos } from 'cms/contract/pos'
import { formatAngka } from 'cms/dasar/angka'
import { toKunciTempat } from 'cms/dasar/tempat'
import type { DusunApbdes } from '../publik/dusun.ts'
import { TEKS_APBDES, TIDAK_ADA_DATA } from '../teks/apbdes.ts'
import { TEKS_DUSUN as T } from '../teks/dusun.ts'
import { formatJumlah } from './jumlah.ts'
import {
  formatNamaDesa,
  type KerangkaView,
  listRemahDesa,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'
import {
  formatDusun,
  listNamaDusun,
  listPilihanDusun,
  listTempatGabung,
  type PilihanDusun,
  type TempatGabung,
  toTempatView,
} from './tempat.ts'

export type BarisDusun = {
  kegiatan: Tautan
  tempat: string
  rencana: string
  keluaran: string
  kemajuan: string
  biaya: string
}
export type DusunView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  aksi: string
  pilihan: PilihanDusun[]
  daftar: Tautan[]
  caption: string
  baris: BarisDusun[]
  /** What is for the whole village; beside the rows of one place. */
  seluruh: BarisDusun[]
  sumber: string
  tautan: Tautan[]
}
type Bahan = { isi: DusunApbdes; waktu: Date; situs: string; dusun: string | null }
type Temuan = { kode: string; tempat: TempatGabung }

export function toDusunView({ isi, waktu, situs, dusun }: Bahan): DusunView {
  const { desa, tahun } = isi
  const urut = listNamaDusun(isi.dusun)
  const nama = new Map(urut)
  const dipilih = dusun === null ? null : (nama.get(dusun) ?? formatDusun(dusun.replaceAll('-', ' ')))
  const semua = listTemuan(isi)
  const baris = semua.filter(({ tempat }) => dusun === null || toKunciTempat(tempat.dusun) === dusun)
  const isDikenal = dusun !== null && nama.has(dusun)
  const aksi = getAlamatDusun(desa.slug, tahun)
  const jalur = isDikenal ? getAlamatDusun(desa.slug, tahun, dusun) : aksi
  const judul = dipilih === null ? T.judul(tahun) : T.judulDusun(dipilih, tahun)
  const jawaban = toJawaban({ dipilih, tahun, baris, jumlahTempat: nama.size })
  return {
    kerangka: toKerangka({
      judul,
      deskripsi: jawaban,
      situs,
      jalur,
      waktu,
      desa: toDesaView(desa, { tahun }),
      remah: [
        ...listRemahDesa(desa),
        { teks: TEKS_APBDES.judul(tahun), href: getAlamatApbdes(desa.slug, tahun) },
      ],
      isTerindeks: dusun === null || isDikenal,
    }),
    judul,
    jawaban,
    aksi,
    pilihan: listPilihanDusun(urut, dusun),
    daftar: urut.map(([nilai, teks]) => ({ teks, href: getAlamatDusun(desa.slug, tahun, nilai) })),
    caption: T.kegiatanCaption(dipilih),
    baris: baris.map((satu) => toBaris(isi, satu)),
    seluruh:
      dusun === null
        ? []
        : semua.filter(({ tempat }) => tempat.dusun === null).map((satu) => toBaris(isi, satu)),
    sumber: TEKS_APBDES.sumber(
      TEKS_APBDES.peraturan(isi.peraturan.jenis, isi.peraturan.nomor),
      formatNamaDesa(desa),
    ),
    tautan: listTautan(isi, jalur),
  }
}

/** Planned and reported places of every activity, in order of code. */
function listTemuan({ kemajuan, rencana }: DusunApbdes): Temuan[] {
  const kode = [...new Set([...kemajuan, ...rencana].map((satu) => satu.kode))].sort()
  return kode.flatMap((satu) =>
    listTempatGabung(
      rencana.filter((milik) => milik.kode === satu).flatMap(({ tempat }) => tempat),
      kemajuan.filter((milik) => milik.kode === satu).flatMap(({ tempat }) => tempat),
    ).map((tempat) => ({ kode: satu, tempat })),
  )
}

function toJawaban({
  dipilih,
  tahun,
  baris,
  jumlahTempat,
}: {
  dipilih: string | null
  tahun: number
  baris: readonly Temuan[]
  jumlahTempat: number
}): string {
  const jumlah = formatAngka(new Set(baris.map(({ kode }) => kode)).size)
  if (dipilih !== null)
    return baris.length === 0 ? T.kosongDusun(dipilih, tahun) : T.jawabanDusun(dipilih, jumlah, tahun)
  return baris.length === 0 ? T.kosong(tahun) : T.jawaban(jumlah, formatAngka(jumlahTempat), tahun)
}

function toBaris({ desa, tahun, daftarKegiatan }: DusunApbdes, { kode, tempat }: Temuan): BarisDusun {
  const kegiatan = daftarKegiatan.find((satu) => satu.kode === kode)
  const { nama, rencana, kini, persen } = toTempatView(tempat)
  return {
    kegiatan: { teks: kegiatan?.uraian ?? kode, href: getAlamatPos(desa.slug, tahun, kode) },
    tempat: nama,
    rencana,
    keluaran: kini,
    kemajuan: persen,
    biaya: kegiatan === undefined ? TIDAK_ADA_DATA : formatJumlah(kegiatan.anggaran),
  }
}

/** What the places and outputs of all activities are taken from, as files. */
export const listUnduhKegiatan = (slug: string, tahun: number): Tautan[] => [
  { teks: T.unduhCsv(tahun), href: getAlamatDaftarKegiatan(slug, tahun, 'csv') },
  { teks: T.unduhXlsx, href: getAlamatDaftarKegiatan(slug, tahun, 'xlsx') },
]

function listTautan({ desa, tahun }: DusunApbdes, halaman: string): Tautan[] {
  const tanya = new URLSearchParams({ desa: desa.slug, halaman, jenis: 'kontak' })
  return [
    ...listUnduhKegiatan(desa.slug, tahun),
    { teks: T.tanya, href: `/pesan?${tanya}` },
    { teks: T.kembali(tahun), href: getAlamatApbdes(desa.slug, tahun) },
  ]
}
