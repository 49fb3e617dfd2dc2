/** From the lines of a posting to rows of the short form, each with its name and, where it has one, its RAB. Pure. */
import { type Sen, toDecimalText } from '../../dasar/rupiah.ts'
import type { BarisBerkas } from '../apbdes/isi-berkas.ts'
import { type AcuanAnggaran, findNamaKegiatan, findNamaRekening } from '../parameter/acuan.ts'
import { parseKodeRekening } from '../parameter/kode.ts'
import type { Dump } from './dump-rules.ts'
import type { BagianRab, HasilRab, LinePosting } from './rab-posting-rules.ts'

type Baris = LinePosting & { realisasi: Sen | null }
type Bahan = { rab: readonly HasilRab[]; acuan: AcuanAnggaran }

export function toDaftarBerkas(
  { tabel }: Dump,
  daftar: readonly Baris[],
  { rab, acuan }: Bahan,
): { daftarBaris: BarisBerkas[]; temuan: string[] } {
  const rekening = new Map(
    tabel.Ref_Rek4.map(({ Obyek, Nama_Obyek }) => [parseKodeRekening(Obyek) ?? Obyek, Nama_Obyek]),
  )
  // The official name where there is one; the export's own is cut short.
  const toNama = (baris: Baris): string =>
    findNamaRekening(acuan, baris.rekening) ??
    rekening.get(baris.rekening) ??
    findNamaKegiatan(acuan, baris.kegiatan) ??
    ''
  const isi = daftar.flatMap((baris, i) => toBarisBerkas(baris, toNama(baris), rab[i]))
  return { daftarBaris: isi.map((satu, i) => ({ ...satu, nomor: i + 1 })), temuan: [] }
}

type TanpaNomor = Omit<BarisBerkas, 'nomor'>

function toBarisBerkas(baris: Baris, nama: string, rab: HasilRab | undefined): TanpaNomor[] {
  const { kegiatan, rekening, sumber, anggaran, realisasi } = baris
  const kode = { kode_kegiatan: kegiatan, kode_rekening: rekening, sumber_dana: sumber }
  if (rab !== undefined && rab.bagian.length > 0)
    return rab.bagian.map((bagian) => ({ sel: { ...kode, ...toSelRab(bagian, nama) } }))
  const sel = {
    ...kode,
    uraian: nama,
    anggaran: toDecimalText(anggaran),
    ...(realisasi === null ? {} : { realisasi: toDecimalText(realisasi) }),
  }
  return [rab?.beda == null ? { sel } : { sel, catatan: `RAB-nya tidak diambil: ${rab.beda}.` }]
}

/** A part whose wording is not taken is called by its account, and by its number in Siskeudes where there are several. */
const toSelRab = ({ uraian, nomor, volume, satuan, harga, anggaran }: BagianRab, nama: string) => ({
  uraian: uraian !== '' ? uraian : nomor === '' ? nama : `${nama}, rincian ${nomor}`,
  anggaran: toDecimalText(anggaran),
  volume,
  satuan,
  harga_satuan: harga,
})
