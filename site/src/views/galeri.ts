import { type GaleriPublik, getAlamatGaleri } from 'cms/contract/galeri'
import { formatTanggal } from 'cms/dasar/tanggal'
import { TEKS_NASKAH as T } from '../teks/naskah.ts'
import { toParagraf } from './agenda.ts'
import { type BahanNaskah, listFoto, type NaskahView, toDasarNaskah } from './naskah.ts'

export function toGaleriView(bahan: BahanNaskah<GaleriPublik>): NaskahView {
  const { desa, slug, judul, tempat, tanggalFoto, keterangan, daftarFoto } = bahan.isi
  const deskripsi = `${judul}: ${daftarFoto.length} foto dari ${tempat}, ${formatTanggal(tanggalFoto)}.`
  return {
    ...toDasarNaskah('galeri', bahan, { alamat: getAlamatGaleri(desa.slug, slug), deskripsi }),
    fakta: [
      { label: T.tempat, nilai: tempat },
      { label: T.tanggalFoto, nilai: formatTanggal(tanggalFoto) },
    ],
    paragraf: toParagraf(keterangan),
    foto: listFoto(daftarFoto),
  }
}
