/** The annex of the decree on the list of public information: an order for the printing process. Pure. */
import type { Isian, Pesanan } from 'cms/cetak/pesanan'
import {
  getAlamatInformasiPublik,
  type InformasiPublik,
  KATEGORI_INFORMASI,
  LABEL_KATEGORI,
} from 'cms/contract/informasi-publik'
import { formatTanggal, formatWaktu, type Tanggal, toTanggal } from 'cms/dasar/tanggal'
import { TEKS_LAMPIRAN as T } from '../../teks/informasi-publik.ts'
import {
  formatBentuk,
  formatDasarPengecualian,
  formatJangka,
  formatKeputusan,
  formatPembuatan,
  formatPenguasa,
  formatRetensi,
} from '../informasi-publik.ts'
import { formatNamaDesa } from '../kerangka.ts'
import { listKalimat } from './bahan.ts'
import { TEMPLAT_LAMPIRAN } from './templat-lampiran.ts'

/** `hariIni` decides what is still kept back, so it is part of the order. */
export type BahanLampiran = { informasi: InformasiPublik; waktu: Date; situs: string; hariIni: Tanggal }

export function createPesananLampiran({ informasi, waktu, situs, hariIni }: BahanLampiran): Pesanan {
  const { desa, keputusan, dikecualikan } = informasi
  const nama = formatNamaDesa(desa)
  return {
    bentuk: 'pdf',
    templat: TEMPLAT_LAMPIRAN,
    tanggal: toTanggal(waktu),
    isi: {
      penerbit: nama,
      kepala: [
        `${T.lampiran} ${desa.nama.toUpperCase()}`,
        `${T.nomor} ${keputusan?.nomor ?? T.titik}`,
        `${T.tanggal} ${keputusan === null ? T.titik : formatTanggal(keputusan.tanggal)}`,
      ],
      judul: `${T.judul} ${desa.nama.toUpperCase()}`,
      contoh: desa.contoh ? T.contoh : null,
      teks: listKalimat(T),
      kolom: T.kolom,
      kolomTertutup: T.kolomTertutup,
      bagian: listBagian(informasi, nama),
      dikecualikan: dikecualikan.map((satu, i) => [
        String(i + 1),
        satu.judul,
        formatDasarPengecualian(satu),
        satu.konsekuensi,
        satu.kepentingan,
        formatJangka(satu, hariIni),
        formatKeputusan(satu),
      ]),
      penanda: `${T.kepala} ${desa.nama.toUpperCase()}`,
      kaki: T.kaki(`${situs}${getAlamatInformasiPublik(desa.slug)}`, formatWaktu(waktu)),
    },
  }
}

/** Numbered through all classes, as the form of the law has one list. */
function listBagian({ daftar }: InformasiPublik, namaDesa: string): Isian[] {
  const bernomor = daftar.map((butir, i) => ({ butir, nomor: String(i + 1) }))
  return KATEGORI_INFORMASI.map((kategori) => ({
    judul: LABEL_KATEGORI[kategori],
    baris: bernomor
      .filter(({ butir }) => butir.kategori === kategori)
      .map(({ butir, nomor }) => [
        nomor,
        butir.ringkasan,
        formatPenguasa(butir),
        butir.penanggungJawab,
        formatPembuatan(butir, namaDesa),
        [formatBentuk(butir), butir.cara].filter(Boolean).join('. '),
        formatRetensi(butir),
      ]),
  }))
}
