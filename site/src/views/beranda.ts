/** Province home, ready to print. Pure. */
import { getAlamatApbdes } from 'cms/contract/alamat-apbdes'
import { getAlamatDesa } from 'cms/contract/desa'
import { getAlamatDokumen } from 'cms/contract/dokumen'
import { getAlamatKursus } from 'cms/contract/kursus'
import { getAlamatKabupaten, type ProvinsiPublik } from 'cms/contract/wilayah'
import { formatAngka } from 'cms/dasar/angka'
import { getTahunBerjalan } from 'cms/dasar/tahun-anggaran'
import { formatTanggalRingkas } from 'cms/dasar/tanggal'
import { TEKS_KURSUS } from '../teks/naskah.ts'
import { TEKS_BERANDA as T } from '../teks/wilayah.ts'
import { findAnggaranUtama } from './anggaran-utama.ts'
import { type KerangkaView, type Tautan, toKerangka } from './kerangka.ts'

type KabupatenRingkasView = { tautan: Tautan; desa: string; kelurahan: string; bergabung: string }
export type BerandaView = {
  kerangka: KerangkaView
  judul: string
  cakupan: string[]
  angka: { label: string; nilai: string }[]
  daftarKabupaten: KabupatenRingkasView[]
  jumlah: { desa: string; kelurahan: string; bergabung: string }
  daftarContoh: (Tautan & { kabupaten: string })[]
  terbaru: (Tautan & { tanggal: string; iso: string; isContoh: boolean })[]
  dokumen: (Tautan & { desa: string; tanggal: string; iso: string; isContoh: boolean })[]
  kursus: (Tautan & { rincian: string })[]
}
type Bahan = { provinsi: ProvinsiPublik; waktu: Date; situs: string; now: Date }

/** Where the list of kabupaten stands in the page. */
export const ID_DAFTAR_KABUPATEN = 'daftar-kabupaten'

export function toBerandaView({ provinsi, waktu, situs, now }: Bahan): BerandaView {
  const { jumlah, daftarKabupaten, daftarContoh, apbdesTerbaru, dokumenTerbaru, daftarKursus } = provinsi
  const judul = T.judul(provinsi.nama)
  const { utama: mengisi } = findAnggaranUtama(jumlah.mengisiApbdes, getTahunBerjalan(now))
  return {
    kerangka: toKerangka({ judul, deskripsi: `${T.jawaban} ${T.isi}`, situs, jalur: '/', waktu }),
    judul,
    cakupan: listCakupan(provinsi, mengisi),
    angka: [
      { label: T.desa, nilai: formatAngka(jumlah.desa) },
      { label: T.kelurahan, nilai: formatAngka(jumlah.kelurahan) },
      { label: T.bergabung, nilai: formatAngka(jumlah.bergabung) },
      {
        label: mengisi === null ? T.mengisi : T.mengisiTahun(mengisi.tahun),
        nilai: formatAngka(mengisi?.desa ?? 0),
      },
    ],
    daftarKabupaten: daftarKabupaten.map(({ nama, slug, desa, kelurahan, bergabung }) => ({
      tautan: { teks: nama, href: getAlamatKabupaten(slug) },
      desa: formatAngka(desa),
      kelurahan: formatAngka(kelurahan),
      bergabung: formatAngka(bergabung),
    })),
    jumlah: {
      desa: formatAngka(jumlah.desa),
      kelurahan: formatAngka(jumlah.kelurahan),
      bergabung: formatAngka(jumlah.bergabung),
    },
    daftarContoh: daftarContoh.map(({ nama, slug, kabupaten }) => ({
      teks: nama,
      href: getAlamatDesa(slug),
      kabupaten,
    })),
    terbaru: apbdesTerbaru.map(({ desa, slug, tahun, contoh, tanggal }) => ({
      teks: T.apbdes(tahun, desa),
      href: getAlamatApbdes(slug, tahun),
      tanggal: formatTanggalRingkas(tanggal),
      iso: tanggal,
      isContoh: contoh,
    })),
    dokumen: dokumenTerbaru.map(({ desa, slugDesa, slug, judul: nama, contoh, tanggal }) => ({
      teks: nama,
      href: getAlamatDokumen(slugDesa, slug),
      desa,
      tanggal: formatTanggalRingkas(tanggal),
      iso: tanggal,
      isContoh: contoh,
    })),
    kursus: daftarKursus.map(({ slug, judul: nama, menit, pelajaran }) => ({
      teks: nama,
      href: getAlamatKursus(slug),
      rincian: TEKS_KURSUS.rincian(formatAngka(pelajaran), formatAngka(menit)),
    })),
  }
}

/** `mengisi`: of the year that leads; null while nobody has published any. */
function listCakupan(
  { jumlah }: ProvinsiPublik,
  mengisi: ProvinsiPublik['jumlah']['mengisiApbdes'][number] | null,
): string[] {
  if (jumlah.desa === 0) return [T.cakupanKosong]
  const desa = formatAngka(jumlah.desa)
  return [
    T.cakupan(formatAngka(jumlah.bergabung), desa),
    ...(mengisi === null ? [] : [T.cakupanMengisi(formatAngka(mengisi.desa), desa, mengisi.tahun)]),
    T.tanpaContoh,
  ]
}
