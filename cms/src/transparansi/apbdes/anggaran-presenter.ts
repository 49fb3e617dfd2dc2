/** The figures of a budget: totals, bidang, activities, sources, lines, and the checks that did not pass. Pure. */
import type { ApbdesPublik, BarisPublik } from '../../contract/apbdes.ts'
import type { Alasan } from '../../contract/galat.ts'
import type { AnggaranRealisasi } from '../../contract/nilai.ts'
import { toRupiahNumber } from '../../dasar/rupiah.ts'
import {
  addNamaTercetak,
  type BarisApbdes,
  calculateBidang,
  calculateDanaDesa,
  calculatePerJenis,
  calculatePerKegiatan,
  calculatePerSumber,
  calculateRingkasan,
  checkApbdes,
  checkDokumen,
  type DanaDesa,
  getTingkatRincian,
  type Jumlah,
  type JumlahKode,
  type JumlahSumber,
  type KonteksDokumen,
  listNamaKode,
  listTakDiperiksa,
  type Rab,
  type Terpakai,
  toDalamRekening,
  toSusunan,
  toVolumeText,
} from '../../keuangan/index.ts'
import { type DesaFakta, toDesaRingkas } from '../desa/facts.ts'

/** All but how and when it was set: also for the preview of a document that is not. */
export function presentAnggaran({
  desa,
  dokumen,
  baris,
  terpakai: milikTahun,
}: {
  desa: DesaFakta
  dokumen: Pick<ApbdesPublik, 'tahun' | 'fase' | 'ke' | 'susunanKode'> & KonteksDokumen
  baris: readonly BarisApbdes[]
  /** The lines with the realisation of the year; where it is left out they tell their own. */
  terpakai?: Terpakai
}): Omit<ApbdesPublik, 'peraturan' | 'ditetapkanPada' | 'realisasi' | 'versi' | 'perubahan'> {
  const tercetak = toSusunan(baris)
  const terpakai = milikTahun ?? { rincian: tercetak.rincian, luar: [] }
  const susunan = { ...tercetak, rincian: terpakai.rincian }
  const dalamRekening = toDalamRekening(terpakai)
  const milik = { ...dokumen.acuan, susunanKode: dokumen.susunanKode }
  const { galat, peringatan } = checkApbdes(susunan, milik)
  // Headings printed in the document name what the lists do not.
  const acuan = addNamaTercetak(
    milik,
    tercetak.jumlahTercetak.map(({ baris: satu }) => satu),
  )
  return {
    desa: toDesaRingkas(desa),
    tahun: dokumen.tahun,
    fase: dokumen.fase,
    ke: dokumen.ke,
    susunanKode: dokumen.susunanKode,
    tingkatRincian: getTingkatRincian(susunan.rincian),
    ...toTotal(susunan.rincian),
    rincianPendapatan: calculatePerJenis(susunan.rincian, '4', acuan).map(toKodeDanJumlah),
    rincianPembiayaan: calculatePerJenis(susunan.rincian, '6', acuan).map(toKodeDanJumlah),
    bidang: calculateBidang(susunan.rincian, acuan).map(({ kode, nama, jumlah }) => ({
      kode,
      nama,
      ...toAngka(jumlah),
    })),
    daftarKegiatan: calculatePerKegiatan(susunan.rincian, acuan).map(toKodeDanJumlah),
    namaKode: listNamaKode(susunan.rincian, acuan),
    sumberDana: listSumberPublik(terpakai, dalamRekening, dokumen.tahun),
    danaDesa: toDanaDesaPublik(calculateDanaDesa(susunan.rincian, acuan, dalamRekening)),
    baris: susunan.rincian.toSorted(compareBaris).map(toBarisPublik),
    peringatan: [...galat, ...checkDokumen(susunan, { ...dokumen, acuan, dalamRekening }), ...peringatan].map(
      toAlasanPublik,
    ),
    tidakDiperiksa: listTakDiperiksa(susunan, { ...dokumen, acuan, dalamRekening }).map(toAlasanPublik),
  }
}

const toAlasanPublik = ({ kode, pesan }: Alasan): ApbdesPublik['peringatan'][number] => ({ kode, pesan })

