/** What the Dana Desa of a year pays for, ready to print. Pure. */

import { getAlamatApbdes, getAlamatDanaDesa } from 'cms/contract/alamat-apbdes'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import { formatPersen } from 'cms/dasar/angka'
import { TEKS_APBDES } from '../teks/apbdes.ts'
import { TEKS_DANA_DESA as T } from '../teks/dana-desa.ts'
import { hasDanaDesa } from './apbdes.ts'
import { type BarisJumlahView, toBarisPos } from './bagian-apbdes.ts'
import { type BatangView, listBatang } from './batang.ts'
import type { KartuView } from './isi.ts'
import { formatJumlah, formatJumlahRingkas, type JumlahView, toJumlahView } from './jumlah.ts'
import { type KerangkaView, listRemahDesa, type Tautan, toDesaView, toKerangka } from './kerangka.ts'
import { type KeteranganAngka, toSumber, toTanyaHalaman } from './keterangan-angka.ts'
import { listNamaTempat, type RencanaTempat } from './tempat.ts'

/** Of the checks that ask for shares of the Dana Desa. */
const KODE_BAGIAN = 'K16'

type DanaDesa = ApbdesPublik['danaDesa']
export type AturanView = {
  nama: string
  jumlah: string
  persen: string
  batas: string
  keadaan: string
  /** Only what is known to be off is printed boldly. */
  isMenyimpang: boolean
  dasarHukum: string
}
export type DanaDesaView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  /** What the money is, and what of it never reaches the village's account. */
  jelas: string
  kartu: KartuView[]
  bidang: { kalimat: null; batang: BatangView[]; baris: BarisJumlahView[]; jumlah: JumlahView }
  kegiatan: (BarisJumlahView & { tempat: string })[]
  aturan: AturanView[]
  /** Why a share is not judged: the very sentences of the checks. */
  takDinilai: string[]
  keterangan: KeteranganAngka
  sumber: string
  kembali: Tautan
}

export function toDanaDesaView({
  apbdes,
  rencana = [],
  waktu,
  situs,
}: {
  apbdes: ApbdesPublik
  /** Planned places of the activities; of a budget by itself none. */
  rencana?: readonly RencanaTempat[]
  waktu: Date
  situs: string
}): DanaDesaView {
  const { desa, tahun, danaDesa } = apbdes
  const jawaban = toJawaban(apbdes)
  const bidang = danaDesa.bidang.filter(({ anggaran, realisasi }) => anggaran !== 0 || (realisasi ?? 0) !== 0)
  const kembali = { teks: T.kembali(tahun), href: getAlamatApbdes(desa.slug, tahun) }
  return {
    kerangka: toKerangka({
      judul: T.judul(tahun),
      deskripsi: jawaban,
      situs,
      jalur: getAlamatDanaDesa(desa.slug, tahun),
      waktu,
      desa: toDesaView(desa, { tahun }),
      remah: [...listRemahDesa(desa), { teks: TEKS_APBDES.judul(tahun), href: kembali.href }],
    }),
    judul: T.judul(tahun),
    jawaban,
    jelas: toJelas(apbdes),
    kartu: listKartu(danaDesa),
    bidang: {
      kalimat: null,
      batang: listBatang(bidang),
      baris: bidang.map((satu) => toBarisPos(apbdes, satu.nama, satu)),
      jumlah: toJumlahView(danaDesa.belanja),
    },
    kegiatan: danaDesa.kegiatan.map((satu) => ({
      ...toBarisPos(apbdes, satu.uraian, satu),
      // Name, place and amount of each are what the law asks for (Permendesa 16/2025 Ps 10).
      tempat: listNamaTempat(rencana, satu.kode).join(', ') || T.belumDisebut,
    })),
    aturan: danaDesa.aturan.map(toAturan),
    takDinilai: danaDesa.aturan.some(({ keadaan }) => keadaan === 'belum')
      ? (apbdes.tidakDiperiksa ?? []).filter(({ kode }) => kode === KODE_BAGIAN).map(({ pesan }) => pesan)
      : [],
    keterangan: {
      sumber: toSumber(apbdes),
      unduh: [{ teks: TEKS_APBDES.unduhSingkat(tahun), href: `${kembali.href}.csv` }],
      tanya: toTanyaHalaman(desa, getAlamatDanaDesa(desa.slug, tahun)),
    },
    sumber: toSumber(apbdes),
    kembali,
  }
}

function toJawaban({ danaDesa, tahun }: ApbdesPublik): string {
  if (!hasDanaDesa({ danaDesa })) return T.tidakAda(tahun)
  const rencana = formatJumlah(danaDesa.pendapatan.anggaran)
  return danaDesa.isDirinci
    ? T.jawaban(rencana, formatJumlah(danaDesa.belanja.anggaran), tahun)
    : T.takDirinci(rencana, tahun)
}

/** The part that is paid straight is spoken of where a rule of the year knows of it, or a record tells of it. */
function toJelas({ danaDesa, sumberDana }: ApbdesPublik): string {
  const isBerdasarRekening = danaDesa.aturan.some(({ dasar }) => dasar !== undefined)
  const rekening = sumberDana.find(({ kode }) => kode === 'DDS')?.dalamRekening?.pendapatan
  const langsung = rekening === undefined ? 0 : danaDesa.pendapatan.anggaran - rekening
  const jumlah = [formatJumlah(langsung), formatJumlah(rekening ?? 0)] as const
  if (langsung <= 0)
    return [T.jelas, ...(isBerdasarRekening ? [T.jelasLangsung, T.belumDicatat] : [])].join(' ')
  const akibat = isBerdasarRekening ? T.langsung(...jumlah) : T.langsungSaja(...jumlah)
  return [T.jelas, ...(isBerdasarRekening ? [T.jelasLangsung] : []), akibat].join(' ')
}

function listKartu({ pendapatan, sisaLalu, belanja, pengeluaran, isDirinci }: DanaDesa): KartuView[] {
  const daftar: [string, DanaDesa['belanja']][] = [
    [T.diterima, pendapatan],
    ...(sisaLalu.anggaran > 0 ? [[T.sisaLalu, sisaLalu] as [string, DanaDesa['belanja']]] : []),
    ...(isDirinci ? [[T.dibelanjakan, belanja] as [string, DanaDesa['belanja']]] : []),
    ...(pengeluaran.anggaran > 0 ? [[T.disertakan, pengeluaran] as [string, DanaDesa['belanja']]] : []),
  ]
  return daftar.map(([label, { anggaran, realisasi }]) => ({
    label,
    nilai: formatJumlahRingkas(anggaran),
    catatan:
      realisasi === null
        ? TEKS_APBDES.rencanaSaja
        : `${TEKS_APBDES.realisasi.toLowerCase()} ${formatJumlah(realisasi)}`,
  }))
}

function toAturan({
  nama,
  jumlah,
  dasar,
  persen,
  min,
  maks,
  keadaan,
  dasarHukum,
}: DanaDesa['aturan'][number]) {
  const batasPersen = [
    ...(min === null ? [] : [T.minimal(formatPersen(min))]),
    ...(maks === null ? [] : [T.maksimal(formatPersen(maks))]),
  ].join(', ')
  return {
    nama,
    jumlah: formatJumlah(jumlah),
    persen: keadaan === 'belum' ? T.dariSeluruh(formatPersen(persen)) : formatPersen(persen),
    batas: dasar === undefined ? batasPersen : T.tanpaLangsung(batasPersen),
    keadaan: T[keadaan],
    isMenyimpang: keadaan === 'kurang' || keadaan === 'lebih',
    dasarHukum,
  }
}
