/** What a village tells of an activity besides its money, ready to print. Pure. */

import { type KegiatanPublik, LABEL_DOKUMEN_KEGIATAN, LABEL_PELAKSANA } from 'cms/contract/kegiatan'
import { getAlamatPos } from 'cms/contract/pos'
import { formatTanggalRingkas } from 'cms/dasar/tanggal'
import { TEKS_POS as T } from '../teks/pos.ts'
import { type FotoView, toFotoView } from './foto.ts'
import type { FaktaView } from './isi.ts'
import { type KerangkaView, listRemahDesa, type Tautan, toDesaView, toKerangka } from './kerangka.ts'
import { toUnduhan } from './naskah.ts'
import { type KemajuanView, toKemajuanView } from './realisasi.ts'

export type KegiatanView = {
  /** Leads to the question who carries it out, where no provider is written down; null in a preview. */
  tanya: Tautan | null
  fakta: FaktaView[]
  tim: string[]
  foto: FotoView[]
  /** `keterangan`: kind, number and day of the paper; empty where none was given. */
  dokumen: (Tautan & { keterangan: string })[]
}

export function toKegiatanView(kegiatan: KegiatanPublik, tanya: Tautan | null): KegiatanView {
  return {
    tanya: kegiatan.penyedia === null && tanya !== null ? { ...tanya, teks: T.siapaTanya } : null,
    fakta: listFakta(kegiatan),
    tim: kegiatan.tim,
    foto: kegiatan.daftarFoto
      .toSorted((satu, lain) => (satu.tanggal < lain.tanggal ? -1 : 1))
      .flatMap(({ foto, tahap, tanggal }) => {
        const keterangan = T.fotoKeterangan(tahap, formatTanggalRingkas(tanggal), foto.keterangan)
        return toFotoView({ ...foto, keterangan }) ?? []
      }),
    dokumen: kegiatan.daftarDokumen.map(({ judul, jenis, nomor, tanggal, ...berkas }) => ({
      ...toUnduhan(berkas, (bentuk, ukuran) => T.unduhDokumen(judul, bentuk, ukuran)),
      keterangan: [
        ...(jenis === undefined ? [] : [LABEL_DOKUMEN_KEGIATAN[jenis]]),
        ...(nomor === undefined ? [] : [T.dokumenNomor(nomor)]),
        ...(tanggal === undefined ? [] : [formatTanggalRingkas(tanggal)]),
      ].join(', '),
    })),
  }
}

function listFakta({ keluaran, mulai, selesai, pelaksana, penyedia }: KegiatanPublik): FaktaView[] {
  const waktu = formatRentang(mulai, selesai)
  return [
    ...(keluaran === null ? [] : [{ label: T.hasil, nilai: keluaran }]),
    ...(waktu === null ? [] : [{ label: T.waktuRencana, nilai: waktu }]),
    ...(pelaksana === null ? [] : [{ label: T.pelaksana, nilai: LABEL_PELAKSANA[pelaksana] }]),
    { label: T.penyedia, nilai: penyedia ?? T.swakelola },
  ]
}

function formatRentang(mulai: string | null, selesai: string | null): string | null {
  if (mulai !== null && selesai !== null)
    return T.waktuKeduanya(formatTanggalRingkas(mulai), formatTanggalRingkas(selesai))
  if (mulai !== null) return T.waktuMulai(formatTanggalRingkas(mulai))
  return selesai === null ? null : T.waktuSelesai(formatTanggalRingkas(selesai))
}

/** The preview of a draft: its part of the page, without the money. */
export type PratinjauKegiatanView = {
  kerangka: KerangkaView
  judul: string
  kegiatan: KegiatanView
  kemajuan: KemajuanView | null
  catatan: null
}

export function toPratinjauKegiatanView({
  isi,
  waktu,
  situs,
  isPratinjau,
}: {
  isi: KegiatanPublik
  waktu: Date
  situs: string
  isPratinjau: true
}): PratinjauKegiatanView {
  const judul = T.pratinjauJudul(isi.judul, isi.tahun)
  return {
    kerangka: toKerangka({
      judul,
      deskripsi: judul,
      situs,
      jalur: getAlamatPos(isi.desa.slug, isi.tahun, isi.kode),
      waktu,
      isPratinjau,
      desa: toDesaView(isi.desa),
      remah: listRemahDesa(isi.desa),
    }),
    judul,
    kegiatan: toKegiatanView(isi, null),
    kemajuan: toKemajuanView([], isi.kode, isi.tempat),
    catatan: null,
  }
}
