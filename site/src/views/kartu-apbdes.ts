/** The cards of a budget: what comes in, what goes out, how much of it is spent. Pure. */
import type { ApbdesRingkas } from 'cms/contract/apbdes'
import type { AnggaranRealisasi } from 'cms/contract/nilai'
import { formatAngka } from 'cms/dasar/angka'
import { formatTanggalRingkas } from 'cms/dasar/tanggal'
import { TEKS_APBDES as T, TIDAK_ADA_DATA } from '../teks/apbdes.ts'
import type { KartuView } from './isi.ts'
import { formatBagian, formatJumlah, formatJumlahRingkas } from './jumlah.ts'

export function listKartu({ pendapatan, belanja, silpa, perJiwa }: ApbdesRingkas): KartuView[] {
  return [
    toKartu(T.pendapatan, pendapatan),
    toKartu(T.belanja, belanja),
    {
      label: T.terpakai,
      nilai: formatBagian(belanja.realisasi, belanja.anggaran),
      catatan: belanja.realisasi === null ? T.belumAda : T.dariRencana(formatJumlahRingkas(belanja.anggaran)),
    },
    toKartuSilpa(silpa),
    ...(perJiwa ? [toKartuPerJiwa(perJiwa)] : []),
  ]
}

/** What is left over is told only by what happened: a balanced plan leaves nothing, which is no answer. */
export const toKartuSilpa = (silpa: AnggaranRealisasi): KartuView =>
  silpa.realisasi === null
    ? { label: T.silpa, nilai: TIDAK_ADA_DATA, catatan: T.silpaBelum }
    : toKartu(T.silpa, silpa)

const toKartuPerJiwa = ({
  belanja,
  penduduk,
  tanggal,
  sumber,
}: NonNullable<ApbdesRingkas['perJiwa']>): KartuView => ({
  label: T.perJiwa,
  nilai: formatJumlah(belanja),
  catatan: T.perJiwaDari(formatAngka(penduduk), formatTanggalRingkas(tanggal), sumber),
})

/** The realised amount where there is one, else the planned one. */
export function toKartu(label: string, { anggaran, realisasi }: AnggaranRealisasi): KartuView {
  if (realisasi === null) return { label, nilai: formatJumlahRingkas(anggaran), catatan: T.rencanaSaja }
  return {
    label,
    nilai: formatJumlahRingkas(realisasi),
    catatan: T.dariRencana(formatJumlahRingkas(anggaran)),
  }
}
