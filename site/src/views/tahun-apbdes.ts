/** Budgets of the years side by side, ready to print; only years that are published. Pure. */
import { getAlamatApbdes, getAlamatTahun } from 'cms/contract/alamat-apbdes'
import { formatKodePos, SUSUNAN_KODE, type SusunanKode } from 'cms/contract/kode-anggaran'
import type { AnggaranRealisasi } from 'cms/contract/nilai'
import { getTahunBerjalan } from 'cms/dasar/tahun-anggaran'
import type { TahunApbdes } from '../publik/tahun-apbdes.ts'
import { TEKS_APBDES } from '../teks/apbdes.ts'
import { TEKS_TAHUN_APBDES as T } from '../teks/tahun-apbdes.ts'
import { findAnggaranUtama } from './anggaran-utama.ts'
import type { BarisJumlahView } from './bagian-apbdes.ts'
import { type BatangView, listBatang } from './batang.ts'
import { formatJumlah, formatJumlahRingkas, toJumlahView } from './jumlah.ts'
import { formatNamaDesa, type KerangkaView, listRemahDesa, toDesaView, toKerangka } from './kerangka.ts'
import { type KeteranganAngka, toTanyaHalaman } from './keterangan-angka.ts'

type BagianTahun = { batang: BatangView[]; baris: BarisJumlahView[] }
/** Rows by item, one amount for each of `tahun`; a dash where the year has no such item. */
type TabelTahun = { caption: string; tahun: number[]; baris: { kode: string; nama: string; sel: string[] }[] }
export type TahunApbdesView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  belanja: BagianTahun
  pendapatan: BagianTahun
  silpa: { tahun: string; dasar: string; jumlah: string }[]
  bidang: TabelTahun
  asal: TabelTahun
  /** Said where older years are left out of the two wide tables. */
  lebih: string | null
  keterangan: KeteranganAngka
}

/** More columns would not fit on a phone; each year has a page of its own. */
const TAHUN_TERBANYAK = 5

/** Null where no year is published. */
export function toTahunApbdesView({
  daftar,
  situs,
  now,
}: {
  daftar: readonly TahunApbdes[]
  situs: string
  now: Date
}): TahunApbdesView | null {
  const terbaru = daftar.at(0)
  if (terbaru === undefined) return null
  const { desa } = terbaru
  const { utama } = findAnggaranUtama(daftar, getTahunBerjalan(now))
  const jawaban = toJawaban(daftar)
  const tampil = daftar.slice(0, TAHUN_TERBANYAK).toReversed()
  const rentang = [tampil[0]?.tahun ?? terbaru.tahun, terbaru.tahun] as const
  return {
    kerangka: toKerangka({
      judul: T.judul,
      deskripsi: `${formatNamaDesa(desa)}. ${jawaban}`,
      situs,
      jalur: getAlamatTahun(desa.slug),
      waktu: new Date(Math.max(...daftar.map(({ waktu }) => waktu.getTime()))),
      desa: toDesaView(desa, { tahun: (utama ?? terbaru).tahun }),
      remah: listRemahDesa(desa),
    }),
    judul: T.judul,
    jawaban,
    belanja: toBagian(daftar, ({ belanja }) => belanja),
    pendapatan: toBagian(daftar, ({ pendapatan }) => pendapatan),
    silpa: daftar.map(({ tahun, jenis, nomor, silpa }) => ({
      tahun: String(tahun),
      dasar: TEKS_APBDES.peraturan(jenis, nomor),
      jumlah: formatJumlah(silpa.realisasi),
    })),
    bidang: toTabel(T.bidangCaption(...rentang), tampil, ({ bidang }) => bidang),
    asal: toTabel(T.asalCaption(...rentang), tampil, ({ rincianPendapatan }) =>
      rincianPendapatan.map((satu) => ({ ...satu, nama: satu.uraian })),
    ),
    lebih: daftar.length > TAHUN_TERBANYAK ? T.terbaru(TAHUN_TERBANYAK) : null,
    keterangan: {
      sumber: T.sumber(daftar.at(-1)?.tahun ?? terbaru.tahun, terbaru.tahun, formatNamaDesa(desa)),
      unduh: daftar.map(({ tahun }) => ({
        teks: TEKS_APBDES.unduhSingkat(tahun),
        href: `${getAlamatApbdes(desa.slug, tahun)}.csv`,
      })),
      tanya: toTanyaHalaman(desa, getAlamatTahun(desa.slug)),
    },
  }
}

function toJawaban(daftar: readonly TahunApbdes[]): string {
  const [akhir, awal] = [daftar.at(0), daftar.at(-1)]
  if (akhir === undefined || awal === undefined) return ''
  if (akhir.tahun === awal.tahun) return T.satu(akhir.tahun)
  const [dari, sampai] = [awal.belanja.anggaran, akhir.belanja.anggaran]
  if (dari === sampai) return T.tetap(awal.tahun, akhir.tahun, formatJumlah(dari))
  const kalimat = sampai > dari ? T.naik : T.turun
  return kalimat(awal.tahun, akhir.tahun, formatJumlahRingkas(dari), formatJumlahRingkas(sampai))
}

function toBagian(
  daftar: readonly TahunApbdes[],
  pilih: (tahun: TahunApbdes) => AnggaranRealisasi,
): BagianTahun {
  const bahan = daftar.map((satu) => ({ kode: '', nama: String(satu.tahun), ...pilih(satu), asal: satu }))
  return {
    batang: listBatang(bahan.toReversed()),
    baris: bahan.map(({ nama, asal, anggaran, realisasi }) => ({
      kode: nama,
      nama: TEKS_APBDES.namaVersi(asal.fase, asal.ke),
      href: getAlamatApbdes(asal.desa.slug, asal.tahun),
      ...toJumlahView({ anggaran, realisasi }),
    })),
  }
}

/**
 * In order of code, named as the newest year names it. A code of another list is another item: rows of years before 2019
 * stand below, in their own codes.
 */
function toTabel(
  caption: string,
  daftar: readonly TahunApbdes[],
  pilih: (tahun: TahunApbdes) => readonly { kode: string; nama: string; anggaran: number }[],
): TabelTahun {
  const perTahun = daftar.map(
    (satu) => new Map(pilih(satu).map((bagian) => [toKunci(satu.susunanKode, bagian.kode), bagian])),
  )
  const pos = new Map(
    daftar.flatMap((satu) =>
      pilih(satu).map(({ kode, nama }) => [
        toKunci(satu.susunanKode, kode),
        { kode: formatKodePos(kode, satu.susunanKode), nama },
      ]),
    ),
  )
  return {
    caption,
    tahun: daftar.map(({ tahun }) => tahun),
    baris: [...pos]
      .sort(([satu], [lain]) => (satu < lain ? -1 : 1))
      .map(([kunci, milik]) => ({
        ...milik,
        sel: perTahun.map((bagian) => {
          const jumlah = bagian.get(kunci)?.anggaran
          return jumlah === undefined ? T.tidakAda : formatJumlah(jumlah)
        }),
      })),
  }
}

/** The newer list sorts first. */
const toKunci = (susunan: SusunanKode, kode: string): string => `${SUSUNAN_KODE.indexOf(susunan)} ${kode}`
