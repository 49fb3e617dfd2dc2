/** A ZIP as long as a kabupaten is wide, read piece by piece: never a whole table, never the whole file. */
import type { ReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { type AsyncFlateStreamHandler, Unzip, type UnzipDecoder, UnzipInflate } from 'fflate'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import {
  type BarisCacat,
  type BarisMentah,
  findNamaTabel,
  type NamaTabel,
} from '../siskeudes/daftar-tabel.ts'
import { type Catatan, createPembaca, OPSI_CSV, toRusak } from '../siskeudes/parse-tabel.ts'

export type Penerima = {
  addBaris: (tabel: NamaTabel, baris: BarisMentah) => void
  addCacat: (cacat: BarisCacat) => void
  /** Called between pieces, to store what has gathered. */
  flush: () => Promise<void>
}
type Potongan = { tabel: NamaTabel; byte: Uint8Array; isAkhir: boolean }

/** Unpacked, of the tables that are read: a kabupaten of 400 villages needs a third of it. */
const BATAS_BYTE = 3_000_000_000

/** Of a ZIP with more entries than Siskeudes has tables nobody needs to read on. */
const BATAS_ENTRI = 1_000

/** The tables that were there, empty ones among them. Faults that are not the file's are thrown. */
export async function readZipBesar(
  berkas: ReadStream | AsyncIterable<Uint8Array>,
  penerima: Penerima,
): Promise<Result<NamaTabel[], Alasan>> {
  const antrean: Potongan[] = []
  const ada: NamaTabel[] = []
  const unzip = createUnzip(antrean, ada)
  const pembaca = new Map<NamaTabel, ReturnType<typeof createTabel>>()
  let jumlah = 0
  try {
    for await (const byte of berkas) {
      pushBerkas(unzip, byte as Uint8Array)
      for (const { tabel, byte: isi, isAkhir } of antrean.splice(0)) {
        jumlah += isi.length
        if (jumlah > BATAS_BYTE) return toRefusal(TERLALU_BESAR)
        const satu = pembaca.get(tabel) ?? createTabel(tabel, penerima)
        pembaca.set(tabel, satu)
        await satu.write(isi)
        if (isAkhir) await satu.finish()
        await penerima.flush()
      }
    }
    if ([...pembaca.values()].some(({ isSelesai }) => !isSelesai())) return toRefusal(ZIP_RUSAK)
  } catch (error) {
    if (error instanceof Tolakan) return toRefusal(error.alasan)
    throw error
  }
  if (ada.length === 0) return toRefusal(KOSONG)
  return toOk(ada)
}

/** What the unpacker cannot read is the file's fault, and no other. */
function pushBerkas(unzip: Unzip, byte: Uint8Array): void {
  try {
    unzip.push(byte)
  } catch (error) {
    throw error instanceof Tolakan ? error : new Tolakan(ZIP_RUSAK)
  }
}

/** Refuses the file, from wherever in the reading it is found out. */
export class Tolakan extends Error {
  readonly alasan: Alasan
  constructor(alasan: Alasan) {
    super(alasan.pesan)
    this.alasan = alasan
  }
}

const TERLALU_BESAR: Alasan = {
  kode: 'ZIP_TERLALU_BESAR',
  pesan: 'Isi ZIP ini terlalu besar setelah dibuka. Bagi menurut kecamatan.',
}
const ZIP_RUSAK: Alasan = {
  kode: 'ZIP_RUSAK',
  pesan: 'Berkas ini terpotong atau rusak. Simpan atau unduh ulang, lalu coba lagi.',
}
const KOSONG: Alasan = {
  kode: 'ZIP_KOSONG',
  pesan: 'Berkas ini bukan ZIP ekspor Siskeudes: tidak ada tabel seperti Ta_AnggaranRinci.csv di dalamnya.',
}
const BUKAN_EKSPOR: Alasan = {
  kode: 'ZIP_KOSONG',
  pesan: 'ZIP ini memuat terlalu banyak berkas. Kirim ekspor Siskeudes saja, satu CSV per tabel.',
}
const KEMBAR: Alasan = {
  kode: 'TABEL_KEMBAR',
  pesan: 'ZIP ini memuat satu tabel lebih dari sekali. Sisakan satu ekspor saja.',
}

/** What is not on the list is not even unpacked, but let go by: an entry that is never started is kept whole. */
class PembukaTabel implements UnzipDecoder {
  static compression = UnzipInflate.compression
  readonly #pembuka: UnzipInflate | null
  ondata: AsyncFlateStreamHandler = () => {}

  constructor(nama: string) {
    this.#pembuka = findNamaTabel(nama) === null ? null : new UnzipInflate()
    if (this.#pembuka !== null) this.#pembuka.ondata = (...hasil) => this.ondata(...hasil)
  }

  push(byte: Uint8Array, isAkhir: boolean): void {
    this.#pembuka?.push(byte, isAkhir)
  }
}

function createUnzip(antrean: Potongan[], ada: NamaTabel[]): Unzip {
  let jumlah = 0
  const unzip = new Unzip((entri) => {
    jumlah += 1
    if (jumlah > BATAS_ENTRI) throw new Tolakan(BUKAN_EKSPOR)
    const tabel = findNamaTabel(entri.name)
    if (tabel !== null && ada.includes(tabel)) throw new Tolakan(KEMBAR)
    if (tabel !== null) ada.push(tabel)
    entri.ondata = (error, byte, isAkhir) => {
      if (error !== null) throw error
      if (tabel !== null) antrean.push({ tabel, byte, isAkhir })
    }
    entri.start()
  })
  unzip.register(PembukaTabel)
  return unzip
}

function createTabel(tabel: NamaTabel, { addBaris, addCacat }: Penerima) {
  let pembaca:
    | ((catatan: Catatan) => ReturnType<Extract<ReturnType<typeof createPembaca>, { ok: true }>['value']>)
    | null = null
  let gagal: Error | null = null
  let isSelesai = false
  const csv = parse(OPSI_CSV)
  csv.on('data', (catatan: Catatan) => {
    if (pembaca === null) {
      const hasil = createPembaca(tabel, catatan)
      if (!hasil.ok) gagal ??= new Tolakan({ kode: 'TABEL_RUSAK', pesan: hasil.reason })
      else pembaca = hasil.value
      return
    }
    const satu = pembaca(catatan)
    if (satu === null) return
    if ('baris' in satu) addBaris(tabel, satu.baris)
    else addCacat(satu.cacat)
  })
  csv.on('error', () => {
    gagal ??= new Tolakan({ kode: 'TABEL_RUSAK', pesan: toRusak(tabel) })
  })
  const assertBaik = (): void => {
    if (gagal !== null) throw gagal
  }
  return {
    isSelesai: () => isSelesai,
    write: async (byte: Uint8Array): Promise<void> => {
      assertBaik()
      await new Promise<void>((selesai) => csv.write(byte, () => selesai()))
      assertBaik()
    },
    finish: async (): Promise<void> => {
      const akhir = new Promise<void>((selesai) => csv.once('close', selesai))
      csv.end()
      await akhir
      assertBaik()
      isSelesai = true
    },
  }
}
