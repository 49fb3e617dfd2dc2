/**
 * A printed Penjabaran or LRA as rows of the short form. Subtotals stay among the rows (they are told by
 * their codes and compared, never added); totals without a code are kept apart, for the same comparison.
 */

import type { Alasan } from '../../contract/galat.ts'
import { type SusunanKode, toKodeTertulis } from '../../contract/kode-anggaran.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { calculateJumlah, parseRupiah } from '../../dasar/rupiah.ts'
import type { Rekaman } from '../../platform/tabel-berkas.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import { parseSumberDana } from '../parameter/sumber-dana.ts'
import {
  findKepala,
  isBarisLanjutanKepala,
  type KepalaCetakan,
  type KolomCetakan,
  toKunciBaris,
} from './cetakan-kepala.ts'
import { type KodeBaris, LETAK_AWAL, type Letak, toKodeBaris, toKodeBarisLama } from './cetakan-kode.ts'
import type { BagianTercetak, BarisLewat, IsiBerkas, PerubahanBerkas, TotalBerkas } from './isi-berkas.ts'
import { parseRab } from './rab-rules.ts'

/** Null where the table has no head of a print; refused where two of its columns could be the amount. */
export function parseCetakan(tabel: readonly Rekaman[]): Result<IsiBerkas, Alasan> | null {
  const kepala = findKepala(tabel)
  if (kepala === null) return null
  const [ragu] = kepala.ragu
  if (ragu !== undefined) return toRefusal(toKolomRagu(ragu))
  const atas = tabel
    .slice(0, kepala.akhir + 1)
    .map(({ nomor }) => toLewat(nomor, 'judul', 'Judul dokumen atau kepala tabel.'))
  const isi = tabel.slice(kepala.akhir + 1)
  const kunci = new Set(kepala.kunci)
  const terbaca = readBaris(isi, kepala.kolom, kunci, CARA_BARU)
  const susunan = isCetakanLama(terbaca) ? 'permendagri-113-2014' : 'permendagri-20-2018'
  const hasil = toIsi(
    atas,
    susunan === 'permendagri-20-2018' ? terbaca : readBaris(isi, kepala.kolom, kunci, CARA_LAMA),
    { ...kepala.kolom, susunan },
  )
  const temuan = kepala.terbaca.length === 0 ? {} : { temuan: [`Dibaca: ${kepala.terbaca.join(', ')}.`] }
  return toOk({ ...hasil, ...temuan })
}

const toKolomRagu = ({ apa, nama }: KepalaCetakan['ragu'][number]): Alasan => ({
  kode: 'KOLOM_RAGU',
  pesan: `Lebih dari satu kolom dapat berarti ${apa}: ${nama.map((satu) => `"${satu}"`).join(', ')}. Angkanya tidak ditebak: sisakan kolom ${apa} yang berlaku, atau namai kolom itu "Jumlah ${apa}", lalu impor lagi.`,
})

/** How the rows of a print are read. Older ones name the source among the remarks; whatever else stands there is none. */
type Cara = { toKode: typeof toKodeBaris; toSumber: (keterangan: string) => string }
const CARA_BARU: Cara = { toKode: toKodeBaris, toSumber: () => '' }
const CARA_LAMA: Cara = {
  toKode: (sel, uraian, letak) => ({ kode: toKodeBarisLama(sel, uraian), letak }),
  toSumber: (keterangan) => (parseSumberDana(keterangan)?.isDikenal === true ? keterangan : ''),
}
type Kolom = KolomCetakan & { susunan: SusunanKode }

type Terbaca = {
  nomor: number
  kode: KodeBaris | null
  isKodeRusak: boolean
  /** The cell of the code as it is printed, for the refusal. */
  kodeTertulis: string
  uraian: string
  sumber: string
  anggaran: string
  realisasi: string | undefined
  semula: string
  selisih: string
  volume: string
  satuan: string
  harga: string
  isKepalaUlang: boolean
}

