/** The workflow's decisions: may this person, may this happen now, is everything there. Pure. */
import { formatPeran, type PeranAktif } from '../akses/peran.ts'
import type { Alasan } from '../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'
import { isTanggal, type Tanggal } from '../dasar/tanggal.ts'
import { type GalatDokumen, listSemuaGalat } from './galat.ts'
import {
  type Aksi,
  LABEL_AKSI,
  LABEL_STATUS,
  type Langkah,
  type Masukan,
  type Status,
  type Syarat,
} from './kinds.ts'

export type Sakelar = Readonly<Record<Syarat, boolean>>
export type Keadaan = {
  tabel: readonly Langkah[]
  aksi: Aksi
  status: Status
  /** The asking person's roles that reach the document's village. */
  peran: readonly PeranAktif[]
  pelaku: string
  /** Who took the last step on this document; null before the first. */
  pelakuTerakhir: string | null
  sakelar: Sakelar
  masukan: Partial<Record<Masukan, string>>
  /** Errors of the document, as its own checks name them. */
  galat: GalatDokumen
  hariIni: Tanggal
}
export type Penolakan = { jenis: 'hak' | 'keadaan' | 'isi'; alasan: Alasan[] }
export type Keputusan = { langkah: Langkah; peran: PeranAktif; isPengecualian: boolean }

/** Decides one step. A refusal names every reason of the first kind that applies: right, state, content. */
export function checkLangkah(keadaan: Keadaan): Result<Keputusan, Penolakan> {
  const sejenis = keadaan.tabel.filter(
    (langkah) => langkah.aksi === keadaan.aksi && isAktif(langkah, keadaan.sakelar),
  )
  const bolehPeran = sejenis.filter((langkah) => getPeran(langkah, keadaan.peran) !== undefined)
  if (sejenis.length > 0 && bolehPeran.length === 0) return toHak(toAlasanPeran(keadaan.aksi, sejenis))
  const langkah = bolehPeran.find(({ dari }) => dari === keadaan.status)
  const peran = langkah === undefined ? undefined : getPeran(langkah, keadaan.peran)
  if (langkah === undefined || peran === undefined)
    return toRefusal({ jenis: 'keadaan', alasan: [toAlasanUrutan(keadaan)] })
  if (keadaan.pelakuTerakhir === keadaan.pelaku && langkah.tanpaEmpatMata !== true) return toHak(EMPAT_MATA)
  const kurang = checkMasukan(langkah, keadaan)
  if (kurang.length > 0) return toRefusal({ jenis: 'isi', alasan: kurang })
  return toOk({ langkah, peran, isPengecualian: needsAlasanGalat(langkah, keadaan.galat) })
}

/** The steps open to a person now, for buttons and for the list of what waits for them. */
export function listLangkahTerbuka(
  keadaan: Pick<Keadaan, 'tabel' | 'status' | 'peran' | 'pelaku' | 'pelakuTerakhir' | 'sakelar'>,
): Langkah[] {
  return keadaan.tabel.filter(
    (langkah) =>
      langkah.dari === keadaan.status &&
      isAktif(langkah, keadaan.sakelar) &&
      getPeran(langkah, keadaan.peran) !== undefined &&
      (keadaan.pelakuTerakhir !== keadaan.pelaku || langkah.tanpaEmpatMata === true),
  )
}

const EMPAT_MATA: Alasan = {
  kode: 'EMPAT_MATA',
  pesan: 'Langkah sebelumnya Anda sendiri yang melakukannya. Langkah ini harus dilakukan orang lain.',
}

const MASUKAN_KURANG: Readonly<Record<Masukan, Alasan>> = {
  alasan: { kode: 'ALASAN_WAJIB', pesan: 'Tulis alasannya.' },
  nomorPerdes: { kode: 'NOMOR_PERDES_WAJIB', pesan: 'Isi nomor peraturan atau keputusannya.' },
  tanggalPerdes: {
    kode: 'TANGGAL_PERDES_WAJIB',
    pesan: 'Isi tanggal peraturan atau keputusannya, paling lambat hari ini.',
  },
  fotoTandaTangan: { kode: 'FOTO_WAJIB', pesan: 'Lampirkan foto halaman yang sudah ditandatangani.' },
  buktiKertas: { kode: 'BUKTI_KERTAS_WAJIB', pesan: 'Lampirkan foto atau PDF berita acara atau suratnya.' },
  nomorUndang: { kode: 'NOMOR_UNDANG_WAJIB', pesan: 'Isi nomor Lembaran Desa atau Berita Desa.' },
  tanggalUndang: {
    kode: 'TANGGAL_UNDANG_WAJIB',
    pesan: 'Isi tanggal diundangkan, paling lambat hari ini.',
  },
  berkasPeraturan: { kode: 'BERKAS_PERATURAN_WAJIB', pesan: 'Lampirkan naskah peraturannya (PDF).' },
  nomorEvaluasi: { kode: 'NOMOR_EVALUASI_WAJIB', pesan: 'Isi nomor keputusan hasil evaluasinya.' },
  tanggalEvaluasi: {
    kode: 'TANGGAL_EVALUASI_WAJIB',
    pesan: 'Isi tanggal keputusan hasil evaluasinya, paling lambat hari ini.',
  },
  nomorPenjabaran: {
    kode: 'NOMOR_PENJABARAN_WAJIB',
    pesan: 'Isi nomor Peraturan Kepala Desa tentang penjabarannya.',
  },
  tanggalPenjabaran: {
    kode: 'TANGGAL_PENJABARAN_WAJIB',
    pesan: 'Isi tanggal Peraturan Kepala Desa tentang penjabarannya, paling lambat hari ini.',
  },
  berkasPenjabaran: { kode: 'BERKAS_PENJABARAN_WAJIB', pesan: 'Lampirkan naskah penjabarannya (PDF).' },
}

