/** Which code list a budget is written in, and its codes as they stand in the regulation. */
import { z } from 'zod'

export const SUSUNAN_KODE = ['permendagri-20-2018', 'permendagri-113-2014'] as const
export type SusunanKode = (typeof SUSUNAN_KODE)[number]
export const LABEL_SUSUNAN_KODE: Readonly<Record<SusunanKode, string>> = {
  'permendagri-20-2018': 'Permendagri 20/2018 (4, 5, 6)',
  'permendagri-113-2014': 'Permendagri 113/2014 (1, 2, 3)',
}
/** Copies from before it was told are all of the newer list. */
export const susunanKodeSchema = z.enum(SUSUNAN_KODE).default('permendagri-20-2018')

/** What is stored of a document from before it was told is of the newer list. */
export const toSusunanKode = (nilai: SusunanKode | null | undefined): SusunanKode =>
  nilai ?? 'permendagri-20-2018'

/** Permendagri 20/2018 holds for budgets from 2019. */
export const TAHUN_TERAKHIR_KODE_LAMA = 2018

export type KodeBaris = { kodeKegiatan: string; kodeRekening: string }

const AKUN_LAMA: Readonly<Record<string, string>> = { '4': '1', '5': '2', '6': '3' }

/**
 * Budgets up to 2018 (Permendagri 113/2014) have one tree of codes, which is kept in the form of the two of Permendagri
 * 20/2018: `02.00.01` × `5.3` is written `2.2.1.3` there.
 */
export function toKodeTertulis(kode: KodeBaris, susunan: SusunanKode): KodeBaris {
  if (susunan !== 'permendagri-113-2014') return kode
  const [akun = '', ...jenis] = kode.kodeRekening.split('.')
  const [bidang, , kegiatan] = kode.kodeKegiatan === '' ? [] : kode.kodeKegiatan.split('.')
  const bagian = [bidang, kegiatan, ...jenis].filter((satu) => satu !== undefined).map(Number)
  return { kodeKegiatan: '', kodeRekening: [AKUN_LAMA[akun] ?? akun, ...bagian].join('.') }
}

/** Both codes of a line in one text, as lists print them. */
export function formatKodeBaris(kode: KodeBaris, susunan: SusunanKode, antara = ' / '): string {
  const { kodeKegiatan, kodeRekening } = toKodeTertulis(kode, susunan)
  return [kodeKegiatan, kodeRekening].filter((satu) => satu !== '').join(antara)
}

/** One code by itself: an activity (`02.03.10`), a bidang (`02`) or an account (`4.2.1`). */
export const formatKodePos = (kode: string, susunan: SusunanKode): string =>
  susunan !== 'permendagri-113-2014'
    ? kode
    : toKodeTertulis(
        /^\d{2}/.test(kode)
          ? { kodeKegiatan: kode, kodeRekening: '5' }
          : { kodeKegiatan: '', kodeRekening: kode },
        susunan,
      ).kodeRekening
