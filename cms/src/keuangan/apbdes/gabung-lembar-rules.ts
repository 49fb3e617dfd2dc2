/**
 * A workbook of several sheets: those that hold one budget in parts are read as one table, and what is left unread is told
 * by its name, so that no sheet goes missing in silence. Pure.
 */
import type { Alasan } from '../../contract/galat.ts'
import { formatAngka } from '../../dasar/angka.ts'
import { type Result, toOk } from '../../dasar/result.ts'
import type { Lembar, Rekaman } from '../../platform/tabel-berkas.ts'
import type { IsiBerkas } from './isi-berkas.ts'
import { findKepalaTabel, type KepalaTabel, parseTabel } from './tabel.ts'

/** By its codes the sources that a line names; empty for none. */
type Kunci = ReadonlyMap<string, ReadonlySet<string>>
type Terbaca = { nama: string; tabel: KepalaTabel; isi: IsiBerkas; kunci: Kunci }
/** `geser`: what is added to the numbers of its rows, so that two rows never bear one number. */
type Bagian = Terbaca & { geser: number }

export function readLembarAnggaran(daftar: readonly Lembar[]): Result<IsiBerkas, Alasan> {
  const hasil = daftar.map(({ rekaman }) => parseTabel(rekaman))
  // It is a table of a budget, and may be the one that is meant.
  const ragu = hasil.find((satu) => !satu.ok && satu.reason.kode === 'KOLOM_RAGU')
  if (ragu !== undefined) return ragu
  const terbaca = daftar.flatMap(({ nama, rekaman }, i) => toTerbaca(nama, rekaman, hasil[i]))
  const [utama, ...lain] = terbaca
  if (utama === undefined) return hasil.find(({ ok }) => ok) ?? hasil[0] ?? parseTabel([])
  const gabung: Bagian[] = [{ ...utama, geser: 0 }]
  const catatan: Alasan[] = []
  for (const satu of lain) {
    const sebab = findSebabTerpisah(gabung, satu)
    if (sebab === null) gabung.push({ ...satu, geser: calculateGeser(gabung) })
    else catatan.push(toTakDibaca(satu, sebab, utama.nama))
  }
  const isi = gabung.length === 1 ? toOk(utama.isi) : joinLembar(gabung)
  const bukan = daftar.filter(
    ({ nama, rekaman }) => isBerisi(rekaman) && !terbaca.some((satu) => satu.nama === nama),
  )
  return isi.ok ? toOk(addKabar(isi.value, { gabung, bukan, catatan })) : isi
}

const isBerisi = (rekaman: readonly Rekaman[]): boolean =>
  rekaman.some(({ record }) => record.some((sel) => sel.trim() !== ''))

/** None for a sheet that is no table of a budget, or one of heads alone. */
function toTerbaca(
  nama: string,
  rekaman: readonly Rekaman[],
  hasil: Result<IsiBerkas, Alasan> | undefined,
): Terbaca[] {
  const tabel = findKepalaTabel(rekaman)
  if (hasil?.ok !== true || tabel === null || hasil.value.daftarBaris.length === 0) return []
  return [{ nama, tabel, isi: hasil.value, kunci: toKunci(hasil.value) }]
}

/** The heads `4`, `5` and `6` may stand on every sheet: they are totals. */
function toKunci({ daftarBaris }: IsiBerkas): Kunci {
  const kunci = new Map<string, Set<string>>()
  for (const { sel } of daftarBaris) {
    const [kode, sumber] = [
      `${toKode(sel.kode_kegiatan)}|${toKode(sel.kode_rekening)}`,
      toKode(sel.sumber_dana),
    ]
    if (sumber === '' && /^\|[1-6]$/.test(kode)) continue
    kunci.set(kode, (kunci.get(kode) ?? new Set()).add(sumber))
  }
  return kunci
}

const toKode = (sel = ''): string => sel.trim().replace(/\.$/, '').toUpperCase()

