/** Registers and activities of all villages as tables: each row says whose it is. Pure. */
import type { DesaRingkas } from 'cms/contract/nilai'
import type { KegiatanApbdes } from '../../publik/kegiatan-apbdes.ts'
import type { BagianRegister, IsiRegister, JenisRegister } from '../../publik/register-provinsi.ts'
import { TEKS_DATA } from '../../teks/data.ts'
import { TEKS_INFORMASI } from '../../teks/informasi-publik.ts'
import { TEKS_FASILITAS, TEKS_LEMBAGA_EKONOMI } from '../../teks/sarana.ts'
import { CONTOH, KECAMATAN_KABUPATEN, TAHUN, WILAYAH } from './apbdes-provinsi.ts'
import { toTabelDikecualikan, toTabelInformasi } from './informasi-publik.ts'
import { KOLOM_KEGIATAN, toTabelKegiatan } from './kegiatan.ts'
import type { NamaRegister } from './nama-register.ts'
import { toTabelFasilitas, toTabelLembaga, toTabelPenyertaan } from './sarana.ts'
import type { Kolom, Sel, Tabel } from './tabel.ts'

/** A file of its own: what it is called, the kind of copy it is made of, and its rows of one village. */
type Register<Jenis extends JenisRegister = JenisRegister> = {
  judul: string
  jenis: Jenis
  toTabel: (isi: IsiRegister<Jenis>, situs: string) => Tabel
}
const toRegister = <Jenis extends JenisRegister>(register: Register<Jenis>): Register<Jenis> => register

export const REGISTER = {
  fasilitas: toRegister({ judul: TEKS_FASILITAS.judul, jenis: 'fasilitas', toTabel: toTabelFasilitas }),
  'lembaga-ekonomi': toRegister({
    judul: TEKS_LEMBAGA_EKONOMI.judul,
    jenis: 'lembaga-ekonomi',
    toTabel: toTabelLembaga,
  }),
  penyertaan: toRegister({
    judul: TEKS_DATA.penyertaan,
    jenis: 'lembaga-ekonomi',
    toTabel: toTabelPenyertaan,
  }),
  'informasi-publik': toRegister({
    judul: TEKS_INFORMASI.judul,
    jenis: 'informasi-publik',
    toTabel: toTabelInformasi,
  }),
  dikecualikan: toRegister({
    judul: TEKS_DATA.dikecualikan,
    jenis: 'informasi-publik',
    toTabel: toTabelDikecualikan,
  }),
} as const

const DESA: readonly Kolom[] = [...WILAYAH, ...KECAMATAN_KABUPATEN, CONTOH]
const toSelDesa = ({ kode, nama, kecamatan, kabupaten, contoh }: DesaRingkas): Sel[] => [
  kode,
  nama,
  kecamatan,
  kabupaten.nama,
  contoh,
]

type ToTabel = (isi: object, situs: string) => Tabel
// The kind of copy and its table belong together in the list above.
const getToTabel = (nama: NamaRegister): ToTabel => REGISTER[nama].toTabel as ToTabel

/** Null where no village of the part has any. */
export const toTabelRegister = (
  nama: NamaRegister,
  daftar: readonly { desa: DesaRingkas }[],
  situs: string,
): Tabel | null => joinTabel(`${nama}-desa`, daftar, (isi) => getToTabel(nama)(isi, situs))

/** What its rows hold, whoever has any. */
export const toKolomRegister = (nama: NamaRegister): readonly Kolom[] => [
  ...DESA,
  ...getToTabel(nama)({ daftar: [], penyertaan: [], dikecualikan: [] }, '').kolom,
]
export const KOLOM_KEGIATAN_PROVINSI: readonly Kolom[] = [...DESA, TAHUN, ...KOLOM_KEGIATAN]

export const toTabelKegiatanProvinsi = (
  { daftar }: Pick<BagianRegister<KegiatanApbdes>, 'daftar'>,
  { tahun, situs }: { tahun: number; situs: string },
): Tabel | null =>
  joinTabel(`apbdes-kegiatan-${tahun}`, daftar, (isi) => {
    const tabel = toTabelKegiatan(isi, situs)
    return { ...tabel, kolom: [TAHUN, ...tabel.kolom], baris: tabel.baris.map((sel) => [tahun, ...sel]) }
  })

function joinTabel<Isi extends { desa: DesaRingkas }>(
  nama: string,
  daftar: readonly Isi[],
  toTabel: (isi: Isi) => Tabel,
): Tabel | null {
  const tabel = daftar.map((isi) => ({ desa: isi.desa, ...toTabel(isi) }))
  const [pertama] = tabel
  if (pertama === undefined) return null
  return {
    nama,
    kolom: [...DESA, ...pertama.kolom],
    baris: tabel.flatMap(({ desa, baris }) => baris.map((sel) => [...toSelDesa(desa), ...sel])),
  }
}
