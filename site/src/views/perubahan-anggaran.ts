/** What a change of the budget changed: semula, menjadi, selisih. Pure. */

import { getAlamatVersi } from 'cms/contract/alamat-apbdes'
import { type ApbdesRingkas, type FASE, type PerubahanPublik, toNamaVersi } from 'cms/contract/apbdes'
import { formatKodeBaris, type SusunanKode } from 'cms/contract/kode-anggaran'
import { formatAngka } from 'cms/dasar/angka'
import { LABEL_POKOK, LABEL_SUMBER_DANA, TEKS_APBDES as T, TIDAK_ADA_DATA } from '../teks/apbdes.ts'
import { formatAngkaRupiah, formatJumlah, subtractRupiah, sumRupiah } from './jumlah.ts'
import type { Tautan } from './kerangka.ts'

export type BedaView = { kode: string; nama: string; semula: string; menjadi: string; selisih: string }
export type PerubahanView = {
  dari: string
  kalimat: string
  pokok: BedaView[]
  bidang: BedaView[]
  baris: Tautan
}
type Beda = { semula: number; menjadi: number; selisih: number }

export function toPerubahanView({
  perubahan,
  versi,
  desa,
  tahun,
  fase,
  ke,
}: ApbdesRingkas): PerubahanView | null {
  if (perubahan === null) return null
  const { dari, menjadi } = perubahan
  const alamat = getAlamatVersi(desa.slug, tahun, menjadi ?? toNamaVersi({ fase, ke }))
  return {
    dari:
      menjadi === undefined
        ? T.perubahanDari(toNama(dari, versi))
        : T.perubahanLaporan(toNama(menjadi, versi), toNama(dari, versi)),
    kalimat: toKalimat(perubahan),
    pokok: perubahan.pokok.map((satu) => toBedaView({ ...satu, kode: '', nama: LABEL_POKOK[satu.kode] })),
    bidang: perubahan.bidang.map(toBedaView),
    baris: {
      teks: T.lihatPerubahan(formatAngka(perubahan.baris.length)),
      href: `${alamat}/rincian`,
    },
  }
}

/** What a change did to one item of the budget: the amounts of all its lines, then the lines that changed. */
export type PerubahanPosView = { kalimat: string; baris: BedaView[]; tautan: Tautan }
type PerubahanPos = {
  perubahan: { dari: Versi; baris: PerubahanPublik['baris'] }
  menjadi: Versi
  alamat: { slug: string; tahun: number }
  susunanKode: SusunanKode
}
type Versi = Parameters<typeof toNamaVersi>[0]

export function toPerubahanPosView({
  perubahan,
  menjadi,
  alamat,
  susunanKode,
}: PerubahanPos): PerubahanPosView {
  const { dari, baris } = perubahan
  const [semula, jadi] = [sumRupiah(baris.map((b) => b.semula)), sumRupiah(baris.map((b) => b.menjadi))]
  const seluruh = { kode: '', nama: T.jumlah, semula, menjadi: jadi, selisih: subtractRupiah(jadi, semula) }
  const berubah = baris.filter(({ selisih }) => selisih !== 0)
  return {
    kalimat: T.perubahanPos(T.namaVersi(dari.fase, dari.ke), formatJumlah(semula), formatJumlah(jadi)),
    baris: [...berubah.map((satu) => toBarisBeda(satu, susunanKode)), toBedaView(seluruh)],
    tautan: {
      teks: T.lihatPerubahanSeluruh,
      href: `${getAlamatVersi(alamat.slug, alamat.tahun, toNamaVersi(menjadi))}/rincian`,
    },
  }
}

/** One line of the change, told apart from others by its source. */
export function toBarisBeda(
  { kodeKegiatan, kodeRekening, sumberDana, uraian, ...beda }: PerubahanPublik['baris'][number],
  susunan: SusunanKode,
): BedaView {
  const sumber = sumberDana === null ? TIDAK_ADA_DATA : (LABEL_SUMBER_DANA[sumberDana] ?? sumberDana)
  return toBedaView({
    ...beda,
    kode: formatKodeBaris({ kodeKegiatan, kodeRekening }, susunan),
    nama: `${uraian} (${sumber})`,
  })
}

function toBedaView({
  kode,
  nama,
  semula,
  menjadi,
  selisih,
}: Beda & { kode: string; nama: string }): BedaView {
  return {
    kode,
    nama,
    semula: formatAngkaRupiah(semula),
    menjadi: formatAngkaRupiah(menjadi),
    selisih: `${selisih > 0 ? '+' : ''}${formatAngkaRupiah(selisih)}`,
  }
}

function toKalimat({ pokok, bidang }: Pick<PerubahanPublik, 'pokok' | 'bidang'>): string {
  const selisih = pokok.find(({ kode }) => kode === 'belanja')?.selisih ?? 0
  if (selisih === 0) return bidang.some((satu) => satu.selisih !== 0) ? T.perubahanTetap : T.perubahanDalam
  return selisih > 0 ? T.perubahanNaik(formatJumlah(selisih)) : T.perubahanTurun(formatJumlah(-selisih))
}

function toNama(dari: string, versi: ApbdesRingkas['versi']): string {
  const satu = versi.find(({ nama }) => nama === dari)
  return satu === undefined
    ? T.namaVersi('awal' satisfies (typeof FASE)[number], null)
    : T.namaVersi(satu.fase, satu.ke)
}