function readBaris(
  tabel: readonly Rekaman[],
  kolom: KolomCetakan,
  kunci: ReadonlySet<string>,
  { toKode, toSumber }: Cara,
): Terbaca[] {
  let letak: Letak = LETAK_AWAL
  return tabel.map(({ record, nomor, isAwal }) => {
    if (isAwal === true) letak = LETAK_AWAL
    const ambil = (i: number | null): string => (i === null ? '' : (record[i] ?? '').trim())
    const isKepalaUlang = kunci.has(toKunciBaris(record)) || isBarisLanjutanKepala(record)
    const sel = kolom.kode.map((i) => record[i] ?? '')
    const uraian = ambil(kolom.uraian)
    const hasil = isKepalaUlang ? { kode: null, letak } : toKode(sel, uraian, letak)
    letak = hasil.letak
    const kodeTertulis = sel
      .filter((satu) => satu.trim() !== '')
      .join(' ')
      .trim()
    return {
      nomor,
      kode: hasil.kode,
      isKodeRusak: hasil.kode === null && /^[\d[]/.test(kodeTertulis),
      kodeTertulis,
      // A total is often printed over the columns of the code.
      uraian: uraian === '' && hasil.kode === null ? kodeTertulis : uraian,
      sumber: kolom.sumber === null ? toSumber(ambil(kolom.keterangan)) : ambil(kolom.sumber),
      anggaran: ambil(kolom.anggaran),
      realisasi: kolom.realisasi === null ? undefined : ambil(kolom.realisasi),
      semula: ambil(kolom.semula),
      selisih: ambil(kolom.selisih),
      volume: ambil(kolom.volume),
      satuan: ambil(kolom.satuan),
      harga: ambil(kolom.harga),
      isKepalaUlang,
    }
  })
}

/** Read as of two trees, revenue of an old print stands in the first bidang, and none or a stray row in its own account. */
function isCetakanLama(daftar: readonly Terbaca[]): boolean {
  const salahTempat = daftar.filter(
    ({ kode, uraian }) => /^01(\.|$)/.test(kode?.kegiatan ?? '') && /\bpendapatan\b/i.test(uraian),
  )
  const pendapatan = daftar.filter(({ kode }) => /^4(\.|$)/.test(kode?.rekening ?? ''))
  return salahTempat.length > 0 && pendapatan.length <= salahTempat.length
}

function toIsi(atas: BarisLewat[], daftar: readonly Terbaca[], kolom: Kolom): IsiBerkas {
  const isi: IsiBerkas = {
    bentuk: 'cetakan Penjabaran atau LRA',
    daftarBaris: [],
    kolomDiabaikan: [],
    lewat: atas,
    total: [],
    perubahan: [],
    perkalian: [],
  }
  const rab = findRab(daftar, kolom)
  for (const [i, baris] of daftar.entries()) {
    const { nomor, volume, harga, anggaran, isKepalaUlang } = baris
    if (volume !== '' && harga !== '' && !isKepalaUlang)
      isi.perkalian.push({ nomor, volume, harga, jumlah: anggaran })
    const bagian = rab.get(nomor)
    if (bagian === 'induk')
      isi.lewat.push(toLewat(nomor, 'judul', 'Jumlah rekening; rincian RAB di bawahnya.'))
    else if (bagian !== undefined) addBaris(isi, baris, bagian.kode, kolom, bagian)
    else if (baris.kode === null) addTanpaKode(isi, baris)
    else if (
      isJudul(
        baris,
        daftar.slice(i + 1).find(({ kode }) => kode !== null),
      )
    )
      isi.lewat.push(toLewat(baris.nomor, 'judul', 'Judul tanpa jumlah; rinciannya ada di bawahnya.'))
    else addBaris(isi, baris, baris.kode, kolom)
  }
  return isi
}

/** `induk` or a part of it: by number of the row. */
type BagianRab = 'induk' | { kode: KodeBaris; sumber: string }

/**
 * Rows below a coded one that have no code but volume, unit, unit price and amount are its RAB, where they add up to it:
 * they become the lines, with its codes and source. Where they do not, the coded row stays the line, as it is printed. The
 * prints of a realisation or a change have other columns and are left alone.
 */
function findRab(daftar: readonly Terbaca[], kolom: KolomCetakan): Map<number, BagianRab> {
  const bagian = new Map<number, BagianRab>()
  if (kolom.satuan === null || kolom.realisasi !== null || kolom.semula !== null) return bagian
  for (const [induk, bawah] of listKelompok(daftar)) {
    if (induk.kode === null || !isRabUtuh(induk, bawah)) continue
    bagian.set(induk.nomor, 'induk')
    for (const { nomor, sumber } of bawah)
      bagian.set(nomor, { kode: induk.kode, sumber: sumber === '' ? induk.sumber : sumber })
  }
  return bagian
}

/** Each coded row with the rows of an amount that follow it without a code. */
function listKelompok(daftar: readonly Terbaca[]): [induk: Terbaca, bawah: Terbaca[]][] {
  const kelompok: [Terbaca, Terbaca[]][] = []
  for (const baris of daftar) {
    if (baris.kode !== null) kelompok.push([baris, []])
    else if (isBerjumlah(baris)) kelompok.at(-1)?.[1].push(baris)
  }
  return kelompok
}

const isBerjumlah = (baris: Terbaca): boolean =>
  /\d/.test(baris.anggaran) && !baris.isKepalaUlang && toTotal(baris) === null

function isRabUtuh(induk: Terbaca, bawah: readonly Terbaca[]): boolean {
  const jumlah = parseRupiah(toJumlah(induk.anggaran))
  const isTerbaca = bawah.every((baris) => {
    const rab = parseRab(toSelRab(baris))
    return rab.ok && rab.value !== undefined && parseRupiah(baris.anggaran).ok
  })
  if (bawah.length === 0 || !jumlah.ok || !isTerbaca) return false
  const rinci = bawah.map(({ anggaran }) => parseRupiah(anggaran)).map((satu) => (satu.ok ? satu.value : 0n))
  return calculateJumlah(rinci) === jumlah.value
}

const toSelRab = ({ volume, satuan, harga }: Terbaca) => ({ volume, satuan, harga_satuan: harga })

/** What a coded row says of itself counts only where all three stand there: an output has a volume and no price. */
function toRabBaris(baris: Terbaca) {
  const rab = parseRab(toSelRab(baris))
  return rab.ok && rab.value !== undefined ? toSelRab(baris) : {}
}

function addBaris(
  isi: IsiBerkas,
  baris: Terbaca,
  kode: KodeBaris,
  kolom: Kolom,
  { sumber } = baris as Pick<Terbaca, 'sumber'>,
): void {
  const tertulis = toKodeTertulis({ kodeKegiatan: kode.kegiatan, kodeRekening: kode.rekening }, kolom.susunan)
  isi.daftarBaris.push({
    nomor: baris.nomor,
    sel: {
      kode_kegiatan: tertulis.kodeKegiatan,
      kode_rekening: tertulis.kodeRekening,
      uraian: baris.uraian,
      sumber_dana: sumber,
      anggaran: toJumlah(baris.anggaran),
      ...(baris.realisasi === undefined ? {} : { realisasi: toJumlah(baris.realisasi) }),
      ...toRabBaris(baris),
    },
  })
  if (kolom.semula !== null && kolom.selisih !== null) isi.perubahan.push(toPerubahan(baris))
}

function addTanpaKode(isi: IsiBerkas, baris: Terbaca): void {
  const { nomor, isKepalaUlang, isKodeRusak, uraian, anggaran, realisasi } = baris
  const hasJumlah = [anggaran, realisasi ?? ''].some((teks) => /\d/.test(teks) || /^-$/.test(teks))
  const total = hasJumlah ? toTotal(baris) : null
  if (isKepalaUlang) isi.lewat.push(toLewat(nomor, 'judul', 'Kepala tabel yang tercetak lagi.'))
  else if (total !== null) isi.total.push(total)
  else if (isKodeRusak && hasJumlah && !isNomorRincian(baris.kodeTertulis))
    isi.daftarBaris.push({ nomor, sel: { kode_rekening: baris.kodeTertulis, uraian, anggaran } })
  else if (hasJumlah)
    isi.lewat.push(
      toLewat(nomor, 'diabaikan', 'Tanpa kode: rincian di bawah rekeningnya, yang jumlahnya sudah dihitung.'),
    )
  else
    isi.lewat.push(
      toLewat(
        nomor,
        'diabaikan',
        'Tanpa kode dan tanpa jumlah: keterangan, kaki halaman, atau tanda tangan.',
      ),
    )
}

const isNomorRincian = (teks: string): boolean => /^\d{1,2}[.)]?$/.test(teks)

