import {
  type DokumenPublik,
  getAlamatDokumen,
  LABEL_JENIS_DOKUMEN,
  type RujukanDokumen,
} from 'cms/contract/dokumen'
import { formatTanggal } from 'cms/dasar/tanggal'
import { LABEL_STATUS_HUKUM, TEKS_NASKAH as T } from '../teks/naskah.ts'
import { toParagraf } from './agenda.ts'
import type { FaktaView } from './isi.ts'
import { formatNamaDesa } from './kerangka.ts'
import { type BahanNaskah, type NaskahView, toDasarNaskah, toUnduhan } from './naskah.ts'

export function toDokumenView(bahan: BahanNaskah<DokumenPublik>): NaskahView {
  const { isi, situs } = bahan
  const alamat = getAlamatDokumen(isi.desa.slug, isi.slug)
  const keadaan = LABEL_STATUS_HUKUM[isi.statusHukum]
  return {
    ...toDasarNaskah('dokumen', bahan, { alamat, deskripsi: `${isi.judul}. ${keadaan}.` }),
    tanda: [{ teks: keadaan, isPenting: isi.statusHukum === 'dicabut' }],
    fakta: [
      ...listFakta(isi),
      { label: T.sidik, nilai: isi.berkas.sha256 },
      { label: T.kutip, nilai: `${formatNamaDesa(isi.desa)}, ${isi.judul}, ${situs}${alamat}` },
    ],
    unduhan: toUnduhan(isi.berkas, T.unduh),
    rujukan: listRujukan(isi),
    paragraf: isi.teks === null ? [T.teksTidakAda] : [],
    teksPenuh:
      isi.teks === null
        ? null
        : {
            catatan: isi.isTeksDipotong ? `${T.teksCatatan} ${T.teksDipotong}` : T.teksCatatan,
            paragraf: toParagraf(isi.teks),
          },
  }
}

function listFakta({ jenis, nomor, tahun, tanggalDokumen, tentang }: DokumenPublik): FaktaView[] {
  return [
    { label: T.jenis, nilai: LABEL_JENIS_DOKUMEN[jenis] },
    ...(nomor === null ? [] : [{ label: T.nomor, nilai: nomor }]),
    { label: T.tahun, nilai: String(tahun) },
    { label: T.tentang, nilai: tentang },
    ...(tanggalDokumen === null ? [] : [{ label: T.ditetapkan, nilai: formatTanggal(tanggalDokumen) }]),
  ]
}

function listRujukan(isi: DokumenPublik): NaskahView['rujukan'] {
  const semua: [string, readonly RujukanDokumen[]][] = [
    [T.dicabutOleh, isi.dicabutOleh],
    [T.diubahOleh, isi.diubahOleh],
    [T.mengubah, isi.mengubah],
    [T.mencabut, isi.mencabut],
  ]
  return semua.flatMap(([judul, daftar]) =>
    daftar.length === 0
      ? []
      : [
          {
            judul,
            daftar: daftar.map((satu) => ({
              teks: satu.judul,
              href: getAlamatDokumen(isi.desa.slug, satu.slug),
            })),
          },
        ],
  )
}
