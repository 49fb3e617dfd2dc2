/**
 * Activities that the lists of the year and kabupaten do not hold (90 to 99 of a sub bidang, and newer ones), with the name
 * that the export has for them. The register of codes is the kabupaten's own: an import adds nothing to it (decision 0069). Pure.
 */
import type { Alasan } from '../../contract/galat.ts'
import { type AcuanAnggaran, findNamaKegiatan } from '../parameter/acuan.ts'
import { getTingkatKode, isKodeLokal, parseKodeKegiatan } from '../parameter/kode.ts'
import type { Dump } from './dump-rules.ts'

/** `nama` empty where the export has none, or one with words that are not known. */
type KegiatanLokal = { kode: string; nama: string }

export function listKegiatanLokal(
  referensi: Dump['tabel']['Ref_Kegiatan'],
  daftar: readonly { kegiatan: string; rekening: string }[],
  acuan: AcuanAnggaran,
): KegiatanLokal[] {
  const nama = new Map(
    referensi.map(({ ID_Keg, Nama_Kegiatan }) => [
      parseKodeKegiatan(ID_Keg.replace(/^\.+/, '')),
      Nama_Kegiatan,
    ]),
  )
  const kode = new Set(daftar.map(({ kegiatan }) => kegiatan))
  // A line on the very account of the heading would be one with it, and be counted twice.
  const bertumpuk = new Set(daftar.filter(({ rekening }) => rekening === '5').map(({ kegiatan }) => kegiatan))
  return [...kode]
    .filter((satu) => getTingkatKode(satu) >= 3 && findNamaKegiatan(acuan, satu) === null)
    .filter((satu) => !bertumpuk.has(satu))
    .map((satu) => ({ kode: satu, nama: nama.get(satu) ?? '' }))
}

const CONTOH = 5

/** Which of the kabupaten's own stay without a name; of other codes it is told anyway that no list holds them. */
export function toCatatanLokal(lokal: readonly KegiatanLokal[]): Alasan[] {
  const tanpa = lokal.filter(({ kode, nama }) => nama === '' && isKodeLokal(kode)).map(({ kode }) => kode)
  if (tanpa.length === 0) return []
  const lain = tanpa.length > CONTOH ? `, dan ${tanpa.length - CONTOH} lagi` : ''
  return [
    {
      kode: 'KEGIATAN_TANPA_NAMA',
      pesan: `Kegiatan ${tanpa.slice(0, CONTOH).join(', ')}${lain} tidak ada dalam daftar kode, dan namanya di Siskeudes kosong atau memuat kata yang tidak dikenal, mungkin nama orang atau tempat. Kabupaten dapat menamainya di "Kode anggaran".`,
    },
  ]
}
