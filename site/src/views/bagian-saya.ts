/** What the pages of a learner's own courses share: how far one is, and what tutors announced. Pure. */
import type { PendaftaranSaya } from 'cms/contract/belajar'
import { formatAngka } from 'cms/dasar/angka'
import { formatTanggal, formatWaktu, toTanggal } from 'cms/dasar/tanggal'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'

export type KemajuanView = { persen: number; teks: string; tuntas: string | null; jabatan: string | null }

export const toKemajuan = ({
  persen,
  selesai,
  perlu,
  tuntas,
  sumber,
  lalu,
}: PendaftaranSaya): KemajuanView => ({
  persen,
  teks: T.kemajuan(formatAngka(selesai), formatAngka(perlu)),
  tuntas: formatTuntas(tuntas, lalu),
  jabatan: sumber === 'jabatan' ? T.wajibJabatan : null,
})

/** What was complete once stays told while the course is taken again. */
function formatTuntas(tuntas: string | null, [terakhir]: PendaftaranSaya['lalu']): string | null {
  if (tuntas !== null) return T.tuntas(formatHari(tuntas))
  return terakhir === undefined ? null : T.pernahTuntas(formatHari(terakhir.tuntas))
}

export const formatHari = (waktu: string): string => formatTanggal(toTanggal(new Date(waktu)))

export type PengumumanView = { isi: string; waktu: string }

export const toPengumuman = ({ pengumuman }: PendaftaranSaya): PengumumanView[] =>
  pengumuman.map(({ isi, waktu, dari }) => ({
    isi,
    waktu: T.pengumumanWaktu(dari ?? T.pengumumanTutor, formatWaktu(new Date(waktu))),
  }))
