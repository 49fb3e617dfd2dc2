/**
 * A printed Penjabaran or LRA as rows of the short form. Subtotals stay among the rows (they are told by
 * their codes and compared, never added); totals without a code are kept apart, for the same comparison.
 */

import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import type { Rekaman } from '../../platform/tabel-berkas.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import { findKepala, isBarisLanjutanKepala, type KolomCetakan, toKunciBaris } from './cetakan-kepala.ts'
import { type KodeBaris, LETAK_AWAL, type Letak, toKodeBaris } from './cetakan-kode.ts'
import type { BagianTercetak, BarisLewat, IsiBerkas, PerubahanBerkas, TotalBerkas } from './isi-berkas.ts'

/** Null where the table has no head of a print. */
export function parseCetakan(tabel: readonly Rekaman[]): Result<IsiBerkas, Alasan> | null {
  const kepala = findKepala(tabel)
  if (kepala === null) return null
  const atas = tabel
    .slice(0, kepala.akhir + 1)
    .map(({ nomor }) => toLewat(nomor, 'judul', 'Judul dokumen atau kepala tabel.'))
  const terbaca = readBaris(tabel.slice(kepala.akhir + 1), kepala.kolom, new Set(kepala.kunci))
  if (isKodeLama(terbaca)) return toRefusal(KODE_LAMA)
  return toOk(toIsi(atas, terbaca, kepala.kolom))
}

const KODE_LAMA: Alasan = {
  kode: 'KODE_LAMA',
  pesan:
    'Berkas ini memakai kode lama (1 Pendapatan, 2 Belanja, 3 Pembiayaan). Tulis ulang dengan kode Permendagri 20/2018 (4, 5, 6) lewat contoh berkas.',
}

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
  harga: string
  isKepalaUlang: boolean
}

function readBaris(tabel: readonly Rekaman[], kolom: KolomCetakan, kunci: ReadonlySet<string>): Terbaca[] {
  let letak: Letak = LETAK_AWAL
  return tabel.map(({ record, nomor }) => {
    const ambil = (i: number | null): string => (i === null ? '' : (record[i] ?? '').trim())
    const isKepalaUlang = kunci.has(toKunciBaris(record)) || isBarisLanjutanKepala(record)
    const sel = kolom.kode.map((i) => record[i] ?? '')
    const uraian = ambil(kolom.uraian)
    const hasil = isKepalaUlang ? { kode: null, letak } : toKodeBaris(sel, uraian, letak)
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
      sumber: ambil(kolom.sumber),
      anggaran: ambil(kolom.anggaran),
      realisasi: kolom.realisasi === null ? undefined : ambil(kolom.realisasi),
      semula: ambil(kolom.semula),
      selisih: ambil(kolom.selisih),
      volume: ambil(kolom.volume),
      harga: ambil(kolom.harga),
      isKepalaUlang,
    }
  })
}

const isKodeLama = (daftar: readonly Terbaca[]): boolean =>
  daftar.some(({ kode, uraian }) => kode?.kegiatan === '01' && /^pendapatan\b/i.test(uraian))

function toIsi(atas: BarisLewat[], daftar: readonly Terbaca[], kolom: KolomCetakan): IsiBerkas {
  const isi: IsiBerkas = {
    bentuk: 'cetakan Penjabaran atau LRA',
    daftarBaris: [],
    kolomDiabaikan: [],
    lewat: atas,
    total: [],
    perubahan: [],
    perkalian: [],
  }
  for (const [i, baris] of daftar.entries()) {
    const { nomor, volume, harga, anggaran, isKepalaUlang } = baris
    if (volume !== '' && harga !== '' && !isKepalaUlang)
      isi.perkalian.push({ nomor, volume, harga, jumlah: anggaran })
    if (baris.kode === null) addTanpaKode(isi, baris)
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

function addBaris(isi: IsiBerkas, baris: Terbaca, kode: KodeBaris, kolom: KolomCetakan): void {
  isi.daftarBaris.push({
    nomor: baris.nomor,
    sel: {
      kode_kegiatan: kode.kegiatan,
      kode_rekening: kode.rekening,
      uraian: baris.uraian,
      sumber_dana: baris.sumber,
      anggaran: toJumlah(baris.anggaran),
      ...(baris.realisasi === undefined ? {} : { realisasi: toJumlah(baris.realisasi) }),
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
  [/^((jumlah |total )?pembiayaan ne[t]{1,2}o|selisih pembiayaan.*)$/, 'pembiayaanNetto'],
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
