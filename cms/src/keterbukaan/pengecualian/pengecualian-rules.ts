/** Whether information may be kept back as it is written down: grounds, end, words. Each refusal names its field. Pure. */
import type { HurufPengecualian } from '../../contract/pengecualian.ts'
import { isTanggal, type Tanggal } from '../../dasar/tanggal.ts'
import { listSalahTeks, type SalahIsian } from '../teks-rules.ts'

/** Grounds that need no end: personal deeds and secrets (UU 14/2008 Ps 20 ayat 1 names all others as not permanent). */
const BOLEH_TANPA_BATAS: readonly HurufPengecualian[] = ['g', 'h']
/** Shorter reasons than this weigh nothing, in characters. */
const ALASAN_TERPENDEK = 20

export type IsiPengecualian = {
  huruf: readonly HurufPengecualian[]
  undangUndang: string
  /** Empty where no end is named. */
  berlakuSampai: Tanggal | ''
  konsekuensi: string
  kepentingan: string
  judul: string
}

/** What is written down so far; a field that is empty or not there yet counts as empty. */
export const toIsiPengecualian = (
  isi: { [Nama in keyof IsiPengecualian]?: IsiPengecualian[Nama] | null },
): IsiPengecualian => ({
  huruf: isi.huruf ?? [],
  undangUndang: isi.undangUndang ?? '',
  berlakuSampai: isi.berlakuSampai ?? '',
  konsekuensi: isi.konsekuensi ?? '',
  kepentingan: isi.kepentingan ?? '',
  judul: isi.judul ?? '',
})

export function checkPengecualian(isi: IsiPengecualian, hariIni: Tanggal): SalahIsian[] {
  return [
    ...checkDasar(isi),
    ...checkBatas(isi, hariIni),
    ...checkTimbangan(isi),
    ...listSalahTeks(
      (['judul', 'undangUndang', 'konsekuensi', 'kepentingan'] as const).map((isian) => ({
        isian,
        nilai: isi[isian],
      })),
    ),
  ]
}

function checkDasar({ huruf, undangUndang }: IsiPengecualian): SalahIsian[] {
  if (!huruf.includes('j') || undangUndang.trim() !== '') return []
  const pesan = 'Huruf j memerlukan undang-undangnya. Tulis nomor, tahun, dan pasalnya.'
  return [{ isian: 'undangUndang', kode: 'UNDANG_UNDANG_WAJIB', pesan }]
}

function checkBatas({ huruf, berlakuSampai }: IsiPengecualian, hariIni: Tanggal): SalahIsian[] {
  if (isTanggal(berlakuSampai))
    return berlakuSampai > hariIni
      ? []
      : [
          {
            isian: 'berlakuSampai',
            kode: 'BATAS_SUDAH_LEWAT',
            pesan: 'Tanggal ini sudah lewat. Isi tanggal yang akan datang, atau buka informasinya.',
          },
        ]
  const tetap = huruf.filter((satu) => !BOLEH_TANPA_BATAS.includes(satu))
  if (tetap.length === 0) return []
  const pesan = `Isi tanggal berakhirnya: pengecualian huruf ${tetap.join(', ')} tidak permanen (UU 14/2008 Pasal 20).`
  return [{ isian: 'berlakuSampai', kode: 'BATAS_WAJIB', pesan }]
}

/** What is missing altogether is told by its own field. */
function checkTimbangan(isi: IsiPengecualian): SalahIsian[] {
  return (['konsekuensi', 'kepentingan'] as const)
    .filter((isian) => isi[isian].trim() !== '' && isi[isian].trim().length < ALASAN_TERPENDEK)
    .map((isian) => ({
      isian,
      kode: 'ALASAN_TERLALU_PENDEK',
      pesan: 'Alasan ini terlalu pendek. Terangkan akibatnya, supaya warga dapat menilainya.',
    }))
}