/** A line that names no source is the same as one that does: only two sources named tell two lines apart. */
const isBertumpang = (a: Kunci, b: Kunci): boolean =>
  [...a].some(([kode, sumber]) => {
    const lain = b.get(kode)
    return (
      lain !== undefined && (sumber.has('') || lain.has('') || [...sumber].some((satu) => lain.has(satu)))
    )
  })

/** Null where the sheet goes on where the others end. What stands in two sheets would count twice. */
function findSebabTerpisah(gabung: readonly Terbaca[], { tabel, kunci }: Terbaca): string | null {
  if (gabung.some((satu) => satu.tabel.sidik !== tabel.sidik)) return 'susunan kolomnya lain'
  return gabung.some((satu) => isBertumpang(satu.kunci, kunci))
    ? 'memuat baris yang kodenya sama, sehingga menggabungnya menghitung dua kali'
    : null
}

const RIBU = 1_000
/** To the next thousand, so that the number in its sheet can still be read in it. */
function calculateGeser(gabung: readonly Bagian[]): number {
  const akhir = Math.max(
    ...gabung.flatMap(({ tabel, geser }) => tabel.berisi.map(({ nomor }) => nomor + geser)),
  )
  return Math.ceil(akhir / RIBU) * RIBU
}

/** Of the sheets after the first only what stands below their heads is read. */
function joinLembar(gabung: readonly Bagian[]): Result<IsiBerkas, Alasan> {
  const bagian = gabung.map(({ tabel: { berisi, akhir }, geser }, i) => {
    const tergeser = berisi.map((satu) => ({ ...satu, nomor: satu.nomor + geser }))
    return i === 0
      ? { kepala: [], isi: tergeser }
      : { kepala: tergeser.slice(0, akhir + 1), isi: toAwal(tergeser.slice(akhir + 1)) }
  })
  const hasil = parseTabel(bagian.flatMap(({ isi }) => isi))
  if (!hasil.ok) return hasil
  const kepala = bagian.flatMap((satu) => satu.kepala)
  hasil.value.lewat.push(
    ...kepala.map(({ nomor }) => ({
      nomor,
      jenis: 'judul' as const,
      alasan: 'Judul lembar atau kepala tabel.',
    })),
  )
  return hasil
}

const toAwal = ([pertama, ...lain]: Rekaman[]): Rekaman[] =>
  pertama === undefined ? [] : [{ ...pertama, isAwal: true }, ...lain]

type Kabar = { gabung: readonly Bagian[]; bukan: readonly Lembar[]; catatan: readonly Alasan[] }

const addKabar = (isi: IsiBerkas, { gabung, bukan, catatan }: Kabar): IsiBerkas => ({
  ...isi,
  temuan: [
    ...(isi.temuan ?? []),
    ...(gabung.length < 2
      ? []
      : [`Lembar yang dibaca sebagai satu tabel: ${gabung.map(formatBagian).join('; ')}.`]),
    ...(bukan.length === 0
      ? []
      : [
          `Lembar yang bukan tabel anggaran, tidak dibaca: ${bukan.map(({ nama, rekaman }) => `"${nama}" (${formatAngka(rekaman.filter((satu) => isBerisi([satu])).length)} baris)`).join('; ')}.`,
        ]),
  ],
  catatan: [...catatan, ...(isi.catatan ?? [])],
})

const formatBagian = ({ nama, isi, geser }: Bagian): string =>
  `"${nama}" (${formatAngka(isi.daftarBaris.length)} baris${geser === 0 ? '' : `, nomornya di sini ditambah ${formatAngka(geser)}`})`

const toTakDibaca = ({ nama, isi }: Terbaca, sebab: string, utama: string): Alasan => ({
  kode: 'LEMBAR_TIDAK_DIBACA',
  pesan: `Lembar "${nama}" (${formatAngka(isi.daftarBaris.length)} baris anggaran) tidak dibaca: ${sebab}. Yang dibaca lembar "${utama}". Kalau "${nama}" yang dimaksud, atau keduanya satu anggaran, simpan yang benar dalam satu lembar lalu impor lagi.`,
})
