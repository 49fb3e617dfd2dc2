/** What an officer's first screen says: what waits for me, what came back, what is late. Pure. */
import { calculateSelisihHari, formatTanggal, type Tanggal } from '../dasar/tanggal.ts'
import {
  AKSI_MUNDUR,
  ALUR,
  LABEL_STATUS,
  type Langkah,
  STATUS_DRAF,
  STATUS_SELESAI,
  type Status,
} from './kinds.ts'

export type DokumenTugas = {
  id: string
  kumpulan: string
  /** What its kind is called: `Berita`. */
  jenis: string
  judul: string
  desa: string
  status: Status
  /** Day since which the document has been in this state. */
  sejak: Tanggal
  /** Steps open to the person asking. */
  langkah: readonly Langkah[]
  alasanKembali: string | null
  /** Last day of the step it waits for; null where no law names one. */
  tenggat: Tanggal | null
}
export type Tugas = {
  /** Drafts that the person may finish and submit. */
  drafSaya: DokumenTugas[]
  menungguSaya: DokumenTugas[]
  dikembalikan: DokumenTugas[]
  /** Handed on, and now in the hands of others. */
  diTanganLain: DokumenTugas[]
  terlambat: (DokumenTugas & { hari: number })[]
}

/** What came back is a draft as well, and is told apart. */
export const STATUS_DRAF_SAYA: readonly Status[] = ['draf', 'perbaikan']

export function toTugas(
  daftar: readonly DokumenTugas[],
  aturan: { hariIni: Tanggal; hariMenunggu: number },
): Tugas {
  const berjalan = daftar.filter(({ status }) => !STATUS_SELESAI.includes(status))
  return {
    drafSaya: berjalan.filter(
      ({ status, langkah }) => STATUS_DRAF_SAYA.includes(status) && langkah.some(isMaju),
    ),
    // Also what is set and still to be promulgated: nothing is late there, but it waits.
    menungguSaya: daftar
      .filter(({ status, langkah }) => langkah.some(isKeputusan) && !STATUS_DRAF.includes(status))
      .toSorted(compareTenggat),
    dikembalikan: berjalan.filter(({ status, langkah }) => status === 'dikembalikan' && langkah.some(isMaju)),
    diTanganLain: berjalan.filter(
      ({ status, langkah }) => !STATUS_DRAF.includes(status) && !langkah.some(isKeputusan),
    ),
    terlambat: berjalan
      .filter(({ status }) => !STATUS_DRAF.includes(status))
      .map((dokumen) => ({ ...dokumen, hari: calculateSelisihHari(dokumen.sejak, aturan.hariIni) }))
      .filter(({ hari }) => hari > aturan.hariMenunggu)
      .sort((a, b) => b.hari - a.hari),
  }
}

/** Whether an office of theirs takes any step of any kind of document: who takes none has no list of them to see. */
export const hasLangkah = (daftarPeran: readonly string[]): boolean =>
  listLangkahPeran(daftarPeran).length > 0

/** Whether documents in one of these states can ever be theirs to go on with. */
export const canMelanjutkan = (daftarPeran: readonly string[], daftarStatus: readonly Status[]): boolean =>
  listLangkahPeran(daftarPeran).some((langkah) => daftarStatus.includes(langkah.dari) && isMaju(langkah))

const listLangkahPeran = (daftarPeran: readonly string[]): Langkah[] =>
  Object.values(ALUR).flatMap((tabel: readonly Langkah[]) =>
    tabel.filter(({ peran }) => peran.some((satu) => daftarPeran.includes(satu))),
  )

/** Who may only take a text off the site has no draft of it. */
const isMaju = ({ aksi }: Langkah): boolean => !AKSI_MUNDUR.includes(aksi)

/** `Berita, Diajukan`, with the day by which it is due; the kind is left out where the title begins with it. */
export function formatTugas({ jenis, judul, status, tenggat }: DokumenTugas): string {
  const bagian = [
    ...(judul.startsWith(jenis) ? [] : [jenis]),
    LABEL_STATUS[status],
    ...(tenggat === null ? [] : [`paling lambat ${formatTanggal(tenggat)}`]),
  ]
  return bagian.join(', ')
}

/** A document waits for a decision, not for somebody to take it back, or to write down what others decide on paper. */
export const isKeputusan = (langkah: Langkah): boolean =>
  !isPencatatan(langkah) && (langkah.aksi === 'kembalikan' || !AKSI_MUNDUR.includes(langkah.aksi))

/** The head's own signature on paper is none: it waits to be recorded. */
const isPencatatan = ({ aksi, jika }: Langkah): boolean => jika?.kertas === true && aksi !== 'rekam-kertas'

/** What has a day comes first, the nearest before the others. */
const compareTenggat = (a: DokumenTugas, b: DokumenTugas): number =>
  a.tenggat === b.tenggat ? 0 : (a.tenggat ?? '9999') < (b.tenggat ?? '9999') ? -1 : 1

/** The budget year a village should have set by now, when it has not; the due day is `MM-DD` of the year before. */
export function calculateTahunTerlewat(aturan: {
  hariIni: Tanggal
  tenggat: string
  tahunDitetapkan: readonly number[]
}): number | null {
  const tahun = Number(aturan.hariIni.slice(0, 4))
  const seharusnya = aturan.hariIni.slice(5) > aturan.tenggat ? tahun + 1 : tahun
  return aturan.tahunDitetapkan.includes(seharusnya) ? null : seharusnya
}
