/** The villages of a kabupaten by kecamatan, ready to print. Pure. */
import { getAlamatDesa } from 'cms/contract/desa'
import { getAlamatKabupaten, type KabupatenPublik } from 'cms/contract/wilayah'
import { formatAngka } from 'cms/dasar/angka'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_KABUPATEN as T } from '../teks/wilayah.ts'
import { type KerangkaView, type Tautan, toKerangka } from './kerangka.ts'

type DesaDaftarView = Tautan & { tanda: string[] }
export type KabupatenView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  daftarKecamatan: { id: string; nama: string; daftarDesa: DesaDaftarView[] }[]
}
type Bahan = { kabupaten: KabupatenPublik; waktu: Date; situs: string }
type DesaDaftar = KabupatenPublik['daftarKecamatan'][number]['daftarDesa'][number]

export function toKabupatenView({ kabupaten, waktu, situs }: Bahan): KabupatenView {
  const jawaban = toJawaban(kabupaten)
  return {
    kerangka: toKerangka({
      judul: kabupaten.nama,
      deskripsi: jawaban,
      situs,
      jalur: getAlamatKabupaten(kabupaten.slug),
      waktu,
      remah: [{ teks: TEKS.beranda, href: '/' }],
    }),
    judul: kabupaten.nama,
    jawaban,
    daftarKecamatan: kabupaten.daftarKecamatan.map(({ kode, nama, daftarDesa }) => ({
      id: `kec-${kode.replaceAll('.', '-')}`,
      nama: T.kecamatan(nama),
      daftarDesa: daftarDesa.map(toDesaDaftarView),
    })),
  }
}

function toJawaban({ nama, daftarKecamatan }: KabupatenPublik): string {
  const daftarDesa = daftarKecamatan
    .flatMap((kecamatan) => kecamatan.daftarDesa)
    .filter((satu) => !satu.contoh)
  const kelurahan = daftarDesa.filter(({ jenis }) => jenis === 'kelurahan').length
  const desa = daftarDesa.length - kelurahan
  return T.jawaban(nama, formatAngka(daftarKecamatan.length), formatAngka(desa), formatAngka(kelurahan))
}

function toDesaDaftarView({ nama, slug, jenis, bergabung, contoh }: DesaDaftar): DesaDaftarView {
  const tanda = [
    jenis === 'kelurahan' ? T.kelurahan : null,
    bergabung && !contoh ? T.bergabung : null,
    contoh ? T.dataContoh : null,
  ]
  return { teks: nama, href: getAlamatDesa(slug), tanda: tanda.filter((satu) => satu !== null) }
}
