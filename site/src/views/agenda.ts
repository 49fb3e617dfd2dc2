import { type AgendaPublik, getAlamatAgenda } from 'cms/contract/agenda'
import { formatTanggal, toTanggal } from 'cms/dasar/tanggal'
import { TEKS_NASKAH as T } from '../teks/naskah.ts'
import { type BahanNaskah, type NaskahView, toDasarNaskah } from './naskah.ts'

export function toAgendaView(bahan: BahanNaskah<AgendaPublik> & { now: Date }): NaskahView {
  const { desa, slug, tempat, penyelenggara, keterangan, mulai, selesai } = bahan.isi
  const waktu = formatWaktuAgenda(bahan.isi)
  const isLalu = (selesai ?? mulai) < toTanggal(bahan.now)
  return {
    ...toDasarNaskah('agenda', bahan, {
      alamat: getAlamatAgenda(desa.slug, slug),
      deskripsi: `${waktu}, ${tempat}.`,
    }),
    jawaban: `${waktu}, ${tempat}.`,
    tanda: [{ teks: isLalu ? T.sudahLalu : T.akanDatang, isPenting: false }],
    tanggal: null,
    fakta: [
      { label: T.waktu, nilai: waktu },
      { label: T.tempat, nilai: tempat },
      ...(penyelenggara === null ? [] : [{ label: T.penyelenggara, nilai: penyelenggara }]),
    ],
    paragraf: toParagraf(keterangan),
  }
}

/** `6 Desember 2026, 09.00–12.00 WIB`; several days `6 Desember 2026 – 7 Desember 2026`. */
export function formatWaktuAgenda(
  agenda: Pick<AgendaPublik, 'mulai' | 'selesai' | 'jamMulai' | 'jamSelesai'>,
): string {
  const { mulai, selesai, jamMulai, jamSelesai } = agenda
  const hari =
    selesai === null || selesai === mulai
      ? formatTanggal(mulai)
      : `${formatTanggal(mulai)} – ${formatTanggal(selesai)}`
  if (jamMulai === null) return hari
  return `${hari}, ${jamMulai}${jamSelesai === null ? '' : `–${jamSelesai}`} WIB`
}

/** Blank lines part paragraphs. */
export const toParagraf = (teks: string | null): string[] =>
  (teks ?? '')
    .split(/\n\s*\n/)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '')
