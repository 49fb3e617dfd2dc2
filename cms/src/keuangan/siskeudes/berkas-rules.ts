/** From the lines of a posting to rows of the short form, each with its name and, where it has one, its RAB. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { calculateJumlah, type Sen, toDecimalText } from '../../dasar/rupiah.ts'
import type { BarisBerkas } from '../apbdes/isi-berkas.ts'
import { type AcuanAnggaran, findNamaKegiatan, findNamaRekening } from '../parameter/acuan.ts'
import { isKodeAtas, parseKodeRekening } from '../parameter/kode.ts'
import type { Dump } from './dump-rules.ts'
import { listKegiatanLokal, toCatatanLokal } from './kegiatan-lokal-rules.ts'
import type { BagianRab, HasilRab, LinePosting } from './rab-posting-rules.ts'

type Baris = LinePosting & { realisasi: Sen | null }
type Bahan = { rab: readonly HasilRab[]; acuan: AcuanAnggaran }

export function toDaftarBerkas(
  { tabel }: Dump,
  daftar: readonly Baris[],
  { rab, acuan }: Bahan,
): { daftarBaris: BarisBerkas[]; catatan: Alasan[] } {
  const rekening = new Map(
    tabel.Ref_Rek4.map(({ Obyek, Nama_Obyek }) => [parseKodeRekening(Obyek) ?? Obyek, Nama_Obyek]),
  )
  // The official name where there is one; the export's own is cut short.
  const toNama = (baris: Baris): string =>
    findNamaRekening(acuan, baris.rekening) ??
    rekening.get(baris.rekening) ??
    findNamaKegiatan(acuan, baris.kegiatan) ??
    ''
  const lokal = listKegiatanLokal(tabel.Ref_Kegiatan, daftar, acuan)
  const judul = new Map(
    lokal.flatMap(({ kode, nama }) => (nama === '' ? [] : [[kode, toJudul(kode, nama, daftar)]])),
  )
  const isi = daftar.flatMap((baris, i) => {
    const atas = judul.get(baris.kegiatan)
    judul.delete(baris.kegiatan)
    return [...(atas === undefined ? [] : [atas]), ...toBarisBerkas(baris, toNama(baris), rab[i])]
  })
  return { daftarBaris: isi.map((satu, i) => ({ ...satu, nomor: i + 1 })), catatan: toCatatanLokal(lokal) }
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

/** A heading as a print has it: it names the activity for this document, and its sum is compared, never added (decision 0007). */
function toJudul(kode: string, nama: string, daftar: readonly Baris[]): TanpaNomor {
  const milik = daftar.filter(({ kegiatan }) => isKodeAtas(kode, kegiatan))
  const realisasi = milik.flatMap((baris) => (baris.realisasi === null ? [] : [baris.realisasi]))
  return {
    sel: {
      kode_kegiatan: kode,
      kode_rekening: '5',
      uraian: nama,
      sumber_dana: '',
      anggaran: toDecimalText(calculateJumlah(milik.map(({ anggaran }) => anggaran))),
      ...(realisasi.length === 0 ? {} : { realisasi: toDecimalText(calculateJumlah(realisasi)) }),
    },
  }
}