export function toTotal(
  rincian: readonly BarisApbdes[],
): Pick<ApbdesPublik, 'pendapatan' | 'belanja' | 'surplus' | 'pembiayaan' | 'silpa'> {
  const ringkasan = calculateRingkasan(rincian)
  return {
    pendapatan: toAngka(ringkasan.pendapatan),
    belanja: toAngka(ringkasan.belanja),
    surplus: toAngka(ringkasan.surplus),
    pembiayaan: {
      penerimaan: toAngka(ringkasan.penerimaanPembiayaan),
      pengeluaran: toAngka(ringkasan.pengeluaranPembiayaan),
      netto: toAngka(ringkasan.pembiayaanNetto),
    },
    silpa: toAngka(ringkasan.silpa),
  }
}

function toAngka({ anggaran, realisasi }: Jumlah): AnggaranRealisasi {
  return {
    anggaran: toRupiahNumber(anggaran),
    realisasi: realisasi === null ? null : toRupiahNumber(realisasi),
  }
}

const toKodeDanJumlah = ({ kode, uraian, ...jumlah }: JumlahKode) => ({ kode, uraian, ...toAngka(jumlah) })

const toDanaDesaPublik = (danaDesa: DanaDesa): ApbdesPublik['danaDesa'] => ({
  pendapatan: toAngka(danaDesa.pendapatan),
  sisaLalu: toAngka(danaDesa.sisaLalu),
  belanja: toAngka(danaDesa.belanja),
  pengeluaran: toAngka(danaDesa.pengeluaran),
  isDirinci: danaDesa.isDirinci,
  bidang: danaDesa.bidang.map(({ kode, nama, jumlah }) => ({ kode, nama, ...toAngka(jumlah) })),
  kegiatan: danaDesa.kegiatan.map(toKodeDanJumlah),
  aturan: danaDesa.aturan.map(({ nama, dasar, jumlah, persen, min, maks, keadaan, dasarHukum }) => ({
    nama,
    jumlah: toRupiahNumber(jumlah),
    ...(dasar === 'dana-desa-rekening' ? { dasar } : {}),
    persen,
    min,
    maks,
    keadaan,
    dasarHukum,
  })),
})

/** What passes the cash is told of each source where some of the year's money does not: the radar reads it there. */
function listSumberPublik(
  { rincian, luar }: Terpakai,
  dalamRekening: readonly BarisApbdes[],
  tahun: number,
): ApbdesPublik['sumberDana'] {
  const semua = calculatePerSumber(rincian, tahun).map(toSumberPublik)
  if (luar.every((jumlah) => jumlah === 0n)) return semua
  const dalam = calculatePerSumber(dalamRekening, tahun).map(toSumberPublik)
  return semua.map((satu) => {
    const milik = dalam.find(({ kode }) => kode === satu.kode) ?? satu
    const { pendapatan, belanja } = milik
    return { ...satu, dalamRekening: { pendapatan: pendapatan.anggaran, belanja: belanja.realisasi } }
  })
}

const toSumberPublik = ({ kode, nama, ...jumlah }: JumlahSumber): ApbdesPublik['sumberDana'][number] => ({
  kode,
  nama,
  pendapatan: toAngka(jumlah.pendapatan),
  belanja: toAngka(jumlah.belanja),
  penerimaan: toAngka(jumlah.penerimaan),
  pengeluaran: toAngka(jumlah.pengeluaran),
})

function toBarisPublik({
  kodeKegiatan,
  kodeRekening,
  uraian,
  sumberDana,
  rab,
  ...jumlah
}: BarisApbdes): BarisPublik {
  return {
    kodeKegiatan,
    kodeRekening,
    uraian,
    sumberDana,
    ...toAngka(jumlah),
    ...(rab === undefined ? {} : { rab: toRabPublik(rab) }),
  }
}

const toRabPublik = (rab: Rab): NonNullable<BarisPublik['rab']> => ({
  volume: Number(toVolumeText(rab)),
  satuan: rab.satuan,
  hargaSatuan: toRupiahNumber(rab.harga),
})

/** Pendapatan, belanja by activity, pembiayaan. */
function compareBaris(a: BarisApbdes, b: BarisApbdes): number {
  const [kunciA, kunciB] = [a, b].map(
    (x) => `${x.kodeRekening.charAt(0)}|${x.kodeKegiatan}|${x.kodeRekening}`,
  )
  return (kunciA ?? '') < (kunciB ?? '') ? -1 : kunciA === kunciB ? 0 : 1
}
