/** Codes that the lists of the year do not know: the line is kept, and its code is to be looked at. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { formatKodePos } from '../../contract/kode-anggaran.ts'
import { type AcuanAnggaran, isKegiatanDikenal, isRekeningDikenal } from '../parameter/acuan.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import { LABEL_SUMBER_DANA } from '../parameter/sumber-dana.ts'
import type { BarisApbdes } from './baris.ts'
import { type FindNomor, formatNomor } from './nomor-baris.ts'

type Bahan = { rincian: readonly BarisApbdes[]; acuan: AcuanAnggaran; findNomor: FindNomor }

/** KODE_TIDAK_DIKENAL: once for each code, with its rows where they are known. */
export function checkKodeDikenal({ rincian, acuan, findNomor }: Bahan): Alasan[] {
  const asing = new Map<string, (number | undefined)[]>()
  for (const baris of rincian) {
    for (const nama of listKodeAsing(baris, acuan))
      asing.set(nama, [...(asing.get(nama) ?? []), findNomor(baris)])
  }
  return [...asing].map(([nama, nomor]) => ({
    kode: 'KODE_TIDAK_DIKENAL',
    pesan: `Kode ${nama}${formatNomor(nomor)} tidak ada dalam daftar kode tahun ini. Barisnya tetap disimpan; periksa kodenya.`,
  }))
}

const listKodeAsing = (
  { kodeKegiatan, kodeRekening, sumberDana }: BarisApbdes,
  acuan: AcuanAnggaran,
): string[] => [
  ...(isRekeningDikenal(acuan, kodeRekening) ? [] : [formatRekening(kodeRekening, acuan)]),
  ...(isKegiatanDikenal(acuan, kodeKegiatan)
    ? []
    : [`kegiatan ${formatKodePos(kodeKegiatan, acuan.susunanKode)}`]),
  ...(sumberDana === null || Object.hasOwn(LABEL_SUMBER_DANA, sumberDana)
    ? []
    : [`sumber dana ${sumberDana}`]),
]

/** In the older list spending has no account of its own: its kind is the last part of a longer code. */
const formatRekening = (kode: string, { susunanKode }: AcuanAnggaran): string =>
  susunanKode === 'permendagri-113-2014' && isKodeAtas('5', kode)
    ? `jenis belanja ${kode.slice(2)}`
    : `rekening ${formatKodePos(kode, susunanKode)}`
