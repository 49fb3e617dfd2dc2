/** What the lines of a budget do not let be checked, however good they are: by how deep they go, and by what pays for them. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { formatAngka } from '../../dasar/angka.ts'
import { SUMBER_DANA } from '../parameter/sumber-dana.ts'
import type { BarisApbdes } from './baris.ts'
import { getTingkatRincian } from './ringkasan.ts'

const HANYA_BIDANG: Alasan = {
  kode: 'K07, K10, K12, K13, K15, K16, K17',
  pesan:
    'Sumber dana, rekening, jenis belanja, dan bagian-bagian yang diatur tidak dapat diperiksa: anggaran ini hanya dirinci sampai bidang.',
}
const HANYA_KEGIATAN: Alasan = {
  kode: 'K07, K12, K13',
  pesan:
    'Jumlah menurut jenis belanja, rekening penghasilan dan belanja tak terduga, serta volume kali harga satuan tidak dapat diperiksa: anggaran ini hanya dirinci sampai kegiatan, tanpa rekening belanja.',
}

/** `isDinilai`: whether it goes deep enough for checks of sources and shares. */
export function listTanpaRincian(rincian: readonly BarisApbdes[]): { isDinilai: boolean; daftar: Alasan[] } {
  switch (getTingkatRincian(rincian)) {
    case 'bidang':
      return { isDinilai: false, daftar: [HANYA_BIDANG] }
    case 'kegiatan':
      return { isDinilai: true, daftar: [HANYA_KEGIATAN, ...listTanpaImbang(rincian)] }
    case 'penuh':
      return { isDinilai: true, daftar: listTanpaImbang(rincian) }
  }
}

/** One source alone, of the list: what is mixed, unknown or not told could be paid by any of them. */
export const isSumberTunggal = ({ sumberDana }: Pick<BarisApbdes, 'sumberDana'>): boolean =>
  SUMBER_DANA.some((kode) => kode === sumberDana)

/** K10 weighs each source against all that it pays for, so one line without a source leaves none to be weighed. */
function listTanpaImbang(rincian: readonly BarisApbdes[]): Alasan[] {
  const tak = rincian.filter((baris) => !isSumberTunggal(baris))
  if (tak.length === 0) return []
  const kosong = tak.filter(({ sumberDana }) => (sumberDana ?? '') === '')
  const campuran = tak.filter(({ sumberDana }) => sumberDana === 'CAMPURAN')
  const asing = tak.filter((baris) => !kosong.includes(baris) && !campuran.includes(baris))
  const nama = [...new Set(asing.map(({ sumberDana }) => sumberDana))].slice(0, 3).join(', ')
  const apa = [
    ...toHitungan(campuran.length, 'dibiayai campuran beberapa sumber'),
    ...toHitungan(asing.length, `menyebut sumber yang tidak dikenal (${nama})`),
    ...toHitungan(kosong.length, 'tanpa sumber dana'),
  ]
  return [
    {
      kode: 'K10',
      pesan: `Apakah tiap sumber dana cukup untuk yang dibiayainya tidak dapat diperiksa: ${apa.join(', ')}.`,
    },
  ]
}

const toHitungan = (jumlah: number, apa: string): string[] =>
  jumlah === 0 ? [] : [`${formatAngka(jumlah)} baris ${apa}`]
