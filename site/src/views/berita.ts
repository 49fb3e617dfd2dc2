import { type BeritaPublik, getAlamatBerita } from 'cms/contract/berita'
import { type BahanNaskah, listFoto, type NaskahView, toDasarNaskah, toPenerbit } from './naskah.ts'

export function toBeritaView(bahan: BahanNaskah<BeritaPublik>): NaskahView {
  const { desa, slug, ringkasan, foto, isi } = bahan.isi
  return {
    ...toDasarNaskah('berita', bahan, { alamat: getAlamatBerita(desa.slug, slug), deskripsi: ringkasan }),
    jawaban: ringkasan,
    foto: listFoto([foto]),
    isi,
    fakta: [toPenerbit(desa)],
  }
}
