/** What the first screen shows of a person's villages: what is near always, what is late as far as there is room. Pure. */
import type { LangkahDekat } from './kalender-rules.ts'

export type LangkahMilik = LangkahDekat & { desa: string; idDesa: string; canTandai: boolean }
type KalenderMilik = { id: string; desa: string; canTandai: boolean; langkah: readonly LangkahDekat[] }
export const toLangkahMilik = ({ id, desa, canTandai, langkah }: KalenderMilik): LangkahMilik[] =>
  langkah.map((satu) => ({ ...satu, desa, idDesa: id, canTandai }))

/** Reports of the activities of a year, as one row: there may be dozens, and each is small. */
export type ButirLayar = { langkah: LangkahMilik; jumlah: number }
export type LayarKalender = { lewat: ButirLayar[]; dekat: ButirLayar[]; takTampil: number }

const TAMPIL_LEWAT = 15

/** Over all villages: what is late the longest first, what is near by its last day. What is not late yet is never left out. */
export function toLayar(daftar: readonly LangkahMilik[], tampil = TAMPIL_LEWAT): LayarKalender {
  const butir = [...Map.groupBy(listUrut(daftar), toKelompok).values()].flatMap((sama) =>
    sama[0] === undefined ? [] : [{ langkah: sama[0], jumlah: sama.length }],
  )
  const lewat = butir.filter(({ langkah }) => langkah.hari > 0)
  return {
    lewat: lewat.slice(0, tampil),
    dekat: butir.filter(({ langkah }) => langkah.hari <= 0),
    takTampil: Math.max(0, lewat.length - tampil),
  }
}

export const listUrut = <Satu extends Pick<LangkahDekat, 'hari'>>(daftar: readonly Satu[]): Satu[] =>
  daftar.toSorted((a, b) => b.hari - a.hari)

/** Reports that are late are told apart from those that have time. */
const toKelompok = (satu: LangkahMilik): string =>
  satu.kegiatan === null
    ? toKunciLangkah(satu)
    : [satu.idDesa, satu.kode, satu.tahun, satu.hari > 0 ? 'lewat' : 'dekat'].join(' ')

export const toKunciLangkah = ({ idDesa, kode, tahun, kegiatan, tenggat }: LangkahMilik): string =>
  [idDesa, kode, tahun, kegiatan?.id ?? '', tenggat].join(' ')

type Saringan = { langkah: unknown; tahun: unknown; desa: unknown }
/** The whole list, or one step of a year of a village as an address names it. */
export const listTersaring = (
  daftar: readonly LangkahMilik[],
  { langkah, tahun, desa }: Saringan,
): LangkahMilik[] =>
  listUrut(daftar).filter(
    (satu) =>
      (langkah === undefined || satu.kode === langkah) &&
      (tahun === undefined || String(satu.tahun) === tahun) &&
      (desa === undefined || satu.idDesa === desa),
  )