/** A row without any amount whose lines follow below it. */
function isJudul({ kode, anggaran, realisasi }: Terbaca, berikut: Terbaca | undefined): boolean {
  const isKosong = anggaran === '' && (realisasi ?? '') === ''
  if (!isKosong || kode === null || berikut?.kode === null || berikut === undefined) return false
  const isDiBawah =
    isKodeAtas(kode.kegiatan, berikut.kode.kegiatan) && isKodeAtas(kode.rekening, berikut.kode.rekening)
  return isDiBawah && (kode.kegiatan !== berikut.kode.kegiatan || kode.rekening !== berikut.kode.rekening)
}

const TOTAL: readonly (readonly [pola: RegExp, bagian: BagianTercetak])[] = [
  [/^(jumlah|total) pendapatan( desa)?$/, 'pendapatan'],
  [/^(jumlah|total) belanja( desa)?$/, 'belanja'],
  [/^surplus ?(\/ ?\(?defisit\)?)?( anggaran)?$/, 'surplus'],
  [/^(jumlah|total) penerimaan pembiayaan$/, 'penerimaanPembiayaan'],
  [/^(jumlah|total) pengeluaran pembiayaan$/, 'pengeluaranPembiayaan'],
  [
    /^((jumlah |total )?pembiayaan ne[t]{1,2}o|(jumlah|total) pembiayaan( desa)?|selisih pembiayaan.*)$/,
    'pembiayaanNetto',
  ],
  [/^(si\s?l\s?pa|sisa lebih).*$/, 'silpa'],
]

function toTotal({ nomor, uraian, anggaran, realisasi }: Terbaca): TotalBerkas | null {
  const nama = uraian
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[:\s]+$/, '')
    .trim()
  const bagian = TOTAL.find(([pola]) => pola.test(nama))?.[1]
  if (bagian === undefined) return null
  return {
    nomor,
    bagian,
    anggaran: toJumlah(anggaran),
    realisasi: realisasi === undefined ? undefined : toJumlah(realisasi),
  }
}

const toPerubahan = ({ nomor, semula, anggaran, selisih }: Terbaca): PerubahanBerkas => ({
  nomor,
  semula: toJumlah(semula),
  menjadi: toJumlah(anggaran),
  selisih: toJumlah(selisih),
})

/** A dash is how prints write nought. */
const toJumlah = (teks: string): string => (/^(rp\.?\s*)?[-–—]$/i.test(teks) ? '0' : teks)

const toLewat = (nomor: number, jenis: BarisLewat['jenis'], alasan: string): BarisLewat => ({
  nomor,
  jenis,
  alasan,
})
