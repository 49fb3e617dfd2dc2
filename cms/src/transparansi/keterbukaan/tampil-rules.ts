/** What the pages of a budget announce by themselves, and since when. Pure. */
import type { KodeKewajiban } from '../../dasar/keterbukaan.ts'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'

/** One version of a budget; `waktu`: instant it was set; `kegiatan`, `danaDesa`: codes of what it plans money for. */
export type AnggaranTampil = {
  waktu: string
  hasSemuaBaris: boolean
  kegiatan: readonly string[]
  danaDesa: readonly string[]
}
/** An activity besides its money: instants since which who carries it out, and where, is told; null where it is not. */
export type KegiatanTampil = { kode: string; pelaksana: string | null; tempat: string | null }
/** `tanggal`: of `waktu`, by the province's clock. */
export type Tampil = { kode: KodeKewajiban; tanggal: Tanggal; waktu: string }

/**
 * All lines are the penjabaran; every page of a budget leads to where people complain; who carries out and where counts once
 * it is told of every activity of one version, as the law asks for all of them (Permendagri 20/2018 Ps 39: pelaksana and
 * tim; Permendesa 16/2025 Ps 10: name, place and amount), since the last of them was. Of several versions the earliest.
 */
export function listTampil(
  daftarAnggaran: readonly AnggaranTampil[],
  daftarKegiatan: readonly KegiatanTampil[],
): Tampil[] {
  const semua = daftarAnggaran.flatMap((anggaran): [KodeKewajiban, string | null][] => [
    ['penjabaran', anggaran.hasSemuaBaris ? anggaran.waktu : null],
    ['pengaduan', anggaran.waktu],
    ['pelaksana', findLengkap(anggaran.waktu, anggaran.kegiatan, toPeta(daftarKegiatan, 'pelaksana'))],
    ['dana-desa', findLengkap(anggaran.waktu, anggaran.danaDesa, toPeta(daftarKegiatan, 'tempat'))],
  ])
  return [...Map.groupBy(semua, ([kode]) => kode)].flatMap(([kode, daftar]) => {
    const waktu = daftar.flatMap(([, satu]) => satu ?? []).sort()[0]
    return waktu === undefined ? [] : [{ kode, tanggal: toTanggal(new Date(waktu)), waktu }]
  })
}

const toPeta = (
  daftar: readonly KegiatanTampil[],
  hal: 'pelaksana' | 'tempat',
): ReadonlyMap<string, string> =>
  new Map(daftar.flatMap((satu) => (satu[hal] === null ? [] : [[satu.kode, satu[hal]]])))

/** Null while it is not told of one of them, or none is to be told of. */
function findLengkap(
  waktu: string,
  wajib: readonly string[],
  sejak: ReadonlyMap<string, string>,
): string | null {
  const ada = wajib.flatMap((kode) => sejak.get(kode) ?? [])
  return wajib.length === 0 || ada.length < wajib.length ? null : ([waktu, ...ada].sort().at(-1) ?? null)
}