/** What a step asks for, and nothing besides: a field of another step is not written by this one. */
export function pickMasukan(
  { wajib = [], boleh = [] }: Pick<Langkah, 'wajib' | 'boleh'>,
  masukan: Partial<Record<Masukan, string>>,
): Partial<Record<Masukan, string>> {
  const diminta: readonly Masukan[] = ['alasan', ...wajib, ...boleh]
  return Object.fromEntries(Object.entries(masukan).filter(([nama]) => diminta.includes(nama as Masukan)))
}

function checkMasukan(langkah: Langkah, keadaan: Keadaan): Alasan[] {
  // What may be left out is right where it is there.
  const ditulis = (langkah.boleh ?? []).filter((nama) => isDitulis(nama, keadaan.masukan))
  const kurang = [...(langkah.wajib ?? []), ...ditulis]
    .filter((nama) => !isTerisi(nama, keadaan.masukan[nama], keadaan.hariIni))
    .map((nama) => MASUKAN_KURANG[nama])
  return [...kurang, ...listPenahan(langkah, keadaan)]
}

/** Errors that hold the step: those no reason excuses, or all of them as long as none is written. */
function listPenahan(langkah: Langkah, { galat, masukan }: Keadaan): readonly Alasan[] {
  if (langkah.menahanGalat !== true) return []
  return isBerisi(masukan.alasan) && galat.mutlak.length === 0 ? [] : listSemuaGalat(galat)
}

/** Whether a step asks for a reason because of errors: where one of them holds it anyhow, a reason is of no use. */
export const needsAlasanGalat = (
  { menahanGalat }: Pick<Langkah, 'menahanGalat'>,
  { mutlak, beralasan }: GalatDokumen,
): boolean => menahanGalat === true && mutlak.length === 0 && beralasan.length > 0

/** A decision is named by its number and its day; a day alone still says when. */
const isDitulis = (nama: Masukan, masukan: Keadaan['masukan']): boolean =>
  isBerisi(masukan[nama]) || (nama === 'tanggalEvaluasi' && isBerisi(masukan.nomorEvaluasi))

const isBerisi = (nilai: string | undefined): nilai is string => nilai !== undefined && nilai.trim() !== ''

const TANGGAL: readonly Masukan[] = ['tanggalPerdes', 'tanggalUndang', 'tanggalEvaluasi', 'tanggalPenjabaran']
function isTerisi(nama: Masukan, nilai: string | undefined, hariIni: Tanggal): boolean {
  if (TANGGAL.includes(nama)) return isTanggal(nilai) && nilai <= hariIni
  return isBerisi(nilai)
}

export function isAktif({ jika = {} }: Langkah, sakelar: Sakelar): boolean {
  return Object.entries(jika).every(([nama, nilai]) => sakelar[nama as keyof Sakelar] === nilai)
}

function getPeran(langkah: Langkah, daftar: readonly PeranAktif[]): PeranAktif | undefined {
  return daftar.find(({ peran }) => langkah.peran.includes(peran))
}

function toHak(alasan: Alasan): { ok: false; reason: Penolakan } {
  return toRefusal({ jenis: 'hak', alasan: [alasan] })
}

function toAlasanPeran(aksi: Aksi, sejenis: readonly Langkah[]): Alasan {
  const daftar = [...new Set(sejenis.flatMap((langkah) => langkah.peran.map((peran) => formatPeran(peran))))]
  return {
    kode: 'PERAN_TIDAK_BERWENANG',
    pesan: `Langkah "${LABEL_AKSI[aksi]}" hanya untuk ${daftar.join(' atau ')} desa ini.`,
  }
}

function toAlasanUrutan({ aksi, status, tabel, sakelar }: Keadaan): Alasan {
  const dari = [
    ...new Set(tabel.filter((l) => l.aksi === aksi && isAktif(l, sakelar)).map((l) => LABEL_STATUS[l.dari])),
  ]
  const syarat =
    dari.length === 0
      ? 'Langkah ini tidak dipakai di sini.'
      : `Langkah ini untuk dokumen berstatus ${dari.join(' atau ')}.`
  return {
    kode: 'LANGKAH_TIDAK_SESUAI',
    pesan: `"${LABEL_AKSI[aksi]}" belum bisa: dokumen ini berstatus ${LABEL_STATUS[status]}. ${syarat}`,
  }
}
